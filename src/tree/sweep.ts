import type {Span} from './source.js'

/**
 * Spans of a text that touch one after another of others, asked for in the order of the text: each span is met once, and
 * looked at while it lasts. To look through all spans for each of the others would take their product.
 */
export class Sweep<T extends Span> {
  readonly #spans: readonly T[]
  #next = 0
  /** Those that began before the last place asked for, and had not ended. */
  #open: T[] = []

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start)
  }

  /** The spans that share a character with one that begins no earlier than those asked for before. */
  touching({start, end}: Span): readonly T[] {
    while (this.#next < this.#spans.length && this.#spans[this.#next]!.start < end)
      this.#open.push(this.#spans[this.#next++]!)
    this.#open = this.#open.filter((span) => span.end > start)
    return this.#open.filter((span) => span.start < end)
  }
}
