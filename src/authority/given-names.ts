/**
 * Given names: whether a word beside a surname is one that an entry of the authority does not have.
 *
 * > | Peter Kovalev, and not Ivan Kovalev, came
 *     ^^^^^
 */
import {eventNoun, isCommon, orgNoun} from '../words/common-words.js'
import {isTitle} from '../words/leading-titles.js'
import {occupations} from '../words/occupations.js'
import {openers} from '../words/openers.js'
import {roleNouns, spelled} from '../words/titles.js'
import {folded, WordSet} from '../words/word-set.js'
import type {AuthorityEntry} from './authority.js'
import {fold} from './words.js'

/** Whether a word before a surname is a given name that no name of the entry has: `Peter Kovalev`, who is not Ivan. */
export function isOtherGivenName(word: string, surname: string, entry: AuthorityEntry): boolean {
  const full = fullNames(entry)
  const key = fold(surname)
  return full.some((parts) => parts.at(-1) === key) && isOtherName(word, full)
}

/** The words of the names that have several, folded. */
export function fullNames({names}: AuthorityEntry): string[][] {
  return names.map((one) => one.text.split(/[\s.-]+/).map(fold)).filter((parts) => parts.length > 1)
}

/** A word with a capital that is neither a title nor known to be anything but a name, and no part of the entry’s names. */
export function isOtherName(word: string | undefined, full: readonly string[][]): boolean {
  if (word === undefined || !properWord.test(word)) return false
  const key = fold(word)
  if (full.some((parts) => parts.includes(key))) return false
  return !(
    isTitle(word) ||
    offices.has(folded(word)) ||
    openers.has(word) ||
    isCommon(word) ||
    orgNoun.test(word) ||
    eventNoun.test(word) ||
    thing.test(word)
  )
}
const properWord = /^\p{Lu}\p{Ll}[\p{Ll}\p{Lu}’'-]*$/u
const offices = new WordSet([...spelled(roleNouns), ...occupations])
/** What is called after persons, and words that titles of papers capitalise. */
const thing =
  /^(?:Prize|Thought|Street|Avenue|Square|Suit|Badge|Papers?|Reports?|Letters?|Telegrams?|Talks?|Line|Group|Clique|Faction|Memorandum|Proposal|Formula|Speech|Archives?|Library|Museum|Memorial|House|Family|Dear|Great|Leader|Young|Old|Big|Little|Lao|Xiao|Uncle|Aunt|Brother|Sister|Saint|Text|Note|Signed|From|Dr|Jr|Sr|II|III)$/
