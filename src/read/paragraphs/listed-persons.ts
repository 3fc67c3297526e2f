/**
 * Lines that can only begin one of a list of persons, however full the line before them was.
 *
 * > | Society of Pilots                                        the body that sent who stands under it
 * > | Dr. Petra Lis, Department of Tides, University of …      a person with an office
 * > | Paul W. Marek                                            a name and nothing else
 */

import {inLineHead} from '../headings/list-heads.js'
import {endsSentence} from '../lines/characters.js'
import {endsWithColon} from '../lines/open-ends.js'
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
  /** The line before had no room for the next word. */
  full: boolean
  /** Blank lines part the persons: a full line goes on, as in `a letter from⏎Marek, Director of the Port`. */
  spaced: boolean
}

/** Whether `row` begins one of a list of persons, or names the body that sent them. */
export function opensListedLine(text: string, row: Row, {before, first, next, full, spaced}: About): boolean {
  const code = text.charCodeAt(row.from)
  // `The following were present:` over those whose names were withheld.
  if (code === 0x5b) return endsWithColon(text, before) && withheld.test(text.slice(row.from, row.from + 40))
  if (code <= 64) return false
  const isUnderPerson = namesPerson(text, first) || namesFirstPerson(text, first)
  if (
    isUnderPerson &&
    !(spaced && full) &&
    (namesPerson(text, row) || isNameAlone(text, row) || isOfficeAlone(text, row))
  )
    return true
  // Where the line before had room, its room tells.
  if (!full) return false
  // `The new members were:` over `Messrs. Lis, Marek, and Brandt. He …` goes on.
  if (before === first && endsWithColon(text, before) && namesPerson(text, row) && !isInSentence(text, row)) return true
  if (!next || row.to - row.from > longestBody) return false
  if (isBareName(text, row) && isBareName(text, next) && !endsSentence(text, before.from, before.to)) return true
  return namesBody(text, row, isUnderPerson, next)
}
const longestBody = 64

/** `[name not declassified]` */
export const withheld = /^\[[Nn]ames? (?:and [a-z]+ )?(?:not declassified|withheld|deleted|omitted|redacted)\]/

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

/** `Society of Harbour Pilots`, `The Harbour Office:`: whom those sent who stand under it. */
function namesBody(text: string, row: Row, isUnderPerson: boolean, next: Row): boolean {
  const line = text.slice(row.from, row.to)
  if (line.endsWith(':')) {
    const isOverPerson = namesPerson(text, next) || isBareName(text, next)
    return isOverPerson && names.test(line.slice(0, -1)) && isHeadline(line.slice(0, -1))
  }
  return isUnderPerson && body.test(line) && names.test(line) && isHeadline(line) && namesPerson(text, next)
}
const names = /^[\p{L} ’'&-]+$/u
const body =
  /\b(?:Association|Society|Organi[sz]ation|Department|Office|Bureau|Division|Branch|Section|Staff|Board|Group|Service|Center|Centre|Council|Committee|Commission|Institute|Institution|Agency|Archives|Ministry|Embassy|Library|Historians|Congress|University|College|School|Directorate)\b/
