/**
 * Headings: lines set apart from the paragraphs they stand over.
 *
 * > | ON THE QUESTION OF THE RAILWAY          capitals, over one line or more
 * > | I. THE STATE OF THE NEGOTIATIONS        with a numeral
 * > | M e m o r a n d u m                     letter-spaced
 * > | [Annex 2]                               bracketed
 * > | Problems of Transport                   a short line without a stop, over a paragraph
 */

import {endsSentence, isCapitals, isLower, isStop, lastWeightyCode} from '../lines/characters.js'
import {endsWithLink} from '../lines/open-ends.js'
import {isByline} from '../wording/bylines.js'
import {isAddress, isInitialled, isOfficeWithName, isPersonWithOffice, opensWithSalute} from '../wording/formulas.js'
import {isLetterSpaced} from '../wording/letter-spacing.js'
import {isSitting} from '../wording/sessions.js'
import {
  headsApparatus,
  holdsSentence,
  isAgendaItem,
  isArticleNumber,
  isHeadline,
  isNamed,
  isSectionName,
  opensLikeTitle,
} from '../wording/titles.js'
import {headsAttached, titlesAttachment} from './attached-titles.js'
import {isListedAttachment, namesAttachment} from './attachments.js'
import {endsAttendance} from './attendance.js'
import {isKindAlone} from './broken-heads.js'
import {isInCapitals, isSentenceInCapitals} from './capital-headings.js'
import {headsNumberedPaper, headsOwnPaper, isDocumentHeading} from './document-headings.js'
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
} from './heading-places.js'
import {type HeadingSeries, isHeadOfTurns, isShortHead} from './heading-series.js'
import {datesLetter, isLineOfForm, namesSubject, namesSubjectOfPaper, tellsTransmission} from './heading-subjects.js'
import {listHeadRole} from './list-heads.js'
import {isInSmallCapitals, isLongHeadline} from './long-and-small.js'
import {isBareNumeral, isTitledArticle, numberedHeading} from './numbered-headings.js'
import {isPointedHeadline, isShortPointed} from './pointed-headings.js'
import {isLabelledItem, isSessionHeading, standsUnderRoom} from './session-headings.js'
import {standsOverArticle, standsOverHeading, standsUnderHeading, standsUnderNumber} from './stacked-headings.js'
import type {Unit} from './units.js'

/**
 * Judges whether `unit` is a heading, knowing its words, what stands about it, and the other lines of its text; `isTurn`:
 * it opens with a speaker's label.
 */
export function headingOf(
  text: string,
  unit: Unit,
  words: string,
  near: Neighbours,
  series: HeadingSeries,
  isTurn: boolean,
): HeadingJudgement | undefined {
  const {underlined} = unit.rows[0]!
  if (underlined) return {rule: 'heading-underlined', cert: 'high', level: underlined.level}
  const own = ownHeadingOf(text, unit, words, near, series, isTurn)
  if (own || !series.setOff.has(unit) || (near.after && opensResolution(text, unit, near.after))) return own
  return {rule: 'heading-set-off', cert: 'medium', level: near.after && series.setOff.has(near.after) ? 1 : 2}
}

/** Judges a heading by itself. */
function ownHeadingOf(
  text: string,
  unit: Unit,
  words: string,
  near: Neighbours,
  series: HeadingSeries,
  isTurn: boolean,
): HeadingJudgement | undefined {
  // A line to be filled in: `Approve ____`.
  if (words.length > 300 || unit.note || words.includes('___')) return undefined
  const {before, after} = near
  if (near.underHeading && datesLetter(words)) return undefined
  // Who is written to, who signed (`I. PANELS` over `1. Pilots` is nobody), what was said.
  if (
    isCapitals(text, unit.from, unit.to) &&
    (isAddress(words) || (!unit.label && !after?.label && isInitialled(upToGap(words))) || isSentenceInCapitals(words))
  )
    return undefined
  if (!isTurn && isInCapitals(text, unit, words, near, series)) {
    return {
      rule: 'heading-capitals',
      // Over lines that are no text it may be a name, an office, an inscription.
      cert: after && carriesText(text, after) ? 'high' : 'medium',
      level: unit.label?.series === 'arabic' || unit.label?.series === 'ALPHA' ? 2 : 1,
    }
  }
  if (isLetterSpaced(words)) return {rule: 'heading-letter-spaced', cert: 'high', level: 1}
  if (namesAttachment(words))
    return isListedAttachment(text, words, near) ? undefined : {rule: 'heading-attachment', cert: 'high', level: 1}
  if (headsAttached(text, unit, words, after)) return {rule: 'heading-attachment', cert: 'medium', level: 1}
  const level = series.counted.get(unit) ?? (series.labelled.has(unit) ? 2 : undefined)
  if (level !== undefined) return {rule: 'heading-numbered', cert: 'medium', level}
  if (unit.label) {
    // `3. Memorandum of Conversation` over its date: the documents of a file, numbered.
    const title = words.slice(unit.label.textFrom - unit.from)
    if (unit.label.series !== 'bullet' && after && headsNumberedPaper(text, unit, title, near, after))
      return {rule: 'heading-document', cert: 'medium', level: 1}
    return numberedHeading(text, unit, words, near, series)
  }
  if (isTitledArticle(text, unit, words, near)) return {rule: 'heading-section', cert: 'medium', level: 2}
  if (before && headsApparatus(words) && (isParted(unit) || after?.note))
    return {rule: 'heading-section', cert: 'medium', level: 2}
  if (!after) return undefined
  // `MINUTES` and, under it, `of the Third Meeting`.
  const [top, under] = unit.rows
  if (under && isKindAlone(text.slice(top!.from, top!.to)) && isLower(text.charCodeAt(under.from)))
    return {rule: 'heading-document', cert: 'medium', level: 1}
  if (unit.rows.length > 3) return undefined
  const isNumbered = unit.rule === 'paragraph-numbered-label'
  const isSmall = unit.rule === 'paragraph-small-title'
  const isAlone =
    isParted(unit) || isNumbered || isSmall || unit.rule === 'paragraph-section' || isLineOverText(text, unit, near)
  if (
    isArticleNumber(words) ||
    isAgendaItem(words) ||
    isLabelledItem(text, unit, words, after) ||
    (isSectionName(words) && (isAlone || isSectionName(wordsBefore(text, after)))) ||
    isSectionWithStop(unit, words, after)
  )
    return {rule: 'heading-section', cert: 'medium', level: 2}
  if (isSessionHeading(text, unit, words, after))
    return {rule: 'heading-section', cert: 'medium', level: isSitting(words) ? 1 : 2}
  // `Agenda` over its numbered items, whatever stands before.
  if (
    before &&
    after.label &&
    after.label.value <= 1 &&
    (!words.endsWith(':') || words === 'Agenda:') &&
    listHeadRole(words)
  )
    return {rule: 'heading-section', cert: 'medium', level: 2}
  if (titlesAttachment(text, unit, words, near)) return {rule: 'heading-of-attachment', cert: 'medium', level: 2}
  if (isBareNumeral(text, unit, words, after)) return {rule: 'heading-numbered', cert: 'medium', level: 1}
  if (isKindAlone(words) && headsOwnPaper(text, unit, near, after))
    return {rule: 'heading-document', cert: 'medium', level: 1}
  if (isDocumentHeading(text, unit, words, near, after)) return {rule: 'heading-document', cert: 'medium', level: 1}
  // A row of figures is none.
  if (words.length < 4 || isInBrackets(words) || rowOfFigures.test(words)) return undefined
  if (isInSmallCapitals(text, unit, words, near)) return {rule: 'heading-short-line', cert: 'medium', level: 2}
  const isLong = unit.rows.length > 2 || words.length > 100
  if (isLong)
    return isLongHeadline(text, words, near, after) ? {rule: 'heading-short-line', cert: 'medium', level: 2} : undefined
  if (before && standsUnderNumber(text, unit, words, near, series))
    return {rule: 'heading-under-heading', cert: 'medium', level: 3}
  if (
    near.underHeading &&
    (standsUnderHeading(text, unit, words, after) || standsOverArticle(text, unit, words, after))
  )
    return {rule: 'heading-under-heading', cert: 'medium', level: 2}
  if (series.pointed && (isPointedHeadline(text, unit, after) || isShortPointed(text, unit, after)))
    return {rule: 'heading-pointed', cert: 'medium', level: 2}
  if (standsOverHeading(text, unit, words, near)) return {rule: 'heading-over-heading', cert: 'medium', level: 1}
  // What stands over notes is the end of a page or of a text; an author or a signer is no heading.
  if (after.note || isByline(words) || tellsTransmission(words) || isInitialled(words) || isOfficeWithName(words))
    return undefined
  const asks = words.endsWith('?') && !isTurn && !words.includes(':') && isHeadline(words)
  if (!startsLikeTitle(text, unit) || (isStop(text.charCodeAt(unit.to - 1)) && !asks) || /[,;—–-]$/.test(words))
    return undefined
  if (leadsOn(text, unit) || goesOnBelow(text, after) || opensResolution(text, unit, after)) return undefined
  if (!asks && (/[.!?]["”’)]*$/.test(words) || isStop(lastWeightyCode(text, unit.from, unit.to)))) return undefined
  if (!carriesText(text, after)) {
    const isOne =
      isHeadline(words) || namesSubject(text, unit, words)
        ? standsFree(text, unit, after) || (namesSubject(text, unit, words) && standsInLines(text, unit, after))
        : series.short && isShortHead(text, unit, after, 0)
    const isOverSentence = isNumbered && endsSentence(text, after.from, after.to)
    if (!isOne && !isOverSentence && !(near.overTurn && isHeadOfTurns(text, unit, after))) return undefined
  }
  if (
    before &&
    !(
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
        opensLikeTitle(wordsBefore(text, before, 210)) &&
        (isNamed(words) || opensWithSubject.test(words))) ||
      isUnderCapitals(text, unit, near)
    )
  )
    return undefined
  // Where a paper is kept, over its title.
  if (!before && opensLikeTitle(wordsBefore(text, after, 210))) return undefined
  // `I ask you therefore` over `1. to find out …`: the sentence goes on in the list.
  if (after.label && isLower(text.charCodeAt(after.label.textFrom)))
    if (after.label.series !== 'bullet' || !isHeadline(words) || words.startsWith('The ')) return undefined
  // `Others:` over `John Smith, Director of …`: the first of a list, not a heading.
  if (before && text.charCodeAt(before.to - 1) === 0x3a && words.includes(', ')) return undefined
  // `Marek` under `In the chair:`.
  if (before && isLabelAlone(text, before) && !words.includes(' ')) return undefined
  // `Ilse Brandt, Harbour Historian`, one of a list.
  if (isLineOfForm(words) || isPersonWithOffice(words)) return undefined
  // Whom a letter is to, over `Sir: I have the honor to report …`.
  if (opensWithSalute(text.slice(after.from, after.from + 60))) return undefined
  // A verb in its tense, in a line that is not set as a headline.
  if (words.length > 40 && !isNumbered && finite.test(words) && !isHeadline(words)) return undefined
  // What a page or a blank line cut off, and what holds a sentence, is text.
  if (endsWithLink(text, unit.from, unit.to) || holdsSentence(words)) return undefined
  // A sentence that a second line goes on from is a paragraph.
  if (unit.rows.length === 2 && endsSentence(text, unit.from, unit.rows[0]!.to)) return undefined
  return {rule: 'heading-short-line', cert: 'medium', level: 2}
}

/** `Preface.` between blank lines, as older prints set it. */
function isSectionWithStop(unit: Unit, words: string, after: Unit): boolean {
  const isAlone = (isParted(unit) && isParted(after)) || (unit.rule === 'paragraph-line' && after.to - after.from > 150)
  return isAlone && words.endsWith('.') && isSectionName(words.slice(0, -1))
}

/** Whether a unit is a line of its own, in a text of one line a paragraph, between text and text. */
function isLineOverText(text: string, unit: Unit, {before, after}: Neighbours): boolean {
  if (unit.rule !== 'paragraph-line' || !after || isParted(after)) return false
  const isOver = carriesText(text, after) || (after.to - after.from >= 60 && endsSentence(text, after.from, after.to))
  return (before === undefined || closesText(text, before)) && isOver
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

function wordsBefore(text: string, unit: Unit, most = 40): string {
  return unit.to - unit.from > most ? '' : text.slice(unit.from, unit.to)
}

/** The first of two names at the ends of one line: `A. ORSINI          J. MAREK`. */
function upToGap(words: string): string {
  const gap = words.indexOf('   ')
  return gap < 0 ? words : words.slice(0, gap)
}

/** `[A1838, 403/3]`, `(Orsini)`, `(See Minute 2).`: where a paper is kept, an editor's word, who speaks. */
function isInBrackets(line: string): boolean {
  const words = line.endsWith('.') ? line.slice(0, -1) : line
  return (words.startsWith('[') && words.endsWith(']')) || (words.startsWith('(') && words.endsWith(')'))
}
