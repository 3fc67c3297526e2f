/**
 * Correction: the editor says what the source should read (stated-correction.ts), or silently puts it beside.
 *
 * > | he met Tan [Tang] in Hankou
 *            ^^^ ^^^^^^
 *
 * TEI Guidelines 3.5.1: `choice` of `sic` and `corr`.
 */

import type {Context} from '../evidence/context.js'
import {isLoanword} from '../evidence/foreign-word.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {isDay} from '../evidence/supplied-dateline.js'
import {align, similarity} from '../words/alignment.js'
import {isFunctionWord, isTitle, months, prepositions, weekdays} from '../words/lexicon.js'
import {samePlace} from '../words/renamings.js'
import {sameInOtherRomanisation} from '../words/romanisation.js'
import {differsInSigns, isConfused, isOfForHave, soundsLike} from '../words/slips.js'
import {isUnEnglish} from '../words/un-english.js'
import {isAcronym, isCapitalised} from '../words/words.js'
import {dateBeside, numberBeside} from './number-beside.js'
import {statedCorrection, unquote} from './stated-correction.js'

export function correction(context: Context): ProposalOf<'correction'> | undefined {
  return statedCorrection(context) ?? signedQuery(context) ?? silent(context)
}

/** `hysterical [historical?—Ed.]`: a signed query that repeats the word before it, changed a little, doubts that word. */
function signedQuery(context: Context): ProposalOf<'correction'> | undefined {
  const correct = /\?\s*[–—-]/.test(context.content) ? signed.exec(context.content)?.[1] : undefined
  if (correct === undefined || context.gluedBefore || isFunctionWord(correct)) return undefined
  const aligned = context.wordBefore && align(context.wordsBefore.slice(-3), correct)
  if (!aligned || aligned.end !== context.wordBefore?.end || aligned.similarity < like) return undefined
  if (aligned.text === correct || sameThing(context, aligned.text, correct)) return undefined
  return {
    class: 'correction',
    rule: 'correction-signed-query',
    weight: 1,
    cert: 'low',
    why: 'a signed query repeats the words before it, changed a little',
    detail: {target: context.span(aligned.start, aligned.end), sic: aligned.text, corr: correct},
  }
}
const signed = /^[“"]?(\p{L}[\p{L}\p{M}\p{N}’' -]{1,60}?)[”"]?\s*\?\s*[–—-]+\s*(?:ed|eds|editor|trans|transl|tr)\.?$/iu

const like = 0.5

/** `Tan [Tang]`, `difference [differs]`, `1925 [1924]`: the bracket repeats the word before it, changed a little. */
function silent(context: Context): ProposalOf<'correction'> | undefined {
  const {wordBefore, wordsBefore, words} = context
  const last = wordBefore
  if (!last || context.gluedBefore || words.length === 0 || words.length > 4) return undefined
  const doubt = context.content.endsWith('?')
  const correct = unquote(context.content)
  const propose = (rule: string, weight: number, why: string, count = words.length): ProposalOf<'correction'> => {
    const from = wordsBefore.at(-count) ?? last
    const target = wordsBefore.slice(-count)
    return {
      class: 'correction',
      rule,
      weight,
      why,
      cert: doubt ? 'low' : 'medium',
      detail: {
        target: context.span(from.start, last.end),
        sic: target.map((word) => word.text).join(' '),
        corr: correct,
      },
    }
  }
  if (differsInSigns(last.text, correct))
    return propose('correction-alike', 0.97, 'the same letters, with another apostrophe, capital or blank', 1)
  const previous = wordsBefore.at(-2)
  if (previous?.gap === ' ' && words.length === 1 && differsInSigns(`${previous.text} ${last.text}`, correct))
    return propose('correction-alike', 0.97, 'the same two words written as one', 2)
  const number = numberBeside(context, last, correct)
  if (number) return propose('correction-number', number.weight, number.why)
  const date = dateBeside(context, last, correct)
  if (date) return propose('correction-date', 0.85, date)
  if (
    words.length === 1 &&
    (isConfused(last.text, correct) || isOfForHave(wordsBefore.at(-2)?.text, last.text, correct))
  )
    return propose('correction-pair', 0.9, 'one of two words that are taken for each other stands beside the other')
  const count = Math.min(words.length, wordsBefore.length)
  const before = wordsBefore
    .slice(-count)
    .map((word) => word.text)
    .join(' ')
  // `the first days of December [5 December]`: which of them.
  if (before === correct || (words.length > 1 && words.at(-1)!.text === last.text && isDay(correct))) return undefined
  // `line [linea]` is the word of the original; `on the 20th [of the month]` goes on.
  if (
    words.length === 1 &&
    /^\p{Ll}+$/u.test(correct) &&
    (isUnEnglish(correct) || isLoanword(correct)) &&
    !isUnEnglish(last.text)
  )
    return undefined
  if (words.length > 1 && /\d/.test(last.text) && !/\d/.test(correct)) return undefined
  // `General Marshal [Marshall]`: a surname that its writer took for the title.
  if (words.length === 1 && isTitle(last.text) && isCapitalised(correct) && isLonger(last.text, correct))
    return propose('correction-alike', 0.97, 'a name that sounds like the title before it')
  // `I don’t [doubt] it`: what is cut short by a sign lacks its verb.
  if (isAcronym(last.text) || isTitle(last.text) || /n['’]t$/.test(last.text)) return undefined
  if (words.length === 1 && last.text.toLowerCase().endsWith(`-${correct.toLowerCase()}`)) {
    return propose('correction-alike', 0.8, 'the last part of the compound before it, alone')
  }
  if (words.length === 1 && soundsLike(last.text, correct))
    return propose('correction-alike', 0.9, 'a word that sounds like the one before it')
  // `fryday [Friday]`
  const sameCase = isCapitalised(correct) === isCapitalised(before) || isNameOfTime(correct)
  const likeness = sameCase ? similarity(before, correct, like) : 0
  // `ben [been]`, but `told [to] go`
  const mends = isFunctionWord(correct)
    ? likeness >= 0.6 && !isFunctionWord(before) && Math.abs(before.length - correct.length) < 2 && correct.length > 2
    : likeness >= like
  if (mends && isFunctionWord(correct) && sameOnset(before, correct))
    return propose('correction-alike', 0.87, 'a word of grammar, much like the word before it')
  if (mends && sameOnset(before, correct) && (isNameOfTime(correct) || !sameThing(context, before, correct))) {
    return propose(
      'correction-alike',
      0.65 + 0.35 * (likeness - like) + (doubt ? 0.1 : 0),
      `${likeness.toFixed(2)} alike to the words before, and no other name of theirs is known`,
    )
  }
  if (words.length === 1 && replacesPreposition(last.text, correct))
    return propose('correction-same-part', 0.87, 'one preposition after another: the second replaces the first')
  if (
    words.length === 1 &&
    last.text !== correct &&
    formsAlike.some((forms) => forms.has(last.text.toLowerCase()) && forms.has(correct))
  )
    return propose(
      'correction-same-part',
      0.87,
      'one pronoun or auxiliary after another in its place: the second replaces the first',
    )
  return undefined
}

/** Pronouns in one case, forms of one auxiliary: of two that stand side by side the second replaces the first. */
const formsAlike: readonly ReadonlySet<string>[] = [
  new Set(['i', 'he', 'she', 'we', 'they']),
  new Set(['my', 'his', 'her', 'its', 'our', 'their']),
  new Set(['am', 'is', 'are', 'was', 'were']),
  new Set(['have', 'has', 'had']),
  new Set(['do', 'does', 'did']),
  new Set(['saw', 'seen']),
  new Set(['did', 'done']),
  new Set(['went', 'gone']),
]

function isNameOfTime(word: string): boolean {
  return months.has(word.toLowerCase()) || weekdays.has(word.toLowerCase())
}

/** Two prepositions that stand together in good English. */
const compound: ReadonlySet<string> = new Set(
  `as to, as of, out of, up to, from within, in between, from under, from among, due to,
   as for, off of, down to, into under, until after, from behind, as in, as from, over to,
   up in, on to, in to, up with, except for, as with, than in, than to, like in,
   out in, out on, out at, out to, out with, down from, in on, out from, than for, since before, until about, for about, at about,
   from about, by about, to about, in about, after about, from around, at around`
    .split(',')
    .map((pair) => pair.trim()),
)

/** Two names of one person or place, or one name in two romanisations: alike, and neither is wrong. */
function sameThing({names}: Context, a: string, b: string): boolean {
  const known = names?.lookup(a)
  if (known && known.id === names?.lookup(b)?.id) return true
  return samePlace(a, b) || sameInOtherRomanisation(a, b)
}

/** `disposed at [in] Manchuria`: one preposition after another that it does not go with. */
function replacesPreposition(before: string, inside: string): boolean {
  return (
    prepositions.has(inside) && prepositions.has(before) && !compound.has(`${before} ${inside}`) && before !== inside
  )
}

/** Slips keep the first letter, or what can be misheard or misread for it. */
function sameOnset(a: string, b: string): boolean {
  if (a[0]?.toLowerCase() === b[0]?.toLowerCase()) return true
  // `revisionists [deviationists]`: an ending that both have makes nothing alike.
  const ending = derived.exec(a)?.[0] ?? ''
  const isShared = ending !== '' && derived.exec(b)?.[0] === ending
  return similarity(isShared ? a.slice(0, -ending.length) : a, isShared ? b.slice(0, -ending.length) : b) >= 0.75
}
const derived = /(?:(?:[ai]on)?is[mt]s?|[aeis]?tions?|ments?|ness|ings?|ously|ities)$/

/** Whether one letter is doubled, or an *e* or *y* stands more at the end, and no plural. */
function isLonger(title: string, name: string): boolean {
  if (name.length !== title.length + 1 || name.endsWith('s')) return false
  let at = 0
  while (at < title.length && title[at] === name[at]) at++
  return title.slice(at) === name.slice(at + 1) && (name[at] === name[at - 1] || /[ey]/.test(name[at]!))
}
