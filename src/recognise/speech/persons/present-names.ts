/** The names that were heard among those present: by the whole name, the surname, or initials before it one of them is meant. */
import {nameKey} from '../../../authority/words.js'
import {capital} from '../../../words/character-class.js'
import {bare, withoutParticles} from './person-names.js'

const initials = /^(?:\p{Lu}\.\s?)+/u

/** `Anne Lund`, `Ann Lund`: one person, as two lists spell her. */
function areVariants(one: string, other: string): boolean {
  const [first = '', ...rest] = nameKey(bare(one)).split(' ')
  const [otherFirst = '', ...otherRest] = nameKey(bare(other)).split(' ')
  const isShort = first.length > 2 && otherFirst.length > 2
  return (
    isShort && rest.join(' ') === otherRest.join(' ') && (first.startsWith(otherFirst) || otherFirst.startsWith(first))
  )
}

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

  /** `Hank Dillard`, of *Dillard*, `Anne van Lund`, of *Van Lund*, or else of *Hank*: the one full name that ends with a word, or begins with it. */
  whole(surname: string): string | undefined {
    const key = nameKey(surname)
    const last = withoutParticles(key)
    if (last.includes(' ')) return undefined
    const [one, ...more] = this.#byLast.get(last) ?? (last === key ? this.#byFirst.get(key) : undefined) ?? []
    const isOne = one !== undefined && more.every((other) => areVariants(one, other))
    return isOne && (last === key || nameKey(bare(one)).endsWith(` ${key}`)) ? one : undefined
  }

  /** `Carla Hale`, of *Secretary of the Council for Tides Carla Hale*: the longest end of a name that is one of them. */
  tailOf(name: string): string | undefined {
    if (this.#keys.size === 0 || !(name.includes(' for ') || name.includes(' of '))) return undefined
    const words = name.split(' ')
    for (let count = 4; count > 0; count--) {
      const tail = words.slice(-count)
      if (count >= words.length || !tail.every((word) => capital.has(word.charCodeAt(0)))) continue
      // `James L. Hale`, where *Hale* is one of them: his first name stands before the initial.
      if (this.has(tail.join(' ')))
        return words.slice(count === 2 && initials.test(`${tail[0]} `) ? -3 : -count).join(' ')
    }
    return undefined
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
