/**
 * Lines that can only begin a block, however full the line before them was: a date alone, a row of stars, a numbered
 * label, a speaker's label, one person of a list of persons.
 */
import type {Cert} from '../../tree/decision.js'
import {endsWithPage} from '../headings/contents.js'
import {isLeftOut} from '../headings/heading-places.js'
import {endsSentence, isCapitals, isDigit, isLower, isStop, isUpper} from '../lines/characters.js'
import {endsWithColon} from '../lines/open-ends.js'
import type {Row} from '../lines/rows.js'
import type {SpeakerLabels} from '../marks/speaker-labels.js'
import {isBareDate, isDateline} from '../wording/datelines.js'
import {isClosing, isPersonName, isSalute, isSignature} from '../wording/formulas.js'
import {opensWithPortionMark} from '../wording/portion-marks.js'
import {isClassification, opensWithSmallSecrecy} from '../wording/secrecy.js'
import {isSession, mayNumber, opensWithNumberedLabel} from '../wording/sessions.js'
import {isArticleNumber, isHeadline, isSectionName} from '../wording/titles.js'
import {hasColumns} from './tables.js'

export interface LineStart {
  rule: string
  cert: Cert
}

const ornament = /^(?:[*.•·~_=#–—-][\t ]*){3,}$/
const bracketedLine = /^[[(][^\][]*[\])](?:\.|\d{1,2})?$/
/**
 * Titles, and two words of a name and more, with the comma after the last, or after a word in parentheses; written with one word,
 * which is a large expression.
 */
const person =
  /^(?!The )(?:(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Capt|Lt|Maj|Adm|Amb|General|Colonel|Professor|Ambassador|Messrs|Cde|Comrade|Major)\.?\s+){0,2}(?=\p{Lu}[^,]*\s)(?:(?:\p{Lu}[\p{L}.'’-]*|de|von|van|la)(?:\s+(?=[\p{Lu}dvl])|(?=\d{0,2}(?:,| \()))){0,4}\d{0,2}(?: \([^()]{3,40}\))?,(?:\s(?:Jr|Sr)\.,)?\s+\p{Lu}/u

/**
 * `first` is the first row of the block that `before` belongs to, `rule` why that block began; `within`: the line stands
 * inside a note or a running sentence, where a date is one of its words; `full`: the line before had no room for its first word;
 * `spaced`: blank lines part the paragraphs; `next`: the row under it.
 */
export function lineStart(
  text: string,
  row: Row,
  before: Row,
  rule: string,
  first: Row,
  labels: SpeakerLabels,
  {within, full, spaced, next}: {within: boolean; full: boolean; spaced: boolean; next: Row | undefined},
): LineStart | undefined {
  if (rule === 'dateline-alone') return {rule: 'paragraph-after-dateline', cert: 'high'}
  // `secret` under the dateline: nothing goes on with it.
  if (before === first && isMarkAlone(text, before)) return {rule: 'paragraph-after-formula', cert: 'high'}
  if (rule === 'ornament') return {rule: 'paragraph-after-ornament', cert: 'high'}
  if (rule === 'table-row' && !hasColumns(text, row)) return {rule: 'paragraph-after-table', cert: 'high'}
  if (endsWithPage(text, before)) return {rule: 'contents-line', cert: 'high'}
  // Only the first character and the length are asked of most lines.
  const code = text.charCodeAt(row.from)
  const length = row.to - row.from
  const ends = endsSentence(text, before.from, before.to)
  if (isLower(code)) {
    const isFormula = namesCopies(text, row)
      ? ends
      : (!full || rule === 'paragraph-first') && opensWithSmallSecrecy(text, row.from, row.to)
    return isFormula ? {rule: 'paragraph-formula', cert: 'medium'} : undefined
  }
  if (
    !within &&
    length <= 60 &&
    !joins(text, before) &&
    !wantsMonth(text, row, before) &&
    (isDigit(code) || code > 64 || code === 0x28)
  ) {
    const words = headOf(text, row, 60)
    if ((isBareDate(words) && !/^\d{4}\.?$/.test(words)) || isDateline(words))
      return {rule: 'dateline-alone', cert: 'medium'}
    // An office may stand over the signature: `AMBASSADOR`, `(signature) I. Marek`.
    if (
      (ends && (isClassification(words) || isSalute(words) || isClosing(words))) ||
      (code === 0x44 && words.startsWith('Dear ') && isSalute(words)) ||
      ((ends || isCapitals(text, before.from, before.to)) && isSignature(words))
    )
      return {rule: 'paragraph-formula', cert: 'medium'}
  }
  if (
    length >= 3 &&
    length <= 80 &&
    !isDigit(code) &&
    (code < 65 || code === 0x5f) &&
    ornament.test(headOf(text, row, 80))
  )
    return {rule: 'ornament', cert: 'high'}
  if (mayNumber(code) && opensWithNumberedLabel(headOf(text, row, 40)) && !joins(text, before))
    return {rule: 'paragraph-numbered-label', cert: 'high'}
  if (length <= 60 && code > 64 && (ends || !joins(text, before))) {
    const words = headOf(text, row, 60)
    if (isSectionName(words) || isSession(words) || (ends && isArticleNumber(words)))
      return {rule: 'paragraph-section', cert: 'medium'}
  }
  if (
    (code === 0x5b || code === 0x28) &&
    length <= 120 &&
    (ends ? !(within && full) : !full && isLeftOut(text, row)) &&
    bracketedLine.test(headOf(text, row, 120))
  ) {
    return {rule: 'paragraph-bracketed-line', cert: 'medium'}
  }
  if (code === 0x28 && ends && opensWithPortionMark(headOf(text, row, 40)))
    return {rule: 'paragraph-portion-mark', cert: 'medium'}
  if ((ends || endsWithColon(text, before)) && labels.begins(row))
    return {rule: 'paragraph-speaker-label', cert: 'medium'}
  // A line that was spaced out to the measure looks like a row: in a sentence it is none.
  if ((rule === 'table-row' || ends || !full) && hasColumns(text, row)) return {rule: 'table-row', cert: 'medium'}
  // Where blank lines part the persons too, a full line goes on: `a letter from⏎Marek, Director of the Port`.
  if (
    code > 64 &&
    !(spaced && full) &&
    !joins(text, before) &&
    namesPerson(text, first) &&
    (namesPerson(text, row) || isTitled(headOf(text, row, 60)) || isInitialledName(text, row))
  )
    return {rule: 'item-name', cert: 'medium'}
  // `The following were present:` over those whose names were withheld.
  if (code === 0x5b && endsWithColon(text, before) && withheld.test(headOf(text, row, 40)))
    return {rule: 'item-name', cert: 'medium'}
  if (next && code > 64 && namesBody(text, row) && !joins(text, before))
    if (namesPerson(text, first) && namesPerson(text, next)) return {rule: 'item-name', cert: 'medium'}
  return undefined
}

/** `Paul W. Lis` and nothing else. */
function isInitialledName(text: string, row: Row): boolean {
  return row.to - row.from <= 40 && initialledName.test(text.slice(row.from, row.to))
}
const initialledName = /^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}’'-]+$/u

/** `Society of Harbour Pilots`, `The Harbour Office:`: whom those sent who stand over and under it, each with his office. */
function namesBody(text: string, row: Row): boolean {
  const line = row.to - row.from <= 80 ? text.slice(row.from, row.to) : ''
  const words = line.endsWith(':') ? line.slice(0, -1) : line
  return (words !== line || body.test(words)) && /^[\p{L} ’'&-]+$/u.test(words) && isHeadline(words)
}
const body =
  /\b(?:Association|Society|Organi[sz]ation|Department|Office|Bureau|Division|Council|Committee|Institute|Agency|Archives|Ministry|Embassy|Library|Historians|Congress)\b/

/**
 * Whether what stands in a bracket at the head of a row begins a block though its letter is small: `[handwritten:] Seen.` under
 * a name or a date, `(submitted by Marek)` under a heading, `[name not declassified] Chief of …`; `share` of the measure was left.
 */
export function opensInBracket(text: string, row: Row, share: number, ends: boolean): boolean {
  const first = text.charCodeAt(row.from)
  if (first === 0x5b) return share > 0.5 || (ends && share > 0 && withheld.test(headOf(text, row, 40)))
  return first === 0x28 && share > 0.3 && text.charCodeAt(row.to - 1) === 0x29
}
const withheld = /^\[[Nn]ames? (?:and [a-z]+ )?(?:not declassified|withheld|deleted|omitted|redacted)\]/

/** Whether a row is a mark of secrecy and nothing else. */
function isMarkAlone(text: string, {from, to}: Row): boolean {
  return to - from <= 60 && !isStop(text.charCodeAt(to - 1)) && isClassification(text.slice(from, to))
}

/** Whether a small letter may begin the row though it goes on with nothing: `cc: Mr. Marek`, `top secret`. */
export function opensInSmallLetters(text: string, row: Row): boolean {
  return namesCopies(text, row) || opensWithSmallSecrecy(text, row.from, row.to)
}

/** `cc: Mr. Marek`: who has a copy. */
function namesCopies(text: string, row: Row): boolean {
  return text.startsWith('cc:', row.from)
}

/** A row, or as many of its characters as `limit`. */
function headOf(text: string, {from, to}: Row, limit: number): string {
  return text.slice(from, Math.min(to, from + limit))
}

/** Whether a line cannot be the end of anything: it ends with a comma, a hyphen or a small word. */
function joins(text: string, row: Row): boolean {
  const code = text.charCodeAt(row.to - 1)
  if (code === 0x2c || code === 0x2d || code === 0x26 || code === 0x28) return true
  let at = row.to - 1
  while (at > row.from && text.charCodeAt(at - 1) !== 0x20 && row.to - at < 6) at--
  return row.to - at <= 5 && isLower(text.charCodeAt(at)) && isLower(code)
}

/** `of 10th` over `December, 1951`: the line before ends with the day of the month that begins this one. */
function wantsMonth(text: string, row: Row, before: Row): boolean {
  return (
    isUpper(text.charCodeAt(row.from)) && dayAtEnd.test(text.slice(Math.max(before.from, before.to - 5), before.to))
  )
}
const dayAtEnd = /(?:^|[\s–-])(?:3[01]|[12]?\d)(?:st|nd|rd|th)?$/

/** `Comrade Petra Lis`: a person without an office, told by what stands before the name. */
function isTitled(words: string): boolean {
  return titled.test(words) && isPersonName(words)
}
const titled = /^(?:Dr|Mr|Mrs|Ms|Prof|Comrade|Cde|General|Colonel|Major|Ambassador)\.? \p{Lu}/u

/** `John A. Smith, Professor of …` */
function namesPerson(text: string, row: Row): boolean {
  if (headOf(text, row, 60).indexOf(',') < 5) return false
  return person.test(headOf(text, row, 80))
}
