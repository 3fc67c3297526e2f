/**
 * A clause without its conjunction that begins with nouns: an auxiliary follows them, and nothing between tells that it
 * is another clause's.
 *
 * > | agreed | the Ostrians had made progress      a clause
 *              ^^^^^^^^^^^^^^^^^^^^
 * > | denied | the charges Ostria had made         what Ostria had made: none
 */
import {capital, nameSign, space} from '../../../words/character-class.js'

/** How many words may stand before the auxiliary. */
const mostWords = 9
const auxiliaries: ReadonlySet<string> = new Set(
  'was were is are had has have would could will must should might may cannot wld cld shld'.split(' '),
)
/** Those that a noun phrase begins with. */
const determiners: ReadonlySet<string> = new Set(
  'the this these those such a an all both some many most any no each every his her their our my its'.split(' '),
)
/** Those that join a noun to another. */
const prepositions: ReadonlySet<string> = new Set(
  'of for in on at to with from between against by under about over upon into during through without within concerning among towards toward'.split(
    ' ',
  ),
)
/** Those that begin another clause, or belong to none. */
const others: ReadonlySet<string> = new Set(
  'and but or nor that which who whom whose what when where while why how if as than because since although though until unless before after he she it they we you I me us him them there so not be been being do does did'.split(
    ' ',
  ),
)

/** Whether a word that follows a verb is a noun in small letters, as far as words of grammar tell. */
export function opensWithNoun(word: string): boolean {
  return smallLetters.test(word) && !determiners.has(word) && !prepositions.has(word) && !others.has(word)
}
const smallLetters = /^[a-z]+$/

/** Whether such a clause begins at a place of what follows a verb. */
export function opensWithNouns(right: string, from: number): boolean {
  let at = from
  let hasNoun = false
  /** A noun in small letters stands right before. */
  let isAfterNoun = false
  /** The phrase may begin here, or after a preposition. */
  let mayBegin = true
  for (let count = 0; count < mostWords; count++) {
    const start = space.endOf(right, at, right.length)
    const end = nameSign.endOf(right, start, right.length)
    if (start === at || end === start) return false
    const word = right.slice(start, end)
    if (auxiliaries.has(word)) return hasNoun
    if (others.has(word)) return false
    if (prepositions.has(word)) {
      if (!hasNoun) return false
      hasNoun = isAfterNoun = false
      mayBegin = true
    } else if (determiners.has(word)) {
      // `any such talks`
      if (!mayBegin && word !== 'such') return false
      mayBegin = false
    } else if (capital.has(right.charCodeAt(start))) {
      // `the charges Ostria had made`
      if (isAfterNoun) return false
      hasNoun = true
      mayBegin = false
    } else {
      // An adverb parts the verb from its object, and ends in none of the nouns that are told of.
      if (word.endsWith('ly') && !hasNoun) return false
      hasNoun = isAfterNoun = true
      mayBegin = false
    }
    at = end
  }
  return false
}
