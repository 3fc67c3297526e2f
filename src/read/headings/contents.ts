/**
 * Tables of contents: lines that name a part and end with the page it stands on.
 *
 * > | Introduction . . . . . . 3
 * > | The Harbour and its
 * > | Pilots . . . . . . . . . 12
 */
import {isDigit} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'
import type {Unit} from './units.js'

/** The longest line of a table of contents, in characters. */
const longest = 200
/** The most lines of one entry. */
const highest = 3
/** How many entries without leaders make a table of contents under its heading. */
const least = 3

const leaders = /(?:(?:\. ?){3,}|…[.… ]*|_{3,}|·{3,})\s*(?:\d{1,4}|[ivxlc]{1,6})$/
const page = /[^\d\s.,]\s+(\d{1,4})$/
/** Over a table of contents: `Contents`, `TABLE OF CONTENTS.`, `List of Illustrations` */
const heading = /^(?:(?:table of )?contents|list of \p{L}+|illustrations|maps|appendices)[.:]?$/iu

/** Whether a line stands over a table of contents. */
export function isOverContents(words: string): boolean {
  return words.length <= longestHeading && heading.test(words)
}
const longestHeading = 30

/** Whether a line ends with leaders and the number of a page. */
export function endsWithPage(text: string, {from, to}: Pick<Row, 'from' | 'to'>): boolean {
  const last = text.charCodeAt(to - 1)
  if (!isDigit(last) && !romanDigits.includes(text[to - 1]!)) return false
  if (to - from > longest || to - from < 6) return false
  const words = text.slice(Math.max(from, to - 40), to)
  return mayHoldLeaders.test(words) && leaders.test(words)
}
const romanDigits = 'ivxlc'
const mayHoldLeaders = /\.\.|\. \.|[…_·]/

/** How many of `units`, from `at` on, are entries of one table of contents; 0 where there is none. */
export function contentsLength(text: string, units: readonly Unit[], at: number): number {
  if (!mayBeEntry(units[at]!)) return 0
  let end = at
  while (end < units.length && mayBeEntry(units[end]!) && endsWithPage(text, units[end]!)) end++
  if (end - at > 1 || at === 0) return end - at > 1 ? end - at : 0
  const above = units[at - 1]!
  if (!isOverContents(text.slice(above.from, above.to))) return 0
  let before = 0
  for (end = at; end < units.length && mayBeEntry(units[end]!); end++) {
    const {from, to} = units[end]!
    const number = Number(page.exec(text.slice(Math.max(from, to - 10), to))?.[1] ?? 0)
    if (number < Math.max(before, 1)) break
    before = number
  }
  return end - at >= least ? end - at : 0
}

function mayBeEntry({rows, note, from, to}: Unit): boolean {
  return !note && rows.length <= highest && to - from <= longest
}
