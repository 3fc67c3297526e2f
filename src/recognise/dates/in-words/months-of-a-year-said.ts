/**
 * Months and parts of a year whose year the words after them tell.
 *
 * > | in April of that year        in June of this year        in March last year
 * > | the second half of last year        the spring of this year        late last year
 * > | in September last        until January next        last March
 */

import {englishMonth, monthOf} from '../../../words/months.js'
import {type Point, two, type Value} from '../calendar.js'
import type {DateFound} from '../found.js'
import {partNamed, partOf} from '../parts.js'

/** `April of that year`: a month, and words for its year; where a day stands before it, the month is no date of its own. */
const monthOfYear =
  /(?<!\d(?:st|nd|rd|th)?(?: of)? )\b([A-Z][a-z]{2,8})(?: of (?:(this|the (?:present|current))|(last|the past)|(next|the coming)|(?:that|the same))| (?:(this)|(last)|(next))) year\b/g
const partOfYear =
  /\b((?:early|mid|late)(?= )|(?:beginning|start|middle|end|spring|summer|autumn|fall|winter|(?:first|second) half|(?:first|second|third|fourth|last) quarter)(?= of))(?: of)? (?:(this|the (?:present|current))|(last|the past)|(next|the coming)|(?:that|the same)) year\b/g

/** `in September last`, `until January next`: the month nearest to the document's that is past, or to come. */
const monthBeside =
  /\b(?<=(?:[Ii]n|of|[Ss]ince|[Ff]rom|[Uu]ntil|till|[Bb]y|during|about|early|late|and) )(?<!\d(?:st|nd|rd|th|d)? of )([A-Z][a-z]{2,8}) (?:(last)|next)(?=[,.;:)]|\s(?!year|week|month|day|night|session|meeting)|$)/g

/** `last March`, `next May`: the nearest to the document's that is past, or to come. */
const monthBehind = /(?<!\bthe )\b(?:([Ll]ast)|[Nn]ext) ([A-Z][a-z]{2,8})(?! \d|\p{L})/gu

/** Whether a text may name a month so. */
export function namesYear(text: string): boolean {
  if (!anyWord.test(text)) return false
  if ((text.includes('ast ') || text.includes('ext ')) && precedesMonth.test(text)) return true
  return (text.includes(' year') && ofYear.test(text)) || followsMonth(text, ' last') || followsMonth(text, ' next')
}
/** What each of them has. */
const anyWord = /[Ll]ast|[Nn]ext|year/
const ofYear = /\b(?:(?:of|early|mid|late) (?:the )?\w+|[A-Z][a-z]+ (?:this|last|next)) year\b/

const precedesMonth = new RegExp(`\\b(?:[Ll]ast|[Nn]ext) (?:${englishMonth})\\b`)

function followsMonth(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (endOfMonth.test(text.slice(Math.max(0, at - 4), at))) return true
  return false
}
const endOfMonth = /(?:ary|arch|pril|May|une|uly|ust|ber)$/

/**
 * The months and parts of years in a text whose year is told by that of the document, or by the last year that the text
 * names before them.
 */
export function monthsOfYear(text: string, found: readonly DateFound[], written?: Point): DateFound[] {
  if (!namesYear(text)) return []
  const document = written?.year
  const beside = [
    ...[...text.matchAll(monthBeside)].map((match) =>
      besideDocument(match, match[1]!, match[2] !== undefined, written),
    ),
    ...[...text.matchAll(monthBehind)].map((match) =>
      besideDocument(match, match[2]!, match[1] !== undefined, written),
    ),
  ]
  const months = [...text.matchAll(monthOfYear)].map((match) => {
    const month = monthOf(match[1]!)
    return ofWhichYear(match, found, document, (year) => month && {when: `${year}-${two(month)}`})
  })
  const parts = [...text.matchAll(partOfYear)].map((match) => {
    const name = partNamed(match[1]!)
    return ofWhichYear(match, found, document, (year) => name && partOf({name}, {year})?.value)
  })
  return [...beside, ...months, ...parts].filter((one) => one !== undefined)
}

function besideDocument(
  match: RegExpExecArray,
  name: string,
  isPast: boolean,
  document: Point | undefined,
): DateFound | undefined {
  const month = monthOf(name)
  if (month === undefined || document?.year === undefined || document.month === undefined) return undefined
  const ahead = month - document.month
  const year = document.year + (isPast ? (ahead < 0 ? 0 : -1) : ahead > 0 ? 0 : 1)
  const value = {when: `${year}-${two(month)}`}
  const end = match.index + match[0].length
  return {start: match.index, end, value, rule: 'date-year-from-document', cert: 'medium'}
}

function ofWhichYear(
  match: RegExpExecArray,
  found: readonly DateFound[],
  document: number | undefined,
  valueIn: (year: number) => Value | undefined | 0,
): DateFound | undefined {
  const [current, last, next] = [match[2] ?? match[5], match[3] ?? match[6], match[4] ?? match[7]]
  const named = found.findLast((one) => one.end <= match.index && yearOf(one) !== undefined)
  const isSaid = current ?? last ?? next
  const near = isSaid ? document : ((named && yearOf(named)) ?? document)
  const value = near === undefined ? undefined : valueIn(near + (last ? -1 : next ? 1 : 0))
  if (!value) return undefined
  const rule = isSaid || !named ? 'date-year-from-document' : 'date-year-from-context'
  const cert = isSaid || named ? 'medium' : 'low'
  return {start: match.index, end: match.index + match[0].length, value, rule, cert}
}

/** The year that a date names, or the last of several. */
export function yearOf({value: {when, to, notAfter}}: DateFound): number | undefined {
  const written = when ?? to ?? notAfter
  return written === undefined ? undefined : Number(written.slice(0, 4))
}
