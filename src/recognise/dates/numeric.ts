/**
 * Dates in figures: `1956-04-05`, `4.6.49`, `25/3/1951`, `12.XI.1949`, `051530Z MAY 54`.
 */

import {monthOf} from '../../words/months.js'
import {exists, inYear, iso} from './calendar.js'
import {isLetterOrDigit, isSpace, pastDigits, pastLetters} from './characters.js'
import {baltic, chinese, ofEra, vietnamese} from './figures-of-east.js'
import {at, century, type DateFound, type GrammarOptions, impossible, type SlashOrder} from './found.js'

const isoForm = /(\d{4})([-/])(\d\d)\2(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::(\d\d))?)?(?![\d/-])/y
const numericForm = /(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d./-]*\d)/y
const romanForm =
  /(\d{1,2})(\.?\s?|[/-])(XI{0,2}|IX|IV|VI{0,3}|I{1,3})(?:\2|\.| ?- ?| (?=(?:1[5-9]|20)\d\d))(\d{4}|\d{2})(?!\d)/y
/** After the name of a month, which has three letters or four. */
const officeYear = /\.?([- ])(\d{4}|\d{2})(?!\d|[-.:/]\d|\p{Ll}| ?%)/uy
/** `14 Mar 53 men`: figures that count what follows. */
const countedNext = / \p{Ll}/uy
const shortRomanForm = /(\d{1,2})[./](XI{0,2}|IX|IV|VI{0,3}|I{1,3})(?![’']|[./-](?:\S|\s\d))/y
const dateTimeGroup = /(\d\d)([01]\d|2[0-3])([0-5]\d)Z\s([A-Z]{3})\s(\d\d)(?!\d)/y

/** The date in figures that begins at `start`: how many figures stand first, and the sign after them, tell which it may be. */
export function dateInFigures(text: string, start: number, options: GrammarOptions): DateFound | undefined {
  const end = pastDigits(text, start)
  const sign = text[end]
  switch (end - start) {
    case 0:
      return ofEra(text, start)
    case 1:
    case 2:
      if (sign === '.' && smallRomanNext.has(text.charAt(end + (text[end + 1] === ' ' ? 2 : 1))))
        return smallRoman(text, start)
      return (
        (sign === '.' || sign === '/' || sign === '-' ? numeric(text, start, options) : undefined) ??
        (sign === '/' ? beforeItsYear(text, start) : undefined) ??
        (romanSpan.has(sign ?? '') ? daysInRomanMonth(text, start) : undefined) ??
        (isRomanNext(text, end) ? romanMonth(text, start, options) : undefined) ??
        (sign === ' ' || sign === '-' ? office(text, start, end + 1, options) : undefined) ??
        (sign === ' ' && text[end + 1] === 't' ? vietnamese(text, start) : undefined) ??
        (isUpper(sign) ? unparted(text, start, options) : undefined)
      )
    case 4:
      if (sign === '-' || sign === '/') return machine(text, start)
      if (sign === '年' || sign === '년') return chinese(text, start)
      return sign === ' ' || sign === '.' ? (baltic(text, start) ?? yearAndRomanMonth(text, start)) : undefined
    case 6:
      return sign === 'Z' ? group(text, start, options) : undefined
    default:
      return undefined
  }
}

const slashForm = /(\d{1,2})\/(\d{1,2})[ -](1[89]\d\d|20[0-4]\d)(?![\d/.-])/y

/** After a word in small letters, or nothing: capitals may be those of a shelf mark. */
const afterSmall = /^$|\n$|[\p{Ll},;:(] ?$/u

/** `den 5/5 1957`, `12/5-1957`: day and month, as Nordic offices write. */
function beforeItsYear(text: string, start: number): DateFound | undefined {
  const match = at(slashForm, text, start)
  const written = {year: Number(match?.[3]), month: Number(match?.[2]), day: Number(match?.[1])}
  if (!match || !exists(written) || !afterSmall.test(text.slice(Math.max(0, start - 2), start))) return undefined
  return {start, end: slashForm.lastIndex, value: {when: iso(written)!}, rule: 'date-numeric', cert: 'medium'}
}

const romanSpan = new Set('-–—')
const spanInRoman = /(\d{1,2})[-–—](\d{1,2})([./ ])\s?(XI{0,2}|IX|IV|VI{0,3}|I{1,3})(?:\3| )\s?(\d{4})(?!\d)/y

/** `7–9.V.1957`, `7-8/V 1957`: from one day to the other. */
function daysInRomanMonth(text: string, start: number): DateFound | undefined {
  const match = at(spanInRoman, text, start)
  const month = roman.indexOf(match?.[4] ?? '') + 1
  const [from, to] = [1, 2].map((i) => ({year: Number(match?.[5]), month, day: Number(match?.[i])}))
  if (!match || !exists(from!) || !exists(to!) || from!.day >= to!.day) return undefined
  const value = {from: iso(from!)!, to: iso(to!)!}
  return {start, end: spanInRoman.lastIndex, value, rule: 'date-range', cert: 'high'}
}

/** Whether a sign or a blank stands at a place, and then a letter that is a Roman figure. */
function isRomanNext(text: string, place: number): boolean {
  const sign = text[place]
  let next = sign === '.' || sign === '/' || sign === '-' ? place + 1 : place
  if (isSpace(text.charCodeAt(next))) next++
  const letter = text[next]
  return next > place && (letter === 'I' || letter === 'V' || letter === 'X')
}

/** `051530Z MAY 54`: the day and the hour of a message, as armies write them. */
function group(text: string, start: number, options: GrammarOptions): DateFound | undefined {
  const match = at(dateTimeGroup, text, start)
  const month = match ? monthOf(match[4]!) : undefined
  if (!match || month === undefined) return undefined
  const written = {year: century(Number(match[5]), options.near), month, day: Number(match[1])}
  if (!exists(written)) return undefined
  const value = {when: `${iso(written)!}T${match[2]}:${match[3]}:00Z`}
  return {start, end: dateTimeGroup.lastIndex, value, rule: 'date-day-month-year', cert: 'medium'}
}

/** `1956-04-05`, with or without a time. */
function machine(text: string, start: number): DateFound | undefined {
  const match = at(isoForm, text, start)
  if (!match) return undefined
  const point = {year: Number(match[1]), month: Number(match[3]), day: Number(match[4])}
  const end = isoForm.lastIndex
  // `1946-47-48`: years, one after another.
  if (point.month > 12 && point.day === point.month + 1) return undefined
  if (!exists(point)) return impossible(start, end, match[0])
  const time = match[5] ? `T${match[5]}:${match[6]}:${match[7] ?? '00'}` : ''
  return {start, end, value: {when: iso(point)! + time}, rule: 'date-iso', cert: 'high'}
}

/** `4.6.49`: day, month, year. `6/14/49`: the order that the calendar allows; where it allows both, neither is chosen. */
function numeric(text: string, start: number, options: GrammarOptions): DateFound | undefined {
  const match = at(numericForm, text, start)
  if (!match) return undefined
  const [whole, a = '', sign, b = '', written = ''] = match
  const short = written.length === 2
  const year = short ? century(Number(written), options.near) : Number(written)
  // `12-5-3` counts votes; with hyphens only a year of four figures makes a date, and the day stands first.
  // Alone on its line, under a signature, `6-10-54` is one as well.
  const isAlone = start === 0 && text.trimEnd().length === whole.length
  if (sign === '-' && ((short && !isAlone) || /\s/.test(whole) || year < 1800)) return undefined
  if (year < 1000 || year > 2100 || (short && Number(a) === 0)) return undefined
  // `DY 30/IV A 2/20/1083`: a shelf mark; so old a day nobody writes with strokes.
  if (sign === '/' && (year < 1500 || isAfterClass(text, start))) return undefined
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
  if (sign === '-' && exists(dayFirst))
    return {start, end: numericForm.lastIndex, value: {when: iso(dayFirst)!}, rule, cert: 'medium'}
  if (readings.length === 0) return short ? undefined : impossible(start, end, whole)
  if (readings.length === 1 || iso(readings[0]!) === iso(readings[1]!)) {
    return {start, end, value: {when: iso(readings[0]!)!}, rule, cert: short ? 'medium' : 'high'}
  }
  const alternatives = readings.map((point, i) => ({
    class: 'date',
    why: `${iso(point)}, if the ${i === 0 ? 'day' : 'month'} stands first`,
  }))
  if (options.slashes) {
    const [chosen, other] = options.slashes === 'day first' ? [0, 1] : [1, 0]
    const value = {when: iso(readings[chosen]!)!}
    return {start, end, value, rule, cert: 'medium', alternatives: [alternatives[other]!]}
  }
  return {start, end, value: {when: String(year)}, rule: 'date-numeric-ambiguous', cert: 'low', alternatives}
}

/** `IV 2/20/1951`, `A 3/6/1951`: after the class of a shelf mark, a capital or a Roman figure. */
function isAfterClass(text: string, start: number): boolean {
  return (
    text[start - 1] === ' ' && /(?:^|[\s/])(?:[A-HJ-Z]|[IVX]{2,4})\s$/.test(text.slice(Math.max(0, start - 7), start))
  )
}

/** From the first stroke on; the figures before it are few, and looked at where the rest stands. */
const slashed = /\/(\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/y

/** The order of the dates between slashes that only one can have: a text has one order. */
export function slashOrder(text: string): SlashOrder | undefined {
  const orders = new Set<SlashOrder>()
  for (let stroke = text.indexOf('/'); stroke >= 0; stroke = text.indexOf('/', stroke + 1)) {
    const second = Number(at(slashed, text, stroke)?.[1] ?? 0)
    if (second === 0) continue
    const first = Number(/(?<![\d/])\d{1,2}$/.exec(text.slice(Math.max(0, stroke - 3), stroke))?.[0] ?? 0)
    if (first > 12 && first < 32 && second < 13) orders.add('day first')
    if (second > 12 && second < 32 && first > 0 && first < 13) orders.add('month first')
  }
  return orders.size === 1 ? [...orders][0] : undefined
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** `12.XI.1949`, `12 XI 1949`, `12/XI/1949`, `12/XI-49`, `12/XI.49`, `12/XI 1949`: the month a Roman numeral, as Polish and Russian offices write. */
function romanMonth(text: string, start: number, options: GrammarOptions): DateFound | undefined {
  const match = at(romanForm, text, start)
  if (!match) return dayInRomanMonth(text, start)
  if (match[2] === '') return undefined
  const short = match[4]!.length === 2
  const year = short ? century(Number(match[4]), options.near) : Number(match[4])
  // `on 19 X 56`; elsewhere `5 X 12` may be a product.
  if (short && !/^[./-]/.test(match[2]!) && !/\b(?:on|dated)\s$/.test(text.slice(Math.max(0, start - 6), start)))
    return undefined
  const written = {year, month: roman.indexOf(match[3]!) + 1, day: Number(match[1])}
  const end = romanForm.lastIndex
  if (!exists(written)) return short ? undefined : impossible(start, end, match[0])
  return {start, end, value: {when: iso(written)!}, rule: 'date-roman-month', cert: short ? 'medium' : 'high'}
}

const yearAndRoman = /(\d{4})\.\s?(XI{0,2}|IX|IV|VI{0,3}|I{1,3})\.\s?(\d{1,2})\.?(?!\d)/y

/** `1956. X. 30.`: the year first, as Hungarian offices write. */
function yearAndRomanMonth(text: string, start: number): DateFound | undefined {
  const match = at(yearAndRoman, text, start)
  if (!match) return undefined
  const written = {year: Number(match[1]), month: roman.indexOf(match[2]!) + 1, day: Number(match[3])}
  if (written.year < 1500 || !exists(written)) return undefined
  return {start, end: yearAndRoman.lastIndex, value: {when: iso(written)!}, rule: 'date-roman-month', cert: 'high'}
}

const smallRomanNext = new Set('ivx')
const smallRomanForm = /(\d{1,2})\.\s?(xi{0,2}|ix|iv|vi{0,3}|i{1,3})\.\s?(\d{4})(?!\d)/y

/** `12.xi.1950`: the numeral in small letters, between stops and before a year of four figures alone. */
function smallRoman(text: string, start: number): DateFound | undefined {
  const match = at(smallRomanForm, text, start)
  if (!match) return undefined
  const written = {year: Number(match[3]), month: roman.indexOf(match[2]!.toUpperCase()) + 1, day: Number(match[1])}
  const end = smallRomanForm.lastIndex
  if (!exists(written)) return impossible(start, end, match[0])
  return {start, end, value: {when: iso(written)!}, rule: 'date-roman-month', cert: 'high'}
}

/** `15.II`, `19/VII`: the same without its year, after a blank or an opening bracket. */
function dayInRomanMonth(text: string, start: number): DateFound | undefined {
  const match = /^[\s([“"]?$/.test(text.slice(Math.max(0, start - 1), start)) ? at(shortRomanForm, text, start) : null
  const day = {month: roman.indexOf(match?.[2] ?? '') + 1, day: Number(match?.[1])}
  if (!match || !exists(inYear(day, 2000))) return undefined
  const end = shortRomanForm.lastIndex
  if (isLetterOrDigit(text, end)) return undefined
  // `DY 30/IV A 2/20`: a shelf mark.
  if (/^ [A-Z\d]/.test(text.slice(end, end + 2)) && /[A-Z]{2} $/.test(text.slice(Math.max(0, start - 3), start)))
    return undefined
  return {start, end, value: {}, rule: 'date-without-year', cert: 'medium', incomplete: {from: day}}
}

const unpartedForm = /(\d{1,2})([A-Z]{3})(\d{4}|\d\d)(?![\dA-Za-z])/y

/** `03MAY57`, `3MAY1957`: a stamp, or the register of an army. */
function unparted(text: string, start: number, options: GrammarOptions): DateFound | undefined {
  const match = at(unpartedForm, text, start)
  const month = match ? monthOf(match[2]!) : undefined
  if (!match || month === undefined) return undefined
  const short = match[3]!.length === 2
  const year = short ? century(Number(match[3]), options.near) : Number(match[3])
  const written = {year, month, day: Number(match[1])}
  if (!exists(written)) return undefined
  const value = {when: iso(written)!}
  return {start, end: unpartedForm.lastIndex, value, rule: 'date-day-month-year', cert: short ? 'medium' : 'high'}
}

function isUpper(sign: string | undefined): boolean {
  return sign !== undefined && sign >= 'A' && sign <= 'Z'
}

/** `14-MAR-53`, `14-Mar-1953`, `14 Mar 53`: the short month and year of registers and telegrams. */
function office(text: string, start: number, name: number, options: GrammarOptions): DateFound | undefined {
  const end = pastLetters(text, name)
  const month = end - name === 3 || end - name === 4 ? monthOf(text.slice(name, end)) : undefined
  const match = month === undefined ? null : at(officeYear, text, end)
  const sign = text[name - 1]
  if (!match || month === undefined || match[1] !== sign || (sign === ' ' && match[2]!.length === 4)) return undefined
  const {lastIndex: stop} = officeYear
  const isPlain = sign === ' ' && !isUpper(text[name + 1])
  if (isPlain && at(countedNext, text, stop)) return undefined
  const short = match[2]!.length === 2
  const year = short ? century(Number(match[2]), options.near) : Number(match[2])
  const written = {year, month, day: Number(text.slice(start, name - 1))}
  if (!exists(written)) return undefined
  const value = {when: iso(written)!}
  return {start, end: stop, value, rule: 'date-day-month-year', cert: short ? 'medium' : 'high'}
}
