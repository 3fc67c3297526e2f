/**
 * The lines of a source. A line ends with LF, CR LF, CR, vertical tab or form feed; a form feed is also a page's end.
 * Only `[\t\n\v\f\r ]` is layout; a no-break space, a line separator and the like are text.
 */
import type {Piece} from '../../tree/nodes.js'

export interface Line {
  /** The whole line without its end. */
  start: number
  /** First and last character that is not layout; equal when the line is blank. */
  from: number
  to: number
  /** Where the line's end (its break characters) starts and stops. */
  end: number
  next: number
  /** Whether a form feed ends this line. */
  pageEnd: boolean
}

/** Every line of `text` between `start` and `end`, in order; they tile it. */
export function linesOf(text: string, start = 0, end = text.length): Line[] {
  const lines: Line[] = []
  const breaks = new Breaks(text)
  let at = start
  while (at < end) {
    const stop = Math.min(breaks.from(at), end)
    const next = Math.min(stop + (text.startsWith('\r\n', stop) ? 2 : 1), end)
    let from = at
    while (from < stop && isSpace(text.charCodeAt(from))) from++
    let to = stop
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    lines.push({start: at, from, to, end: stop, next, pageEnd: next > stop && text[stop] === '\f'})
    at = next
  }
  return lines
}

/** The characters that end lines, asked for from the beginning of a text to its end. */
class Breaks {
  readonly #text: string
  /** The next place of each that is still to come; most texts have one of them only. */
  #next = [...'\n\r\v\f'].map((character) => ({character, at: -1}))

  constructor(text: string) {
    this.#text = text
  }

  /** The place of the first from `offset` on, which may not go back; the text's end where there is none. */
  from(offset: number): number {
    let first = this.#text.length
    let isSpent = false
    for (const next of this.#next) {
      if (next.at < offset) next.at = this.#text.indexOf(next.character, offset)
      if (next.at < 0) isSpent = true
      else if (next.at < first) first = next.at
    }
    if (isSpent) this.#next = this.#next.filter(({at}) => at >= 0)
    return first
  }
}

export function isBlank(line: Line): boolean {
  return line.from === line.to
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

/** Consecutive lines as the pieces of one leaf: texts joined by spaces, from the first word to the last. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  let last: Line | undefined
  for (const line of lines) {
    if (isBlank(line)) continue
    if (last) pieces.push({as: 'space', start: last.to, end: line.from})
    pieces.push({as: 'text', start: line.from, end: line.to})
    last = line
  }
  return pieces
}
