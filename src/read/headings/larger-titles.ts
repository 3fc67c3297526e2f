/**
 * Titles in larger type: an extraction gives their lines back as they stand, shorter than those of the text, and nothing in
 * the measure of that says why they were broken. They have a measure of their own.
 *
 * > | Minutes of the 1957 Meeting of the Advisory
 * > | Committee on Harbours and Inland
 * > | Waterways                                        no line had room for the first word of the next
 * > | November 14, 1957                                and here the title ends
 */
import {endsSentence, isCapitals, isLower} from '../lines/characters.js'
import {type Measure, widest, widthWithNext} from '../lines/measure.js'
import {isParted, type Row} from '../lines/rows.js'
import {isBareDate, isDateline} from '../wording/datelines.js'
import {isClassification} from '../wording/secrecy.js'
import {isSession, opensWithNumberedLabel} from '../wording/sessions.js'
import {isNamed, isSectionName, opensLikeTitle} from '../wording/titles.js'
import {isDatedTwice, isKindAlone} from './broken-heads.js'
import {listHeadRole} from './list-heads.js'
import type {Unit} from './units.js'

/** The most lines of a title, and the most characters of one: a larger type has room for fewer. */
const mostLines = 6
const longestLine = 90
/** How far a line must have reached with the first word of the next, as a share of the widest: the estimate errs. */
const tolerance = 0.97

/**
 * Whether the row at `at` goes on in the title or the numbered head in capitals that `unit`, the `count`th of the text, is: no blank
 * line between, since the line before had no room for its first word.
 */
export function goesOnInLargerType(
  text: string,
  rows: readonly Row[],
  at: number,
  unit: Unit,
  {characters}: Measure,
  count: number,
): boolean {
  const [first] = unit.rows
  const mayBeTitle = count <= lastOfTitle || first!.to - first!.from < narrow * characters
  return (mayBeTitle && goesOnInKind(text, rows, at, unit)) || goesOnInCapitals(text, rows, at, unit)
}

/**
 * Up to which of the blocks of a text the title may stand: what it belongs to, its date, its number may stand over it. Below,
 * that of a further document must be narrower than the lines of the text, as a share of these.
 */
const lastOfTitle = 3
const narrow = 0.85

function goesOnInKind(text: string, rows: readonly Row[], at: number, unit: Unit): boolean {
  if (unit.rows.length >= mostLines || unit.label || unit.note || !mayGoOn(text, rows, at)) return false
  const [first] = unit.rows
  const words = text.slice(first!.from, first!.to)
  if (first!.to - first!.from > longestLine || !opensLikeTitle(words) || isKindAlone(words) || whole.test(words))
    return false
  const lines = [...unit.rows]
  let end = at
  while (lines.length < mostLines && end < rows.length && mayGoOn(text, rows, end)) lines.push(rows[end++]!)
  return endsTitle(text, rows[end], lines) && wereFull(text, lines)
}

/** Whether the row at `at` goes on with `AGENDA ITEM IV: CLEARANCE AND TECHNICAL`, in capitals too, since the line before had no room for its first word. */
function goesOnInCapitals(text: string, rows: readonly Row[], at: number, unit: Unit): boolean {
  const row = rows[at]!
  const [first] = unit.rows
  if (unit.rows.length > 2 || unit.note || isParted(row) || row.marks.length > 0 || row.to - row.from > longestLine)
    return false
  if (!isCapitals(text, row.from, row.to) || !isCapitals(text, unit.from, unit.to)) return false
  if (!opensWithNumberedLabel(text.slice(first!.from, Math.min(first!.to, first!.from + 40)))) return false
  const words = text.slice(row.from, row.to)
  return !opensWithNumberedLabel(words) && !isClassification(words) && wereFull(text, [...unit.rows, row])
}

/** `Memorandum of Conversation`: what stands under it is another line. */
const whole =
  /^(?:the )?(?:memorand(?:um|a)|records?|minutes|notes?|summary|transcripts?|reports?) of (?:an? |the )?(?:\p{Lu}\p{L}+ )?(?:conversations?|talks?|meetings?|discussions?|interviews?|telephone conversations?)$/iu

/** Whether a row may be one of the lines of a title that are not its first. */
function mayGoOn(text: string, rows: readonly Row[], at: number): boolean {
  const row = rows[at]!
  if (isParted(row) || row.marks.length > 0 || row.to - row.from > longestLine) return false
  const words = text.slice(row.from, row.to)
  if (labelled.test(words) || endsText.test(words) || inColumns.test(words)) return false
  if (isSession(words) || isSectionName(words)) return false
  if (isClassification(words) || listHeadRole(words)) return false
  // `… at the Harbour House,` over `Varnmouth, May 3, 1951`; over the same day.
  if (isBareDate(words) || isDateline(words))
    return text.charCodeAt(rows[at - 1]!.to - 1) === 0x2c || isDatedTwice(text, row, rows[at + 1])
  return isNamed(words) || isLower(text.charCodeAt(row.from)) || words.startsWith('(')
}
/** `Subject: …`, `[Extract]`, `Mr. Lis: …` */
const labelled = /^\[|^[^:]{2,30}:(?:\s|$)/u
const inColumns = /\S {3}/
const endsText = /[;:!?]$|\p{Ll}{3}\.$/u

/** Whether a title may end over a row: over a date, a blank line, a label; or over the first line of the text, which is wider. */
function endsTitle(text: string, row: Row | undefined, lines: readonly Row[]): boolean {
  if (!row || isParted(row) || row.marks.length > 0) return true
  const words = text.slice(row.from, row.to)
  if (labelled.test(words) || listHeadRole(words) || isClassification(words)) return true
  if (isBareDate(words) || isDateline(words)) return true
  return (
    row.to - row.from > widest('typewriter', text, lines) * 1.2 &&
    !endsSentence(text, lines.at(-1)!.from, lines.at(-1)!.to)
  )
}

/** Whether each line but the last had no room for the first word of the next, by the widest of them. */
function wereFull(text: string, lines: readonly Row[]): boolean {
  const limit = widest('serif', text, lines) * tolerance
  return lines.slice(1).every((row, i) => widthWithNext('serif', text, lines[i]!, row) > limit)
}
