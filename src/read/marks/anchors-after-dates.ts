/**
 * Anchors glued to a date, whose figures run on into theirs.
 *
 * > | on June 30, 19582        on June 303
 */
import {englishMonth} from '../../words/months.js'
import type {Row} from '../lines/rows.js'
import type {Candidate} from './note-candidates.js'

const month = new RegExp(`(?:${englishMonth}) $`)
const monthAndDay = new RegExp(`(?:${englishMonth}) \\d{1,2}, $`)

/** An anchor glued to the year or the day of a date: `June 30, 19582`, `June 303`; `May 72`, which is no day. */
export function afterDate(text: string, start: number, end: number): Candidate | undefined {
  const length = end - start
  if (length < 2 || length > 6 || length === 4 || text.charCodeAt(end) === 0x2c) return undefined
  if (!/[\n\r ]/.test(text[start - 1] ?? '')) return undefined
  const before = text.slice(Math.max(0, start - 16), start).replace(/[\n\r ]+/g, ' ')
  if (length > 4) {
    if (!/^(?:1[5-9]|20)\d\d[1-9]/.test(text.slice(start, end)) || !monthAndDay.test(before)) return undefined
    return {n: Number(text.slice(start + 4, end)), start: start + 4, end, weight: 2}
  }
  if (!month.test(before)) return undefined
  // `16 May 45` has its year.
  if (length === 2)
    return dayOrYear(text.slice(start, end), before)
      ? undefined
      : {n: Number(text[end - 1]), start: end - 1, end, weight: 2}
  const day = Number(text.slice(start, start + 2)) <= 31 ? 2 : 1
  if (text.charCodeAt(start) === 0x30 || text.charCodeAt(start + day) === 0x30) return undefined
  return {n: Number(text.slice(start + day, end)), start: start + day, end, weight: 1}
}

/** Whether two figures after a month may be its day, or the year of the day before it. */
function dayOrYear(figures: string, before: string): boolean {
  return Number(figures) <= 31 || figures.endsWith('0') || /\d (?:\p{L}+) $/u.test(before)
}

/** After the stop or the comma of a date with its month: `18 July, 1950,1 it was`; after a day alone, or the number of a telegram (`Deptel 288.1 He`), others must speak for it. */
export function weightAfterDate(text: string, row: Row, start: number): number | undefined {
  const before = text.slice(Math.max(row.from, start - 22), start)
  return yearAndStop.test(before) ? 2 : dayAndStop.test(before) || telegramAndStop.test(before) ? 1.5 : undefined
}
const yearAndStop = new RegExp(`(?:${englishMonth}),? (?:\\d{1,2}, )?(?:1[5-9]|20)\\d\\d[.,;]$`)
const telegramAndStop = /(?:tel|telegram|despatch|dispatch|airgram|cable) \d{1,5}[.,;]$/
const dayAndStop = new RegExp(`(?:${englishMonth}) (?:[12]?\\d|3[01])[.,;]$`)
