/**
 * Lines that can only begin one of a list of persons, however full the line before them was.
 *
 * > | Society of Pilots                                        the body that sent who stands under it
 * > | Dr. Petra Lis, Department of Tides, University of …      a person with an office
 * > | Paul W. Marek                                            a name and nothing else
 */

import {isHolder} from '../headings/attendance.js'
import {finite} from '../headings/heading-places.js'
import {inLineHead} from '../headings/list-heads.js'
import {endsSentence, isUpper} from '../lines/characters.js'
import {closesBracket, endsWithColon, leavesOpen, lookBack} from '../lines/open-ends.js'
import type {Row} from '../lines/rows.js'
import {isPersonName, namesOffice} from '../wording/formulas.js'
import {isHeadline, isNamed} from '../wording/titles.js'

/**
 * Titles, and two words of a name and more, with the comma after the last, or after a word in parentheses or brackets (`[Absent]`); written with one word,
 * which is a large expression.
 */
const person =
  /^(?!The )(?:(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Capt|Lt|Maj|Adm|Amb|General|Colonel|Professor|Ambassador|Messrs|Cde|Comrade|Major)\.?\s+){0,2}(?=\p{Lu}[^,]*\s)(?:(?:\p{Lu}[\p{L}.'’-]*|de|von|van|la)(?:\s+(?=[\p{Lu}dvl])|(?=\d{0,2}(?:,| [([])))){0,4}\d{0,2}(?: (?:\([^()]{3,40}\)|\[[^\][]{3,40}\]))?,(?:\s(?:Jr|Sr)\.,)?\s+\p{Lu}/u
/** `Comrade Petra Lis`: a person without an office, told by what stands before the name. */
function isTitled(words: string): boolean {
  return titled.test(words) && isPersonName(words)
}
const titled = /^(?:Dr|Mr|Mrs|Ms|Prof|Comrade|Cde|General|Colonel|Major|Ambassador)\.? \p{Lu}/u

/** What stands about a line: the one before, the first of the block that it belongs to, the one under it. */
interface About {
  before: Row
  first: Row
  next: Row | undefined
  /** The line before had no room for the next word; how much it had, as a share of the measure. */
  full: boolean
  share: number
  /** The block is one of those listed, or stands under the head of a list. */
  listed: boolean
  /** Blank lines part the paragraphs: a full line goes on, as in `a letter from⏎Marek, Director of the Port`. */
  spaced: boolean
}

/** Whether `row` begins one of a list of persons, or names the body that sent them. */
export function opensListedLine(
  text: string,
  row: Row,
  {before, first, next, full, share, listed, spaced}: About,
): boolean {
  const code = text.charCodeAt(row.from)
  // `The following were present:` over those whose names were withheld.
  if (code === 0x5b) {
    return isWithheld(text, row) && (endsWithColon(text, before) || (listed && isWithheld(text, first)))
  }
  if (code <= 64 || isClosedBy(text, first, before, row)) return false
  const isUnderFirst = namesFirstPerson(text, first)
  const isUnderPerson =
    isUnderFirst || namesPerson(text, first) || (listed && isHolder(text.slice(first.from, first.to)))
  // Where the line before had room, the next of them begins, whatever begins his line.
  if (isUnderPerson && share > roomy && (listed || isUnderFirst) && isUpper(code) && mayBeListed(text, row)) return true
  if (isUnderPerson && !(full && spaced && !(listed && mayEndPerson(text, before)))) {
    if (namesPerson(text, row) || isNameAlone(text, row) || isOfficeAlone(text, row)) return true
    if (listed && isHolder(text.slice(row.from, row.to))) return true
  }
  if (next && endsWithColon(text, row) && row.to - row.from <= longestBody && headsPersons(text, row, next)) return true
  // `Members present were:`, which ends a paragraph, over two persons.
  if (
    endsWithColon(text, before) &&
    next &&
    namesPerson(text, row) &&
    namesPerson(text, next) &&
    !isInSentence(text, row)
  )
    return true
  // Where the line before had room, its room tells.
  if (!full) return false
  // `The new members were:` over `Messrs. Lis, Marek, and Brandt. He …` goes on.
  if (before === first && endsWithColon(text, before) && namesPerson(text, row) && !isInSentence(text, row)) return true
  if (!next || row.to - row.from > longestBody) return false
  if (isBareName(text, row) && isBareName(text, next) && !endsSentence(text, before.from, before.to)) return true
  return isUnderPerson && namesBody(text, row, next)
}
const longestBody = 64
/** Lists are set narrower than the text about them, as a share of the measure. */
const roomy = 0.1

/** `University of Varnmouth (Society` over `of Pilots)`: a bracket that a line of the same person opened. */
function isClosedBy(text: string, first: Row, before: Row, row: Row): boolean {
  return closesBracket(text, row) && leavesOpen(text.slice(Math.max(first.from, before.to - lookBack), before.to))
}

/** What is known of a block that persons may be listed in. */
interface Block {
  from: number
  to: number
  rule: string
}

/** Whether a block is one of a list of persons, or stands under one, under a colon, or under the body that sent him. */
export function isListed(text: string, {rule}: Block, above: Block | undefined): boolean {
  if (rule === 'item-name') return true
  if (!above) return false
  if (above.rule === 'item-name' || text.charCodeAt(above.to - 1) === 0x3a) return true
  if (above.to - above.from <= 200 && person.test(text.slice(above.from, above.from + 80))) return true
  const head = above.to - above.from <= 90 ? text.slice(above.from, above.to) : ''
  return names.test(head) && body.test(head)
}

function isWithheld(text: string, {from}: Row): boolean {
  return withheld.test(text.slice(from, from + 40))
}
/** `[name not declassified]` */
export const withheld = /^\[[Nn]ames? (?:and [a-z]+ )?(?:not declassified|withheld|deleted|omitted|redacted)\]/

/** Whether a full line may be the last of a person: no clause about him runs on from it, nor a name, as in `who spoke for Andras⏎Orsini`. */
function mayEndPerson(text: string, {from, to}: Row): boolean {
  return !runsOn.test(text.slice(from, to))
}
const runsOn = /, who(?:m|se)? |\b(?:for|with|by|and) \p{Lu}\p{L}+$/u

/** Whether a line is short enough for one of a list, and tells nothing. */
function mayBeListed(text: string, {from, to}: Row): boolean {
  return to - from <= longestBody && !endsSentence(text, from, to) && !finite.test(text.slice(from, to))
}

/** `John A. Smith, Professor of …`; what stands before the comma is no office: `Systems Staff, Directorate for …`. */
function namesPerson(text: string, row: Row): boolean {
  const words = text.slice(row.from, Math.min(row.to, row.from + 80))
  const comma = words.indexOf(',')
  return comma >= 5 && comma < 60 && person.test(words) && !body.test(words.slice(0, comma))
}

/** `Participants: Dr. Petra Lis, Keeper of …`: the first of them, on the line of the label. */
function namesFirstPerson(text: string, row: Row): boolean {
  const label = inLineHead(text.slice(row.from, Math.min(row.to, row.from + 60)))
  return label?.role === 'participants' && namesPerson(text, {...row, from: row.from + label.length})
}

/** `Paul W. Lis`, `Comrade Petra Lis`: a person without an office, told by an initial or by what stands before the name. */
function isNameAlone(text: string, row: Row): boolean {
  const words = text.slice(row.from, Math.min(row.to, row.from + 60))
  return (row.to - row.from <= 40 && initialledName.test(words)) || isTitled(words)
}
const initialledName = /^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}’'-]+$/u

/** `The Under Secretary`: one who is told by his office. */
function isOfficeAlone(text: string, {from, to}: Row): boolean {
  if (to - from > 50 || !text.startsWith('The ', from)) return false
  const words = text.slice(from, to)
  return endsWithLetter.test(words) && isNamed(words) && namesOffice(words)
}
const endsWithLetter = /\p{L}$/u

/** Whether a sentence ends inside the row, or it names several persons. */
function isInSentence(text: string, row: Row): boolean {
  const words = text.slice(row.from, row.to)
  return words.startsWith('Messrs') || /\p{Ll}{3}\. \p{Lu}/u.test(words)
}

/** A name of a few words and nothing else, under which stands another. */
function isBareName(text: string, row: Row): boolean {
  const words = row.to - row.from <= 30 ? text.slice(row.from, row.to) : ''
  return isPersonName(words) && !body.test(words) && !/^[IVX]+\. /.test(words)
}

/** `The Harbour Office (HO):` over one of its people. */
function headsPersons(text: string, row: Row, next: Row): boolean {
  if (!namesPerson(text, next) && !isBareName(text, next)) return false
  const line = text.slice(row.from, row.to - 1).replace(initials, '')
  return names.test(line) && isHeadline(line)
}
const initials = / \([\p{Lu}/]{2,8}\)$/u

/** `Society of Harbour Pilots`: whom those sent who stand under it. */
function namesBody(text: string, row: Row, next: Row): boolean {
  const line = text.slice(row.from, row.to)
  return body.test(line) && names.test(line) && isHeadline(line) && namesPerson(text, next)
}
const names = /^[\p{L} ’'&-]+$/u
const body =
  /\b(?:Association|Society|Organi[sz]ation|Department|Office|Bureau|Division|Branch|Section|Staff|Board|Group|Service|Center|Centre|Council|Committee|Commission|Institute|Institution|Agency|Archives|Ministry|Embassy|Library|Historians|Congress|University|College|School|Directorate)\b/
