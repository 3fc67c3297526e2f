/**
 * The measure of a short letter: too few of its lines run on before a small letter for the measure to be found by them,
 * but a few that follow each other are equally long, and sentences run over their ends.
 *
 * > | Nothing has been heard of the ships that were to come from Port Clair
 * > | Tuesday last, and the Minister asks whether you would be so good as to
 * > | wait on him at ten. I remain
 */

import {finite} from '../headings/heading-places.js'
import {type Face, faces} from '../lines/advance-widths.js'
import {endsSentence, isLetter, isLower} from '../lines/characters.js'
import {type Measure, widest, widthWithNext} from '../lines/measure.js'
import {isParted, type Row} from '../lines/rows.js'

/** The least length of a full line, and the greatest of any line of such a text, in characters. */
const least = 50
const greatest = 110
/** Longer texts have lines enough to tell their measure. */
const longestText = 200

/**
 * The measure of wrapped rows that are few: as wide as the widest, where no full line that a sentence runs over had room
 * for the next word, two such lines follow each other, or one is plainly a sentence's, or there are three, and they are more than those that
 * end with a sentence.
 */
export function narrowMeasure(text: string, rows: readonly Row[]): Measure | undefined {
  if (rows.length > longestText || rows.some((row) => row.to - row.from > greatest)) return undefined
  const over: number[] = []
  let following = 0
  let sentences = 0
  let ended = 0
  let before = false
  for (let i = 0; i + 1 < rows.length; i++) {
    const row = rows[i]!
    const next = rows[i + 1]!
    const full = row.to - row.from >= least && !isParted(next)
    const runsOn = full && runsOver(text, row, next)
    if (runsOn) {
      over.push(i)
      if (before && endsWithin(text, rows, i)) following++
      if (isSentence(text, row, next, rows[i + 2])) sentences++
    } else if (full) ended++
    before = runsOn
  }
  if ((following === 0 && sentences === 0 && over.length < 3) || ended > over.length) return undefined
  const face = faces.find((one) => !hadRoom(one, text, rows, over))
  if (!face) return undefined
  const characters = rows.reduce((most, row) => Math.max(most, row.to - row.from), 0)
  return {
    face,
    width: widest(face, text, rows),
    room: 0,
    contradicted: 0,
    joined: 0,
    witnesses: over.length,
    characters,
    margin: 0,
  }
}

/** In proportional type the estimate of a width errs by some hundredths, so that it takes a few lines to trust it. */
const fewest = 5
const error = 0.97

/**
 * Whether the next word would have fitted on the full lines that a sentence runs over, at `over` in `rows`: one of eight may
 * be a title over a label.
 */
function hadRoom(face: Face, text: string, rows: readonly Row[], over: readonly number[]): boolean {
  const isCounted = face === 'typewriter'
  if (!isCounted && over.length < fewest) return true
  const limit = widest(face, text, rows) * (isCounted ? 1 : error)
  const roomy = over.filter((i) => widthWithNext(face, text, rows[i]!, rows[i + 1]!) <= limit)
  return roomy.length * 8 > over.length
}

/** Whether a line ends inside a sentence: with a letter, a figure or a comma, and words of small letters in it. */
function runsOver(text: string, row: Row, next: Row): boolean {
  const last = text.charCodeAt(row.to - 1)
  if (isLower(text.charCodeAt(next.from))) return !endsSentence(text, row.from, row.to)
  return (isLetter(last) || last === 0x2c) && smallWords.test(text.slice(row.from, row.to))
}

const smallWords = /(?:^|\s)\p{Ll}+\s(?:.*\s)?\p{Ll}{2,}\s/u

/** Whether two lines between blank lines are one sentence: a verb in its tense in the first, a stop after the second. */
function isSentence(text: string, row: Row, next: Row, after: Row | undefined): boolean {
  const words = text.slice(row.from, row.to)
  return (
    row.blank > 0 &&
    (after === undefined || after.blank > 0) &&
    finite.test(words) &&
    !clause.test(words) &&
    /\s\p{Ll}+$/u.test(words) &&
    endsSentence(text, next.from, next.to)
  )
}
/** `How the envoy was received …` may be a title. */
const clause = /^(?:how|why|what|when|where|which|who|whether|wie|warum|was|wann|wo|wer|comment|pourquoi)\b/i

/** Whether a sentence ends in one of the lines that follow the line at `at` without a blank one. */
function endsWithin(text: string, rows: readonly Row[], at: number): boolean {
  for (let i = at; i < rows.length && i < at + 10 && (i === at || !isParted(rows[i]!)); i++)
    if (stop.test(text.slice(rows[i]!.from, rows[i]!.to))) return true
  return false
}
const stop = /\p{Ll}{2}[.?!](?:\s|$)/u
