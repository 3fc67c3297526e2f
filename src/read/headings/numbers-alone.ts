/**
 * Numbers that stand alone on their lines and count the parts of a text.
 *
 * > | III                    over text, or over the title of its part
 * > | No. IV                 the notes of an exchange, the documents of a file
 * > | 3                      from 1 on, blank lines about each
 */
import {firstWeightyCode, isCapitals, isUpper} from '../lines/characters.js'
import {romanValue} from '../marks/enumerators.js'
import {isHeadline} from '../wording/titles.js'
import {isParted} from './heading-places.js'
import {onOneLine, type Unit} from './units.js'

/** How a number is written: a numeral, a numeral with a point, with *No.*, in figures. */
type Kind = 'numeral' | 'pointed' | 'named' | 'figures'

/** How many of a kind count a text: figures alone may as well number its pages, or stand in the cells of a table. */
const least: Record<Kind, number> = {numeral: 2, pointed: 2, named: 2, figures: 3}

interface Count {
  units: Unit[]
  /** Where the last of them stands, and what it is. */
  at: number
  value: number
}

/** The numbers alone that count one by one, with something between them; or the one that a text begins with. */
export function numbersAlone(text: string, units: readonly Unit[]): ReadonlySet<Unit> {
  const counts = new Map<Kind, Count>()
  units.forEach((unit, at) => {
    const number = numberOf(text, unit)
    const after = units[at + 1]
    if (!number || !after || after.note) return
    if (number.kind === 'figures' && !((at === 0 || isParted(unit)) && isParted(after))) return
    const count = counts.get(number.kind)
    // Of an exchange of notes some may be left out: its first is not always `No. I`.
    // A chapter's own number stands over its sections, which count from `I`.
    if (!count || (count.at === 0 && count.units.length === 1 && number.value === 1)) {
      if (number.value === 1 || number.kind === 'named' || (at === 0 && number.kind === 'numeral'))
        counts.set(number.kind, {units: [unit], at, value: number.value})
    } else if (number.value === count.value + 1 && at - count.at > 1) {
      count.units.push(unit)
      count.at = at
      count.value++
    }
  })
  const found = new Set<Unit>()
  for (const [kind, {units: members}] of counts)
    if (members.length >= least[kind]) for (const one of members) found.add(one)
  if (opensWithChapter(text, units)) found.add(units[0]!)
  units.forEach((unit, at) => {
    if (at > 0 && unit.to - unit.from < 8 && numbersChapter(text, unit, units[at + 1], units[at + 2])) found.add(unit)
  })
  return found
}

/** `IX` over `The Blockade` over its text: the number of a chapter, its title, and what it tells. */
function opensWithChapter(text: string, [first, title, body]: readonly Unit[]): boolean {
  if (!first || !title || numberOf(text, first)?.kind !== 'numeral') return false
  // Without a title: `XCV` over its text.
  if (first.to - first.from > 1 && isParted(title) && !title.label && title.to - title.from > 200) return true
  if (!body) return false
  if (isParted(title) !== isParted(body) || title.label || title.note || title.rows.length > 2) return false
  return (
    title.to - title.from <= 130 &&
    (body.to - body.from >= (isParted(title) ? title.to - title.from : 200) || numberOf(text, body) !== undefined) &&
    isUpper(firstWeightyCode(text, title.from, title.to))
  )
}

/** `XV` between blank lines over `THE FALL OF THE GRANARY` over its text: a chapter among others, though none counts on from it. */
function numbersChapter(text: string, unit: Unit, title: Unit | undefined, body: Unit | undefined): boolean {
  if (!title || !body || numberOf(text, unit)?.kind !== 'numeral') return false
  const lines = [unit, title, body]
  if (!lines.every(isParted) && !lines.every(({rule}) => rule === 'paragraph-line')) return false
  // `C` and `L` letter as well.
  if (unit.to - unit.from === 1 && !/[IVX]/.test(text[unit.from]!)) return false
  if (title.label || title.note || title.rows.length > 2 || title.to - title.from > 130) return false
  const words = onOneLine(text.slice(title.from, title.to))
  return body.to - body.from > 150 && !body.label && (isHeadline(words) || isCapitals(text, title.from, title.to))
}

/** The number that a unit is, and nothing else. */
function numberOf(text: string, {from, to, label, note, rows}: Unit): {kind: Kind; value: number} | undefined {
  if (to - from > 9 || label || note || rows.length > 1) return undefined
  const words = text.slice(from, to)
  const [, name, numeral, figures, point] = alone.exec(words) ?? []
  if (numeral === undefined && figures === undefined) return undefined
  const value = numeral === undefined ? Number(figures) : romanValue(numeral)
  if (value < 1) return undefined
  if (name !== undefined) return {kind: 'named', value}
  if (figures !== undefined) return point ? undefined : {kind: 'figures', value}
  return {kind: point ? 'pointed' : 'numeral', value}
}
const alone = /^(?:(N[oº°r]\.?|№) ?)?(?:([IVXLC]{1,7})|(\d{1,2}))(\.)?$/
