/**
 * Signatures that names and offices tell, by their place at the end of a text.
 *
 * > | With socialist greetings,
 * > | A. Orsini                               under a closing formula
 * > | Envoy Extraordinary                     an office under the name, or over it
 */
import type {Source} from '../../tree/source.js'
import {isOverContents} from '../headings/contents.js'
import {isLeftOut} from '../headings/heading-places.js'
import {listHeadRole} from '../headings/list-heads.js'
import {isPersonsName, type Unit, wordsOf} from '../headings/units.js'
import {endsSentence, isCapitals, isDigit} from '../lines/characters.js'
import {isBareDate, isDatelineOfLetter} from '../wording/datelines.js'
import {
  isClosing,
  isInitialled,
  isPersonName,
  isPersonWithOffice,
  isSignature,
  isSurname,
  isTypedSignature,
  namesOffice,
} from '../wording/formulas.js'
import {isLetterSpaced} from '../wording/letter-spacing.js'
import {isSession} from '../wording/sessions.js'
import {isNamed, isSectionName} from '../wording/titles.js'
import {isAttestation, isAttestedBeside, isVouching} from './attestations.js'
import {endsDocument, isAfterText, registration} from './ends-of-text.js'
import {
  isEnded,
  isOffice,
  isOfficeUnderName,
  opensSignature,
  signedByOffice,
  signedWithOffice,
} from './signed-offices.js'

/** The rule by which the unit at `at` is a signature, or a part of one; `words` are its words on one line. */
export function signatureRule(source: Source, units: readonly Unit[], at: number, words: string): string | undefined {
  if (at < 2 || isSession(words) || isSectionName(words) || listHeadRole(words)) return undefined
  const unit = units[at]!
  const before = units[at - 1]!
  const wordsBefore = wordsOf(source.text, before)
  const underName = isOfficeUnderName(source, units, at, words) ? signedWithOffice(source, units, at, words) : undefined
  if (underName) return underName
  // `Petra Lis, Chairman` under `Certified as accurate:`, who need not have written it.
  if (isSigner(source, unit, words) && isAttestation(wordsBefore))
    return isVouching(wordsBefore) ? 'signed-attested' : 'signed-name'
  if (isAttestedBeside(source, units, at, words)) return 'signed-attested'
  // The name under `With comradely greetings,` or `(signed)`, whatever follows it.
  if ((isPersonsName(source.text, unit) || isSurname(words)) && opensSignature(wordsBefore)) return 'signed-name'
  if (isSigner(source, unit, words) && isUnderClosing(source, units, at)) return 'signed-name'
  if (signsFor(words) && (isEnded(source, before) || signsFor(wordsBefore))) return 'signed-name'
  // `Secretary` under `[signed] A. Orsini`.
  if (isSignature(wordsBefore) && wordsBefore.length > 12 && isOffice(source, unit) && !registration.test(words))
    if (namesOffice(words) || isAfterText(source, units[at + 1])) return 'signed-office'
  const next = units[at + 1]
  const wordsAfter = next && next.to - next.from <= 60 ? wordsOf(source.text, next) : ''
  // `W. G. PADGETT,` over `A. J. COLBY,` over `Joint Secretariat.`: several, and what they are.
  if (isNameWithComma(words) && (isEnded(source, before) || isNameWithComma(wordsBefore)))
    if (isNameWithComma(wordsAfter) || isCapacity(wordsAfter)) return 'signed-name'
  if (isCapacity(words) && isNameWithComma(wordsBefore) && at > 2)
    if (isEnded(source, units[at - 2]!) || isNameWithComma(wordsOf(source.text, units[at - 2]!))) return 'signed-office'
  const name = withoutAnchor(words)
  const isName =
    name === words ? isPersonsName(source.text, unit) || areBeside(words, isInitialled) : isPersonName(name)
  const isAfterSentence = isEnded(source, before) || isLeftOut(source.text, before)
  const isOneSurname = isSurname(name) || (isShouted(source, unit, name) && isSurname(name.slice(0, -1)))
  if (
    (isName || ((isOneSurname || areBeside(words, isSurname)) && isAfterSentence)) &&
    !registration.test(wordsBefore) &&
    endsDocument(source, units, at)
  )
    return 'signed-name'
  if (isAfterSentence && next && isWriterOfMinute(words) && isDayOfMinute(wordsOf(source.text, next)))
    return 'signed-name'
  if (isOneSurname && isAfterSentence && isShouted(source, unit, `${name}.`) && endsInShortLines(source, units, at))
    return 'signed-name'
  // `CONTENTS` in the middle of a line is written as a surname is.
  // `Atomic Energy.` in the middle of a line, over `4. The Cabinet …`, heads a minute.
  const isHead = words.endsWith('.') && next?.label !== undefined
  if (!isHead && isSetRight(units, at) && isAfterSentence && (isName || isSurname(name)))
    if (!isOverContents(words) && !registration.test(words)) return 'signed-name'
  const signed = signedWithOffice(source, units, at, words) ?? signedByOffice(source, units, at, words)
  if (signed) return signed
  return isTypedOver(source, units, at, words) ? 'signed-typed' : undefined
}

/** `H. K. Orsini`, `R.M.`: as officials sign what they write on a paper. */
export function isWriterOfMinute(words: string): boolean {
  return words.length <= 40 && (isInitialled(words) || initialsAlone.test(words))
}
const initialsAlone = /^(?:\p{Lu}\. ?){2,4}$/u

/** `18th April.`, `12/4`, `May 3, 1951`: the day under the initials of an official, who has written a minute on the paper. */
export function isDayOfMinute(words: string): boolean {
  return (
    words.length <= 30 && (dayAndMonth.test(words) || isBareDate(words) || isDatelineOfLetter(words.replace(/\.$/, '')))
  )
}
const dayAndMonth = /^(?:[12]?\d|3[01])[./](?:1[0-2]|0?[1-9]|[IVX]{1,4})(?:[./]\d\d(?:\d\d)?)?\.?$/

/** `W. G. PADGETT,`: what he is stands under him. */
function isNameWithComma(words: string): boolean {
  return words.endsWith(',') && words.length <= 40 && isInitialled(words.slice(0, -1))
}
/** `Joint Secretariat.` */
function isCapacity(words: string): boolean {
  return words.length >= 6 && words.length <= 60 && isNamed(words) && !/[,:\d]/.test(words)
}

/** `For the Republic of Varnia: P. Orsini`: the party and who signs for it, on one line. */
function signsFor(words: string): boolean {
  const colon = words.indexOf(': ')
  return colon > 8 && isPersonName(words.slice(colon + 2)) && opensSignature(words.slice(0, colon + 1))
}

/** Whether but a few short lines follow, none of them a sentence, as under a telegram: `HALMEK` over who has a copy. */
function endsInShortLines({text}: Source, units: readonly Unit[], at: number): boolean {
  const rest = units.slice(at + 1, at + 8)
  return (
    units.length - at <= 7 &&
    rest.length > 0 &&
    rest.every(({from, to}) => to - from <= 60 && !endsSentence(text, from, to))
  )
}

/** `SAÏD.`: a surname in capitals, with its stop, as despatches were printed. */
function isShouted(source: Source, unit: Unit, name: string): boolean {
  return name.endsWith('.') && name.length <= 24 && isCapitals(source.text, unit.from, unit.to)
}

/** `Warren Hale`, `Warren Hale, Chairman` */
function isSigner(source: Source, unit: Unit, words: string): boolean {
  return unit.rows.length === 1 && (isPersonsName(source.text, unit) || isPersonWithOffice(words))
}

/** Whether nothing but others who sign stands between a name and the closing formula over all of them: a committee reports. */
function isUnderClosing(source: Source, units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - signers); i--) {
    const words = wordsOf(source.text, units[i]!)
    if (isClosing(words)) return true
    // Each may have his office under his name.
    if (!isSigner(source, units[i]!, words) && !(namesOffice(words) && isOffice(source, units[i]!))) return false
  }
  return false
}
const signers = 16

/** `A. ORSINI          J. MAREK`, `ORSINI          MAREK`: who signed, side by side. */
function areBeside(words: string, isSigner: (name: string) => boolean): boolean {
  return words.includes('   ') && words.split(/ {3,}/).every(isSigner)
}

/** `H. ORSINI [2]`, `William Orsini.3`: a name without the anchor of its note. */
function withoutAnchor(words: string): string {
  const last = words.charCodeAt(words.length - 1)
  return last === 0x5d || isDigit(last) ? words.replace(anchorAtEnd, '') : words
}
const anchorAtEnd = /\.?\s?(?:\[\d{1,3}\]|(?<=\p{L}\.?)\d{1,3})$/u

/** Whether a line stands to the right of the lines before it, further than a centred one would. */
function isSetRight(units: readonly Unit[], at: number): boolean {
  const {rows} = units[at]!
  const row = rows[0]!
  if (rows.length > 1 || row.indent < 20) return false
  const before = units.slice(Math.max(0, at - 3), at).flatMap((unit) => unit.rows.slice(0, 40))
  const right = before.reduce((most, {indent, from, to}) => Math.max(most, indent + to - from), 0)
  const left = before.reduce((least, {indent}) => Math.min(least, indent), row.indent)
  return before.length > 1 && 2 * row.indent + (row.to - row.from) > left + right + 10
}

/** A name in parentheses or between slashes; the office in capitals over it; a letter-spaced name at the end of the text. */
function isTypedOver(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  if (isTypedSignature(words) || isSurnameInParentheses(source, units, at, words)) return true
  const unit = units[at]!
  const next = units[at + 1]
  const after = next && wordsOf(source.text, next)
  if (isCapitals(source.text, unit.from, unit.to) && after !== undefined)
    if (isTypedSignature(after) || /^[[(]signature[\])]/i.test(after)) return true
  return (
    isLetterSpaced(words) &&
    !words.includes('  ') &&
    endsSentence(source.text, units[at - 1]!.from, units[at - 1]!.to) &&
    (after === undefined || isBareDate(after) || registration.test(after))
  )
}

/** `(Orsini)` after the last sentence of a note, as German officials sign; no `(Applause)`. */
function isSurnameInParentheses(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  if (words.length > 34 || words.charCodeAt(0) !== 0x28 || !surnameInParentheses.test(words)) return false
  const before = units[at - 1]!
  return (
    !noName.test(words) &&
    endsSentence(source.text, before.from, before.to) &&
    (units[at + 1] === undefined || units[at + 1]!.note !== undefined)
  )
}
const surnameInParentheses = /^\((?:(?:Dr|von|v)\.? )?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?\)$/u
const noName =
  /^\((?:laughter|applause|ovation|cheers|silence|pause|recess|ends?|signed|signature|seal|stamp|excerpts?|extracts?|continued|translation|illegible|unsigned|initials|enclosures?|attachments?|copy|draft|original|confidential|secret)\)$/i
