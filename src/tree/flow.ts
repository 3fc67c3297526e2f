/**
 * The flow of a leaf: its text as one line, line ends folded to spaces and word-breaking hyphens rejoined, with the
 * way back to the source. Recognisers look for words in the flow and report places in the source.
 *
 * > | with the support of the Minis-⏎ter [of⏎Defence]
 *   flow: with the support of the Minister [of Defence]
 */
import {firstThat} from './bisect.js'
import type {Leaf, Piece} from './nodes.js'
import type {Source, Span} from './source.js'

export class Flow {
  readonly text: string
  /** Flow offset at which each kept piece starts, and the source offset it stands for. */
  readonly #at: number[] = []
  readonly #from: number[] = []
  readonly #ends: number[] = []

  constructor(source: Source, pieces: readonly Piece[]) {
    const parts: string[] = []
    let length = 0
    for (const piece of pieces) {
      if (piece.as !== 'text' && piece.as !== 'space') continue
      const value = piece.as === 'space' ? ' ' : source.text.slice(piece.start, piece.end)
      if (value === '') continue
      this.#at.push(length)
      this.#from.push(piece.start)
      this.#ends.push(piece.end)
      parts.push(value)
      length += value.length
    }
    this.text = parts.join('')
  }

  /** The source offset of the flow's character `at`. */
  source(at: number): number {
    const i = this.#piece(at)
    return i < 0 ? 0 : Math.min(this.#from[i]! + (at - this.#at[i]!), this.#ends[i]!)
  }

  /** The source span of the flow's characters `start` to `end`. */
  span(start: number, end: number): Span {
    return {start: this.source(start), end: end > start ? this.source(end - 1) + 1 : this.source(start)}
  }

  /** The flow offset of a source offset: the first flow character at or after it. */
  at(offset: number): number {
    const piece = firstThat(this.#from.length, (i) => this.#ends[i]! > offset)
    if (piece >= this.#from.length) return this.text.length
    return this.#at[piece]! + Math.max(0, offset - this.#from[piece]!)
  }

  #piece(at: number): number {
    const {length} = this.#at
    return length === 0 ? -1 : Math.max(0, firstThat(length, (i) => this.#at[i]! > at) - 1)
  }
}

/** Of each source that is there still: to keep so many weakly one by one would cost more than to make them again. */
const flows = new WeakMap<Source, Map<readonly Piece[], Flow>>()

/** The flow of a leaf, made once for its pieces. */
export function flowOf(source: Source, leaf: Pick<Leaf, 'pieces'>): Flow {
  let known = flows.get(source)
  if (!known) {
    known = new Map()
    flows.set(source, known)
  }
  let flow = known.get(leaf.pieces)
  if (!flow) {
    flow = new Flow(source, leaf.pieces)
    known.set(leaf.pieces, flow)
  }
  return flow
}
