/**
 * A set of words and phrases that are found where they begin in a text. A pattern of so many alternatives would be large,
 * and larger still with what may stand before them.
 *
 * > | The Minister then called on me.
 *                       ^ beginsAt, of `called` and `called on`
 */
import {wordSign} from '../../tree/character-class.js'

export class PhraseSet {
  /** What may follow each first word: nothing, or the rest of a phrase. */
  readonly #rests = new Map<string, string[]>()

  /** Phrases in small letters, each of which begins with a word. */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const end = wordSign.endOf(phrase, 0, phrase.length)
      const word = phrase.slice(0, end)
      this.#rests.set(word, [...(this.#rests.get(word) ?? []), phrase.slice(end)])
    }
  }

  /** The first words of the phrases. */
  get firstWords(): Iterable<string> {
    return this.#rests.keys()
  }

  /** Whether a phrase of the set begins at a place where a word begins, and cuts no word in two where it ends. */
  beginsAt(text: string, at: number): boolean {
    const end = wordSign.endOf(text, at, text.length)
    const rests = this.#rests.get(text.slice(at, end))
    return rests?.some((rest) => text.startsWith(rest, end) && !cutsWord(text, end + rest.length)) ?? false
  }

  /** Where the phrases of the set begin in a text. */
  *placesIn(text: string): Iterable<number> {
    for (let at = 0; at < text.length; at++) {
      const end = wordSign.endOf(text, at, text.length)
      if (end === at) continue
      if (this.beginsAt(text, at)) yield at
      at = end
    }
  }
}

function cutsWord(text: string, at: number): boolean {
  return wordSign.has(text.charCodeAt(at - 1)) && wordSign.has(text.charCodeAt(at))
}

/** Each of some words before each of others. */
export function each(words: readonly string[], nexts: readonly string[]): string[] {
  return words.flatMap((word) => nexts.map((next) => `${word} ${next}`))
}
