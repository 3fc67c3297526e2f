/**
 * What an identification of the source proposes: which of its two sides are names, and of what.
 *
 * > | the man called Wolf [Li Wen]          a person with two names
 * > | the SZP [Socialist Zlin Party]        an organisation with two
 * > | the First Secretary [Marek]           a person with a role: the title is no name
 * > | yesterday [15 May]                    nothing
 */
import type {InlineDecision, NameClass} from '../../tree/decision.js'
import {isInstitution} from '../interventions/words/lexicon.js'

export interface Identified {
  class: NameClass
  name: string
  /** Another name of the same: what the bracket explains. */
  alias?: string
  role?: string
}

/** The rules by which a bracket says what words mean, and names nobody. */
const senses: ReadonlySet<string> = new Set([
  'identification-of-time',
  'identification-of-measure',
  'identification-of-decade',
  'identification-abbreviation',
  'identification-of-foreign-word',
  'identification-of-quotation',
  'identification-translation',
  'identification-apposition',
])
/** Pronouns for one person. */
const singular = /^(?:I|me|my|he|him|his|she|her)$/i
const places = /\b(?:city|town|village|capital|port|province|region|island|river|country|district)$/i
const persons = /\b(?:leader|man|woman|comrade|person|gentleman|dictator|ruler|colleague|ambassador|minister)$/i

/** What the decision proposes; undefined where neither side is a name of its own. */
export function identifiedBy(decision: InlineDecision & {class: 'identification'}): Identified | undefined {
  const {of, name} = decision.detail
  if (!of || !name || !/^\p{Lu}/u.test(name) || name.length > 60) return undefined
  switch (decision.rule) {
    case 'identification-acronym':
      return name.length > of.length ? {class: 'org', name, alias: of} : {class: 'org', name: of, alias: name}
    case 'identification-renamed':
      return {class: 'place', name, alias: of}
    case 'identification-of-title':
      return isOne(name) ? {class: 'person', name, role: of} : undefined
    case 'identification-of-pronoun':
      return singular.test(of) ? {class: 'person', name} : undefined
    case 'identification-of-description':
      if (!isOne(name)) return undefined
      return places.test(of) ? {class: 'place', name} : persons.test(of) ? {class: 'person', name} : undefined
    default:
      return senses.has(decision.rule)
        ? undefined
        : {class: endsBody(name) || endsBody(of) ? 'org' : 'person', name, alias: of}
  }
}

function endsBody(name: string): boolean {
  return isInstitution(name.split(/\s+/).at(-1)!)
}

/** `Orsini and Halmos` are two. */
function isOne(name: string): boolean {
  return !/,|\sand\s/.test(name)
}
