/** The names that were heard among those present: by the whole name, the surname, or initials before it one of them is meant. */
import {nameKey} from '../../../authority/words.js'
import {bare} from './person-names.js'

const initials = /^(?:\p{Lu}\.\s?)+/u

export class PresentNames {
  /** Folded: whole, and their first and last words. */
  readonly #keys = new Set<string>()
  /** Names of two words and more, by their last word and by their first. */
  readonly #byLast = new Map<string, Set<string>>()
  readonly #byFirst = new Map<string, Set<string>>()

  add(name: string): void {
    const key = nameKey(bare(name))
    const words = key.split(' ')
    for (const each of [key, words[0]!, words.at(-1)!]) if (each.length > 1) this.#keys.add(each)
    if (words.length === 1) return
    this.#byLast.set(words.at(-1)!, (this.#byLast.get(words.at(-1)!) ?? new Set()).add(name))
    this.#byFirst.set(words[0]!, (this.#byFirst.get(words[0]!) ?? new Set()).add(name))
  }

  /** `Hank Dillard`, of *Dillard*, or else of *Hank*: the one full name that ends with a word, or begins with it. */
  whole(word: string): string | undefined {
    const key = nameKey(word)
    const [one, other] = this.#byLast.get(key) ?? this.#byFirst.get(key) ?? []
    return other === undefined ? one : undefined
  }

  has(name: string): boolean {
    if (this.#keys.size === 0) return false
    const core = bare(name)
    const key = nameKey(core)
    if (this.#keys.has(key)) return true
    // `Dean Orsini`, of *Dean Philip Orsini*: the first word and the last.
    const [first, last, ...more] = key.split(' ')
    if (last !== undefined && more.length === 0 && this.#keys.has(first!) && this.#keys.has(last)) return true
    return core.includes('.') && this.#keys.has(nameKey(core.replace(initials, '')))
  }
}
