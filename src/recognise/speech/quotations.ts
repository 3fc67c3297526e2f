/** Quotations: where a text opens and closes quotation marks. */

import {firstThat} from '../../tree/bisect.js'
import type {Span} from '../../tree/source.js'

const pairs: {[open: string]: string} = {'“': '”', '«': '»', '„': '“'}

export interface Quotation extends Span {
  /** Whether it never closes. */
  open: boolean
}

/** The quotations of one text; none stands inside another. */
export class Quotations {
  readonly all: readonly Quotation[]

  constructor(text: string) {
    this.all = quotationsOf(text)
  }

  /** The first quotation that starts between `from` and `to`, both included. */
  starting(from: number, to: number): Quotation | undefined {
    const found = this.all[this.#firstFrom(from)]
    return found && found.start <= to ? found : undefined
  }

  /** The quotation that ends between `from` and `to`, both included. */
  ending(from: number, to: number): Quotation | undefined {
    const found = this.all[this.#firstFrom(to) - 1]
    return found && found.end >= from && found.end <= to ? found : undefined
  }

  /** The quotation that holds everything between `start` and `end`. */
  covering(start: number, end: number): Quotation | undefined {
    const found = this.all[this.#firstFrom(start + 1) - 1]
    return found && found.end >= end ? found : undefined
  }

  #firstFrom(at: number): number {
    return firstThat(this.all.length, (i) => this.all[i]!.start >= at)
  }
}

/** Spans of the quotations with their marks, in order; one that never closes runs to the end and is `open`. */
function quotationsOf(text: string): Quotation[] {
  if (!text.includes('"') && !text.includes('“') && !text.includes('«') && !text.includes('„')) return []
  const quotations: Quotation[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const straight = code === 0x22
    if (!straight && code !== 0xab && code !== 0x201c && code !== 0x201e) continue
    const close = straight ? '"' : pairs[text[at]!]
    if (close === undefined || (straight && !opens(text, at))) continue
    let end = text.indexOf(close, at + 1)
    while (straight && end > 0 && opens(text, end) && !closes(text, end)) end = text.indexOf(close, end + 1)
    if (end < 0) {
      quotations.push({start: at, end: text.trimEnd().length, open: true})
      break
    }
    quotations.push({start: at, end: end + 1, open: false})
    at = end
  }
  return quotations
}

function opens(text: string, at: number): boolean {
  return (at === 0 || /[\s([—–-]/.test(text[at - 1]!)) && at + 1 < text.length && !/\s/.test(text[at + 1]!)
}

function closes(text: string, at: number): boolean {
  return at > 0 && !/[\s([]/.test(text[at - 1]!)
}
