/**
 * Headings that nothing but their place tells: short lines without a stop, over what they head.
 *
 * > | Problems of Transport
 */
import {endsSentence, isCapitals, isLower, isStop, lastWeightyCode} from '../lines/characters.js'
import {endsWithLink} from '../lines/open-ends.js'
import {isByline} from '../wording/bylines.js'
import {isInitialled, isOfficeWithName, isPersonWithOffice, opensWithSalute} from '../wording/formulas.js'
import {holdsSentence, isHeadline, isNamed, opensLikeTitle} from '../wording/titles.js'
import {endsAttendance} from './attendance.js'
import {
  carriesText,
  closesText,
  finite,
  goesOnBelow,
  type HeadingJudgement,
  isLabelAlone,
  isParted,
  leadsOn,
  type Neighbours,
  opensResolution,
  partsLists,
  standsFree,
  standsInLines,
  startsLikeTitle,
  wordsOfNeighbour,
} from './heading-places.js'
import {isHeadOfTurns, isShortHead} from './heading-series.js'
import {isLineOfForm, namesSubject, namesSubjectOfPaper, tellsTransmission} from './heading-subjects.js'
import type {Line} from './headings.js'
import {isInSmallCapitals, isLongHeadline} from './long-and-small.js'
import {isPointedHeadline, isShortPointed} from './pointed-headings.js'
import {standsUnderRoom} from './session-headings.js'
import {standsOverArticle, standsOverHeading, standsUnderHeading, standsUnderNumber} from './stacked-headings.js'
import type {Unit} from './units.js'

const shortLine: HeadingJudgement = {rule: 'heading-short-line', cert: 'medium', level: 2}

/** Judges a line by its place, its length and the lines about it. */
export function shortHeading(line: Line, after: Unit): HeadingJudgement | undefined {
  const {text, unit, words, near} = line
  // A row of figures is none.
  if (words.length < 4 || isInBrackets(words) || rowOfFigures.test(words)) return undefined
  if (isInSmallCapitals(text, unit, words, near)) return shortLine
  if (unit.rows.length > 2 || words.length > 100)
    return isLongHeadline(text, words, near, after) ? shortLine : undefined
  const stacked = stackedHeading(line, after)
  if (stacked) return stacked
  const isHead =
    !isOfAnother(words, after) &&
    hasFormOfHead(line, after) &&
    headsWhatFollows(line, after) &&
    standsBehindText(line, after) &&
    !opensWhatFollows(line, after) &&
    !isText(line)
  return isHead ? shortLine : undefined
}

/** Under another heading, over another, or with a point as others of its text. */
function stackedHeading({text, unit, words, near, series}: Line, after: Unit): HeadingJudgement | undefined {
  if (near.before && standsUnderNumber(text, unit, words, near, series))
    return {rule: 'heading-under-heading', cert: 'medium', level: 3}
  if (
    near.underHeading &&
    (standsUnderHeading(text, unit, words, after) || standsOverArticle(text, unit, words, after))
  )
    return {rule: 'heading-under-heading', cert: 'medium', level: 2}
  if (series.pointed && (isPointedHeadline(text, unit, after) || isShortPointed(text, unit, after)))
    return {rule: 'heading-pointed', cert: 'medium', level: 2}
  return standsOverHeading(text, unit, words, near)
    ? {rule: 'heading-over-heading', cert: 'medium', level: 1}
    : undefined
}

/** What stands over notes is the end of a page or of a text; an author or a signer is no heading. */
function isOfAnother(words: string, after: Unit): boolean {
  return (
    after.note !== undefined ||
    isByline(words) ||
    tellsTransmission(words) ||
    isInitialled(words) ||
    isOfficeWithName(words)
  )
}

/** Begun like a title, without the sign at its end that leads on or ends a sentence; a question may be one. */
function hasFormOfHead({text, unit, words, isTurn}: Line, after: Unit): boolean {
  const asks = words.endsWith('?') && !isTurn && !words.includes(':') && isHeadline(words)
  if (!startsLikeTitle(text, unit) || (isStop(text.charCodeAt(unit.to - 1)) && !asks) || /[,;—–-]$/.test(words))
    return false
  if (leadsOn(text, unit) || goesOnBelow(text, after) || opensResolution(text, unit, after)) return false
  return asks || !(/[.!?]["”’)]*$/.test(words) || isStop(lastWeightyCode(text, unit.from, unit.to)))
}

/** Over text, or over another line where it stands free, is a subject, or is numbered over a sentence. */
function headsWhatFollows({text, unit, words, near, series}: Line, after: Unit): boolean {
  if (carriesText(text, after)) return true
  const isSubject = namesSubject(text, unit, words)
  const isOne =
    isHeadline(words) || isSubject
      ? standsFree(text, unit, after) || (isSubject && standsInLines(text, unit, after))
      : series.short && isShortHead(text, unit, after, 0)
  if (isOne || (near.overTurn && isHeadOfTurns(text, unit, after))) return true
  return isNumbered(unit) && endsSentence(text, after.from, after.to)
}

/** After text that is at an end, another heading, a formula, a title, or nothing. */
function standsBehindText({text, unit, words, near}: Line, after: Unit): boolean {
  const {before} = near
  // Where a paper is kept, over its title.
  if (!before) return !opensLikeTitle(wordsOfNeighbour(text, after, 210))
  const isBehind =
    closesText(text, before) ||
    near.underClosing ||
    partsLists(text, unit, near, words) ||
    before.rule.startsWith('heading') ||
    (near.underFormula && !/^\p{L}+:/u.test(words)) ||
    (near.underOpening && namesSubjectOfPaper(text, unit, words)) ||
    endsAttendance(text, before, words, after) ||
    (near.underHeading && before.rule === 'paragraph-first' && isParted(unit)) ||
    isDocumentTitle(text, before) ||
    standsUnderRoom(text, before, unit, words, after) ||
    (isParted(unit) &&
      opensLikeTitle(wordsOfNeighbour(text, before, 210)) &&
      (isNamed(words) || opensWithSubject.test(words))) ||
    isUnderCapitals(text, unit, near)
  if (!isBehind) return false
  // `Others:` over `John Smith, Director of …`: the first of a list, not a heading.
  if (text.charCodeAt(before.to - 1) === 0x3a && words.includes(', ')) return false
  // `Marek` under `In the chair:`.
  return !isLabelAlone(text, before) || words.includes(' ')
}

function opensWhatFollows({text, words}: Line, after: Unit): boolean {
  // `I ask you therefore` over `1. to find out …`: the sentence goes on in the list.
  if (after.label && isLower(text.charCodeAt(after.label.textFrom)))
    if (after.label.series !== 'bullet' || !isHeadline(words) || words.startsWith('The ')) return true
  // Whom a letter is to, over `Sir: I have the honor to report …`.
  return opensWithSalute(text.slice(after.from, after.from + 60))
}

/** A line of a form, one of a list, or what a sentence says. */
function isText({text, unit, words}: Line): boolean {
  // `Ilse Brandt, Harbour Historian`, one of a list.
  if (isLineOfForm(words) || isPersonWithOffice(words)) return true
  // A verb in its tense, in a line that is not set as a headline.
  if (words.length > 40 && !isNumbered(unit) && finite.test(words) && !isHeadline(words)) return true
  // What a page or a blank line cut off, and what holds a sentence, is text.
  if (endsWithLink(text, unit.from, unit.to) || holdsSentence(words)) return true
  // A sentence that a second line goes on from is a paragraph.
  return unit.rows.length === 2 && endsSentence(text, unit.from, unit.rows[0]!.to)
}

function isNumbered({rule}: Unit): boolean {
  return rule === 'paragraph-numbered-label'
}

/** Whether a unit, parted from it, stands under a heading in capitals and is in none itself: the lower of two levels. */
function isUnderCapitals(text: string, unit: Unit, {before, underHeading}: Neighbours): boolean {
  return (
    before !== undefined &&
    underHeading &&
    isParted(unit) &&
    before.rule !== 'paragraph-first' &&
    isCapitals(text, before.from, before.to) &&
    !isCapitals(text, unit.from, unit.to)
  )
}

/** Whether a unit is the title the text begins with: a heading under it needs no sentence before. */
function isDocumentTitle(text: string, unit: Unit): boolean {
  return unit.rule === 'paragraph-first' && isHeadline(text.slice(unit.from, Math.min(unit.to, unit.from + 210)))
}

const rowOfFigures = /^\P{L}*\d\s+[-\d]\P{L}*$/u

/** `On the reply to the Government of Tavria`, under `Extract from Protocol No. 37`. */
const opensWithSubject = /^(?:On|Re|Regarding|Concerning|About) /

/** `[A1838, 403/3]`, `(Orsini)`, `(See Minute 2).`: where a paper is kept, an editor's word, who speaks. */
function isInBrackets(line: string): boolean {
  const words = line.endsWith('.') ? line.slice(0, -1) : line
  return (words.startsWith('[') && words.endsWith(']')) || (words.startsWith('(') && words.endsWith(')'))
}
