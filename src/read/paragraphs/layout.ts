/**
 * How a text is laid out: whether its lines are hard-wrapped, at which measure, and whether blank lines part its
 * paragraphs or only its pages.
 */
import {endsSentence, firstWeightyCode, isLower} from '../lines/characters.js'
import {type Indents, indentsOf} from '../lines/indents.js'
import {type Measure, measureOf, roomLeft} from '../lines/measure.js'
import {isParted, type Row} from '../lines/rows.js'
import {opensWithSmallSecrecy} from '../wording/secrecy.js'
import {narrowMeasure} from './narrow-lines.js'

export interface Layout {
  /** Present where lines were broken to a measure. */
  measure?: Measure
  /** Blank lines part blocks; otherwise, in wrapped text, an isolated one is a page's end. */
  spaced: boolean
  /** Present in wrapped text where indents part the paragraphs, so that blank lines part what is none: headings, notes. */
  indents?: Indents
}

export function layoutOf(text: string, rows: readonly Row[]): Layout {
  const measure = wrappedMeasure(text, rows)
  if (!measure) return {spaced: true}
  const indents = indentsOf(text, rows, measure)
  return indents ? {measure, spaced: true, indents} : {measure, spaced: isSpaced(measure, text, rows)}
}

/** What was found for rows before, while they are there: the kind of a text and its layout turn on the same measure. */
const found = new WeakMap<readonly Row[], {measure: Measure | undefined}>()

/** The measure to which the lines of `rows` were broken, if they were. */
export function wrappedMeasure(text: string, rows: readonly Row[]): Measure | undefined {
  const known = found.get(rows)
  if (known) return known.measure
  const own = measureOf(text, rows)
  const measure = own && isWrapped(own, rows) ? own : narrowMeasure(text, rows)
  found.set(rows, {measure})
  return measure
}

/**
 * Wrapped text runs on at a good part of its line ends, and one measure explains most of them. A line that extraction
 * joined hides one break among others: it counts half.
 */
function isWrapped(measure: Measure, rows: readonly Row[]): boolean {
  let joined = 0
  let long = 0
  // Four lines in a row seldom end with a hyphen.
  const longest = measure.witnesses * 3 >= rows.length ? Math.max(200, measure.characters * 4) : 200
  for (let i = 1; i < rows.length; i++) {
    // Of the short lines of a list none could run on.
    if (!isParted(rows[i]!) && rows[i - 1]!.to - rows[i - 1]!.from >= measure.characters / 2) joined++
    if (rows[i]!.to - rows[i]!.from > longest) long++
  }
  const shareOfWitnesses = measure.witnesses / Math.max(1, Math.min(joined, 4000))
  return measure.contradicted - measure.joined / 2 <= 0.4 && shareOfWitnesses >= 0.15 && long <= rows.length * 0.05
}

/**
 * Blank lines part paragraphs where most paragraph ends have one. A paragraph's end without one is a line before a
 * capital that had room for the next word and ends a sentence, or that left a quarter of the measure free.
 */
function isSpaced(measure: Measure, text: string, rows: readonly Row[]): boolean {
  let blank = 0
  let dense = 0
  let broken = 0
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i]!
    const before = rows[i - 1]!
    if (row.blank > 0) {
      if (goesOn(text, before, row)) broken++
      else blank++
    } else if (row.marks.length === 0 && !isLower(text.charCodeAt(row.from))) {
      const share = roomLeft(measure, text, before, row) / measure.width
      if (share > 0.25 || (share > 0.05 && endsSentence(text, before.from, before.to))) dense++
    }
  }
  return blank > dense && blank > broken
}

/** Whether a sentence runs from `before` into `row`: it has not ended, and a small letter follows, after a blank line neither a link nor a mark of secrecy. */
export function goesOn(text: string, before: Row, row: Row): boolean {
  if (row.blank > 0 && (text.startsWith('http', row.from) || opensWithSmallSecrecy(text, row.from, row.to)))
    return false
  return isLower(firstWeightyCode(text, row.from, row.to)) && !endsSentence(text, before.from, before.to)
}
