/**
 * Those who spoke last in the third person, the last one last: whom *he* and *she* may mean.
 *
 * > | Mr. Hale said that … Mrs. Ito asked whether … He replied that …
 *     ^^^^^^^^                                      ^^
 */
import {mayBe} from './mentions.js'
import type {Person} from './persons.js'

export class ThirdPersons {
  #all: readonly Person[] = []

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

  /** The last one that a pronoun may mean; `but`: who is not meant. */
  nearest(pronoun: string, but?: Person): Person | undefined {
    return this.#all.findLast((person) => person !== but && mayBe(pronoun, person.name))
  }

  /** `Mr. Ito asked … Mr. Hale said … He replied that`: of two who talk, the one who spoke last does not answer. */
  answered(lastSpeaker: Person | undefined): Person | undefined {
    return this.#all.length === 2 && this.last === lastSpeaker ? lastSpeaker : undefined
  }
}
