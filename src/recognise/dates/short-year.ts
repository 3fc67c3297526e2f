/**
 * Years and decades that leave their century out.
 *
 * > | in ’67        the agreement of ’54        the ’50s        the early 60s
 */
import {isLetterOrDigit} from './characters.js'
import {announcesYear, counts, wordBefore} from './context.js'
import {century, type DateFound} from './found.js'
import {type PartName, partOfDecade} from './parts.js'

const apostrophes = new Set("'’‘")

/** The year or decade of the two figures from `start` to `end`. */
export function shortYearAt(text: string, start: number, end: number, near?: number): DateFound | undefined {
  const isMarked = apostrophes.has(text[start - 1] ?? '')
  const open = isMarked ? start - 1 : start
  if (end - start !== 2 || (open > 0 && isLetterOrDigit(text, open - 1))) return undefined
  const year = century(Number(text.slice(start, end)), near)
  if (text[end] === 's' && text[end - 1] === '0') return decade(text, open, end + 1, year, isMarked)
  if (!isMarked || isLetterOrDigit(text, end)) return undefined
  const announced = announcesYear(text, open, end)
  if (!announced || counts(text, end, announced === 'weak')) return undefined
  return {start: open, end, value: {when: String(year)}, rule: 'date-year-in-context', cert: 'medium'}
}

/** `the ’50s`, `the late 60s`; without an apostrophe an article has to stand before them. */
function decade(text: string, start: number, end: number, year: number, isMarked: boolean): DateFound | undefined {
  if (isLetterOrDigit(text, end)) return undefined
  // `the mid-60s`
  const before = wordBefore(text, text[start - 1] === '-' ? start - 1 : start)
  const part = parts.get(before.word.toLowerCase())
  const article = part ? wordBefore(text, before.start).word : before.word
  if (!isMarked && article !== 'the') return undefined
  const found = part && partOfDecade({name: part, end: start}, year)
  if (found) return {start: before.start, end, ...found}
  return {start, end, value: {from: String(year), to: String(year + 9)}, rule: 'date-decade', cert: 'medium'}
}
const parts = new Map<string, PartName>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
])
