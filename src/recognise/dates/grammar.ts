/**
 * The grammar of dates: what date, if any, begins at a place of a text.
 *
 *   date    = [weekday] (iso | numeric | dated) [time]
 *   dated   = [part] point [("–" | "to" | "and") point]        2–3 February 1949 · 1946–February 1950
 *   point   = day month [year] | month day [year] | month year | year
 *
 * Hand-written and anchored: nothing is searched for, each step looks at one place. docs/dates.md lists the rules.
 */
import type {Cert} from '../../tree/decision.js'
import {dayNumber, exists, gregorian, iso, type Point, pointOf, type Value, weekdayAt} from './calendar.js'
import {isWeekday, monthOf, weekdayOf} from './months.js'
import {partBefore, partOf, partOfDecade} from './parts.js'
import {timeAfter} from './time.js'

export interface DateFound {
  start: number
  end: number
  value: Value
  rule: string
  cert: Cert
  /** The date lacks its year: what it does say. */
  incomplete?: {from: Point; to?: Point}
  /** Ways to read it that were turned down. */
  alternatives?: {class: string; why: string}[]
}

interface Read {
  point: Point
  end: number
  shape: 'day-month' | 'month-day' | 'month' | 'year' | 'decade' | 'day'
  /** `February 2-3`: the second day. */
  second?: number
  /** Years of two figures are guesses at the century. */
  short?: boolean
}

const space = /[  \t\n\r]+/y
const word = /[\p{L}]+/uy
const number = /\d+/y
const weekdayEnd = /\p{L}+\.?,?\s*(?:the\s+|den\s+|le\s+)?/uy
const ordinal = /(?:st|nd|rd|th|er|º|ª|-(?:го|е|ое))(?![\p{L}])/uy
const rangeSign = /\s*[-–—‐‑]\s*|\s+(?:to|until|till|through|bis|по|do)\s+/y
const andSign = /\s+(?:and|und|et|и|i)\s+/y
const decadeSign = /['’]?s(?![\p{L}\d])/uy
const yearMark = /\s?(?:г\.|гг\.|года|году|год|г(?![\p{L}])|roku|r\.)/uy
const isoForm = /(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?(?![\d-])/y
const numericForm = /(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d./-]*\d)/y
const romanForm = /(\d{1,2})(\.?\s?)(XI{0,2}|IX|IV|VI{0,3}|I{1,3})\2(\d{4})(?!\d)/y
const chineseForm = /(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/y
const minguoForm =
  /(?:民国|民國|Minguo|Republican Year|Year of the Republic|Republic of China Year)\s?(\d{1,2})(?:年)?(?!\d)/y
const oldStyle = /,?\s*\(?\s*(?:O\.\s?S\.|Old Style|old style|ст\.\s?ст\.)\s*\)?/y

/** The match of a sticky expression at a place. */
function at(expression: RegExp, text: string, place: number): RegExpExecArray | null {
  expression.lastIndex = place
  return expression.exec(text)
}

function skip(text: string, place: number): number {
  return at(space, text, place) ? space.lastIndex : place
}

export interface GrammarOptions {
  /** Two-figure years belong to the hundred years that end thirty after this one; 1999 without. */
  near?: number
  /** A year alone counts (metadata, or the words before it say so). */
  years?: boolean
}

/** The date that begins exactly at `start`. */
export function dateAt(text: string, start: number, options: GrammarOptions = {}): DateFound | undefined {
  let place = start
  const first = at(word, text, place)
  if (first && isWeekday(first[0])) {
    place = at(weekdayEnd, text, place) ? weekdayEnd.lastIndex : place
  }
  const found =
    machine(text, place) ??
    numeric(text, place, options) ??
    romanMonth(text, place) ??
    east(text, place) ??
    qualified(text, place, options) ??
    dated(text, place, options)
  if (!found) return undefined
  const timed = found.value.when?.length === 10 ? timeAfter(text, found.end) : undefined
  const whole: DateFound = timed
    ? {...found, end: timed.end, value: {when: `${found.value.when}T${timed.time}`}}
    : found
  return first && place > start ? withWeekday(whole, start, first[0]) : {...whole, start}
}

/** The weekday belongs to the date; where it is not that day's, the certainty drops. */
function withWeekday(found: DateFound, start: number, weekday: string): DateFound {
  const point = found.value.when === undefined ? undefined : pointOf(found.value.when)
  const told = weekdayOf(weekday)
  if (!point?.day || told === undefined || weekdayAt(point) === told) return {...found, start}
  const why = `${found.value.when} was not a ${weekday}`
  return {...found, start, cert: 'low', rule: 'date-weekday-differs', alternatives: [{class: 'date', why}]}
}

/** `1956-04-05`, with or without a time. */
function machine(text: string, start: number): DateFound | undefined {
  const match = at(isoForm, text, start)
  if (!match) return undefined
  const point = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
  const end = isoForm.lastIndex
  if (!exists(point)) return impossible(start, end, match[0])
  const time = match[4] ? `T${match[4]}:${match[5]}:${match[6] ?? '00'}` : ''
  return {start, end, value: {when: iso(point)! + time}, rule: 'date-iso', cert: 'high'}
}

/** `4.6.49`: day, month, year. `6/14/49`: the order that the calendar allows; where it allows both, neither is chosen. */
function numeric(text: string, start: number, options: GrammarOptions): DateFound | undefined {
  const match = at(numericForm, text, start)
  if (!match) return undefined
  const [whole, a = '', sign, b = '', written = ''] = match
  const short = written.length === 2
  const year = short ? century(Number(written), options.near) : Number(written)
  if (year < 1000 || year > 2100 || (short && Number(a) === 0)) return undefined
  const end = numericForm.lastIndex
  const dayFirst = {year, month: Number(b), day: Number(a)}
  const monthFirst = {year, month: Number(a), day: Number(b)}
  const rule = 'date-numeric'
  if (sign === '.' && exists(monthFirst) && !exists(dayFirst)) {
    return {start, end, value: {when: iso(monthFirst)!}, rule: 'date-numeric', cert: 'medium'}
  }
  if (sign === '.') {
    if (!exists(dayFirst)) return short ? undefined : impossible(start, end, whole)
    return {start, end, value: {when: iso(dayFirst)!}, rule, cert: short ? 'medium' : 'high'}
  }
  const readings = [dayFirst, monthFirst].filter(exists)
  if (readings.length === 0) return short ? undefined : impossible(start, end, whole)
  if (readings.length === 1 || iso(readings[0]!) === iso(readings[1]!)) {
    return {start, end, value: {when: iso(readings[0]!)!}, rule, cert: short ? 'medium' : 'high'}
  }
  const alternatives = readings.map((point, i) => ({
    class: 'date',
    why: `${iso(point)}, if the ${i === 0 ? 'day' : 'month'} stands first`,
  }))
  return {start, end, value: {when: String(year)}, rule: 'date-numeric-ambiguous', cert: 'low', alternatives}
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** `12.XI.1949`, `12 XI 1949`: the month a Roman numeral, as Polish and Russian offices write. */
function romanMonth(text: string, start: number): DateFound | undefined {
  const match = at(romanForm, text, start)
  if (!match || match[2] === '') return undefined
  const written = {year: Number(match[4]), month: roman.indexOf(match[3]!) + 1, day: Number(match[1])}
  const end = romanForm.lastIndex
  if (!exists(written)) return impossible(start, end, match[0])
  return {start, end, value: {when: iso(written)!}, rule: 'date-roman-month', cert: 'high'}
}

/** `1949年2月3日`; years of the Republic of China, which began with 1912. */
function east(text: string, start: number): DateFound | undefined {
  const match = at(chineseForm, text, start)
  if (match) {
    const point: Point = {year: Number(match[1])}
    if (match[2]) point.month = Number(match[2])
    if (match[3]) point.day = Number(match[3])
    const end = chineseForm.lastIndex
    if (!exists(point)) return impossible(start, end, match[0])
    return {start, end, value: {when: iso(point)!}, rule: 'date-chinese', cert: 'high'}
  }
  const minguo = at(minguoForm, text, start)
  if (!minguo) return undefined
  const value = {when: String(1911 + Number(minguo[1]))}
  return {start, end: minguoForm.lastIndex, value, rule: 'date-republican-year', cert: 'medium'}
}

/** A part of a year or month: `winter of 1948`, `early February 1949`, `the 1930s`, `circa 1948`. */
function qualified(text: string, start: number, options: GrammarOptions): DateFound | undefined {
  const part = partBefore(text, start)
  if (!part) return undefined
  const base = point(text, part.end, {...options, years: true})
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

/** The end of the second year of a winter, `–49` or `/1949`. */
function winterEnd(text: string, {point: {year}, end}: Read): number | undefined {
  const match = at(/[-–/](\d{4}|\d{2})(?!\d)/y, text, end)
  return match && Number(match[1]) % 100 === (year! + 1) % 100 ? end + match[0].length : undefined
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
  const styles = twoStyles(text, start, first)
  if (styles) return styles
  const range = second(text, first, options)
  if (range) return range.start === start ? range : {...range, start}
  if (first.shape === 'day' || (first.shape === 'month' && first.point.year === undefined)) return undefined
  if (first.shape === 'year' && !options.years) return undefined
  return single(text, start, first)
}

function second(text: string, first: Read, options: GrammarOptions): DateFound | undefined {
  const joined = at(rangeSign, text, first.end) ? rangeSign.lastIndex : 0
  const added = joined === 0 && first.shape !== 'year' && first.point.year === undefined && at(andSign, text, first.end)
  const from = joined || (added ? andSign.lastIndex : 0)
  if (from === 0 && !(first.shape === 'year' && text[first.end] === '/')) return undefined
  let other = point(text, from, {...options, years: true})
  if (first.shape === 'year' && text[first.end] === '/') {
    // 1949/50: one year of harvests or budgets.
    const next = at(/\/(\d{2})(?![\d/\p{L}])/uy, text, first.end)
    if (!next || Number(next[1]) !== (first.point.year! + 1) % 100) return undefined
    return span(text, 0, first.end + 3, first.point, {year: first.point.year! + 1})
  }
  if (first.shape === 'year') {
    // 1981-86: the second year leaves its century out.
    const short = at(/(\d{2})(?![\d\p{L}])/uy, text, from) ? text.slice(from, from + 2) : undefined
    if (short && text[first.end] !== ' ' && Number(short) > first.point.year! % 100) {
      other = {point: {year: Math.floor(first.point.year! / 100) * 100 + Number(short)}, end: from + 2, shape: 'year'}
    }
  }
  if (!other || other.second !== undefined || other.shape === 'day' || other.shape === 'decade') return undefined
  if (added && first.shape !== 'day') return undefined
  const a: Point = {...first.point}
  const b = other.point
  if (first.shape === 'day' && (b.month === undefined || b.day === undefined)) return undefined
  if (first.shape === 'month' && first.point.year === undefined && b.month === undefined) return undefined
  if (a.month === undefined && first.shape === 'day' && b.month !== undefined) a.month = b.month
  if (a.year === undefined && b.year !== undefined) {
    // December 1949 lends its year to what stands before it; December–January cannot share one.
    if (a.month !== undefined && b.month !== undefined && a.month > b.month) a.year = b.year - 1
    else a.year = b.year
  }
  if (first.shape === 'month' && a.year === undefined) return undefined
  const found = span(text, 0, other.end, a, b, first.short || other.short)
  if (found?.value.from !== undefined && found.value.to !== undefined && found.value.to < found.value.from)
    return undefined
  if (found && added && b.day! - a.day! > 1) return {...found, cert: 'low'}
  return found
}

/** The value of two points. */
function span(text: string, start: number, end: number, a: Point, b: Point, short = false): DateFound | undefined {
  if (!exists(a) || !exists(b)) return impossible(start, end, text.slice(start, end))
  const [from, to] = [iso(a), iso(b)]
  if (from === undefined || to === undefined) {
    return {start, end, value: {}, rule: 'date-range', cert: 'medium', incomplete: {from: a, to: b}}
  }
  const rule = a.month === undefined && b.month === undefined ? 'date-year-range' : 'date-range'
  return {start, end, value: {from, to}, rule, cert: short ? 'medium' : 'high'}
}

function single(text: string, start: number, {point: written, end, shape, short}: Read): DateFound {
  if (!exists(written)) return impossible(start, end, text.slice(start, end))
  const when = iso(written)
  const rule =
    shape === 'year'
      ? 'date-year'
      : shape === 'month'
        ? 'date-month-year'
        : shape === 'day-month'
          ? 'date-day-month-year'
          : 'date-month-day-year'
  if (when === undefined) {
    return {start, end, value: {}, rule: 'date-without-year', cert: 'medium', incomplete: {from: written}}
  }
  if (written.day !== undefined && at(oldStyle, text, end)) {
    const value = {when: iso(gregorian(written as Required<Point>))!}
    return {start, end: oldStyle.lastIndex, value, rule: 'date-old-style', cert: 'medium'}
  }
  return {start, end, value: {when}, rule, cert: short ? 'medium' : 'high'}
}

const otherStyle = /\s?[(/]\s?(\d{1,2})\s(\p{L}+)\.?\s?\)?,?\s(\d{4})(?!\d)/uy

/** `25 October (7 November) 1917`, in either order: one day in both calendars, its value the New Style. */
function twoStyles(text: string, start: number, first: Read): DateFound | undefined {
  const {month, day, year} = first.point
  if (first.shape !== 'day-month' || month === undefined || day === undefined || year !== undefined) return undefined
  const match = at(otherStyle, text, first.end)
  const otherMonth = match ? monthOf(match[2]!) : undefined
  if (!match || otherMonth === undefined) return undefined
  const a = {year: Number(match[3]), month, day}
  const b = {year: Number(match[3]), month: otherMonth, day: Number(match[1])}
  if (!exists(a) || !exists(b)) return undefined
  const later = dayNumber(gregorian(a)) === dayNumber(b) ? b : dayNumber(gregorian(b)) === dayNumber(a) ? a : undefined
  if (!later) return undefined
  return {start, end: otherStyle.lastIndex, value: {when: iso(later)!}, rule: 'date-two-styles', cert: 'high'}
}

function impossible(start: number, end: number, written: string): DateFound {
  const why = `no calendar has ${written.replace(/\s+/g, ' ')}`
  return {start, end, value: {}, rule: 'date-impossible', cert: 'low', alternatives: [{class: 'date', why}]}
}

/** One point at `start`. */
function point(text: string, start: number, options: GrammarOptions): Read | undefined {
  const figures = at(number, text, start)
  if (figures) return fromNumber(text, start, figures[0], options)
  const name = at(word, text, start)
  if (!name) return undefined
  let end = word.lastIndex
  const month = monthOf(name[0])
  if (month === undefined) return undefined
  if (text[end] === '.') end++
  return fromMonth(text, end, month, options)
}

/** `3 February 1949`, `3rd of February`, `1949`. */
function fromNumber(text: string, start: number, figures: string, options: GrammarOptions): Read | undefined {
  let end = start + figures.length
  if (figures.length === 4) {
    const year = Number(figures)
    if (year < 1000 || year > 2100) return undefined
    if (year % 10 === 0 && at(decadeSign, text, end)) return {point: {year}, end: decadeSign.lastIndex, shape: 'decade'}
    if (/^(?:[\p{L}\d]|['’]s)/u.test(text.slice(end, end + 2))) return undefined
    return {point: {year}, end: pastYearMark(text, end), shape: 'year'}
  }
  if (figures.length > 2) return undefined
  const day = Number(figures)
  if (day < 1 || day > 39) return undefined
  if (at(ordinal, text, end)) end = ordinal.lastIndex
  else if (text[end] === '.' && /[\s ]/.test(text[end + 1] ?? '')) end++
  else if (/\p{L}/u.test(text[end] ?? '')) return undefined
  let next = skip(text, end)
  const of = at(/(?:of|de)\s+/y, text, next)
  if (of) next += of[0].length
  const name = at(word, text, next)
  const month = name && next > end ? monthOf(name[0]) : undefined
  if (month === undefined) {
    // 25-го, 3-rd of are days; 2–3 February is told by what follows the dash.
    return day <= 31 ? {point: {day}, end, shape: 'day'} : undefined
  }
  let stop = next + name![0].length
  // The stop after a full name ends a sentence; after an abbreviation it belongs to the name.
  if (text[stop] === '.' && (name![0].length <= 5 || /^\.,?\s*\d{4}/.test(text.slice(stop, stop + 8)))) {
    const follows = yearAfter(text, stop + 1, options)
    if (follows)
      return {point: {day, month, year: follows.year}, end: follows.end, shape: 'day-month', short: follows.short}
  }
  const year = yearAfter(text, stop, options)
  if (year) return {point: {day, month, year: year.year}, end: year.end, shape: 'day-month', short: year.short}
  if (text[stop] === '.' && name![0].length <= 4 && name![0] !== 'May' && name![0] !== 'June' && name![0] !== 'July')
    stop++
  return {point: {day, month}, end: stop, shape: 'day-month'}
}

/** `February 5, 1949`, `February 2-3, 1949`, `February 1949`. */
function fromMonth(text: string, start: number, month: number, options: GrammarOptions): Read | undefined {
  const next = skip(text, start)
  const figures = next > start ? at(/\d{1,4}(?![\d])/y, text, next) : null
  if (!figures || figures[0].length === 4 || figures[0].length === 3) {
    const year = yearAfter(text, start, options)
    return {
      point: year ? {month, year: year.year} : {month},
      end: year ? year.end : start,
      shape: 'month',
      ...(year?.short ? {short: true} : {}),
    }
  }
  const day = Number(figures[0])
  let end = next + figures[0].length
  if (day < 1 || day > 39) return undefined
  if (at(ordinal, text, end)) end = ordinal.lastIndex
  if (/\p{L}/u.test(text[end] ?? '')) return undefined
  // Times and numbers: October 9:30, March 3.5.
  if (/^[:.,]\d{1,3}(?!\d)/.test(text.slice(end, end + 5)) && !/^,\d{4}/.test(text.slice(end, end + 6)))
    return undefined
  let secondDay: number | undefined
  const more = at(/\s*[-–—‐‑]\s*(\d{1,2})(?:st|nd|rd|th)?(?![\d:\p{L}])/uy, text, end)
  if (more && Number(more[1]) > day && Number(more[1]) <= 31) {
    secondDay = Number(more[1])
    end += more[0].length
  }
  const year = yearAfter(text, end, options)
  return {
    point: year ? {month, day, year: year.year} : {month, day},
    end: year ? year.end : end,
    shape: 'month-day',
    ...(secondDay === undefined ? {} : {second: secondDay}),
    ...(year?.short ? {short: true} : {}),
  }
}

const fullYear = /(?:,\s?|\s+|\s?,\s)(?:of\s+|de\s+)?(\d{4})(?![\d\p{L}]|\s?[-–]\d{5})/uy
const shortYear = /,?\s+['’‘](\d\d)(?!\d)/y

/** The year that follows a month or day, with its comma. */
function yearAfter(text: string, start: number, options: GrammarOptions) {
  const match = at(fullYear, text, start)
  if (match) {
    const year = Number(match[1])
    // At 1900 hours is a time, 1200 tons a quantity; the documents are of the last five centuries.
    if (year >= 1400 && year <= 2100) return {year, end: pastYearMark(text, fullYear.lastIndex), short: false}
  }
  const short = at(shortYear, text, start)
  if (!short) return undefined
  return {year: century(Number(short[1]), options.near), end: shortYear.lastIndex, short: true}
}

function pastYearMark(text: string, end: number): number {
  return at(yearMark, text, end) ? yearMark.lastIndex : end
}

function century(figures: number, near = 1970): number {
  const base = Math.floor(near / 100) * 100
  const candidates = [base - 100 + figures, base + figures, base + 100 + figures]
  return candidates.filter((year) => year <= near + 30).at(-1) ?? base + figures
}
