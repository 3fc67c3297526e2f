/**
 * Lines that had room for the next word, and what that says: in lines broken by a program that counts characters it says
 * more than in proportional type, where the estimate errs.
 */
import {isFreeHead} from '../headings/broken-heads.js'
import type {Start, Unit} from '../headings/units.js'
import {lastWeightyCode} from '../lines/characters.js'
import {areSetOff, type Measure} from '../lines/measure.js'
import {endsWithLink, isSmallWord, opensList} from '../lines/open-ends.js'
import {isParted, type Row} from '../lines/rows.js'
import {isHeadline} from '../wording/titles.js'

/** What is known of a row that no word of its own tells of, and of the line before. */
interface Known {
  /** Of the measure, how much the line before left free. */
  share: number
  /** Whether the row begins with a small letter. */
  lower: boolean
  /** Whether the line before ends a sentence. */
  ends: boolean
  /** Whether blank lines part the paragraphs. */
  spaced: boolean
}

/** Whether a program broke the lines that counts characters: ten witnesses and none against it. */
export function isCounted({face, contradicted, witnesses}: Measure): boolean {
  return face === 'typewriter' && contradicted < 0.02 && witnesses >= 10
}

/** What begins after a line, by the room it had; *unmoved* where that decides nothing, undefined where the text goes on. */
export function afterRoom(
  text: string,
  row: Row,
  before: Row,
  unit: Unit,
  measure: Measure,
  known: Known,
): Start | undefined | 'unmoved' {
  return isParted(row)
    ? afterBlankLine(text, row, unit, known)
    : afterShortLine(text, row, before, unit, measure, known)
}

/** What begins after a blank line inside wrapped text, or with a page; *unmoved* where that decides nothing. */
export function afterBlankLine(
  text: string,
  row: Row,
  unit: Unit,
  {share, lower, ends}: Known,
): Start | undefined | 'unmoved' {
  if (lower) return 'unmoved'
  if (ends && share > 0) return {rule: 'paragraph-wrap-width', cert: share > 0.04 ? 'high' : 'medium'}
  // A line that stood alone at a page's foot (a name, a date) has no part in the next page.
  const onPage = row.marks.length === 0
  const isOneRow = unit.rows.length === 1
  const isHead = (): boolean => unit.rows.length < 4 && isHeadline(text.slice(unit.from, unit.to))
  const room = unit.rule === 'paragraph-numbered-label' ? 0.1 : onPage ? 0.1 : 0.5
  if (share > room && (onPage || isOneRow || isHead())) return {rule: 'paragraph-short-line', cert: 'medium'}
  // Inside a page someone set the blank line: a sentence that ends there, or a headline, is the last of its block.
  if (!onPage || unit.note) return 'unmoved'
  if (ends || (isOneRow && isHead()) || isFreeHead(unit, share)) return {rule: 'paragraph-blank-line', cert: 'medium'}
  return 'unmoved'
}

/** What begins after a line that had room; *unmoved* where that decides nothing, undefined where the text goes on. */
export function afterShortLine(
  text: string,
  row: Row,
  before: Row,
  unit: Unit,
  measure: Measure,
  {share, lower, ends, spaced}: Known,
): Start | undefined | 'unmoved' {
  // `dem⏎Herrn`: words that justified type drew apart over lines of their own.
  if (isSmallWord(text, before)) return undefined
  // What is enumerated without numbers; a note runs on.
  const closes = !unit.note && opensList(text, before)
  const isEnd = ends || closes || lastWeightyCode(text, before.from, before.to) === 0x3a
  // Lines of a centred head were broken by hand.
  const counted = isCounted(measure) && !areSetOff(measure, before, row)
  const start = byShare(measure, {share, lower: lower && !closes, ends: isEnd, spaced}, counted)
  return start && !(share <= 0.3 && endsWithLink(text, before.from, before.to)) ? start : 'unmoved'
}

/** Counted lines were all ended by hand where they had room; elsewhere a sentence's end, or much room, must confirm it. */
function byShare(measure: Measure, {share, lower, ends, spaced}: Known, counted: boolean): Start | undefined {
  if (counted) {
    if (share < 0 || (lower && share <= 0.3)) return undefined
    return {rule: 'paragraph-wrap-width', cert: ends ? 'high' : 'medium'}
  }
  // Where blank lines part the paragraphs, little room without one is the estimate's error.
  const least = spaced && measure.face !== 'typewriter' ? 0.03 : 0.01
  if (lower || share <= least) return undefined
  if (ends) return {rule: 'paragraph-wrap-width', cert: share > 0.04 ? 'high' : 'medium'}
  return share > 0.12 ? {rule: 'paragraph-short-line', cert: 'medium'} : undefined
}
