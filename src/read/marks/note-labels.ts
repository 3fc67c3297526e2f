/**
 * Labels of notes: rows that begin as a note's body may, and the chains they make.
 *
 * > | [7] See his letter.        bracketed
 * > | 7 See his letter.          bare
 * > | 7. See his letter.         with a stop
 * > | 7/ See his letter.         with a slash
 * > | ⁷ See his letter.          raised, also `^7 See` and `[^7]: See`
 * > | 7See his letter.           glued: raised figures that extraction or a copy levelled
 * > | 7 16 Stat. 494.            bare, and weak: a line of running text may begin so
 * > | 7⏎See his letter.          bare, and weak: raised figures that extraction set on a line of their own
 */

import {endsSentence, isDigit, isLower, isOpening, isUpper} from '../lines/characters.js'
import {isParted, type Row} from '../lines/rows.js'
import {endOfMonth} from '../wording/months.js'
import {headsApparatus} from '../wording/titles.js'
import {isCarried} from './carried-numbers.js'
import {type RaisedNumber, raisedNumber, typedNumber} from './raised-figures.js'

export interface Label {
  row: number
  n: number
  start: number
  end: number
  textFrom: number
  style: 'bracket' | 'raised' | 'bare' | 'stop' | 'slash' | 'glued'
  /** A bare number before a small letter, a figure, or a month and a year: a label only where it is called and its chain wants it. */
  weak: boolean
  /** A number alone on its line, over the body that it labels. */
  lone?: boolean
  /** What follows may as well be running text over which a page's number stands. */
  onlyAtFoot?: boolean
  /** At the foot of its page (`foot-labels.ts`): where the page begins. */
  calledFrom?: number
  /** The number stands elsewhere (`displaced-labels.ts`): the label is empty. */
  isDisplaced?: true
}

/** Whether a line announces what stands under it, which then is a list and no notes: `the following points:`; but *Notes:*. */
export function isAnnounced(text: string, above: Row | undefined): boolean {
  if (!above || text.charCodeAt(above.to - 1) !== 0x3a) return false
  return above.to - above.from > 30 || !headsApparatus(text.slice(above.from, above.to))
}

/** Rows that begin as a note's body may. */
export function labelsOf(text: string, rows: readonly Row[]): Label[] {
  const labels: Label[] = []
  for (let i = 0; i < rows.length; i++) {
    // `[3]` may number a page.
    if (rows[i]!.inside?.[0]?.start === rows[i]!.from) continue
    const label = labelAt(text, rows[i]!, i) ?? loneLabelAt(text, rows, i)
    if (!label || isCarried(text, rows[i]!, rows[i - 1])) continue
    if (label.style === 'bracket' && isInSentence(text, label, rows, labels.at(-1))) continue
    if (label.weak && label.end < rows[i]!.to && !mayBegin(text, rows[i]!, rows[i - 1], labels.at(-1), label)) continue
    labels.push(label)
  }
  return labels
}

/**
 * `the nephew of the admiral,⏎[9] who was treasurer`: between a line that goes on and a small letter the number calls a
 * note; in a row of notes the line before is one, too.
 */
function isInSentence(text: string, {row, textFrom}: Label, rows: readonly Row[], last: Label | undefined): boolean {
  const before = rows[row - 1]
  if (!before || isParted(rows[row]!) || last?.row === row - 1 || !isLower(text.charCodeAt(textFrom))) return false
  const code = text.charCodeAt(before.to - 1)
  return (
    (code === 0x2c || isLower(code)) && !reference.test(text.slice(textFrom, Math.min(rows[row]!.to, textFrom + 6)))
  )
}
const reference = /^(?:ibid|see|cf|op\.|loc|in:|from|e\.g|i\.e|idem|vgl|s\.|ebd)/

function labelAt(text: string, row: Row, i: number): Label | undefined {
  let at = row.from
  const raised = raisedNumber(text, at, row.to)
  if (raised) return raisedLabel(text, row, i, raised)
  const open = text.charCodeAt(at) === 0x5b
  if (text.charCodeAt(open ? at + 1 : at) === 0x5e) {
    const typed = typedNumber(text, at, row.to)
    if (typed && text.charCodeAt(typed.end) === 0x3a) typed.end++
    return typed && raisedLabel(text, row, i, typed)
  }
  if (open) at++
  if (!isDigit(text.charCodeAt(at))) return undefined
  const digits = at
  while (at < row.to && isDigit(text.charCodeAt(at))) at++
  if (at - digits > 3 || at >= row.to) return undefined
  // 026 is half of a number that the line's end broke.
  if (text.charCodeAt(digits) === 0x30) return undefined
  const n = Number(text.slice(digits, at))
  const code = text.charCodeAt(at)
  let style: Label['style']
  if (open) {
    if (code !== 0x5d) return undefined
    style = 'bracket'
    at++
  } else if (code === 0x20 || code === 9) style = 'bare'
  else if ((code === 0x2e || code === 0x2f) && (text.charCodeAt(at + 1) === 0x20 || text.charCodeAt(at + 1) === 9)) {
    style = code === 0x2e ? 'stop' : 'slash'
    at++
  } else if (mayFollowGlued(text, at, row.to)) style = 'glued'
  else return undefined
  const end = at
  while (at < row.to && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 9)) at++
  if (at >= row.to && style !== 'bracket') return undefined
  if (style === 'bare' && isFraction(text.charCodeAt(at))) return undefined
  const weak =
    style === 'bare' &&
    (isLower(text.charCodeAt(at)) ||
      isDigit(text.charCodeAt(at)) ||
      beginsWithMonthAndYear(text.slice(at, Math.min(row.to, at + 18))))
  return {row: i, n, start: row.from, end, textFrom: Math.min(at, row.to), style, weak}
}

/** `7See`, `7“Not yet`, `7[RB 12]`, `7ibid`: words right after the figures, but no `7th`, no `7B`, no `7x 8`. */
function mayFollowGlued(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x5b && isOpening(code)) return true
  if (code === 0x5b) return isUpper(text.charCodeAt(at + 1))
  if (!isUpper(code) && !isLower(code)) return false
  return at + 1 < to && gluedWord.test(text.slice(at, Math.min(to, at + 3)))
}
const gluedWord = /^(?!(?:st|nd|rd|th)(?!\p{L})|\p{Ll}(?![\p{L}\d.]))\p{L}[\p{L}.’' \d]/u

/** `2 ½` miles: ¼ ½ ¾, and ⅐ to ⅞. */
function isFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)
}

/** A number alone on its line, over one of the same page that may begin a body. */
function loneLabelAt(text: string, rows: readonly Row[], i: number): Label | undefined {
  const {from, to} = rows[i]!
  const next = rows[i + 1]
  // Over a gap it numbers the page that ends there.
  if (to - from > 3 || !next || next.marks.length > 0 || next.blank > 2) return undefined
  const code = text.charCodeAt(next.from)
  if (!isUpper(code) && !isLower(code) && !isOpening(code)) return undefined
  if (!/^[1-9]\d*$/.test(text.slice(from, to))) return undefined
  const n = Number(text.slice(from, to))
  const label: Label = {row: i, n, start: from, end: to, textFrom: to, style: 'bare', weak: true, lone: true}
  return isUpper(code) ? label : {...label, onlyAtFoot: true}
}

/** `¹⁸ See …`, `¹⁸See …`: raised figures need no blank after them. */
function raisedLabel(text: string, row: Row, i: number, {n, end}: RaisedNumber): Label | undefined {
  let at = end
  while (at < row.to && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 9)) at++
  if (at >= row.to) return undefined
  return {row: i, n, start: row.from, end, textFrom: at, style: 'raised', weak: false}
}

/** `March 1950` */
function beginsWithMonthAndYear(words: string): boolean {
  const month = endOfMonth(words, 0)
  return month !== undefined && yearAfterMonth.test(words.slice(month))
}
const yearAfterMonth = /^\.?,?\s+1\d{3}(?!\d)/

/** Whether a weak label stands where a body may begin: after an ended line, a blank one, a page, or the body before it. */
function mayBegin(text: string, row: Row, before: Row | undefined, last: Label | undefined, label: Label): boolean {
  if (!before || isParted(row) || endsSentence(text, before.from, before.to)) return true
  return last?.row === label.row - 1 && last.n === label.n - 1 && last.style === label.style
}

/**
 * Runs of labels of one style, each one more than the one before; other labels may stand between. A weak label goes on
 * with a run where its number is called before it (`called` holds where each first is) or the run goes on right after
 * it; and it begins one with 1, or right after a number or two that could not be read, if that is called.
 */
export function chainsOf(labels: readonly Label[], called: ReadonlyMap<number, number>): Label[][] {
  const chains: Label[][] = []
  const open = new Map<string, Label[]>()
  const reached = new Map<string, number>()
  labels.forEach((label, i) => {
    const series = seriesOf(label)
    const key = `${series} ${label.n}`
    let chain = open.get(key)
    if (label.weak) {
      const isCalled = (called.get(label.n) ?? label.start) < label.start
      const next = labels[i + 1]
      const isAmid = chain !== undefined && chain.length > 1 && next?.style === label.style && next.n === label.n + 1
      const before = reached.get(series)
      const isOverGap = before !== undefined && label.n > before && label.n <= before + 3
      if (!(isCalled && (chain || label.n === 1 || isOverGap)) && !isAmid) return
    }
    if (chain) open.delete(key)
    else {
      chain = []
      chains.push(chain)
    }
    chain.push(label)
    // `… an Infantile Disorder, Chapter` over `2. Lenin said`, in the second note: the third goes on from that.
    const next = `${series} ${label.n + 1}`
    if (chain.length > 1 || label.n === 1 || !open.has(next)) open.set(next, chain)
    reached.set(series, label.n)
  })
  // The plainest labels choose first: `1.` may as well number a list.
  const rank = {bracket: 0, raised: 0, bare: 1, foot: 2, slash: 2, glued: 2, stop: 3}
  return chains.sort((a, b) => rank[seriesOf(a[0]!)] - rank[seriesOf(b[0]!)] || a[0]!.row - b[0]!.row)
}

/** What counts by itself: labels of one style, those at the feet of pages that need a call there apart from the others. */
export function seriesOf({style, calledFrom}: Label): Label['style'] | 'foot' {
  return calledFrom === undefined ? style : 'foot'
}
