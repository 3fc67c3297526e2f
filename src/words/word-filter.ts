/**
 * A filter for the words of a text: which of them may be in a list, by their first three letters, their last, and their
 * length. Most words fail here, before they are cut out of the text and looked up.
 */
export class WordFilter {
  /** For each beginning, and for each first and last letter, a bit for each length. */
  readonly #beginnings = new Uint32Array(1 << 15)
  readonly #ends = new Uint32Array(1 << 10)

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const bit = bitOf(word.length)
      this.#beginnings[beginningOf(word, 0, word.length)]! |= bit
      this.#ends[endsOf(word, 0, word.length)]! |= bit
    }
  }

  /** Whether the word between two places may be in the list, in whatever case. */
  mayHold(text: string, start: number, end: number): boolean {
    const lengths = this.#beginnings[beginningOf(text, start, end)]! & this.#ends[endsOf(text, start, end)]!
    return (lengths & bitOf(end - start)) !== 0
  }
}

function beginningOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & 31
  const second = end > start + 1 ? text.charCodeAt(start + 1) & 31 : 0
  const third = end > start + 2 ? text.charCodeAt(start + 2) & 31 : 0
  return (first << 10) | (second << 5) | third
}

function endsOf(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31)
}

/** Words of thirty letters and more share a bit. */
function bitOf(length: number): number {
  return 1 << (length < 31 ? length : 31)
}
