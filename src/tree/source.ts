/**
 * The source: one transcription as it was read, and places in it.
 *
 * Offsets everywhere in sigla are UTF-16 code units (JavaScript string indices) into the decoded text, a byte order
 * mark counted; `end` is exclusive.
 */
import type {Point} from 'unist'
import {firstThat} from './bisect.js'

export type Kind = 'web-page' | 'wrapped-text' | 'listing' | 'plain'

export const kinds: readonly Kind[] = ['web-page', 'wrapped-text', 'listing', 'plain']

export interface Span {
  start: number
  end: number
}

export type PlacedPoint = Point & {offset: number}

export interface Place {
  start: PlacedPoint
  end: PlacedPoint
}

/** As many lines are walked on before a place is looked up among all. */
const near = 8

/** One transcription: its path, its text, and an index of its lines. Lines end with LF, CR LF or CR. */
export class Source {
  readonly path: string
  readonly text: string
  #lines: number[] | undefined
  /** The line that was asked for last: most places are on it, or on one of the next. */
  #line = 1

  constructor(path: string, text: string) {
    this.path = path
    this.text = text
  }

  /** Line (from 1), column (from 1, in UTF-16 code units) and offset. */
  point(offset: number): PlacedPoint {
    this.#lines ??= lineStarts(this.text)
    const starts = this.#lines
    let line = this.#line
    const reach = line + near
    while (line < reach && line < starts.length && starts[line]! <= offset) line++
    if (line === reach || starts[line - 1]! > offset)
      line = Math.max(
        1,
        firstThat(starts.length, (i) => starts[i]! > offset),
      )
    this.#line = line
    return {line, column: offset - starts[line - 1]! + 1, offset}
  }

  place(start: number, end: number): Place {
    return {start: this.point(start), end: this.point(end)}
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end)
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (const eol of text.matchAll(/\r\n|[\n\r]/g)) starts.push(eol.index + eol[0].length)
  return starts
}
