/**
 * Referent: whom or what a pronoun, a description, or a word for a time means.
 *
 * > | They [the Vietnamese] want it
 *     ^^^^ ^^^^^^^^^^^^^^^^
 * > | the Soviet leader [Stalin] said so
 *     ^^^^^^^^^^^^^^^^^ ^^^^^^^^
 * > | yesterday [15 May] he left
 *     ^^^^^^^^^ ^^^^^^^^
 */
import type {Span} from '../../../tree/source.js'
import {parseDate} from '../../dates/parse.js'
import {
  determiners,
  isFunctionWord,
  isInstitution,
  isOffice,
  months,
  numberOf,
  prepositions,
  pronouns,
  takesTwo,
  weekdays,
} from '../words/lexicon.js'
import {isCapitalised, type Word} from '../words/words.js'
import type {Context} from './context.js'
import {adjective, isNoun} from './described-nouns.js'
import {type Identification, identify} from './identify.js'
import {isDay} from './supplied-dateline.js'

const possessive = /^(?:his|her|their|your|my|our|its)$/i

/** `I [Stalin] answered`, `his [Mao's] opinion`. */
export function ofPronoun(context: Context, name: string): Identification | undefined {
  const last = context.wordBefore
  if (
    !last ||
    !(pronouns.has(last.text.toLowerCase()) || possessive.test(last.text) || /^(?:latter|former)$/i.test(last.text))
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

const deictic = /^(?:to-?day|yesterday|to-?morrow|to-?night)$/i
const span =
  /^(?:time|period|days|years|day|morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|fall|winter)$/i
const which = /^(?:this|those|these|last|next|that|same|previous|following|past|coming|current|present)$/i

/** `15:00 [3 p.m.]`, `1500 hours [3:00 p.m.]`, `10.X.62 [10 October 1962]`, `’68 [1968]`: the same time, written otherwise. */
function ofWrittenTime({content, before, bracket}: Context): Span | undefined {
  if (!/\d|^(?:midnight|noon)$/.test(content)) return undefined
  const tail = before.slice(-40)
  const shape = isHour(content) ? clock : isDay(content) ? numericDay : undefined
  const found = shape?.exec(tail)?.[1]
  if (found === undefined) return undefined
  const end = bracket.start - (tail.length - tail.trimEnd().length)
  // A year alone is no day, and of two hours in figures the second may mend the first.
  if (/^\d{4}$/.test(content) ? !/^['’‘]/.test(found) : /^\d{1,2}[:.]\d\d$/.test(content) && /^[\d:.]+$/.test(found))
    return undefined
  // `8 p.m. [9:30]`
  if (/m\.?$/.test(found) && hourOf(found) !== hourOf(content)) return undefined
  // Of a year only its last figures stand before it.
  if (/^['’‘]/.test(found) && !content.endsWith(found.slice(1))) return undefined
  return {start: end - found.length, end}
}
function isHour(content: string): boolean {
  const found = hour.exec(content)
  return found !== null && (found[1] === undefined || zone.test(found[1]))
}
/** The hour on the face of a clock. */
function hourOf(time: string): number {
  return Number(/^\d{1,2}(?=\D|\d\d\b|$)/.exec(time)?.[0] ?? 0) % 12
}
const hour = /^(?:midnight|noon)$|^\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|hours)?(?: (.+))?$/
const zone = /^(?:\p{Lu}{2,4}|\p{Lu}\p{L}+ time)$/u
const clock =
  /(?:^|\s)(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?| (?:hours|hrs))?|\d{4} (?:hours|hrs)|\d{1,2} (?:hours|o['’]clock|[ap]\.?m\.?))(?: \p{Lu}\p{L}+ time)?\s$/u
const numericDay = /(?:^|\s)(\d{1,2}[./](?:\d{1,2}|[IVX]{1,4})(?:[./](?:\d\d)?\d\d)?|['’‘]\d\d)\.?\s$/u

/** `yesterday [15 May]`, `on Monday [22 October]`, `last year [1955]`: the day that a word for a time means. */
export function ofTime(context: Context): Identification | undefined {
  const {wordBefore: last, wordsBefore, said: content} = context
  const written = ofWrittenTime(context)
  if (written)
    return identify(context, 'identification-of-time', 0.95, 'high', 'the same time written otherwise', content, {
      ...written,
      text: context.flow.text.slice(written.start, written.end),
    })
  if (!last) return undefined
  const lower = last.text.toLowerCase()
  const previous = wordsBefore.at(-2)
  const chosen = previous?.gap === ' ' && which.test(previous.text) ? previous : undefined
  const isBeside = /^(?:before|after)$/.test(lower) && previous?.text === 'day'
  const isTime =
    isBeside ||
    deictic.test(lower) ||
    weekdays.has(lower) ||
    (months.has(lower) && chosen !== undefined) ||
    (span.test(lower) && chosen !== undefined)
  if (!isTime) return undefined
  const named = weekdays.has(content.toLowerCase())
  if (!(named || isDay(content)) || lower === content.toLowerCase() || (named && weekdays.has(lower))) return undefined
  // `the day before yesterday [13 May]`
  const around = /(?:the )?day (?:before|after) $/i.exec(
    context.flow.text.slice(Math.max(0, last.start - 16), last.start),
  )
  const start = ((isBeside ? previous : chosen) ?? last).start - (around?.[0].length ?? 0)
  return identify(context, 'identification-of-time', 0.9, 'high', 'the date of the time before it', content, {
    start,
    end: last.end,
    text: context.flow.text.slice(start, last.end),
  })
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
  if (/^\d/.test(last.text) || span.test(last.text) || /^dear$/i.test(last.text)) return undefined
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
  const sure = isNoun(lower) || isOffice(last.text) || numberOf(lower) !== undefined
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

/** `the Plenum [June 1957]`, `the war [1950–53]`, `the Qianlong reign [1736–1796]`: when it was. */
export function ofEvent(context: Context): Identification | undefined {
  const {wordBefore: last, content} = context
  if (!last || content.length > 40 || context.gluedBefore) return undefined
  if (!/\d/.test(content) && !stretchOfMonths.test(content)) return undefined
  if (last.text.length < 3 || /\d/.test(last.text) || isFunctionWord(last.text) || !isStretch(content)) return undefined
  // `it is premature [Feb. 19] to ask`: nothing is named.
  const isNamed = context.wordsBefore
    .slice(-4)
    .some(
      ({text}) =>
        determiners.has(text.toLowerCase()) || /['’]s$/.test(text) || (isCapitalised(text) && !isFunctionWord(text)),
    )
  if (!isNamed) return undefined
  // At the end of a line that is no sentence the day is that of the paper, and supplied.
  if (context.leaf === 'title' || context.leaf === 'heading' || context.after.trim() === '') return undefined
  // `May [1957]` lacks its year; `the first days of May [3 May]` does not.
  if (months.has(last.text.toLowerCase()) && !content.endsWith(last.text)) return undefined
  return identify(context, 'identification-of-time', 0.74, 'medium', 'when what is named before it was', content, last)
}

const month = [...months].map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')
/** `[January–June]`, `[March to May 1951]` */
const stretchOfMonths = new RegExp(`^(?:${month})(?:\\s?[-–—]\\s?| to )(?:${month})(?: \\d{4})?$`)

/** Days or years from one to the other, or a day or a month with its year. */
function isStretch(content: string): boolean {
  if (stretchOfMonths.test(content)) return true
  if (/^\d{1,4}(?:\s?[-–—]\s?| to )\d{2,4}(?: B\.?C\.?| A\.?D\.?)?$/.test(content)) return true
  // `[on 4 March]`, `[dated 5 August]` go on in the sentence.
  const found = /^(?:[A-Z][a-z]|\d.*[A-Za-z]{3})/.test(content) ? parseDate(content) : undefined
  return found !== undefined && found.rule !== 'date-impossible'
}

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
