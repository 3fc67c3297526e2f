/**
 * Days in words that no year stands beside, as telegrams spell them.
 *
 * > | your telegram of May third        on the third of May        your 23, May fifteenth        June twenty-first, 1956
 * > | the fifteenth instant        on the eleventh
 */

import {exists, iso, type Point} from '../calendar.js'
import {at, type DateFound, isTaken} from '../found.js'
import {dayNamed, dayWords} from '../ordinals.js'
import {goesOn} from '../relative.js'
import {type Known, withYear} from '../year.js'
import type {MonthNamed} from './months-without-year.js'

const day = dayWords.join('|').replaceAll('-', '[- ]')
const preposition =
  '(?:[Oo]n|[Oo]f|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o|[Dd]ated)\\s(?:the\\s)?'
/** Before a month that its day follows; before a day that its month follows. */
const led = new RegExp(`(?:(?<!\\p{L})${preposition}|,\\s)$`, 'u')
const dayBehind = new RegExp(`\\s(${day})(?:,\\s(\\d{4})(?!\\d))?(?![\\p{L}-])`, 'uy')
const dayBefore = new RegExp(`(?<=(?<!\\p{L})${preposition})(${day})\\s(?:day\\s)?of\\s$`, 'u')
const yearBehind = /,?\s\d/y
const longest = 44
/** Days that no month stands beside. */
const alone = new RegExp(
  `(?<![\\p{L}-])(?:(?<day>${day})\\s(?:(?<now>inst(?:ant|\\.))|(?<past>ult(?:imo|\\.))|prox(?:imo|\\.))|(?<=\\b[Oo]n\\s(?:the\\s)?)(?<onThe>${day}))(?![\\p{L}-])`,
  'gu',
)

/** Where a text may count a day so without the name of a month. */
export const anyOrdinal =
  /\b[Oo]n\s(?:the\s)?(?:ten|eleven|twelf|\w{3,5}teen|twent|thirt)|th\s(?:inst(?:ant|\.)|ult(?:imo|\.)|prox(?:imo|\.))/g

/** Whether a text may count a day so. */
function countsDay(text: string): boolean {
  anyOrdinal.lastIndex = 0
  return anyOrdinal.test(text)
}

/**
 * The days of a text that words count, beside the dates `found` in it and the `months` that it names; `known` says what tells
 * their month and year.
 */
export function ordinalsAlone(
  text: string,
  months: readonly MonthNamed[],
  found: readonly DateFound[],
  known: (start: number) => Known,
): DateFound[] {
  const read = [
    ...months.flatMap((month) => dayBesideMonth(text, month) ?? []),
    ...(countsDay(text) ? Array.from(text.matchAll(alone), (match) => dayWithoutMonth(text, match) ?? []).flat() : []),
  ]
  return read
    .filter((date) => !isTaken(date, found))
    .map((date) => (date.incomplete ? withYear(date, known(date.start)) : date))
    .filter(({incomplete}) => !incomplete)
}

const base = {value: {}, rule: 'date-without-year', cert: 'medium'} as const

function dayBesideMonth(text: string, {start, end, month}: MonthNamed): DateFound | undefined {
  const behind = at(dayBehind, text, end)
  const before = behind ? null : dayBefore.exec(text.slice(Math.max(0, start - longest), start))
  const counted = behind ?? before
  const from: Point = {month, day: dayNamed(counted?.[1] ?? '')}
  if (!counted || !exists(from)) return undefined
  if (before)
    return isFree(text, end) && !at(yearBehind, text, end)
      ? {...base, start: start - before[0].length, end, incomplete: {from}}
      : undefined
  // Such a month alone opens no sentence: `May second the motion who will`; `Your telegram May fifteenth received` is none.
  const isSure = from.day! >= 10
  if (!isSure && !led.test(text.slice(Math.max(0, start - 12), start))) return undefined
  const year = behind![2]
  const close = end + behind![0].length
  if (year === undefined)
    return isSure || isFree(text, close) ? {...base, start, end: close, incomplete: {from}} : undefined
  const value = {when: iso({...from, year: Number(year)})!}
  return {...base, start, end: close, value, rule: 'date-month-day-year', cert: 'high'}
}

function dayWithoutMonth(text: string, match: RegExpExecArray): DateFound | undefined {
  const {day, now, past, onThe} = match.groups!
  const from = {day: dayNamed((day ?? onThe)!)}
  const end = match.index + match[0].length
  const found = {...base, start: match.index, end, incomplete: {from}}
  if (day) return {...found, relative: {months: now ? 0 : past ? -1 : 1}}
  return from.day >= 10 && isFree(text, end) ? {...found, relative: 'last'} : undefined
}

/** Nothing follows that the ordinal counts. */
function isFree(text: string, place: number): boolean {
  return at(goesOn, text, place) !== null
}
