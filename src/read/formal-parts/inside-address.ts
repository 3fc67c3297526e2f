/**
 * The inside address of a letter: to whom it goes, line by line between the date and the salute.
 *
 * > | Port Clair, 3 May 1951
 * > |
 * > | The Hon. A. Orsini                      who
 * > | Minister of Trade                       what he is
 * > | 12 Quay Street, Melvern                 and where
 * > |
 * > | Dear Minister,
 *
 * Officials who write to their own office have no salute: there the commas tell it, as they end each line but the last.
 */
import type {Source} from '../../tree/source.js'
import {type Unit, wordsOf} from '../headings/units.js'
import {endsSentence, isDigit, isUpper} from '../lines/characters.js'
import {isDateline} from '../wording/datelines.js'
import {isDocumentNumber} from '../wording/document-numbers.js'
import {isAddress, isInitialled, isSalute, isSignature, isTypedSignature} from '../wording/formulas.js'
import {isClassification} from '../wording/secrecy.js'

/** The most lines of an address, and the most characters of one. */
const most = 6
const longest = 70

/**
 * Whether the unit at `at` is a line of the address that letters have over their salute, and under their date, their number
 * or their mark of secrecy (the manuals of official correspondence place it there).
 */
export function isOfInsideAddress(source: Source, units: readonly Unit[], at: number): boolean {
  if (!isLine(source, units[at]!)) return false
  let salute = at + 1
  while (salute - at <= most && salute < units.length && isLine(source, units[salute]!)) salute++
  const isOverSalute = salute < units.length && isSalute(wordsOf(source.text, units[salute]!))
  let over = at - 1
  while (salute - over <= most && over >= 0 && isLine(source, units[over]!)) over--
  if (!isOverSalute && !isPartedByCommas(source, units, over + 1, at)) return false
  if (!isOverSalute) return over >= 0 && isOpening(wordsOf(source.text, units[over]!))
  return over >= 0 && salute - over - 1 <= most && salute - over > 2 && isOpening(wordsOf(source.text, units[over]!))
}

/** Whether the unit at `at` is a line of the same address where letters have it at their foot, under the signature; its commas tell it. */
export function isOfFootAddress(source: Source, units: readonly Unit[], at: number): boolean {
  if (!isLine(source, units[at]!)) return false
  let over = at - 1
  while (at - over <= most && over >= 0 && source.text[units[over]!.to - 1] === ',' && isLine(source, units[over]!))
    over--
  return over > 0 && isSigned(wordsOf(source.text, units[over]!)) && isPartedByCommas(source, units, over + 1, at)
}

/**
 * `KABUL` over `SOVIET AMBASSADOR`, under the mark of secrecy or the number of an instruction: telegrams name the post and
 * who holds it, in capitals.
 */
export function isOfPost(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  if (words.length > 60 || at === 0 || units[at]!.rows.length > 1 || words !== words.toUpperCase()) return false
  if (holderOfPost.test(words)) {
    const over = wordsOf(source.text, units[at - 1]!)
    return isOpening(over) || (at > 1 && placeOfPost.test(over) && isOpening(wordsOf(source.text, units[at - 2]!)))
  }
  const next = units[at + 1]
  const before = wordsOf(source.text, units[at - 1]!)
  if (next !== undefined && next.rows.length === 1 && placeOfPost.test(words)) {
    const under = wordsOf(source.text, next)
    if (isOpening(before) && holderOfPost.test(under)) return true
    // `MELVERN` over `ORSINI` in a telegram: the post, and who is there.
    if (at < 8 && ofTelegram.test(before) && oneWord.test(words) && oneWord.test(under)) return true
  }
  return (
    at > 1 &&
    at < 9 &&
    oneWord.test(words) &&
    oneWord.test(before) &&
    ofTelegram.test(wordsOf(source.text, units[at - 2]!))
  )
}
const ofTelegram =
  /^(?:(?:[Cc]iphered |CIPHERED )?(?:[Tt]elegram|TELEGRAM|[Cc]able|CABLE|[Cc]iphergram|CIPHERGRAM)|[Pp]riority|[Uu]rgent|[Ii]mmediate(?:ly)?|[Oo]ut of [Tt]urn|TOP SECRET|[Tt]op [Ss]ecret)[.!]?$/
const oneWord = /^\p{Lu}{4,}$/u
const placeOfPost = /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2}$/u
const holderOfPost =
  /^(?:TO )?(?:THE )?(?:\p{Lu}{3,} )?(?:AMBASSADORS?|CHARG[ÉE] D[’']AFFAIRES|REPRESENTATIVE|CONSUL(?:[ -]GENERAL)?|EMBASSY|HIGH COMMISSIONER)(?: (?:IN|TO) \p{Lu}{3,})?$/u

function isSigned(words: string): boolean {
  return isSignature(words) || isTypedSignature(words) || isInitialled(words)
}

/** Whether each line of an address from `first` on ends with a comma until the last, which `at` stands before or is; three lines and more. */
function isPartedByCommas({text}: Source, units: readonly Unit[], first: number, at: number): boolean {
  let last = first
  while (last < units.length && last - first < most && text[units[last]!.to - 1] === ',') last++
  return last - first > 1 && at <= last && last < units.length && units[last]!.to - units[last]!.from <= longest
}

/** A short line that begins with a capital or a figure, holds no label and ends no sentence. */
function isLine(source: Source, unit: Unit): boolean {
  const {from, to, rows, label, note} = unit
  if (to - from > longest || rows.length > 1 || label || note) return false
  const first = source.text.charCodeAt(from)
  if (!(isUpper(first) || isDigit(first)) || source.text.charCodeAt(to - 1) === 0x3a) return false
  const words = wordsOf(source.text, unit)
  return (
    !words.includes(': ') &&
    !isOpening(words) &&
    !isSalute(words) &&
    !(words.length > 30 && endsSentence(source.text, from, to))
  )
}

function isOpening(words: string): boolean {
  return isDateline(words) || isDocumentNumber(words) || isClassification(words) || isAddress(words)
}
