/**
 * Phrases for whoever speaks, with what stands before the noun and what it is of, found from their end: the noun is one of
 * some hundreds, and an expression that holds them all is much code.
 *
 * > | … when the second secretary of the Ostrian embassy | asked
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {isOpener} from '../../../words/openers.js'
import type {WordSet} from '../../../words/word-set.js'

const determiners: ReadonlySet<string> = new Set(
  'the this our my his her their a an another one some both other several members'.split(' '),
)
/** What no office holds: with it another phrase begins. Only after *of* stands an article. */
const apart: ReadonlySet<string> = new Set(
  'the a an our my his her their your this these with by about upon between against through to in on at'.split(' '),
)
const of: ReadonlySet<string> = new Set(['of', 'from', 'for'])

const middle = /^(?:[\p{L}’'-]+|u\.[skn]\.)$/iu
const belonging = /^[\p{L}’'.-]+$/u
const last = /^[\p{L}’'-]+$/u
const affairs = /^d.affaires$/i
/** What may stand before an article without a blank. */
const opening = /^.*[(“"—–-]/s

const mostBetween = 4
/** Words behind *of*, an article aside. */
const mostBehind = 5

/** Where the longest phrase begins that ends a text, its noun one of some nouns; undefined where none does. */
export function officeAtEnd(text: string, nouns: WordSet): number | undefined {
  const words = [...text.matchAll(/\S+/g)]
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at]![0]
    const sign = opening.exec(word)?.[0].length ?? 0
    const isOwner = word.endsWith('s') && owner.test(word)
    if (!isOwner && !determiners.has(word.slice(sign).toLowerCase())) continue
    if (endsAfter(words, at + 1, nouns)) return isOwner ? nameStart(words, at) : words[at]!.index + sign
  }
  return undefined
}

/** `Orsini’s`, of `Orsini’s secretary` */
const owner = /^\p{Lu}[\p{L}-]+['’]s$/u
const nameWord = /^\p{Lu}[\p{L}’'-]*\.?$/u

/** Where the name begins that ends with a word: `Mr. Marco Orsini’s`. */
function nameStart(words: readonly RegExpExecArray[], at: number): number {
  let first = at
  while (first > 0 && at - first < 3 && nameWord.test(words[first - 1]![0]) && !isOpener(words[first - 1]![0])) first--
  return words[first]!.index
}

/** Whether the words from `first` on are the rest of such a phrase. */
function endsAfter(words: readonly RegExpExecArray[], first: number, nouns: WordSet): boolean {
  for (let at = first; at < words.length && at <= first + mostBetween; at++) {
    const noun = nounEnd(words, at, nouns)
    if (noun !== undefined && (noun === words.length || isBelonging(words, noun))) return true
    const word = words[at]![0]
    const small = word.toLowerCase()
    if (!middle.test(word) || (apart.has(small) && !(small === 'the' && isOf(words, at - 1, first)))) return false
  }
  return false
}

function isOf(words: readonly RegExpExecArray[], at: number, first: number): boolean {
  return at >= first && words[at]![0].toLowerCase() === 'of'
}

/** Behind which word the noun ends that stands there. */
function nounEnd(words: readonly RegExpExecArray[], at: number, nouns: WordSet): number | undefined {
  const word = words[at]![0]
  if (nouns.has(word) || affairs.test(word)) return at + 1
  return word.toLowerCase() === 'prime' && words[at + 1]?.[0].toLowerCase() === 'minister' ? at + 2 : undefined
}

/** `of the Ostrian embassy`, up to the end. */
function isBelonging(words: readonly RegExpExecArray[], at: number): boolean {
  if (!of.has(words[at]![0].toLowerCase())) return false
  const hasArticle = words[at + 1]?.[0].toLowerCase() === 'the' && at + 2 < words.length
  const from = hasArticle ? at + 2 : at + 1
  const count = words.length - from
  if (count < 1 || count > mostBehind) return false
  return words.slice(from).every(([word], i) => (i === count - 1 ? last : belonging).test(word))
}
