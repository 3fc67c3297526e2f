/**
 * Known tails: the person of the authority that the last words of a name are, after words that are no part of it.
 *
 * > | Continuing Mao Zedong said that
 *                ^^^^^^^^^^
 */
import type {Authority, AuthorityEntry} from '../../../authority/authority.js'
import {isOtherGivenName} from '../../../authority/given-names.js'
import {articleAndTitlesEnd} from '../../../words/leading-titles.js'
import {isOpener} from '../../../words/openers.js'
import {bare} from './person-names.js'

export class KnownTails {
  /** What has been said of the names of this document. */
  readonly #known = new Map<string, string | null>()

  constructor(private readonly authority: Authority) {}

  /**
   * Undefined where the name is known as it stands, or only titles stand before what is. `governed`: a preposition stands before
   * it, and what it governs need be no part of the name: `In Ostrava Kovalev said that`.
   */
  of(text: string, governed: boolean): string | undefined {
    if (!text.includes(' ')) return undefined
    const key = governed ? ` ${text}` : text
    let tail = this.#known.get(key)
    if (tail === undefined) {
      tail = this.#tailOf(text, governed) ?? null
      this.#known.set(key, tail)
    }
    return tail ?? undefined
  }

  #tailOf(text: string, governed: boolean): string | undefined {
    // `Pavel Sorokin` is known as he stands.
    if (this.#isPerson(text)) return undefined
    const words = text.split(' ')
    for (let i = 1; i < words.length; i++) {
      const tail = words.slice(i).join(' ')
      if (!this.#isPerson(tail)) continue
      if (!governed && i === words.length - 1 && this.#isAnother(words[i - 1]!, tail)) return undefined
      const before = `${words.slice(0, i).join(' ')} `
      return articleAndTitlesEnd(before) === before.length ? undefined : tail
    }
    return undefined
  }

  #isPerson(name: string): boolean {
    return this.#personsOf(name).length > 0
  }

  /** `Peter Kovalev`, where all whom the authority knows by the surname have other given names. */
  #isAnother(word: string, surname: string): boolean {
    if (isOpener(word) || this.authority.lookup(word).length > 0) return false
    return this.#personsOf(surname).every((entry) => isOtherGivenName(word, surname, entry))
  }

  #personsOf(name: string): AuthorityEntry[] {
    return this.authority.lookup(bare(name)).filter((entry) => entry.class === 'person')
  }
}
