/**
 * Headings that end with a point, as older prints set them.
 *
 * > | Elevation of the Legation to Embassy Status, 1942.
 * > |
 * > | Sugar Trade.
 */
import {isPersonWithOffice, opensWithSalute} from '../wording/formulas.js'
import {isHeadline, isNamed} from '../wording/titles.js'
import {carriesText, finite, isParted} from './heading-places.js'
import {onOneLine, type Unit} from './units.js'

/** `Elevation of the Legation to Embassy Status, 1942.`, set apart over its text. */
export function isPointedHeadline(text: string, unit: Unit, after: Unit | undefined): boolean {
  if (unit.label || unit.note || unit.rows.length > 2 || unit.to - unit.from > 110 || unit.to - unit.from < 12)
    return false
  if (text.charCodeAt(unit.to - 1) !== 0x2e || !after || !isParted(unit) || !isParted(after)) return false
  const words = onOneLine(text.slice(unit.from, unit.to - 1))
  return (
    isHeadline(words) &&
    words.split(' ').length > 3 &&
    !finite.test(words) &&
    // `Aubry, J. (1948). Ports. Varnmouth.`: a title in a bibliography.
    !endsInside.test(words) &&
    !refers.test(words) &&
    !isPersonWithOffice(words) &&
    carriesText(text, after) &&
    !opensLetter(text, after) &&
    !after.note
  )
}
/** `Par. 33. Fig. 6.` */
const refers = /^\p{Lu}\p{Ll}{1,4}\. \d/u
/** Over `Dear Sir:—I regret …` stands who it is to. */
function opensLetter(text: string, {from}: Unit): boolean {
  return opensWithSalute(text.slice(from, from + 60))
}
const endsInside = /[\p{Ll}\d)]{3}\. /u

/** Whether a line is a short name of something: a capital at each of its weighty words, and no verb in its tense. */
export function namesOnly(words: string): boolean {
  return words.length <= 80 && isNamed(words) && !finite.test(words)
}

/** `Sugar Trade.`, `August.`: too short to be told by itself, where others of its kind are. */
export function isShortPointed(text: string, unit: Unit, after: Unit | undefined): boolean {
  if (unit.label || unit.note || unit.rows.length > 1 || unit.to - unit.from > 40) return false
  if (text.charCodeAt(unit.to - 1) !== 0x2e || !after || after.note) return false
  // Where no blank line parts it, it stands over a paragraph.
  const isAlone = isParted(unit) ? isParted(after) : !isParted(after) && after.to - after.from > 100
  if (!isAlone && !standsOverReference(text, after)) return false
  const words = text.slice(unit.from, unit.to - 1)
  return (
    namesOnly(words) &&
    !/\d/.test(words) &&
    longWord.test(words) &&
    !participle.test(words) &&
    (carriesText(text, after) || standsOverReference(text, after)) &&
    !opensLetter(text, after)
  )
}
/** `Approved.`, which is said of what stands before. */
const participle = /^\p{Lu}\p{Ll}+ed$/u
/** Over `(Previous Reference: C.M. (53) 30th Conclusions, Minute 2.)` stands what a cabinet spoke of. */
export function standsOverReference(text: string, {from}: Unit): boolean {
  return text.startsWith('(Previous Reference', from)
}
/** `R. B.` is who signed. */
const longWord = /\p{L}{4}/u
