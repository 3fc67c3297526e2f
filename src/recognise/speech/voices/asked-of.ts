/**
 * Of whom a question is asked: where he takes part himself, he may be the one who answers it.
 *
 * > | Miss Dune asked whether the Ambassador had instructions. He replied that …
 *                             ^^^^^^^^^^^^^^                   ^^
 */

import {mayBe} from '../persons/gender.js'
import type {Person, Persons} from '../persons/persons.js'
import {phraseFrom} from '../phrases/phrase.js'

export class AskedOf {
  #person: Person | undefined

  /** Notes the one whom the words of a question begin with; `spoken`: the ids of those who have spoken. */
  note(words: string, persons: Persons, spoken: ReadonlySet<string>): void {
    const whom = phraseFrom(words, 0)
    const isKnown = (whom?.kind === 'name' || whom?.kind === 'role') && persons.isPerson(whom.text)
    const person = isKnown ? persons.known(whom.text) : undefined
    const takesPart = person !== undefined && (spoken.has(person.id) || persons.isPresent(person.name))
    this.#person = takesPart ? person : undefined
  }

  reset(): void {
    this.#person = undefined
  }

  /** The one whom the pronoun of an answer means. */
  whom(pronoun: string): Person | undefined {
    const person = this.#person
    return person && /^s?he$/.test(pronoun) && mayBe(pronoun, person.name) ? person : undefined
  }
}
