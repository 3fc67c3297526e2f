/** What may stand under the end of a text: notes, who has a copy, where the paper is kept, something attached. */
import type {Source} from '../../tree/source.js'
import {namesAttachment} from '../headings/attachments.js'
import {isPersonsName, type Unit, wordsOf} from '../headings/units.js'
import {endsSentence, isCapitals} from '../lines/characters.js'
import {isStrokes} from '../lines/rows.js'
import {namesCorrespondents} from '../wording/correspondents.js'
import {isDateline} from '../wording/datelines.js'
import {isDocumentNumber} from '../wording/document-numbers.js'
import {isPersonName, isProvenance, isSurname} from '../wording/formulas.js'
import {isHolding} from '../wording/holdings.js'
import {isClassification} from '../wording/secrecy.js'
import {headsApparatus, opensLikeTitle} from '../wording/titles.js'

/** What is added under the signature: `No. 1476/sh`, `Typed by …`, `Five copies printed`, `cc: Mr. Brandt`, `Enclosures:`. */
export const registration =
  /^(?:(?:No\.?|N[º°]|№)\s?\d|(?:typed|printed|copied|drafted|cleared|approved)\b|[\p{L}\d]+ copies\b|(?:cc|bcc|copy to|copies(?: to)?|delivered to|distribut(?:ion|or)|encl(?:osures?|s)?|attachments?|clearances?|(?:true|certified|correct) copy)\b)/iu

/** Over who has a copy: `4 copies made:`, `Delivered to:`. */
const copies =
  /\bcopies\b[^.]*:?$|^\S+ copies (?:printed|made|typed|issued|sent)\.$|^(?:cc|distribution|(?:delivered|distributed|sent) to)\b[^.]*:$/i

/** Whether a unit stands after the end of a text: nothing, a note, a mark of secrecy, what a registry adds, where it is kept. */
export function isAfterText(source: Source, unit: Unit | undefined): boolean {
  if (unit === undefined || unit.note) return true
  const words = unit.to - unit.from <= 160 ? wordsOf(source.text, unit) : ''
  return (
    isClassification(words) ||
    registration.test(words) ||
    keptAt.test(words) ||
    writtenOn.test(words) ||
    isProvenance(words) ||
    isHolding(words)
  )
}

/** Where a paper is kept, as editors set it in brackets under the last line: `[NA: A981, CZECHOSLOVAKIA 13]`. */
const keptAt = /^\[[^\][]*\d[^\][]*(?:\[[^\][]*\]\s?)?\]\.?$/
/** What others wrote on the paper: `[handwritten:] Agreed.`, `[stamp: Incoming 131]`. */
const writtenOn = /^\[(?:hand|stamp|faded|in (?:the )?(?:left|right|margin|another))/i
/** The legend of a Russian edition, which ends a document, and others may follow: `RGANI. F. 3. Op. 16. D. 294. Original.` */
function isLegend(words: string): boolean {
  return /\d[.,]\s?(?:op|оп)/iu.test(words) && legend.test(words)
}
const legend = /^\p{Lu}{3,8}(?:[.,:]|\sf|\sф)?\s?(?:f|fond|ф)\.?\s?\d+[.,]\s?(?:op|opis|оп)\.?\s?\d/iu

/** The title of a further document, over which its number may stand; where no blank line parts it, it has no stop. */
function opensNext({text}: Source, unit: Unit): boolean {
  if (unit.to - unit.from > 250 || (unit.rows[0]!.blank === 0 && endsSentence(text, unit.from, unit.to))) return false
  return opensLikeTitle(wordsOf(text, unit))
}

/** `File No. 812.00/14044` over the title of a further document. */
function numbersNext(source: Source, unit: Unit, next: Unit | undefined): boolean {
  if (!next || unit.to - unit.from > 60 || next.to - next.from > 250 || unit.rows[0]!.blank === 0) return false
  const title = wordsOf(source.text, next)
  return isDocumentNumber(wordsOf(source.text, unit)) && (opensLikeTitle(title) || namesCorrespondents(title))
}

/** `Annex 2`, `Tab B—Draft Agreement`: something attached begins, or is named. */
function isAttached({text}: Source, unit: Unit): boolean {
  return unit.to - unit.from <= 120 && namesAttachment(wordsOf(text, unit))
}

/** Whether a unit that stands under a name and an office is no text they could head: nothing, what is added, a further head. */
export function isUnderSigners(source: Source, unit: Unit | undefined): boolean {
  if (isAfterText(source, unit)) return true
  const {from, to} = unit!
  if (to - from > 250 || endsSentence(source.text, from, to)) return false
  return !isPersonsName(source.text, unit!) && !unit!.label
}

/** Whether nothing but notes follows the unit at `at`, a head over them, and what is added under a text. */
export function endsDocument(source: Source, units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]!
  const isClosed = endsSentence(source.text, before.from, before.to)
  // `RECESS HOUR` over a report is a heading, `ORSINI` who sent what stands over it.
  const inCapitals =
    isCapitals(source.text, units[at]!.from, units[at]!.to) && !isSurname(wordsOf(source.text, units[at]!))
  const mayBeSeveral = isClosed || isPersonName(wordsOf(source.text, before).slice(0, 61))
  for (let i = at + 1; i < units.length && i < at + 4; i++) {
    const unit = units[i]!
    // Several sign, one under the other; and when.
    if (mayBeSeveral && unit.to - unit.from <= 60)
      if (isPersonsName(source.text, unit) || isDateline(wordsOf(source.text, unit))) continue
    if (isStrokes(source.text, unit) && units[i + 1]?.note) return true
    if (unit.note || isLegend(source.text.slice(unit.from, unit.from + 40))) return true
    // Whence an edition has the text, whatever notes stand under it.
    if (isClosed && source.text.startsWith('Source: ', unit.from)) return true
    // What follows is who has a copy.
    if (unit.to - unit.from <= 60 && copies.test(wordsOf(source.text, unit)))
      return units.slice(0, at).some(({from, to}) => to - from > 60 && endsSentence(source.text, from, to))
    if (isAttached(source, unit)) return true
    if (isClosed && !inCapitals && (opensNext(source, unit) || numbersNext(source, unit, units[i + 1]))) return true
    if (!isAfterText(source, unit) && !(headsApparatus(wordsOf(source.text, unit)) && units[i + 1]?.note)) return false
  }
  return at + 4 >= units.length
}
