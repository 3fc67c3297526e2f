/**
 * The year of a day that is named without one.
 */
import {dayNumber, exists, type Point} from './calendar.js'

/**
 * The year that brings a day and month nearest to a date: a letter of January that speaks of 18 December means the
 * year before. `sure` is false where two years are about as near (half a year off), or the year decides whether the
 * day exists.
 */
export function nearestYear(day: Point, near: Point): {year: number; sure: boolean} {
  const year = near.year!
  if (near.month === undefined) return {year, sure: true}
  const to = dayNumber(near)
  const distances = [year - 1, year, year + 1]
    .filter((one) => exists({...day, year: one}))
    .map((one) => ({year: one, far: Math.abs(dayNumber({...day, year: one}) - to)}))
    .sort((a, b) => a.far - b.far)
  const [first, second] = distances
  if (!first) return {year, sure: false}
  return {year: first.year, sure: second === undefined || second.far - first.far > 60}
}
