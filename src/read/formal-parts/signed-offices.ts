/**
 * Offices beside signatures: under the name, over it, or alone.
 *
 * > | William Orsini
 * > | Secretary of State
 * > | Draft Reply to the Varnian Government   ← no office: over its date or its text
 */
import type {Source} from '../../tree/source.js'
import {isAttachment} from '../headings/attachments.js'
import {standsUnderTitle} from '../headings/heading-places.js'
import {inLineHead, listHeadRole} from '../headings/list-heads.js'
import {isPersonsName, type Unit, wordsOf} from '../headings/units.js'
import {endsSentence, isCapitals} from '../lines/characters.js'
import {isStrokes} from '../lines/rows.js'
import {isDateline} from '../wording/datelines.js'
import {Formula} from '../wording/formula.js'
import {isClosing, isOfficeWithName, isSignature, isSurname, namesOffice} from '../wording/formulas.js'
import {isSession} from '../wording/sessions.js'
import {opensLikeTitle} from '../wording/titles.js'
import {isAttestedBeside} from './attestations.js'
import {endsDocument, isAfterText, isUnderSigners} from './ends-of-text.js'

const opensWithCapital = /^(?:the )?\p{Lu}/u
/** An office with a small letter: `head of department`. */
const opensWithOffice = new Formula(
  'deputy first second assistant member secretary minister director chairman president chief ambassador consul officer head commander attache foreman',
  /^(?:(?:deputy|first|second|assistant) )?(?:secretary|minister|director|chairman|president|chief|ambassador|consul|officer|head|commander|attach[ée]|foreman)\b|^member of the\b/,
)

/** Whether a unit has come to its end; a mark of secrecy may stand behind its last sentence: `… in July. (C)`. */
export function isEnded({text}: Source, {from, to}: Unit): boolean {
  if (endsSentence(text, from, to)) return true
  return (
    text.charCodeAt(to - 1) === 0x29 &&
    /[.!?]["”’]? ?\((?:TS|S|C|U|R|LOU|OUO|[SC]\/NF)\)$/.test(text.slice(Math.max(from, to - 12), to))
  )
}

/** `American Consul` under `Edward T. Laurens`, which looks like a name too. */
export function isOfficeUnderName(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  return namesOffice(words) && isPersonsName(source.text, units[at - 1]!)
}

/** `With comradely greetings,`, `(signed)`, `[signature]`, or for whom: what the name stands under. */
export function opensSignature(words: string): boolean {
  if (isClosing(words) || (words.length <= 12 && isSignature(words))) return true
  return isParty(words)
}

/** `For the Varnian Republic`, `By authority of the Council`: for whom the name under it is signed. */
export function isParty(words: string): boolean {
  const behalf = onBehalf.exec(words)
  return behalf !== null && party.test(words.slice(behalf[0].length))
}
/** For whom a treaty is signed. */
const onBehalf = new Formula('for by on in', /^(?:For|FOR|By [Aa]uthority of|On behalf of|In the name of) /)
const party = /^(?:\p{Lu}[\p{L}’'-]*|of|the|and)(?: (?:\p{Lu}[\p{L}’'-]*|of|the|and)){0,15}:?$/u

/** How many lines of office may stand under a name. */
const offices = 3

/** `William Orsini` over `Secretary of State`, the last of a text that has come to its end: which of the two a unit is. */
export function signedWithOffice(
  source: Source,
  units: readonly Unit[],
  at: number,
  words: string,
): string | undefined {
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
    while (end < units.length && end - name <= offices && isOffice(source, units[end]!)) {
      if (headsPaper(source, units[end]!, units[end + 1])) break
      end++
    }
    if (at >= end) return undefined
    // A rule parts what is attached from it.
    const under = units[end]
    const next = under && isStrokes(source.text, under) ? units[end + 1] : under
    const isLast =
      end > name + 1 && (isAfterText(source, next) || (next !== undefined && isAttachment(wordsOf(source.text, next))))
    // Under a closing formula an office is told by its noun; so it is between a sentence and a further head.
    const isNamed = isClosed && name < at && namesOffice(words)
    const isBetween =
      end > name + 1 &&
      !isDateline(wordsOf(source.text, before)) &&
      namesOffice(wordsOf(source.text, units[name + 1]!)) &&
      isUnderSigners(source, next)
    return isLast || isNamed || isBetween ? (name === at ? 'signed-name' : 'signed-office') : undefined
  }
  return undefined
}

/** Whether what names no office stands over a date, a salutation, a mark of secrecy or text: the title of a further paper. */
function headsPaper({text}: Source, unit: Unit, after: Unit | undefined): boolean {
  return after !== undefined && !after.note && !namesOffice(wordsOf(text, unit)) && standsUnderTitle(text, after)
}

/** After a sentence, `Ambassador` over the name that ends the text, or `SECRETARY OF THE COUNCIL  A. ORSINI` on one line. */
export function signedByOffice(source: Source, units: readonly Unit[], at: number, words: string): string | undefined {
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
  const alone = words.replace(branch, '')
  return ranks.has(alone.slice(alone.lastIndexOf(' ') + 1)) && rank.test(alone)
}
/** `Colonel, GSC`, `Captain, USN`: the branch of an officer behind his rank. */
const branch = /, [A-Z]{2,5}$/
const ranks = new Set('General Colonel Major Captain Lieutenant Marshal Admiral'.split(' '))
const rank = /^(?:\p{Lu}\p{L}+ ){0,2}\p{L}+$/u

/** A short line that may name an office: capitals at its weighty words, no stop, no other name. */
export function isOffice(source: Source, unit: Unit): boolean {
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
    listHeadRole(words) === undefined &&
    !isSession(words) &&
    !opensLikeTitle(words) &&
    (namesOffice(words) || !isPersonsName(source.text, unit))
  )
}
