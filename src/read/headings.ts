/**
 * Headings: lines set apart from the paragraphs they stand over.
 *
 * > | ON THE QUESTION OF THE RAILWAY          capitals, over one line or more
 * > | I. THE STATE OF THE NEGOTIATIONS        with a numeral
 * > | M e m o r a n d u m                     letter-spaced
 * > | [Annex 2]                               bracketed
 * > | Problems of Transport                   a short line without a stop, over a paragraph
 */

import type {Cert} from '../tree/decision.js'
import {firstWeightyCode, isCapitals, isDigit, isStop, isUpper, lastWeightyCode} from './characters.js'
import type {Unit} from './units.js'

export interface HeadingJudgement {
  rule: string
  cert: Cert
  level: number
}

const attachment =
  /^[[(]?(?:sub)?(?:annex|appendix|attachment|enclosure|addendum|supplement|schedule|tab)(?:\s+(?:no\.?\s*)?[\dA-Z]{1,3}|\s+[IVX]+)?[\])]?[.:]?$/i

/** Judges whether `unit` is a heading, knowing its words and the units about it. */
export function headingOf(
  text: string,
  unit: Unit,
  words: string,
  before: Unit | undefined,
  after: Unit | undefined,
): HeadingJudgement | undefined {
  if (words.length > 300 || unit.note) return undefined
  const from = unit.label?.textFrom ?? unit.from
  if (
    unit.rows.length <= 5 &&
    isCapitals(text, from, unit.to) &&
    words.length >= 5 &&
    !endsLikeText(text, unit) &&
    after
  ) {
    return {
      rule: 'heading-capitals',
      cert: 'high',
      level: unit.label?.series === 'arabic' || unit.label?.series === 'ALPHA' ? 2 : 1,
    }
  }
  if (isLetterSpaced(words)) return {rule: 'heading-letter-spaced', cert: 'high', level: 1}
  if (attachment.test(words)) return {rule: 'heading-attachment', cert: 'high', level: 1}
  if (unit.label) return numberedHeading(text, unit, words, before, after)
  if (!after || unit.rows.length > 3) return undefined
  if (
    before &&
    attachment.test(wordsBefore(text, before)) &&
    words.length <= 200 &&
    startsLikeTitle(text, unit) &&
    !/[.,;:]$/.test(words)
  )
    return {rule: 'heading-of-attachment', cert: 'medium', level: 2}
  if (unit.rows.length > 2 || words.length > 100 || words.length < 4) return undefined
  if (!startsLikeTitle(text, unit) || isStop(text.charCodeAt(unit.to - 1)) || /[,;:—–-]$/.test(words)) return undefined
  if (/[.!?]["”’)]*$/.test(words) || isStop(lastWeightyCode(text, unit.from, unit.to))) return undefined
  if (!carriesText(after)) return undefined
  if (before && !(closesText(text, before) || before.rule.startsWith('heading'))) return undefined
  return {rule: 'heading-short-line', cert: 'medium', level: 2}
}

/** A numbered line is a heading, not an item, where it has no stop and its neighbours of the same series are far off. */
function numberedHeading(
  text: string,
  unit: Unit,
  words: string,
  before: Unit | undefined,
  after: Unit | undefined,
): HeadingJudgement | undefined {
  const label = unit.label!
  if (label.series === 'bullet' || words.length > 130 || !after || !carriesText(after)) return undefined
  if (before?.label?.style === label.style || after.label?.style === label.style) return undefined
  const last = text.charCodeAt(unit.to - 1)
  if (last === 0x3a || last === 0x3b || last === 0x2c || isStop(last)) return undefined
  if (!startsLikeTitle(text, unit)) return undefined
  return {rule: 'heading-numbered', cert: 'medium', level: label.series === 'ROMAN' ? 1 : 2}
}

function wordsBefore(text: string, unit: Unit): string {
  return unit.to - unit.from > 40 ? '' : text.slice(unit.from, unit.to)
}

function endsLikeText(text: string, unit: Unit): boolean {
  const last = text.charCodeAt(unit.to - 1)
  return last === 0x2c || last === 0x3b
}

function startsLikeTitle(text: string, unit: Unit): boolean {
  const code = firstWeightyCode(text, unit.label?.textFrom ?? unit.from, unit.to)
  return isUpper(code) || isDigit(code)
}

/** Whether a unit is running text, so that a line over it can be its heading. */
export function carriesText(unit: Unit): boolean {
  return unit.rows.length > 1 || unit.to - unit.from > 150 || unit.label !== undefined
}

/** Whether the unit before a heading has come to an end. */
function closesText(text: string, unit: Unit): boolean {
  const last = lastWeightyCode(text, unit.from, unit.to)
  return isStop(last) || last === 0x3a
}

export function isLetterSpaced(words: string): boolean {
  return words.length >= 9 && words.length <= 90 && /^(?:\p{L} ){4,}\p{L}[:.]?$/u.test(words)
}
