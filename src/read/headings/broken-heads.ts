/**
 * Heads between blank lines that were broken before the measure.
 *
 * > | I. Pension of the late Master of the Harbour, Count
 * > | Talbot
 * > |
 * > | The Minister has before him the request that …
 */
import {monthOf} from '../../words/months.js'
import {isCapitals, isDigit, isLetter, isLower, isUpper, lastWeightyCode} from '../lines/characters.js'
import {endsWithLink} from '../lines/open-ends.js'
import {isParted, type Row} from '../lines/rows.js'
import type {Notes} from '../notes/footnotes.js'
import {isDateline} from '../wording/datelines.js'
import {isSession} from '../wording/sessions.js'
import {opensLikeTitle} from '../wording/titles.js'
import {beforeRemark} from './capital-headings.js'
import type {Unit} from './units.js'

/** The most lines of a head. */
const most = 4

/**
 * Whether the row at `at` goes on with a head that `unit` has begun after a blank line: a blank line follows soon, no
 * stop stands between them, and the unit has a number, in a series or in an edition, or its line ends with a small word.
 */
export function isBrokenHead(text: string, rows: readonly Row[], at: number, unit: Unit, notes: Notes): boolean {
  if (isParted(rows[at]!) || unit.note || unit.rows.length >= most) return false
  let end = at + 1
  while (end < rows.length && end - at < most - 1 && rows[end]!.blank === 0) end++
  if (end === rows.length || rows[end]!.blank === 0) return false
  const last = lastWeightyCode(text, unit.from, unit.to)
  if (!isLetter(last) && !isDigit(last)) return false
  // What stands over notes may be a signature.
  const isNumbered = unit.label !== undefined || documentNumber.test(text.slice(unit.from, unit.from + 20))
  return (isNumbered && !notes.bodies.has(end)) || endsWithSmallWord(text, unit)
}
/** `DOCUMENT No. 116: Record of …`, as editions number what they print. */
const documentNumber = /^doc(?:\.|ument) (?:no\. ?)?\d{1,3}[:.]/i

/** Whether two lines are one, whatever stands about them. */
export function isBroken(text: string, before: Row, row: Row): boolean {
  return isBrokenCapitals(text, before, row) || isBrokenDate(text, before, row)
}

/** `PLAN OF CO-OPERATION FOR THE` over `YEARS 1971 AND 1972`: one head, though a blank line may stand between. */
function isBrokenCapitals(text: string, before: Row, row: Row): boolean {
  return (
    isUpper(text.charCodeAt(before.to - 1)) &&
    row.marks.length === 0 &&
    row.blank < 2 &&
    /\s(?:OF|THE|AND|FOR|BY|WITH|FROM)$/.test(text.slice(Math.max(before.from, before.to - 6), before.to)) &&
    isCapitals(text, before.from, before.to) &&
    isCapitals(text, row.from, beforeRemark(text, row.from, row.to))
  )
}

/** `… General Orsini, January 5,` over `1946, 4:30 p.m.`: a day and its year. */
function isBrokenDate(text: string, before: Row, row: Row): boolean {
  if (isParted(row) || text.charCodeAt(before.to - 1) !== 0x2c || !isDigit(text.charCodeAt(row.from))) return false
  const [, month] = dayAtEnd.exec(text.slice(Math.max(before.from, before.to - 16), before.to)) ?? []
  return month !== undefined && monthOf(month) !== undefined && yearAtHead.test(text.slice(row.from, row.from + 5))
}
const dayAtEnd = /(\p{Lu}\p{L}+)\.? \d{1,2},$/u
const yearAtHead = /^(?:1[5-9]|20)\d\d(?:\D|$)/

/**
 * `MINUTES` over `of the Third Meeting`, `RECORD OF A SEARCH` over `of the Port`: a kind of document alone on its line, or
 * a title in capitals, and what it is of, about or to, or between whom.
 */
function isBrokenTitle(text: string, unit: Unit, row: Row): boolean {
  if (unit.rows.length > 1 || unit.to - unit.from > 60 || unit.note || unit.label || row.blank > 1) return false
  if (row.marks.length > 0) return false
  const isBetween = text.startsWith('Between ', row.from) && / and /.test(text.slice(row.from, row.to))
  if (!isBetween && !isLower(text.charCodeAt(row.from))) return false
  return (
    /^(?:Between|of|on|to|with|from|about|concerning|regarding|by|between|for)\s/.test(
      text.slice(row.from, row.from + 12),
    ) &&
    (isKindAlone(text.slice(unit.from, unit.to)) ||
      (isCapitals(text, unit.from, unit.to) && opensLikeTitle(text.slice(unit.from, unit.to))))
  )
}

/** The least length of a centred line that was broken because its next word did not fit, in characters. */
const fullCentred = 36

/**
 * Whether a row stands on the same axis as the lines of a centred head under which no blank line is, the last of which is long
 * and has no stop: a title that typists broke over several lines. Dates and what stands beside it in other letters are none.
 */
function isCentredOn(text: string, {rows, rule, note, label}: Unit, row: Row): boolean {
  const before = rows.at(-1)!
  const length = before.to - before.from
  if (length < fullCentred || before.indent < 4 || row.indent < 4 || rows.length > 4 || isParted(row)) return false
  const first = rows[0]!
  if (note || label || first.marks.length > 0 || (first.blank === 0 && rule !== 'paragraph-first')) return false
  // Lines of one indent may be a quotation.
  if (row.indent === before.indent && rows.length === 1 && rule !== 'paragraph-first') return false
  if (Math.abs(axis(row) - axis(before)) > 1.5) return false
  if (!isLetter(text.charCodeAt(before.to - 1)) && text.charCodeAt(before.to - 1) !== 0x2c) return false
  const words = text.slice(row.from, row.to)
  if (startsWithNumber.test(words)) return false
  // The columns of a table.
  if (inColumns.test(words) || inColumns.test(text.slice(before.from, before.to))) return false
  return (
    isCapitals(text, before.from, before.to) === isCapitals(text, row.from, row.to) &&
    (words.endsWith(',') || !isDateline(words))
  )
}

const startsWithNumber = /^(?:\d{1,2}|[IVX]{1,5})\. /
const inColumns = /\S {3}/

/** The middle of a row, in columns. */
function axis({indent, from, to}: Row): number {
  return indent + (to - from) / 2
}

/** `Morning Session` and, right under it, `(May 3, 1951, 9:30 a.m.–noon)`, `Room 12, Harbour Office`: when it met, and where. */
function isPlaceOfSession(text: string, {from, to, rows}: Unit, row: Row): boolean {
  if (rows.length > 2 || to - from > 120 || row.to - row.from > 60 || isParted(row)) return false
  return isTimeOrRoom(text.slice(row.from, row.to)) && isSession(text.slice(rows[0]!.from, rows[0]!.to))
}
/** `Room 12, Harbour Office`, `Tiller Room`, `9:30 a.m.–noon`: when a session met, and where. */
export function isTimeOrRoom(words: string): boolean {
  return words.length <= 60 && timeOrRoom.test(words)
}
const timeOrRoom =
  /^(?:Room \d|\(?(?:[A-Z][a-z]+ \d{1,2}, (?:\d{4}[,;] )?)?\d{1,2}(?:[:.]\d\d)?\s?(?:[-–—]|[ap]\.?m\b)|(?:[A-Z][\p{L}’'.-]+ ){1,3}(?:Room|Hall|Chamber|Suite)(?:,|$))/u

/** `Minutes of a Meeting at Varn, Port⏎Clair, May 3, 1951` over `May 3, 1951`: the end of a title looks like a dateline, which follows. */
export function isDatedTwice(text: string, row: Row, next: Row | undefined): boolean {
  if (!next || row.to - row.from > 60 || next.to - next.from > 60) return false
  const [words, under] = [text.slice(row.from, row.to), text.slice(next.from, next.to)]
  return isDateline(words) && isDateline(under) && digitsOf(words) === digitsOf(under)
}

function digitsOf(words: string): string {
  return words.replace(/\D/g, '')
}

/** `RECORD OF A CONVERSATION WITH A. ORSINI,` and, under it, `ENVOY OF TAVRIA`; `From the Diary of` and the name. */
export function goesOnWithTitle(text: string, {from, to, rows}: Unit, row: Row): boolean {
  if (row.to - row.from > 120 || rows.length > 2 || to - from > 160 || isParted(row)) return false
  const title = text.slice(from, to)
  const isOpen =
    text.charCodeAt(to - 1) === 0x2c ||
    endsWithLink(text, from, to) ||
    (wantsAddressee(title) && nameToAddressee.test(text.slice(row.from, row.to)))
  return isOpen && opensLikeTitle(title)
}
/** `Note from the Deputy Director of the Harbour Office`, over `P. A. Orsini to the Secretary …`: the office, and who holds it. */
function wantsAddressee(title: string): boolean {
  return title.includes(' from ') && !title.includes(' to ') && isLetter(title.charCodeAt(title.length - 1))
}
const nameToAddressee = /^(?:\p{Lu}\p{Ll}?\.\s?){1,2}\p{Lu}[\p{L}’'-]+ to /u

/** Whether a line is the kind of a document and nothing else: `MINUTES`, `Joint Statement`. */
export function isKindAlone(line: string): boolean {
  // `P R O T O C O L`
  if (line.length > 30) return false
  const blank = line.indexOf(' ')
  const words =
    (blank === 1 || blank === 2) && letterSpaced.test(line) ? line.replaceAll(' ', '') : line.replace(state, '')
  return kindAtEnd.test(words) && kindAlone.test(words)
}
/** `Transcript, Uncorrected` */
const state = /, (?:uncorrected|corrected|unedited|verbatim|excerpts?|extracts?)$/i
const letterSpaced = /^(?:\p{L} ){3,}\p{L}$/u
const kind =
  '(?:memorandum|minutes|record|report|letter|telegram|notes?|summary|statement|speech|address|transcript|stenogram|stenography|protocol|resolution|decision|directive|instructions?|agreement|treaty|journal|diary|cable|information|communiqu[ée]|aide-m[ée]moire|declaration|proposal|excerpts?|extracts?)(?: [“"][A-Z][”"])?(?: no\\.? ?[\\d/]+)?$'
const kindAtEnd = new RegExp(`(?:^| )${kind}`, 'iu')
const kindAlone = new RegExp(`^(?:\\p{Lu}\\p{L}+ ){0,2}${kind}`, 'iu')

function endsWithSmallWord(text: string, {from, to}: Unit): boolean {
  let at = to
  while (at > from && isLetter(text.charCodeAt(at - 1))) at--
  return at > from && at < to && isLower(text.charCodeAt(at))
}

/** Whether a unit is a line or two that stood between blank lines, or first in the text, and left room. */
export function isFreeHead({rows}: Unit, share: number): boolean {
  return share > 0.12 && rows.length < 4 && (rows[0]!.blank > 0 || rows[0]!.gap === rows[0]!.from)
}

/** Whether a row goes on in the head that a unit is: a title that was broken, or where and when a session met. */
export function goesOnInTitle(text: string, unit: Unit, row: Row): boolean {
  return isBrokenTitle(text, unit, row) || isCentredOn(text, unit, row) || isPlaceOfSession(text, unit, row)
}
