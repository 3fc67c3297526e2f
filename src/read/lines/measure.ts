/**
 * The measure: how wide the lines of hard-wrapped text were set.
 *
 * A line was broken because its next word no longer fitted; so for every line that surely runs on (the next begins
 * with a small letter) `width(line) + space + width(next word) > measure`, and for every line `width(line) ≤ measure`.
 * The measure is the width that contradicts the fewest lines of both kinds, and the face (sans, serif, typewriter) is
 * the one whose best measure is contradicted least. The longest line alone is a bad witness: extraction joins lines.
 */
import {type Face, faces, inAllFaces, widthOf} from './advance-widths.js'
import {endsSentence, isLower} from './characters.js'
import type {Row} from './rows.js'

export interface Measure {
  face: Face
  width: number
  /** How wide an interval the measure could lie in without further contradictions, as a share of it. */
  room: number
  /** Share of the witnesses that the measure contradicts. */
  contradicted: number
  /** Share of the witnesses that are wider than the measure: an extraction that took their hyphens away joined them. */
  joined: number
  /** Lines that witness. */
  witnesses: number
  /** As many characters as nineteen of twenty full lines have at most. */
  characters: number
  /** Columns before most lines that go on with a sentence. */
  margin: number
}

/** Rows beyond this number tell nothing new of the measure. */
const enough = 4000

/** The measure of hard-wrapped rows, or nothing where too few lines run on to tell. */
export function measureOf(text: string, rows: readonly Row[]): Measure | undefined {
  const witnesses = witnessesOf(text, rows)
  if (witnesses.length < 3) return undefined
  const margin = marginOf(text, rows)
  const widths = widthsOf(text, witnesses, margin)
  let best: Measure | undefined
  for (const face of faces) {
    const found = measureIn(face, widths[face], widths.typewriter.lines, margin)
    if (!best || isBetter(found, best)) best = found
  }
  return best
}

/** A line that surely runs on, and where the word ends that no longer fitted on it. */
interface Witness {
  row: Row
  next: Row
  wordEnd: number
}

function witnessesOf(text: string, rows: readonly Row[]): Witness[] {
  const witnesses: Witness[] = []
  const step = Math.max(1, Math.floor(rows.length / enough))
  for (let i = 0; i + 1 < rows.length; i += step) {
    const row = rows[i]!
    const next = rows[i + 1]!
    if (runsOn(text, row, next)) witnesses.push({row, next, wordEnd: firstWordEnd(text, next.from, next.to)})
  }
  return witnesses
}

/** How wide the witnesses are in one face, and how wide each had to be to hold the next word; both in order of size. */
interface Widths {
  lines: Int32Array
  needed: Int32Array
}

function widthsOf(text: string, witnesses: readonly Witness[], margin: number): Record<Face, Widths> {
  const none = (): Widths => ({
    lines: new Int32Array(witnesses.length),
    needed: new Int32Array(witnesses.length),
  })
  const widths: Record<Face, Widths> = {typewriter: none(), sans: none(), serif: none()}
  const space = inAllFaces(' ', 0, 1)
  for (let i = 0; i < witnesses.length; i++) {
    const {row, next, wordEnd} = witnesses[i]!
    const line = inAllFaces(text, row.from, row.to)
    const word = inAllFaces(text, next.from, wordEnd)
    // Where lines are counted, the columns that one stands in are of its length.
    line.typewriter += columnsIn(row, margin)
    for (const face of faces) {
      widths[face].lines[i] = line[face]
      widths[face].needed[i] = line[face] + space[face] + word[face]
    }
  }
  // Typed arrays sort as numbers do.
  for (const face of faces) {
    widths[face].lines.sort()
    widths[face].needed.sort()
  }
  return widths
}

/** Fewer contradictions, or as few and more room to lie in: what fits by chance fits narrowly. */
function isBetter(a: Measure, b: Measure): boolean {
  const less = b.contradicted - a.contradicted
  return Math.abs(less) > 0.002 ? less > 0 : a.room > b.room
}

function measureIn(face: Face, {lines, needed}: Widths, lengths: Int32Array, margin: number): Measure {
  // Walk the candidate widths upwards: a line is contradicted below its own width, a break at or above what it needed.
  let wide = 0
  let broken = 0
  let fewest = Number.POSITIVE_INFINITY
  let from = 0
  let to = 0
  let wider = 0
  for (let width = lines[0]!; wide < lines.length || broken < needed.length; ) {
    while (wide < lines.length && lines[wide]! <= width) wide++
    while (broken < needed.length && needed[broken]! <= width) broken++
    const next = Math.min(lines[wide] ?? Number.POSITIVE_INFINITY, needed[broken] ?? Number.POSITIVE_INFINITY)
    const end = next === Number.POSITIVE_INFINITY ? width : next
    const contradictions = lines.length - wide + broken
    if (contradictions < fewest) {
      fewest = contradictions
      from = width
      to = end
      wider = lines.length - wide
    } else if (contradictions === fewest && to === width) to = end
    width = next
  }
  return {
    face,
    width: face === 'typewriter' ? from : (from + to) / 2,
    room: (to - from) / Math.max(1, from),
    contradicted: fewest / lines.length,
    joined: wider / lines.length,
    witnesses: lines.length,
    characters: lengths[Math.floor((lengths.length - wider) * 0.95)]!,
    margin,
  }
}

/** Whether `next` surely continues `row`: small initial, no blank line or mark between, and no running head, as may stand first on a page. */
function runsOn(text: string, row: Row, next: Row): boolean {
  if (next.blank > 0 || next.marks.length > 0 || row.marks.length > 0) return false
  const code = text.charCodeAt(next.from)
  return (
    code >= 97 &&
    code <= 122 &&
    row.to - row.from > 20 &&
    text.charCodeAt(next.from + 1) !== 41 &&
    text.charCodeAt(next.from + 1) !== 46
  )
}

/** How wide the widest of some rows is. */
export function widest(face: Face, text: string, rows: readonly Row[]): number {
  return rows.reduce((most, {from, to}) => Math.max(most, widthOf(face, text, from, to)), 0)
}

/** How wide a row would have been with the first word of the next. */
export function widthWithNext(face: Face, text: string, row: Row, next: Row): number {
  const word = widthOf(face, text, next.from, firstWordEnd(text, next.from, next.to))
  return widthOf(face, text, row.from, row.to) + widthOf(face, ' ', 0, 1) + word
}

function firstWordEnd(text: string, from: number, to: number): number {
  let end = from
  while (end < to) {
    const code = text.charCodeAt(end)
    if (code === 32 || code === 9) break
    end++
  }
  return end
}

/** The deepest indent of lines that are broken to a measure, in columns; what stands further in is centred, or set right. */
const deepest = 12

/** How many columns a line stands in. */
function columnsIn({indent}: Row, margin: number): number {
  const columns = indent - margin
  return columns > 0 && columns <= deepest ? columns : 0
}

/** Whether one of two lines is centred, or set right, or both stand in, as the lines of a title do: the measure need not have broken the first. */
export function areSetOff({margin}: Measure, first: Row, second: Row): boolean {
  if (first.indent > margin + deepest || second.indent > margin + deepest) return true
  return first.indent > margin && second.indent > margin
}

/** Where most of the lines begin that go on with a small letter: no paragraph begins there. */
export function marginOf(text: string, rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const {from, indent} of rows)
    if (isLower(text.charCodeAt(from))) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  let margin = 0
  let highest = 0
  for (const [indent, count] of counts) {
    if (count > highest) {
      margin = indent
      highest = count
    }
  }
  return margin
}

/** How much room `row` had left once the first word of `next` was set after it; negative where it did not fit. */
export function roomLeft(measure: Measure, text: string, row: Row, next: Row): number {
  const all = widthOf(measure.face, text, row.from, row.to)
  const used = isJoined(measure, text, all, row, next) ? lastOfJoined(measure, all) : all
  const word = widthOf(measure.face, text, next.from, firstWordEnd(text, next.from, next.to))
  const indent = measure.face === 'typewriter' ? columnsIn(row, measure.margin) : 0
  return measure.width - used - indent - widthOf(measure.face, ' ', 0, 1) - word
}

/** A line this much wider than the measure is no line of notes, which are set smaller: extraction joined it from two. */
const joinedFrom = 1.35
/** As much as each line in a joined one may differ from the measure. */
const tolerance = 0.04

/** Whether extraction joined `row`, `all` wide, and its sentence ends there. Several such lines on end have a measure of their own. */
function isJoined({face, width, joined}: Measure, text: string, all: number, row: Row, next: Row): boolean {
  return (
    joined > 0 &&
    all > width * joinedFrom &&
    endsSentence(text, row.from, row.to) &&
    widthOf(face, text, next.from, next.to) <= width * joinedFrom
  )
}

/** How wide the last line in a joined one is at most, if it surely was a short one. */
function lastOfJoined({width}: Measure, all: number): number {
  const full = Math.floor(all / width)
  const last = all - full * width
  const error = full * tolerance * width
  return last <= error * 2 ? all : last + error
}
