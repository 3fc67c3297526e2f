/** Voices, and the speech of one that may go on. */
import type {Cert, SaidDetail} from '../../../tree/decision.js'
import type {Leaf} from '../../../tree/nodes.js'
import type {Person, Persons} from './persons.js'

/** Who speaks, how that was found, and how sure it is. */
export interface Voice {
  person?: Person
  name: string
  cert: Cert
  rule: string
}

/** Speech that may go on. */
export interface Chain {
  voice: Voice
  last: SaidDetail | undefined
  lastStart: number
  /** Whether it has gone over to the speaker's own person. */
  shifted: boolean
  direct: boolean
  /** Whether they were spoken to the narrator, `told me that`: who says *I* then is he. */
  toNarrator?: boolean
  /** Whether the words are a question: only what they suppose goes on. */
  asked?: boolean
  /** Whether the words are a quotation that goes on in the next paragraph. */
  quoting?: boolean
  leaf: Leaf
}

/** What stands around a subject. */
export interface Around {
  /** The words before it. */
  before?: string
  isEarlier?: boolean
  isAnswer?: boolean
  /** Who has asked *him* in the clause before: not he answers. */
  asker?: Person | undefined
  /** In whose own words it stands: who says *I* there. */
  own?: Voice | undefined
  /** Whether *we* is the narrator's. */
  isNarrators?: boolean | undefined
}

/** The voice of a person whom a word means. */
export function meant(person: Person, cert: Cert, rule: string): Voice {
  return {person, name: person.name, cert, rule}
}

/** `They`: the last group that spoke. */
export function groupVoice(last: Person | undefined, written: string): Voice {
  return last?.group
    ? meant(last, 'medium', 'pronoun-last-group')
    : {name: written, cert: 'low', rule: 'pronoun-unresolved'}
}

/** `We` of the narrator: the author and those who are with him. */
export function ourSide(persons: Persons, written: string): Voice {
  const person = persons.given('our-side', 'we (the side of the document’s author)')
  Object.assign(person, {group: true, author: true, cert: 'low'})
  return {person, name: written, cert: 'low', rule: 'first-person-plural'}
}

/**
 * Whether *we* that told something is the narrator's, and not of him whose words go on: in a new paragraph, or after words
 * that tell of their speaker as *he*; `before` are the words before it. `He said that he was ready. We asked whether`.
 */
export function isNarratorsWe(chain: Chain, leaf: Leaf, tense: string, before: string): boolean {
  if (tense !== 'past' || chain.shifted || chain.direct) return false
  return chain.leaf !== leaf || asThird.test(before)
}
const asThird = /\b(?:[Hh]e|[Ss]he|his|him|himself)\b/

/** Whoever spoke with the author: as *he*, but never the one whose words tell of him. */
export const interlocutors: ReadonlySet<string> = new Set(['the interlocutor', 'my interlocutor', 'our interlocutor'])
/** What stands before a sentence. */
export const opensSentence = /(?:^|[.?!]["”’)]*)\s*$/
