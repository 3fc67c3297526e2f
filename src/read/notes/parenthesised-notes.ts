/**
 * Notes called by numbers in parentheses, as British and Indian offices type them.
 *
 * > | … had been laid before the Board (1) in the spring.
 *                                     ^^^ anchor
 * > | (1) Despatch No. 14 of 3 March.
 *     ^^^ label of the body
 *
 * Such numbers as often number the parts of a sentence (`(1) the gates and (2) the sluices`) or a list. Bodies are those
 * that end a page or the text, counted from 1 without a gap; each must be called before the first of them, in their order,
 * where no part of a sentence begins: half of them and more glued to a word or a stop, or with a stop after them; or all far apart
 * and after a word.
 */
import {firstThat} from '../../tree/bisect.js'
import {isSure, surePages} from '../furniture/repeated-lines.js'
import {isDigit, isLetter, isLower, isUpper} from '../lines/characters.js'
import {firstFrom} from '../lines/places.js'
import type {Row} from '../lines/rows.js'
import {isAnnounced} from '../marks/note-labels.js'
import {type Notes, uniqueId} from './footnotes.js'

interface Call {
  n: number
  start: number
  end: number
  /** Its place alone says that no part of a sentence begins here. */
  isStrong: boolean
  /** After a word, where as well a part of a sentence may begin. */
  isAfterWord: boolean
}

interface Body extends Omit<Call, 'isStrong' | 'isAfterWord'> {
  row: number
  textFrom: number
}

/** Adds to `notes` those of a text that has no others. */
export function addParenthesised(
  text: string,
  rows: readonly Row[],
  brackets: readonly number[],
  notes: Notes,
  ids: Map<string, number>,
): void {
  if (brackets.length === 0 || notes.bodies.size > 0) return
  const labels = rows.flatMap((row, i) => (isAnnounced(text, rows[i - 1]) ? [] : labelAt(text, row, i)))
  if (labels.length === 0) return
  const calls = callsIn(text, rows, brackets)
  for (const [first, end] of surePages(rows)) addPage(labels, calls, {from: rows[first]!.from, first, end}, notes, ids)
  // The notes of the whole text may stand at its end.
  if (notes.bodies.size === 0 && rows.some(isSure))
    addPage(labels, calls, {from: rows[0]!.from, first: 0, end: rows.length}, notes, ids)
}

function labelAt(text: string, row: Row, i: number): Body[] {
  const number = numberAt(text, row.from)
  if (!number || number.end >= row.to) return []
  const code = text.charCodeAt(number.end)
  return [{...number, row: i, textFrom: code === 0x20 || code === 9 ? number.end + 1 : number.end}]
}

/** `(12)` at `start`. */
function numberAt(text: string, start: number): {n: number; start: number; end: number} | undefined {
  let end = start + 1
  if (text.charCodeAt(start) !== 0x28 || text.charCodeAt(end) === 0x30) return undefined
  while (isDigit(text.charCodeAt(end))) end++
  if (end === start + 1 || end > start + 3 || text.charCodeAt(end) !== 0x29) return undefined
  return {n: Number(text.slice(start + 1, end)), start, end: end + 1}
}

function callsIn(text: string, rows: readonly Row[], brackets: readonly number[]): Call[] {
  const calls: Call[] = []
  for (const row of rows) {
    for (let next = firstFrom(brackets, row.from + 1); next < brackets.length && brackets[next]! < row.to; next++) {
      const number = numberAt(text, brackets[next]!)
      if (!number) continue
      const before = text.charCodeAt(number.start - 2)
      const isAfterWord = isLetter(before) || isDigit(before) || before === 0x29
      calls.push({...number, isStrong: isStrong(text, row, number), isAfterWord})
    }
  }
  return calls
}

/** Whether an anchor alone stands so: glued to what precedes; before a stop; or after one, before a capital or the line's end. */
function isStrong(text: string, row: Row, {start, end}: {start: number; end: number}): boolean {
  const before = text.charCodeAt(start - 1)
  if (before !== 0x20) return isLetter(before) || stops.includes(text[start - 1]!)
  const after = end < row.to ? text[end]! : ''
  if (after !== '' && stops.includes(after)) return true
  const word = end + 1 < row.to ? text.charCodeAt(end + 1) : 0
  return '.”"’'.includes(text[start - 2]!) && !isLower(word) && (word === 0 || isUpper(word))
}
const stops = '.,;:?!”"’)'

/** The notes at the foot of a page, from `first` to `end`, or of all pages. */
function addPage(
  labels: readonly Body[],
  calls: readonly Call[],
  page: {from: number; first: number; end: number},
  notes: Notes,
  ids: Map<string, number>,
): void {
  const bodies = bodiesOf(labels, page.first, page.end)
  if (bodies.length === 0) return
  const called = calledBy(bodies, calls, page.from)
  if (!called || !(areStrong(called) || areApart(called))) return
  bodies.forEach((body, i) => {
    const id = uniqueId(ids, `n${body.n}`)
    const n = String(body.n)
    notes.bodies.set(body.row, {
      n,
      id,
      start: body.start,
      end: body.end,
      textFrom: body.textFrom,
      cert: 'medium',
      rule: 'note-body-parenthesis',
    })
    const {start, end, isStrong} = called[i]!
    notes.anchors.push({
      n,
      start,
      end,
      cert: isStrong ? 'high' : 'medium',
      rule: 'note-anchor-parenthesis',
      note: id,
    })
  })
}

function areStrong(calls: readonly Call[]): boolean {
  return calls.filter((call) => call.isStrong).length * 2 >= calls.length
}

/** The parts of a sentence stand nearer to each other, in characters. */
const apart = 200

function areApart(calls: readonly Call[]): boolean {
  return (
    calls.length > 1 &&
    calls.every((call) => call.isStrong || call.isAfterWord) &&
    calls.at(-1)!.start - calls[0]!.start >= apart * (calls.length - 1)
  )
}

/** The last run of labels from 1 in `[first, end)`, which is shorter than what stands above or of few lines each. */
function bodiesOf(labels: readonly Body[], first: number, end: number): Body[] {
  const last = firstThat(labels.length, (i) => labels[i]!.row >= end)
  let at = last
  while (at > 0 && labels[at - 1]!.row >= first && (at === last || labels[at]!.n === labels[at - 1]!.n + 1)) {
    at--
    if (labels[at]!.n === 1) break
  }
  const run = labels.slice(at, last)
  const begin = run[0]
  if (begin?.n !== 1 || begin.row === first) return []
  return end - begin.row <= Math.max(begin.row - first, run.length * 3) ? run : []
}

/** For each body the call that answers it: before the first of them, in order, none called twice. */
function calledBy(bodies: readonly Body[], calls: readonly Call[], from: number): Call[] | undefined {
  const until = bodies[0]!.start
  const all = calls.slice(
    firstThat(calls.length, (i) => calls[i]!.start >= from),
    firstThat(calls.length, (i) => calls[i]!.start >= until),
  )
  // `PMM(44)`
  const before = all.filter(({n}) => n <= bodies.length)
  return before.length === bodies.length && before.every(({n}, i) => n === i + 1) ? before : undefined
}
