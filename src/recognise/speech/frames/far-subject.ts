/**
 * Subjects that do not stand right before their verb: the object of another verb, the subject of the sentence.
 *
 * > | On March 24 I visited General Orsini and communicated to him that …
 *                 ^                            ^^^^^^^^^^^^
 */

import type {Span} from '../../../tree/source.js'
import {firstWord, wordAfter} from '../../../words/neighbouring-words.js'
import {placesOf} from '../../../words/occurrences.js'
import {isOpener} from '../../../words/openers.js'
import {isRole, officeAhead, phraseFrom, type Subject} from '../phrases/phrase.js'
import {places, timeEnd} from '../phrases/time-openings.js'
import {trimmedEnd} from '../words/looking-back.js'
import {oneLine} from '../words/one-line.js'
import {isThing} from '../words/papers.js'
import {forms} from '../words/verb-forms.js'
import type {Frame} from './frame.js'

/** `with me stating that`, `quoted General Ilin as saying that` */
export function objectSubject(text: string, from: number, to: number): {subject: Subject; adverbs: string} | undefined {
  const left = text.slice(Math.max(from, to - 60), to).trimEnd()
  const as = / as(?: having)?$/.exec(left)
  const found =
    (left.includes('with') ? withSomeone.exec(left) : null) ?? (as ? quotedAs.exec(left.slice(0, as.index)) : null)
  if (!found) return undefined
  const words = found[1]!.trimEnd()
  const start = Math.max(from, to - 60) + found.index + found[0].length - found[1]!.length
  const kind = /^(?:me|him|her|us|them)$/.test(words) ? 'pronoun' : isRole(words) ? 'role' : 'name'
  return {subject: {kind, text: words, start, end: start + words.length}, adverbs: ''}
}

const withSomeone = /\bwith\s+(me|him|her|us|them|(?:[\p{Lu}][\p{L}.’-]*\s?){1,4})$/u
const quotedAs =
  /\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|report(?:ed|s|ing)|describ(?:ed|es|ing)|interpret(?:ed|s|ing))\s+((?:the\s)?(?:[\p{Lu}][\p{L}.’-]*\s?){1,4})$/u

/** `This led General Ilin to say that`: whom something led to speak; `left` are the words before the verb at `at`. */
export function causedSubject(text: string, at: number, left: string): Subject | undefined {
  const found = left.includes('ed ') ? ledSomeone.exec(left) : null
  if (!found) return undefined
  const words = found[1]!.trimEnd()
  const start = trimmedEnd(text, 0, at) - left.length + found.index + found[0].indexOf(found[1]!)
  const kind = /^(?:me|him|her|us|them)$/.test(words) ? 'pronoun' : isRole(words) ? 'role' : 'name'
  return {kind, text: words, start, end: start + words.length}
}
const ledSomeone =
  /\b(?:led|caused|prompted|moved|induced|impelled|provoked)\s+(me|him|her|us|them|(?:the\s)?(?:\p{Lu}[\p{L}.’-]*\s?){1,4})\s*to$/u

/** Whether a form in *-ing* stands where a participle of the sentence's subject may; `left` is what precedes it. */
export function mayBeParticiple(left: string): boolean {
  // `helpful in working it out and explaining what was needed`: governed by the preposition as well.
  if (left.endsWith(' and') && left.includes('ing ') && besideGerund.test(left)) return false
  return joinsParticiple.test(left)
}
const besideGerund = /\b(?:in|of|for|from|about|with|at) \p{Ll}+ing [^,;:.]{0,50}\band$/u
/** `Mr. Ito disagreed saying that`: typists save the comma. */
const joinsParticiple =
  /(?:,|\b(?:and|by|in|while|after|before|also|further|again|(?:dis)?agreed|concurred|replied|responded|answered|objected|demurred|protested|intervened)|[a-z]ly)$/

const opening =
  /^(?:[^,]{0,90},\s*(?:\d{4},?\s+)?(?:(?:however|though|moreover|therefore|meanwhile),\s*)?|(?:Then|However|Further|Later|Thereupon|Here|Thereafter|Finally)\s+)?/u
/** `Then I. Orsini`: the name stands after it. */
const opensLater = /^(?:Then|However|Further|Later|Thereupon|Here|Thereafter|Finally) /
/** `At the reception last night Orsini came up to me and said`: what stands before a name that a verb follows. */
const placeOpening =
  /^(?:At|In|On|During|After|Before|Upon)\s(?:[^\s,;:.]+\s){1,7}?(?=(?<!\b(?:in|at|of|to|from|with|for|by|on)\s)\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,2}\s(?:then\s|also\s|\p{Ll}+ly\s)?(?:came|went|took|drew|gave|told|\p{Ll}{2,}ed)\s)/u

/** `As he was leaving the Ambassador drew me aside and said`: when it was, and no comma after it. */
const asHeWasLeaving =
  /^(?:As|When|While) (?:he|she|I|we|they) (?:(?:was|were) (?:(?:just |about to )?\p{Ll}+(?: (?:out|away|up))?)|rose(?: to \p{Ll}+)?|got up(?: to \p{Ll}+)?|left|entered) (?=(?:the )?\p{Lu})/u

/** `With regard to Mr. Hale’s paper I had spoken of the loan and told him`: what it is about, and no comma after it. */
const ofWhatIs =
  /^(?:With (?:regard|respect|reference) to|In regard to|As (?:to|for|regards)|Regarding|Concerning) (?:[^,;:.]|(?<=\b(?:M[rs]|Mrs|Dr|Gen))\.){3,90}? (?=(?:I|we) (?:had|have|then|also|\p{Ll}+ed) )/u
/** `Note to Mr. Hale: I saw him and asked` */
const ofRemark = /^[([]?(?:Note|Comment|NB|N\.B\.|PS|P\.S\.)(?: (?:to|for|by) [^:]{2,40})?: /

/** Where each of these ends; where there is none, the sentence begins with its subject. */
const openings: readonly ((words: string) => number)[] = [
  () => 0,
  (words) => lengthOf(opening, words),
  timeEnd,
  (words) => lengthOf(asHeWasLeaving, words),
  (words) => lengthOf(ofWhatIs, words),
  (words) => lengthOf(ofRemark, words),
  (words) => (places.has(firstWord(words)) ? lengthOf(placeOpening, words) : 0),
  (words) => (firstWord(words).endsWith('ly') ? firstWord(words).length + 1 : 0),
]
function lengthOf(pattern: RegExp, words: string): number {
  return pattern.exec(words)?.[0].length ?? 0
}

/** The subject of the sentence: its first noun phrase that a verb follows. */
export function leadingSubject(text: string, sentence: Span, to: number): Subject | undefined {
  const start = sentence.start + (/^["“]/.test(text[sentence.start] ?? '') ? 1 : 0)
  const words = text.slice(start, to)
  for (const endOf of openings) {
    const skip = endOf(words)
    const own = ownOffice(text, start + skip, to)
    if (own) return own
    const found = phraseFrom(text, start + skip)
    if (found && (found.end >= to || opensOnly(text, found) || (skip === 0 && opensLater.test(found.text)))) continue
    // `Orsini’s mother asked for it, insisting that`
    const owned = found && /['’]s$/.test(found.text) ? officeAhead(text, found.end, to) : undefined
    if (found && owned !== undefined)
      return {kind: 'role', text: oneLine(text.slice(found.start, owned)), start: found.start, end: owned}
    // `The Departmental reply gave approval, noting that`: the paper states it.
    if (found && /^the /i.test(found.text) && isPaper(wordAfter(text, found.end))) return undefined
    // `Stated that …, and asked`: a telegram, and nobody of that name.
    if (found && forms.get(found.text.toLowerCase())?.tense === 'past') return undefined
    // `Dr. Marek, President of the Council, called and said that`
    // `The General, visibly annoyed, cut him off and said that`
    if (
      (found?.kind === 'name' || (found?.kind === 'role' && /^(?:the|my|our|his|her) /i.test(found.text))) &&
      /^,[^,]{3,90},\s+\p{Ll}/u.test(text.slice(found.end, to))
    )
      return found
    const remembered = found?.text === 'I' ? rememberedAt(text, found.end, to) : undefined
    if (remembered) return remembered
    if (
      found &&
      found.end < to &&
      /^\s+(?:then|also|[a-z]+ly\s+)?(?:[a-z]+)/.test(text.slice(found.end, to)) &&
      !/^(?:me|us|him|her|them)$/.test(found.text)
    )
      return found
  }
  return undefined
}

/** `My interlocutor nodded and said`, `His deputy came in and said`: an office, by whose it is. */
function ownOffice(text: string, start: number, to: number): Subject | undefined {
  const whose = possessive.exec(text.slice(start, start + 6))?.[0]
  const end = whose === undefined ? undefined : officeAhead(text, start + whose.length, to)
  if (end === undefined || end >= to || !mainVerb.test(text.slice(end, end + 40))) return undefined
  return {kind: 'role', text: oneLine(text.slice(start, end)), start, end}
}
const possessive = /^(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir)(?= )/

function isPaper(word: string): boolean {
  return isThing(word) || word === 'reply' || word === 'response' || word === 'answer'
}

/** `Previously`, `Noting`: no name, unless its verb follows as in `Dening opened the talks and said that`. */
function opensOnly(text: string, {text: words, end}: Subject): boolean {
  if (!isOpener(words)) return false
  return !words.endsWith('ing') || words.includes(' ') || !/^\s+\p{Ll}{2,}ed\s/u.test(text.slice(end, end + 30))
}

/** `Orsini’s cable spoke of losses and suggested that`: whose the subject of a sentence is, not who speaks. */
export function opensWithOwner(text: string, {start}: Span): boolean {
  return /['’]s$/.test(phraseFrom(text, start)?.text ?? '')
}

/** `I remember that Mr. Orsini came to me and said that`: he whom one remembers. */
function rememberedAt(text: string, from: number, to: number): Subject | undefined {
  const that = /^ (?:[a-z]+ )?(?:remember|recall|know|believe|think|understand|hear|heard) that(?= )/.exec(
    text.slice(from, to),
  )
  const subject = that ? phraseFrom(text, from + that[0].length) : undefined
  return subject && subject.end < to ? subject : undefined
}

/** `He doubted this, but I persisted and said that`: the pronoun that the clause before begins with. */
export function nearestSubject(text: string, from: number, to: number): Subject | undefined {
  const words = text.slice(from, to)
  if (!/but |, and |; |, whereupon /.test(words)) return undefined
  let subject: Subject | undefined
  for (const found of words.matchAll(clausePronoun)) {
    const start = from + found.index + found[0].length - found[1]!.length
    subject = {kind: 'pronoun', text: found[1]!, start, end: start + found[1]!.length}
  }
  return subject ?? personAfterBut(text, from, to)
}

/**
 * `No cables had come, but Orsini telephoned and said that`, `he waited, whereupon Orsini laughed and said that`: the
 * person of the last clause; so in `Halmos agreed, but Orsini dissented, noting that`.
 */
export function personAfterBut(text: string, from: number, to: number): Subject | undefined {
  const words = text.slice(from, to)
  const but = Math.max(words.lastIndexOf(' but '), words.lastIndexOf('; '), words.lastIndexOf(' whereupon '))
  const subject = but < 0 ? undefined : phraseFrom(text, from + words.indexOf(' ', but + 1))
  const isPerson = subject?.kind === 'name' || subject?.kind === 'role'
  return isPerson && subject.end < to && mainVerb.test(text.slice(subject.end, subject.end + 40)) ? subject : undefined
}
const clausePronoun = /(?:\bbut|,\s+and|;)\s+(I|he|she|we|they)(?=\s+\p{Ll})/gu

/** A verb that may tell what somebody did or was, after one adverb or none. */
export const mainVerb =
  /^\s+(?:(?:then|also|again|[a-z]+ly)\s+)?(?:[a-z]{2,}(?:ed|t)|was|were|had|did|could|would|left|said|told|became|gave|went|took|came|shook|rose|began|spoke|put|read|let|made|held|drew|threw|stood|ran|fell|saw|knew|swore|wrote|broke|laid|paid|hung|rang|led|grew|understood)\b/

/** The clause that a fronted one belongs to: `Noting that time was short, | Brandt left`. Where its comma is, and its subject. */
export function mainClause(text: string, from: number, to: number): {comma: number; subject: Subject} | undefined {
  for (const comma of placesOf(',', text, from, to)) {
    const subject = phraseFrom(text, comma + 1)
    if (
      subject &&
      subject.start - comma < 3 &&
      !/^(?:me|us|him|her|them)$/.test(subject.text) &&
      mainVerb.test(text.slice(subject.end, subject.end + 40))
    )
      return {comma, subject}
  }
  return undefined
}

/** Where the comma of that clause is, also where it is of a thing: `After Mr. Ito had said that it was late, the meeting adjourned`. */
export function mainClauseStart(text: string, from: number, to: number): number | undefined {
  const ofPerson = mainClause(text, from, to)?.comma
  if (ofPerson !== undefined) return ofPerson
  let last: number | undefined
  for (const comma of placesOf(',', text, from, to))
    if (clauseOfThing.test(text.slice(comma + 1, Math.min(to, comma + 80)))) last = comma
  return last
}
const clauseOfThing =
  /^ (?:(?:the|an?|this|these|those|no|all|some|several|most|his|her|their|its) (?:\p{Ll}+ ){1,3}?|(?:it|there|nothing|nobody|no one|everyone|everybody|discussion) (?:\p{Ll}+ )?)(?:(?:\p{Ll}+ly )?(?:was|were|had|did|could|would|became|arose|began|broke|came|fell|went|took|\p{Ll}{2,}ed))\b/u

/** `Mr. Ito, noting that time was short, left`: who is told of, and where the comma of his own verb is. */
export function interposedIn(
  text: string,
  sentence: Span,
  start: number,
  clause: number,
): {subject: Subject; comma?: number} | undefined {
  const subject = phraseFrom(text, sentence.start)
  if (
    !subject ||
    isOpener(subject.text) ||
    !/^,(?: (?:while|when|after|in|by))?\s*$/.test(text.slice(subject.end, start))
  )
    return undefined
  for (const comma of placesOf(',', text, clause, sentence.end))
    if (mainVerb.test(text.slice(comma + 1, comma + 40))) return {subject, comma}
  return {subject}
}

/** `Mao, turning to Li, without waiting for an answer stated that`: what stands between is about the subject. */
export function interruptedSubject(
  text: string,
  sentence: Span,
  start: number,
  last: Frame | undefined,
): Subject | undefined {
  const words = text.slice(sentence.start, start)
  if (!words.includes(',')) return undefined
  const subject = phraseFrom(text, sentence.start + timeEnd(words))
  if (!subject || text[subject.end] !== ',' || subject.end >= start || isOpener(subject.text)) return undefined
  if (last && last.subject !== undefined && last.subject.start !== subject.start) return undefined
  const between = text.slice(subject.end, start)
  return interruption.test(between) || (subject.kind === 'name' && apposition.test(between)) ? subject : undefined
}
/** `Comrade Orsini, First Secretary in Trento, who had come with the delegation, said, however, that` */
const apposition =
  /^,\s+(?:(?:the |an? |then |\p{Lu})[^,;:]{3,90},\s+)?who(?:se)?\s[^,;:]{3,90},\s*(?:(?:then|also|again|\p{Ll}+ly)\s+)?$/u
const interruption =
  /^,\s+(?:(?:[a-z]+ly\s+)?[a-z]+ing|having|without|after|before|upon|as if)\s[^;:.]*?(?:,|\b(?:answer|reply|pause|question|words|speech))\s+(?:(?:then|also|again|[a-z]+ly)\s+)?$/
