/** The place of a heading: what must stand before it and after it, whatever its words. */
import type {Cert} from '../../tree/decision.js'
import {
  endsSentence,
  firstWeightyCode,
  isDigit,
  isLower,
  isStop,
  isUpper,
  lastWeightyCode,
} from '../lines/characters.js'
import {isParted as isRowParted} from '../lines/rows.js'
import {isDateline} from '../wording/datelines.js'
import {isSalute, isSignature} from '../wording/formulas.js'
import {isClassification} from '../wording/secrecy.js'
import {isHeadline, opensLikeTitle} from '../wording/titles.js'
import {endsWithPage} from './contents.js'
import {namesSubject} from './heading-subjects.js'
import {type Unit, wordsOf} from './units.js'

export interface HeadingJudgement {
  rule: string
  cert: Cert
  level: number
}

/** What stands about a unit that may be a heading. */
export interface Neighbours {
  before: Unit | undefined
  after: Unit | undefined
  /** The unit after the one after. */
  beyond: Unit | undefined
  /** Whether the block before is a heading, or the title. */
  underHeading: boolean
  /** Whether the block before is the day of a diary or a list of who was there: a heading needs no sentence over it. */
  underFormula: boolean
  /** Whether the block before is a dateline, a mark of secrecy or the like that opens the text. */
  underOpening: boolean
  /** Whether the unit after is a speaker's turn. */
  overTurn: boolean
  /** Whether the block before is a dateline or a mark of secrecy, wherever it stands. */
  underDate: boolean
  /** Whether the block before closes or signs a paper: what follows belongs to another. */
  underClosing: boolean
  /** Whether nothing but a mark of secrecy, a number, a date or an address stands before. */
  opensText: boolean
}

/** Whether a blank line or a page break stands before a unit. */
export function isParted(unit: Unit): boolean {
  return isRowParted(unit.rows[0]!)
}

/** Whether a unit begins with a capital or a figure, past its enumerator. */
export function startsLikeTitle(text: string, unit: Unit): boolean {
  const code = firstWeightyCode(text, unit.label?.textFrom ?? unit.from, unit.to)
  return isUpper(code) || isDigit(code)
}

/** Whether a unit is running text, so that a line over it can be its heading. */
export function carriesText(text: string, unit: Unit): boolean {
  if (unit.to - unit.from < 300 && isSignature(text.slice(unit.from, unit.from + 60))) return false
  const length = unit.to - unit.from
  // Two lines of an address are none.
  return (
    (unit.rows.length > 1 && length > 60) ||
    length > 150 ||
    unit.label !== undefined ||
    leadsIn(text, unit) ||
    isLeftOut(text, unit)
  )
}

/** `[matter omitted]`, `[Here follows a list of ships]` alone on its line: it stands for the text that an editor left out. */
export function isLeftOut(text: string, {from, to}: Pick<Unit, 'from' | 'to'>): boolean {
  return text.charCodeAt(from) === 0x5b && to - from <= 120 && leftOut.test(text.slice(from, to))
}
const leftOut = /^\[ ?(?:here follow|[^[\]\d:]*(?:omitted|missing|excised|deleted|illegible))[^[\]]*\]\d{0,2}$/i

/** Whether a unit is what stands under the title of a paper: a date, a salutation, a mark of secrecy, or its text. */
export function standsUnderTitle(text: string, unit: Unit): boolean {
  const words = unit.to - unit.from <= 120 ? wordsOf(text, unit) : ''
  return isDateline(words) || isSalute(words) || (isClassification(words) && !unit.label) || carriesText(text, unit)
}

/** Whether a colon ends a unit, the anchor of a note aside. */
export function leadsOn(text: string, {from, to}: Unit): boolean {
  const last = text.slice(Math.max(from, to - 8), to)
  const colon = last.lastIndexOf(':')
  return colon >= 0 && anchor.test(last.slice(colon + 1))
}
const anchor = /^\s?(?:\d{1,3}|\[\d{1,3}\])?$/

/** A label of a few words, whose value stands under it: `Meeting chaired by:`. */
export function isLabelAlone(text: string, {from, to}: Unit): boolean {
  return to - from <= 40 && text.charCodeAt(to - 1) === 0x3a
}

/** Whether the words of a unit go on in the next, which has no number and begins with a small letter. */
export function goesOnBelow(text: string, after: Unit): boolean {
  return !after.label && isLower(firstWeightyCode(text, after.from, after.to))
}

/**
 * `The General Assembly` over `Recalling its resolution …` or `1. Decides to …`: the body is the subject of the one sentence
 * that a resolution is, of which each paragraph begins with a participle or a verb.
 */
export function opensResolution(text: string, unit: Unit, after: Unit): boolean {
  if (!text.startsWith('The ', unit.from) || unit.to - unit.from > 60) return false
  return resolving.test(text.slice(after.label?.textFrom ?? after.from, after.to).slice(0, 60))
}
const resolving =
  /^(?:(?:Re(?:calling|affirming|iterating|cogni[sz]ing|gretting)|Not(?:ing|es)|Having|Consider(?:ing|s)|Bearing|Convinced|Concerned|Alarmed|Aware|Conscious|Mindful|Desir(?:ing|ous)|Believing|Emphasi[sz](?:ing|es)|Stressing|Welcom(?:ing|es)|Express(?:ing|es)|Tak(?:ing|es) (?:note|into)|Guided|Acting|Decides|Urges|Requests|Invites|Calls|Recommends|Resolves|Reaffirms|Declares|Condemns|Appeals)\b)/

/** `Both sides agreed:`, `We propose:`: a clause over its list. */
function leadsIn(text: string, unit: Unit): boolean {
  const {from, to} = unit
  if (!leadsOn(text, unit)) return false
  return text.startsWith('We ', from) || (to - from >= 12 && finite.test(text.slice(from, to)))
}

/** A verb in its tense, so that a list of offices is not taken for a sentence. */
export const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|did|does|do|\p{Ll}{3,}ed(?!-)|ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|\p{Ll}{3,}iert(?:en?)?|est|sont|était|ont|fut)\b/u

/** Whether blank lines stand about a line without a stop, and a sentence, if a short one, under it. */
export function standsFree(text: string, unit: Unit, after: Unit): boolean {
  return standsOverSentence(text, unit, after) && !isStop(lastWeightyCode(text, unit.from, unit.to))
}

/** Whether three words and more stand on a line of wrapped text, no blank line about it, over a sentence of half a line and more. */
export function standsInLines(text: string, unit: Unit, after: Unit): boolean {
  if (isParted(unit) || isParted(after) || after.label || unit.rule === 'paragraph-line') return false
  return (
    threeWords.test(text.slice(unit.from, unit.to)) &&
    after.to - after.from >= 60 &&
    endsSentence(text, after.from, after.to) &&
    isUpper(firstWeightyCode(text, after.from, after.to)) &&
    finite.test(text.slice(after.from, after.to))
  )
}

const threeWords = / .* /

/** Whether blank lines stand about a unit, and a sentence, if a short one, under it. */
export function standsOverSentence(text: string, unit: Unit, after: Unit): boolean {
  const words = text.slice(after.from, Math.min(after.to, after.from + 300))
  return (
    finite.test(words) &&
    !opensLikeTitle(words) &&
    isParted(unit) &&
    isParted(after) &&
    after.to - after.from >= 40 &&
    isUpper(firstWeightyCode(text, after.from, after.to)) &&
    endsSentence(text, after.from, after.to)
  )
}

/** Whether blank lines stand about a unit, or text stands under it, if one short sentence. */
export function standsOverText(text: string, unit: Unit, after: Unit): boolean {
  return (isParted(unit) && isParted(after)) || carriesText(text, after) || endsSentence(text, after.from, after.to)
}

/** Whether the unit before a heading has come to an end: a sentence, an entry of a table of contents. */
export function closesText(text: string, unit: Unit): boolean {
  const last = lastWeightyCode(text, unit.from, unit.to)
  return (
    isStop(last) || last === 0x3a || isLeftOut(text, unit) || endsWithPage(text, unit) || isRowOfFigures(text, unit)
  )
}

/** `Varna   208   211`: a row of a table. */
function isRowOfFigures(text: string, {from, to, rows}: Unit): boolean {
  if (rows.length > 1 || to - from > 120 || !isDigit(text.charCodeAt(to - 1))) return false
  return rowOfFigures.test(text.slice(from, to))
}
const rowOfFigures = /(?: {3,}|\t[\t ]*)-?\d[\d,.]*$/

/**
 * Whether a line without a bullet stands after the last item of a list, which needs no stop, blank lines about it: over the
 * first of another list, or, set as a headline, over text.
 */
export function partsLists(text: string, unit: Unit, {before, after}: Neighbours, words: string): boolean {
  if (!before?.label || !after || unit.rule === 'paragraph-first' || words.length > 60 || words.includes(','))
    return false
  if (!isParted(unit) || !isParted(after) || finite.test(words)) return false
  if (!after.label) return (isHeadline(words) || namesSubject(text, unit, words)) && carriesText(text, after)
  return after.label.series === 'bullet' || after.label.value === 1
}

/** Whether a unit is a line of its own, in a text of one line a paragraph, between text and text. */
export function isLineOverText(text: string, unit: Unit, {before, after}: Neighbours): boolean {
  if (unit.rule !== 'paragraph-line' || !after || isParted(after)) return false
  const isOver = carriesText(text, after) || (after.to - after.from >= 60 && endsSentence(text, after.from, after.to))
  return (before === undefined || closesText(text, before)) && isOver
}

/** The words of a line before or after another, or none where there are more than so many characters. */
export function wordsOfNeighbour(text: string, unit: Unit, most = 40): string {
  return unit.to - unit.from > most ? '' : text.slice(unit.from, unit.to)
}
