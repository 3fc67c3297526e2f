/** The voices of those whom pronouns mean. */
import type {Cert} from '../../../tree/decision.js'
import type {Person, Persons} from '../persons/persons.js'
import type {Voice} from './voice.js'

/** The voice of a person whom a word means. */
export function meant(person: Person, cert: Cert, rule: string): Voice {
  return {person, name: person.name, cert, rule}
}

/** `They`: the last group that spoke. */
export function groupVoice(last: Person | undefined, written: string): Voice {
  return last?.group ? meant(last, 'medium', 'pronoun-last-group') : unresolved(written)
}

/** `We` of the narrator: the author and those who are with him. */
export function ourSide(persons: Persons, written: string): Voice {
  const person = persons.given('our-side', 'we (the side of the document’s author)')
  Object.assign(person, {group: true, author: true, cert: 'low'})
  return {person, name: written, cert: 'low', rule: 'first-person-plural'}
}

/** A pronoun that means nobody who is known. */
export function unresolved(written: string): Voice {
  return {name: written, cert: 'low', rule: 'pronoun-unresolved'}
}

/** Whoever spoke with the author: as *he*, but never the one whose words tell of him. */
export const interlocutors: ReadonlySet<string> = new Set([
  'the interlocutor',
  ...['interlocutor', 'guest', 'host', 'visitor', 'caller'].flatMap((who) => [`my ${who}`, `our ${who}`]),
])

/** Of two who talk the one who has not just spoken. */
export const others: ReadonlySet<string> = new Set([
  'the host',
  'the guest',
  'the visitor',
  ...['interlocutor', 'guest', 'host', 'visitor'].flatMap((who) => [`his ${who}`, `her ${who}`]),
])
