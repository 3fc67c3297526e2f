/** Days one after another, whose month stands with the last or the first: `3, 4 and 5 May 1954`, `May 3, 5 and 9, 1954`. */
import {at} from './found.js'

const row = /(?:, ?\d{1,2}(?:st|nd|rd|th)?)*,? (?:and|und|et|y|e|и|i|a) (\d{1,2})(?:st|nd|rd|th)?(?![\d/:]|[.,]\d)/uy
const yearAfter = /, (\d{4})(?!\d)/y

interface DaysInRow {
  last: number
  /** Where the last day stands, and where what was read ends. */
  lastAt: number
  end: number
  year?: number
  /** No day between the first and the last is left out. */
  isWhole: boolean
}

/** The days that go on at `start`, after the first, each later than the one before it. */
export function daysInRow(text: string, start: number, first: number): DaysInRow | undefined {
  const match = at(row, text, start)
  if (!match) return undefined
  const days = match[0].match(/\d{1,2}/g)!.map(Number)
  if (!days.every((day, i) => day > (days[i - 1] ?? first)) || days.length < 2) return undefined
  const end = start + match[0].length
  const year = at(yearAfter, text, end)
  const last = days.at(-1)!
  return {
    last,
    lastAt: start + match[0].lastIndexOf(match[1]!),
    end: year ? end + year[0].length : end,
    ...(year ? {year: Number(year[1])} : {}),
    isWhole: last - first === days.length,
  }
}
