/**
 * Where a list of those who were there ends, and what it goes on over: lines, pages, the blank lines between its groups.
 *
 * > | The Harbour Office:               ← over its people, past a blank line or right over them
 * > |
 * > | Petra Lis, Keeper
 * > | Paul W. Marek
 * > |
 * > | Transfer of the Harbour           ← over text: the list has ended
 */
import {isBodyOverPersons, isHolder, isOfOtherSide, mayBePerson} from '../headings/attendance.js'
import {carriesText, finite} from '../headings/heading-places.js'
import {namesSubject} from '../headings/heading-subjects.js'
import {inLineHead} from '../headings/list-heads.js'
import {type Unit, wordsOf} from '../headings/units.js'
import {endsSentence} from '../lines/characters.js'
import {namesOffice} from '../wording/formulas.js'
import {opensWithNumberedLabel} from '../wording/sessions.js'
import type {ListPlace} from './list-places.js'

/** `[name not declassified]`, `[2 names withheld]`: one of those who were there. */
export const withheldName = /^\[(?:\S+ )?names? [^\]]+\]$/i

/** Whether a unit of several lines is one of those who were there: his office, his house, its town. */
export function goesOnOverLines({unit, words, role}: ListPlace): boolean {
  return role === 'participants' && unit.rows.length <= 4 && words.length <= 300 && mayBePerson(words)
}

/** Whether those who were there go on at the head of a page: with a name under a name, or with another group; or begin there. */
export function goesOnOverPage({source: {text}, units, at, end, unit, role}: ListPlace): boolean {
  if (role !== 'participants') return false
  const isHead = (i: number): boolean => isHeadOfGroup(text, units, i) || isOfficeOverPersons(text, units, i)
  const next = units[end + 1]
  if (end === at + 1) return isHead(end) || (isOneOf(text, unit) && next !== undefined && isOneOf(text, next))
  return isHead(end - 1) || (isOneOf(text, units[end - 1]!) && (isOneOf(text, unit) || isHead(end)))
}

/** Whether a unit is the head of a group of those who were there. */
export function headsGroup({source: {text}, units, end, role}: ListPlace): boolean {
  return role === 'participants' && isHeadOfGroup(text, units, end)
}

/**
 * Whether those who were there go on past the blank line over a unit: under the head of a group, with another group, or with
 * the other side.
 */
export function goesOnPastBlank({source: {text}, units, end, unit, role}: ListPlace): boolean {
  if (role !== 'participants') return false
  return (
    // What stands over a page was judged by what parts it.
    unit.rows[0]!.marks.length > 0 ||
    isHeadOfGroup(text, units, end - 1) ||
    isHeadOfGroup(text, units, end) ||
    isOtherSide(text, units, end) ||
    isOfficeOverPersons(text, units, end)
  )
}

/** Whether a list of those who were there has ended at a unit. */
export function attendanceEnds(place: ListPlace): boolean {
  return endings.some((ends) => ends(place))
}

const endings: readonly ((place: ListPlace) => boolean)[] = [
  // `M: What time is it?` under those present: he speaks.
  ({words}) => letterSpeaks.test(words),
  ({source, units, at, end}) => isBodyOverPersons(source, units, at) && isBodyOverPersons(source, units, end),
  headsList,
  isHeadUnderGroups,
  // `Item II. Tolls` over text is no person; an agenda holds such items.
  ({words}) => opensWithNumberedLabel(words),
  isHeadUnderNames,
  isUnderAbsent,
]

/** Whether a unit tells of one of those who were there: `General Lis asked about the tolls.` */
export function tellsOfOne({words, role, ends}: ListPlace): boolean {
  return role === 'participants' && (ends || words.endsWith(':')) && words.length > 30 && tells.test(words)
}
const tells =
  /\s(?:asked|said|stated|opened|began|replied|answered|inquired|suggested|thanked|welcomed|remarked|explained|observed|convened|reconvened|reassembled|resumed|adjourned|reported|called)\s/
const letterSpeaks = /^\p{Lu}{1,2}:\s/u

/** A person whose line ends no sentence. */
function isOneOf(text: string, {label, note, from, to}: Unit): boolean {
  if (label || note || to - from > 300) return false
  const words = text.slice(from, to)
  // `Petra Lis, Jr.` ends no sentence.
  if (endsSentence(text, from, to) && !/ (?:Jr|Sr|Esq|D|M\.P)\.$/.test(words)) return false
  return mayBePerson(words) || withheldName.test(words) || isHolder(words)
}

/** A name and nothing else, past a title; no label of a turn. */
function isWholeName(words: string): boolean {
  return words.length <= 60 && !/[:;.!?]$/.test(words) && mayBePerson(words)
}

/** `The Harbour Office:` over `Petra Lis`, whether or not a blank line parts them. */
function isHeadOfGroup(text: string, units: readonly Unit[], at: number): boolean {
  const [head, person] = [units[at]!, units[at + 1]]
  if (text.charCodeAt(head.to - 1) !== 0x3a || head.label || head.rows.length > 1 || head.to - head.from > 90)
    return false
  return person !== undefined && isOneOf(text, person)
}

/** Under a blank line the persons of the other side, two and more, each with a title or an office. */
function isOtherSide(text: string, units: readonly Unit[], at: number): boolean {
  const [first, second] = [units[at]!, units[at + 1]]
  return (
    second !== undefined &&
    second.rows[0]!.blank === 0 &&
    !first.label &&
    !second.label &&
    [first, second].every((unit) => unit.rows.length === 1 && isOfOtherSide(wordsOf(text, unit)))
  )
}

/** `State` or `Staff of the Board` over `Petra Lis`, no blank line between but that of a page: the office of the next of those present. */
function isOfficeOverPersons(text: string, units: readonly Unit[], at: number): boolean {
  const [office, person] = [units[at]!, units[at + 1]]
  if (!person || office.rows.length > 1 || person.rows.length > 1) return false
  const [row] = person.rows
  if (row!.blank > 0 && row!.marks.length === 0) return false
  if (office.to - office.from > 40 || person.label || person.note) return false
  const words = wordsOf(text, person)
  const head = wordsOf(text, office)
  return officeAlone.test(head) && !headsAnother.test(head) && (withheldName.test(words) || isWholeName(words))
}
/** `STAFF PRESENT`, `Invited Pilots`: over a list of its own. */
const headsAnother =
  /\b(?:present|absent|excused|invited|guests?|members?|observers?|witness(?:es)?|interpreters?|participants?|attendees)\b/i
const officeAlone = /^\p{Lu}[\p{L}&’'-]*(?: (?:of|the|and|for|\p{Lu}[\p{L}&’'-]*)){0,4}$/u

/** `Follow-up from the last meeting` over bullets, after a blank line under `Present: Lis, Marek`: no name, and the head of another list. */
function headsList({source, units, at, end, unit, words}: ListPlace): boolean {
  const next = units[end + 1]
  const isOfHead = inLineHead(wordsOf(source.text, units[at]!)) !== undefined
  return isOfHead && next?.label !== undefined && unit.rows[0]!.blank > 0 && !mayBePerson(words)
}

/**
 * `Preparation of the Treaty` over text, under delegations that blank lines part, each with its members: alone between two
 * blank lines, and no name.
 */
function isHeadUnderGroups({source: {text}, units, at, end, unit, words}: ListPlace): boolean {
  const next = units[end + 1]
  if (unit.rows[0]!.blank === 0 || !next || next.rows[0]!.blank === 0 || end - at < 3) return false
  const isText = next.to - next.from > 60 && endsSentence(text, next.from, next.to)
  if (!(isText || carriesText(text, next)) || mayBePerson(words)) return false
  const isUnderBlank = (item: Unit | undefined): boolean => item === undefined || item.rows[0]!.blank > 0
  // Each item that follows a blank line has another right under it; the first may follow its head.
  return units.slice(at + 1, end).every((item, i, all) => i === 0 || !isUnderBlank(item) || !isUnderBlank(all[i + 1]))
}

/** `Transfer of the Harbour` over text, under persons only: it names what the text is about. */
function isHeadUnderNames({source: {text}, units, at, end, unit, words}: ListPlace): boolean {
  const next = units[end + 1]
  if (end - at < 3 || !next || next.to - next.from <= 60 || /[,:;.\d]/.test(words) || words.length > 100) return false
  if (!carriesText(text, next) || !endsSentence(text, next.from, next.to)) return false
  if (words.includes(' ') ? !namesSubject(text, unit, words) || namesOffice(words) : !oneWord.test(words)) return false
  const names = units.slice(at + 1, end).map((item) => wordsOf(text, item))
  if (names.every((name) => mayBePerson(name) || (endsSentence(name, 0, name.length) && finite.test(name)))) return true
  // Delegations stand over their members, and one of those stands before.
  return mayBePerson(names.at(-1)!) && names.filter((name) => mayBePerson(name)).length * 2 >= names.length
}
/** `Budget`: among names of two words and more it is none. */
const oneWord = /^\p{Lu}\p{Ll}{3,}$/u

/** `Harbour Staff:`, after a blank line under `Absent:` and its names: they were there. */
function isUnderAbsent({source: {text}, units, at, end, unit, words}: ListPlace): boolean {
  if (end <= at + 1 || unit.rows[0]!.blank === 0 || !words.endsWith(':')) return false
  const head = units[at]!
  return absent.test(text.slice(head.from, head.to))
}
const absent = /^(?:absent|excused|not present|regrets|apologies)\b/i
