/**
 * Who has done what a sentence tells: what stands at its head, before the deed.
 *
 * > | After this, Minister Orsini also handed me a note.
 *                 ^^^^^^^^^^^^^^^^^^^^
 */

import {CharacterClass, space} from '../../../words/character-class.js'
import {leadingTitlesEnd} from '../../../words/leading-titles.js'
import {firstWord, lastWord} from '../../../words/neighbouring-words.js'
import type {Phrases} from '../../../words/phrases.js'

/** Whether a sentence tells of one of some deeds, done by someone right before it, where a clause of it begins. */
export function tells(
  sentence: string,
  deeds: Phrases,
  starts: readonly number[],
  isDoer: (before: string) => boolean,
): boolean {
  for (const at of deeds.placesIn(sentence))
    if (starts.some((start) => start < at && isDoer(sentence.slice(start, at)))) return true
  return false
}

/** Where a clause of a sentence may begin: at its head, after its first comma, after a word that opens it. */
export function clauseStarts(sentence: string): number[] {
  const starts = [0]
  const comma = openingSign.endOf(sentence, 0, longestOpening)
  if (sentence[comma] === ',') starts.push(space.endOf(sentence, comma + 1, sentence.length))
  return [...starts, ...after(opening, sentence)]
}
const openingSign = new CharacterClass(/[\p{L}\d.’' -]/u)
const longestOpening = 90
const opening =
  /^(?:Then|Later|After this|At (?:this|that) (?:point|juncture|time|moment),?|At this|To this|To that|Here|Further|As an example|In conclusion)\s+/

/** `When I`, `As I`: where one's own clause may begin besides. */
export function ownClauseStarts(sentence: string): number[] {
  return [...clauseStarts(sentence), ...after(conjunction, sentence)]
}
const conjunction = /^(?:When|After|Once|As)\s+/

function after(words: RegExp, sentence: string): number[] {
  const found = words.exec(sentence)
  return found ? [found[0].length] : []
}

/** `I then` */
export function isI(before: string): boolean {
  return /^I\s+(?:then\s+|also\s+|again\s+|[a-z]+ly\s+)?$/.test(before)
}

/** `We also` */
export function isWe(before: string): boolean {
  return /^[Ww]e\s+(?:then\s+|also\s+|again\s+|[a-z]+ly\s+)?$/.test(before)
}

/** `He`, `The Foreign Minister then`, `General Orsini` */
export function isAnother(before: string): boolean {
  if (isThird(before)) return true
  // `Mr. Hale and Mr. Ito`
  const and = before.indexOf(' and ')
  if (and > 0 && isThird(before.slice(0, and)) && isThird(before.slice(and + ' and '.length))) return true
  if (before.includes(' of ') && isThird(before.replace(ofHouse, ' '))) return true
  const words = (before.includes(',') ? before.replace(interposed, '') : before).trimEnd()
  if (words.length < before.trimEnd().length && isThird(words)) return true
  const last = lastWord(words)
  return words.length < before.length && adverb.test(last) && isThird(words.slice(0, words.length - last.length))
}
/** `Mr. Fenn of the National Archives described it` */
const ofHouse = / of (?:the )?(?:\p{Lu}[\p{L}.’-]* ){1,4}$/u
/** `Comrade Gromov, naturally, rejected this` */
const interposed = /,(?: \p{Ll}+){1,3},(?= )|, who [^,;:]{2,60},(?= )/u
const adverb = /^(?:then|also|again|[a-z]+ly)$/
/** More words than a doer has: of what stands before a deed no more are looked at. */
const tooMany = 7

function isThird(words: string): boolean {
  const [first = '', ...names] = words.trimEnd().split(/\s+/, tooMany)
  if (names.length === 0) return alone.has(first)
  // `Several members`, `Both Ministers`
  if (severalWords.has(first)) return names.length < 4 && groups.test(names.at(-1)!)
  if (first === 'The' && names.length === 1 && (names[0] === 'latter' || names[0] === 'former')) return true
  if (first === 'The' || first === 'the') return names.length < 4 && names.every((name) => officeWord.test(name))
  const title = first.endsWith('.') ? first.slice(0, -1) : first
  const isPlural = pluralTitles.has(title)
  return (
    (isPlural || doersTitles.has(title)) &&
    names.length < 5 &&
    names.every((name) => nameWord.test(name) || (isPlural && name === 'and'))
  )
}
/** `He`, `General Orsini`: one person, by himself. */
export function isOnePerson(words: string): boolean {
  if (!words.includes(' ')) return words === 'He' || words === 'he' || words === 'She' || words === 'she'
  const first = firstWord(words)
  return isThird(words) && first !== 'The' && !pluralTitles.has(first) && !severalWords.has(first)
}
/** Who may have done something, in one word. */
const alone: ReadonlySet<string> = new Set('He he She They Everyone Everybody Nobody All Both'.split(' '))
const severalWords: ReadonlySet<string> = new Set('Several Some Many Most All Both Other'.split(' '))
const groups =
  /^(?:them|us|members|ministers|comrades|delegates|delegations|representatives|speakers|participants|present|sides)$/i
const officeWord = /^\p{Lu}[\p{L}-]+$/u
const nameWord = /^\p{Lu}[\p{L}.’'-]+$/u
const doersTitles: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Dr Cde Comrade General Gen Ambassador Minister Secretary President Premier Chairman Marshal Professor Prof Colonel Major Captain Admiral Commander Senator Congressman Governor Alderman Bishop Sir Lord Lady Dame Count Baron Madame Herr Frau'.split(
    ' ',
  ),
)

/** `Messrs. Hale and Ito` */
const pluralTitles: ReadonlySet<string> = new Set(['Messrs', 'Comrades', 'Cdes', 'Drs', 'Ministers', 'Senators'])

/** `Li Wen`, `Li Wen then`: a name alone, with one of some adverbs or none. */
export function isNamed(before: string, adverbs: readonly string[]): boolean {
  const words = before.split(/\s+/, tooMany)
  // White space stands before the deed.
  if (words.pop() !== '') return false
  if (adverbs.includes(words.at(-1)!)) words.pop()
  return words.length > 0 && words.length < 5 && words.every((word) => capitalised.test(word))
}
/** Whether what precedes a deed is one with a title, alone or with what he belongs to: `Mr. Talbot (Treasury) `. */
export function isTitled(before: string): boolean {
  const name = before.replace(/ \([^()]*\) $|, [^,;]{3,60}, $/, ' ')
  return leadingTitlesEnd(name) !== undefined && isNamed(name, ['also', 'then', 'however'])
}
const capitalised = /^\p{Lu}[\p{L}’'.-]*$/u
