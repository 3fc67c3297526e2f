/**
 * Headings: lines set apart from the paragraphs they stand over.
 *
 * > | ON THE QUESTION OF THE RAILWAY          capitals, over one line or more
 * > | I. THE STATE OF THE NEGOTIATIONS        with a numeral
 * > | M e m o r a n d u m                     letter-spaced
 * > | [Annex 2]                               bracketed
 * > | Problems of Transport                   a short line without a stop, over a paragraph
 */

import {isCapitals, isLower} from '../lines/characters.js'
import {isAddress, isInitialled} from '../wording/formulas.js'
import {isLetterSpaced} from '../wording/letter-spacing.js'
import {isSitting} from '../wording/sessions.js'
import {headsApparatus, isAgendaItem, isArticleNumber, isSectionName} from '../wording/titles.js'
import {headsAttached, titlesAttachment} from './attached-titles.js'
import {isListedAttachment, namesAttachment} from './attachments.js'
import {isKindAlone} from './broken-heads.js'
import {isInCapitals, isSentenceInCapitals} from './capital-headings.js'
import {headsNumberedPaper, headsOwnPaper, isDocumentHeading} from './document-headings.js'
import {
  carriesText,
  type HeadingJudgement,
  isLineOverText,
  isParted,
  type Neighbours,
  opensResolution,
  wordsOfNeighbour,
} from './heading-places.js'
import type {HeadingSeries} from './heading-series.js'
import {datesLetter} from './heading-subjects.js'
import {listHeadRole} from './list-heads.js'
import {isBareNumeral, isTitledArticle, numberedHeading} from './numbered-headings.js'
import {isLabelledItem, isSessionHeading} from './session-headings.js'
import {shortHeading} from './short-headings.js'
import type {Unit} from './units.js'

/** A line that may be a heading, and what is known of it. */
export interface Line {
  text: string
  unit: Unit
  words: string
  near: Neighbours
  /** The other lines of its text. */
  series: HeadingSeries
  /** It opens with a speaker's label. */
  isTurn: boolean
}

/** Judges whether a line is a heading. */
export function headingOf(line: Line): HeadingJudgement | undefined {
  const {text, unit, near, series} = line
  const {underlined} = unit.rows[0]!
  if (underlined) return {rule: 'heading-underlined', cert: 'high', level: underlined.level}
  const own = ownHeadingOf(line)
  if (own || !series.setOff.has(unit) || (near.after && opensResolution(text, unit, near.after))) return own
  return {rule: 'heading-set-off', cert: 'medium', level: near.after && series.setOff.has(near.after) ? 1 : 2}
}

/** What a line is by one of its features: a heading, none whatever else it has, or `undefined` where that tells nothing. */
type Judged = HeadingJudgement | 'none' | undefined

/** Judges by what a line has in itself, in the order in which they are asked. */
const byForm: readonly ((line: Line) => Judged)[] = [noHead, capitals, letterSpaced, attachment, numbered, apparatus]
/** Judges by what stands under a line as well. */
const overAnother: readonly ((line: Line, after: Unit) => Judged)[] = [
  kindInLines,
  section,
  agenda,
  attachmentsTitle,
  bareNumeral,
  document,
  shortHeading,
]

/** Judges a heading by itself. */
function ownHeadingOf(line: Line): HeadingJudgement | undefined {
  for (const judge of byForm) {
    const judged = judge(line)
    if (judged) return judged === 'none' ? undefined : judged
  }
  const {after} = line.near
  if (!after) return undefined
  for (const judge of overAnother) {
    const judged = judge(line, after)
    if (judged) return judged === 'none' ? undefined : judged
  }
  return undefined
}

function noHead({text, unit, words, near}: Line): Judged {
  // A line to be filled in: `Approve ____`.
  if (words.length > 300 || unit.note || words.includes('___')) return 'none'
  if (near.underHeading && datesLetter(words)) return 'none'
  // Who is written to, who signed (`I. PANELS` over `1. Pilots` is nobody), what was said.
  const isNone =
    isCapitals(text, unit.from, unit.to) &&
    (isAddress(words) ||
      (!unit.label && !near.after?.label && isInitialled(upToGap(words))) ||
      isSentenceInCapitals(words))
  return isNone ? 'none' : undefined
}

function capitals({text, unit, words, near, series, isTurn}: Line): Judged {
  if (isTurn || !isInCapitals(text, unit, words, near, series)) return undefined
  return {
    rule: 'heading-capitals',
    // Over lines that are no text it may be a name, an office, an inscription.
    cert: near.after && carriesText(text, near.after) ? 'high' : 'medium',
    level: unit.label?.series === 'arabic' || unit.label?.series === 'ALPHA' ? 2 : 1,
  }
}

function letterSpaced({words}: Line): Judged {
  return isLetterSpaced(words) ? {rule: 'heading-letter-spaced', cert: 'high', level: 1} : undefined
}

function attachment({text, unit, words, near}: Line): Judged {
  if (namesAttachment(words))
    return isListedAttachment(text, words, near) ? 'none' : {rule: 'heading-attachment', cert: 'high', level: 1}
  return headsAttached(text, unit, words, near.after)
    ? {rule: 'heading-attachment', cert: 'medium', level: 1}
    : undefined
}

/** One of a series, or a line with a number of its own, which is judged by that. */
function numbered({text, unit, words, near, series}: Line): Judged {
  const level = series.counted.get(unit) ?? (series.labelled.has(unit) ? 2 : undefined)
  if (level !== undefined) return {rule: 'heading-numbered', cert: 'medium', level}
  if (!unit.label)
    return isTitledArticle(text, unit, words, near) ? {rule: 'heading-section', cert: 'medium', level: 2} : undefined
  // `3. Memorandum of Conversation` over its date: the documents of a file, numbered.
  const title = words.slice(unit.label.textFrom - unit.from)
  if (unit.label.series !== 'bullet' && near.after && headsNumberedPaper(text, unit, title, near, near.after))
    return {rule: 'heading-document', cert: 'medium', level: 1}
  return numberedHeading(text, unit, words, near, series) ?? 'none'
}

function apparatus({unit, words, near: {before, after}}: Line): Judged {
  return before && headsApparatus(words) && (isParted(unit) || after?.note)
    ? {rule: 'heading-section', cert: 'medium', level: 2}
    : undefined
}

/** `MINUTES` and, under it, `of the Third Meeting`. No other head has more than three lines. */
function kindInLines({text, unit}: Line): Judged {
  const [top, under] = unit.rows
  if (under && isKindAlone(text.slice(top!.from, top!.to)) && isLower(text.charCodeAt(under.from)))
    return {rule: 'heading-document', cert: 'medium', level: 1}
  return unit.rows.length > 3 ? 'none' : undefined
}

/** `Article 3`, `Preface`, `Second Session`: the names that parts have. */
function section({text, unit, words, near}: Line, after: Unit): Judged {
  const isAlone =
    isParted(unit) ||
    unit.rule === 'paragraph-numbered-label' ||
    unit.rule === 'paragraph-small-title' ||
    unit.rule === 'paragraph-section' ||
    isLineOverText(text, unit, near)
  const isSection =
    isArticleNumber(words) ||
    isAgendaItem(words) ||
    isLabelledItem(text, unit, words, after) ||
    (isSectionName(words) && (isAlone || isSectionName(wordsOfNeighbour(text, after)))) ||
    isSectionWithStop(unit, words, after)
  if (isSection) return {rule: 'heading-section', cert: 'medium', level: 2}
  if (!isSessionHeading(text, unit, words, after)) return undefined
  return {rule: 'heading-section', cert: 'medium', level: isSitting(words) ? 1 : 2}
}

/** `Agenda` over its numbered items, whatever stands before. */
function agenda({words, near}: Line, {label}: Unit): Judged {
  const isHead =
    near.before && label && label.value <= 1 && (!words.endsWith(':') || words === 'Agenda:') && listHeadRole(words)
  return isHead ? {rule: 'heading-section', cert: 'medium', level: 2} : undefined
}

function attachmentsTitle({text, unit, words, near}: Line): Judged {
  return titlesAttachment(text, unit, words, near)
    ? {rule: 'heading-of-attachment', cert: 'medium', level: 2}
    : undefined
}

function bareNumeral({text, unit, words}: Line, after: Unit): Judged {
  return isBareNumeral(text, unit, words, after) ? {rule: 'heading-numbered', cert: 'medium', level: 1} : undefined
}

function document({text, unit, words, near}: Line, after: Unit): Judged {
  const isDocument =
    (isKindAlone(words) && headsOwnPaper(text, unit, near, after)) || isDocumentHeading(text, unit, words, near, after)
  return isDocument ? {rule: 'heading-document', cert: 'medium', level: 1} : undefined
}

/** `Preface.` between blank lines, as older prints set it. */
function isSectionWithStop(unit: Unit, words: string, after: Unit): boolean {
  const isAlone = (isParted(unit) && isParted(after)) || (unit.rule === 'paragraph-line' && after.to - after.from > 150)
  return isAlone && words.endsWith('.') && isSectionName(words.slice(0, -1))
}

/** The first of two names at the ends of one line: `A. ORSINI          J. MAREK`. */
function upToGap(words: string): string {
  const gap = words.indexOf('   ')
  return gap < 0 ? words : words.slice(0, gap)
}
