/**
 * Known tails: the person of the authority that the last words of a name are, after words that are no part of it.
 *
 * > | Continuing Mao Zedong said that
 *                ^^^^^^^^^^
 */
import type {Authority} from '../../../authority/authority.js'
import {articleAndTitlesEnd} from '../../../words/leading-titles.js'
import {bare} from './person-names.js'

export class KnownTails {
  /** What has been said of the names of this document. */
  readonly #known = new Map<string, string | null>()

  constructor(private readonly authority: Authority) {}

  /** Undefined where the name is known as it stands, or only titles stand before what is. */
  of(text: string): string | undefined {
    if (!text.includes(' ')) return undefined
    let tail = this.#known.get(text)
    if (tail === undefined) {
      tail = this.#tailOf(text) ?? null
      this.#known.set(text, tail)
    }
    return tail ?? undefined
  }

  #tailOf(text: string): string | undefined {
    // `Pavel Sorokin` is known as he stands.
    if (this.#isPerson(text)) return undefined
    const words = text.split(' ')
    for (let i = 1; i < words.length; i++) {
      const tail = words.slice(i).join(' ')
      if (!this.#isPerson(tail)) continue
      const before = `${words.slice(0, i).join(' ')} `
      return articleAndTitlesEnd(before) === before.length ? undefined : tail
    }
    return undefined
  }

  #isPerson(name: string): boolean {
    return this.authority.lookup(bare(name)).some((entry) => entry.class === 'person')
  }
}
