/**
 * Supplied datelines and headings: the place, the day, the hour or the number that the paper lacks, and a heading of
 * the editor's.
 *
 * > | Telegram [K 27], Varna, [28 February 1949], 12.55 a.m.
 *              ^^^^^^         ^^^^^^^^^^^^^^^^^^
 * > | [Annex 2]
 *     ^^^^^^^^^
 */

import {numberOf} from '../../../words/number-words.js'
import {Phrases, type Wording} from '../../../words/phrases.js'
import {months, weekdays} from '../words/lexicon.js'
import {endsSentence, isCapitalised} from '../words/words.js'
import type {Context} from './context.js'
import {propose, type Supplied} from './supplied-proposal.js'

export function suppliedDateline(context: Context): Supplied | undefined {
  return (
    restOfDate(context) ?? placeBeforeDate(context) ?? heading(context) ?? partOfDateline(context) ?? signatory(context)
  )
}

/** `17 November [1911]`, `Febry 14th [1864]`, `the 12th [February]`, `the 4th [inst.]`: the year, or the month, of the day before it. */
function restOfDate({content, before}: Context): Supplied | undefined {
  const found = restShape.exec(content)
  if (!found) return undefined
  const tail = before.slice(-40).replace(/[[\]]/g, '')
  if (!(found[1] ? afterMonth : afterOrdinal).test(tail)) return undefined
  const why = found[1] ? 'the year of the date before it' : 'the month of the day before it'
  return propose('supplied-date', 0.94, 'high', why)
}

/** `[Washington,] June 14, 1945`; `[Camp Lipa, near the ford]` over a day alone on its line. */
function placeBeforeDate({content, before, after}: Context): Supplied | undefined {
  if (
    before.trim() === '' &&
    content.length < 80 &&
    isCapitalised(content) &&
    isDay(bareDay(after)) &&
    /\p{L}/u.test(after)
  )
    return propose('supplied-dateline', 0.9, 'high', 'a place before a date')
  return content.endsWith(',') &&
    isCapitalised(content) &&
    /^\s*(?:\p{Lu}\p{L}+\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}|[Uu]ndated\b)/u.test(after)
    ? propose('supplied-dateline', 0.9, 'high', 'a place before a date')
    : undefined
}

/** Without the stop and the ending of its ordinal. */
function bareDay(line: string): string {
  return line.length < 40 ? line.trim().replace(/(?<=\d)(?:st|nd|rd|th|d)\b|\.$/g, '') : line
}

const papers =
  'annex attachment enclosure appendix extract extracts memorandum tab schedule part inclosure translation summary'.split(
    ' ',
  )
const names = new Phrases(papers.map((paper) => `${paper}/sub${paper}/sub-${paper}`).join('|'))
/** What may follow the name of a paper: its number, the paper it came with, and what is given of it. */
const ofPaper =
  /^(?:\s+(?:no\.?\s*)?[“"‘]?(?:[A-Z]{0,2}\d{1,4}[A-Z]?|[A-Z]|[IVX]{1,5})[”"’]?)?(?:\s+(?:in|to)\s+(?:no\.?\s*\d{1,4}|[A-Z]{1,5}[–-]\d{1,4}))?(?:\.?\s?[—–-]{1,2}\s?(?:extracts?|translation|memorandum|telegram|paraphrase|copy))?\.?$/iu
/** `[Telegram]`, `[Paraphrase]`, alone on its line: what kind of text it is. */
const kindOfText =
  /^(?:(?:circular |private )?(?:telegram|cablegram|paraphrase)|(?:literal |informal |unofficial )?translation|copy|memorandum)(?:\s?[—–-]{1,2}\s?(?:extracts?|translation|paraphrase|copy))?\.?$/i

function isPaper(wording: Wording): boolean {
  const end = names.opening(wording.folded)
  return end !== undefined && ofPaper.test(wording.text.slice(end))
}

const year = /, ?(?:.*\d{4}|undated)\.?$/i
const placeAndDay =
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, ?(?:\p{Lu}\p{L}+ \d{1,2}, \d{4}|\d{1,2}(?:st|nd|rd|th|d)?\.?(?:\(\?\))? \p{Lu}\p{L}+[.,]? \d{4}|undated)\.?$/iu

/** `[Document 3]`, `[No. 3]`: a heading only where nothing else stands on the line. */
const numbered = /^(?:document|item|no\.?|number)\s?\d{1,4}\.?$/i

const yearEnds = /\d{4}\??\.?$/
/** `[Varna, 1780.]`, `[Probably autumn 1785]`, `[Spring of 1786.]`: all that is known of when, alone on its line. */
const seasonOrYear = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+)?, )?(?:(?:probably|possibly|perhaps|about|circa|ca?\.|early|late|mid|the|in|end of|beginning of)[ -])*(?:(?:spring|summer|autumn|fall|winter|${[...months].join('|')})(?:,| of|)\s)?\d{4}\??\.?$`,
  'iu',
)

/** `[Annex 1]`, `[Extract]`, `[New Varna, 20 January 1949]`, `[Varna, undated.]` */
function heading({content, before, after, wording}: Context): Supplied | undefined {
  const opens = /^\s*$/.test(before)
  const closes = /^\s*$/.test(after) && !endsSentence(before)
  const isHeading = (): boolean => isPaper(wording) || (year.test(content) && placeAndDay.test(content))
  const isAlone =
    opens &&
    closes &&
    (numbered.test(content) || kindOfText.test(content) || (yearEnds.test(content) && seasonOrYear.test(content)))
  return isAlone || ((opens || closes) && isHeading())
    ? propose('supplied-heading', 0.9, 'high', 'a heading or dateline the editor gave')
    : undefined
}

/** The longest a dateline is. */
const longest = 140
/** Words in small letters that a dateline has. */
const small =
  /^(?:a|am|p|pm|m|n|d|nd|no|nos|of|at|to|from|the|and|by|in|or|on|c|ca|circa|about|before|after|between|early|mid|late|noon|midnight|hours|hrs|undated|unnumbered|extracts?|message|letter|telegram|report|minute|memorandum|note|paper|st|th|rd|copy|morning|evening|afternoon|date|place)$/
const aDay = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\(\?\)|\?)?`
const aMonth = `(?:${[...months].join('|')})`
const aYear = String.raw`(?:1[5-9]|20)\d\d`
const roughly = /^(?:\?\s?|(?:c\.|ca\.?|circa|about|before|after|on or before|early|mid-?|late|between)\s?)*/i
/** A day or two and the month, or the month and a day; the month is any word. */
const dayOfMonth = new RegExp(
  String.raw`^(?:${aDay}(?:(?:\s?(?:-|–|or|and|to)\s?${aDay})?\s([a-z]+))?|([a-z]+)(?:\s${aDay})?)(?:,?\s${aYear})?$`,
  'i',
)
const onlyYear = new RegExp(`^${aYear}$`)
const hour = /^(?:\d{1,2}(?:[.:]\d\d)?\s?)?(?:[ap]\.?\s?m\.?|noon|midnight|hours)$|^\d{1,2}[.:]\d\d$/i
const number = /^(?:\?\s?)?(?:no\.?\s?)?(?:\p{Lu}\p{L}{0,6}[ .-]?)?\d{1,5}\p{Lu}?$|^\p{Lu}$/u

const shortMonth = String.raw`(?:jan(?:y|uy)?|feb(?:y|ry)?|mar|mch|apr|apl|jun|jul|aug(?:t)?|sept?r?|octr?|novr?|decr?)\.?`
const restShape = new RegExp(
  `^(?:(?:in )?((?:1[5-9]|20)\\d\\d)|(?:of )?(?:${aMonth}|inst\\.?|ult\\.?|prox\\.?)(?:,? (?:1[5-9]|20)\\d\\d)?)\\.?$`,
  'i',
)
/** A month, and a day before it or after it; `May [1963]` */
const afterMonth = new RegExp(`(?:^|[\\s.,;(])(?:${aMonth}|${shortMonth})(?:,? ${aDay})?,? ?$`, 'i')
const afterOrdinal = /\b(?:the|of|on) \d{1,2}(?:st|nd|rd|th|d)\.? $/i

/** Whether words are a date, or part of one: `15 May`, `May 1949`, `1949`, `about 15 May 1949`. */
export function isDay(words: string): boolean {
  if (words.length > 40) return false
  const bare = words.includes(',') ? words.replace(/(?<=\d),/, '') : words
  const found = dayOfMonth.exec(bare.replace(roughly, ''))
  const month = found?.[1] ?? found?.[2]
  return onlyYear.test(bare) || (found !== null && (month === undefined || months.has(month.toLowerCase())))
}

/** Whether words name a place or a body: one to three words with capitals. */
function isPlace(part: string): boolean {
  if (!isCapitalised(part)) return false
  const words = part.split(/\s+/)
  return words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}.'’-]+$/u.test(word))
}

/** What such a line calls its paper, before the number or the place. */
const paper =
  /(?:^|\b)(?:letter|(?:circular )?(?:cable(?:gram)?|telegram)s?|telex|teletype|d[ei]spatch|memorandum|minute|note|report|record|agendum|submission|paper|aide-m[eé]moire|notes verbales?|nos?\.?|unnumbered|extracts?|draft|copy|\p{Lu}{0,4}\d{1,5}\p{Lu}?)[,:]?\s*(?:\([\p{L} ]+\),?\s*)?$/iu
const dated = new RegExp(`${aMonth}|\\b(?:1[5-9]|20)\\d\\d\\b|\\bn\\.\\s?d\\.|\\bundated`, 'i')

/** `Letter [Varna], 3 June 1947`, `Varna, [3 June 1947]`: in a line of places, days and numbers one of them. */
function partOfDateline(context: Context): Supplied | undefined {
  const {content, flow, bracket, before, after} = context
  const line = flow.text
  if (line.length > longest || bracket.parent || context.gluedBefore || context.gluedAfter) return undefined
  const parts = content.includes(',') ? content.split(/,\s*/) : [content]
  const fits = parts.every((part) => number.test(part) || isPlace(part) || isDay(part) || hour.test(part))
  if (!fits || !isDateline(line)) return undefined
  const hasDay = parts.some((part) => isDay(part) && /\p{L}|^\d{4}$/u.test(part))
  const isTime = hasDay || parts.some((part) => hour.test(part) || weekdays.has(part.toLowerCase()))
  // `June [July] 1st`: one month for the other.
  if (months.has(content.toLowerCase()) && months.has(context.wordBefore?.text.toLowerCase() ?? '')) return undefined
  // `November 1968 [2]`: a note is called.
  if (/^\d+$/.test(content) && /\d\s*$/.test(before)) return undefined
  const around = before + after
  if (/^\s*$/.test(around) || !(hasDay || dated.test(around))) return undefined
  // A place or a number alone might be any name of a title, but for the paper before it.
  if (!isTime && !paper.test(before) && !(before === '' && isPlace(content) && /^,\s*\d/.test(after))) return undefined
  return propose('supplied-dateline', 0.94, 'high', 'a place, day, hour or number in a line of nothing else')
}

/** A line with capitals on all its words, figures, and what datelines have in small letters. */
function isDateline(line: string): boolean {
  if (/[!?;]\s|\p{Ll}{3,}\.\s\p{Lu}/u.test(line.replace(/[[\]]/g, ''))) return false
  const words = line.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  return words.every((word) => isCapitalised(word) || small.test(word) || numberOf(word) !== undefined)
}

/** `[A. B. ORSINI]`, alone on its line: who signed. */
function signatory({content, before, after, words}: Context): Supplied | undefined {
  if (words.length > 4 || !/^\s*$/.test(before) || !/^\s*(?:\[\d{1,3}\])?\s*$/.test(after)) return undefined
  const initials = /^(?:\p{Lu}\.\s?)+/u.exec(content)?.[0] ?? ''
  const rest = content.slice(initials.length).split(/\s+/)
  const capitals = rest.every((word) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word))
  const isName = initials !== '' ? rest.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word)) : capitals && rest.length > 1
  return isName ? propose('supplied-signatory', 0.8, 'medium', 'a name alone on its line') : undefined
}
