/**
 * The small words of names: what stands before a surname, or joins two, in the languages whose names have such words; and
 * the articles that a hyphen or an apostrophe joins to the name. Each is one closed class, for all who look for names.
 *
 * > | Mr. van der Brug and Dr. al-Sabri said
 *         ^^^ ^^^              ^^^
 */
import {CharacterClass, capital, smallLetter} from './character-class.js'

/** Small words that no English sentence has before a name, but as a part of it: a name may begin with them. */
export const particles: ReadonlySet<string> = new Set(
  'de da du di del della dello dei degli dal dalla la le lo las los dos das von vom van der den ter zu zum zur af av al el ibn bin bint ben abu umm'.split(
    ' ',
  ),
)

/** What joins two names in Spanish and Portuguese, and is no English word. */
const joining: ReadonlySet<string> = new Set(['y', 'e'])

/** Those that are English words too: part of a name after a title, or after another such word. */
const ambiguous: ReadonlySet<string> = new Set("do te ten op und in 't ’t".split(' '))

/** A word of a name for patterns: a capital, with an article joined to it, or without; or one of the small words. */
export const joinedCapital = "(?:(?:[ae][ldrs]|ash|esh|a[nt])[-‐‑]|d[’'])?\\p{Lu}"
export const smallNameWords: string = [...particles, ...joining, 'ten', 'te'].join('|')

/** Whether a small word may stand inside a name after the word `before`. */
export function isParticleAfter(word: string, before: string, isTitle: (word: string) => boolean): boolean {
  if (particles.has(word)) return true
  if (joining.has(word)) return capital.has(before.charCodeAt(0))
  if (!ambiguous.has(word)) return false
  return particles.has(before) || isTitle(before)
}

/**
 * Whether a word of a name begins at a place: with a capital, or with an article in small letters that a hyphen or an
 * apostrophe joins to it (`al-Sabri`, `ash-Shami`, `d’Ormont`).
 */
export function beginsNameWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return capital.has(code) || (smallLetter.has(code) && joinedArticle(text, at) > 0)
}

/** The length of an article in small letters with its hyphen or apostrophe, before a capital; 0 where none stands. */
function joinedArticle(text: string, at: number): number {
  const end = smallLetter.endOf(text, at, at + longestArticle)
  if (!joiner.has(text.charCodeAt(end)) || !capital.has(text.charCodeAt(end + 1))) return 0
  return articles.has(text.slice(at, end)) ? end + 1 - at : 0
}
/** Whether a sign for the Arabic *ayn* and a capital stand at a place (`‘Abd`, `'Isa`); most of the signs are quotation marks as well. */
export function beginsWithAyn(text: string, at: number): boolean {
  return ayn.has(text.charCodeAt(at)) && capital.has(text.charCodeAt(at + 1))
}
const ayn = new CharacterClass(/['’‘ʻʿ`]/)

const joiner = new CharacterClass(/[’'\-‐‑]/)
const longestArticle = 4
/** The Arabic article in its spellings, also before the sun letters, and what French and Italian cut short. */
const articles: ReadonlySet<string> = new Set(
  'al el ul ad ed ud ar er ur as ash esh an at az ez adh ath d dell dall sant'.split(' '),
)
