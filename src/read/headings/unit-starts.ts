/** Beginnings that the form of the lines tells, whatever their words: a rule under a heading, the indent of an item. */
import {isParted, type Row} from '../lines/rows.js'
import type {Start, Unit} from './units.js'

/** At a heading that a rule underlines, and after it; undefined at its second line, *unmoved* elsewhere. */
export function headStart(row: Row, before: Row): Start | undefined | 'unmoved' {
  if (row.underlined) return row.underlined.begins ? {rule: 'paragraph-underlined', cert: 'high'} : undefined
  return before.underlined ? {rule: 'paragraph-after-heading', cert: 'high'} : 'unmoved'
}

/**
 * Whether a row, no blank line before it, stands in as the words of its item do: it goes on with them, also after a sentence,
 * unless indents part the paragraphs and blank lines do not.
 */
export function hangsUnder(row: Row, {label, rows}: Unit, layout: {spaced: boolean; indents?: unknown}): boolean {
  if (!label || isParted(row) || (layout.indents && !layout.spaced)) return false
  const [first, second] = rows
  const hang = first!.indent + label.textFrom - label.start
  return row.indent === hang && (second === undefined || second.indent === hang)
}

/**
 * Whether a row comes back to where its block began, under lines that stand in: where the lines hang, each that does not
 * begins another.
 *
 * > | Petra Lis, Professor of Navigation, University of
 * >       Varnmouth (Society of Pilots)
 * > | Ruth Tanner, Professor of Law
 */
export function comesBackFromHang(row: Row, {label, note, rows}: Unit): boolean {
  const [first, second] = rows
  if (label || note || !second || isParted(row) || row.indent !== first!.indent) return false
  return second.indent >= first!.indent + leastHang && rows.every(({indent}, i) => i === 0 || indent === second.indent)
}
/** Columns, as many as tell an indent. */
const leastHang = 2
