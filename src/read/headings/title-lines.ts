/**
 * Titles by their lines: whether a line of wrapped text begins one, ends one, or stands over the paragraph that follows.
 *
 * > | THE HARBOUR AT VARNMOUTH             ← capitals begin a heading and end it
 * > | The pilots asked for a second tide.
 */
import {endsSentence, firstWeightyCode, isCapitals, isDigit, isLower, isUpper} from '../lines/characters.js'
import {type Measure, roomLeft} from '../lines/measure.js'
import {isParted, type Row} from '../lines/rows.js'
import type {Enumerator} from '../marks/enumerators.js'
import {isBareDate} from '../wording/datelines.js'
import {isDocumentNumber} from '../wording/document-numbers.js'
import {isClassification} from '../wording/secrecy.js'
import {isSession} from '../wording/sessions.js'
import {isHeadline, isNamed, isSectionName, namesDocumentKind, opensLikeTitle} from '../wording/titles.js'
import {beforeRemark, isRemark} from './capital-headings.js'
import {endsWithPage} from './contents.js'
import type {Start, Unit} from './units.js'

/**
 * Capitals begin and end a heading whatever room there was: `lower` says that the row begins with a small letter, `free`
 * that something may begin with it. Undefined where the row goes on with the heading before it.
 */
export function capitalsStart(
  text: string,
  {row, before, unit, label}: {row: Row; before: Row; unit: Unit; label: Enumerator | undefined},
  {lower, free}: {lower: boolean; free: boolean},
): Start | undefined | 'unmoved' {
  if (endsWithPage(text, row) && isCapitals(text, row.from, row.to)) return {rule: 'contents-line', cert: 'high'}
  const capitalsBefore = isCapitals(text, before.from, beforeRemark(text, before.from, before.to))
  if (capitalsBefore && !isParted(row) && isRemark(text, row.from, row.to)) return undefined
  const capitals =
    isCapitals(text, row.from, beforeRemark(text, row.from, row.to)) &&
    row.to - row.from >= 6 &&
    text.charCodeAt(row.to - 1) !== 0x2c
  if (!capitals && unit.rule !== 'heading-capitals') return 'unmoved'
  // Above and under a date begins something else: `MAY 3, 1951` over `CALL TO ORDER`.
  if (capitals && [before, row].some((line) => isDateLine(text, line))) return {rule: 'heading-capitals', cert: 'high'}
  if (capitals && !capitalsBefore && free) return {rule: 'heading-capitals', cert: 'high'}
  // `V. I. ORSINI        No. 186`, and after a blank line `RECORD OF CONVERSATIONS`.
  const isOwn = unit.rule === 'heading-capitals' ? spacedOut.test(text.slice(before.from, before.to)) : free
  if (capitals && row.blank > 0 && isOwn) return {rule: 'heading-capitals', cert: 'high'}
  if (unit.rule !== 'heading-capitals' || !capitalsBefore) return 'unmoved'
  // A mark of secrecy over a headline has its own line.
  if (isClassification(text.slice(before.from, before.to)) && !lower)
    return {rule: capitals ? 'heading-capitals' : 'paragraph-after-heading', cert: 'high'}
  if (!capitals && !lower) return {rule: 'paragraph-after-heading', cert: 'high'}
  return capitals && !label ? undefined : 'unmoved'
}

/** What stands at the two ends of a line leaves room, however long the line is. */
const spacedOut = /\S {5,}\S/

function isDateLine(text: string, {from, to}: Row): boolean {
  if (to - from > 24 || !isDigit(text.charCodeAt(to - 1))) return false
  const words = text.slice(from, to)
  return isBareDate(words) || isDocumentNumber(words)
}

/** Whether a paragraph begins at `row`, under a title, where that `mayBeTitle`, or under a line that says what the paper is about. */
export function beginsUnderTitle(text: string, row: Row, unit: Unit, mayBeTitle: boolean): boolean {
  return (mayBeTitle && isAfterTitle(text, row, unit)) || isUnderSubject(text, row, unit)
}

/** The first lines of a text are a headline, and this one is none: the text begins under its title. */
function isAfterTitle(text: string, row: Row, unit: Unit): boolean {
  if (unit.rows.length > 3 || unit.to - unit.from > 200) return false
  const title = text.slice(unit.from, unit.to).replace(/\s+/g, ' ')
  if (!isHeadline(title)) return false
  const words = text.slice(row.from, row.to)
  return words === title || /(?:^|\s)\p{Ll}{4,}/u.test(words)
}

/** `Subject: Meeting of the Board on Harbours in 1979` over `The Keeper called …`: a small word in a title has no capital. */
function isUnderSubject(text: string, row: Row, unit: Unit): boolean {
  if (unit.rows.length > 3 || !subject.test(text.slice(unit.from, unit.from + 10))) return false
  return opensSentence.test(text.slice(row.from, row.from + 12)) && !endsSentence(text, unit.from, unit.to)
}
const subject = /^(?:subject|re) ?:/i
const opensSentence = /^(?:The|A|An|On|In|At|As|It|He|She|We|I|This|There|When|After|During) /

/** `Minutes of the Talk between A. Orsini` and, under it, `and H. Talbot in Varnmouth`: one title on two lines. */
export function isHalfOfTitle(text: string, units: readonly Unit[]): boolean {
  const unit = units.at(-1)!
  if (units.length > 6 || unit.rows.length > 3 || unit.label || unit.to - unit.from > 200) return false
  const words = text.slice(unit.from, unit.to)
  // Below the first lines it must begin as titles do.
  return (
    isUpper(firstWeightyCode(text, unit.from, unit.to)) &&
    (units.length > 3 ? opensLikeTitle(words) : namesDocumentKind(words))
  )
}

/**
 * A short line without a stop after a sentence that filled its own line: a title over the paragraph that follows.
 * The last line of a paragraph has a stop; and what follows begins with a capital and fills its line, or ends a sentence
 * with it, or is the first of a list (`isFirst`).
 */
export function isTitleLine(
  text: string,
  row: Row,
  [next, second]: readonly (Row | undefined)[],
  measure: Measure,
  labels: {above: Enumerator | undefined; below: Enumerator | undefined},
): boolean {
  const isOverItem = isFirstOrNext(text, labels)
  if (!next || isParted(next) || row.to - row.from < 4 || !isUpper(text.charCodeAt(row.from))) return false
  if (/[\p{L}\d)”’"]/u.test(text[row.to - 1]!) === false || endsSentence(text, row.from, row.to)) return false
  if (!isOverItem && !isUpper(firstWeightyCode(text, next.from, next.to))) return false
  if (roomLeft(measure, text, row, next) <= measure.width * 0.2) return false
  return (
    isOverItem ||
    endsSentence(text, next.from, next.to) ||
    (second !== undefined && roomLeft(measure, text, next, second) < measure.width * 0.1)
  )
}

/** Whether what follows is the first of a list, or the numbered paragraph after the one above: a line between them is a head. */
function isFirstOrNext(
  text: string,
  {above, below}: {above: Enumerator | undefined; below: Enumerator | undefined},
): boolean {
  if (!below || below.value === 1) return below !== undefined
  return above?.style === below.style && above.value + 1 === below.value && isUpper(text.charCodeAt(below.textFrom))
}

const capital = /\p{Lu}/u

/**
 * `recommended action` after a sentence that left room, over text: a head of small capitals, as they are written down. A
 * small letter goes on with no sentence that has ended. What names a part of a paper needs no room, and may stand under a head;
 * nor does what a blank line parts.
 */
export function smallTitle(
  text: string,
  row: Row,
  before: Row,
  next: Row | undefined,
  measure: Measure,
): Start | undefined {
  if (!next || row.marks.length > 0 || row.to - row.from > 60 || !isLower(text.charCodeAt(row.from))) return undefined
  if (!isLower(text.charCodeAt(row.to - 1)) || roomLeft(measure, text, row, next) <= measure.width * 0.3)
    return undefined
  const ends = endsSentence(text, before.from, before.to)
  const share = roomLeft(measure, text, before, row) / measure.width
  const words = text.slice(row.from, row.to)
  const isPart = (ends || share > 0.3) && (isSession(words) || isSectionName(words))
  const isOverText =
    isUpper(firstWeightyCode(text, next.from, next.to)) &&
    (next.to - next.from > 60 || (!capital.test(words) && isNamed(text.slice(next.from, next.to))))
  // A blank line inside a sentence is a page's end; after one, or after a line that left room, it parts the head.
  const room = isParted(row) && ends ? -1 : 0.1
  return isPart || ((ends || (isParted(row) && share > 0.3)) && share > room && isOverText)
    ? {rule: 'paragraph-small-title', cert: 'medium'}
    : undefined
}
