import {occupations} from '../../../words/occupations.js'
import {WordSet} from '../../../words/word-set.js'
import {mayBe} from '../persons/gender.js'
import {bare} from '../persons/person-names.js'
import type {Person, Persons} from '../persons/persons.js'
import {namedIn} from './mentions.js'

/**
 * Of whom a sentence told last, whatever he did: *he* where nobody else may be meant.
 *
 * > | Minister Orsini had been ill. He said that …
 *     ^^^^^^^^^^^^^^^
 */
export class LastToldOf {
  #name: string | undefined
  #isStruck = false
  /** How many turns have begun since. */
  #turns = 0

  /** Whom *he* or *she* may mean: of whom one told last, else who was named last in the words before; none of `but`. */
  whom(pronoun: string, before: string, persons: Persons, but: readonly (Person | undefined)[]): Person | undefined {
    if (this.#isStruck) return undefined
    const name = this.#name ?? (/^s?he$/.test(pronoun) ? lastNamedIn(before, persons) : undefined)
    if (name === undefined || !mayBe(pronoun, name)) return undefined
    if (tellsOfAnother(before, name)) return undefined
    const person = persons.named(name)
    return person.group || person.author || but.includes(person) || !mayBe(pronoun, person.name) ? undefined : person
  }

  /** The name was struck out of whom one told. */
  strike(): void {
    this.#name = undefined
    this.#isStruck = true
  }

  note(name: string): void {
    this.#name = name
    this.#isStruck = false
    this.#turns = 0
  }

  /** After some turns nobody is *he* of whom one told. */
  turnBegins(): void {
    if (++this.#turns > longestMemory) this.#name = undefined
  }
}

const longestMemory = 4

/** `I liked the engineer who took me round. He told me`: whether the sentence right before the pronoun tells of one whom nobody names. */
function tellsOfAnother(before: string, name: string): boolean {
  const sentence = before
    .trimEnd()
    .split(/(?<=\p{L}[.?!])\s/u)
    .at(-1)!
  if (sentence.includes(bare(name)) || !/[.?!]$/.test(sentence)) return false
  return [...sentence.matchAll(someone)].some(({1: noun}) => occupied.has(noun!))
}
const someone = /\b(?:the|an?|one|some|this) (?:\p{Ll}+ ){0,2}?(\p{Ll}+) (?=who\b)/gu
const occupied = new WordSet(occupations)

/** Who was named last; not `Mr. Hale’s deputy`, nor `in a talk with Mr. Hale he said`. */
function lastNamedIn(words: string, persons: Persons): string | undefined {
  return namedIn(words, persons).findLast((name) => {
    const after = words.slice(words.lastIndexOf(name) + name.length)
    return !/^['’]s?\b/.test(after) && !words.includes(`with ${name}`)
  })
}
