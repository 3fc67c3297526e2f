/**
 * Correction: the editor says what the source should read, or silently puts it beside.
 *
 * > | one cannot [sic, probably “can”] rule out
 *         ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 * > | he met Tan [Tang] in Hankou
 *            ^^^ ^^^^^^
 *
 * TEI Guidelines 3.5.1: `choice` of `sic` and `corr`. Words that say how sure the editor is give the certainty:
 * *should be* high, *probably* medium, *perhaps* low.
 */
import type {Cert} from '../../tree/decision.js'
import {Phrases, smallLetters} from '../../words/phrases.js'
import {align, similarity} from './alignment.js'
import type {Context} from './context.js'
import {isFunctionWord, isTitle, months, prepositions, weekdays} from './lexicon.js'
import {dateBeside, numberBeside} from './number-beside.js'
import type {ProposalOf} from './proposal.js'
import {samePlace} from './renamings.js'
import {sameInOtherRomanisation} from './romanisation.js'
import {differsInSigns, isConfused, isOfForHave, soundsLike} from './slips.js'
import {isDay} from './supplied-dateline.js'
import {isUnEnglish} from './un-english.js'
import {isAcronym, isCapitalised} from './words.js'

const lead = /^(?:sic\b[\s.,;:!–—-]*)/i
const attribution =
  /^(?:(?:ed(?:itor)?(?:['’]s|s['’]|s?\.)?|trans(?:l(?:ator)?)?(?:['’]s|s['’]|s?\.)?)\s*(?:note|n\.)?\s*[:,.–—-]+\s*)/i

const high =
  /\b(?:should (?:be|read|have been|have read|say)|ought to (?:be|read)|in fact|actually|in reality|correct(?:ly\b|ed to\b|(?:ed|ion)?(?: (?:to|form|name|spelling|reading|date))?(?=\s*(?::|=|is\b|would\b|should\b)))|recte|rectius|must be|obviously|clearly|(?:an? )?(?:error|mistake|misspelling|misprint|typo(?:graphical error)?|slip) for|properly|read|instead of)\b/i
const medium =
  /\b(?:probably|presumably|most likely|likely|apparently|evidently|seems? to (?:be|mean)|appears? to (?:be|mean)|supposedly|rather|i\.?e\.?|that is|mean(?:s|t|ing)?|intended|refers to|namely)(?![\p{L}])/iu
const low = /\b(?:perhaps|possibly|maybe|may be|might be|could be|may mean|might mean)\b/i
const signals = new Phrases(
  `this | it | which | the (word/name/text/date/original/author) | was | is | be | to | should | ought | have | been |
   read | say | probably | presumably | most | likely | apparently | evidently | seem/seems | appear/appears | perhaps |
   possibly | maybe | may | might | could | must | mean/means/meant/meaning | intended | in fact | actually |
   in reality | correct/correctly/corrected/correction | form | name | spelling | reading | date | recte | rectius |
   obviously | clearly | a/an | error | mistake | misspelling | misprint | typo | slip | for | properly | instead of |
   rather | refers | namely | supposedly | that is`,
)
const sign = /[\s,;:=–—-]|i\.e\.,?/y

/** Where the words and signs end that lead to the words to read. */
function pastSignals(written: string): number {
  const text = smallLetters(written)
  let at = 0
  for (let end: number | undefined = at; end !== undefined; ) {
    at = end
    sign.lastIndex = at
    end = sign.test(text) ? sign.lastIndex : signals.endAt(text, at)
  }
  return at
}

/** Remarks on grammar that follow *sic* and are not themselves the words to read. */
const grammar =
  /^(?:in )?(?:the )?(?:as follows|plural|singular|tense|gender|spelling|grammar|repeated|twice|no verb|incomplete|as (?:in|given)|in (?:the )?(?:original|text|source))/i

export function correction(context: Context): ProposalOf<'correction'> | undefined {
  return statedCorrection(context) ?? signedQuery(context) ?? silent(context)
}

/** `[sic, should be …]`, `[read: …]`: words that say that something is to be read otherwise. */
export function statedCorrection(context: Context): ProposalOf<'correction'> | undefined {
  const {content, wordsBefore} = context
  if (content.length > 160) return undefined
  const saysSic = lead.test(content)
  const rest = (saysSic ? content.replace(lead, '') : content).replace(attribution, '')
  const cert = saysSic || quoted(rest) !== undefined || pastSignals(rest) > 0 ? certainty(rest) : undefined
  if (!saysSic && !cert) return undefined
  const correct = unquote(cert ? (quoted(rest) ?? rest.slice(pastSignals(rest))) : rest)
  if (correct === '' || grammar.test(correct) || correct.split(' ').length > 8) return undefined
  const aligned = align(wordsBefore, correct)
  if (!aligned) return undefined
  // After a bare `sic,` what follows must look like the word it replaces, be a name, a number for a number, or one word
  // with its ending; a query asks for another reading.
  const replaces =
    isCapitalised(correct) ||
    sameEnding(aligned.text, correct) ||
    isFigure(aligned.text, correct) ||
    content.endsWith('?')
  if (!cert && aligned.similarity < 0.4 && !replaces) return undefined
  const plainWording =
    /\b(?:should (?:be|read|have)|recte|rectius|(?:error|mistake|misspelling|misprint|typo|slip) for|correct(?:ion|ly|ed)?\b)/i.test(
      rest,
    )
  if (!saysSic && !plainWording && (aligned.similarity < 0.5 || isFuller(correct, aligned.text))) return undefined
  // `the Republic of Varna [i.e., South Varna]`: what shares a name explains it.
  if (!saysSic && /^i\.?\s?e\b/i.test(rest) && sharesName(correct, aligned.text)) return undefined
  const doubt = /\?$/.test(content)
  return {
    class: 'correction',
    rule: saysSic ? 'correction-sic' : 'correction-wording',
    weight: 1,
    cert: doubt ? 'low' : (cert ?? 'medium'),
    why: 'the bracket says what the words should read',
    detail: {target: context.span(aligned.start, aligned.end), sic: aligned.text, corr: correct},
  }
}

/** `on 28 [sic - 1] October` */
function isFigure(before: string, inside: string): boolean {
  return /^\d+$/.test(before) && /^\d+$/.test(inside)
}

/** `Dr. Weiss [i.e., Anton Weiss]`: a fuller name holds the name before it, and nothing in that is wrong. */
function isFuller(correct: string, name: string): boolean {
  const fuller = correct.split(/\s+/)
  const words = name.split(/\s+/).filter((word) => !isTitle(word))
  return (
    words.length > 0 &&
    fuller.length > words.length &&
    [...fuller, ...words].every(isCapitalised) &&
    words.every((word) => fuller.includes(word))
  )
}

function sharesName(a: string, b: string): boolean {
  const words = new Set(a.split(/\s+/).filter(isCapitalised))
  return words.size > 1 && b.split(/\s+/).some((word) => words.has(word))
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

/** The least certain word governs: *probably should be* is medium. */
function certainty(text: string): Cert | undefined {
  return low.test(text)
    ? 'low'
    : medium.test(text)
      ? 'medium'
      : high.test(text) || /^=\s/.test(text)
        ? 'high'
        : undefined
}

function quoted(text: string): string | undefined {
  return closing.has(text.trimEnd().slice(-1)) ? /[“"„«'‘]([^“”"„«»]+?)[”"»’']\s*$/.exec(text)?.[1] : undefined
}
const closing = new Set('”"»’\'')

/** Without the quotation marks around it and the stop after it. */
function unquote(text: string): string {
  const bare = text.trim().replace(/^[“"„«'‘\s]+/, '')
  return stops.has(bare.slice(-1)) ? bare.replace(/[”"»’'\s.?!,;]+$/, '') : bare
}
const stops = new Set([...closing, ...'.?!,;'])

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
  if (words.length === 1 && /^\p{Ll}+$/u.test(correct) && isUnEnglish(correct) && !isUnEnglish(last.text))
    return undefined
  if (words.length > 1 && /\d/.test(last.text) && !/\d/.test(correct)) return undefined
  if (isAcronym(last.text) || isTitle(last.text)) return undefined
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

/** `weapons [sic; tests]`: two words of one number or one part of speech. */
function sameEnding(before: string, inside: string): boolean {
  const ending = /^\p{Ll}{2,}?(s|ed|ing|ly|ion)$/u
  const of = ending.exec(before)?.[1]
  return of !== undefined && of === ending.exec(inside)?.[1] && !isFunctionWord(before) && !isFunctionWord(inside)
}

/** Slips keep the first letter, or what can be misheard or misread for it. */
function sameOnset(a: string, b: string): boolean {
  return a[0]?.toLowerCase() === b[0]?.toLowerCase() || similarity(a, b) >= 0.75
}
