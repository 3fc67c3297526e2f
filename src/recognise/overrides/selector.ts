/**
 * Text-quote selectors (W3C Web Annotation Data Model §4.2.4): a place named by its words and the words around it, so
 * that it survives edits elsewhere. White space is folded on both sides before comparing.
 */
import {firstThat} from '../../tree/bisect.js'
import {plainBlanks} from '../../tree/blanks.js'
import type {Span} from '../../tree/source.js'

export interface TextQuote {
  exact: string
  prefix?: string | undefined
  suffix?: string | undefined
}

const layout = /[\t\n\v\f\r ]+/g

/** A text with its white space folded, and the way back to its offsets. */
export class FoldedText {
  readonly text: string
  /** Where each folded run of white space stands in the folded text, and how much longer it was before that. */
  readonly #at: number[] = []
  readonly #shift: number[] = []

  constructor(text: string) {
    const parts: string[] = []
    let from = 0
    let length = 0
    let shift = 0
    for (const run of text.matchAll(layout)) {
      const before = text.slice(from, run.index)
      parts.push(before, ' ')
      length += before.length + 1
      from = run.index + run[0].length
      if (run[0].length > 1) {
        shift += run[0].length - 1
        this.#at.push(length)
        this.#shift.push(shift)
      }
    }
    parts.push(text.slice(from))
    this.text = parts.join('')
  }

  /** The offset in the text before folding. */
  original(offset: number): number {
    const folded = firstThat(this.#at.length, (i) => this.#at[i]! > offset)
    return offset + (folded === 0 ? 0 : this.#shift[folded - 1]!)
  }

  /** Every place the selector names, as spans of the text before folding. */
  find({exact, prefix, suffix}: TextQuote): Span[] {
    const words = fold(exact).trim()
    const before = fold(prefix ?? '')
    const after = fold(suffix ?? '')
    const found: Span[] = []
    if (words === '') return found
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) {
      const end = at + words.length
      if (this.#endsWith(at, before) && this.#startsWith(end, after))
        found.push({start: this.original(at), end: this.original(end - 1) + 1})
    }
    return found
  }

  /** A space where prefix and words meet may be given or left out. */
  #endsWith(at: number, prefix: string): boolean {
    const wanted = prefix.trimEnd()
    const end = this.text[at - 1] === ' ' ? at - 1 : at
    return (
      wanted === '' ||
      this.text.slice(Math.max(0, end - wanted.length), end) === wanted ||
      this.text.slice(Math.max(0, at - prefix.length), at) === prefix
    )
  }

  #startsWith(end: number, suffix: string): boolean {
    const wanted = suffix.trimStart()
    return (
      wanted === '' ||
      this.text.startsWith(wanted, this.text[end] === ' ' ? end + 1 : end) ||
      this.text.startsWith(suffix, end)
    )
  }
}

/** Words with their white space folded, and spaces for other blanks: so they are read. */
export function fold(text: string): string {
  return plainBlanks(text).replace(layout, ' ')
}
