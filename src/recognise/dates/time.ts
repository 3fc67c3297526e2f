/**
 * Times of day beside a date, and alone.
 *
 * > | 3 February 1949, 9:00 a.m.   7 October 1952, at 3.15 p.m.      10 November at 1700   at 10 p.m.
 * > | 3 February 1949, 17:00–18:20   3 February 1949, from 3 to 5 p.m.
 * > | May 4, 1945—5 p.m.   March 4, 1974, 10:05–11:20 a.m.   March 9, 1974, 1530Z   May 4, 1945, noon
 */
import {two} from './calendar.js'
import {isDigit, isSpace} from './characters.js'
import {wordAt} from './found.js'

export interface TimeFound {
  /** `09:00:00`: XML Schema wants the seconds. */
  time: string
  /** Of a span of hours, when it ended. */
  until?: string
  end: number
}

const clock = /(\d{1,2})(?:[:.](\d\d))?\s?(a\.\s?m\.|p\.\s?m\.|am|pm|AM|PM|A\.\s?M\.|P\.\s?M\.)/y
const hours = /(\d{1,2})(?:[:.]|\sh\.?\s?)(\d\d)(?:\s?(?:hours|hrs|h|o’clock|Uhr|часов|час\.))?(?![\d:\p{L}]|\.\d)/uy
const military = /([01]\d|2[0-4])([0-5]\d)(?:(Z|\s(?:GMT|UTC))|\s?(?:hours|hrs|h))/y
const earlyHours = /(0\d)([0-5]\d)(?![\d.,:/-]*\d)/y
const noon = /(?:12 )?[Nn]oon/y
/** The first hour of a span may leave *a.m.* to the second. */
const firstHour = /(\d{1,2})(?:[:.](\d\d))?(?:\s?(?:-{1,3}|[–—])\s?|\s(?:to|until)\s)(?=\d)/y
const spanSign = /\s?(?:-{1,3}|[–—]|to|until|bis|до)\s?/y
const lead = /,?\s+(?:(?:at|from|um|von|в|с)\s+)?|\s?(?:--|[—–])\s?/y
/** What only the hours from one to another stand after. */
const fromHour = /from|von|с/

/** The time that follows a date at `place`. A bare `12.30` counts only beside a date, after *at* or a comma. */
export function timeAfter(text: string, place: number): TimeFound | undefined {
  const first = text.charCodeAt(place)
  if (first !== 0x2c && first !== 0x2d && first !== 0x2013 && first !== 0x2014 && !isSpace(first)) return undefined
  lead.lastIndex = place
  const match = lead.exec(text)
  if (!match) return undefined
  const start = lead.lastIndex
  if (!isDigit(text.charCodeAt(start)) && text[start] !== 'n') return undefined
  const span = spanAt(text, start)
  if (span) return span
  const spans = fromHour.test(match[0])
  const marked = spans || /at|um|в|,/.test(match[0])
  const bareSpan = marked ? bareSpanAt(text, start) : undefined
  return bareSpan || spans ? bareSpan : (timeAt(text, start) ?? (marked ? bare(text, start) : undefined))
}

/** `10:05–11:20 a.m.`, `10:05 a.m.–12:30 p.m.`: the hours from one to the other. */
function spanAt(text: string, start: number): TimeFound | undefined {
  const first = timeAt(text, start)
  spanSign.lastIndex = first?.end ?? start
  if (first && spanSign.exec(text)) {
    const last = timeAt(text, spanSign.lastIndex)
    return last && last.time > first.time ? {time: first.time, until: last.time, end: last.end} : undefined
  }
  firstHour.lastIndex = start
  const open = first ? null : firstHour.exec(text)
  const last = open ? timeAt(text, firstHour.lastIndex) : undefined
  const hour = Number(open?.[1])
  if (!last || hour > 12 || Number(open?.[2] ?? 0) > 59) return undefined
  // 10:05–11:20 a.m., 2–3 p.m., 11–12:30 p.m.: the hour that comes before the second, and nearest to it.
  const times = [hour % 12, (hour % 12) + 12].map((one) => `${two(one)}:${open?.[2] ?? '00'}:00`)
  const time = times.filter((one) => one < last.time).at(-1)
  return time === undefined ? undefined : {time, until: last.time, end: last.end}
}

/** `17:00–18:20`, `17.00 to 18.20 hours`: of the day's twenty-four. */
function bareSpanAt(text: string, start: number): TimeFound | undefined {
  const first = bare(text, start)
  spanSign.lastIndex = first?.end ?? start
  if (!first || !spanSign.exec(text)) return undefined
  const last = bare(text, spanSign.lastIndex)
  return last && last.time > first.time ? {time: first.time, until: last.time, end: last.end} : undefined
}

/** A time that says of itself that it is one: `9:00 a.m.`, `1700 hours`. */
export function timeAt(text: string, start: number): TimeFound | undefined {
  const match = wordAt(clock, text, start)
  if (match) {
    const hour = Number(match[1])
    const minute = Number(match[2] ?? 0)
    if (hour < 1 || hour > 12 || minute > 59) return undefined
    const afternoon = /^p/i.test(match[3]!)
    return {time: `${two((hour % 12) + (afternoon ? 12 : 0))}:${two(minute)}:00`, end: clock.lastIndex}
  }
  if (wordAt(noon, text, start)) return {time: '12:00:00', end: noon.lastIndex}
  const figures = wordAt(military, text, start)
  if (!figures || figures[1] === '24') return undefined
  return {time: `${figures[1]}:${figures[2]}:00${figures[3] ? 'Z' : ''}`, end: military.lastIndex}
}

/** `at 3:30 p.m. on 5 May 1953`, `02:30 on 5 May 1953`: the time before a day that begins at `end`. */
export function timeBefore(text: string, end: number, floor: number): (TimeFound & {start: number}) | undefined {
  if (text[end - 1] !== ' ' || !/[n,]/.test(text[end - 2] ?? '')) return undefined
  const from = Math.max(floor, end - furthest)
  const before = text.slice(from, end)
  const match = clockBefore.exec(before)
  if (!match) return undefined
  const first = hourToSpan.exec(before.slice(0, match.index))
  const span = first ? spanAt(before, first.index) : undefined
  if (span) return {...span, start: from + first!.index}
  const time = timeAt(before, match.index) ?? bare(before, match.index) ?? inFourFigures(before, match.index)
  return time && {...time, start: from + match.index}
}
const furthest = 32

/** `at 1530 on 7 May 1957` */
function inFourFigures(text: string, start: number): TimeFound | undefined {
  const figures = text.slice(start, start + 4)
  return /^(?:[01]\d|2[0-3])[0-5]\d$/.test(figures)
    ? {time: `${figures.slice(0, 2)}:${figures.slice(2)}:00`, end: start + 4}
    : undefined
}
/** The first hour of `10 a.m. to 1.30 p.m. on`. */
const hourToSpan = /(?<![\d.:])\d[\d.:]*\s?(?:[ap]\.?\s?m\.?\s?)?(?:-{1,3}|[–—]|to)\s?$/i
const clockBefore =
  /(?<![\d.:])(?:\d[\d.:]*\s?(?:[ap]\.?\s?m\.?|hours|hrs)|noon|\d{1,2}:\d\d|(?<=\bat )(?:\d{1,2}\.\d\d|[0-2]\d[0-5]\d(?= on))|[0-2]\d[0-5]\d (?:GMT|UTC))(?: on|,) $/i

function bare(text: string, start: number): TimeFound | undefined {
  hours.lastIndex = start
  const match = hours.exec(text)
  if (match && Number(match[1]) < 24 && Number(match[2]) < 60)
    return {time: `${two(Number(match[1]))}:${match[2]}:00`, end: hours.lastIndex}
  // `5 May 1951, 0230`: no year begins with a nought.
  const night = wordAt(earlyHours, text, start)
  return night ? {time: `${night[1]}:${night[2]}:00`, end: earlyHours.lastIndex} : undefined
}
