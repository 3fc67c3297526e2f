/**
 * One point of time in words: a day, a month, or a year, as far as it is said.
 *
 * > | 3rd of February, 1949     February 5, 1949     September 1956     1949 г.     the 1930s
 */
import type {Point} from './calendar.js'
import {at, century, type GrammarOptions} from './found.js'
import {isAbbreviated, monthBetween, monthOf} from './months.js'

export interface Read {
  point: Point
  end: number
  shape: 'day-month' | 'month-day' | 'year-first' | 'month' | 'year' | 'decade' | 'day'
  /** `February 2-3`: the second day. */
  second?: number
  /** Years of two figures are guesses at the century. */
  short?: boolean
}

const space = /[ \u00a0\t\n\r]+/y
const word = /[\p{L}]+/uy
const number = /\d+/y
const ordinal = /(?:st|nd|rd|th|d|er|ten|t|º|ª|-(?:го|е|ое))(?![\p{L}])/uy
const decadeSign = /['’]?s(?![\p{L}\d])/uy
const yearMark = /\s?(?:г\.|гг\.|года|году|год|г(?![\p{L}])|roku|r\.)/uy
const fullYear = /(?:,\s{0,3}|\s+|\s?,\s)(?:of\s+|de\s+)?(\d{4})(?![\d\p{L}]|\s?[-–]\d{5})/uy
const shortYear = /,?\s+['’‘](\d\d)(?!\d)/y

/** One point at `start`. */
export function point(text: string, start: number, options: GrammarOptions): Read | undefined {
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
  // `“13” June 1956`: a form's blank for the day, filled in.
  if (isQuoted(text, start, end)) end++
  else if (at(ordinal, text, end)) end = ordinal.lastIndex
  else if (text[end] === '.' && /[\s ]/.test(text[end + 1] ?? '')) end++
  else if (/\p{L}/u.test(text[end] ?? '')) return undefined
  let next = skip(text, end)
  const of = at(/(?:of|de)\s+/y, text, next)
  if (of) next += of[0].length
  const name = at(word, text, next)
  const isName = name && next > end
  const month = isName
    ? (monthOf(name[0]) ?? (isBetween(text, start, next + name[0].length, options) ? monthBetween(name[0]) : undefined))
    : undefined
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
  if (text[stop] === '.' && isAbbreviated(name![0])) stop++
  return {point: {day, month}, end: stop, shape: 'day-month'}
}

/** `le 11 mai`, `11 mai 1954`: an article before the day, or a year after the month, makes a month of its name. */
function isBetween(text: string, start: number, end: number, options: GrammarOptions): boolean {
  return yearAfter(text, end, options) !== undefined || article.test(text.slice(Math.max(0, start - 5), start))
}
const article = /(?<!\p{L})(?:le|du|au|dal|del|el|il|dnia|dniu|den)\s$/iu

const quotes: {[open: string]: string} = {'“': '”', '"': '"', '«': '»', '„': '“'}

/** Whether figures stand in quotation marks. */
export function isQuoted(text: string, start: number, end: number): boolean {
  const close = start > 0 ? quotes[text[start - 1]!] : undefined
  return close !== undefined && text[end] === close
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

function skip(text: string, place: number): number {
  return at(space, text, place) ? space.lastIndex : place
}
