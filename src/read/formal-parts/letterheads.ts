/**
 * The sender's address in capitals at the head of a letter.
 *
 * > | THE HARBOUR OFFICE
 * > | 14 QUAY STREET
 * > |
 * > | 3rd June, 1911
 * > |
 * > | Sir,
 */
import type {Source} from '../../tree/source.js'
import {isKindAlone} from '../headings/broken-heads.js'
import {type Unit, wordsOf} from '../headings/units.js'
import {isCapitals} from '../lines/characters.js'
import {isBareDate, isDateline, isDatelineOfLetter} from '../wording/datelines.js'
import {isDocumentNumber} from '../wording/document-numbers.js'
import {isAddress, isSalute} from '../wording/formulas.js'
import {isClassification} from '../wording/secrecy.js'
import {isNamed, namesDocumentKind, opensLikeTitle} from '../wording/titles.js'

/** Units among which the salute of a letter stands, and how long those before it may be. */
const reach = 12
const longest = 100

/**
 * How many of the first units are a letterhead: those over the date of a letter, or over the number of another paper.
 */
export function letterheadLength(source: Source, units: readonly Unit[]): number {
  return lengthOverLetter(source, units) || lengthOverPaper(source, units) || lengthOfForm(source, units)
}

/**
 * Lines in capitals of what is printed at the head of a form or of a body's papers: two and more, or one over a number, a mark of
 * secrecy or a date; no text stands right under them.
 */
function lengthOfForm(source: Source, units: readonly Unit[]): number {
  let length = 0
  while (length < Math.min(units.length, most) && isPrinted(source, units[length]!)) length++
  const next = units[length]
  if (length === 0 || !next || next.to - next.from > longest) return 0
  const words = wordsOf(source.text, next)
  return length > 1 || isNumberOrMark(words) || isDate(words) ? length : 0
}

function isPrinted(source: Source, unit: Unit): boolean {
  const words = unit.to - unit.from <= 60 && !unit.label ? wordsOf(source.text, unit) : ''
  return printed.test(words)
}
const printed =
  /^(?:UNITED NATIONS|LEAGUE OF NATIONS|(?:SECURITY|ECONOMIC AND SOCIAL|TRUSTEESHIP|NATIONAL SECURITY) COUNCIL|GENERAL ASSEMBLY|OFFICIAL RECORDS|DEPARTMENT OF (?:STATE|DEFENSE|THE (?:ARMY|NAVY|AIR FORCE))|THE WHITE HOUSE|(?:FOREIGN|COLONIAL|WAR|CABINET) OFFICE|(?:OFFICE OF THE )?JOINT CHIEFS OF STAFF|CENTRAL INTELLIGENCE AGENCY|HEADQUARTERS(?:,? [A-Z ]{3,50})?|[A-Z ]{3,40} COMMAND|(?:EMBASSY|LEGATION|CONSULATE(?: GENERAL)?) OF [A-Z ]{3,50}|MINISTRY OF [A-Z ]{3,40}|(?:INCOMING |OUTGOING )?(?:AIRGRAM|TELEGRAM|MESSAGE)|OFFICE MEMORANDUM|FOR RM USE ONLY|AIR POUCH)$/

/** The lines of a letterhead, at most. */
const most = 4

/**
 * Up to four short lines without a stop, blank ones between them or none, over the number or the mark of secrecy of a paper
 * and the kind it is of: one names a house of state or a party, the others its rooms, or the same house in another tongue.
 */
function lengthOverPaper(source: Source, units: readonly Unit[]): number {
  let length = 0
  let names = false
  for (; length < Math.min(units.length, most); length++) {
    const unit = units[length]!
    if (unit.rows.length > 1 || unit.to - unit.from > longest || unit.label || unit.note) break
    const words = wordsOf(source.text, unit).trim()
    if (isNumberOrMark(words) || isDate(words) || isAddress(words)) break
    if (motto.test(words)) continue
    if (!lineOfHouse.test(words) || namesDocumentKind(words)) return 0
    names ||= houseOfState.test(words) && (isNamed(words) || words === words.toUpperCase())
  }
  if (!names) return 0
  let at = length
  let marks = 0
  while (at < units.length && at - length < reach && units[at]!.to - units[at]!.from <= 160) {
    const words = wordsOf(source.text, units[at]!).trim()
    if (isNumberOrMark(words)) marks++
    else if (!isDate(words) && !isAddress(words)) return marks > 0 && opensPaper(words) ? length : 0
    at++
  }
  return 0
}
/** `Proletarians of all countries, unite!`, over the papers of communist parties. */
const motto = /^(?:Proletarians|Workers) of (?:all (?:the )?(?:countries|lands|nations)|the world),? unite!?$/i
const lineOfHouse = /^\p{Lu}[^;:?!\d]*[\p{L})]$/u
const houseOfState =
  /\b(?:ministry|department|embassy|legation|consulate(?: general)?|permanent mission|central committee|(?:national|executive|regional|city) committee|council of (?:ministers|people’s commissars)|office of the|general staff|directorate|secretariat|foreign office|communist party|workers['’] party|academy of sciences|state (?:committee|security|planning)|high commission)\b/i

function isNumberOrMark(words: string): boolean {
  return isClassification(words) || isDocumentNumber(words) || numberOf.test(words)
}
/** `Number: 122/VP` */
const numberOf = /^(?:Number|No\.|N[º°]|№|Ref\.)\s?:?\s?[\p{Lu}\d][\p{Lu}\p{Ll}\d/.-]*$/u

function opensPaper(words: string): boolean {
  return opensLikeTitle(words) || isKindAlone(words) || isSalute(words)
}

/**
 * How many of the first units are the head of a letter: two lines and more in capitals, no blank line between them, over the
 * date of a letter whose salute follows; they name neither a kind of document nor whom it is to.
 */
function lengthOverLetter(source: Source, units: readonly Unit[]): number {
  const words = (i: number): string => wordsOf(source.text, units[i]!)
  let length = 0
  let lines = 0
  for (; length < Math.min(units.length, reach) && isLineOf(source, units[length]!, length); length++)
    lines += units[length]!.rows.length
  // `The First Secretary` under `CENTRAL COMMITTEE`: who writes there.
  const next = units[length]
  if (next && lines > 1 && next.rows.length === 1 && next.rows[0]!.blank === 0 && writer.test(words(length))) length++
  if (lines < 2 || length === units.length || !(isDate(words(length)) || isDatedAtEnd(words(length)))) return 0
  for (let i = length + 1; i < Math.min(units.length, reach); i++) {
    if (units[i]!.to - units[i]!.from > longest) return 0
    if (isSalute(words(i))) return length
  }
  return 0
}

const writer = /^(?:The |Office of the )\p{Lu}\p{L}+(?: \p{L}+){0,4}$/u

/** `No. 1134          Tirana, October 4, 1962` */
function isDatedAtEnd(words: string): boolean {
  const gap = words.lastIndexOf('   ')
  return gap > 0 && isDate(words.slice(gap).trim())
}

function isLineOf(source: Source, unit: Unit, at: number): boolean {
  if (unit.to - unit.from > longest || unit.label || unit.note) return false
  if ((at > 0 && unit.rows[0]!.blank > 0) || !isCapitals(source.text, unit.from, unit.to)) return false
  const words = wordsOf(source.text, unit)
  return !namesDocumentKind(words) && !isClassification(words) && !/\b(?:TO|FROM)\b/.test(words) && !isDate(words)
}

function isDate(words: string): boolean {
  return isBareDate(words) || isDateline(words) || isDatelineOfLetter(words)
}

const office =
  /\b(?:embassy|ministry|consulate(?: general)?|legation|permanent mission|central committee|committee of state security|council of ministers|chancellery|general staff|directorate|secretariat|department of state|foreign office)\b/i

/** `SOVIET EMBASSY IN VARNIA` over its number or date: who sends a paper, at its head. */
export function isSender(words: string, next: string): boolean {
  return (
    words.length <= 80 &&
    (office.test(words) || numbered.test(words)) &&
    (/^\p{Lu}[^.;:?!]*[\p{L})]$/u.test(words) || (words.endsWith(',') && overDate.test(words) && isDateline(next))) &&
    !/(?<!mission )\bto\b|\bfrom\b|^(?:one|two|three) /i.test(words) &&
    !namesDocumentKind(words) &&
    (isDocumentNumber(next) || isBareDate(next) || isDateline(next) || isClassification(next))
  )
}

/** `No. 164.] Legation of the United States,`: the line goes on with its place and date. */
const numbered = /^No\. \d{1,5}\.?\] ?\p{Lu}/u
const overDate = /^(?:No\. \d{1,5}\.?\] ?)?\p{Lu}[^.;:?!]*,$/u

/** `MOSCOW` between `British Embassy` and the date: where the house is that a letter comes from. */
export function isPlaceOfHouse(before: string, words: string, next: string): boolean {
  return words.length <= 40 && place.test(words) && house.test(before) && isBareDate(next)
}
const house = /^(?:\p{Lu}[\p{L}’'-]*,? ){0,6}(?:Embassy|Legation|Consulate|High Commission|Mission)\.?,?$/iu

/** `Port Clair` over `9 March 1948` over `Dear Mr. Lis,`: where a letter was written, on the line over its date. */
export function isPlaceOfLetter(words: string, next: string, beyond: string): boolean {
  return words.length <= 40 && place.test(words) && isBareDate(next) && isSalute(beyond) && !namesDocumentKind(words)
}
/** Up to three words, each with its capital, and small words between; *A to B* is no place. */
const place = /^\p{Lu}[\p{L}’'-]+(?:(?: (?:de|del|la|le|am|an|der|on|upon|in|of))* \p{Lu}[\p{L}’'-]+){0,2},?$/u
