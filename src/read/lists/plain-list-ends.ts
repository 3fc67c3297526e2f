/**
 * Where a list without numbers ends: the first unit under its head that is none of its items.
 *
 * > | Distribution:
 * > | Mr. Orsini
 * > | The Under Secretary
 * > | No. 215 3.V.55          ← what the registry adds: the list has ended
 */
import type {List} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import {namesAttachment} from '../headings/attachments.js'
import {isAttendance, isLineOfTitled, isTitledPerson, mayBePerson} from '../headings/attendance.js'
import {beforeRemark} from '../headings/capital-headings.js'
import {endsWithPage} from '../headings/contents.js'
import {carriesText, standsUnderTitle} from '../headings/heading-places.js'
import {inLineHead, listHeadRole} from '../headings/list-heads.js'
import {isPersonsName, type Unit, wordsOf} from '../headings/units.js'
import {endsSentence, isCapitals} from '../lines/characters.js'
import {isDateline} from '../wording/datelines.js'
import {namesOffice} from '../wording/formulas.js'
import {isLetterSpaced} from '../wording/letter-spacing.js'
import {isClassification} from '../wording/secrecy.js'
import {isSession} from '../wording/sessions.js'
import {isSectionName, opensLikeTitle} from '../wording/titles.js'
import {
  attendanceEnds,
  goesOnOverLines,
  goesOnOverPage,
  goesOnPastBlank,
  headsGroup,
  tellsOfOne,
  withheldName,
} from './attendance-ends.js'
import type {ListPlace} from './list-places.js'

/** The most items of one list. */
const mostItems = 200

/** Index of the first unit after the head at `at` that is no item of its list; `capitals` tell headings. */
export function endOfPlainList(
  source: Source,
  units: readonly Unit[],
  at: number,
  role: List['role'],
  capitals: boolean,
): number {
  let end = at + 1
  while (end < units.length && end - at < mostItems && !isEnd(placeOf(source, units, at, end, role, capitals))) end++
  return end
}

function placeOf(
  source: Source,
  units: readonly Unit[],
  at: number,
  end: number,
  role: List['role'],
  capitals: boolean,
): ListPlace {
  const unit = units[end]!
  const words = wordsOf(source.text, unit)
  // `The Right Hon. A. Orsini, M.P., Minister of Marine.`: its stop ends no sentence.
  const isEntry = role === 'participants' && (isTitledPerson(words) || isLineOfTitled(words))
  const ends = !isEntry && endsSentence(source.text, unit.from, unit.to)
  return {source, units, at, end, unit, words, role, capitals, ends}
}

function isEnd(place: ListPlace): boolean {
  if (byForm.some((ends) => ends(place))) return true
  const {role, words} = place
  if (role === 'participants' && isAttendance(words) && !listHeadRole(words)) return false
  return byWords.some((ends) => ends(place)) || (role === 'participants' && attendanceEnds(place))
}

/** By what stands about a unit, its length and its end; a side of those who were there is none of these. */
const byForm: readonly ((place: ListPlace) => boolean)[] = [
  isOfOtherKind,
  isTooLong,
  isOfEditor,
  isSentence,
  tellsOfOne,
  standsPastBlank,
]

/** By its words. */
const byWords: readonly ((place: ListPlace) => boolean)[] = [
  endsDistribution,
  headsOtherList,
  opensWithLabel,
  endsContents,
  ({words}) => isLetterSpaced(words),
  namesPart,
  isHeadOver,
]

function isOfOtherKind(place: ListPlace): boolean {
  const {unit} = place
  if (unit.note || unit.label || unit.rule === 'ornament') return true
  return unit.rows[0]!.marks.length > 0 && !goesOnOverPage(place)
}

/** Who is of what house, and whom that sent, may take more lines than two. */
function isTooLong(place: ListPlace): boolean {
  const {unit, words} = place
  return (unit.rows.length > 2 || words.length > 160) && !goesOnOverLines(place)
}

/** `[Omitted here is a list of ships.]` */
function isOfEditor({source: {text}, unit, words, role}: ListPlace): boolean {
  if (text.charCodeAt(unit.from) !== 0x5b || text.charCodeAt(unit.to - 1) !== 0x5d) return false
  return role !== 'participants' || unit.rows[0]!.blank > 0 || !withheldName.test(words)
}

/** `General Lis asked Dr. Vale for his views.`: the text has begun. So has a list of its own under `… The following were present:` */
function isSentence({words, ends}: ListPlace): boolean {
  return (ends && words.length > 60) || (words.endsWith(':') && words.length > 90)
}

/** A blank line after items without, or before a sentence, ends the list. */
function standsPastBlank(place: ListPlace): boolean {
  const {units, at, end, unit, words, ends} = place
  if (unit.rows[0]!.blank === 0) return false
  if (ends && words.split(' ').length > 4) return true
  // The items follow each other without a blank line.
  const isClosed = end - at > 1 && units.slice(at + 1, end).every((item) => item.rows[0]!.blank === 0)
  return isClosed && !goesOnPastBlank(place)
}

/**
 * `No. 215 3.V.55` under those who have a copy: what the registry adds. `Annex 2`, `Letter From Mr. Orsini`, `secret`, what
 * stands over its date or its text: a further paper begins.
 */
function endsDistribution({source, units, end, words, role}: ListPlace): boolean {
  if (role !== 'distribution') return false
  if (ofRegistry.test(words) || isClassification(words)) return true
  if (namesAttachment(words) || opensLikeTitle(words)) return true
  const next = units[end + 1]
  return next !== undefined && !mayBePerson(words) && !namesOffice(words) && standsUnderTitle(source.text, next)
}
const ofRegistry = /^(?:(?:No\.?|N[º°]|№)\s?\d|(?:drafted|typed|prepared|printed) by\b)/i

/** `Agenda` under those who were there; in a table of contents it is an entry. */
function headsOtherList({words, role}: ListPlace): boolean {
  const heads = listHeadRole(words)
  return heads !== undefined && !(role === 'contents' && heads === 'agenda')
}

function opensWithLabel(place: ListPlace): boolean {
  const {words} = place
  return isDateline(words) || inLineHead(words) !== undefined || (labelled.test(words) && !headsGroup(place))
}
/** `Place: …`; `The Toll Staff:` over those who came from there is none. */
const labelled = /^(?:\p{Lu}(?=[^:]{2,20}:)[\p{L} ]*|Re):/u

/**
 * `NINE HUNDRED AND FOURTEENTH MEETING` under entries in small letters: the text begins. What has its page on its line, or
 * columns, is a table of contents of another kind.
 */
function endsContents({source: {text}, units, at, end, unit, role}: ListPlace): boolean {
  if (role !== 'contents') return false
  const first = units[at + 1]!
  if (isCapitals(text, unit.from, unit.to) && !isCapitals(text, first.from, first.to)) return true
  return (end === at + 1 && endsWithPage(text, unit)) || unit.rows.some(({from, to}) => gap.test(text.slice(from, to)))
}
const gap = /\t| {3}/

/** `Second Session`, `Summary`; in a table of contents these are entries but for the one over text. */
function namesPart({source: {text}, units, end, unit, words, role}: ListPlace): boolean {
  if (!isSession(text.slice(unit.from, unit.rows[0]!.to)) && !isSectionName(words)) return false
  const next = units[end + 1]
  return role !== 'contents' || next === undefined || carriesText(text, next)
}

/** `SUMMARY OF CONCLUSIONS`, after a blank line or over text: in capitals, and no name. */
function isHeadOver({source: {text}, units, end, unit, words, capitals}: ListPlace): boolean {
  if (!capitals || words.length <= 11 || words.includes(',')) return false
  const next = units[end + 1]
  return (
    isCapitals(text, unit.from, beforeRemark(text, unit.from, unit.to)) &&
    (unit.rows[0]!.blank > 0 || (next !== undefined && carriesText(text, next))) &&
    !isPersonsName(text, unit)
  )
}
