/**
 * Paragraphs that run over a page's end, whatever stands at its foot.
 *
 * > | … the harbour master had left for the
 * > |
 * > | 3 Port Register, p. 7.                   notes and folio are set aside
 * > | 12
 * > | capital and would not return.            the sentence goes on
 */

import {handBroken, type Unit} from '../headings/units.js'
import {endsSentence, isCapitals, isLetter, lastWeightyCode} from '../lines/characters.js'
import {endsParagraph, isFlush} from '../lines/indents.js'
import {type Measure, roomLeft} from '../lines/measure.js'
import {closesBracket, endsAbbreviated, endsWithLink, leavesOpen, lookBack} from '../lines/open-ends.js'
import {isStrokes, type Row} from '../lines/rows.js'
import {isHeadline} from '../wording/titles.js'
import {goesOn, type Layout} from './layout.js'

/** What stands further in, in columns, is centred, not indented. */
const farIn = 12
/** The room that a line which runs on may leave, as a share of the measure; where there is none, its least length. */
const ragged = 0.3

/**
 * Whether a sentence runs from `before` over a blank line, or what else parts the lines, into `row`: a small letter goes on from a
 * line without a stop; or, where indents part the paragraphs, neither stands in, and the line was full and has no stop.
 */
export function runsOver(text: string, {measure, indents}: Layout, before: Row, row: Row): boolean {
  if (!measure) return false
  const room = roomLeft(measure, text, before, row) / measure.width
  if (goesOn(text, before, row)) return room < ragged
  if (!indents || !isFlush(indents, row) || !isFlush(indents, before) || !isLetter(text.charCodeAt(row.from)))
    return false
  return room < 0 && !endsParagraph(text, before)
}

/**
 * Whether a sentence runs over the blank line between `before` and `row`, as recognition of characters leaves some: the line was
 * full, and a small letter goes on from it, or its last word wants another (`of the`).
 */
export function runsOverBlank(text: string, measure: Measure, before: Row, row: Row): boolean {
  if (row.blank > 1 || row.marks.length > 0 || !isLetter(text.charCodeAt(row.from)) || closes(text, before))
    return false
  if (isStrokes(text, before)) return false
  const isWanted = endsWithLink(text, before.from, before.to) && !isCapitals(text, row.from, row.to)
  return (isWanted || goesOn(text, before, row)) && roomLeft(measure, text, before, row) < 0
}

/**
 * Whether `unit` goes on with `row`, the first of the next page: a small letter follows a line without a stop; or, in
 * wrapped text, the line was full, and it has no stop or the text indents its paragraphs and `row` is not indented.
 */
export function runsOverPage(text: string, {measure}: Layout, unit: Unit, row: Row): boolean {
  const before = unit.rows.at(-1)!
  if (isOneLine(unit.rule) || isCapitals(text, row.from, row.to) || isCapitals(text, before.from, before.to))
    return false
  const room = measure && roomLeft(measure, text, before, row) / measure.width
  // `… to publication. Dr.` over `Lis noted`; `(Lis: It is late. Tanner:` over `We could help.)`
  if (room !== undefined && room < ragged)
    if (endsAbbreviated(text, before.from, before.to) || isClosedIn(text, unit, row)) return true
  // A short line is a heading, or the end of a list, before it is half of a sentence.
  if (goesOn(text, before, row)) return room === undefined ? before.to - before.from >= handBroken : room < ragged
  if (room === undefined || room > 0) return false
  if (unit.rows.length === 1 && isWholeHeadline(text.slice(unit.from, unit.to))) return false
  return isIndented(unit, row) || !(closes(text, before) || row.indent >= before.indent + 2)
}

/** Whether the bracket that a unit opened last is closed in a row, before any other is opened there. */
function isClosedIn(text: string, unit: Unit, row: Row): boolean {
  return leavesOpen(text.slice(Math.max(unit.from, unit.to - lookBack), unit.to)) && closesBracket(text, row)
}

/** A headline in which no bracket stays open: `Edith Marlowe, Keeper (Secretary of the Review` goes on. */
function isWholeHeadline(words: string): boolean {
  return !leavesOpen(words) && isHeadline(words)
}

/** Whether a block that begins by this rule is one line by nature. */
export function isOneLine(rule: string): boolean {
  return rule === 'dateline-alone' || rule === 'ornament' || rule === 'table-row' || rule === 'heading-capitals'
}

function isIndented(unit: Unit, row: Row): boolean {
  const {indent} = unit.rows[0]!
  return indent >= row.indent + 2 && indent <= farIn
}

function closes(text: string, row: Row): boolean {
  const last = lastWeightyCode(text, row.from, row.to)
  return endsSentence(text, row.from, row.to) || last === 0x3a || last === 0x3b
}
