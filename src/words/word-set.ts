/**
 * A set of words that are found in whatever case: small, with a capital, or all in capitals. Nearly all are small but for
 * their first letter, and need no other case to be made of them.
 */
import {smallLetter} from './character-class.js'
import {WordShapes} from './word-shapes.js'

export class WordSet {
  /** The words in small letters, and with a capital. */
  readonly #forms = new Set<string>()
  readonly #shapes = new WordShapes()

  constructor(words: Iterable<string>) {
    for (const word of words) {
      this.#shapes.add(word)
      this.#forms.add(word).add(`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    }
  }

  /** Whether the set holds a word. */
  has(word: string): boolean {
    if (!this.#shapes.has(word.charCodeAt(0), word.length)) return false
    const isPlain = word.charCodeAt(0) < 0x80 && smallLetter.endOf(word, 1, word.length) === word.length
    return this.#forms.has(isPlain ? word : word.toLowerCase())
  }
}

/** A word in small letters, the long s of old prints among them. */
export function folded(word: string): string {
  return word.toLowerCase().replaceAll('ſ', 's')
}
