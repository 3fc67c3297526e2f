/**
 * Times of day beside a date, and alone.
 *
 * > | 3 February 1949, 9:00 a.m.   7 October 1952, at 3.15 p.m.      10 November at 1700   at 10 p.m.
 */
import {two} from './calendar.js'

export interface TimeFound {
  /** `09:00:00`: XML Schema wants the seconds. */
  time: string
  end: number
}

const clock = /(\d{1,2})(?:[:.](\d\d))?\s?(a\.\s?m\.|p\.\s?m\.|am|pm|AM|PM|A\.M\.|P\.M\.)(?!\p{L})/uy
const hours = /(\d{1,2})[:.](\d\d)(?:\s?(?:hours|hrs|h|o’clock|Uhr|часов|час\.))?(?![\d.:\p{L}])/uy
const military = /([01]\d|2[0-4])([0-5]\d)(?:\s?(?:hours|hrs|h))(?!\p{L})/uy
const lead = /,?\s+(?:at\s+|um\s+|в\s+)?/y

/** The time that follows a date at `place`. A bare `12.30` counts only beside a date, after *at* or a comma. */
export function timeAfter(text: string, place: number): TimeFound | undefined {
  lead.lastIndex = place
  const match = lead.exec(text)
  if (!match) return undefined
  const start = lead.lastIndex
  const marked = /at|um|в|,/.test(match[0])
  return timeAt(text, start) ?? (marked ? bare(text, start) : undefined)
}

/** A time that says of itself that it is one: `9:00 a.m.`, `1700 hours`. */
export function timeAt(text: string, start: number): TimeFound | undefined {
  clock.lastIndex = start
  const match = clock.exec(text)
  if (match) {
    const hour = Number(match[1])
    const minute = Number(match[2] ?? 0)
    if (hour < 1 || hour > 12 || minute > 59) return undefined
    const afternoon = /^p/i.test(match[3]!)
    return {time: `${two((hour % 12) + (afternoon ? 12 : 0))}:${two(minute)}:00`, end: clock.lastIndex}
  }
  military.lastIndex = start
  const figures = military.exec(text)
  if (!figures || figures[1] === '24') return undefined
  return {time: `${figures[1]}:${figures[2]}:00`, end: military.lastIndex}
}

function bare(text: string, start: number): TimeFound | undefined {
  hours.lastIndex = start
  const match = hours.exec(text)
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined
  return {time: `${two(Number(match[1]))}:${match[2]}:00`, end: hours.lastIndex}
}
