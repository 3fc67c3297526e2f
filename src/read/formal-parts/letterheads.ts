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
import {type Unit, wordsOf} from '../headings/units.js'
import {isCapitals} from '../lines/characters.js'
import {isBareDate, isDateline, isDatelineOfLetter} from '../wording/datelines.js'
import {isDocumentNumber, isSalute} from '../wording/formulas.js'
import {isClassification} from '../wording/secrecy.js'
import {namesDocumentKind} from '../wording/titles.js'

/** Units among which the salute of a letter stands, and how long those before it may be. */
const reach = 12
const longest = 100

/**
 * How many of the first units are a letterhead: two lines and more in capitals, no blank line between them, over the
 * date of a letter whose salute follows; they name neither a kind of document nor whom it is to.
 */
export function letterheadLength(source: Source, units: readonly Unit[]): number {
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
    office.test(words) &&
    (/^\p{Lu}[^.;:?!]*[\p{L})]$/u.test(words) || (words.endsWith(',') && overDate.test(words) && isDateline(next))) &&
    !/(?<!mission )\bto\b|\bfrom\b|^(?:one|two|three) /i.test(words) &&
    !namesDocumentKind(words) &&
    (isDocumentNumber(next) || isBareDate(next) || isDateline(next) || isClassification(next))
  )
}

/** `No. 164.] Legation of the United States,`: the line goes on with its place and date. */
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
