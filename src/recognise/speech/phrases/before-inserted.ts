/**
 * What is inserted between a subject and its verb, between brackets or dashes.
 *
 * > | Mr. Pickering (A/CDC) explained
 *                   ^^^^^^^
 * > | Mr. Pickering – who was friendly throughout – explained
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {CharacterClass} from '../../../words/character-class.js'
import {trimmedEnd} from '../words/looking-back.js'

/** Where the words before such an insertion end, which may have a comma after it; `end` where none ends there. */
export function beforeInserted(text: string, floor: number, end: number): number {
  // The comma as translators keep it: `Orsini (Deputy Minister, took part in the talk), said`.
  const last = text[end - 1] === ',' ? end - 2 : end - 1
  if (dash.has(text.charCodeAt(last))) return beforeDashes(text, floor, last) ?? end
  if (text[last] !== ')') return end
  const from = Math.max(floor + 1, last + 1 - longest)
  const opening = text.slice(from, last).lastIndexOf('(')
  return opening < 0 ? end : trimmedEnd(text, floor, from + opening)
}

/** Before a pair of dashes that ends at `last`; what stands between tells who or what one is: `– a tall man –`. */
function beforeDashes(text: string, floor: number, last: number): number | undefined {
  let opening = last - 1
  const from = Math.max(floor + 1, last - longest)
  while (opening > from && !dash.has(text.charCodeAt(opening))) opening--
  if (opening <= from) return undefined
  return inserted.test(text.slice(opening + 1, last)) ? trimmedEnd(text, floor, opening) : undefined
}
const dash = new CharacterClass(/[–—]/)
const inserted =
  /^\s?(?:who(?:se|m)? |an? |the |now |then |himself |herself |formerly |always |(?:\p{Ll}+ly )?\p{Ll}+ing )[^.;:?!“"]*$/u

/** In characters, with its marks. */
const longest = 90
