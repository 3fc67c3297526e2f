/**
 * One point of time in words: a day, a month, or a year, as far as it is said.
 *
 * > | 3rd of February, 1949     February 5, 1949     September 1956     1949 г.     the 1930s
 * > | the 6th day of May, 1921     24th May A. D. 1862
 */

import {isAbbreviated, monthBetween, monthOf} from '../../words/months.js'
import type {Point} from './calendar.js'
import {isBlank, isDigit, isLetter, isSpace, pastBlanks, pastDigits, pastLetters} from './characters.js'
import {counts} from './context.js'
import {at, century, type GrammarOptions, wordAt} from './found.js'

export interface Read {
  point: Point
  end: number
  shape: 'day-month' | 'month-day' | 'year-first' | 'month' | 'year' | 'decade' | 'day'
  /** `February 2-3`: the second day. */
  second?: number
  /** Years of two figures are guesses at the century. */
  short?: boolean
}

const ordinal = /(?:st|nd|rd|th|ST|ND|RD|TH|d|er|ten|t|º|ª|-(?:го|е|ое))/y
const decadeSign = /['’′]?s(?!\d)/y
const genitive = /['’]s/y
const ofMonth = /(?:(?:day )?of|de)\s+/y
const opensOrdinal = new Set('snrt')
const partedOrdinal = /[ \xa0](?:st|nd|rd|th)(?=[\s,])/y
const yearMark = /\s?(?:г\.|гг\.|года|году|год|г(?![\p{L}])|roku|r\.)/uy
const fullYear =
  /(?:,\s{0,3}|\s+|\s?,\s)(?:(?:(?:of|in) the year|of|de|A\.?\s?D\.?,?|Anno Domini|anno Domini)\s+)?(\d{4})(?!\d|\s?[-–]\d{5})/y
const shortYear = /,?\s+['’‘](\d\d)(?!\d)/y
const secondOfDays = /\s*(?:-{1,3}|[–—‐‑])\s*(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/y

/** One point at `start`. */
export function point(text: string, start: number, options: GrammarOptions): Read | undefined {
  if (isDigit(text.charCodeAt(start))) return fromNumber(text, start, pastDigits(text, start), options)
  const end = pastLetters(text, start)
  const month = end > start ? monthOf(text.slice(start, end)) : undefined
  if (month === undefined) return undefined
  const isShort = isAbbreviated(text.slice(start, end))
  // The stop after a full name ends a sentence.
  if (text[end] === '.' && !isShort) return {point: {month}, end, shape: 'month'}
  return fromMonth(text, text[end] === '.' ? end + 1 : end, month, options, isShort)
}

/** `3 February 1949`, `3rd of February`, `1949`; the figures end at `figuresEnd`. */
function fromNumber(text: string, start: number, figuresEnd: number, options: GrammarOptions): Read | undefined {
  const length = figuresEnd - start
  if (length === 4) return fromYear(text, start, figuresEnd)
  if (length > 2) return undefined
  const day = Number(text.slice(start, figuresEnd))
  if (day < 1 || day > 39) return undefined
  const end = pastDay(text, start, figuresEnd)
  if (end === undefined) return undefined
  let next = pastBlanks(text, end)
  if (isOfMonth(text, next)) next = ofMonth.lastIndex
  let stop = next > end ? pastLetters(text, next) : next
  const name = text.slice(next, stop)
  const month = name === '' ? undefined : (monthOf(name) ?? monthByPlace(text, start, stop, name, options))
  if (month === undefined) {
    // 25-го, 3-rd of are days; 2–3 February is told by what follows the dash.
    return day <= 31 ? {point: {day}, end, shape: 'day'} : undefined
  }
  // The stop after a full name ends a sentence; after an abbreviation it belongs to the name.
  if (text[stop] === '.' && (name.length <= 5 || /^\.,?\s*\d{4}/.test(text.slice(stop, stop + 8)))) {
    const follows = yearAfter(text, stop + 1, options)
    if (follows)
      return {point: {day, month, year: follows.year}, end: follows.end, shape: 'day-month', short: follows.short}
  }
  const year = yearAfter(text, stop, options)
  if (year) return {point: {day, month, year: year.year}, end: year.end, shape: 'day-month', short: year.short}
  // `24-25 Feb 60`
  const office = isAbbreviated(name) ? at(yearOfOffice, text, stop) : null
  if (office && isYearOfOffice(text, stop + office[0].length)) {
    const short = century(Number(office[1]), options.near)
    return {point: {day, month, year: short}, end: stop + office[0].length, shape: 'day-month', short: true}
  }
  // `Memorandum 29 of June 1, 1977`: the number is another's, and the month has its day after it.
  if (at(dayAndYear, text, stop)) return undefined
  if (text[stop] === '.' && isAbbreviated(name)) stop++
  return {point: {day, month}, end: stop, shape: 'day-month'}
}
const dayAndYear = /\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}(?!\d)/y

/** `1949`, `the 1930s`, `1949 г.` */
function fromYear(text: string, start: number, end: number): Read | undefined {
  const year = Number(text.slice(start, end))
  if (year < 1000 || year > 2100) return undefined
  if (year % 10 === 0 && wordAt(decadeSign, text, end))
    return {point: {year}, end: decadeSign.lastIndex, shape: 'decade'}
  if (pastLetters(text, end) > end || (!isBlank(text.charCodeAt(end)) && at(genitive, text, end))) return undefined
  return {point: {year}, end: pastYearMark(text, end), shape: 'year'}
}

/** Where a day ends with what makes an ordinal of it; `undefined` where letters follow that make something else. */
function pastDay(text: string, start: number, end: number): number | undefined {
  // `“13” June 1956`: a form's blank for the day, filled in.
  if (isQuoted(text, start, end)) return end + 1
  const next = text.charCodeAt(end)
  // `29.–30. července`
  if (next === 0x2e) return isSpace(text.charCodeAt(end + 1)) || dashAfterStop.has(text.charAt(end + 1)) ? end + 1 : end
  const past = pastOrdinal(text, end)
  return past === end && isLetter(text, end) ? undefined : past
}

const dashAfterStop = new Set('-–—')

/** Past the letters that make an ordinal of a day; raised above the line they are often parted from it: `16 th June`. */
function pastOrdinal(text: string, end: number): number {
  const next = text.charCodeAt(end)
  if (isBlank(next))
    return opensOrdinal.has(text.charAt(end + 1)) && at(partedOrdinal, text, end) ? partedOrdinal.lastIndex : end
  if (next === 0x2c) return end
  return wordAt(ordinal, text, end) ? ordinal.lastIndex : end
}

function isOfMonth(text: string, place: number): boolean {
  const first = text[place]
  return (first === 'o' || first === 'd') && at(ofMonth, text, place) !== null
}

/** `le 11 mai`, `11 mai 1954`: an article before the day, or a year after the month, makes a month of its name. */
function monthByPlace(text: string, start: number, end: number, name: string, options: GrammarOptions) {
  const month = monthBetween(name)
  if (month === undefined || yearAfter(text, end, options)) return month
  return article.test(text.slice(Math.max(0, start - 5), start)) ? month : undefined
}
const article = /(?<!\p{L})(?:le|du|au|dal|del|el|il|dnia|dniu|den)\s$/iu

const quotes: {[open: string]: string} = {'“': '”', '"': '"', '«': '»', '„': '“'}

/** Whether figures stand in quotation marks. */
export function isQuoted(text: string, start: number, end: number): boolean {
  const close = start > 0 ? quotes[text[start - 1]!] : undefined
  return close !== undefined && text[end] === close
}

const theOrdinal = /the (?=\d{1,2}(?:st|nd|rd|th)\b)/y

/** `February 5, 1949`, `February 2-3, 1949`, `February 1949`. */
function fromMonth(
  text: string,
  start: number,
  month: number,
  options: GrammarOptions,
  isShort: boolean,
): Read | undefined {
  const blank = pastBlanks(text, start)
  // `May the 5th, 1957`
  const next = text[blank] === 't' && at(theOrdinal, text, blank) ? theOrdinal.lastIndex : blank
  let end = next > start ? pastDigits(text, next) : next
  const length = end - next
  if (length < 1 || length > 2) {
    const year = yearAfter(text, start, options)
    return {
      point: year ? {month, year: year.year} : {month},
      end: year ? year.end : start,
      shape: 'month',
      ...(year?.short ? {short: true} : {}),
    }
  }
  const day = Number(text.slice(next, end))
  // `Dec 73`: a number that no day has.
  if (day > 31 && isShort && isYearOfOffice(text, end))
    return {point: {month, year: century(day, options.near)}, end, shape: 'month', short: true}
  if (day < 1 || day > 39) return undefined
  end = pastOrdinal(text, end)
  if (isLetter(text, end)) return undefined
  // Times and numbers: October 9:30, March 3.5.
  if (/^[:.,]\d{1,3}(?!\d)/.test(text.slice(end, end + 5)) && !/^,\d{4}/.test(text.slice(end, end + 6)))
    return undefined
  let secondDay: number | undefined
  const more = wordAt(secondOfDays, text, end)
  if (more && Number(more[1]) > day && Number(more[1]) <= 31) {
    secondDay = Number(more[1])
    end += more[0].length
  }
  const year = yearAfter(text, end, options) ?? yearAfterSlash(text, end, options)
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
  const first = text.charCodeAt(start)
  if (first === 0x2e) return yearThatEnds(text, start)
  if (first !== 0x2c && !isSpace(first)) return undefined
  const match = wordAt(fullYear, text, start)
  if (match) {
    const year = Number(match[1])
    // At 1900 hours is a time, 1200 tons a quantity, and so may a round hundred be (on 6 May, 1500 men); the documents are of the last five centuries.
    const isMany = year % 100 === 0 && counts(text, fullYear.lastIndex, true)
    if (year >= 1400 && year <= 2100 && !isMany)
      return {year, end: pastYearMark(text, fullYear.lastIndex), short: false}
  }
  const short = at(shortYear, text, start)
  if (!short) return undefined
  return {year: century(Number(short[1]), options.near), end: shortYear.lastIndex, short: true}
}

/** `May 27. 1830.`, as diaries of that time head their days: a stop before the year, which ends the line. */
function yearThatEnds(text: string, start: number) {
  const match = at(lastYear, text, start)
  return match ? {year: Number(match[1]), end: start + 2 + match[1]!.length, short: false} : undefined
}
const lastYear = /\. (1[5-9]\d\d)\.?\s*$/y

/** `Nov. 3/62`: a number that no day has. */
function yearAfterSlash(text: string, start: number, options: GrammarOptions) {
  const match = text[start] === '/' ? wordAt(slashedYear, text, start) : null
  return match && {year: century(Number(match[1]), options.near), end: slashedYear.lastIndex, short: true}
}
const slashedYear = /\/(3[2-9]|[4-9]\d)(?![\d/.-])/y

const yearOfOffice = /\.? (\d\d)(?!\d)/y

/** Whether nothing follows two figures that would make them a number or an hour, or that they would count. */
function isYearOfOffice(text: string, end: number): boolean {
  return !/^(?:\d|[-.:/–]\d|\p{Ll}| (?!(?:the|an?|at|in|on|to|from|by|and|he|she|it|we|they|was|were)\b)\p{Ll}| ?%)/u.test(
    text.slice(end, end + 6),
  )
}

/** Past `г.`, `года`, `roku`, with a blank or without. */
function pastYearMark(text: string, end: number): number {
  const letter = text[isSpace(text.charCodeAt(end)) ? end + 1 : end]
  return (letter === 'г' || letter === 'r') && at(yearMark, text, end) ? yearMark.lastIndex : end
}
