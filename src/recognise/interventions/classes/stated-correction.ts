/**
 * Stated correction: the editor says in words what the source should read.
 *
 * > | one cannot [sic, probably “can”] rule out
 *         ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 *
 * Words that say how sure the editor is give the certainty: *should be* high, *probably* medium, *perhaps* low.
 */
import type {Cert} from '../../../tree/decision.js'
import {Phrases, smallLetters} from '../../../words/phrases.js'
import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {align} from '../words/alignment.js'
import {auxiliaries, isFunctionWord, isTitle} from '../words/lexicon.js'
import {isCapitalised} from '../words/words.js'

const lead = /^(?:sic\b[\s.,;:!–—-]*)/i
const attribution =
  /^(?:(?:ed(?:itor)?(?:['’]s|s['’]|s?\.)?|trans(?:l(?:ator)?)?(?:['’]s|s['’]|s?\.)?)\s*(?:note|n\.)?\s*[:,.–—-]+\s*)/i

const isNote = /^(?:(?:ed|trans)\p{L}*(?:['’]s|s['’]|\.)?\s+)?note\b/iu

const high =
  /\b(?:should (?:be|read|have been|have read|say)|ought to (?:be|read)|in fact|actually|in reality|correct(?:ly\b|ed to\b|(?:ed|ion)?(?: (?:to|form|name|spelling|reading|date))?(?=\s*(?::|=|is\b|would\b|should\b)))|recte|rectius|must be|obviously|clearly|rightly(?=:)|(?:an? )?(?:error|mistake|misspelling|misprint|typo(?:graphical error)?|slip) for|properly|read|instead of)\b/i
const medium =
  /\b(?:probably|presumably|most likely|likely|apparently|evidently|seems? to (?:be|mean)|appears? to (?:be|mean)|supposedly|rather|i\.?e\.?|that is|mean(?:s|t|ing)?|intended|refers to|namely)(?![\p{L}])/iu
const low = /\b(?:perhaps|possibly|maybe|may be|might be|could be|may mean|might mean)\b/i
const signals = new Phrases(
  `this | it | which | the (word/name/text/date/original/author) | was | is | be | to | should | ought | have | been |
   read | say | probably | presumably | most | likely | apparently | evidently | seem/seems | appear/appears | perhaps |
   possibly | maybe | may | might | could | must | mean/means/meant/meaning | intended | in fact | actually |
   in reality | correct/correctly/corrected/correction | form | name | spelling | reading | date | recte | rectius |
   obviously | clearly | rightly | a/an | error | mistake | misspelling | misprint | typo | slip | for | properly | instead of |
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

/** `[sic, should be …]`, `[read: …]`: words that say that something is to be read otherwise. */
export function statedCorrection(context: Context): ProposalOf<'correction'> | undefined {
  const {content, wordsBefore} = context
  if (content.length > 160) return undefined
  const saysSic = lead.test(content)
  const rest = (saysSic ? content.replace(lead, '') : content).replace(attribution, '')
  // `this [sic, for these]`
  const isFor = saysSic && /^for \S+$/.test(rest)
  const cert = isFor
    ? 'high'
    : saysSic || quoted(rest) !== undefined || pastSignals(rest) > 0
      ? certainty(rest)
      : undefined
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
    // `kolkhozes [sic – negdels]`: a noun of the same number after a dash or colon.
    (/^sic\s?[:–—-]\s?\p{Ll}{4,}s$/iu.test(content) && /s$/.test(aligned.text)) ||
    content.endsWith('?')
  if (!cert && aligned.similarity < 0.4 && !replaces) return undefined
  if (isFor && aligned.similarity < 0.5) return undefined
  const plainWording =
    /\b(?:should (?:be|read|have)|recte|rectius|(?:error|mistake|misspelling|misprint|typo|slip) for|correct(?:ion|ly|ed)?\b|rightly:\s)/i.test(
      rest,
    )
  // `[Translator's note: i.e., peasants]` explains, unless it says what to read.
  if (!saysSic && !plainWording && isNote.test(content)) return undefined
  if (!saysSic && !plainWording && (aligned.similarity < 0.5 || isFuller(correct, aligned.text))) return undefined
  // `declared deposed [that is, his office shall be vacant]`: a clause explains.
  if (!saysSic && !plainWording && correct.split(' ').length > 4 && isClause(correct)) return undefined
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

function isClause(words: string): boolean {
  return words.split(' ').some((word, i) => i > 0 && auxiliaries.has(word))
}

/** `on 28 [sic - 1] October` */
function isFigure(before: string, inside: string): boolean {
  return (/^\d+$/.test(before) && /^\d+$/.test(inside)) || (scale.test(before) && scale.test(inside))
}

const scale = /^(?:dozens?|hundreds?|thousands?|millions?|billions?)$/

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
export function unquote(text: string): string {
  const trimmed = text.trim()
  const bare = trimmed.replace(/^[“"„«'‘\s]+/, '')
  // `years [years’]`: the apostrophe is the correction.
  if (bare === trimmed && /s['’]$/.test(bare)) return bare
  return stops.has(bare.slice(-1)) ? bare.replace(/[”"»’'\s.?!,;]+$/, '') : bare
}
const stops = new Set([...closing, ...'.?!,;'])

/** `weapons [sic; tests]`: two words of one number or one part of speech. */
function sameEnding(before: string, inside: string): boolean {
  const ending = /^\p{Ll}{2,}?(s|ed|ing|ly|ion)$/u
  const of = ending.exec(before)?.[1]
  return of !== undefined && of === ending.exec(inside)?.[1] && !isFunctionWord(before) && !isFunctionWord(inside)
}
