/**
 * Months, and parts of them, that name no year, as who writes soon after speaks of them.
 *
 * > | in February        since early June        at the end of April        by mid-May        between March and June
 *
 * No figure leads the search to them: the name of a month does, with the word before it that says that it is one.
 */

import {englishMonth, monthOf} from '../../../words/months.js'
import {pointOf} from '../calendar.js'
import {type DateFound, firstBehind, isTaken} from '../found.js'
import {type PartName, partNamed, partOf} from '../parts.js'
import {type Known, withYear} from '../year.js'

/** The name of a month in a text, and where it stands. */
export interface MonthNamed {
  start: number
  end: number
  name: string
  month: number
}

/** Where a text may name a month. */
export const anyMonth = new RegExp(`(?<=[\\s-])(?:${englishMonth})(?!\\p{L})`, 'gu')

/** The months that a text names, in their order. */
export function monthsNamed(text: string): MonthNamed[] {
  const months: MonthNamed[] = []
  anyMonth.lastIndex = 0
  for (let match = anyMonth.exec(text); match; match = anyMonth.exec(text))
    months.push({start: match.index, end: anyMonth.lastIndex, name: match[0], month: monthOf(match[0])!})
  return months
}

const part =
  '(?:[Ee]arly|[Mm]id|[Ll]ate)(?:\\sin\\s|-|\\s)|(?:beginning|start|middle|end|(?:first|second|latter|last|early)\\s(?:half|part|days|ten\\sdays|week)|(?:third|fourth)\\sweek)\\sof\\s'
const weak = '(?:[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Bb]etween|for|to|(?<!(?:st|nd|rd|th|day)\\s)of)\\s'
/** What says that a month is one, or a part of it. */
const lead = new RegExp(
  `(?<![\\p{L}\\d’'-])(?:(?<part>${part})|(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hroughout)\\s|(?<weak>${weak}))$`,
  'u',
)
const longestLead = 28
/** Between two months. */
const joint = /^(?:\s(?:and|or|to|until|through)\s|[-–])$/

/** After a month: its day or year, words for its year, or what has its name from it (`in October Square`). */
const belongs =
  /^\.?,?\s?(?:\d|of\s(?:th|last|next|\d)|last\b|next\b|this\b|the\s\d)|^\s(?:Revolution|Plenum|Conference|Session|Congress|Meeting|War|Movement|Square|Street|Agreement|Days?)\b/
/** Persons and other words have these names: `by May`, `before March`; in `in May Street` a name goes on. */
const ambiguous = new Set(['March', 'April', 'May', 'June', 'August'])
const goesOnAsName =
  /^\s(?!I\b|(?:Mr|Mrs|Miss|Dr|Prof|Gen|General|Comrade|Cde|Ambassador|Minister|President|Premier)\b)\p{Lu}/u
/** Between a month and a date: `late January or early February 1957` */
const joining = /^\s(?:and|or|to|until)\s(?:the\s)?$/

/**
 * The months of a text that have no year of their own, beside the dates `found` in it, in the year that those tell, or the
 * document. `known` says what stands before a place and may tell it.
 */
export function monthsWithoutYear(
  text: string,
  months: readonly MonthNamed[],
  found: readonly DateFound[],
  known: (start: number) => Known,
): DateFound[] {
  const dates: DateFound[] = []
  for (const [i, month] of months.entries()) {
    if (isTaken(month, found)) continue
    const led = lead.exec(text.slice(Math.max(0, month.start - longestLead), month.start))?.groups
    const date = led && dateOf(text, month, months[i + 1], led)
    if (!date || isTaken(date, found)) continue
    const next = found[firstBehind(found, date.end)]
    const isJoined = next !== undefined && joining.test(text.slice(date.end, next.start))
    const year = isJoined ? (next.value.when ?? next.value.notBefore ?? next.value.from) : undefined
    const dated = withYear(date, year ? {context: pointOf(year)} : known(date.start))
    if (!dated.incomplete) dates.push(led.part === undefined ? dated : asPart(dated, led.part))
  }
  return dates
}

/** A month by what stands before it, from one to another where it is the first of two. */
function dateOf(
  text: string,
  {start, end, name, month}: MonthNamed,
  second: MonthNamed | undefined,
  {part, weak}: {part?: string; weak?: string},
): DateFound | undefined {
  const sign = second ? (joint.exec(text.slice(end, second.start))?.[0] ?? '') : ''
  const base = {value: {}, rule: 'date-without-year', cert: 'medium'} as const
  if (second && sign !== '' && part === undefined && !belongs.test(text.slice(second.end, second.end + 14))) {
    // `in May and September` names two; months on end are one stretch.
    const isAnd = sign.trim() === 'and'
    if (isAnd && weak?.toLowerCase() !== 'between ' && second.month !== (month % 12) + 1) return undefined
    const either = sign.trim() === 'or' ? {either: true as const} : {}
    return {...base, start, end: second.end, incomplete: {from: {month}, to: {month: second.month}, ...either}}
  }
  const after = text.slice(end, end + 14)
  const isOther = belongs.test(after) || (ambiguous.has(name) && (weak !== undefined || goesOnAsName.test(after)))
  return isOther || sign !== ''
    ? undefined
    : {...base, start: start - (part?.length ?? 0), end, incomplete: {from: {month}}}
}

/** `early June`: the days of the month that the words tell. */
function asPart(date: DateFound, words: string): DateFound {
  const name = words.replace(/(?:\sin|\sof)?\s?$|-$/, '').replace(/\s/g, ' ')
  return withPart(date, partNamed(name.toLowerCase()))
}

/** The part of a month whose year is told. */
export function withPart(date: DateFound, name: PartName | undefined): DateFound {
  const month = pointOf(date.value.when!)
  const found = name && month ? partOf({name}, month) : undefined
  return found ? {...date, value: found.value} : date
}
