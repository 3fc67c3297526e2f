/**
 * Days in words that no year stands beside, as telegrams spell them.
 *
 * > | your telegram of May third        on the third of May        your 23, May fifteenth        June twenty-first, 1956
 * > | the fifteenth instant        on the eleventh
 */

import {englishMonth, monthOf} from '../../../words/months.js'
import {exists, iso, type Point} from '../calendar.js'
import type {DateFound} from '../found.js'
import {dayNamed} from '../ordinals.js'
import {goesOn} from '../relative.js'
import {type Known, withYear} from '../year.js'

const day =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie|thirtie)th'
const preposition =
  '(?:[Oo]n|[Oo]f|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o|[Dd]ated)\\s(?:the\\s)?'
const led = new RegExp(`(?:(?<!\\p{L})${preposition}|,\\s)$`, 'u')
const written = new RegExp(
  `(?<![\\p{L}-])(?:(?<m1>${englishMonth})\\s(?<d1>${day})(?:,\\s(?<year>\\d{4})(?!\\d))?|(?<=${preposition})(?<d2>${day})\\s(?:day\\s)?of\\s(?<m2>${englishMonth})(?!,?\\s\\d)|(?<d3>${day})\\s(?:(?<now>inst(?:ant|\\.))|(?<past>ult(?:imo|\\.))|prox(?:imo|\\.))|(?<=\\b[Oo]n\\s(?:the\\s)?)(?<d4>${day}))(?![\\p{L}-])`,
  'gu',
)

/** Where a text may count a day so without the name of a month. */
export const anyOrdinal =
  /\b[Oo]n\s(?:the\s)?(?:ten|eleven|twelf|\w{3,5}teen|twent|thirt)|th\s(?:inst(?:ant|\.)|ult(?:imo|\.)|prox(?:imo|\.))/g

/** Whether a text may count a day so. */
export function countsDay(text: string): boolean {
  anyOrdinal.lastIndex = 0
  return anyOrdinal.test(text)
}

/** The days in a text that words count, beside the dates `found` in it; `known` says what tells their month and year. */
export function ordinalsAlone(text: string, found: readonly DateFound[], known: (start: number) => Known): DateFound[] {
  const days: DateFound[] = []
  for (const match of text.matchAll(written)) {
    const date = dayIn(text, match)
    if (!date || found.some((one) => one.start < date.end && date.start < one.end)) continue
    const dated = date.incomplete ? withYear(date, known(date.start)) : date
    if (!dated.incomplete) days.push(dated)
  }
  return days
}

function dayIn(text: string, match: RegExpExecArray): DateFound | undefined {
  const {m1, d1, year, d2, m2, d3, now, past, d4} = match.groups!
  const end = match.index + match[0].length
  const from: Point = {day: dayNamed((d1 ?? d2 ?? d3 ?? d4)!)}
  const base = {start: match.index, end, value: {}, rule: 'date-without-year', cert: 'medium'} as const
  if (d3) return {...base, incomplete: {from}, relative: {months: now ? 0 : past ? -1 : 1}}
  goesOn.lastIndex = end
  const isFree = goesOn.test(text)
  if (d4) return from.day! >= 10 && isFree ? {...base, incomplete: {from}, relative: 'last'} : undefined
  // Such a month alone opens no sentence: `May second the motion who will`.
  if (m1 && from.day! < 10 && !led.test(text.slice(Math.max(0, match.index - 12), match.index))) return undefined
  from.month = monthOf((m1 ?? m2)!)!
  if (!exists(from)) return undefined
  // `Your telegram May fifteenth received`: no sentence is opened so; `In May first the roads have to be mended` may be.
  const isSure = m1 !== undefined && from.day! >= 10
  if (year === undefined) return isFree || isSure ? {...base, incomplete: {from}} : undefined
  return {...base, value: {when: iso({...from, year: Number(year)})!}, rule: 'date-month-day-year', cert: 'high'}
}
