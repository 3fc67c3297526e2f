/**
 * Dates as values: what a date says as far as it says it, and its forms for TEI `att.datable` (W3C, Gregorian).
 */
import type {DateDetail} from '../../tree/decision.js'

/** Year, month, day as far as known. */
export interface Point {
  year?: number
  month?: number
  day?: number
}

/** The point in another year. Made part by part: V8 gives each copy that gains a property by a spread a hidden class of its own. */
export function inYear({month, day}: Point, year: number): Point {
  const point: Point = {year}
  if (month !== undefined) point.month = month
  if (day !== undefined) point.day = day
  return point
}

export type Value = Pick<DateDetail, 'when' | 'notBefore' | 'notAfter' | 'from' | 'to'>

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether the calendar has such a day; of a day and month without a year, whether any year has. */
export function exists({year, month, day}: Point): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  if (day === undefined) return true
  return day >= 1 && day <= daysIn(year ?? 2000, month ?? 1)
}

/** `1949-02-03`, `1949-02`, `1949`; `undefined` without a year. */
export function iso({year, month, day}: Point): string | undefined {
  if (year === undefined) return undefined
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) {
    parts.push(two(month))
    if (day !== undefined) parts.push(two(day))
  }
  return parts.join('-')
}

export function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** Reads `1949`, `1949-02`, `1949-02-03` (a time after it is passed over); `undefined` for anything else. */
export function pointOf(written: string): Point | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(written)
  if (!match) return undefined
  const point: Point = {year: Number(match[1])}
  if (match[2]) point.month = Number(match[2])
  if (match[3]) point.day = Number(match[3])
  return exists(point) ? point : undefined
}

/** Days since 0000-03-01 in the proleptic Gregorian calendar, for differences. */
export function dayNumber({year = 0, month = 1, day = 1}: Point): number {
  const y = month <= 2 ? year - 1 : year
  const m = (month + 9) % 12
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  )
}

function fromDayNumber(n: number): Required<Point> {
  let y = Math.floor((10000 * n + 14780) / 3652425)
  let d = n - (365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400))
  if (d < 0) {
    y--
    d = n - (365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400))
  }
  const m = Math.floor((100 * d + 52) / 3060)
  return {
    year: y + Math.floor((m + 2) / 12),
    month: ((m + 2) % 12) + 1,
    day: d - Math.floor((m * 306 + 5) / 10) + 1,
  }
}

/** A day of the Julian calendar (Old Style) in the Gregorian. */
export function gregorian({year, month, day}: Required<Point>): Required<Point> {
  // The calendars agree in the third century; each century year that Gregory left out adds a day.
  const y = month <= 2 ? year - 1 : year
  const lag = Math.floor(y / 100) - Math.floor(y / 400) - 2
  return fromDayNumber(dayNumber({year, month, day}) + lag)
}

/** The day of the week, 0 for Sunday; 1 March of the year 0 was a Wednesday. */
export function weekdayAt(point: Point): number {
  return (((dayNumber(point) + 3) % 7) + 7) % 7
}
