/**
 * Numbers at a line's head that the line before calls for: halves of dates and references. They number nothing.
 *
 * > | Fortsetzung im Protokoll v.            | received at the port on
 * > | 14. 6. 1848/X.                         | 4 November 1882 by the
 *     ^^ a day, neither an item nor a note     ^ a day
 */
import {endsSentence, isDigit} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'
import {endOfMonth} from '../wording/months.js'
import {endOfMatch} from '../wording/sticky.js'

/** `14. 6. 1848`: whatever stands before it, no list counts so. */
const wholeDate = /^\d{1,2}\. ?\d{1,2}\. ?\d{4}(?!\d)/
/** `6. 1848` under a line that ends with the day. */
const monthAndYear = /^(?:1[0-2]|[1-9])\. ?\d{4}(?!\d)/
/** `5. 12.` over the year. */
const dayAndMonthAtEnd = /(?:^|\s)(?:3[01]|[012]?\d)\.\s?(?:1[0-2]|0?[1-9])\.$/
const dayAtEnd = /(?:^|[^\s.]\.?)\s(?:3[01]|[12]?\d)\.$/
const pageAtEnd = /(?:^|[\s(])(?:pp?|S|fols?|Nr|Nos?)\.\s\d+\.$/
const day = /(?:3[01]|[12]?\d)\.?\s/y
/** Words and abbreviations that a number follows. */
const wantsNumber =
  /(?:^|[\s(])(?:(?:v|[NnZ][rol]|Nos|pp?|Bde?|[Vv]ols?|Arts?|Anm|Abs|Sig|Ser|Doc|chap|cols?|fols?)\.|§|vom|[Vv]olume|[Nn]umber|[Pp]ages?|[Pp]art)$/

/** Whether the number that `row` begins with goes on from the end of `before`: it numbers nothing. */
export function isCarried(text: string, row: Row, before: Row | undefined): boolean {
  if (!isDigit(text.charCodeAt(row.from))) return false
  const head = text.slice(row.from, Math.min(row.to, row.from + 20))
  if (wholeDate.test(head)) return true
  if (!before || row.blank > 0) return false
  if (isWanted(text, row, before)) return true
  return (
    beginsWithDayAndMonth(head) &&
    !endsSentence(text, before.from, before.to) &&
    text.charCodeAt(before.to - 1) !== 0x3a
  )
}

/** `4 November` */
function beginsWithDayAndMonth(head: string): boolean {
  const month = endOfMatch(day, head, 0)
  return month !== undefined && endOfMonth(head, month) !== undefined
}

/** `2. The index volume` over `3. Paper and binding`: the lines count one by one, whatever the first ends with. */
function isNextNumber(text: string, row: Row, before: Row): boolean {
  const above = numberAtHead.exec(text.slice(before.from, Math.min(before.to, before.from + 5)))
  const own = above && numberAtHead.exec(text.slice(row.from, Math.min(row.to, row.from + 5)))
  return own != null && Number(own[1]) === Number(above![1]) + 1 && own[2] === above![2]
}
const numberAtHead = /^(\d{1,3})([.)])(?=\s)/

/** Whether `before` ends with a word, or half of a date, that the number `row` begins with completes. */
export function isWanted(text: string, row: Row, before: Row): boolean {
  if (!isDigit(text.charCodeAt(row.from))) return false
  // Most lines end otherwise than an abbreviation, half of a date, `§`, or *vom*, *volume*, *number*, *pages*, *part*.
  if (!'.§merst'.includes(text[before.to - 1]!)) return false
  const tail = text.slice(Math.max(before.from, before.to - 16), before.to)
  if (wantsNumber.test(tail)) return !isNextNumber(text, row, before)
  const head = text.slice(row.from, Math.min(row.to, row.from + 12))
  if (dayAndMonthAtEnd.test(tail) && /^1\d{3}(?!\d)/.test(head)) return true
  return monthAndYear.test(head) && dayAtEnd.test(tail) && !pageAtEnd.test(tail)
}
