/**
 * Apposition: what a name is, as a noun after it.
 *
 * > | Riga [the capital of Latvia] was quiet
 *     ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^
 * > | the OSB [Varnian secret police] had him watched
 *         ^^^ ^^^^^^^^^^^^^^^^^^^^^^
 *
 * A name and a noun of this kind do not stand side by side in a sentence, so that the noun is not supplied.
 */

import {Phrases, smallLetters, type Wording} from '../../../words/phrases.js'
import {auxiliaries, conjunctions, isFunctionWord, isOffice, prepositions, takesTwo, unended} from '../words/lexicon.js'
import {isAcronym, isCapitalised, type Word} from '../words/words.js'
import type {Context, Run} from './context.js'
import {type Identification, identify} from './identify.js'
import {kindOfName} from './kind-of-name.js'
import {type Quotation, quotation} from './quotation.js'
import {described} from './referent.js'

/** `Hanoi [the DRV]`, `Hanoi [the Ostrian leadership]`: another name, with its article, for whoever is meant. */
const named =
  /^the \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}’'-]+){0,5}(?: (?:leaders|leadership|side|government|authorities|regime|delegation|comrades|people))?$/u

function isNamed(content: string): boolean {
  return content.startsWith('the ') && isCapitalised(content.slice(4)) && named.test(content)
}

/** What a name can be, told by a noun alone. */
const kinds = new Phrases(
  `capital/city/town/village/port/river/province/county/district/region/island/mountain/newspaper/journal/daily |
   weekly/organ/codename/alias/pseudonym/name/term/wife/son/daughter/brother/sister/father/mother/interpreter/ship |
   vessel/steamer/railway/factory/plant/enterprise/combine/shop/store/restaurant/school/university/hotel/residence/palace/currency/party/agency/company |
   code name`,
)
/** Bodies and works, which need a word more: `the army` may be anybody's. */
const bodies = new Phrases(
  `police/service/intelligence/counterintelligence/security/organisation/organization/department/directorate |
   ministry/committee/union/league/front/movement/army/militia/guard/bureau/office/bank/trust/firm/corporation |
   association/institute/academy/institution/network/magazine/bulletin/gazette/publication/book/novel/film/song |
   dynasty/parliament/assembly/legislature/faction/wing/sect/tribe/group/gang/valley/strait/lake/bay/peninsula |
   suburb/airport/airfield/base/camp/prison/fortress/monastery/farm/mine/dam/operation/plan/battle/treaty/agreement |
   pact/dispute/conflict/campaign/program/programme/festival/holiday/unit/currency/measure/dialect/language |
   cooperative/cooperatives/leadership/leaderships/station/theat(?:er/re)/system`,
)
const tail = /^(?:\s(?:of|in|on|for|near|between|at|under|from)\s.{2,60})?$/u

/** A text, and where its words stand. */
type Words = Pick<Wording, 'text' | 'words'>

/** Whether one of the nouns stands in the words, with what fits before it, and nothing after it or a preposition. */
function holdsNoun(nouns: Phrases, {text, words}: Words, fits: (before: string) => boolean, after = tail): boolean {
  return words.some(({start}) => {
    const end = nouns.endAt(text, start)
    return end !== undefined && after.test(text.slice(end)) && fits(text.slice(0, start))
  })
}

/** How many words stand in a stretch that ends with a blank. */
function count(stretch: string): number {
  return stretch.split(/\s/).length - 1
}

/** `the capital of Latvia`, `a secret police`, `the army of Ostria` */
function withArticle({folded}: Wording): boolean {
  const article = /^(?:the|an?)\s/.exec(folded.text)?.[0]
  if (article === undefined) return false
  const follows = (least: number, most: number) => (before: string) => {
    const between = before.slice(article.length)
    const words = count(between)
    return words >= least && words <= most && /^(?:[\p{L}’'-]+\s)*$/u.test(between)
  }
  return (
    holdsNoun(kinds, folded, follows(0, 3)) ||
    holdsNoun(bodies, folded, follows(1, 4)) ||
    holdsNoun(bodies, folded, (before) => before === article, /^\s(?:of|for)\s.{2,60}$/u)
  )
}

/** `Varnian secret police`, `East Ostrian news agency`: whose it is, in capitals; a word in small letters; the noun. */
function withoutArticle(asWritten: Words): boolean {
  const fits = (before: string): boolean => {
    const found = whose.exec(before)
    return found !== null && count(found[1]!) <= 3 && count(found[2]!) <= 3
  }
  return holdsNoun(kinds, asWritten, fits) || holdsNoun(bodies, asWritten, fits)
}
const whose = /^(?:(?:then|former)\s)?((?:\p{Lu}[\p{L}.-]+\s)+)((?:\p{Ll}[\p{L}-]*\s)*)$/u

/** A word of either list: without one, none of these holds. */
function isNoun({text}: Word): boolean {
  const small = smallLetters(text)
  return kinds.endAt(small, 0) === small.length || bodies.endAt(small, 0) === small.length
}

/** After an acronym the adjective may be any: `the VOMO [riot police]`. */
function afterAcronym(asWritten: Words): boolean {
  const fits = (before: string) => /^(?:\p{Ll}[\p{L}-]*\s)+$/u.test(before) && count(before) <= 3
  return holdsNoun(bodies, asWritten, fits) || holdsNoun(kinds, asWritten, fits)
}

/** `in Stara [district capital in the east]`: a preposition has what it needs. */
function isPlaced({wordsBefore}: Context, start: number): boolean {
  const preceding = wordsBefore.findLast((word) => word.end <= start)
  return preceding?.gap === ' ' && /^(?:in|at|near|from|to)$/i.test(preceding.text)
}

/** `The Kashag [local government of Tibet] is`: after a name with its article nothing lacks a noun that is told of whom it is. */
function isBodyOf({content, wordsBefore}: Context, start: number): boolean {
  const preceding = wordsBefore.findLast((word) => word.end <= start)
  return preceding?.gap === ' ' && /^the$/i.test(preceding.text) && bodyOf.test(content)
}
const bodyOf =
  /^\p{Ll}[\p{Ll}-]+ (?:government|administration|council|assembly|parliament|committee|court|army|police|party) (?:of|in|for) \p{Lu}[\p{L} -]*$/u

/** `T-34 [tanks]`, `SA-2 [surface-to-air missiles]`: what a number of make is. */
const designation = /^\p{Lu}[\p{L}]{0,5}-?\d{1,4}\p{L}{0,2}$/u
const weapons = new Set(
  (
    'missile missiles rocket rockets tank tanks fighter fighters bomber bombers aircraft plane planes helicopter helicopters ' +
    'gun guns rifle rifles truck trucks submarine submarines launcher launchers howitzer howitzers mortar mortars vehicle vehicles'
  ).split(' '),
)

/** `surface-to-air missiles`: up to three words, and the weapon or vehicle. */
function isWeapon(content: string): boolean {
  const words = content.split(' ')
  return words.length <= 4 && weapons.has(words.pop()!) && words.every((word) => /^[\p{L}-]+$/u.test(word))
}

/** `“Kommunist” [the party’s theoretical journal]`: a title in quotation marks. */
function quotedName(context: Context): Quotation | undefined {
  const found = quotation(context)
  return found && isCapitalised(found.text) ? found : undefined
}

/**
 * `Hanoi [the DRV] agrees`, but `in Hanoi [the Soviets] were liked`, `gave Hanoi [the Ostrian] weapons`: the name is
 * what its clause is about, or nothing but a preposition or conjunction goes on after the bracket.
 */
function endsThere({wordsBefore, wordAfter}: Context, start: number): boolean {
  const preceding = wordsBefore.findLast((word) => word.end <= start)
  const next = wordAfter?.text.toLowerCase()
  return (
    preceding?.gap !== ' ' ||
    /^(?:and|but|that|when|if|because|while|so|the|yet)$/i.test(preceding.text) ||
    next === undefined ||
    prepositions.has(next) ||
    conjunctions.has(next)
  )
}

/** `Tarn [an old friend of the family], who`: any noun with its article after a name, where no verb asks for it. */
function loose(context: Context, before: Run | Quotation): Identification | undefined {
  if (!/^(?:an?|the|his|her|their|our)\s\p{Ll}/u.test(context.content) || !endsThere(context, before.start))
    return undefined
  return isNounGroup(context) &&
    !takesAnother(context, ('titles' in before ? before.titles[0]?.start : undefined) ?? before.start)
    ? identify(
        context,
        'identification-apposition',
        0.71,
        'low',
        'a noun with its article after a name',
        context.content,
        before,
      )
    : undefined
}

/** `Our friends [the old guard] reported`: the same after a description, which no preposition governs, so that nothing is wanting. */
export function nounAfterDescription(context: Context): Identification | undefined {
  if (!context.content.startsWith('the ') || !isNounGroup(context)) return undefined
  const of = described(context)
  if (!of?.sure || takesAnother(context, of.start)) return undefined
  const preceding = context.wordsBefore.findLast((word) => word.end <= of.start)
  if (preceding?.gap === ' ' && prepositions.has(preceding.text.toLowerCase())) return undefined
  return identify(
    context,
    'identification-apposition',
    0.71,
    'low',
    'a noun with its article after a description',
    context.content,
    of,
  )
}

/**
 * `the decision [the dual-track decision of May]`, `the memorandum [Navy Memorandum of 5 May]`: the noun again, and what
 * tells it from others.
 */
function sameNoun(context: Context): Identification | undefined {
  const {content, words, wordBefore: last} = context
  if (!last || words.length < 3 || !/^[a-z]{4,}$/.test(last.text)) return undefined
  // `his friends [friends and allies]`
  if (!/^(?:(?:the|an?) |[A-Z])/.test(content) && !content.startsWith(`${last.text} and `)) return undefined
  return words.some((word) => word.text.toLowerCase() === last.text) && isNounGroup(context)
    ? identify(
        context,
        'identification-apposition',
        0.76,
        'medium',
        'the noun before it, told from others',
        content,
        last,
      )
    : undefined
}

/** `the measures of 13 August [the closing of the border]`: what the day is known for. */
function sameDay(context: Context): Identification | undefined {
  const {content, words, wordBefore: last} = context
  if (!last || words.length > 8 || !/^(?:the|an?) /.test(content) || !ofDay.test(context.before.slice(-32)))
    return undefined
  return isNounGroup(context)
    ? identify(context, 'identification-apposition', 0.74, 'medium', 'what the day is known for', content, last)
    : undefined
}
const ofDay = /\bof (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},?)(?: \d{4})? $/

/** Words enough, and neither a time nor a clause. */
export function isNounGroup({content, words}: Context): boolean {
  return (
    words.length > 1 &&
    !unended.test(content) &&
    !time.test(content) &&
    !words.some((word) => auxiliaries.has(word.text))
  )
}

/** Whether the verb before what starts at `from` asks for two things. */
export function takesAnother({wordsBefore}: Context, from: number): boolean {
  return takesTwo.test(wordsBefore.findLast((word) => word.end <= from)?.text ?? '')
}

/** `Marek [the next day] agreed` */
const time =
  /\b(?:days?|nights?|mornings?|afternoons?|evenings?|weeks?|months?|years?|hours?|minutes?|times?|moment|spring|summer|autumn|fall|winter)\b/i
/** `the Varnian Minister of State`: the noun that the phrase is about. */
function headOf(words: readonly Word[]): Word | undefined {
  const end = words.findIndex((word) => /^(?:of|for|to|in|at|on|from|with|near|between)$/.test(word.text))
  return end < 0 ? words.at(-1) : words[end - 1]
}

export function apposition(context: Context): Identification | undefined {
  const {content, said, words, nameBefore, wording} = context
  const kind = kindOfName(context) ?? sameNoun(context) ?? sameDay(context)
  if (kind) return kind
  const before = nameBefore ?? quotedName(context)
  if (
    !before ||
    nameBefore?.titleOnly ||
    (words.length < 2 && !isWeapon(content)) ||
    words.length > 10 ||
    content.endsWith('?')
  )
    return undefined
  const hasNoun = words.some(isNoun)
  const asWritten = {text: content, words: wording.words}
  const fits =
    said === content
      ? (hasNoun && withArticle(wording)) ||
        (isNamed(content) && endsThere(context, before.start)) ||
        (hasNoun && (nameBefore?.words.length ?? 0) < 4 && withoutArticle(asWritten)) ||
        isBodyOf(context, before.start) ||
        (hasNoun && (isAcronym(before.text) || isPlaced(context, before.start)) && afterAcronym(asWritten)) ||
        (isWeapon(content) && designation.test(before.text))
      : /^(?:the|an?)\s\p{L}/u.test(said)
  if (!fits || isOffice(headOf(words)?.text ?? '')) return loose(context, before)
  const next = context.wordAfter
  if (next && isCapitalised(next.text) && !isFunctionWord(next.text)) return undefined
  return identify(context, 'identification-apposition', 0.77, 'medium', 'a noun says what the name is', said, before)
}
