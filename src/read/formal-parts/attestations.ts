/**
 * Who vouches for a paper at its foot, or wrote it down: a formula, and the name under it or beside it.
 *
 * > | Certified as accurate:
 * > | Petra Lis, Chairman
 * > |
 * > | Recorded by I. Marek
 */
import type {Source} from '../../tree/source.js'
import {isAttachment} from '../headings/attachments.js'
import {isPersonsName, type Unit, wordsOf} from '../headings/units.js'
import {endsSentence} from '../lines/characters.js'
import {Formula} from '../wording/formula.js'
import {isClosing, isPersonName, isPersonWithOffice, isSignature, isSurname} from '../wording/formulas.js'
import {isAfterText} from './ends-of-text.js'

const openings =
  'stenographer stenographers recorder recorders notetaker notetakers note recording certified attested confirmed verified witnessed approved recorded minuted noted reported stenographed read seen true correct minutes notes record protocol conversation talk translation the a for i'

/** `Certified as accurate:`, `Read and approved`, `A true copy:`: words that vouch for a paper, and nothing else. */
const vouches = new Formula(
  openings,
  /^(?:(?:read|seen|noted|recorded) and (?:approved|certified|confirmed)|certified|attested|confirmed|verified|witnessed|approved|i (?:certify|attest)|(?:a )?(?:certified )?(?:true|correct) (?:and (?:true|correct|complete) )?(?:copy|record|extract|translation))(?: (?:as|to|be|is|are|that|this|these|and|a|an|the|true|correct|accurate|complete|authentic|copy|extract|translation|transcript|record|minutes|protocol|by|of|above|foregoing)){0,8} ?[:,.]?$/i,
)
/** `Recorded by`, `Minutes taken by:`, `Stenographer:`: who wrote a paper down. */
const writesDown = new Formula(
  openings,
  /^(?:(?:the )?(?:minutes|notes|record|protocol|conversation|talk)s? (?:(?:was|were) )?(?:taken|kept|recorded|made|prepared|written|drawn|reported|interpreted)|recorded|minuted|stenographed|reported|noted)(?: (?:up|down|and|written|interpreted|translated|in|shorthand)){0,4} by ?[:,]?|^(?:stenographers?|recorders?|note-?takers?|recording secretary):/i,
)

/** Whether words stand over the name of who vouches for a paper. */
export function isVouching(words: string): boolean {
  return words.length <= 80 && vouches.test(words)
}

/** Whether words stand over the name of who vouches for a paper or wrote it down. */
export function isAttestation(words: string): boolean {
  return isVouching(words) || writesDown.exec(words)?.[0].length === words.length
}

/** Whether the unit at `at` is such a formula over a name, under the text or its signature. */
export function standsOverAttestor(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  const before = units[at - 1]
  const next = units[at + 1]
  if (at < 2 || !before || !next || units[at]!.rows.length > 1 || !isAttestation(words)) return false
  // `Recorder:` under `Interpreter:` and a name: one of those who were there.
  const above = units[at - 2]!
  if (source.text.charCodeAt(above.to - 1) === 0x3a && !isAttestation(wordsOf(source.text, above))) return false
  return isUnderText(source, before) && isAttestor(source, next)
}

/** `Recorded by I. Marek` after the last sentence: the formula and the name on one line. */
export function isAttestedBeside(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  const before = units[at - 1]
  if (at < 2 || !before || words.length > 120) return false
  if (!standsOverSigners(source, units, at) && !isAfterText(source, units[at + 1])) return false
  const formula = writesDown.exec(words)
  const name = formula ? words.slice(formula[0].length).trim().replace(titles, '') : ''
  return name !== '' && (isPersonName(name) || isPersonWithOffice(name)) && isUnderText(source, before)
}
/** Whether but a few short lines follow to the end or to something attached: who presided may sign under who wrote down. */
function standsOverSigners(source: Source, units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i]!
    if (unit.to - unit.from > 80 || i > at + 3) return false
    if (isAttachment(wordsOf(source.text, unit))) return true
  }
  return true
}

const titles = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Comrade|Cde|Com)\.? )/

/** Whether a unit is a name as those who vouch sign. */
function isAttestor(source: Source, unit: Unit): boolean {
  if (unit.rows.length > 1 || unit.note || unit.label) return false
  const words = wordsOf(source.text, unit)
  return isPersonsName(source.text, unit) || isPersonWithOffice(words) || isSignature(words) || isSurname(words)
}

function isUnderText(source: Source, unit: Unit): boolean {
  const words = unit.to - unit.from <= 120 ? wordsOf(source.text, unit) : ''
  return endsSentence(source.text, unit.from, unit.to) || isAttestor(source, unit) || isClosing(words)
}
