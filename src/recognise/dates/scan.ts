/**
 * All dates of a text, left to right: from figure to figure, with the few words before each that may open its date.
 * Linear: every figure is looked at once, with a bounded look back.
 */

import {withBound} from './bounds.js'
import {dayNumber, exists, iso, type Point, pointOf} from './calendar.js'
import {announcesYear, counts, isAbout, isBlank, isOfEvent, leads, numbers, wordBefore} from './context.js'
import {at, type DateFound, type GrammarOptions, type Relative} from './found.js'
import {dateAt} from './grammar.js'
import {isQuoted} from './point.js'
import {dayAlone, withYearSaid} from './relative.js'
import {timeBefore} from './time.js'
import {nearestYear} from './year.js'

export interface ScanOptions {
  /** The date of the document: dates without a year, and years of two figures, lean on it. */
  documentDate?: string
  /** The last date of the text before: what dates without a year lean on where nothing nearer is known. */
  earlierDate?: string
}

const figures = /\d+/g
const joined = /^\s*(?:,|and|or|und|и|oder|ou|et)\s*$/
const undated = /[[(](?:undated|no date|n\.\s?d\.)[\])]/g

/** The dates of a text, in order, none inside another. */
export function datesIn(text: string, options: ScanOptions = {}): DateFound[] {
  const document = options.documentDate === undefined ? undefined : pointOf(options.documentDate)
  const earlier = options.earlierDate === undefined ? undefined : pointOf(options.earlierDate)
  const grammar: GrammarOptions = document?.year === undefined ? {} : {near: document.year}
  const found: DateFound[] = []
  let past = 0
  let context: Point | undefined
  let pending: DateFound | undefined
  figures.lastIndex = 0
  for (let match = figures.exec(text); match; match = figures.exec(text)) {
    const start = match.index
    if (start < past) continue
    const read = around(text, start, match[0], past, grammar)
    if (!read) continue
    const date = timed(text, withYearSaid(text, read), past)
    const known = withYear(date, context, document, earlier)
    if (date.incomplete && date.incomplete.from.month === undefined && known === date) continue
    if (pending && date.value.when && joined.test(text.slice(past, date.start))) {
      // 5 March and 7 April 1951: the year stands once, after the last.
      const {year} = pointOf(date.value.when) ?? {}
      if (year !== undefined) found[found.length - 1] = withYear(pending, {year})
    }
    pending = date.incomplete && !date.incomplete.to && !date.relative ? date : undefined
    found.push(queried(text, withBound(text, known, past)))
    past = known.end
    figures.lastIndex = past
    if (!date.incomplete) context = yearPoint(known) ?? context
  }
  return withUndated(text, found)
}

/** The date around the figures at `start`: the longest that a word before them, or they themselves, begin. */
function around(
  text: string,
  start: number,
  digits: string,
  floor: number,
  grammar: GrammarOptions,
): DateFound | undefined {
  for (const from of openings(text, start, floor)) {
    const date = dateAt(text, from, grammar)
    if (!date || date.end <= start || !isSound(text, date)) continue
    const isOpened =
      date.start === start && date.end > start + digits.length && isQuoted(text, start, start + digits.length)
    return isOpened ? {...date, start: start - 1} : date
  }
  return digits.length === 4 ? aloneYear(text, start, grammar) : dayAlone(text, start, digits)
}

/** Places where a date that includes the figures at `start` may begin, the farthest first. */
function openings(text: string, start: number, floor: number): number[] {
  const places = [start]
  let at = start
  for (let words = 0; words < 7; words++) {
    let end = at
    while (end > floor && (isBlank(text.charCodeAt(end - 1)) || /[,.\-–—/]/.test(text[end - 1]!)) && at - end < 4) end--
    const {word, start: from} = wordBefore(text, end)
    if (word === '' || from < floor || /\d/.test(text.slice(from, at))) break
    const kind = leads(word)
    if (!kind) break
    // A name inside a word (non-May) opens nothing.
    if (from > 0 && /[\p{L}\d]/u.test(text[from - 1]!)) break
    places.push(from)
    at = from
  }
  return places.reverse()
}

/** Whether the words around allow the date that the grammar reads. */
function isSound(text: string, date: DateFound): boolean {
  const {start, end, rule} = date
  if (/[\p{L}\d]/u.test(text[start - 1] ?? '') || /^[\p{L}\d]/u.test(text.slice(end, end + 1)))
    return /[年월月日년일民]/.test(text.slice(start, end))
  const figure = /\d/.test(text[start]!)
  if (
    rule === 'date-numeric' ||
    rule === 'date-numeric-ambiguous' ||
    (rule === 'date-impossible' && !/\p{L}/u.test(text.slice(start, end)))
  ) {
    return !numbers(text, start) && !/^[-/]\d/.test(text.slice(end, end + 2))
  }
  // `It ended in 1949. March 5 was …`: two sentences.
  if (rule === 'date-year-first') return !numbers(text, start) && !announcesYear(text, start, start + 4)
  if (rule === 'date-year-range') {
    if (numbers(text, start) || /^(?:[/-]\d|\s?%)/.test(text.slice(end, end + 3))) return false
    if (text[start + 4] === '/' && !announcesYear(text, start, end)) return false
    const {from = '', to = ''} = date.value
    return Number(from) >= 1500 && Number(to) - Number(from) <= 200 && !counts(text, end, false)
  }
  if (figure && numbers(text, start) && !isAbout(text, start)) return false
  if (date.incomplete || rule === 'date-impossible') {
    // May 15 people; the 5 May resolutions are a date.
    if (counts(text, end, !figure)) return false
    if (/^[-–—/]\d/.test(text.slice(end, end + 2))) return false
  }
  return true
}

/** A year, where the words around it say that it is one. */
function aloneYear(text: string, start: number, grammar: GrammarOptions): DateFound | undefined {
  if (numbers(text, start)) return undefined
  const date = dateAt(text, start, {...grammar, years: true, alone: true})
  if (date?.rule !== 'date-year') return undefined
  const year = Number(text.slice(start, start + 4))
  if (year < 1400 || year > 2050 || /^[-–/:]/.test(text.slice(date.end, date.end + 1))) return undefined
  const announced = announcesYear(text, start, date.end) ?? (isOfEvent(text, start, date.end) ? 'weak' : undefined)
  const other = announced === 'strong' && /^(?:between|zwischen|entre)$/i.test(wordBefore(text, start).word)
  if (other && andFigure.test(text.slice(date.end, date.end + 8))) return betweenYears(text, start, date.end)
  // 1949 г. says itself what it is.
  const marked = date.end > start + 4
  if (!announced && !marked) return undefined
  if (counts(text, date.end, announced === 'weak')) return undefined
  return {...date, rule: 'date-year-in-context', cert: announced === 'strong' || marked ? 'high' : 'medium'}
}

/** `between 1941 and 1945`, unless it counts: `between 1500 and 1700 men`. */
function betweenYears(text: string, start: number, end: number): DateFound | undefined {
  const second = at(secondYear, text, end)
  if (!second) return undefined
  const [from, to] = [text.slice(start, start + 4), second[1]!]
  const last = secondYear.lastIndex
  if (Number(to) <= Number(from) || Number(to) > 2050 || counts(text, last, true)) return undefined
  return {start, end: last, value: {from, to}, rule: 'date-year-range', cert: 'high'}
}
const andFigure = /^\s(?:and|und|et)\s\d/
const secondYear = /\s(?:and|und|et)\s(\d{4})(?![\d\p{L}])/uy

/** `[January 1951?]`, `about 5 May 1951`: whoever gave the date was not sure of it. */
function queried(text: string, date: DateFound): DateFound {
  if (text[date.end] === '?' && /[\])]/.test(text[date.end + 1] ?? '')) return {...date, cert: 'low'}
  return date.value.when && isAbout(text, date.start) ? {...date, rule: 'date-circa', cert: 'low'} : date
}

/** `at 3:30 p.m. on 5 May 1953`: the hour before its day. */
function timed(text: string, date: DateFound, floor: number): DateFound {
  if (date.value.when?.length !== 10) return date
  const time = timeBefore(text, date.start, floor)
  return time ? {...date, start: time.start, value: {when: `${date.value.when}T${time.time}`}} : date
}

/** The year of an incomplete date: of the date before it in the paragraph, the document's, or that of the text before. */
function withYear(date: DateFound, context?: Point, document?: Point, earlier?: Point): DateFound {
  if (!date.incomplete) return date
  if (date.relative !== undefined) return related(date, date.relative, context, document)
  const near = context ?? document ?? earlier
  if (near?.year === undefined) return date
  const {from, to} = date.incomplete
  const {year, sure} = nearestYear(from, near, near === document)
  const rule = !context && document ? 'date-year-from-document' : 'date-year-from-context'
  const cert = sure && near !== earlier ? 'medium' : 'low'
  const {incomplete: _, ...rest} = date
  const [first, last] = [iso({...from, year}), to && iso({...to, year: to.month! < from.month! ? year + 1 : year})]
  return {...rest, value: last ? {from: first!, to: last} : {when: first!}, rule, cert}
}

/** The month or the year by those of the document; of a day alone those of the date before it, or of the last such day. */
function related(date: DateFound, relative: Relative, context?: Point, document?: Point): DateFound {
  const near = relative === 'nearest' ? (context?.month ? context : document) : document
  const {from} = date.incomplete!
  if (near?.year === undefined || (from.month === undefined && near.month === undefined)) return date
  const {incomplete: _, relative: __, ...rest} = date
  const isLater = dayNumber({...near, ...from}) > dayNumber(near)
  let point: Point = {...from, year: near.year}
  if (relative !== 'nearest') {
    if ('years' in relative) point.year! += relative.years
    else point = monthFrom({...point, month: near.month!}, relative.months)
  } else if (from.month !== undefined) point.year! -= isLater ? 1 : 0
  else point = monthFrom({...point, month: near.month!}, isLater && near === document ? -1 : 0)
  if (!exists(point)) return date
  const unsure = relative === 'nearest' && from.month === undefined && (near === document) === isLater
  const rule = near === document ? 'date-year-from-document' : 'date-year-from-context'
  return {...rest, value: {when: iso(point)!}, rule, cert: unsure ? 'low' : 'medium'}
}

/** The same day some months on. */
function monthFrom({year, month, day}: Point, by: number): Point {
  const count = year! * 12 + month! - 1 + by
  return {year: Math.floor(count / 12), month: (count % 12) + 1, ...(day === undefined ? {} : {day})}
}

function yearPoint({value, cert}: DateFound): Point | undefined {
  if (cert === 'low') return undefined
  const written = value.when ?? value.to ?? value.from
  return written === undefined || /^\d\d:/.test(written) ? undefined : pointOf(written)
}

/** `[undated]` among the dates. */
function withUndated(text: string, found: DateFound[]): DateFound[] {
  if (!text.includes('dated') && !(text.includes('n.') && /n\.\s?d\./.test(text)) && !text.includes('no date'))
    return found
  for (const match of text.matchAll(undated)) {
    found.push({start: match.index, end: match.index + match[0].length, value: {}, rule: 'date-undated', cert: 'high'})
  }
  return found.sort((a, b) => a.start - b.start)
}
