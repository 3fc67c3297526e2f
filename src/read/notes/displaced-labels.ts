/**
 * Raised numbers of notes that extraction set on lines of their own and out of their order: what stands a little higher comes
 * earlier or later than its note.
 *
 * > | 1
 * > | A. Orsini.
 * > | The Register, vol. 2.            note 2
 * > | 3
 * > | Not found.
 * > | 2                                its number
 * > | ␌ capital …
 *
 * The numbers at a page's foot count on without a gap, and are called on the page; so there are as many notes as numbers, in
 * their order. A number that does not stand over its note is none of the text: it becomes a mark, like a folio.
 */
import {surePages} from '../furniture/repeated-lines.js'
import {endsSentence, isLower} from '../lines/characters.js'
import type {Places} from '../lines/places.js'
import type {Mark, Row} from '../lines/rows.js'
import {candidatesOf} from '../marks/note-candidates.js'
import type {Label} from '../marks/note-labels.js'

/** No foot of a page holds more lines. */
const most = 60

export interface Displaced {
  rows: readonly Row[]
  /** Numbers under the last row. */
  tail: Mark[]
  /** The labels of the feet in question; those of displaced numbers are empty, and stand where the note begins. */
  labels: Label[]
  /** The rows of these feet. */
  feet: ReadonlySet<number>
}

/** Takes numbers that stand away from their notes out of `rows`. */
export function takeDisplaced(text: string, rows: readonly Row[], places: Places): Displaced {
  const feet = surePages(rows).flatMap(([first, end]) => footOf(text, rows, first, end, places) ?? [])
  if (feet.length === 0) return {rows, tail: [], labels: [], feet: new Set()}
  return without(rows, feet)
}

/** What is known of the feet in question. */
export type KnownFeet = Pick<Displaced, 'labels' | 'feet'>

/** The labels outside the feet in question. */
export function outsideFeet(all: readonly Label[], known: KnownFeet | undefined): readonly Label[] {
  return known && known.feet.size > 0 ? all.filter(({row}) => !known.feet.has(row)) : all
}

/** The labels of a text, with those of the feet in question; what stands over these on its page is no label at the foot. */
export function withDisplaced(others: readonly Label[], known: KnownFeet | undefined): readonly Label[] {
  if (!known || known.labels.length === 0) return others
  const pages = new Set(known.labels.map(({calledFrom}) => calledFrom))
  const all = others.map((label) => (pages.has(label.calledFrom) ? withoutPage(label) : label))
  return [...all, ...known.labels].sort((a, b) => a.row - b.row)
}

function withoutPage({calledFrom: _, ...label}: Label): Label {
  return label
}

/** A number, and the row that it stands on. */
interface Lone {
  row: number
  n: number
}

/** The foot of a page: where its rows begin and end, the numbers in their places, and the others with the row of their note. */
interface Foot {
  first: number
  end: number
  calledFrom: number
  inPlace: readonly Lone[]
  displaced: readonly (Lone & {begins: number})[]
}

/** The foot of the page of rows `top` to `end`, if numbers there are displaced and all can be told. */
function footOf(text: string, rows: readonly Row[], top: number, end: number, places: Places): Foot | undefined {
  const all: Lone[] = []
  for (let row = Math.max(top + 1, end - most); row < end; row++) {
    const n = loneNumber(text, rows[row]!)
    if (n !== undefined) all.push({row, n})
  }
  for (let i = 0; i < all.length - 1; i++) {
    const lone = all.slice(i)
    if (!countsFromFirst(lone)) continue
    const {row: first} = lone[0]!
    const inPlace = placed(lone, end)
    const displaced = inPlace.length < lone.length && begun(text, rows, {lone, inPlace, end})
    if (!displaced || !areCalled(text, rows.slice(top, first), places, lone)) continue
    return {first, end, calledFrom: rows[top]!.from, inPlace, displaced}
  }
  return undefined
}

function loneNumber(text: string, {from, to}: Row): number | undefined {
  return to - from <= 3 && /^[1-9]\d*$/.test(text.slice(from, to)) ? Number(text.slice(from, to)) : undefined
}

/** Whether the numbers are as many as they count, from the first, which stands over all. */
function countsFromFirst(lone: readonly Lone[]): boolean {
  const {n} = lone[0]!
  const numbers = new Set(lone.map((one) => one.n))
  return numbers.size === lone.length && lone.every((one) => one.n >= n && one.n < n + lone.length)
}

/** The numbers over the rows of their note: those that grow, each with rows of text between it and the one before. */
function placed(lone: readonly Lone[], end: number): Lone[] {
  const [first] = lone
  const inPlace = [first!]
  lone.forEach(({row, n}, i) => {
    const isOverText = row + 1 < (lone[i + 1]?.row ?? end)
    const last = inPlace.at(-1)!
    const textBetween = row - last.row - 1 - lone.filter((one) => one.row > last.row && one.row < row).length
    if (i > 0 && n > last.n && isOverText && textBetween > 0) inPlace.push({row, n})
  })
  return inPlace
}

/** The displaced numbers with the rows that their notes begin with; nothing where these cannot be told. */
function begun(
  text: string,
  rows: readonly Row[],
  {lone, inPlace, end}: {lone: readonly Lone[]; inPlace: readonly Lone[]; end: number},
): (Lone & {begins: number})[] | undefined {
  const numbers = new Set(lone.map(({row}) => row))
  const found: (Lone & {begins: number})[] = []
  for (const [i, {row, n}] of inPlace.entries()) {
    const next = inPlace[i + 1]
    const between = lone.filter((one) => one.n > n && one.n < (next?.n ?? Number.POSITIVE_INFINITY))
    const lines = rowsBetween(row + 1, next?.row ?? end).filter((k) => !numbers.has(k))
    const begins = parted(text, rows, lines, between.length)
    if (!begins) return undefined
    const inOrder = between.toSorted((a, b) => a.n - b.n)
    inOrder.forEach((one, k) => {
      found.push({...one, begins: begins[k]!})
    })
  }
  return found
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, k) => from + k)
}

/** The rows that begin `further` notes among the lines of one note and those: each line one, or each that follows an ended line. */
function parted(
  text: string,
  rows: readonly Row[],
  lines: readonly number[],
  further: number,
): readonly number[] | undefined {
  if (lines.length <= further) return undefined
  const others = lines.slice(1)
  if (others.length === further) return others
  const begin = others.filter((row, k) => {
    const above = rows[lines[k]!]!
    return !isLower(text.charCodeAt(rows[row]!.from)) && endsSentence(text, above.from, above.to)
  })
  return begin.length === further ? begin : undefined
}

/** Whether half of the numbers or more are called among the rows over them, one at least in earnest: `Mr. Dort, ED3` may name an office. */
function areCalled(text: string, over: readonly Row[], places: Places, lone: readonly Lone[]): boolean {
  const numbers = new Set(lone.map(({n}) => n))
  const calls = candidatesOf(text, over, places).filter(({n}) => numbers.has(n))
  return calls.some(({weight}) => weight >= 2) && new Set(calls.map(({n}) => n)).size * 2 >= lone.length
}

/** The rows without the displaced numbers, which become marks before the rows that follow them. */
function without(rows: readonly Row[], feet: readonly Foot[]): Displaced {
  const taken = new Set(feet.flatMap(({displaced}) => displaced.map(({row}) => row)))
  const kept: Row[] = []
  const index: number[] = []
  let marks: Mark[] = []
  let before: Row | undefined
  rows.forEach((row, i) => {
    index.push(kept.length)
    if (taken.has(i)) {
      marks.push(...row.marks, markOf(row))
      before ??= row
      return
    }
    kept.push(
      before ? {...row, gap: before.gap, blank: before.blank + row.blank, marks: [...marks, ...row.marks]} : row,
    )
    marks = []
    before = undefined
  })
  const labels = feet.flatMap((foot) => labelsOf(rows, foot, index))
  const inFeet = feet.flatMap(({first, end}) => rowsBetween(index[first]!, index[end] ?? kept.length))
  return {rows: kept, tail: marks, labels, feet: new Set(inFeet)}
}

function markOf({from, to}: Row): Mark {
  return {as: 'running', start: from, end: to, rule: 'note-number-displaced', cert: 'medium', place: 'footer'}
}

function labelsOf(rows: readonly Row[], {calledFrom, inPlace, displaced}: Foot, index: readonly number[]): Label[] {
  const common = {style: 'bare', weak: false, calledFrom} as const
  const own = inPlace.map(({row, n}): Label => {
    const {from, to} = rows[row]!
    return {...common, row: index[row]!, n, start: from, end: to, textFrom: to, lone: true}
  })
  const others = displaced.map(({begins, n}): Label => {
    const {from} = rows[begins]!
    return {...common, row: index[begins]!, n, start: from, end: from, textFrom: from, isDisplaced: true}
  })
  return [...own, ...others].sort((a, b) => a.row - b.row)
}
