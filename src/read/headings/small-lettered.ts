/**
 * Lettered headings that were set in small capitals, and came down in small letters.
 *
 * > | a. the harbour
 * > |
 * > | The Harbour Master gave an account of the moles …
 * > |
 * > | b. customs and tolls
 */
import {endsSentence, firstWeightyCode, isLower, isUpper} from '../lines/characters.js'
import {carriesText, finite, isParted} from './heading-places.js'
import type {Unit} from './units.js'

/** A word or a few, without a mark. */
const fewWords = /^\p{Ll}[\p{L}’-]+(?: [\p{L}’-]+){0,5}$/u

/**
 * The lines of a style of letters, two and more and all there are outside of lists, that stand each between blank lines over a
 * paragraph, have no capital, no verb in its tense and no mark, and count on.
 */
export function smallLettered(text: string, units: readonly Unit[]): readonly Unit[] {
  const styles = new Map<string, {units: Unit[]; isItem: boolean}>()
  units.forEach((unit, at) => {
    const {label} = unit
    if (label?.series !== 'alpha') return
    const style = styles.get(label.style) ?? {units: [], isItem: false}
    styles.set(label.style, style)
    if (label.value === style.units.length + 1 && standsOverParagraph(text, unit, units[at + 1])) style.units.push(unit)
    // Beside another of its style it is one of a list.
    else if (![units[at - 1], units[at + 1]].some((beside) => beside?.label?.style === label.style)) style.isItem = true
  })
  return [...styles.values()].flatMap((style) => (style.isItem || style.units.length < 2 ? [] : style.units))
}

function standsOverParagraph(text: string, unit: Unit, after: Unit | undefined): boolean {
  const from = unit.label!.textFrom
  if (!after || after.label || after.note || unit.rows.length > 1 || !isLower(text.charCodeAt(from))) return false
  if (!isParted(unit) || !isParted(after)) return false
  if (!carriesText(text, after) && !(after.to - after.from >= 60 && endsSentence(text, after.from, after.to)))
    return false
  const words = text.slice(from, unit.to)
  return fewWords.test(words) && !finite.test(words) && isUpper(firstWeightyCode(text, after.from, after.to))
}
