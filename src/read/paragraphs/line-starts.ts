/**
 * Lines that can only begin a block, however full the line before them was: a date alone, a row of stars, a numbered
 * label, a speaker's label, one person of a list of persons.
 */
import type {Cert} from '../../tree/decision.js'
import {isAttachment} from '../headings/attachments.js'
import {mayBePerson} from '../headings/attendance.js'
import {endsWithPage} from '../headings/contents.js'
import {isLeftOut} from '../headings/heading-places.js'
import {inLineHead, listHeadRole} from '../headings/list-heads.js'
import {endsSentence, isCapitals, isDigit, isLower, isStop, isUpper} from '../lines/characters.js'
import {endsWithColon} from '../lines/open-ends.js'
import type {Row} from '../lines/rows.js'
import type {SpeakerLabels} from '../marks/speaker-labels.js'
import {namesCorrespondents} from '../wording/correspondents.js'
import {isBareDate, isDateline} from '../wording/datelines.js'
import {isClosing, isSalute, isSignature} from '../wording/formulas.js'
import {isHolding} from '../wording/holdings.js'
import {opensWithPortionMark} from '../wording/portion-marks.js'
import {isClassification, opensWithSmallSecrecy} from '../wording/secrecy.js'
import {isSession, mayNumber, opensWithNumberedLabel} from '../wording/sessions.js'
import {isArticleNumber, isSectionName} from '../wording/titles.js'
import {opensListedLine, withheld} from './listed-persons.js'
import {hasColumns} from './tables.js'

export interface LineStart {
  rule: string
  cert: Cert
}

const ornament = /^(?:[*.•·~_=#–—-][\t ]*){3,}$/
const bracketedLine = /^[[(][^\][]*[\])](?:\.|\d{1,2})?$/

/** What is known of the place of a line. */
interface Room {
  /** It stands inside a note or a running sentence, where a date is one of its words. */
  within: boolean
  /** The line before had no room for its first word; how much it had, as a share of the measure. */
  full: boolean
  share: number
  /** Blank lines part the paragraphs. */
  spaced: boolean
  /** The block is one of a list of persons. */
  listed: boolean
  /** The row under it. */
  next: Row | undefined
}

/** `first` is the first row of the block that `before` belongs to, `rule` why that block began. */
export function lineStart(
  text: string,
  row: Row,
  before: Row,
  rule: string,
  first: Row,
  labels: SpeakerLabels,
  {within, full, share, spaced, listed, next}: Room,
): LineStart | undefined {
  if (rule === 'dateline-alone') return {rule: 'paragraph-after-dateline', cert: 'high'}
  // `secret` under the dateline: nothing goes on with it.
  if (before === first && isMarkAlone(text, before)) return {rule: 'paragraph-after-formula', cert: 'high'}
  if (rule === 'paragraph-small-title') return {rule: 'paragraph-after-heading', cert: 'medium'}
  if (rule === 'ornament') return {rule: 'paragraph-after-ornament', cert: 'high'}
  if (rule === 'table-row' && !hasColumns(text, row)) return {rule: 'paragraph-after-table', cert: 'high'}
  if (endsWithPage(text, before)) return {rule: 'contents-line', cert: 'high'}
  // Only the first character and the length are asked of most lines.
  const code = text.charCodeAt(row.from)
  const length = row.to - row.from
  const ends = endsSentence(text, before.from, before.to)
  if (isLower(code)) {
    const isFormula = namesCopies(text, row)
      ? ends || !(full || joins(text, before))
      : (!full || rule === 'paragraph-first') && opensWithSmallSecrecy(text, row.from, row.to)
    return isFormula ? {rule: 'paragraph-formula', cert: 'medium'} : undefined
  }
  // Where the paper is kept, under its notes.
  if (next === undefined && length <= 120 && isHolding(headOf(text, row, 120)))
    return {rule: 'paragraph-holding', cert: 'medium'}
  if (
    !within &&
    length <= 60 &&
    !joins(text, before) &&
    !wantsMonth(text, row, before) &&
    (isDigit(code) || code > 64 || code === 0x28)
  ) {
    const words = headOf(text, row, 60)
    if (
      ((isBareDate(words) && !/^\d{4}\.?$/.test(words)) || isDateline(words)) &&
      !halfOfPlace.test(lastWord(text, before))
    )
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
    if (
      isSectionName(words) ||
      isSession(words) ||
      ((ends || (row.blank > 0 && endsWithColon(text, before))) && isArticleNumber(words))
    )
      return {rule: 'paragraph-section', cert: 'medium'}
    if (standsOverList(words) || opensPresent(words)) return {rule: 'paragraph-formula', cert: 'medium'}
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
  if ((rule === 'table-row' || ends || !full || hasColumns(text, before)) && hasColumns(text, row))
    return {rule: 'table-row', cert: 'medium'}
  if (!joins(text, before) && opensListedLine(text, row, {before, first, next, full, share, listed, spaced}))
    return {rule: 'item-name', cert: 'medium'}
  if (code > 64 && ends && opensLetter(text, row, next)) return {rule: 'paragraph-document', cert: 'medium'}
  return undefined
}

/**
 * Whether what stands in a bracket at the head of a row begins a block though its letter is small: `[handwritten:] Seen.` under
 * a name or a date, `(submitted by Marek)` under a heading, `[name not declassified] Chief of …`; `share` of the measure was left.
 */
export function opensInBracket(text: string, row: Row, share: number, ends: boolean): boolean {
  const first = text.charCodeAt(row.from)
  if (first === 0x5b) return share > 0.5 || (ends && share > 0 && withheld.test(headOf(text, row, 40)))
  return first === 0x28 && share > 0.3 && text.charCodeAt(row.to - 1) === 0x29
}

/** `Also present: Colonel Dorn`: the label, and the first of those who were there, whatever line stands over it. */
function opensPresent(words: string): boolean {
  const label = words.includes(': ') ? inLineHead(words) : undefined
  return label?.role === 'participants' && mayBePerson(words.slice(label.length))
}

/** `Draft Memorandum From the Keeper to the Minister`, `A. Brandt to the Minister` over its date: a further document. */
function opensLetter(text: string, row: Row, next: Row | undefined): boolean {
  const code = text.charCodeAt(row.from)
  if (isDigit(code) || row.to - row.from > 120) return false
  if (isOfLetter.has(code) && letter.test(headOf(text, row, 60)) && !isStop(text.charCodeAt(row.to - 1))) return true
  if (!next || next.to - next.from > 60 || !isDigit(text.charCodeAt(next.to - 1))) return false
  return namesCorrespondents(headOf(text, row, 120)) && isBareDate(headOf(text, next, 60))
}
const isOfLetter = new Set([...'ADELMNT'].map((initial) => initial.charCodeAt(0)))
const letter =
  /^(?:(?:(?:Attached|Enclosed|Draft) )+(?:Memorandum|Letter|Telegram|Note|Message) [Ff]rom|(?:Memorandum|Letter|Telegram|Note|Message) From) (?:the )?\p{Lu}/u

/** `New` over `York, 3 May 1951`: the line before ends with the first word of a place. */
const halfOfPlace = /^(?:New|San|Santa|Los|Las|Saint|St\.|Buenos|Addis|Kuala|Phnom|Hong|Tel|Rio)$/

function lastWord(text: string, {from, to}: Row): string {
  return text.slice(Math.max(from, text.lastIndexOf(' ', to - 1) + 1), to)
}

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

/** `Present:` over those who were, `Attachments:` over what they are, `Attachment 2` over it. */
function standsOverList(words: string): boolean {
  return words.endsWith(':') ? listHeadRole(words) !== undefined || isAttachment(words) : numberedAttachment.test(words)
}
const numberedAttachment = /^(?:A(?:ttachment|nnex|ppendix)|Enclosure|Tab) (?:\d{1,2}|[A-Z])$/

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
