/**
 * A filter for the words of a text: which of them may be in a list, by their first three letters, their last, and their
 * length. Most words fail here, before they are cut out of the text and looked up.
 */
import {codesOf} from './codes.js'

export class WordFilter {
  /** For each beginning, and for each first and last letter, a bit for each length. */
  readonly #beginnings = new Uint32Array(1 << beginningBits)
  readonly #ends = new Uint32Array(1 << 10)

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word)
  }

  add(word: string): void {
    const bit = bitOf(word.length)
    const codes = codesOf(word)
    this.#beginnings[beginningOf(codes, 0, word.length)]! |= bit
    this.#ends[endsOf(codes, 0, word.length)]! |= bit
  }

  /** Whether the word between two places of a text, of which these are the codes, may be in the list, in whatever case. */
  mayHold(codes: Uint16Array, start: number, end: number): boolean {
    const lengths = this.#beginnings[beginningOf(codes, start, end)]! & this.#ends[endsOf(codes, start, end)]!
    return (lengths & bitOf(end - start)) !== 0
  }
}

/** Few enough for the memory next to the processor: some beginnings share a place. */
const beginningBits = 11

function beginningOf(codes: Uint16Array, start: number, end: number): number {
  const first = codes[start]! & 31
  const second = end > start + 1 ? codes[start + 1]! & 31 : 0
  const third = end > start + 2 ? codes[start + 2]! & 31 : 0
  return Math.imul((first << 10) | (second << 5) | third, 0x9e3779b1) >>> (32 - beginningBits)
}

function endsOf(codes: Uint16Array, start: number, end: number): number {
  return ((codes[start]! & 31) << 5) | (codes[end - 1]! & 31)
}

/** Words of thirty letters and more share a bit. */
function bitOf(length: number): number {
  return 1 << (length < 31 ? length : 31)
}
