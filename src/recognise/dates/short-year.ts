/**
 * Years and decades that leave their century out.
 *
 * > | in ’67        the agreement of ’54        June of ’82        the ’50s        the early 60s
 */

import {monthOf} from '../../words/months.js'
import {two} from './calendar.js'
import {isLetterOrDigit} from './characters.js'
import {announcesYear, counts, isOfEvent, wordBefore} from './context.js'
import {century, type DateFound, type GrammarOptions} from './found.js'
import {type PartName, partBefore, partOf, partOfDecade} from './parts.js'

/** `FY 57`, `FY-58`: the years of budgets. */
const fiscal = /\bFY[ -]?$/
const apostrophes = new Set("'’‘")

/** The year or decade of the two figures from `start` to `end`. */
export function shortYearAt(text: string, start: number, end: number, grammar: GrammarOptions): DateFound | undefined {
  const isMarked = apostrophes.has(text[start - 1] ?? '')
  const open = isMarked ? start - 1 : start
  if (end - start === 2 && fiscal.test(text.slice(Math.max(0, start - 4), start)) && !isLetterOrDigit(text, end)) {
    const value = {when: String(century(Number(text.slice(start, end)), grammar.near))}
    return {start, end, value, rule: 'date-year-in-context', cert: 'medium'}
  }
  if (end - start !== 2 || (open > 0 && isLetterOrDigit(text, open - 1))) return undefined
  const year = century(Number(text.slice(start, end)), grammar.near)
  const plural = apostrophes.has(text[end] ?? '') ? end + 1 : end
  if (text[plural] === 's' && text[end - 1] === '0') return decade(text, open, plural + 1, year, isMarked)
  if (!isMarked || isLetterOrDigit(text, end)) return undefined
  const period = periodOf(text, open, year)
  if (period) return {...period, end}
  const ofEvent = isOfEvent(text, open, end)
  const announced = ofEvent || grammar.listed ? 'strong' : announcesYear(text, open, end)
  if (!announced || counts(text, end, announced === 'weak')) return undefined
  return {start: open, end, value: {when: String(year)}, rule: 'date-year-in-context', cert: 'medium'}
}

/** `June of ’82`, `the spring of ’68`, `early ’49`: the month or part of the year that ends at `open`. */
function periodOf(text: string, open: number, year: number): Omit<DateFound, 'end'> | undefined {
  const link = wordBefore(text, open)
  const name = link.word === 'of' ? wordBefore(text, link.start) : link
  const month = monthOf(name.word)
  // `5 June of ’82` has its day.
  if (month !== undefined && !/\d(?:st|nd|rd|th|\.)? $/.test(text.slice(Math.max(0, name.start - 5), name.start)))
    return {start: name.start, value: {when: `${year}-${two(month)}`}, rule: 'date-month-year', cert: 'medium'}
  // `the first half of ’68`
  for (const start of [wordBefore(text, name.start).start, name.start]) {
    const part = partBefore(text, start)
    const found = part?.end === open ? partOf(part, {year}) : undefined
    if (found) return {start, ...found}
  }
  return undefined
}

/** `the ’50s`, `the late 60s`; without an apostrophe an article has to stand before them. */
function decade(text: string, start: number, end: number, year: number, isMarked: boolean): DateFound | undefined {
  if (isLetterOrDigit(text, end)) return undefined
  // `the mid-60s`
  const before = wordBefore(text, text[start - 1] === '-' ? start - 1 : start)
  const part = parts.get(before.word.toLowerCase())
  const article = part ? wordBefore(text, before.start).word : before.word
  // `the 1950s, 60s and 70s`
  if (!isMarked && article !== 'the' && !afterDecade.test(text.slice(Math.max(0, start - 12), start))) return undefined
  const found = part && partOfDecade({name: part}, year)
  if (found) return {start: before.start, end, ...found}
  return {start, end, value: {from: String(year), to: String(year + 9)}, rule: 'date-decade', cert: 'medium'}
}
const afterDecade = /\d0['’]?s(?:,|,? (?:and|or)) $/
const parts = new Map<string, PartName>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
])

/**
 * About what year a text tells, by the middle of its years, where that is before 1900: its years of two figures are of that
 * time. `62` in a diary of 1862 is no 1962.
 */
export function yearOfOldText(text: string): number | undefined {
  if (!oldYear.test(text)) return undefined
  const years = Array.from(text.matchAll(anyYear), ([year]) => Number(year)).sort((a, b) => a - b)
  const middle = years[years.length >> 1]!
  return years.length > 1 && middle < 1900 ? middle : undefined
}
const oldYear = /(?<!\d)1[5-8]\d\d(?!\d)/
const anyYear = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g
