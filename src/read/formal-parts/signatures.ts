/**
 * Signatures that names and offices tell, by their place at the end of a text.
 *
 * > | With socialist greetings,
 * > | A. Orsini                               under a closing formula
 * > | Envoy Extraordinary                     an office under the name, or over it
 */
import type {Source} from '../../tree/source.js'
import {isAttachment} from '../headings/attachments.js'
import {isOverContents} from '../headings/contents.js'
import {isLeftOut} from '../headings/heading-places.js'
import {inLineHead, listHeadRole} from '../headings/list-heads.js'
import {isPersonsName, type Unit, wordsOf} from '../headings/units.js'
import {endsSentence, isCapitals, isDigit} from '../lines/characters.js'
import {isBareDate} from '../wording/datelines.js'
import {Formula} from '../wording/formula.js'
import {
  isClosing,
  isInitialled,
  isOfficeWithName,
  isPersonName,
  isPersonWithOffice,
  isSignature,
  isSurname,
  isTypedSignature,
  namesOffice,
} from '../wording/formulas.js'
import {isLetterSpaced} from '../wording/letter-spacing.js'
import {isAttestation, isAttestedBeside, isVouching} from './attestations.js'
import {endsDocument, isAfterText, registration} from './ends-of-text.js'

/** The rule by which the unit at `at` is a signature, or a part of one; `words` are its words on one line. */
export function signatureRule(source: Source, units: readonly Unit[], at: number, words: string): string | undefined {
  if (at < 2) return undefined
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
  // `Secretary` under `[signed] A. Orsini`.
  if (isSignature(wordsBefore) && wordsBefore.length > 12 && isOffice(source, unit) && !registration.test(words))
    if (namesOffice(words) || isAfterText(source, units[at + 1])) return 'signed-office'
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
  if (isOneSurname && isAfterSentence && isShouted(source, unit, `${name}.`) && endsInShortLines(source, units, at))
    return 'signed-name'
  // `CONTENTS` in the middle of a line is written as a surname is.
  if (isSetRight(units, at) && isAfterSentence && (isName || isSurname(name)))
    if (!listHeadRole(words) && !isOverContents(words)) return 'signed-name'
  const signed = signedWithOffice(source, units, at, words) ?? signedByOffice(source, units, at, words)
  if (signed) return signed
  return isTypedOver(source, units, at, words) ? 'signed-typed' : undefined
}

/** Whether a unit has come to its end; a mark of secrecy may stand behind its last sentence: `… in July. (C)`. */
function isEnded({text}: Source, {from, to}: Unit): boolean {
  if (endsSentence(text, from, to)) return true
  return (
    text.charCodeAt(to - 1) === 0x29 &&
    /[.!?]["”’]? ?\((?:TS|S|C|U|R|LOU|OUO|[SC]\/NF)\)$/.test(text.slice(Math.max(from, to - 12), to))
  )
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

/** `American Consul` under `Edward T. Laurens`, which looks like a name too. */
function isOfficeUnderName(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  return namesOffice(words) && isPersonsName(source.text, units[at - 1]!)
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

/** `With comradely greetings,`, `(signed)`, `[signature]`, `For the Varnian Republic`: what the name stands under. */
function opensSignature(words: string): boolean {
  if (isClosing(words) || (words.length <= 12 && isSignature(words))) return true
  const behalf = onBehalf.exec(words)
  return behalf !== null && party.test(words.slice(behalf[0].length))
}
/** For whom a treaty is signed. */
const onBehalf = new Formula('for by on in', /^(?:For|FOR|By [Aa]uthority of|On behalf of|In the name of) /)
const party = /^(?:\p{Lu}[\p{L}’'-]*|of|the|and)(?: (?:\p{Lu}[\p{L}’'-]*|of|the|and)){0,15}:?$/u

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
  const width = before.reduce((most, {indent, from, to}) => Math.max(most, indent + to - from), 0)
  return before.length > 1 && 2 * row.indent + (row.to - row.from) > width + 10
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

const opensWithCapital = /^(?:the )?\p{Lu}/u
/** An office with a small letter: `head of department`. */
const opensWithOffice = new Formula(
  'deputy first second assistant secretary minister director chairman president chief ambassador consul officer head commander attache foreman',
  /^(?:(?:deputy|first|second|assistant) )?(?:secretary|minister|director|chairman|president|chief|ambassador|consul|officer|head|commander|attach[ée]|foreman)\b/,
)

/** How many lines of office may stand under a name. */
const offices = 3

/** `William Orsini` over `Secretary of State`, the last of a text that has come to its end: which of the two a unit is. */
function signedWithOffice(source: Source, units: readonly Unit[], at: number, words: string): string | undefined {
  for (let name = at; name >= Math.max(2, at - offices); name--) {
    const unit = units[name]!
    const isName = isPersonsName(source.text, unit)
      ? !isRank(wordsOf(source.text, unit)) && !isOfficeUnderName(source, units, name, wordsOf(source.text, unit))
      : isOverRank(source, units, name)
    if (!isName && (!isOffice(source, unit) || isAttachment(wordsOf(source.text, unit)))) return undefined
    if (!isName) continue
    const before = units[name - 1]!
    const isClosed = isClosing(wordsOf(source.text, before)) || opensSignature(wordsOf(source.text, before))
    if (!isClosed && !isEnded(source, before)) return undefined
    let end = name + 1
    while (end < units.length && end - name <= offices && isOffice(source, units[end]!)) end++
    // A rule parts what is attached from it.
    const next = isRule(source, units[end]) ? units[end + 1] : units[end]
    const isLast =
      end > name + 1 && (isAfterText(source, next) || (next !== undefined && isAttachment(wordsOf(source.text, next))))
    // Under a closing formula an office is told by its noun.
    const isNamed = isClosed && name < at && namesOffice(words)
    return isLast || isNamed ? (name === at ? 'signed-name' : 'signed-office') : undefined
  }
  return undefined
}

function isRule(source: Source, unit: Unit | undefined): boolean {
  return unit !== undefined && unit.to - unit.from < 100 && /^[_—–-]{3,}$/.test(source.text.slice(unit.from, unit.to))
}

/** After a sentence, `Ambassador` over the name that ends the text, or `SECRETARY OF THE COUNCIL  A. ORSINI` on one line. */
function signedByOffice(source: Source, units: readonly Unit[], at: number, words: string): string | undefined {
  const before = units[at - 1]!
  const next = units[at + 1]
  if (isOfficeWithName(words))
    return (isSetOff.test(words) || isAfterText(source, next)) && endsSentence(source.text, before.from, before.to)
      ? 'signed-office'
      : undefined
  const isUnderText = isEnded(source, before) || isAttestedBeside(source, units, at - 1, wordsOf(source.text, before))
  if (isOfficeAlone(source, units, at, words)) return 'signed-office'
  const isOverName =
    next !== undefined &&
    (isPersonsName(source.text, next) || isSignature(wordsOf(source.text, next))) &&
    isUnderText &&
    isOffice(source, units[at]!) &&
    namesOffice(words)
  return isOverName && endsDocument(source, units, at + 1) ? 'signed-office' : undefined
}
/** `SECRETARY OF THE CENTRAL COMMITTEE` between the text and what is attached: extracts give the office of who signed, no name. */
function isOfficeAlone(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  const unit = units[at]!
  const next = units[at + 1]
  if (words.length > 70 || unit.rows.length > 1 || !isCapitals(source.text, unit.from, unit.to)) return false
  return (
    officeInCapitals.test(words) &&
    endsSentence(source.text, units[at - 1]!.from, units[at - 1]!.to) &&
    (isAfterText(source, next) || (next!.to - next!.from <= 120 && isAttachment(wordsOf(source.text, next!))))
  )
}
const officeInCapitals =
  /^(?:(?:FIRST|GENERAL|DEPUTY|VICE|ACTING)[ -])?(?:SECRETARY|CHAIRMAN|MINISTER|PRESIDENT|DIRECTOR|PREMIER) (?:OF|FOR) (?:THE )?[\p{Lu}() -]+$/u

/** The name in capitals or brackets, or a gap before it. */
const isSetOff = / {2,}\S|\p{Lu}{3}[)]?$|\)$/u

/** `Orsini` over `Major General`, or over `Acting Envoy` that ends the text: officers sign by their surname. */
function isOverRank(source: Source, units: readonly Unit[], at: number): boolean {
  const {from, to} = units[at]!
  const next = units[at + 1]
  if (next === undefined || to - from > 24 || !isSurname(wordsOf(source.text, units[at]!))) return false
  const under = wordsOf(source.text, next)
  return isRank(under) || (namesOffice(under) && isOffice(source, next) && isAfterText(source, units[at + 2]))
}

/** `Major General`, `Fleet Admiral`. */
function isRank(words: string): boolean {
  return ranks.has(words.slice(words.lastIndexOf(' ') + 1)) && rank.test(words)
}
const ranks = new Set('General Colonel Major Captain Lieutenant Marshal Admiral'.split(' '))
const rank = /^(?:\p{Lu}\p{L}+ ){0,2}\p{L}+$/u

/** A short line that may name an office: capitals at its weighty words, no stop, no other name. */
function isOffice(source: Source, unit: Unit): boolean {
  // `(ambassador)`
  const own = wordsOf(source.text, unit)
  const words = own.charCodeAt(0) === 0x28 && own.endsWith(')') ? own.slice(1, -1) : own
  return (
    unit.rows.length === 1 &&
    !unit.note &&
    !unit.label &&
    words.length <= 80 &&
    (opensWithCapital.test(words) || opensWithOffice.test(words)) &&
    !/[.;:?!]$/.test(words) &&
    !/\d/.test(words) &&
    !inLineHead(words) &&
    (namesOffice(words) || !isPersonsName(source.text, unit))
  )
}
