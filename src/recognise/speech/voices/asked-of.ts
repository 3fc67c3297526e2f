/**
 * Of whom a question is asked: where he takes part himself, he may be the one who answers it.
 *
 * > | Miss Dune asked whether the Ambassador had instructions. He replied that …
 *                             ^^^^^^^^^^^^^^                   ^^
 */

import {addressedIn} from '../mentioned/mentions.js'
import {mayBe} from '../persons/gender.js'
import type {Person, Persons} from '../persons/persons.js'
import {phraseFrom} from '../phrases/phrase.js'
import type {ThirdPersons} from './third-persons.js'

export class AskedOf {
  #person: Person | undefined
  /** It was put to him, `asked him`: whatever he says next is his answer. */
  isPut = false
  /** Who asked it, but of the author: he does not answer it. */
  asker: Person | undefined

  /** Notes the one whom the words of a question begin with; `spoken`: the ids of those who have spoken. */
  note(words: string, persons: Persons, spoken: ReadonlySet<string>): void {
    const whom = phraseFrom(words, 0)
    const isKnown = (whom?.kind === 'name' || whom?.kind === 'role') && persons.isPerson(whom.text)
    const person = isKnown ? persons.known(whom.text) : undefined
    const takesPart = person !== undefined && (spoken.has(person.id) || persons.isPresent(person.name))
    this.#person = takesPart ? person : undefined
  }

  /** `Mr. Hale asked him whether`, `asked Mr. Ito whether`: the other who has spoken; `asked` are the words from the subject to the question. */
  put(asker: Person, asked: string, thirds: ThirdPersons, persons: Persons, spoken: ReadonlySet<string>): void {
    if (!ofAuthor.test(asked)) this.asker = asker
    const pronoun = asksPronoun.exec(asked)?.[0]
    const name = pronoun === undefined ? addressedIn(asked, persons) : undefined
    const named = name === undefined ? undefined : persons.known(name)
    const person = pronoun === undefined ? named : thirds.nearest(pronoun === 'him' ? 'he' : 'she', asker)
    if (!person || person === asker || !spoken.has(person.id)) return
    this.#person = person
    this.isPut = true
  }

  reset(): void {
    this.#person = undefined
    this.isPut = false
    this.asker = undefined
  }

  /** The one whom the pronoun of an answer means. */
  whom(pronoun: string): Person | undefined {
    const person = this.#person
    return person && /^s?he$/.test(pronoun) && mayBe(pronoun, person.name) ? person : undefined
  }
}
const ofAuthor = /\b(?:me|us)\b/
const asksPronoun = /\b(?:him|her)\b(?= *(?:whether|if|how|what|why|when|where|who|which|with|$))/

/** `Answering Mr. Ito, he said`, `Replying to Mr. Ito’s question, he said`: to whom one answers, who is not he; `before` are the words before the pronoun. */
export function answeredBefore(before: string, persons: Persons): Person | undefined {
  const found = before.endsWith(', ') ? answering.exec(before) : null
  const whom = found ? phraseFrom(found[1]!, 0) : undefined
  const name = whom?.text.replace(/['’]s?$/, '')
  if (name === undefined || whom?.kind === 'pronoun') return undefined
  return persons.known(name) ?? (persons.isHeld(name) ? persons.named(name) : undefined)
}
const answering =
  /(?:Answering|Replying to|Responding to|Speaking (?:to|with)|Talking (?:to|with)|Addressing|In (?:reply|answer|response) to)( (?:[^,;:.?!]|(?<=\b(?:M[rs]|Mrs|Dr|Gen|Col|Capt))\.){2,70}), $/u
