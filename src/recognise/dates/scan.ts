/**
 * All dates of a text, left to right: from figure to figure, with the few words before each that may open its date.
 * Linear: every figure is looked at once, with a bounded look back.
 */

import {monthBetween} from '../../words/months.js'
import {withBound} from './bounds.js'
import {type Point, pointOf, two} from './calendar.js'
import {isBlank, isDigit, isLetterOrDigit, pastDigits} from './characters.js'
import {isAbout, leads, wordBefore} from './context.js'
import {decadeAt} from './decades.js'
import {datesInNumerals, eraBefore} from './figures-of-east.js'
import {type DateFound, firstBehind, type GrammarOptions, type SlashOrder} from './found.js'
import {dateAt, withTime} from './grammar.js'
import {daysInWords} from './in-words/days.js'
import {decadesInWords} from './in-words/decades.js'
import {feastBefore} from './in-words/feasts.js'
import {monthsAbroad} from './in-words/months-abroad.js'
import {monthsOfYear, yearOf} from './in-words/months-of-a-year-said.js'
import {monthsNamed, monthsWithoutYear} from './in-words/months-without-year.js'
import {ordinalsAlone} from './in-words/ordinals-alone.js'
import {withPartsJoined} from './joined-parts.js'
import {namesGroup} from './named-by-a-day.js'
import {withDayInWords} from './ordinals.js'
import {isQuoted} from './point.js'
import {dayAlone, withYearSaid} from './relative.js'
import {shortYearAt} from './short-year.js'
import {isSound} from './sound.js'
import {timeAfter, timeBefore} from './time.js'
import {type Known, saysToCome, withYear} from './year.js'
import {aloneYear} from './year-alone.js'

export interface ScanOptions {
  /** The date of the document: dates without a year, and years of two figures, lean on it. */
  documentDate?: string
  /** About what year the text tells, for years of two figures where the document's date is not known. */
  near?: number | undefined
  /** The last date of the text before: what dates without a year lean on where nothing nearer is known. */
  earlierDate?: string
  /** `documentDate` is that of a head, which may only speak of it: days alone lean on the text before sooner. */
  isOfHead?: boolean
  /** The text is of a language with letters that English has not. */
  isAbroad?: boolean
  /** The order of dates between slashes, where the text tells it. */
  slashes?: SlashOrder | undefined
  /** The year that the text has told before of a day, `12-04`; none where it has told two. */
  toldDays?: ReadonlyMap<string, number | undefined>
  /** The first day of the text: what *instant* means where the document's date is not known. */
  firstDate?: string
}

const figure = /\d/g
const listed = /^(?:,|\s(?:and|und|et|y|e|и|i|or)|,\s(?:and|or))\s['’‘]?$/
const joined = /^\s*(?:,|and|or|und|и|oder|ou|et)\s*$/
const undated = /[[(](?:undated|no date|n\.\s?d\.)[\])]/g

/** The dates of a text, in order, none inside another. */
export function datesIn(text: string, options: ScanOptions = {}): DateFound[] {
  const document = dated(options.documentDate)
  const near = document?.year ?? options.near
  const {slashes} = options
  // Written out: a copy that sets what is there already costs a fiftieth of one that adds to it.
  const grammar: GrammarOptions = {near, slashes, years: false, listed: false, alone: false}
  const found: DateFound[] = []
  let past = 0
  let context: Point | undefined
  let contextEnd = 0
  let spoken: Point | undefined
  let named: number | undefined
  let pending: DateFound | undefined
  figure.lastIndex = 0
  while (figure.test(text)) {
    const start = figure.lastIndex - 1
    const end = pastDigits(text, start)
    figure.lastIndex = end
    const isListed = found.length > 0 && isYear(found.at(-1)!) && listed.test(text.slice(past, start))
    const read = around(text, start, end, past, isListed ? {...grammar, listed: true} : grammar)
    if (!read || namesGroup(text, read, past)) continue
    const date = timed(text, withYearSaid(text, withDayInWords(text, read)), past)
    const known = date.incomplete
      ? withHour(text, withYear(date, surroundings(text, date, {context, contextEnd, spoken, named}, options)), past)
      : date
    if (date.incomplete && date.incomplete.from.month === undefined && known === date) continue
    if (pending && date.value.when && joined.test(text.slice(past, date.start))) {
      // 5 March and 7 April 1951: the year stands once, after the last.
      const {year} = pointOf(date.value.when) ?? {}
      if (year !== undefined) found[found.length - 1] = withYear(pending, {context: {year}})
    }
    pending = date.incomplete && !date.incomplete.to && !date.relative ? date : undefined
    found.push(queried(text, withBound(text, known, past)))
    past = known.end
    figure.lastIndex = past
    named = yearOf(known) ?? named
    const point = date.incomplete ? undefined : yearPoint(known)
    if (point) {
      context = point
      contextEnd = past
    }
    spoken = point ?? dayOf(known) ?? spoken
  }
  const others = [
    ...monthsOfYear(text, found, document),
    ...undatedIn(text),
    ...decadesInWords(text, document),
    ...daysInWords(text),
    ...datesInNumerals(text),
  ]
  const all = others.length === 0 ? found : apart([...found, ...others])
  const known = (start: number) => told(text, start, all, options)
  const months = monthsNamed(text)
  const inWords = [
    ...monthsWithoutYear(text, months, all, known),
    ...(options.isAbroad ? monthsAbroad(text, all, known) : []),
    ...ordinalsAlone(text, months, all, known),
  ]
  return withPartsJoined(text, inWords.length === 0 ? all : apart([...all, ...inWords]))
}

/** In the order of the text, none inside another. */
function apart(dates: DateFound[]): DateFound[] {
  dates.sort((a, b) => a.start - b.start || b.end - a.end)
  let past = -1
  return dates.filter(({end}) => {
    const isInside = end <= past
    past = Math.max(past, end)
    return !isInside
  })
}

/** A date that the text before or the document is known to have. */
function dated(written: string | undefined): Point | undefined {
  return written === undefined ? undefined : pointOf(written)
}

/** Among how many dates before a month one is looked for that tells its year. */
const nearby = 20

/** What stands before a month without its year and tells it. */
function told(text: string, start: number, found: readonly DateFound[], options: ScanOptions): Known {
  const last = firstBehind(found, start)
  const before = found.slice(Math.max(0, last - nearby), last).findLast((one) => yearPoint(one) !== undefined)
  const [context, document] = [before && yearPoint(before), dated(options.documentDate)]
  return {
    context,
    isFar: before !== undefined && speaksAgain(text, start, before.end, context, document),
    document,
    earlier: dated(options.earlierDate),
    isComing: saysToCome(text.slice(Math.max(0, start - 90), start)),
  }
}

/** What a date without its year may lean on. */
function surroundings(
  text: string,
  {start, incomplete}: DateFound,
  before: {context: Point | undefined; contextEnd: number; spoken: Point | undefined; named: number | undefined},
  options: ScanOptions,
): Known {
  const {context, contextEnd, spoken, named} = before
  const document = dated(options.documentDate)
  const earlier = dated(options.earlierDate)
  return {
    context: incomplete?.from.month === undefined ? (spoken ?? context) : context,
    named,
    isFar: speaksAgain(text, start, contextEnd, context, document),
    document,
    earlier,
    first: dated(options.firstDate),
    isComing: incomplete?.from.month !== undefined && saysToCome(text.slice(Math.max(0, start - 90), start)),
    day: options.isOfHead && earlier?.month ? earlier : document,
    told:
      incomplete && refers.test(text.slice(Math.max(0, start - 6), start))
        ? toldYear(incomplete.from, options)
        : undefined,
  }
}
/** `the memorandum of December 4`: one that the text has told of. */
const refers = /(?:\bof|\bdated) $/

function toldYear({month, day}: Point, {toldDays}: ScanOptions): number | undefined {
  return month === undefined || day === undefined ? undefined : toldDays?.get(`${two(month)}-${two(day)}`)
}

/** A year alone, after which others may be listed: `in 1949, 1950 and 1951`. */
function isYear({rule, value}: DateFound): boolean {
  return rule === 'date-year-range' || (rule === 'date-year-in-context' && value.when !== undefined)
}

/** The date around the figures from `start` to `end`: the longest that a word before them, or they themselves, begin. */
function around(text: string, start: number, end: number, floor: number, grammar: GrammarOptions) {
  const decade = decadeAt(text, start, end)
  if (decade) return decade
  for (const from of openings(text, start, floor)) {
    const date = dateAt(text, from, grammar)
    if (!date || date.end <= start || !isSound(text, date, grammar.listed)) continue
    const isOpened = date.start === start && date.end > end && isQuoted(text, start, end)
    return isOpened ? {...date, start: start - 1} : date
  }
  if (end - start === 4)
    return monthBeside(text, start, floor) ?? feastBefore(text, start, end) ?? aloneYear(text, start, grammar)
  return dayAlone(text, start, end) ?? shortYearAt(text, start, end, grammar)
}

/** `en mai 1957`, `v květnu 1957`: a month that is one only after such a word, and before its year. */
function monthBeside(text: string, start: number, floor: number): DateFound | undefined {
  const {word, start: from} = wordBefore(text, start)
  const month = from >= floor && text[start - 1] === ' ' ? monthBetween(word) : undefined
  if (month === undefined || !inMonth.has(wordBefore(text, from).word)) return undefined
  const year = text.slice(start, start + 4)
  if (year < '1400' || year > '2050') return undefined
  const value = {when: `${year}-${two(month)}`}
  return {start: from, end: start + 4, value, rule: 'date-month-year', cert: 'high'}
}
const inMonth = new Set('en de del in im în au du od do v w em nel през от до'.split(' '))

/** Places where a date that includes the figures at `start` may begin, the farthest first. */
function openings(text: string, start: number, floor: number): number[] {
  const places = [start]
  if (eraBefore(text, start)) return [start - 2, start]
  let at = start
  for (let words = 0; words < 7; words++) {
    let end = at
    while (end > floor && isBetweenWords(text, end - 1) && at - end < 4) end--
    const {word, start: from} = wordBefore(text, end)
    if (word === '' || from < floor || !leads(word) || holdsDigit(text, from, at)) break
    // A name inside a word (non-May) opens nothing.
    if (from > 0 && isLetterOrDigit(text, from - 1)) break
    places.push(from)
    at = from
  }
  return places.reverse()
}

/** Whether a blank, a stop or a sign stands at a place that may part the words of a date. */
function isBetweenWords(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at)) || parting.has(text.charAt(at))
}
const parting = new Set(',.-–—/')

function holdsDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}

/** `[January 1951?]`, `about 5 May 1951`: whoever gave the date was not sure of it. */
function queried(text: string, date: DateFound): DateFound {
  if (text[date.end] === '?' && /[\])]/.test(text[date.end + 1] ?? '')) return {...date, cert: 'low'}
  return date.value.when && isAbout(text, date.start) ? {...date, rule: 'date-circa', cert: 'low'} : date
}

/** `at 3:30 p.m. on 5 May 1953`: the hour before its day. */
function timed(text: string, date: DateFound, floor: number): DateFound {
  if (date.value.when?.length !== 10) return date
  const time = timeBefore(text, date.start, floor)
  return time ? {...date, start: time.start, value: withTime(date.value.when, time)} : date
}

/** `received 15 May, 18:35`: the hour of a day whose year only the words around it told. */
function withHour(text: string, date: DateFound, floor: number): DateFound {
  if (date.value.when?.length !== 10) return date
  const hour = timeAfter(text, date.end)
  return hour ? {...date, end: hour.end, value: withTime(date.value.when, hour)} : timed(text, date, floor)
}

/** A year alone that only may be one (`the Treaty of 1936`), or several, tell nothing of the days after them. */
function yearPoint({value, cert}: DateFound): Point | undefined {
  // `mid-March 1952`: a part of a month is as good as the month; of a spring one may speak from afar.
  const isPart = value.notBefore?.slice(0, 7) === value.notAfter?.slice(0, 7)
  const written = value.when ?? value.to ?? (isPart ? value.notAfter : undefined)
  if (cert === 'low' || written === undefined || written[2] === ':') return undefined
  return written.length === 4 && (cert !== 'high' || value.to) ? undefined : pointOf(written)
}

/** `on 15 June, and on the 20th`: the day of a date whose year was told for it, when that is sure. */
function dayOf({value, cert}: DateFound): Point | undefined {
  return cert === 'low' || value.when === undefined ? undefined : pointOf(value.when)
}

/** Whether another sentence than that of the date before speaks, and the document's year is near: either may be meant. */
function speaksAgain(text: string, start: number, end: number, context?: Point, document?: Point): boolean {
  if (!context || !document) return false
  const years = Math.abs(document.year! - context.year!)
  return years > 0 && years <= 2 && (start - end > 300 || /[.!?]["”)]*\s+\p{Lu}/u.test(text.slice(end, start)))
}

/** `[undated]` */
function undatedIn(text: string): DateFound[] {
  const found: DateFound[] = []
  undated.lastIndex = 0
  for (let match = undated.exec(text); match; match = undated.exec(text)) {
    found.push({start: match.index, end: undated.lastIndex, value: {}, rule: 'date-undated', cert: 'high'})
  }
  return found
}
