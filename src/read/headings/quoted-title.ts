/**
 * The document's own title, where the page's title quotes it.
 *
 * > | Report from A. Orsini to the Secretary, ‘Views on the Tolls of Varna’       the page's
 * > | …
 * > | Views on the Tolls of Varna                                             ← the document's
 */

import type {Source} from '../../tree/source.js'
import {isAddress, isPersonName, isSalute} from '../wording/formulas.js'
import {isParted} from './heading-places.js'
import type {HeadingSeries} from './heading-series.js'
import {type Unit, wordsOf} from './units.js'

/** Among how many units at the head of a text it is looked for. */
const head = 16
const fewestWords = 4

/** The series with the document's own title among the lines that are set off, if `title`, the page's, holds it. */
export function withOwnTitle(
  series: HeadingSeries,
  source: Source,
  units: readonly Unit[],
  title: string | undefined,
): HeadingSeries {
  const own = title === undefined ? undefined : quotedIn(source, units, title)
  return own ? {...series, setOff: new Set([...series.setOff, own])} : series
}

/** The unit near the head of a text whose words the page's title holds, over a unit that is no part of them. */
function quotedIn(source: Source, units: readonly Unit[], title: string): Unit | undefined {
  const whole = folded(title)
  return units.slice(0, head).find((unit, i) => {
    const next = units[i + 1]
    if (!next || unit.label || unit.note || unit.rows.length > 2 || unit.to - unit.from > 160) return false
    const words = wordsOf(source.text, unit)
    if (words.split(' ').length < fewestWords || isAddress(words) || isSalute(words) || isPersonName(words))
      return false
    return whole.includes(folded(words)) && (next.label !== undefined || next.to - next.from > 100 || isParted(next))
  })
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
