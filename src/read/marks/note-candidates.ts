/**
 * Candidates for note anchors: numbers that stand where an anchor may, and the sequences they make.
 *
 * > | retreat is a rational form of struggle.1 But NSC 64.5 of 1.5 tons
 *                                             ^           ^ but not these
 */
import {firstThat} from '../../tree/bisect.js'
import {isClosing, isDigit, isLetter, isLower, isStop, isUpper} from '../lines/characters.js'
import {firstFrom, type Places} from '../lines/places.js'
import {isParted, type Row} from '../lines/rows.js'
import {endOfMonth} from '../wording/months.js'
import type {Label} from './note-labels.js'
import {isPower, raisedNumber, typedNumber} from './raised-figures.js'

export interface Candidate {
  n: number
  start: number
  end: number
  /** How much the place alone speaks for an anchor. */
  weight: number
  /** In raised figures. */
  raised?: boolean
  /** With a slash after it: `the General.3/`, `the General 3/`. */
  slashed?: boolean
  /** In brackets at the head of a line, where as well a body may begin. */
  carried?: boolean
}

/** `No. [208]`: the number itself, supplied. */
const numberSign = /(?:\bNos?\.?|N[º°]|№|#|\bnr\.?)\s?$/i

/** The weight of a bracketed or a raised number, which says what it is. */
export const bracketed = 5

/** Numbers that stand where an anchor may: bracketed, raised, or glued to what precedes and free of what follows. */
export function candidatesOf(text: string, rows: readonly Row[], {figures}: Places): Candidate[] {
  const candidates: Candidate[] = []
  let next = rows.length > 0 ? firstFrom(figures, rows[0]!.from) : 0
  let past = 0
  for (const row of rows) {
    // Rows come in the order of the text; one that does not is looked at anew.
    if (row.from < past) next = firstFrom(figures, row.from)
    past = row.from
    for (let i = row.from; i < row.to; i++) {
      while (next < figures.length && figures[next]! < i) next++
      if (next === figures.length || figures[next]! >= row.to) break
      i = figures[next]!
      if (text.charCodeAt(i) > 0x39) {
        const number = raisedNumber(text, i, row.to)
        if (number && i > row.from && !isPower(text, i, row.from))
          candidates.push({n: number.n, start: i, end: number.end, weight: bracketed, raised: true})
        i = (number?.end ?? i + 1) - 1
        continue
      }
      let end = i
      while (end < row.to && isDigit(text.charCodeAt(end))) end++
      if (end - i <= 3) {
        const before = i > row.from ? text.charCodeAt(i - 1) : 0x20
        if (before === 0x5e) {
          const at = text.charCodeAt(i - 2) === 0x5b ? i - 2 : i - 1
          const number = at > row.from ? typedNumber(text, at, row.to) : undefined
          if (number && !isPower(text, at, row.from))
            candidates.push({n: number.n, start: at, end: number.end, weight: bracketed, raised: true})
        } else if (before === 0x5b && text.charCodeAt(end) === 0x5d && !isDigit(text.charCodeAt(end + 1))) {
          if (
            !row.inside?.some((mark) => mark.start === i - 1) &&
            !numberSign.test(text.slice(Math.max(row.from, i - 8), i - 1))
          ) {
            const n = Number(text.slice(i, end))
            if (i - 1 > row.from || !isOnlyLabel(text, row, end))
              candidates.push({n, start: i - 1, end: end + 1, weight: bracketed})
            else if (!isParted(row)) candidates.push({n, start: i - 1, end: end + 1, weight: 1, carried: true})
          }
        } else if (text.charCodeAt(end) === 0x2f) {
          const weight = weightOfSlashed(text, row, i, end)
          if (weight > 0)
            candidates.push({n: Number(text.slice(i, end)), start: i, end: end + 1, weight, slashed: true})
        } else {
          const weight = weightOf(text, row, i, end)
          if (weight > 0) candidates.push({n: Number(text.slice(i, end)), start: i, end, weight})
        }
      }
      const dated = afterDate(text, i, end)
      if (dated) candidates.push(dated)
      i = end - 1
    }
  }
  return candidates
}

const months = /(?:January|February|March|April|May|June|July|August|September|October|November|December) $/
const monthAndDay = new RegExp(`${months.source.slice(0, -1)}\\d{1,2}, $`)

/** An anchor glued to the year or the day of a date: `June 30, 19582`, `June 303`; `May 72`, which is no day. */
function afterDate(text: string, start: number, end: number): Candidate | undefined {
  const length = end - start
  if (length < 2 || length > 6 || length === 4 || text.charCodeAt(end) === 0x2c) return undefined
  if (!/[\n\r ]/.test(text[start - 1] ?? '')) return undefined
  const before = text.slice(Math.max(0, start - 16), start).replace(/[\n\r ]+/g, ' ')
  if (length > 4) {
    if (!/^(?:1[5-9]|20)\d\d[1-9]/.test(text.slice(start, end)) || !monthAndDay.test(before)) return undefined
    return {n: Number(text.slice(start + 4, end)), start: start + 4, end, weight: 2}
  }
  if (!months.test(before)) return undefined
  // `16 May 45` has its year.
  if (length === 2)
    return dayOrYear(text.slice(start, end), before)
      ? undefined
      : {n: Number(text[end - 1]), start: end - 1, end, weight: 2}
  const day = Number(text.slice(start, start + 2)) <= 31 ? 2 : 1
  if (text.charCodeAt(start) === 0x30 || text.charCodeAt(start + day) === 0x30) return undefined
  return {n: Number(text.slice(start + day, end)), start: start + day, end, weight: 1}
}

/** Whether two figures after a month may be its day, or the year of the day before it. */
function dayOrYear(figures: string, before: string): boolean {
  return Number(figures) <= 31 || figures.endsWith('0') || /\d (?:\p{L}+) $/u.test(before)
}

/** A bracketed number at a row's start with text after it labels a body, unless a later body answers it. */
function isOnlyLabel(text: string, row: Row, end: number): boolean {
  return end + 1 < row.to && text.charCodeAt(end + 1) !== 0x2e && text.charCodeAt(end + 1) !== 0x2c
}

function weightOf(text: string, row: Row, start: number, end: number): number {
  if (start === row.from) return 0
  const after = end < row.to ? text.charCodeAt(end) : 0x20
  if (
    !(
      after === 0x20 ||
      after === 9 ||
      after === 0xa0 ||
      isClosing(after) ||
      after === 0x2e ||
      after === 0x2c ||
      after === 0x3b ||
      after === 0x3a ||
      after === 0x2014
    )
  )
    return 0
  if ((after === 0x2e || after === 0x2c) && isDigit(text.charCodeAt(end + 1))) return 0
  const code = text.charCodeAt(start - 1)
  if (code === 0x20) return isSetOff(text, row, start, end) ? 0.5 : 0
  const earlier = start - 2 >= row.from ? text.charCodeAt(start - 2) : 0x20
  if (isLower(code)) return 2
  if (isUpper(code)) return isUpper(earlier) ? 0.6 : 0.4
  if (isClosing(code)) return 3
  if (
    code === 0x2e ||
    code === 0x2c ||
    code === 0x3b ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x3a ||
    code === 0x2026
  ) {
    if (isDigit(earlier)) return weightAfterDate(text, row, start) ?? (code === 0x3a || code === 0x2c ? 0.3 : 0.9)
    if (!isLetter(earlier) && !isClosing(earlier) && !isStop(earlier)) return 0
    // After an abbreviation (`N.C.A.5`), but not p.5, No.5, V.2
    if (code === 0x2e && areInitials(text, row.from, start)) return 2
    // `2:30 p. m.1`
    if (code === 0x2e && hour.test(text.slice(Math.max(row.from, start - 8), start))) return 2
    if (code === 0x2e && partOfNumber.test(text.slice(Math.max(row.from, start - 6), start))) return 0.3
    if (code === 0x2e && !isClosing(earlier) && (isUpper(earlier) || !isLower(text.charCodeAt(start - 3)))) return 0.9
    return 3
  }
  if (code === 0x201c || code === 0x2018) return 0.5
  return 0
}

/** `Add.1`, `Rev.2`: the parts of a document's number. */
const partOfNumber = /\b(?:Add|Corr|Rev|Misc|Inf|Conf|Sess|Vol|Doc|Res|Dec|Art|Sec|Par|Fig)\.$/
const hour = /\d ?[ap]\. ?m\.$/

/** Whether three initials with their stops end before `end`: `N.C.A.` */
function areInitials(text: string, from: number, end: number): boolean {
  for (let at = end - 6; at < end; at += 2)
    if (at < from || !isUpper(text.charCodeAt(at)) || text.charCodeAt(at + 1) !== 0x2e) return false
  return true
}

/** `resolution 512 (VI) 2/ and`, `no objection.3/`: after a word or a stop, and free of what follows. */
function weightOfSlashed(text: string, row: Row, start: number, end: number): number {
  const after = end + 1 < row.to ? text.charCodeAt(end + 1) : 0x20
  if (start === row.from || isDigit(after) || isLetter(after)) return 0
  const glued = text.charCodeAt(start - 1) !== 0x20
  const code = text.charCodeAt(glued ? start - 1 : start - 2)
  if (!(isLower(code) || isClosing(code) || isStop(code) || code === 0x2c || code === 0x3b)) return 0
  return glued ? 3 : 2
}

/** After the stop or the comma of a date with its month: `18 July, 1950,1 it was`; after a day alone, or the number of a telegram (`Deptel 288.1 He`), others must speak for it. */
function weightAfterDate(text: string, row: Row, start: number): number | undefined {
  const before = text.slice(Math.max(row.from, start - 22), start)
  return yearAndStop.test(before) ? 2 : dayAndStop.test(before) || telegramAndStop.test(before) ? 1.5 : undefined
}
const yearAndStop = new RegExp(`${months.source.slice(0, -2)},? (?:\\d{1,2}, )?(?:1[5-9]|20)\\d\\d[.,;]$`)
const telegramAndStop = /(?:tel|telegram|despatch|dispatch|airgram|cable) \d{1,5}[.,;]$/
const dayAndStop = new RegExp(`${months.source.slice(0, -2)} (?:[12]?\\d|3[01])[.,;]$`)

/** A number that an extraction set off by a space: after the stop of a word, before a capital or the line's end. */
function isSetOff(text: string, row: Row, start: number, end: number): boolean {
  // Most numbers follow a word.
  if (isLetter(text.charCodeAt(start - 2)) || isDigit(text.charCodeAt(start - 2))) return false
  if (!stopAndBlank.test(text.slice(Math.max(row.from, start - 7), start))) return false
  if (end === row.to) return true
  const after = text.slice(end, Math.min(row.to, end + 12))
  return capitalAhead.test(after) && endOfMonth(after, 1) === undefined
}
const stopAndBlank = /\p{Ll}{3}[.!?;][”’"')\]]? $/u
const capitalAhead = /^ [“‘"'(]?\p{Lu}/u

export function numbered(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const byNumber = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const list = byNumber.get(candidate.n)
    if (list) list.push(candidate)
    else byNumber.set(candidate.n, [candidate])
  }
  return byNumber
}

/** Where each number is first called in earnest: bracketed, or glued to a word or to a stop. */
export function firstCalls(candidates: readonly Candidate[]): Map<number, number> {
  const first = new Map<number, number>()
  for (const {n, start, weight} of candidates)
    if (weight >= 2 && start < (first.get(n) ?? Number.POSITIVE_INFINITY)) first.set(n, start)
  return first
}

/** More places than this before a chain's end are not weighed for one number: an anchor stands near its body. */
const lookBack = 32

/** The candidates that the labels of `chain` may answer to, in order of place. */
export function eligibleFor(
  chain: readonly Label[],
  byNumber: ReadonlyMap<number, Candidate[]>,
  since: number,
  last: number,
): Candidate[] {
  const own = new Set(chain.map((label) => label.start))
  const eligible: Candidate[] = []
  for (const label of chain) {
    const list = byNumber.get(label.n) ?? []
    let high = firstCallFrom(list, label.calledFrom === undefined ? last : label.start)
    for (let taken = 0; high > 0 && taken < lookBack; taken++) {
      const candidate = list[--high]!
      if (candidate.start < Math.max(since, label.calledFrom ?? 0)) break
      if (own.has(candidate.start) || (candidate.slashed && label.style !== 'slash')) continue
      eligible.push(candidate)
    }
  }
  return eligible.sort((a, b) => a.start - b.start)
}

/** Index of the first candidate at or after `offset`. */
function firstCallFrom(list: readonly Candidate[], offset: number): number {
  return firstThat(list.length, (i) => list[i]!.start >= offset)
}

/** The heaviest sequence of candidates in which each number is greater than the one before; each number once. */
export function inOrder(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length === 0) return []
  const top = 1000
  // Fenwick tree over the numbers: the best sequence that ends at or below each.
  const tree: (Link | undefined)[] = new Array(top + 1)
  for (const candidate of candidates) {
    let best: Link | undefined
    for (let i = candidate.n; i > 0; i -= i & -i)
      if (tree[i] && (!best || tree[i]!.weight > best.weight)) best = tree[i]
    const link: Link = {candidate, weight: (best?.weight ?? 0) + 1 + candidate.weight / 10, before: best}
    for (let i = candidate.n + 1; i <= top; i += i & -i) if (!tree[i] || tree[i]!.weight < link.weight) tree[i] = link
  }
  let best: Link | undefined
  for (let i = top; i > 0; i -= i & -i) if (tree[i] && (!best || tree[i]!.weight > best.weight)) best = tree[i]
  const chosen: Candidate[] = []
  for (let link = best; link; link = link.before) chosen.push(link.candidate)
  return chosen.reverse()
}

interface Link {
  candidate: Candidate
  weight: number
  before: Link | undefined
}
