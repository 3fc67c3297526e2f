/**
 * Two columns of running text side by side on the lines, as an extraction that keeps the layout leaves them.
 *
 * > | for the last of the eight years. Planning for      than the old one, in which copies
 * > | the next series is slow, but with the back-        were in the hands of the offices
 *
 * What goes on under each column cannot be joined without moving the text, which no reading may; the warning says what to do.
 */
import type {Problem} from '../../tree/problem.js'
import {isLower} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'

/** So many lines, and so large a share of all, are of two columns: fewer are a table’s, or the names of two sides. */
const fewest = 10
const share = 0.1
/** Characters of each column, and blanks between the two. */
const narrowest = 18
const between = '   '

/** A warning at the first line of two columns, where the text stands in them. */
export function sideBySide(text: string, rows: readonly Row[]): Problem[] {
  const found: Row[] = []
  let open = 0
  let gap = -1
  for (const row of rows) {
    if (gap < row.from) gap = text.indexOf(between, row.from)
    if (gap < 0) break
    if (gap >= row.to) continue
    if (!isOfTwo(text, gap, row)) continue
    found.push(row)
    if (goesOn(text.charCodeAt(gap - 1))) open++
  }
  const [first] = found
  if (!first || found.length < fewest || found.length < rows.length * share || open * 3 < found.length * 2) return []
  return [
    {
      rule: 'columns-side-by-side',
      message: 'two columns of text stand side by side: their lines are read across both',
      remedy: 'transcribe the columns one under the other (`pdftotext` without `-layout` does)',
      severity: 'warning',
      start: first.from,
      end: first.to,
    },
  ]
}

/** Whether a line has two columns that are broad enough, and no third; `gap` is the end of the first. */
function isOfTwo(text: string, gap: number, {from, to}: Row): boolean {
  let right = gap
  while (text.charCodeAt(right) === 0x20) right++
  if (gap - from < narrowest || to - right < narrowest) return false
  const third = text.indexOf(between, right)
  return third < 0 || third >= to
}

/** Whether the sentence goes on under a line that ends so: with a small letter, a comma, or a hyphen. */
function goesOn(code: number): boolean {
  return isLower(code) || code === 0x2c || code === 0x2d || code === 0xad
}
