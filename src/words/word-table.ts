/**
 * A table of words, asked by the codes of a text: a word of the text is found without being cut out of it, which costs more
 * than the look itself. Most words of a text are not in the table, and fail at its filter.
 */
import {codesOf} from './codes.js'
import {WordFilter} from './word-filter.js'

export class WordTable<Value> {
  readonly #filter = new WordFilter()
  readonly #values: Value[] = []
  /** For each word where its letters begin in `letters`, and behind the last where they end. */
  readonly #begin: Int32Array
  readonly #letters: Uint16Array
  /** By hash: the number of a word, from one; nothing where none stands. */
  readonly #slots: Int32Array

  constructor(words: ReadonlyMap<string, Value>) {
    const letters = [...words.keys()].join('')
    this.#begin = new Int32Array(words.size + 1)
    this.#letters = codesOf(letters).slice(0, letters.length)
    // Half of the places are empty, so that a word is found at the first look or the second.
    this.#slots = new Int32Array(1 << (33 - Math.clz32(words.size)))
    let at = 0
    for (const [word, value] of words) {
      this.#filter.add(word)
      const end = at + word.length
      let slot = hashOf(this.#letters, at, end) & (this.#slots.length - 1)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = this.#values.push(value)
      this.#begin[this.#values.length] = at = end
    }
  }

  /** What the table has of the word between two places of a text, of which these are the codes. */
  get(codes: Uint16Array, start: number, end: number): Value | undefined {
    return this.#filter.mayHold(codes, start, end) ? this.#find(codes, start, end) : undefined
  }

  #find(codes: Uint16Array, start: number, end: number): Value | undefined {
    const slots = this.#slots
    for (let slot = hashOf(codes, start, end) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const word = slots[slot]!
      if (word === 0) return undefined
      if (this.#is(word - 1, codes, start, end)) return this.#values[word - 1]
    }
  }

  #is(word: number, codes: Uint16Array, start: number, end: number): boolean {
    const from = this.#begin[word]!
    if (this.#begin[word + 1]! - from !== end - start) return false
    const shift = from - start
    for (let at = start; at < end; at++) if (codes[at] !== this.#letters[at + shift]) return false
    return true
  }
}

/** The hash of Fowler, Noll and Vo, with its high bits folded into the low ones. */
function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ codes[at]!, 0x01000193)
  return hash ^ (hash >>> 15)
}
