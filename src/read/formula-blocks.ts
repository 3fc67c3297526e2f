/**
 * Blocks of formulas: datelines, marks of secrecy, numbers, addresses, salutations, closings and signatures, by their
 * words (formulas.ts) and their place in the text.
 *
 * > | SOVIET AMBASSADOR                       an office over a signature
 * > | [signature]
 * > | /A. PUZANOV/
 */
import type {Block} from '../tree/nodes.js'
import type {Source} from '../tree/source.js'
import {leafOf} from './build.js'
import {endsSentence, isCapitals, isDigit} from './characters.js'
import {isBareDate, isDateline, isDatelineOfLetter, isDayOfDiary} from './datelines.js'
import {Formula} from './formula.js'
import {
  isAddress,
  isClosing,
  isDecimalFile,
  isDocumentNumber,
  isPersonName,
  isProvenance,
  isSalute,
  isSignature,
  isSurname,
  isTypedSignature,
  namesOffice,
} from './formulas.js'
import {isLetterSpaced} from './headings.js'
import {isSender} from './letterheads.js'
import {listHeadRole} from './lists.js'
import {isClassification} from './secrecy.js'
import {headsApparatus, isAttachment} from './titles.js'
import {isPersonsName, type Unit, wordsOf} from './units.js'

/** Units that may stand before the text itself. */
const opening = 12

/** How many days make a diary. */
const days = 3

/** Whether the units are parted by days, as a diary is. */
export function isDiary(source: Source, units: readonly Unit[]): boolean {
  let found = 0
  for (const unit of units) {
    if (unit.rows.length > 1 || unit.to - unit.from > 30 || unit.label) continue
    if (isDayOfDiary(wordsOf(source.text, unit)) && ++found === days) return true
  }
  return false
}

/** The block that the unit at `at` is by its formula; `words` are its words on one line. */
export function formulaBlock(
  source: Source,
  units: readonly Unit[],
  at: number,
  words: string,
  isOfDiary: boolean,
): Block | undefined {
  const unit = units[at]!
  if (unit.rows.length > 3 || words.length > 160 || unit.label || headsApparatus(words)) return undefined
  const nearStart = at < opening
  // What ends the text does not open it.
  const opens = nearStart && at < units.length - 1
  if (
    (isBareDate(words) && (nearStart || !/^\d{4}\.?$/.test(words))) ||
    isDateline(words) ||
    (nearStart && isDateBeside(source.text.slice(unit.from, unit.to)))
  )
    return leafOf(
      source,
      unit.rows,
      {rule: 'dateline-date', cert: nearStart ? 'high' : 'medium'},
      {type: 'dateline' as const},
    )
  if (nearStart && isDatelineOfLetter(words))
    return leafOf(source, unit.rows, {rule: 'dateline-of-letter', cert: 'medium'}, {type: 'dateline' as const})
  if (isOfDiary && at < units.length - 1 && isDayOfDiary(words))
    return leafOf(source, unit.rows, {rule: 'dateline-of-diary', cert: 'medium'}, {type: 'dateline' as const})
  if (isClassification(words))
    return leafOf(source, unit.rows, {rule: 'classification-formula', cert: 'high'}, {type: 'classification' as const})
  if (unit.rows.length === 1 && ((opens && isDocumentNumber(words)) || (nearStart && isDecimalFile(words))))
    return leafOf(source, unit.rows, {rule: 'document-number', cert: 'medium'}, {type: 'documentNumber' as const})
  if (isSalute(words))
    return leafOf(source, unit.rows, {rule: 'salute-formula', cert: 'high'}, {type: 'salute' as const})
  if (opens && isAddress(words))
    return leafOf(source, unit.rows, {rule: 'opener-address', cert: 'medium'}, {type: 'opener' as const})
  if (opens && isSender(words, wordsOf(source.text, units[at + 1]!)) && units.slice(0, at).every(isShort))
    return leafOf(source, unit.rows, {rule: 'opener-letterhead', cert: 'medium'}, {type: 'opener' as const})
  if (isSignature(words))
    return leafOf(source, unit.rows, {rule: 'signed-formula', cert: 'high'}, {type: 'signed' as const})
  if (at > 0 && isClosing(words))
    return leafOf(source, unit.rows, {rule: 'closer-formula', cert: 'medium'}, {type: 'closer' as const})
  // The name under `With comradely greetings,` or `(signed)`, whatever follows it.
  if (
    at > 1 &&
    (isPersonsName(source.text, unit) || isSurname(words)) &&
    opensSignature(wordsOf(source.text, units[at - 1]!))
  )
    return leafOf(source, unit.rows, {rule: 'signed-name', cert: 'medium'}, {type: 'signed' as const})
  const name = withoutAnchor(words)
  const isName = name === words ? isPersonsName(source.text, unit) : isPersonName(name)
  if (
    at > 1 &&
    (isName || isSurnameAfterText(source, units, at, name)) &&
    !registration.test(wordsOf(source.text, units[at - 1]!)) &&
    endsDocument(source, units, at)
  )
    return leafOf(source, unit.rows, {rule: 'signed-name', cert: 'medium'}, {type: 'signed' as const})
  if (
    at > 1 &&
    isSetRight(units, at) &&
    !listHeadRole(words) &&
    endsSentence(source.text, units[at - 1]!.from, units[at - 1]!.to)
  )
    if (isName || isSurname(name))
      return leafOf(source, unit.rows, {rule: 'signed-name', cert: 'medium'}, {type: 'signed' as const})
  const signed = at > 1 ? signedWithOffice(source, units, at, words) : undefined
  if (signed) return leafOf(source, unit.rows, {rule: signed, cert: 'medium'}, {type: 'signed' as const})
  if (at > 1 && isTypedOver(source, units, at, words))
    return leafOf(source, unit.rows, {rule: 'signed-typed', cert: 'medium'}, {type: 'signed' as const})
  return undefined
}

/** What may stand over the sender of a paper: no text. */
function isShort({from, to}: Unit): boolean {
  return to - from <= 100
}

/** `With comradely greetings,`, `(signed)`, `[signature]`, `For the Varnian Republic`: what the name stands under. */
function opensSignature(words: string): boolean {
  return (
    isClosing(words) || (words.length <= 12 && isSignature(words)) || (words.startsWith('For ') && party.test(words))
  )
}
/** For whom a treaty is signed. */
const party = /^For (?:the )?(?:\p{Lu}[\p{L}’'-]*|of|the|and)(?: (?:\p{Lu}[\p{L}’'-]*|of|the|and)){0,9}:?$/u

/** `Varna, 5 May 1951        Top Secret`: a dateline and a mark of secrecy at the two ends of one line. */
function isDateBeside(line: string): boolean {
  const gap = / {3,}|\t/.exec(line)
  if (!gap) return false
  const cells = [line.slice(0, gap.index), line.slice(gap.index + gap[0].length).trim()]
  return cells.some(isDateline) && cells.some(isClassification)
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
  if (isTypedSignature(words)) return true
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
      ? !isRank(wordsOf(source.text, unit))
      : isOverRank(source, units, name)
    if (!isName && !isOffice(source, unit)) return undefined
    if (!isName) continue
    const before = units[name - 1]!
    const isClosed = isClosing(wordsOf(source.text, before))
    if (!isClosed && !endsSentence(source.text, before.from, before.to)) return undefined
    let end = name + 1
    while (end < units.length && end - name <= offices && isOffice(source, units[end]!)) end++
    const isLast = end > name + 1 && isAfterText(source, units[end])
    // Under a closing formula an office is told by its noun.
    const isNamed = isClosed && name < at && namesOffice(words)
    return isLast || isNamed ? (name === at ? 'signed-name' : 'signed-office') : undefined
  }
  return undefined
}

/** `Orsini` over `Major General`: officers sign by their surname. */
function isOverRank(source: Source, units: readonly Unit[], at: number): boolean {
  const {from, to} = units[at]!
  const next = units[at + 1]
  return (
    next !== undefined &&
    to - from <= 24 &&
    isSurname(wordsOf(source.text, units[at]!)) &&
    isRank(wordsOf(source.text, next))
  )
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
    (namesOffice(words) || !isPersonsName(source.text, unit))
  )
}

/** What is added under the signature: `No. 1476/sh`, `Typed by …`, `Five copies printed`, `cc: Mr. Brandt`, `Enclosures:`. */
const registration =
  /^(?:(?:No\.?|N[º°]|№)\s?\d|(?:typed|printed|copied|drafted|cleared|approved)\b|[\p{L}\d]+ copies\b|(?:cc|bcc|copy to|copies(?: to)?|distribut(?:ion|or)|encl(?:osures?|s)?|attachments?|clearances?)\b)/iu

/** Whether a unit stands after the end of a text: nothing, a note, a mark of secrecy, what a registry adds, where it is kept. */
function isAfterText(source: Source, unit: Unit | undefined): boolean {
  if (unit === undefined || unit.note) return true
  const words = unit.to - unit.from <= 160 ? wordsOf(source.text, unit) : ''
  return (
    isClassification(words) ||
    registration.test(words) ||
    keptAt.test(words) ||
    writtenOn.test(words) ||
    isProvenance(words)
  )
}

function isSurnameAfterText(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  const before = units[at - 1]!
  return isSurname(words) && endsSentence(source.text, before.from, before.to)
}

/** Where a paper is kept, as editors set it in brackets under the last line: `[NA: A981, CZECHOSLOVAKIA 13]`. */
const keptAt = /^\[[^\][]*\d[^\][]*\]\.?$/
/** What others wrote on the paper: `[handwritten:] Agreed.`, `[stamp: Incoming 131]`. */
const writtenOn = /^\[(?:hand|stamp|faded|in (?:the )?(?:left|right|margin|another))/i
/** The legend of a Russian edition, which ends a document, and others may follow: `RGANI. F. 3. Op. 16. D. 294. Original.` */
function isLegend(words: string): boolean {
  return /\d[.,]\s?(?:op|оп)/iu.test(words) && legend.test(words)
}
const legend = /^\p{Lu}{3,8}(?:[.,:]|\sf|\sф)?\s?(?:f|fond|ф)\.?\s?\d+[.,]\s?(?:op|opis|оп)\.?\s?\d/iu

/** Whether nothing but notes follows the unit at `at`, a head over them, and what is added under a text. */
function endsDocument(source: Source, units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]!
  const mayBeSeveral =
    endsSentence(source.text, before.from, before.to) || isPersonName(wordsOf(source.text, before).slice(0, 61))
  for (let i = at + 1; i < units.length && i < at + 4; i++) {
    const unit = units[i]!
    // Several sign, one under the other; and when.
    if (mayBeSeveral && unit.to - unit.from <= 60)
      if (isPersonsName(source.text, unit) || isDateline(wordsOf(source.text, unit))) continue
    if (unit.note || isLegend(source.text.slice(unit.from, unit.from + 40))) return true
    if (unit.to - unit.from <= 120 && isAttachment(wordsOf(source.text, unit))) return true
    if (!isAfterText(source, unit) && !(headsApparatus(wordsOf(source.text, unit)) && units[i + 1]?.note)) return false
  }
  return at + 4 >= units.length
}
