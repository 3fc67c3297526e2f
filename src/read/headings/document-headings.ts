/**
 * The titles of further documents: a file, an edition or an appendix holds several.
 *
 * > | Memorandum From the Director to the Council
 * > | A. Orsini to the Minister               ← over its date
 * > | Varnmouth, 3 May 1951
 */
import {holdsDigit} from '../lines/characters.js'
import {isPointedHeadOfLetter, namesCorrespondents} from '../wording/correspondents.js'
import {isBareDate, isDateline} from '../wording/datelines.js'
import {isDocumentNumber} from '../wording/document-numbers.js'
import {isProvenance, isSalute} from '../wording/formulas.js'
import {isClassification} from '../wording/secrecy.js'
import {isSession, isSitting} from '../wording/sessions.js'
import {isHeadline, isNamed, opensLikeTitle} from '../wording/titles.js'
import {carriesText, closesText, isParted, type Neighbours, standsFree, startsLikeTitle} from './heading-places.js'
import {tellsTransmission} from './heading-subjects.js'
import {listHeadRole} from './list-heads.js'
import type {Unit} from './units.js'

/** The title of a further document: `Memorandum From …` over text, or a line such as `A. Brown to C. Green` over a date. */
export function isDocumentHeading(
  text: string,
  unit: Unit,
  words: string,
  {before, opensText, overTurn}: Neighbours,
  after: Unit,
): boolean {
  if (
    numberedLetter.test(words) &&
    words.length <= 130 &&
    (before === undefined || isParted(unit) || unit.rule === 'paragraph-line')
  )
    return true
  const isPointed = isPointedHeadOfLetter(words) || hourAtEnd.test(words)
  if (words.length > 250 || (!isPointed && /[.,;:][–—-]?$/.test(words)) || !startsLikeTitle(text, unit)) return false
  if (before && text.charCodeAt(before.to - 1) === 0x2c) return false
  if (opensLikeTitle(words)) {
    if (opensText || overTurn || opensDocument(text, after)) return true
    return !isGivenInSession(words) && (carriesText(text, after) || standsFree(text, unit, after))
  }
  // On lines that no blank one parts, after a sentence.
  const isSetOff =
    isParted(unit) ||
    (unit.rows.length === 1 && before !== undefined && closesText(text, before) && !tellsTransmission(words))
  const isOfLetter = words.includes(' to ') && (namesCorrespondents(words) || isPointedHeadOfLetter(words))
  return isSetOff && isOfLetter && opensDocument(text, after)
}

/**
 * `Report of the Pilot-Major`, `Statement by Miss Lund`, `Resolution of the Dispute`: what is heard or settled in a session
 * heads a part of its minutes. Only a date, a salutation or the like under it would tell a paper of its own.
 */
function isGivenInSession(words: string): boolean {
  return settlement.test(words) || (givenInSession.test(words) && !holdsDigit(words) && !ofTalk.test(words))
}
/** `Revival and Resolution of the Dispute, 1951–1952`: what happened, and no paper. */
const settlement =
  /\bresolution of (?:(?:the|a|this|its|their) )?(?:\p{L}+ )?(?:controversy|conflict|dispute|quarrel|crisis|question|issue|problem|difficult(?:y|ies)|differences)\b/iu
const givenInSession =
  /^(?:\p{L}[\p{L}-]* ){0,3}?(?:reports?|statements?|speech|address|resolutions?|summary)\s(?:of|on|about|by|concerning|regarding)\s/iu
/** `Summary of a Conversation with Mr. Marek` is a paper. */
const ofTalk = /\b(?:conversation|meeting|talks?|discussions?|telegram|letter|telephone)\b/i

/** `Telephone Conversation With Mr. Marek, May 3, 10:25 a.m.` */
const hourAtEnd = /\d [ap]\. ?m\.$/

/** `XIV.—To Mr. Marek.`, `No. 12 – To the Harbour Board`: a letter by its number in an edition, and who it is to. */
const numberedLetter = /^(?:[IVXLC]{1,8}|No\. ?\d{1,4}|\d{1,4})\.? ?[–—-]{1,2} ?(?:To|TO|From|FROM) (?:the )?\p{Lu}/u

/** A date, a mark of secrecy, a salutation, what it is about, who was there, or whence the text is. */
function opensDocument(text: string, {from, to}: Unit): boolean {
  const words = to - from <= 120 ? text.slice(from, to) : ''
  return (
    isBareDate(words) ||
    isDateline(words) ||
    isClassification(words) ||
    isSalute(words) ||
    isSitting(words) ||
    listHeadRole(words) !== undefined ||
    /^subject: ?[A-Z]/i.test(words) ||
    isProvenance(text.slice(from, from + 24)) ||
    (words !== '' && (isDocumentNumber(words) || leavesOut.test(words) || whence.test(words)))
  )
}
/** `No. 211.] Legation of the United States,` over its place and date. */
const whence =
  /^(?:No\. \d{1,5}\.?\] ?\p{Lu}|(?:(?:\p{Lu}\p{L}+ )?(?:Legation|Embassy|Consulate)|Department of State|Foreign Office)\b)[^.;:?!]*,$/u
/** `[Extract.]`, `[Telegram]`, `[Translation]` */
const leavesOut = /^\[\p{Lu}\p{Ll}+[^\][]{0,30}\]$/u

/** `3. Memorandum of Conversation`, `4. A. Lind to P. Vale` over its date: the documents of a file, numbered; `title` without the number. */
export function headsNumberedPaper(text: string, unit: Unit, title: string, near: Neighbours, after: Unit): boolean {
  if (after.label?.style === unit.label?.style) return false
  if (isParted(unit) && isParted(after)) return isDocumentHeading(text, unit, title, near, after)
  // In lines a list of letters has their dates, too, and nothing under these.
  return near.beyond !== undefined && !near.beyond.label && namesCorrespondents(title) && opensDocument(text, after)
}

/**
 * Whether the kind of a paper alone on its line heads one: the first of all over text that is parted from it or over who was
 * there; under another head over a session or a date; between blank lines over a headline, `Joint Communiqué` over what it is of.
 */
export function headsOwnPaper(
  text: string,
  unit: Unit,
  {opensText, underOpening, underHeading}: Neighbours,
  after: Unit,
): boolean {
  const below = after.to - after.from <= 150 ? text.slice(after.from, after.to) : ''
  if (opensText || underOpening) return isParted(after) || listHeadRole(below) !== undefined
  if (underHeading && (isSession(below) || isDateline(below))) return true
  return isParted(unit) && isParted(after) && (isHeadline(below) || (isNamed(below) && ofSeveralWords.test(below)))
}
/** Five words and more, without a stop. */
const ofSeveralWords = /^(?:\S+ ){4,}\S*\p{L}$/u
