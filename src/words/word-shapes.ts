/** The shapes of words, their initial and their length: most others are turned away by these, without being cut out. */
export class WordShapes {
  readonly #shapes = new Uint8Array(64 * 32)

  add(word: string): void {
    this.#shapes[shapeOf(word.charCodeAt(0), word.length)] = 1
  }

  /** Whether a word has this initial, small or capital, and this length; of other words, too, it may say so. */
  has(initial: number, length: number): boolean {
    return this.#shapes[shapeOf(initial, length)] === 1
  }
}

/** Small letters and capitals have the same last five bits, also in Latin-1 and in the Cyrillic alphabet. */
function shapeOf(initial: number, length: number): number {
  return (Math.min(length, 63) << 5) | (initial & 31)
}
