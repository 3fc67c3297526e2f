/** Units: rows that belong together as one block, before it is known what kind of block. */
import type {Cert} from '../../tree/decision.js'
import {endsSentence, lastWeightyCode} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'
import type {Enumerator} from '../marks/enumerators.js'
import type {NoteBody} from '../notes/footnotes.js'
import {isPersonName} from '../wording/formulas.js'
import {endsWithPaper} from '../wording/kinds-of-paper.js'
import {isSectionName} from '../wording/titles.js'

export interface Unit {
  rows: Row[]
  /** Why it begins here. */
  rule: string
  cert: Cert
  from: number
  to: number
  /** What numbers it, when its first row begins with an enumerator that its context bears out. */
  label: Enumerator | undefined
  note: NoteBody | undefined
  /** What stands at the foot of a page inside it (notes, and the rule over them), by the row that goes on after it. */
  feet: Map<Row, Unit[]> | undefined
  /** Its words on one line, made when first asked for. */
  words: string | undefined
  /** Whether they are a person's name, told when first asked for. */
  isName: boolean | undefined
}

/** Why a unit begins where it does. */
export interface Start {
  rule: string
  cert: Cert
  label?: Enumerator
  note?: NoteBody
}

/** A unit that begins with `row`; all have the same fields, which makes asking for them fast. */
export function unitOf(row: Row, {rule, cert, label, note}: Start): Unit {
  const {from, to} = row
  return {rows: [row], from, to, rule, cert, label, note, feet: undefined, words: undefined, isName: undefined}
}

/** The least length of a line that someone broke because it was full, in characters. */
export const handBroken = 45

/** A long line that its sentence may run on from, in a text too short for its measure to be seen. */
export function isBrokenByHand(text: string, {from, to}: Row): boolean {
  const last = lastWeightyCode(text, from, to)
  return to - from >= handBroken && last !== 0x3a && last !== 0x3b
}

/** No title, heading or formula is as long, in characters. */
export const longestWords = 400

/** White space that is more, or other, than the one blank it becomes on one line: most is that blank already. */
const foldable = /[\t\n\v\f\r][\t\n\v\f\r ]*| [\t\n\v\f\r ]+/g

/** `words` on one line. */
export function onOneLine(words: string): string {
  return words.replace(foldable, ' ')
}

/** The words of a unit on one line, at most 400 of their characters. */
export function wordsOf(text: string, unit: Unit): string {
  if (unit.words === undefined) {
    const words = text.slice(unit.from, Math.min(unit.to, unit.from + longestWords))
    unit.words = unit.rows.length > 1 ? onOneLine(words) : words
  }
  return unit.words
}

/** A note's number alone on its line: its body is the next. */
export function isLoneLabel({note, to}: Unit): boolean {
  return note !== undefined && note.textFrom === to
}

/** Whether the words of a unit are a person's name. */
export function isPersonsName(text: string, unit: Unit): boolean {
  unit.isName ??=
    isPersonName(wordsOf(text, unit)) && !endsWithPaper(wordsOf(text, unit)) && !isSectionName(wordsOf(text, unit))
  return unit.isName
}

/** Whether a number or a bullet begins another item, however full the line before was. */
export function isNextItem(label: Enumerator, row: Row, unit: Unit): boolean {
  return isNextBullet(label, row, unit) || isNextNumber(label, row, unit)
}

/** Whether a number stands under the one of the item before, in its column inside the text, and counts on from it. */
function isNextNumber({series, style, value}: Enumerator, row: Row, {label, rows}: Unit): boolean {
  if (series === 'bullet' || label?.style !== style || value !== label.value + 1) return false
  return row.indent > 1 && row.indent === rows[0]!.indent
}

/**
 * Whether a bullet stands under the one of the item before, and what that item runs on with stands in from both: it begins
 * another, however full the line before was.
 */
function isNextBullet({series, style}: Enumerator, row: Row, {label, rows}: Unit): boolean {
  if (series !== 'bullet' || label?.style !== style || row.indent !== rows[0]!.indent) return false
  return rows.length === 1 || rows.at(-1)!.indent > row.indent
}

/** Whether the number of a head stands once more before the text under it: `I. Estimates` over `I. The Minister reports …`. */
export function repeatsNumber(text: string, head: Unit | undefined, {series, style, value}: Enumerator): boolean {
  return (
    series !== 'bullet' &&
    head?.label?.style === style &&
    head.label.value === value &&
    !endsSentence(text, head.from, head.to)
  )
}
