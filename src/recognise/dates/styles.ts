/**
 * One day in two calendars, and one winter day in two years.
 *
 * > | 25 October (7 November) 1917      12/24 March 1878      October 25 (November 7), 1917
 * > | 11 February 1731/2
 *
 * The value is the New Style: the Gregorian day, the year that begins with January.
 */

import {monthOf} from '../../words/months.js'
import {dayNumber, exists, gregorian, iso, type Point} from './calendar.js'
import {isSpace} from './characters.js'
import {at, type DateFound} from './found.js'
import {point, type Read} from './point.js'

const year = '\\)?,?\\s(\\d{4})(?!\\d)'
/** A second day, with its month or without, and the year of both. */
const dayFirst = new RegExp(`\\s?[(/]\\s?(\\d{1,2})\\s(\\p{L}+)\\.?\\s?${year}`, 'uy')
const monthFirst = new RegExp(`\\s?[(/]\\s?(?:(\\p{L}+)\\.?\\s)?(\\d{1,2})${year}`, 'uy')
/** Before a month: `/24`, ` (24)`. */
const secondDay = /\s?[(/](\d{1,2})\)?\s/y
/** The last figure or figures of the year that follows. */
const secondYear = /\/(\d{1,2}|\d{4})(?![\d/])/y

/** The day in two styles that begins with `first`. */
export function styled(text: string, start: number, first: Read): DateFound | undefined {
  const {month, day, year: written} = first.point
  if (day === undefined || first.second !== undefined || !opensSecond(text, first.end)) return undefined
  if (first.shape === 'day') return beforeMonth(text, start, first)
  if (month === undefined) return undefined
  if (written !== undefined) return twoYears(text, start, first)
  const isDayFirst = first.shape === 'day-month'
  const match = at(isDayFirst ? dayFirst : monthFirst, text, first.end)
  if (!match) return undefined
  const [name, other] = isDayFirst ? [match[2], match[1]] : [match[1], match[2]]
  const otherMonth = name === undefined ? month : monthOf(name)
  const end = first.end + match[0].length
  if (otherMonth === undefined) return undefined
  return twoDays(start, end, Number(match[3]), {month, day}, {month: otherMonth, day: Number(other)})
}

/** Whether the sign before a second day or year stands at a place, with a blank before it or without. */
function opensSecond(text: string, place: number): boolean {
  const sign = text[isSpace(text.charCodeAt(place)) ? place + 1 : place]
  return sign === '/' || sign === '('
}

/** `12/24 March 1878`: the month and the year stand once, after both days. */
function beforeMonth(text: string, start: number, {point: {day}, end}: Read): DateFound | undefined {
  const match = at(secondDay, text, end)
  const rest = match ? point(text, end + match[0].length, {}) : undefined
  if (!match || rest?.shape !== 'month' || rest.point.year === undefined) return undefined
  const month = rest.point.month!
  return twoDays(start, rest.end, rest.point.year, {month, day: day!}, {month, day: Number(match[1])})
}

/** The later of two days that are one in the two calendars; two days on end are a stretch (the night of 9/10 November). */
function twoDays(start: number, end: number, year: number, first: Point, second: Point): DateFound | undefined {
  const a = {...first, year} as Required<Point>
  const b = {...second, year} as Required<Point>
  if (!exists(a) || !exists(b)) return undefined
  if (dayNumber(b) - dayNumber(a) === 1)
    return {start, end, value: {from: iso(a)!, to: iso(b)!}, rule: 'date-range', cert: 'high'}
  const later = dayNumber(gregorian(a)) === dayNumber(b) ? b : dayNumber(gregorian(b)) === dayNumber(a) ? a : undefined
  return later && {start, end, value: {when: iso(later)!}, rule: 'date-two-styles', cert: 'high'}
}

/** `11 February 1731/2`: before Lady Day the year of the Old Style was still the one before. */
function twoYears(text: string, start: number, {point: {year, month, day}, end}: Read): DateFound | undefined {
  const match = month! <= 3 ? at(secondYear, text, end) : null
  if (!match || !String(year! + 1).endsWith(match[1]!)) return undefined
  const when = iso({year: year! + 1, month: month!, day: day!})!
  return {start, end: secondYear.lastIndex, value: {when}, rule: 'date-two-styles', cert: 'medium'}
}
