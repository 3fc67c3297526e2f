/**
 * Another word: a plural beside a plural that has its article or preposition says the same in other words, as translators
 * do who give two renderings. A sentence has room for one of them.
 *
 * > | the workers [officials] of the department
 *         ^^^^^^^ ^^^^^^^^^^^
 */

import {numberOf} from '../../../words/number-words.js'
import type {Context} from '../evidence/context.js'
import {adjective as isAdjective} from '../evidence/described-nouns.js'
import {type Identification, identify} from '../evidence/identify.js'
import {isFunctionWord, prepositions} from '../words/lexicon.js'

export function otherWord(context: Context): Identification | undefined {
  const {content, wordBefore: last, wordsBefore, wordAfter: next, after} = context
  if (!last || context.gluedBefore || !isPlural(content) || !isPlural(last.text)) return undefined
  const near = wordsBefore.slice(-3, -1)
  // An adjective may stand between them; another noun would make a verb of it: `the party gives [orders]`.
  const adjective = near.at(-1)
  const describes =
    adjective !== undefined &&
    !isFunctionWord(adjective.text) &&
    (isAdjective.test(adjective.text) || endsSo.test(adjective.text))
  const opens = describes ? near.at(-2) : adjective
  if (!opens || (describes && adjective.gap !== ' ') || opens.gap !== ' ') return undefined
  const asks = opens.text.toLowerCase()
  if (!ofPlurals.test(asks) && !prepositions.has(asks) && (numberOf(asks) ?? 0) < 2) return undefined
  // `the workers [peasants] councils`
  const isOpen = !next || !after.startsWith(' ') || isFunctionWord(next.text) || /ed$/.test(next.text)
  return isOpen
    ? identify(context, 'identification-other-word', 0.73, 'medium', 'a plural after a plural', content, last)
    : undefined
}
/** Endings of adjectives. */
const endsSo = /(?:a[nlr]|ic|ive|ous|e[dn]|ing|i?sh|ese|[ae]nt|ary)$/
/** Articles and pronouns that stand before plurals. */
const ofPlurals = /^(?:the|these|those|my|your|his|her|our|their|all|both|several|many|few|other|some|no|such)$/

/** A noun in the plural, as far as its ending tells. */
export function isPlural(word: string): boolean {
  return /^\p{Ll}{3,}(?<![siu'’])s$/u.test(word) && !isFunctionWord(word)
}
