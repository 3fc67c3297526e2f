/**
 * The year of a day that is named without one.
 */
import {dayNumber, exists, type Point} from './calendar.js'

/**
 * The year that brings a day and month nearest to a date: a letter of January that speaks of 18 December means the
 * year before. `sure` is false where two years are about as near (half a year off), or the year decides whether the
 * day exists.
 *
 * What is `written` on a date speaks of what is past sooner than of what is to come: of a day more than ten weeks ahead
 * the year before is taken, and within half a year `sure` is false.
 */
export function nearestYear(day: Point, near: Point, written = false): {year: number; sure: boolean} {
  const year = near.year!
  if (near.month === undefined) return {year, sure: true}
  const to = dayNumber(near)
  const distances = [year - 1, year, year + 1]
    .filter((one) => exists({...day, year: one}))
    .map((one) => ({year: one, ahead: dayNumber({...day, year: one}) - to}))
    .map(({year: one, ahead}) => ({year: one, ahead, far: written && ahead > 70 ? 5 * ahead : Math.abs(ahead)}))
    .sort((a, b) => a.far - b.far)
  const [first, second] = distances
  if (!first) return {year, sure: false}
  const mayCome = written && distances.some(({ahead}) => ahead > 70 && ahead < 185)
  return {year: first.year, sure: !mayCome && (second === undefined || second.far - first.far > 60)}
}
