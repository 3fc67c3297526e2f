/**
 * Two points of time, from one to the other; they lend each other what they lack. With *or* between them it is one of the two.
 *
 * > | 2–3 February 1949        30 March–2 April 1951        1946–February 1950        1981-86        November 3 to 5, 1949
 */
import {exists, iso, type Point} from './calendar.js'
import {daysInRow} from './days-in-row.js'
import {at, type DateFound, type GrammarOptions, impossible, wordAt} from './found.js'
import {isJoined, isNearby, lastFigure} from './joined.js'
import {monthsInRow} from './months-in-row.js'
import {point, type Read} from './point.js'

const rangeSign =
  /\s*(?:-{1,3}|[–—‐‑])\s*|\s+(?:to|until|till|through|bis|zum|auf|по|на|na|do|au|à|al)\s+(?:the\s+|zum\s+|den\s+)?/y
const andSign = /\s+(?:and|und|et|и|i|(or|oder|ou|или))\s+(?:the\s+)?/y
const betweenBefore = /(?:between|zwischen|entre|между)\s+(?:the\s+)?$/iu
const harvestYear = /\/(\d{2})(?![\d/])/y
const shortYear = /(\d{2})(?!\d)/y
const yearOfDays = /,?\s(\d{4})(?!\d)/y

/** What stands between two points. */
interface Joint {
  /** Where the second begins. */
  end: number
  /** *And* or *or*, which may as well stand between two dates. */
  added: boolean
  either: boolean
  /** `between March and June`: the two are the ends. */
  between: boolean
}

/** The range that begins with `first`, which was read at `start`. */
export function rangeFrom(text: string, start: number, first: Read, options: GrammarOptions): DateFound | undefined {
  const row = text[first.end] === ',' ? inRow(text, start, first, options) : undefined
  if (row) return row
  const months = hasNoYear(first, 'month') ? monthsInRow(text, first.end, first.point.month!) : undefined
  if (months) {
    const {year, last} = months
    return span(text, start, months.end, {year, month: first.point.month!}, {year, month: last})
  }
  if (first.shape === 'year' && text[first.end] === '/') return ofHarvest(text, first)
  const joint = jointAfter(text, start, first)
  const second =
    joint && (secondYear(text, start, first, joint.end) ?? point(text, joint.end, {...options, years: true}))
  if (!second) return undefined
  if (second.shape === 'day' && hasNoYear(first, 'month-day')) return daysOfMonth(text, first, second, joint)
  return between(text, first, second, joint)
}

function hasNoYear({shape, point: {year}}: Read, of: Read['shape']): boolean {
  return shape === of && year === undefined
}

/** `1949/50`: one year of harvests or budgets. */
function ofHarvest(text: string, {point: {year}, end}: Read): DateFound | undefined {
  const next = wordAt(harvestYear, text, end)
  if (!next || Number(next[1]) !== (year! + 1) % 100) return undefined
  return span(text, 0, end + 3, {year: year!}, {year: year! + 1})
}

function jointAfter(text: string, start: number, {shape, point: {year}, end}: Read): Joint | undefined {
  const isSlash = text[end] === '/'
  if (!isSlash && !isJoined(text, end)) return undefined
  const plain = {added: false, either: false, between: false}
  if (at(rangeSign, text, end)) return {...plain, end: rangeSign.lastIndex}
  // June/July 1941, 31 December 1952/1 January 1953
  if (isSlash && (shape === 'month' || shape === 'day-month')) return {...plain, end: end + 1}
  const added = shape !== 'year' && year === undefined ? at(andSign, text, end) : null
  if (!added) return undefined
  const isBetween = shape !== 'month-day' && betweenBefore.test(text.slice(Math.max(0, start - 16), start))
  return {end: andSign.lastIndex, added: true, either: added[1] !== undefined, between: isBetween}
}

/** `1981-86`, `in 1953-4`: the second year leaves out its century, or its decade after a word that a year needs. */
function secondYear(
  text: string,
  start: number,
  {shape, point: {year = 0}, end}: Read,
  from: number,
): Read | undefined {
  if (shape !== 'year') return undefined
  const short = wordAt(shortYear, text, from) ? Number(text.slice(from, from + 2)) : undefined
  if (short !== undefined)
    return text[end] !== ' ' && short > year % 100
      ? {point: {year: year - (year % 100) + short}, end: from + 2, shape}
      : undefined
  const last = isNearby(text, end) ? lastFigure(text, from, start) : 0
  return last > year % 10 ? {point: {year: year - (year % 10) + last}, end: from + 1, shape} : undefined
}

/** `November 3 to 5, 1949`: the second day has the month and the year of the first. */
function daysOfMonth(text: string, {point: first}: Read, {point: {day}, end}: Read, {added}: Joint) {
  const year = wordAt(yearOfDays, text, end)
  if (!year || day! <= first.day!) return undefined
  const whole = {...first, year: Number(year[1])}
  const days = span(text, 0, end + year[0].length, whole, {...whole, day: day!})
  return days && added && day! - first.day! > 1 ? {...days, cert: 'low' as const} : days
}

function between(text: string, first: Read, second: Read, joint: Joint): DateFound | undefined {
  if (second.second !== undefined || second.shape === 'day' || second.shape === 'decade') return undefined
  const [a, b]: Point[] = [{...first.point}, second.point]
  // June and July 1941 are one stretch; June and September are two months.
  const isNextMonth = first.shape === 'month' && second.shape === 'month' && b!.month === a!.month! + 1
  const isOne = !joint.added || isNextMonth || joint.between
  if (!isOne && first.shape !== 'day') return undefined
  if (first.shape === 'day' && second.shape !== 'day-month') return undefined
  if (hasNoYear(first, 'month') && b!.month === undefined) return undefined
  lend(a!, b!, first.shape === 'day')
  if (first.shape === 'month' && a!.year === undefined) return undefined
  const found = span(text, 0, second.end, a!, b!, first.short || second.short)
  if (!found || (found.value.from !== undefined && found.value.to !== undefined && found.value.to < found.value.from))
    return undefined
  if (joint.either) return eitherOf(found)
  return !isOne && b!.day! - a!.day! > 1 ? {...found, cert: 'low'} : found
}

/** December 1949 lends its month and year to what stands before it; December–January cannot share one. */
function lend(first: Point, second: Point, isDay: boolean): void {
  if (first.month === undefined && isDay && second.month !== undefined) first.month = second.month
  if (first.year !== undefined || second.year === undefined) return
  const isOver = first.month !== undefined && second.month !== undefined && first.month > second.month
  first.year = isOver ? second.year - 1 : second.year
}

/** `3, 4 and 5 May 1954`, `May 3, 5 and 9, 1954`: from the first to the last; with others between them it is a guess. */
function inRow(text: string, start: number, {point: first, shape, end}: Read, options: GrammarOptions) {
  if (first.year !== undefined || (shape !== 'day' && shape !== 'month-day')) return undefined
  const row = daysInRow(text, end, first.day!)
  if (!row) return undefined
  const last = shape === 'day' ? point(text, row.lastAt, options) : undefined
  const isWhole = shape === 'day' ? last?.shape === 'day-month' && last.second === undefined : row.year !== undefined
  if (!isWhole) return undefined
  const of: Point = last ? last.point : {year: row.year!, month: first.month!, day: row.last}
  const found = span(text, start, last?.end ?? row.end, {...of, day: first.day!}, of, last?.short)
  return found && !row.isWhole ? {...found, cert: 'low' as const} : found
}

/** `5 or 6 February 1949`: one of the two. */
function eitherOf({value: {from, to}, incomplete, ...found}: DateFound): DateFound | undefined {
  if (incomplete) return {...found, value: {}, incomplete: {...incomplete, either: true}}
  if (from === undefined || to === undefined) return undefined
  return {...found, value: {notBefore: from, notAfter: to}, cert: 'medium'}
}

/** The value of two points. */
export function span(
  text: string,
  start: number,
  end: number,
  a: Point,
  b: Point,
  short = false,
): DateFound | undefined {
  if (!exists(a) || !exists(b)) return impossible(start, end, text.slice(start, end))
  const [from, to] = [iso(a), iso(b)]
  if (from === undefined || to === undefined) {
    return {start, end, value: {}, rule: 'date-range', cert: 'medium', incomplete: {from: a, to: b}}
  }
  const rule = a.month === undefined && b.month === undefined ? 'date-year-range' : 'date-range'
  return {start, end, value: {from, to}, rule, cert: short ? 'medium' : 'high'}
}
