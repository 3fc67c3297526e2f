/**
 * Months, and parts of them, that name no year, as who writes soon after speaks of them.
 *
 * > | in February        since early June        at the end of April        by mid-May        between March and June
 *
 * No figure leads the search to them: the name of a month does, with the word before it that says that it is one.
 */

import {englishMonth, monthOf} from '../../../words/months.js'
import {pointOf} from '../calendar.js'
import type {DateFound} from '../found.js'
import {type PartName, partNamed, partOf} from '../parts.js'
import {type Known, withYear} from '../year.js'

const part =
  '(?:[Ee]arly|[Mm]id|[Ll]ate)(?:\\sin\\s|-|\\s)|(?:beginning|start|middle|end|(?:first|second|latter|last|early)\\s(?:half|part|days|ten\\sdays|week)|(?:third|fourth)\\sweek)\\sof\\s'
const said = new RegExp(
  `(?<![\\p{L}\\d’'-])(?:(?<part>${part})|(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hroughout)\\s|(?<weak>(?:[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Bb]etween|for|to|(?<!(?:st|nd|rd|th|day)\\s)of)\\s))` +
    `(?<first>${englishMonth})(?:(?<joint>\\s(?:and|or|to|until|through)\\s|[-–])(?<last>${englishMonth}))?(?![\\p{L}\\d’'-])`,
  'gu',
)

/** Where a text may name a month. */
export const anyMonth = new RegExp(`(?<=[\\s-])(?:${englishMonth})(?!\\p{L})`, 'gu')

/** Whether a text may name a month. */
export function namesMonth(text: string): boolean {
  anyMonth.lastIndex = 0
  return anyMonth.test(text)
}

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
 * The months in a text that have no year of their own, beside the dates `found` in it, in the year that those tell, or the
 * document. `known` says what stands before a place and may tell it.
 */
export function monthsWithoutYear(
  text: string,
  found: readonly DateFound[],
  known: (start: number) => Known,
): DateFound[] {
  const months: DateFound[] = []
  for (const match of text.matchAll(said)) {
    const month = monthIn(text, match)
    if (!month || isTaken(month, found)) continue
    const next = found.find((one) => one.start >= month.end && joining.test(text.slice(month.end, one.start)))
    const year = next?.value.when ?? next?.value.notBefore ?? next?.value.from
    const date = withYear(month, year ? {context: pointOf(year)} : known(month.start))
    const words = match.groups!.part
    if (!date.incomplete) months.push(words === undefined ? date : asPart(date, words))
  }
  return months
}

/** Whether a date that is found already has some of its words. */
export function isTaken({start, end}: DateFound, found: readonly DateFound[]): boolean {
  return found.some((one) => one.start < end && start < one.end)
}

/** The month that a match names, from one to another where it names two in a row. */
function monthIn(text: string, match: RegExpExecArray): DateFound | undefined {
  const {part, weak, first = '', joint = '', last = ''} = match.groups!
  const close = match.index + match[0].length
  const isPair = last !== '' && part === undefined && !belongs.test(text.slice(close, close + 12))
  if (weak && ambiguous.has(first) && !isPair) return undefined
  const from = {month: monthOf(first)!}
  const end = isPair ? close : close - joint.length - last.length
  const start = part === undefined ? end - first.length - (isPair ? joint.length + last.length : 0) : match.index
  const date = {start, end, value: {}, rule: 'date-without-year', cert: 'medium'} as const
  const next = text.slice(end, end + 14)
  const isOther = belongs.test(next) || (ambiguous.has(first) && goesOnAsName.test(next))
  if (!isPair) return last !== '' || isOther ? undefined : {...date, incomplete: {from}}
  const to = {month: monthOf(last)!}
  // `in May and September` names two; months on end are one stretch.
  if (joint.trim() === 'and' && !weak && to.month !== (from.month % 12) + 1) return undefined
  return {...date, incomplete: {from, to, ...(joint.trim() === 'or' ? {either: true as const} : {})}}
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
