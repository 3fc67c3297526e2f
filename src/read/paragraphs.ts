/**
 * Paragraphs: where one begins.
 *
 * In page text each line is one (or blank lines part them). In hard-wrapped text without blank lines the wrap-width
 * rule tells: a line was broken because the next word did not fit; where it would have fitted, somebody ended the
 * line, and a paragraph ends there if the line ends a sentence or what follows can only begin something new.
 *
 * > | … the Western powers hurried to refuse mediation.        ← room for *Then*: the paragraph ends
 * > | Then, at his request, I spoke of the question of …
 */

import type {Cert} from '../tree/decision.js'
import {endsSentence, firstWeightyCode, isCapitals, isLower, lastWeightyCode} from './characters.js'
import {isBareDate, isDateline} from './datelines.js'
import {type Enumerator, enumeratorAt} from './enumerators.js'
import type {NoteBody, Notes} from './footnotes.js'
import {isClassification, isSalute, isSignature} from './formulas.js'
import type {Layout} from './layout.js'
import {type Measure, roomLeft} from './measure.js'
import {isParted, type Row} from './rows.js'
import type {Unit} from './units.js'

interface Start {
  rule: string
  cert: Cert
  label?: Enumerator
  note?: NoteBody
}

/** Groups `rows` into units. */
export function unitsOf(text: string, rows: readonly Row[], layout: Layout, notes: Notes): Unit[] {
  const units: Unit[] = []
  const series = new Series()
  let before: Row | undefined
  rows.forEach((row, i) => {
    const start = startOf(text, rows, i, before, layout, notes, series, units.at(-1))
    if (start) {
      if (start.label) series.take(start.label)
      units.push({rows: [row], from: row.from, to: row.to, ...start})
    } else {
      const unit = units.at(-1)!
      unit.rows.push(row)
      unit.to = row.to
    }
    before = row
  })
  return units
}

/** Which enumerators have been seen of each style, so that `3)` is known to follow `2)`. */
class Series {
  readonly #last = new Map<string, number>()

  follows(label: Enumerator): boolean {
    return (
      label.value === (this.#last.get(label.style) ?? 0) + 1 ||
      (label.other !== undefined && label.other.value === (this.#last.get(label.other.style) ?? 0) + 1)
    )
  }

  take(label: Enumerator): void {
    if (
      label.other &&
      label.other.value === (this.#last.get(label.other.style) ?? 0) + 1 &&
      label.value !== (this.#last.get(label.style) ?? 0) + 1
    ) {
      const {style, series, value} = label.other
      Object.assign(label, {style, series, value})
    }
    this.#last.set(label.style, label.value)
  }
}

function startOf(
  text: string,
  rows: readonly Row[],
  i: number,
  before: Row | undefined,
  layout: Layout,
  notes: Notes,
  series: Series,
  unit: Unit | undefined,
): Start | undefined {
  const row = rows[i]!
  const note = notes.bodies.get(i)
  if (note) return {rule: note.rule, cert: note.cert, note}
  const label = enumeratorAt(text, row.from, row.to)
  if (!before || !unit) return {rule: 'paragraph-first', cert: 'high', ...labelled(text, label, undefined, series)}
  const {measure} = layout
  const lower = isLower(firstWeightyCode(text, row.from, row.to))
  const ends = endsSentence(text, before.from, before.to)
  const page = row.marks.some((mark) => mark.as === 'page')
  if (!measure || layout.spaced) {
    if (row.blank > 0 || (!measure && !page)) {
      if (!(measure && row.blank === 1 && lower && !ends && !label && isFull(measure, text, before, row))) {
        return {
          rule: measure ? 'paragraph-blank-line' : row.blank > 0 ? 'paragraph-blank-line' : 'paragraph-line',
          cert: 'high',
          ...labelled(text, label, before, series),
        }
      }
    }
    if (page && !measure && !(lower && !ends))
      return {rule: 'paragraph-page', cert: 'medium', ...labelled(text, label, before, series)}
  }
  if (!measure) return undefined
  return wrappedStart(text, rows, i, before, measure, label, series, {lower, ends}, unit)
}

function isFull(measure: Measure, text: string, before: Row, row: Row): boolean {
  return roomLeft(measure, text, before, row) < measure.width * 0.25
}

interface Around {
  lower: boolean
  ends: boolean
}

function wrappedStart(
  text: string,
  rows: readonly Row[],
  i: number,
  before: Row,
  measure: Measure,
  label: Enumerator | undefined,
  series: Series,
  {lower, ends}: Around,
  unit: Unit,
): Start | undefined {
  const row = rows[i]!
  const parted = isParted(row)
  const room = roomLeft(measure, text, before, row)
  const share = room / measure.width
  // Capitals begin and end a heading whatever room there was.
  const capitals = isCapitals(text, row.from, row.to)
  const capitalsBefore = isCapitals(text, before.from, before.to)
  if (capitals && !capitalsBefore && (ends || share > 0.1) && isHeadLine(text, row))
    return {rule: 'heading-capitals', cert: 'high', ...labelled(text, label, before, series)}
  if (capitalsBefore && !capitals && !lower && unit.rule === 'heading-capitals')
    return {rule: 'paragraph-after-heading', cert: 'high', ...labelled(text, label, before, series)}
  if (capitals && capitalsBefore && unit.rule === 'heading-capitals' && !label) return undefined
  if (label) {
    const borne = borneOut(text, label, before, series)
    if (borne && (ends || share > 0 || closesPhrase(text, before))) return {rule: 'item-enumerator', cert: borne, label}
  }
  if (hyphenated(text, before) && lower) return undefined
  const alone = startsAlone(text, row, before, unit)
  if (alone) return alone
  const short = layoutSharp(measure) ? room >= 0 : share > 0.01
  if (short && !parted) {
    if (layoutSharp(measure)) {
      if (!lower || share > 0.3) return {rule: 'paragraph-wrap-width', cert: ends ? 'high' : 'medium'}
      return undefined
    }
    if (ends || lastWeightyCode(text, before.from, before.to) === 0x3a) {
      if (!lower) return {rule: 'paragraph-wrap-width', cert: share > 0.04 ? 'high' : 'medium'}
    } else if (!lower && share > 0.12) return {rule: 'paragraph-short-line', cert: 'medium'}
    return undefined
  }
  if (parted) {
    if (ends && !lower && share > 0) return {rule: 'paragraph-wrap-width', cert: share > 0.04 ? 'high' : 'medium'}
    // A line that stood alone at a page's foot (a name, a date) has no part in the next page.
    if (!lower && share > 0.5 && unit.rows.length === 1) return {rule: 'paragraph-short-line', cert: 'medium'}
  }
  if (ends && !lower && row.indent >= before.indent + 2 && before.indent === 0)
    return {rule: 'paragraph-indent', cert: 'medium'}
  if (ends && !lower && standsAlone(text, row)) return {rule: 'paragraph-formula', cert: 'medium'}
  if (!lower && !joins(text, before) && namesPerson(text, row) && namesPerson(text, unit.rows[0]!))
    return {rule: 'item-name', cert: 'medium'}
  return undefined
}

/** Lines broken by a program that counts characters: every line that had room was ended by hand. */
function layoutSharp(measure: Measure): boolean {
  return measure.face === 'typewriter' && measure.contradicted < 0.02
}

function hyphenated(text: string, row: Row): boolean {
  const code = text.charCodeAt(row.to - 1)
  return code === 0x2d || code === 0xad || code === 0x2010
}

function closesPhrase(text: string, row: Row): boolean {
  const code = text.charCodeAt(row.to - 1)
  return code === 0x3a || code === 0x3b
}

function isHeadLine(text: string, row: Row): boolean {
  return row.to - row.from >= 6 && text.charCodeAt(row.to - 1) !== 0x2c
}

const numberedLabel =
  /^(?:(?:AGENDA )?ITEM|SECTION|CHAPTER|PART|ARTICLE|ANNEX|QUESTION|TOPIC|POINT|(?:Agenda )?Item|Section|Chapter|Article|Annex|Question)S? (?:\d{1,3}|[IVXL]{1,6}|[A-Z])(?:[:.]|\s[—–-])/
const ornament = /^(?:[*.•·~_=#–—-][\t ]*){3,}$/
const bracketedLine = /^[[(][^\][]*[\])][.]?$/

/** Lines that begin a block however full the line before them was. */
function startsAlone(text: string, row: Row, before: Row, unit: Unit): Start | undefined {
  // Only the first few characters and the length are asked of most lines.
  if (unit.rule === 'dateline-alone') return {rule: 'paragraph-after-dateline', cert: 'high'}
  const code = text.charCodeAt(row.from)
  const length = row.to - row.from
  if (length <= 60 && (isDigitOrCapital(code) || code === 0x5b) && !joins(text, before)) {
    const line = text.slice(row.from, row.to)
    if (isBareDate(line) || isDateline(line)) return {rule: 'dateline-alone', cert: 'medium'}
  }
  if (
    length >= 3 &&
    length <= 80 &&
    (code === 0x2a || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x23 || code === 0x7e) &&
    ornament.test(text.slice(row.from, row.to))
  ) {
    return {rule: 'ornament', cert: 'high'}
  }
  if (unit.rule === 'ornament') return {rule: 'paragraph-after-ornament', cert: 'high'}
  if (isDigitOrCapital(code) && numberedLabel.test(text.slice(row.from, Math.min(row.to, row.from + 40))))
    return {rule: 'paragraph-numbered-label', cert: 'high'}
  if (
    (code === 0x5b || code === 0x28) &&
    length <= 120 &&
    endsSentence(text, before.from, before.to) &&
    bracketedLine.test(text.slice(row.from, row.to))
  )
    return {rule: 'paragraph-bracketed-line', cert: 'medium'}
  return undefined
}

function isDigitOrCapital(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code > 0xbf
}

/** Whether a line cannot be the end of anything: it ends with a comma, a hyphen or a small word. */
function joins(text: string, row: Row): boolean {
  const code = text.charCodeAt(row.to - 1)
  if (code === 0x2c || code === 0x2d || code === 0x26 || code === 0x28) return true
  let at = row.to - 1
  while (at > row.from && text.charCodeAt(at - 1) !== 0x20 && row.to - at < 6) at--
  return row.to - at <= 5 && isLower(text.charCodeAt(at)) && isLower(code)
}

const person =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Capt|Lt|Maj|Adm|Amb|General|Colonel|Professor|Ambassador|Messrs|Cde|Comrade|Major)\.?\s+){0,2}\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|von|van|la)){1,3}\d{0,2},(?:\s(?:Jr|Sr)\.,)?\s+\p{Lu}/u

/** `John A. Smith, Professor of …` */
function namesPerson(text: string, row: Row): boolean {
  return person.test(text.slice(row.from, Math.min(row.to, row.from + 80)))
}

/** A date alone, a mark of secrecy, a salute: begins a block whatever stands before. */
function standsAlone(text: string, row: Row): boolean {
  if (row.to - row.from > 60) return false
  const line = text.slice(row.from, row.to)
  return isBareDate(line) || isDateline(line) || isClassification(line) || isSalute(line) || isSignature(line)
}

function labelled(
  text: string,
  label: Enumerator | undefined,
  before: Row | undefined,
  series: Series,
): {label?: Enumerator} {
  return label && borneOut(text, label, before, series) ? {label} : {}
}

/** How well the context bears out an enumerator: a number that begins or continues its series, a bullet, a bracketed letter. */
function borneOut(text: string, label: Enumerator, before: Row | undefined, series: Series): Cert | undefined {
  if (label.series === 'bullet') return 'high'
  if (series.follows(label)) return 'high'
  const first = label.value === 1 || label.other?.value === 1
  if (first) return 'high'
  // A letter or numeral before a full stop may be a person's initial: the series must bear it out.
  if (label.series !== 'arabic' && label.style.endsWith('.')) return undefined
  if (label.series === 'arabic' && label.style.endsWith('.'))
    return before === undefined || endsSentence(text, before.from, before.to) ? 'medium' : undefined
  return 'medium'
}
