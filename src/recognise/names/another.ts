/**
 * What stands beside a surname, or beside a form in short, may show that it is another’s.
 *
 * > | Peter Kovalev, and not Ivan Kovalev, came           another given name
 *     ^^^^^
 * > | Mao Anying, and not Mao Zedong, came                the same where the surname comes first
 *         ^^^^^^
 * > | the Politburo of the SED, the SED Politburo         whose it is
 *                          ^^^      ^^^
 *
 * Only words with a capital tell, and none where all words have one (titles, heads). What is not known to be a name,
 * as *Prize* in `the Mao Prize`, leaves the name what it is.
 */
import type {AuthorityEntry} from '../../authority/authority.js'
import {fullNames, isOtherName} from '../../authority/given-names.js'
import {fold} from '../../authority/words.js'
import {isOpener} from '../../words/openers.js'
import {beginsSentence, type Match, type Variant} from './automaton.js'

/** A match, with those that touch it: the one right before, and the one right after it or after *of*. */
export interface Beside {
  match: Match
  before: Match | undefined
  after: Match | undefined
}

/** Whether the words beside a name of an entry show that not the entry is meant. */
export function isOfAnother(text: string, {match, before, after}: Beside, {entry, name, words}: Variant): boolean {
  if (words.length > 1) return false
  if (entry.class === 'org') return name.type === 'short' && isOfOther(text, match, before, after, entry)
  if (entry.class !== 'person') return false
  const key = fold(words[0]!)
  const full = fullNames(entry)
  const mayFollow = full.some((parts) => parts.at(-1) === key)
  const mayLead = full.some((parts) => parts[0] === key)
  return (
    (mayFollow && hasOtherInitials(text.slice(Math.max(0, match.start - 16), match.start), full)) ||
    (mayFollow && !before && isOtherName(wordBeforeName(text, match.start), full)) ||
    (mayLead && !mayFollow && !after && isOtherName(wordAfterName(text, match.end), full))
  )
}

/** `the Polish CC`, `the VKP(b) CC`, `the CC of the SED`: whose it is, where no name of the entry says so. */
function isOfOther(
  text: string,
  match: Match,
  before: Match | undefined,
  after: Match | undefined,
  entry: AuthorityEntry,
): boolean {
  if (before?.variants.some((one) => one.entry.class === 'org')) return !isOwner(before, entry)
  if (after?.variants.some((one) => one.entry.class !== 'person')) return !isOwner(after, entry)
  const owner =
    ownerBefore.exec(text.slice(Math.max(0, match.start - 30), match.start))?.[1] ??
    ownerAfter.exec(text.slice(match.end, match.end + 40))?.[1]
  if (owner === undefined || beginsSentence(text, match.start - owner.length - 1)) return false
  return !isOpener(owner) && !entry.names.some((one) => one.text.includes(owner))
}
const ownerBefore =
  /(?<![\p{L}\p{N}])(\p{Lu}(?:\p{Lu}+(?:\([a-z]\))?|\p{Ll}+(?:ese|ian|ish|ist|ican|ean|tan|viet|slav)))\s+$/u
const ownerAfter = /^\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}-]+)/u

/** `the CC of the Chinese Communist Party`: a name of the entry holds that of its owner. */
function isOwner({variants}: Match, {names}: AuthorityEntry): boolean {
  return variants.some((owner) =>
    owner.entry.names.some((one) => one.type !== 'short' && names.some((own) => own.text.includes(one.text))),
  )
}

/** `N. F. Kovalev`, of whom the entry says *Ivan*; letters that other alphabets give by one another are the same. */
function hasOtherInitials(before: string, full: readonly string[][]): boolean {
  const initials = initialsBefore.exec(before)?.[1]
  if (initials === undefined) return false
  const own = new Set(full.flatMap((parts) => parts.map((part) => alike(part[0] ?? ''))))
  return [...initials.matchAll(/\p{Lu}/gu)].some(([letter]) => !own.has(alike(fold(letter))))
}
/** `the U.S.`, `at 5 P.M.` and a single letter after a word that a letter numbers are no initials. */
const initialsBefore =
  /(?<!(?:Plan|Annex|Appendix|Point|Part|Section|Group|Class|Tab|Zone|Area)\s)(?<![\p{L}.])(?!(?:U\.\s?S\.|U\.\s?N\.|U\.\s?K\.|[APap]\.\s?[Mm]\.|D\.\s?C\.|U\.\s?S\.\s?S\.\s?R\.)\s)((?:\p{Lu}\.[\s-]?){1,3})$/u
/** Letters by which other alphabets give one: `J. V.` and `Iosif V.` */
const sameLetters = ['ijy', 'ck', 'gh', 'vw']
function alike(letter: string): string {
  return sameLetters.find((same) => same.includes(letter))?.[0] ?? letter
}

/** The word right before a name, not over a sign; at the head of a sentence a verb or an adverb may have a capital. */
function wordBeforeName(text: string, start: number): string | undefined {
  const found = lastWord.exec(text.slice(Math.max(0, start - 24), start))
  if (!found) return undefined
  const [whole, word] = found
  const mayBeVerb = beginsSentence(text, start - whole.length) && (isOpener(word!) || verbal.test(word!))
  return mayBeVerb ? undefined : word
}
const verbal = /(?:ed|es)$|^(?:Said|Told|Says?|Dear|Met|Saw|With|Between|Upon|Enter|Exit|Present|Absent)$/
const lastWord = /(?<![\p{L}\p{N}.’'-])(\p{Lu}[\p{L}’'-]+)\s+$/u

function wordAfterName(text: string, end: number): string | undefined {
  return nextWord.exec(text.slice(end, end + 24))?.[1]
}
const nextWord = /^\s+(\p{Lu}[\p{L}’'-]+)/u
