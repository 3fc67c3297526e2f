/**
 * Letters: an acronym or initials and what they stand for, where that is no name with capitals throughout, and words with
 * their acronym after them.
 *
 * > | the KOR [Workers’ Committee for Defence]        nongovernmental organizations [NGOs]        T.Zh. [Todor Zhivkov]
 *         ^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^        ^^^^^ ^^^^^^^^^^^^^^^
 */

import {auxiliaries, isFunctionWord} from '../words/lexicon.js'
import {isAcronym, isCapitalised, isParticle, type Word} from '../words/words.js'
import type {Context} from './context.js'
import {type Identification, identify} from './identify.js'

/** What letters stand for, or the letters for words. */
export function ofLetters(context: Context): Identification | undefined {
  return (
    ofAcronym(context) ??
    acronymOf(context) ??
    ofMixedLetters(context) ??
    ofInitials(context) ??
    ofParts(context) ??
    ofSignedParts(context)
  )
}

/** `ICBMs [intercontinental ballistic missiles]`, `the JAR [Autonomous Units of the Ostrian army]`. */
function ofAcronym(context: Context): Identification | undefined {
  const {content, words, wordBefore: last, wordAfter} = context
  if (!last || words.length < 2 || words.length > 12 || !isAcronym(last.text) || content.endsWith('?')) return undefined
  // `A.G. ORSINI [chief of the department]`: after initials it is a surname.
  if (/^(?:\p{Lu}\.)+$/u.test(context.wordsBefore.at(-2)?.text ?? '')) return undefined
  if (spells(words, last.text))
    return identify(context, 'identification-acronym', 0.95, 'high', 'what the letters stand for', content, last)
  // `the WKs [voivodship committees] of`: a plural after letters in the plural.
  if (
    /^\p{Lu}{2,5}s$/u.test(last.text) &&
    /^\p{Ll}{3,}.*[^s\P{Ll}]s$/u.test(content) &&
    !isFunctionWord(words[0]!.text)
  )
    return identify(context, 'identification-acronym', 0.76, 'medium', 'a plural after letters in it', content, last)
  // A name of several words with capitals, whose letters are those of another language.
  const capitals = words.filter((word) => isCapitalised(word.text) && !isFunctionWord(word.text))
  const isName =
    isCapitalised(content) &&
    capitals.length > 1 &&
    words.some((word) => !isCapitalised(word.text) && !isParticle(word.text)) &&
    !words.some((word) => auxiliaries.has(word.text))
  const isOpen = !/[.;:]/.test(content) && !(wordAfter && isCapitalised(wordAfter.text))
  return isName && isOpen && capitals.length * 2 >= words.filter((word) => !isFunctionWord(word.text)).length
    ? identify(context, 'identification-acronym', 0.76, 'medium', 'a name in full after letters', content, last)
    : undefined
}

/** `most-favored-nation [MFN]`, `nongovernmental organizations [NGOs]`: words, and their initials. */
function acronymOf(context: Context): Identification | undefined {
  const {content, wordsBefore, wordBefore} = context
  const letters = /^(\p{Lu}{2,6})s?$/u.exec(content)?.[1]?.toLowerCase()
  // After capitals it is told with names.
  if (!letters || !wordBefore || isCapitalised(wordBefore.text)) return undefined
  let at = letters.length
  for (const word of wordsBefore.toReversed()) {
    const initials = initialsOf(word)
    if (word !== wordBefore && word.gap !== ' ') return undefined
    if (letters.endsWith(initials, at)) at -= initials.length
    else if (!isFunctionWord(word.text)) return undefined
    if (at > 0) continue
    const {start} = word
    const of = {start, end: wordBefore.end, text: context.flow.text.slice(start, wordBefore.end)}
    return identify(context, 'identification-acronym', 0.9, 'high', 'the initials of the words before', content, of)
  }
  return undefined
}

/** `BdE. [Bestätigung der Einsicht]`: capitals and small letters, each that with which its word begins. */
function ofMixedLetters(context: Context): Identification | undefined {
  const {content, words, lastWord: last} = context
  if (!last || words.length < 2 || words.length > 6 || !/^\.?\s$/.test(last.gap)) return undefined
  if (!/^\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}$/u.test(last.text)) return undefined
  return words.map((word) => word.text[0]).join('') === last.text
    ? identify(context, 'identification-abbreviation', 0.96, 'high', 'the first letters of its words', content, last)
    : undefined
}

/** `T.Zh. [Todor Zhivkov]`, `St. T. [Stanko Todorov]`: each begins a word of the name. */
function ofInitials(context: Context): Identification | undefined {
  const {before, bracket, words} = context
  if (words.length < 2 || !/(?:^|[\s.(“])\S{1,3}\. $/.test(before)) return undefined
  const found = initials.exec(before.slice(-20))?.[1]
  const letters = found?.match(/\p{L}+/gu) ?? []
  // Of single letters the full form is an acronym's.
  if (!found || !letters.some((letter) => letter.length > 1)) return undefined
  if (letters.length !== words.length || !words.every(({text}, i) => text.startsWith(letters[i]!))) return undefined
  const end = bracket.start - 1
  const of = {start: end - found.length, end, text: found}
  return identify(
    context,
    'identification-abbreviation',
    0.96,
    'high',
    'a name after its initials',
    context.content,
    of,
  )
}
const initials = /(?:^|[\s("“‘—])((?:\p{Lu}\p{Ll}{0,2}\. ?){1,3}\p{Lu}\p{Ll}{0,2}\.) $/u

/** `the SomGov [Somali Government]`, `MinDef [Minister of Defense]`: in cables the beginnings of words make one. */
function ofParts(context: Context): Identification | undefined {
  const {content, words, wordBefore: last} = context
  if (!last || words.length < 2) return undefined
  const sense = ofSense(words)
  const parts = last.text.match(/[A-Z][a-z]+/g) ?? []
  const isOfParts =
    parts.length > 1 &&
    parts.join('') === last.text &&
    sense.length === parts.length &&
    sense.every(({text}, i) => isShortOf(parts[i]!.toLowerCase(), text.toLowerCase()))
  return isOfParts || isOfTwo(last.text, sense)
    ? identify(
        context,
        'identification-abbreviation',
        0.96,
        'high',
        'the words whose beginnings make one',
        content,
        last,
      )
    : undefined
}

/** `Chicoms [Chinese Communists]`, `agitprop [agitation and propaganda]`: the beginnings of two, three letters of each at least. */
function isOfTwo(word: string, [one, other, ...more]: readonly Word[]): boolean {
  if (!one || !other || more.length > 0) return false
  const letters = word.replace(/s$/, '')
  for (let at = 3; at <= letters.length - 3; at++)
    if (begins(one.text, letters.slice(0, at)) && begins(other.text, letters.slice(at))) return true
  return false
}

function begins(word: string, letters: string): boolean {
  return word.length > letters.length && word.toLowerCase().startsWith(letters.toLowerCase())
}

/** `M/Def. [Minister of Defence]`, `p.a. [per annum]`, `w/draw [withdraw]`: beginnings of words with signs between them. */
function ofSignedParts(context: Context): Identification | undefined {
  const {content, before, bracket, words} = context
  const found = words.length < 6 ? signedParts.exec(before.slice(-16))?.[1] : undefined
  // Capitals with their points are an acronym.
  if (!found || /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(found) || /[^\p{L} -]/u.test(content)) return undefined
  const parts = found.toLowerCase().match(/\p{L}+/gu)!
  const full = content.toLowerCase().split(/[ -]/)
  const isWhole = [full, full.filter((word) => !isFunctionWord(word))].some(
    (of) => of.length === parts.length && of.every((word, i) => isShortOf(parts[i]!, word)),
  )
  if (!isWhole && !(found.includes('/') && full.length === 1 && isShortOf(parts.join(''), full[0]!))) return undefined
  const end = bracket.start - 1
  const of = {start: end - found.length, end, text: found}
  return identify(context, 'identification-abbreviation', 0.96, 'high', `“${found}” is short for it`, content, of)
}
const signedParts = /(?:^|[\s("“‘])(\p{L}{1,5}(?:\.?[./-]\p{L}{1,5})+\.?) $/u

/** The first letters of a word's parts. */
function initialsOf({text}: Word): string {
  return text
    .split('-')
    .map((part) => part[0] ?? '')
    .join('')
    .toLowerCase()
}

/** Whether letters begin a word and stand in it in their order. */
export function isShortOf(letters: string, word: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return word.startsWith(letters[0]!)
}

/** Whether the initials of the words, those of grammar left out or not, are an acronym's letters; or their beginnings (`SIGINT`). */
export function spells(words: readonly Word[], acronym: string): boolean {
  const letters = lettersOf(acronym)
  return (
    words.length > 1 &&
    [words, ofSense(words)].some((of) => of.map(initialsOf).join('') === letters || areBeginnings(letters, of))
  )
}

/** Whether letters are the beginnings of words one after the other: `psyop` of *psychological operations*. */
function areBeginnings(letters: string, words: readonly Word[]): boolean {
  const [first, ...rest] = words
  if (!first || letters.length < words.length) return letters === '' && !first
  const word = first.text.toLowerCase()
  for (let end = 1; end <= letters.length && word.startsWith(letters.slice(0, end)); end++)
    if (areBeginnings(letters.slice(end), rest)) return true
  return false
}

/** Whether they are its letters in another order, as another language has the words. */
export function spellsInAnotherOrder(words: readonly Word[], acronym: string): boolean {
  const letters = lettersOf(acronym)
  const sorted = (text: string): string => [...text].sort().join('')
  return letters.length > 2 && sorted(ofSense(words).map(initialsOf).join('')) === sorted(letters)
}

function lettersOf(acronym: string): string {
  return acronym.replace(/s$/, '').toLowerCase()
}

function ofSense(words: readonly Word[]): Word[] {
  return words.filter((word) => !isFunctionWord(word.text))
}
