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
import {afterDate, weightAfterDate} from './anchors-after-dates.js'
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
    let at = row.from
    for (;;) {
      while (next < figures.length && figures[next]! < at) next++
      if (next === figures.length || figures[next]! >= row.to) break
      const start = figures[next]!
      if (isDigit(text.charCodeAt(start))) {
        at = pastDigits(text, start, row.to)
        const found = at - start <= 3 ? candidateAt(text, row, start, at) : undefined
        if (found) candidates.push(found)
        const dated = afterDate(text, start, at)
        if (dated) candidates.push(dated)
      } else {
        const number = raisedNumber(text, start, row.to)
        const found = number && raisedAt(text, row, start, number)
        if (found) candidates.push(found)
        at = number?.end ?? start + 1
      }
    }
  }
  return candidates
}

function pastDigits(text: string, start: number, to: number): number {
  let end = start
  while (end < to && isDigit(text.charCodeAt(end))) end++
  return end
}

/** The number between `start` and `end` where its place is one for an anchor. */
function candidateAt(text: string, row: Row, start: number, end: number): Candidate | undefined {
  const before = start > row.from ? text.charCodeAt(start - 1) : 0x20
  const after = text.charCodeAt(end)
  // `word^3`, `word[^3]`
  if (before === 0x5e) {
    const at = text.charCodeAt(start - 2) === 0x5b ? start - 2 : start - 1
    return raisedAt(text, row, at, at > row.from ? typedNumber(text, at, row.to) : undefined)
  }
  if (before === 0x5b && after === 0x5d && !isDigit(text.charCodeAt(end + 1))) return bracketedAt(text, row, start, end)
  const n = Number(text.slice(start, end))
  if (after === 0x2f) {
    const weight = weightOfSlashed(text, row, start, end)
    return weight > 0 ? {n, start, end: end + 1, weight, slashed: true} : undefined
  }
  const weight = weightOf(text, row, start, end)
  return weight > 0 ? {n, start, end, weight} : undefined
}

/** A number in raised figures, or written as raised, behind something that is no quantity. */
function raisedAt(text: string, row: Row, start: number, number: {n: number; end: number} | undefined) {
  if (!number || start <= row.from || isPower(text, start, row.from)) return undefined
  return {n: number.n, start, end: number.end, weight: bracketed, raised: true}
}

/** `[3]` between the brackets at `start - 1` and `end`; at the head of a line it may begin a body as well. */
function bracketedAt(text: string, row: Row, start: number, end: number): Candidate | undefined {
  const open = start - 1
  if (row.inside?.some((mark) => mark.start === open)) return undefined
  if (numberSign.test(text.slice(Math.max(row.from, start - 8), open))) return undefined
  const found = {n: Number(text.slice(start, end)), start: open, end: end + 1}
  if (open > row.from || !isOnlyLabel(text, row, end)) return {...found, weight: bracketed}
  return isParted(row) ? undefined : {...found, weight: 1, carried: true}
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
