/** Lists without numbers: the short units under a line such as *Present:*. */
import type {List, ListHead} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import {namesAttachment} from '../headings/attachments.js'
import {
  isAttendance,
  isBodyOverPersons,
  isLineOfTitled,
  isOfOtherSide,
  isTitledPerson,
  mayBePerson,
} from '../headings/attendance.js'
import {beforeRemark} from '../headings/capital-headings.js'
import {endsWithPage} from '../headings/contents.js'
import {carriesText, finite, standsUnderTitle} from '../headings/heading-places.js'
import {namesSubject} from '../headings/heading-subjects.js'
import {inLineHead, listHeadRole} from '../headings/list-heads.js'
import {isPersonsName, type Unit, wordsOf} from '../headings/units.js'
import {leafOf} from '../lines/build.js'
import {endsSentence, isCapitals} from '../lines/characters.js'
import {isDateline} from '../wording/datelines.js'
import {namesOffice} from '../wording/formulas.js'
import {isLetterSpaced} from '../wording/letter-spacing.js'
import {isClassification} from '../wording/secrecy.js'
import {isSession, opensWithNumberedLabel} from '../wording/sessions.js'
import {isSectionName, opensLikeTitle} from '../wording/titles.js'
import {itemOf} from './lists.js'

/** A list without numbers: `head`, if any, and one item a unit; `inLine`: the first item stands on the line of the head. */
export function plainList(
  source: Source,
  head: Unit | undefined,
  units: readonly Unit[],
  role: List['role'] | undefined,
  rule: string,
  inLine = false,
): List {
  const items = units.map((unit) => ({...itemOf(source, unit), rule, cert: 'medium' as const}))
  const first = head?.from ?? units[0]!.from
  const last = units.at(-1)?.to ?? head!.to
  const listHead: ListHead | undefined = head
    ? leafOf(
        source,
        head.rows,
        {rule: inLine ? 'list-head-in-line' : 'list-head', cert: 'high'},
        {type: 'listHead' as const},
      )
    : undefined
  return {
    type: 'list',
    style: 'simple',
    rule,
    cert: 'medium',
    position: source.place(first, last),
    children: items,
    ...(role ? {role} : {}),
    ...(listHead ? {head: listHead} : {}),
  }
}

/** `Place: …` */
const labelled = /^(?:\p{Lu}(?=[^:]{2,20}:)[\p{L} ]*|Re):/u

/** Index of the first unit after the head at `at` that is no item of its list; `capitals` tell headings. */
export function endOfPlainList(
  source: Source,
  units: readonly Unit[],
  at: number,
  role: List['role'],
  capitals: boolean,
): number {
  let end = at + 1
  while (end < units.length && end - at < 200) {
    const unit = units[end]!
    const words = wordsOf(source.text, unit)
    if (
      unit.note ||
      unit.label ||
      unit.rule === 'ornament' ||
      unit.rows[0]!.marks.length > 0 ||
      unit.rows.length > 2 ||
      words.length > 220
    )
      break
    // Who is of what house, and whom that sent, may take two lines.
    if (words.length > 160 && !(role === 'participants' && mayBePerson(words))) break
    // `[Omitted here is a list of ships.]` is the editor’s.
    if (source.text.charCodeAt(unit.from) === 0x5b && source.text.charCodeAt(unit.to - 1) === 0x5d) {
      if (role !== 'participants' || unit.rows[0]!.blank > 0 || !withheldName.test(words)) break
    }
    // `The Right Hon. A. Orsini, M.P., Minister of Marine.`: its stop ends no sentence.
    const isEntry = role === 'participants' && (isTitledPerson(words) || isLineOfTitled(words))
    const ends = !isEntry && endsSentence(source.text, unit.from, unit.to)
    // `General Lis asked Dr. Vale for his views.`: the text has begun.
    if (ends && words.length > 60) break
    if ((ends || words.endsWith(':')) && role === 'participants' && words.length > 30 && tells.test(words)) break
    // `The Council met at nine. The following were present:` leads to a list of its own.
    if (words.endsWith(':') && words.length > 90) break
    // A blank line after items without, or before a sentence, ends the list.
    const isClosedByBlank =
      isClosed(units, at, end) &&
      !(role === 'participants' && (isOtherSide(source, units, end) || isOfficeOverPersons(source, units, end)))
    if (unit.rows[0]!.blank > 0 && ((ends && words.split(' ').length > 4) || isClosedByBlank)) break
    if (role === 'participants' && isAttendance(words) && !listHeadRole(words)) {
      end++
      continue
    }
    if (role === 'distribution' && endsDistribution(source, words, units[end + 1])) break
    // `M: What time is it?` under those present: he speaks.
    if (role === 'participants' && letterSpeaks.test(words)) break
    const heads = listHeadRole(words)
    if (heads && !(role === 'contents' && heads === 'agenda')) break
    if (isDateline(words) || inLineHead(words) || labelled.test(words)) break
    if (role === 'contents' && isInOtherLetters(source, units[at + 1]!, unit)) break
    if (
      isLetterSpaced(words) ||
      (role === 'contents' && ((end === at + 1 && endsWithPage(source.text, unit)) || hasGaps(source, unit)))
    )
      break
    if (isSession(source.text.slice(unit.from, unit.rows[0]!.to)) || isSectionName(words))
      if (!(role === 'contents' && units[end + 1] && !carriesText(source.text, units[end + 1]!))) break
    if (capitals && isHeadOver(source, unit, words, units[end + 1])) break
    if (role === 'participants' && isBodyOverPersons(source, units, at) && isBodyOverPersons(source, units, end)) break
    if (role === 'participants' && isHeadOfList(source, units, at, end, words)) break
    if (role === 'participants' && isHeadUnderGroups(source, units, at, end, words)) break
    // `Item II. Tolls` over text is no person; an agenda holds such items.
    if (role === 'participants' && (opensWithNumberedLabel(words) || isHeadUnderNames(source, units, at, end, words)))
      break
    // `Harbour Staff:`, after a blank line under `Absent:` and its names: they were there.
    if (role === 'participants' && end > at + 1 && unit.rows[0]!.blank > 0 && words.endsWith(':'))
      if (absent.test(source.text.slice(units[at]!.from, units[at]!.to))) break
    end++
  }
  return end
}

/** `NINE HUNDRED AND FOURTEENTH MEETING` under entries in small letters: the text begins. */
function isInOtherLetters({text}: Source, first: Unit, unit: Unit): boolean {
  return isCapitals(text, unit.from, unit.to) && !isCapitals(text, first.from, first.to)
}

/** Whether columns stand on a line, as in a table of contents. */
function hasGaps(source: Source, {rows}: Unit): boolean {
  return rows.some(({from, to}) => /\t| {3}/.test(source.text.slice(from, to)))
}

/**
 * `No. 215 3.V.55` under those who have a copy: what the registry adds. `Annex 2`, `Letter From Mr. Orsini`, `secret`, what
 * stands over its date or its text: a further paper begins.
 */
function endsDistribution(source: Source, words: string, next: Unit | undefined): boolean {
  if (numbered.test(words) || isClassification(words)) return true
  if (namesAttachment(words) || opensLikeTitle(words)) return true
  return next !== undefined && !mayBePerson(words) && !namesOffice(words) && standsUnderTitle(source.text, next)
}

/** Under a blank line the persons of the other side, two and more, each with a title or an office. */
function isOtherSide(source: Source, units: readonly Unit[], at: number): boolean {
  const [first, second] = [units[at]!, units[at + 1]]
  return (
    second !== undefined &&
    second.rows[0]!.blank === 0 &&
    !first.label &&
    !second.label &&
    [first, second].every((unit) => unit.rows.length === 1 && isOfOtherSide(wordsOf(source.text, unit)))
  )
}

/** `State` or `Staff of the Board` over `Petra Lis`, no blank line between: the office of the next of those present. */
function isOfficeOverPersons(source: Source, units: readonly Unit[], at: number): boolean {
  const [office, person] = [units[at]!, units[at + 1]]
  if (!person || office.rows.length > 1 || person.rows.length > 1 || person.rows[0]!.blank > 0) return false
  if (office.to - office.from > 40 || person.label || person.note) return false
  const words = wordsOf(source.text, person)
  const head = wordsOf(source.text, office)
  return officeAlone.test(head) && !headsAnother.test(head) && (withheldName.test(words) || isWholeName(words))
}
/** `STAFF PRESENT`, `Invited Pilots`: over a list of its own. */
const headsAnother =
  /\b(?:present|absent|excused|invited|guests?|members?|observers?|witness(?:es)?|interpreters?|participants?|attendees)\b/i
const officeAlone = /^\p{Lu}[\p{L}&’'-]*(?: (?:of|the|and|for|\p{Lu}[\p{L}&’'-]*)){0,4}$/u

/** A name and nothing else, past a title; no label of a turn. */
function isWholeName(words: string): boolean {
  return words.length <= 60 && !/[:;.!?]$/.test(words) && mayBePerson(words)
}

/** `SUMMARY OF CONCLUSIONS`, after a blank line or over text: in capitals, and no name. */
function isHeadOver(source: Source, unit: Unit, words: string, next: Unit | undefined): boolean {
  return (
    words.length > 11 &&
    isCapitals(source.text, unit.from, beforeRemark(source.text, unit.from, unit.to)) &&
    !words.includes(',') &&
    (unit.rows[0]!.blank > 0 || (next !== undefined && carriesText(source.text, next))) &&
    !isPersonsName(source.text, unit)
  )
}

/** Whether the items from `at` on to `end` follow each other without a blank line: the next one after a blank is none. */
function isClosed(units: readonly Unit[], at: number, end: number): boolean {
  return end - at > 1 && units.slice(at + 1, end).every((unit) => unit.rows[0]!.blank === 0)
}

const numbered = /^(?:(?:No\.?|N[º°]|№)\s?\d|(?:drafted|typed|prepared|printed) by\b)/i
const letterSpeaks = /^\p{Lu}{1,2}:\s/u
const tells =
  /\s(?:asked|said|stated|opened|began|replied|answered|inquired|suggested|thanked|welcomed|remarked|explained|observed|convened|reconvened|reassembled|resumed|adjourned|reported|called)\s/
const absent = /^(?:absent|excused|not present|regrets|apologies)\b/i

/** `[name not declassified]`, `[2 names withheld]`: one of those who were there. */
const withheldName = /^\[(?:\S+ )?names? [^\]]+\]$/i

/**
 * `Preparation of the Treaty` over text, under delegations that blank lines part, each with its members: alone between two
 * blank lines, and no name.
 */
function isHeadUnderGroups(source: Source, units: readonly Unit[], at: number, end: number, words: string): boolean {
  const next = units[end + 1]
  if (units[end]!.rows[0]!.blank === 0 || !next || next.rows[0]!.blank === 0 || end - at < 3) return false
  const isText = next.to - next.from > 60 && endsSentence(source.text, next.from, next.to)
  if (!(isText || carriesText(source.text, next)) || mayBePerson(words)) return false
  const isUnderBlank = (unit: Unit | undefined): boolean => unit === undefined || unit.rows[0]!.blank > 0
  // Each item that follows a blank line has another right under it; the first may follow its head.
  return units.slice(at + 1, end).every((unit, i, all) => i === 0 || !isUnderBlank(unit) || !isUnderBlank(all[i + 1]))
}

/** `Transfer of the Harbour` over text, under persons only: it names what the text is about. */
function isHeadUnderNames(source: Source, units: readonly Unit[], at: number, end: number, words: string): boolean {
  const unit = units[end]!
  const next = units[end + 1]
  if (end - at < 3 || !next || next.to - next.from <= 60 || /[,:;.\d]/.test(words) || words.length > 100) return false
  if (!carriesText(source.text, next) || !endsSentence(source.text, next.from, next.to)) return false
  if (words.includes(' ') ? !namesSubject(source.text, unit, words) || namesOffice(words) : !oneWord.test(words))
    return false
  const names = units.slice(at + 1, end).map((item) => wordsOf(source.text, item))
  if (names.every((name) => mayBePerson(name) || (endsSentence(name, 0, name.length) && finite.test(name)))) return true
  // Delegations stand over their members, and one of those stands before.
  return mayBePerson(names.at(-1)!) && names.filter((name) => mayBePerson(name)).length * 2 >= names.length
}

/** `Budget`: among names of two words and more it is none. */
const oneWord = /^\p{Lu}\p{Ll}{3,}$/u

/** `Follow-up from the last meeting` over bullets, after a blank line under `Present: Lis, Marek`: no name, and the head of another list. */
function isHeadOfList(source: Source, units: readonly Unit[], at: number, end: number, words: string): boolean {
  const next = units[end + 1]
  const isOfHead = inLineHead(wordsOf(source.text, units[at]!)) !== undefined
  return isOfHead && next?.label !== undefined && units[end]!.rows[0]!.blank > 0 && !mayBePerson(words)
}
