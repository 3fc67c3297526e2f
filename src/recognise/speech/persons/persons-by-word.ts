/**
 * Persons by the first and the last word of their names: a part of a name means whoever alone has it.
 *
 * > | Carla Orsini said that … Orsini thought that …
 *           ^^^^^^            ^^^^^^
 */
import {nameKey} from '../../../authority/words.js'
import {officeRanks} from '../../../words/titles.js'
import {mayBeFuller} from './gender.js'
import {bare, isDeputy, withoutParticles} from './person-names.js'
import type {Person} from './persons.js'

export class PersonsByWord {
  readonly #all = new Map<string, Set<Person>>()
  /** Those whose own name is one word: very many fuller names may share a word. */
  readonly #lone = new Map<string, Set<Person>>()

  /** Notes that a person goes by `key`, a name folded. */
  add(person: Person, key: string): void {
    // By the words of *the Assistant Editor* nobody is *the Editor*.
    if (isDeputy.test(key)) return
    const words = key.split(' ')
    const isLone = !plainKey(person).includes(' ')
    for (const word of [words[0]!, words.at(-1)!]) {
      addTo(this.#all, word, person)
      if (isLone) addTo(this.#lone, word, person)
    }
  }

  /** The one person whom a name means, as written and folded: a lone word of a fuller name, or a fuller name than is known. */
  one(key: string, name: string): Person | undefined {
    const words = withoutParticles(key).split(' ')
    // `Under`, the first word of an office, means nobody.
    if (officeRanks.has(words[0]!)) return undefined
    const isLone = words.length === 1
    let only: Person | undefined
    for (const word of isLone ? words : [words[0]!, words.at(-1)!]) {
      // The article of `A correspondent` is no `A.`
      if (!isLone && word.length < 2) continue
      for (const person of (isLone ? this.#all : this.#lone).get(word) ?? []) {
        if (person === only || person.group || isDeputy.test(plainKey(person))) continue
        if (!(isLone ? mayBeFuller(person.name, name) : mayBeFuller(name, person.name))) continue
        if (only) return undefined
        only = person
      }
    }
    return only ?? (isLone ? undefined : this.#endingWith(key, words.at(-1)!))
  }

  /** `Roca Vela`, of *Henrique de Roca Vela*: the one whose name ends with all these words. */
  #endingWith(key: string, last: string): Person | undefined {
    const [one, other] = [...(this.#all.get(last) ?? [])].filter(
      (person) => !person.group && surnameAtEnd.test(person.name) && plainKey(person).endsWith(` ${key}`),
    )
    return other ? undefined : one
  }

  /** `Ts. Orsini`, folded, of the one *Tsvetan Orsini*: the surname, and a forename that begins so. */
  abbreviated(key: string): Person | undefined {
    const words = key.split(' ')
    const [first, last] = [words[0]!, words.at(-1)!]
    if (words.length < 2 || first.length > longestInitial) return undefined
    let only: Person | undefined
    for (const person of this.#all.get(last) ?? []) {
      const own = plainKey(person).split(' ')
      if (person === only || person.group || own.length < 2 || own.at(-1) !== last || !own[0]!.startsWith(first))
        continue
      if (only) return undefined
      only = person
    }
    return only
  }
}

/** Initials of names written in another script may have up to three letters: `Ts.`, `Zh.`, `Dzh.` */
const longestInitial = 3

function addTo(persons: Map<string, Set<Person>>, word: string, person: Person): void {
  const set = persons.get(word)
  if (set) set.add(person)
  else persons.set(word, new Set([person]))
}

/** A person's name, folded, without titles and particles. */
function plainKey({name}: Person): string {
  return withoutParticles(nameKey(bare(name)))
}
/** A name, not *the Director of one of them*. */
const surnameAtEnd = /(?:^|\s)\p{Lu}\S*$/u
