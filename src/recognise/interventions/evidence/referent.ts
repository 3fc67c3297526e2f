/**
 * Referent: whom or what a pronoun or a description means.
 *
 * > | They [the Vietnamese] want it
 *     ^^^^ ^^^^^^^^^^^^^^^^
 * > | the Soviet leader [Stalin] said so
 *     ^^^^^^^^^^^^^^^^^ ^^^^^^^^
 */
import {numberOf} from '../../../words/number-words.js'
import {
  determiners,
  isFunctionWord,
  isInstitution,
  isOffice,
  isTrade,
  months,
  prepositions,
  pronouns,
  takesTwo,
} from '../words/lexicon.js'
import {isCapitalised, type Word} from '../words/words.js'
import type {Context} from './context.js'
import {adjective, isNoun} from './described-nouns.js'
import {type Identification, identify} from './identify.js'
import {stretchOfTime} from './times.js'

const possessive = /^(?:his|her|their|your|my|our|its)$/i

/** `I [Stalin] answered`, `his [Mao's] opinion`. */
export function ofPronoun(context: Context, name: string): Identification | undefined {
  const last = context.wordBefore
  if (
    !last ||
    !(
      pronouns.has(last.text.toLowerCase()) ||
      possessive.test(last.text) ||
      /^(?:latter|former)$/i.test(last.text) ||
      // `that one [Marek]`
      (last.text === 'one' && /^(?:this|that|other)$/i.test(context.wordsBefore.at(-2)?.text ?? ''))
    )
  )
    return undefined
  if (context.wordAfter && isCapitalised(context.wordAfter.text) && !isFunctionWord(context.wordAfter.text))
    return undefined
  if (/\d/.test(name)) return undefined
  // `our [Soviet] comrades` says which; `his [Mao's] opinion` says whose.
  if (possessive.test(last.text) && nationality.test(name)) return undefined
  return identify(
    context,
    'identification-of-pronoun',
    0.78,
    'high',
    'a name after the pronoun that stands for it',
    name,
    last,
  )
}

const nationality =
  /^(?:\p{Lu}[\p{L}-]*\s)?(?:\p{Lu}\p{L}+(?:ian|ean|can|man|ese|ish|iet|ic|ist|an)|(?:Fren|Dut|Cze)ch)$/u

/** A noun with its article, after *i.e.* or not. */
const withArticle = /^(?:the|this|these|those|our|their|his)\s\p{L}/u
const people = /^the \p{Lu}\p{Ll}+s?\b/u

/** `They [the Vietnamese] want`, `it [the treaty] was signed`, `their [the Koreans'] demands`. */
export function ofPronounByNoun(context: Context): Identification | undefined {
  const {words, wordBefore: last, said: content} = context
  if (!last || words.length < 2 || words.length > 8 || content.endsWith('?')) return undefined
  if (!withArticle.test(content) && !(/^an?\s\p{L}/u.test(content) && /^(?:I|we|you|he|she|they)$/i.test(last.text)))
    return undefined
  if (possessive.test(last.text) ? !/(?:['’]s|s['’])$/u.test(content) : !stands(context, last)) return undefined
  return identify(
    context,
    'identification-of-pronoun',
    0.76,
    'medium',
    'a noun with its article after the pronoun that stands for it',
    content,
    last,
  )
}

/** Whether the pronoun fills its place in the sentence. `gave them [the letters]` says what, `between them [the rebels]` who. */
function stands({content, wordsBefore}: Context, {text}: Word): boolean {
  if (/^(?:I|we|you|he|she|they|it|this|these|those)$/i.test(text)) return true
  if (!/^(?:us|them|him|me)$/i.test(text)) return false
  const verb = wordsBefore.at(-2)?.text.toLowerCase() ?? ''
  // `did you see him [the accused] there`
  return people.test(content) || prepositions.has(verb) || (text === 'him' && !takesTwo.test(verb))
}

interface Described {
  start: number
  end: number
  text: string
  /** Whether its noun is one that a name may stand for. */
  sure: boolean
}

/** The description with its article right before the bracket. */
export function described(context: Context): Described | undefined {
  const last = context.wordBefore
  if (!last || (isFunctionWord(last.text) && !/^(?:here|there)$/.test(last.text))) return undefined
  // `the 1945 [Sino-Soviet] treaty`: a number describes nobody; nor does `this afternoon [Poland] presented`.
  if (/^\d/.test(last.text) || stretchOfTime.test(last.text) || /^dear$/i.test(last.text)) return undefined
  const lower = last.text.toLowerCase()
  const near = context.wordsBefore.slice(-5)
  const article = near.findLastIndex((word) => determiners.has(word.text.toLowerCase()))
  // `three persons [Marek, Orsini, Halmos]`
  const from = article < 0 && isCount(near.at(-2)) ? near.length - 2 : article
  const run = near.slice(from)
  if (from < 0 || run.length < 2 || !run.slice(0, -1).every((word) => /^\]? ?\[?$|^['’] $/.test(word.gap)))
    return undefined
  // `any place to settle [Malaysia]`: words of grammar end what is described.
  if (run.slice(1, -1).some((word) => isFunctionWord(word.text) && !ordinal.test(word.text))) return undefined
  const next = context.wordAfter
  if (next && isCapitalised(next.text) && !isFunctionWord(next.text)) return undefined
  const sure = isNoun(lower) || isOffice(last.text) || isTrade(lower) || numberOf(lower) !== undefined
  // `the party praised [Marek] and`: a verb describes nobody.
  if (run.length > 2 && lower.endsWith('ed')) return undefined
  // `a new [Warsaw Pact] meeting`: the noun is still to come.
  const goesOn = next !== undefined && context.after.startsWith(' ') && !isFunctionWord(next.text)
  // `the five [Varnian] ports`, but `the other two [Marek and Halmos] left`.
  const isWhich = numberOf(lower) !== undefined && !/,|\sand\s/.test(context.content)
  if (goesOn && (adjective.test(last.text) || isWhich || !sure)) return undefined
  const {start} = run[0]!
  return {start, end: last.end, text: context.flow.text.slice(start, last.end), sure}
}
/** `three`, `12`: a number of more than one. */
function isCount(word: Word | undefined): boolean {
  return word?.gap === ' ' && (numberOf(word.text) ?? 0) > 1
}
const ordinal = /^(?:first|second|third|of|other|two|three|same|most)$/i

/** `the Soviet leader [Stalin]`, `this city [Beijing]`: a description with its article. */
export function ofDescription(context: Context, name: string): Identification | undefined {
  // `the Ostrian officer [Corps]` goes on.
  const of = isInstitution(name) ? undefined : described(context)
  return (
    of &&
    identify(
      context,
      'identification-of-description',
      of.sure ? 0.7 : 0.66,
      of.sure ? 'medium' : 'low',
      'a name after a description that has its article',
      name,
      of,
    )
  )
}

/** `the 12th [Elhovo] and the 22nd [Harmanli]`: which of those that are counted. */
export function ofOrdinal(context: Context, name: string): Identification | undefined {
  const {wordBefore: last, wordsBefore, after} = context
  if (!last || !/^\d{1,3}(?:st|nd|rd|th)$/.test(last.text)) return undefined
  const article = wordsBefore.at(-2)
  if (article?.gap !== ' ' || article.text.toLowerCase() !== 'the') return undefined
  // `the 7th [Fleet]` lacks what is counted.
  if (isCounted(name) || !/^(?:$|[.,;:)]| (?:and|or|in|at|on|of|with|was|were|is|are|had|has)\b)/.test(after))
    return undefined
  const of = {start: article.start, end: last.end, text: context.flow.text.slice(article.start, last.end)}
  return identify(context, 'identification-of-description', 0.7, 'medium', 'which of those counted', name, of)
}

/** A noun that armies, parties and years count. */
function isCounted(name: string): boolean {
  const last = name.split(' ').at(-1)!.toLowerCase()
  return isInstitution(last) || months.has(last) || counted.has(last)
}
const counted = new Set(
  'infantry cavalry artillery dragoons volunteers regiment brigade battalion plenum session century meeting floor parallel reich republic'.split(
    ' ',
  ),
)

/** `those people [the Kuomintang]`: a name with its article. */
export function peopleOfDescription(context: Context): Identification | undefined {
  const content = context.said
  if (!content.startsWith('the ') || !isCapitalised(content.slice(4))) return undefined
  if (!/^the \p{Lu}[\p{L}’'-]+(?: (?:and )?(?:the )?\p{Lu}[\p{L}’'-]+){0,4}$/u.test(content)) return undefined
  const of = described(context)
  if (!of?.sure) return undefined
  return identify(
    context,
    'identification-of-description',
    0.74,
    'medium',
    'a name after a description that has its article',
    content,
    of,
  )
}
