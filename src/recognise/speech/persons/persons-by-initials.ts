/**
 * Persons by their first and last names, where one name has initials between them and the other has none.
 *
 * > | Stephen T. Orsini said that … Stephen Orsini thought that …
 *     ^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^
 */
import {isRole} from '../phrases/phrase.js'
import {bare, withoutInitials} from './person-names.js'
import type {Person} from './persons.js'

const initial = /^\p{Lu}\.$/u

/** `O.`, after *Mr. Orsini*: the one of those who speak whose surname begins so. */
export function initialled(name: string, all: Iterable<Person>): Person | undefined {
  if (name.length !== 2 || !initial.test(name)) return undefined
  const [one, other] = [...all].filter(
    (person) => !person.group && !isRole(person.name) && bare(person.name).split(' ').at(-1)!.startsWith(name[0]!),
  )
  return other ? undefined : one
}

export class PersonsByInitials {
  /** By the name without initials, those who have some. */
  readonly #having = new Map<string, Set<Person>>()
  /** Those who have none. */
  readonly #lacking = new Map<string, Person>()

  /** Notes that a person goes by `key`, a name folded. */
  add(person: Person, key: string): void {
    if (person.group || !key.includes(' ')) return
    const short = withoutInitials(key)
    if (short === key) this.#lacking.set(key, person)
    else this.#having.set(short, (this.#having.get(short) ?? new Set()).add(person))
  }

  /** The one person whom a name means that has initials where his has none, or none where his has some. */
  one(key: string): Person | undefined {
    if (!key.includes(' ')) return undefined
    const short = withoutInitials(key)
    if (short !== key) return this.#having.has(short) ? undefined : this.#lacking.get(short)
    const [one, other] = this.#having.get(key) ?? []
    return other === undefined ? one : undefined
  }
}
