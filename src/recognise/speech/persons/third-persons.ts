/**
 * Those who spoke last in the third person, the last one last: whom *he* and *she* may mean.
 *
 * > | Mr. Hale said that … Mrs. Ito asked whether … He replied that …
 *     ^^^^^^^^                                      ^^
 */
import {isWoman, mayBe} from './gender.js'
import type {Person} from './persons.js'

export class ThirdPersons {
  #all: readonly Person[] = []
  /** Those whom *she* has meant. */
  readonly #women = new Set<Person>()

  get last(): Person | undefined {
    return this.#all.at(-1)
  }

  /** Whoever spoke before is out of it, but this one. */
  reset(only?: Person): void {
    this.#all = only ? [only] : []
  }

  spoke(person: Person): void {
    if (this.last !== person) this.#all = [...this.#all.filter((other) => other !== person).slice(-3), person]
  }

  /** The last one that a pronoun may mean; `but`: who is not meant. *She* is sooner one who is called a woman. */
  nearest(pronoun: string, but?: Person): Person | undefined {
    const all = this.#all.filter((person) => person !== but && mayBe(pronoun, person.name))
    if (pronoun !== 'she' && pronoun !== 'her') return all.at(-1)
    const woman = all.findLast((person) => this.#women.has(person) || isWoman(person.name)) ?? all.at(-1)
    if (woman) this.#women.add(woman)
    return woman
  }

  /** `Mr. Ito asked … Mr. Hale said … He replied that`: of two who talk, the one who spoke last does not answer. */
  answered(lastSpeaker: Person | undefined): Person | undefined {
    return this.#all.length === 2 && this.last === lastSpeaker ? lastSpeaker : undefined
  }
}
