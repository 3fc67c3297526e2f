/**
 * Offices: nouns that stand for whoever speaks, with the few words before them that say which office it is.
 *
 * > | the Deputy Foreign Minister
 *         ^^^^^^ ^^^^^^^ ^^^^^^^^
 */
import {CharacterClass, letter, space} from '../../../words/character-class.js'
import {WordSet} from '../../../words/word-set.js'

/** Nouns of more than one word, or with a sign in them, where they end and where they begin. */
const longAtEnd = /(?:^|\s)(prime minister|d.affaires)$/i
const longAtHead = /^(?:prime minister|vice-president|d.[Aa]ffaires)(?!\p{L})/u
const onlyLetters = /^[\p{L}-]+$/iu
const officeSign = new CharacterClass(/[\p{L}-]/u)

/** The offices that end in one of some nouns. */
export class Offices {
  readonly #nouns: ReadonlySet<string>
  readonly #inAnyCase: WordSet

  /** Nouns in small letters. */
  constructor(nouns: readonly string[]) {
    this.#nouns = new Set(nouns)
    this.#inAnyCase = new WordSet(nouns)
  }

  /** The words before the noun of an office, at most so many besides *the*; undefined of what is no office. */
  wordsBefore(phrase: string, most: number): readonly string[] | undefined {
    const noun = longAtEnd.exec(phrase)?.[1] ?? this.#lastNoun(phrase)
    if (noun === undefined) return undefined
    const words = phrase
      .slice(0, phrase.length - noun.length)
      .split(/\s+/)
      .slice(0, -1)
    const allowed = words[0]?.toLowerCase() === 'the' ? most + 1 : most
    return words.length <= allowed && words.every((word) => onlyLetters.test(word)) ? words : undefined
  }

  #lastNoun(phrase: string): string | undefined {
    let start = phrase.length
    while (start > 0 && !space.has(phrase.charCodeAt(start - 1))) start--
    const word = phrase.slice(start)
    return this.#inAnyCase.has(word) ? word : undefined
  }

  /** Where the first office ends that stands at a place, its noun in small letters: `the [Soviet ambassador] to`. */
  endAt(text: string, at: number, limit: number, most: number): number | undefined {
    let start = at
    for (let words = 0; words <= most; words++) {
      const end = this.#nounEnd(text, start, limit)
      // `the chief negotiator`
      if (end !== undefined) return this.#nounEnd(text, space.endOf(text, end, limit), limit) ?? end
      const wordEnd = officeSign.endOf(text, start, limit)
      const next = space.endOf(text, wordEnd, limit)
      if (wordEnd === start || next === wordEnd) return undefined
      start = next
    }
    return undefined
  }

  #nounEnd(text: string, at: number, limit: number): number | undefined {
    const end = letter.endOf(text, at, limit)
    if (this.#nouns.has(text.slice(at, end))) return end
    const first = text[at]
    if (first !== 'p' && first !== 'v' && first !== 'd') return undefined
    const noun = longAtHead.exec(text.slice(at, limit))?.[0]
    return noun === undefined ? undefined : at + noun.length
  }
}
