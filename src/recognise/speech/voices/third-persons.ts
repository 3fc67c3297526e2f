/**
 * Those who spoke last in the third person, the last one last: whom *he* and *she* may mean.
 *
 * > | Mr. Hale said that … Mrs. Ito asked whether … He replied that …
 *     ^^^^^^^^                                      ^^
 */
import {isWoman, mayBe} from '../persons/gender.js'
import type {Person} from '../persons/persons.js'

export class ThirdPersons {
  #all: readonly Person[] = []
  /** Those whom *she* has meant, and those whom *he* has. */
  readonly #women = new Set<Person>()
  readonly #men = new Set<Person>()

  get last(): Person | undefined {
    return this.#all.at(-1)
  }

  /** Which of some spoke last. */
  lastAmong(some: readonly Person[]): Person | undefined {
    return this.#all.findLast((person) => some.includes(person))
  }

  /** Whoever spoke before is out of it, but this one. */
  reset(only?: Person): void {
    this.#all = only ? [only] : []
  }

  copy(): ThirdPersons {
    const copy = new ThirdPersons()
    copy.#all = this.#all
    for (const woman of this.#women) copy.#women.add(woman)
    for (const man of this.#men) copy.#men.add(man)
    return copy
  }

  spoke(person: Person): void {
    if (this.last !== person) this.#all = [...this.#all.filter((other) => other !== person).slice(-3), person]
  }

  /**
   * The last one that a pronoun may mean; `but`: who is not meant. Whom one pronoun has meant the other means only where
   * nobody else is left; *she* is sooner a woman, of the last two.
   */
  nearest(pronoun: string, but?: Person): Person | undefined {
    const isShe = pronoun === 'she' || pronoun === 'her'
    const [own, others] = isShe ? [this.#women, this.#men] : [this.#men, this.#women]
    const all = this.#all.filter((person) => person !== but && mayBe(pronoun, person.name))
    const likely = all.filter((person) => !others.has(person))
    const among = likely.length > 0 ? likely : all
    const woman = isShe ? among.slice(-2).findLast((person) => own.has(person) || isWoman(person.name)) : undefined
    const person = woman ?? among.at(-1)
    if (person) this.mark(pronoun, person)
    return person
  }

  /** A pronoun has meant one. */
  mark(pronoun: string, person: Person): void {
    if (pronoun === 'he' || pronoun === 'him') this.#men.add(person)
    else if (pronoun === 'she' || pronoun === 'her') this.#women.add(person)
  }

  /** Whether a pronoun may mean one: not she whom *he* has meant, nor one who is called a woman. */
  mayMean(pronoun: string, person: Person): boolean {
    const others = pronoun === 'she' || pronoun === 'her' ? this.#men : this.#women
    return !others.has(person) && mayBe(pronoun, person.name)
  }

  /** `Mr. Ito asked … Mr. Hale said … He replied that`: of two who talk, the one who spoke last does not answer. */
  answered(lastSpeaker: Person | undefined): Person | undefined {
    return this.#all.length === 2 && this.last === lastSpeaker ? lastSpeaker : undefined
  }
}
