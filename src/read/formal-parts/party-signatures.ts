/**
 * Who signs a treaty, and for whom: the parties one under the other, or side by side, over the names.
 *
 * > | For the Government of the Republic of Varnia:
 * > | For the Government of the Kingdom of Lusia:
 * > | P. ORSINI
 * > | H. HALVORSEN
 */
import type {Source} from '../../tree/source.js'
import {isPersonsName, type Unit, wordsOf} from '../headings/units.js'
import {isInitialled} from '../wording/formulas.js'
import {isEnded, isParty} from './signed-offices.js'

/** The most lines of such a block before and after one of them. */
const most = 12

/**
 * What the unit at `at` is in a block of parties and names that stands under text: the line of a party, or a name. The block
 * begins with a party and holds a name.
 */
export function roleInParties(source: Source, units: readonly Unit[], at: number): 'party' | 'name' | undefined {
  const own = roleOf(source, units[at]!)
  if (own === undefined) return undefined
  let first = at
  while (first > 1 && at - first < most && roleOf(source, units[first - 1]!)) first--
  if (roleOf(source, units[first]!) !== 'party' || first < 1 || !isEnded(source, units[first - 1]!)) return undefined
  for (let i = first; i < units.length && i - at < most; i++) {
    const role = roleOf(source, units[i]!)
    if (role === undefined) return undefined
    if (role === 'name') return own
  }
  return undefined
}

function roleOf(source: Source, unit: Unit): 'party' | 'name' | undefined {
  if (unit.rows.length > 2 || unit.label || unit.note || unit.to - unit.from > 200) return undefined
  const words = source.text.slice(unit.from, unit.to).split(/ {3,}/)
  if (words.every(isParty)) return 'party'
  if (words.length > 1) return words.every(isInitialled) ? 'name' : undefined
  return isPersonsName(source.text, unit) || isInitialled(wordsOf(source.text, unit)) ? 'name' : undefined
}
