/**
 * The grammar of dates: what date, if any, begins at a place of a text.
 *
 *   date    = [weekday] (iso | numeric | dated) [time]
 *   dated   = [part] point [("–" | "to" | "and") point]        2–3 February 1949 · 1946–February 1950
 *   point   = day month [year] | month day [year] | month year | year
 *
 * Hand-written and anchored: nothing is searched for, each step looks at one place. docs/dates.md lists the rules.
 */

import {isWeekday, monthOf, seasonOf, weekdayOf} from '../../words/months.js'
import {exists, gregorian, iso, type Point, pointOf, type Value, weekdayAt} from './calendar.js'
import {pastLetters} from './characters.js'
import {at, type DateFound, type GrammarOptions, impossible} from './found.js'
import {dateInFigures} from './numeric.js'
import {partBefore, partOf, partOfDecade} from './parts.js'
import {point, type Read} from './point.js'
import {rangeFrom, span} from './range.js'
import {styled} from './styles.js'
import {type TimeFound, timeAfter} from './time.js'

const weekdayEnd = /\.?,?\s*(?:the\s+|den\s+|le\s+)?/y
const oldStyle = /,?\s*[([]?\s*(?:O\.\s?S\.|Old Style|old style|ст\.\s?ст\.)\s*[)\]]?/y
const stopBeforeDay = /\. ?|,? (?=\p{Lu}\p{Ll}+ \d)/uy
const endOfWinter = /[-–/](\d{4}|\d{1,2})(?![\d/-]|[.,]\d)/y

/** The date that begins exactly at `start`. */
export function dateAt(text: string, start: number, options: GrammarOptions = {}): DateFound | undefined {
  const end = pastLetters(text, start)
  const weekday = end > start && isWeekday(text.slice(start, end)) ? text.slice(start, end) : undefined
  const place = weekday !== undefined && at(weekdayEnd, text, end) ? weekdayEnd.lastIndex : start
  const found = dateInFigures(text, place, options) ?? qualified(text, place, options) ?? dated(text, place, options)
  if (!found) return undefined
  const timed = found.value.when?.length === 10 ? timeAfter(text, found.end) : undefined
  const whole: DateFound = timed ? {...found, end: timed.end, value: withTime(found.value.when!, timed)} : found
  if (weekday !== undefined) return withWeekday(whole, start, weekday)
  return whole.start === start ? whole : {...whole, start}
}

export function withTime(day: string, {time, until}: TimeFound): Value {
  return until ? {from: `${day}T${time}`, to: `${day}T${until}`} : {when: `${day}T${time}`}
}

/** The weekday belongs to the date; where it is not that day's, the certainty drops. */
function withWeekday(found: DateFound, start: number, weekday: string): DateFound {
  const written = found.value.when ?? (found.rule === 'date-range' ? undefined : found.value.from)
  const point = written === undefined ? undefined : pointOf(written)
  const told = weekdayOf(weekday)
  if (found.incomplete?.from.day && told !== undefined) return {...found, start, weekday: told}
  if (!point?.day || told === undefined || weekdayAt(point) === told) return {...found, start}
  // `Wednesday the 7th of February 1750`: right in the calendar that England kept until September 1752.
  const {year, month, day} = point as Required<Point>
  const later = gregorian({year, month, day})
  if (written!.length === 10 && year < 1753 && weekdayAt(later) === told)
    return {...found, start, value: {when: iso(later)!}, rule: 'date-old-style', cert: 'medium'}
  const why = `${written} was not a ${weekday}`
  return {...found, start, cert: 'low', rule: 'date-weekday-differs', alternatives: [{class: 'date', why}]}
}

/** A part of a year or month: `winter of 1948`, `early February 1949`, `the 1930s`, `circa 1948`. */
function qualified(text: string, start: number, options: GrammarOptions): DateFound | undefined {
  const seasons = twoSeasons(text, start)
  if (seasons) return seasons
  const part = partBefore(text, start)
  if (!part) return undefined
  const base = point(text, part.end, {...options, years: true})
  // `c. 1867–1871`
  const years = part.name === 'circa' && base?.shape === 'year' ? rangeFrom(text, part.end, base, options) : undefined
  if (years) return {...years, start, rule: 'date-circa', cert: 'low'}
  if (!base || base.point.year === undefined || base.point.day !== undefined || base.shape === 'day') return undefined
  const next = part.name === 'winter' ? winterEnd(text, base) : undefined
  if (next) {
    // The winter of 1948–49 says which: it ends in the second year.
    const value = {notBefore: `${base.point.year}-12`, notAfter: `${base.point.year + 1}-02`}
    return {start, end: next, value, rule: 'date-season', cert: 'medium'}
  }
  const found = base.shape === 'decade' ? partOfDecade(part, base.point.year) : partOf(part, base.point)
  return found && {start, end: base.end, ...found}
}

const andSeason = /(?: and |\s?[-–—/]\s?)/y

/** `summer and autumn of 1952`, `spring–summer 1942`: from the first of the one to the last of the other. */
function twoSeasons(text: string, start: number): DateFound | undefined {
  const end = pastLetters(text, start)
  const first = end > start ? seasonOf(text.slice(start, end)) : undefined
  if (!first || !at(andSeason, text, end)) return undefined
  const second = partBefore(text, andSeason.lastIndex)
  const base = second && second.name !== 'winter' ? point(text, second.end, {years: true}) : undefined
  if (!second || base?.shape !== 'year') return undefined
  const [one, other] = [partOf({name: first}, base.point), partOf(second, base.point)]
  const [from, to] = [one?.value.notBefore, other?.value.notAfter]
  if (other?.rule !== 'date-season' || first === 'winter' || from === undefined || to === undefined || from > to)
    return undefined
  return {start, end: base.end, value: {notBefore: from, notAfter: to}, rule: 'date-season', cert: 'medium'}
}

/** The end of the second year of a winter, `–49` or `/1949`. */
function winterEnd(text: string, {point: {year}, end}: Read): number | undefined {
  const match = at(endOfWinter, text, end)
  return match && Number(match[1]) % 100 === (year! + 1) % (match[1]!.length === 1 ? 10 : 100)
    ? end + match[0].length
    : undefined
}

/** One point, or two with a sign between them that lend each other what they lack. */
function dated(text: string, start: number, options: GrammarOptions): DateFound | undefined {
  const first = point(text, start, options)
  if (!first) return undefined
  if (first.second !== undefined) {
    return span(text, start, first.end, first.point, {...first.point, day: first.second}, first.short)
  }
  if (first.shape === 'decade') {
    const {year} = first.point
    return {
      start,
      end: first.end,
      value: {from: String(year), to: String(year! + 9)},
      rule: 'date-decade',
      cert: 'high',
    }
  }
  const styles = styled(text, start, first)
  if (styles) return styles
  const turned = options.alone ? undefined : yearFirst(text, start, first, options)
  if (turned) return turned
  const range = rangeFrom(text, start, first, options)
  if (range) return range.start === start ? range : {...range, start}
  if (first.shape === 'day' || (first.shape === 'month' && first.point.year === undefined)) return undefined
  if (first.shape === 'year' && !options.years) return undefined
  return single(text, start, first)
}

/** `1963. June 13`, `1956. október 23.`, `1950 October 2`, `1962, July 22`, `1957 júniusában`: the year before its day or month. */
function yearFirst(text: string, start: number, {point: {year}, shape, end}: Read, options: GrammarOptions) {
  if (shape !== 'year') return undefined
  const within = monthWithin(text, end)
  if (within) return single(text, start, {point: {year: year!, month: within.month}, end: within.end, shape: 'month'})
  const sign =
    beforeDay.has(text.charAt(end)) && (text[end] !== ',' || opens(text, start)) ? at(stopBeforeDay, text, end) : null
  const day = sign ? point(text, end + sign[0].length, options) : undefined
  if (day?.shape !== 'month-day' || day.point.year !== undefined) return undefined
  // `1957. május 7–9.`
  if (day.second !== undefined) {
    const whole = {...day.point, year: year!}
    return span(text, start, day.end, whole, {...whole, day: day.second})
  }
  return single(text, start, {...day, point: {...day.point, year: year!}, shape: 'year-first'})
}

const beforeDay = new Set('., ')

/** `1962, July 22`, alone or at the head of a line or bracket; `Embtel 1701, Feb 25` is a telegram and its day. */
function opens(text: string, start: number): boolean {
  return start === 0 || lineOrBracket.has(text.charAt(start - 1))
}
const lineOrBracket = new Set('\n([“"')

/** `1957 júniusában`, `1956. októberben`: Hungarian says *in the June of* with an ending. */
function monthWithin(text: string, end: number): {month: number; end: number} | undefined {
  const start = text[end] === '.' ? end + 2 : end + 1
  if (text[start - 1] !== ' ') return undefined
  const stop = pastLetters(text, start)
  const name = text.slice(start, stop)
  const month = /b[ae]n$/.test(name) ? monthOf(name) : undefined
  return month === undefined ? undefined : {month, end: stop}
}

const rules: Partial<Record<Read['shape'], string>> = {
  year: 'date-year',
  month: 'date-month-year',
  'day-month': 'date-day-month-year',
  'year-first': 'date-year-first',
}

function single(text: string, start: number, {point: written, end, shape, short}: Read): DateFound {
  if (!exists(written)) return impossible(start, end, text.slice(start, end))
  const when = iso(written)
  const rule = rules[shape] ?? 'date-month-day-year'
  if (when === undefined) {
    return {start, end, value: {}, rule: 'date-without-year', cert: 'medium', incomplete: {from: written}}
  }
  if (written.day !== undefined && at(oldStyle, text, end)) {
    const value = {when: iso(gregorian(written as Required<Point>))!}
    return {start, end: oldStyle.lastIndex, value, rule: 'date-old-style', cert: 'medium'}
  }
  return {start, end, value: {when}, rule, cert: short ? 'medium' : 'high'}
}
