/**
 * Double spacing: a typescript set with a blank line between its lines comes down with one. There a blank line parts
 * nothing, two or three part what one parts elsewhere.
 *
 * > | The envoy arrived at the port in the early morning and was met by
 * > |
 * > | the officers of the garrison.
 */
import {endsSentence, isLower} from './characters.js'
import type {Row} from './rows.js'

/** The fewest lines over a blank one that the next goes on from, and how many times as many they are as the others that run on. */
const fewest = 8
const most = 4
/** Lines of a typescript are no longer; the paragraphs of a page that stand on a line each are. */
const longest = 120

/** The rows of a text, with half as many blank lines where it was set so; themselves elsewhere. */
export function withoutDoubleSpacing(text: string, rows: readonly Row[]): readonly Row[] {
  return isDoubleSpaced(text, rows)
    ? rows.map((row) => (row.blank > 0 ? {...row, blank: Math.floor(row.blank / 2)} : row))
    : rows
}

/** Whether most lines that surely run on have one blank line under them. */
function isDoubleSpaced(text: string, rows: readonly Row[]): boolean {
  let double = 0
  let others = 0
  let long = 0
  for (let i = 1; i < rows.length; i++) {
    const before = rows[i - 1]!
    const row = rows[i]!
    if (row.to - row.from > longest) long++
    if (row.marks.length > 0 || before.to - before.from <= 20 || !isLower(text.charCodeAt(row.from))) continue
    if (endsSentence(text, before.from, before.to)) continue
    if (row.blank === 1) double++
    else others++
  }
  return double >= fewest && double >= most * others && long * 20 <= rows.length
}
