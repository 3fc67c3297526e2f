/**
 * Manuscripts of libraries, by their collection and number.
 *
 * > | British Library, Add. MSS 52518, fol. 12        National Library of Ireland, MS 18,376/2
 *                      ^^^^^^^^^^^^^^                                              ^^^^^^^^^^^
 */
import type {Holding} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import type {System} from '../reader/repositories.js'
import {has, push} from './shelfmark-tokens.js'

const collections = /^(?:add|additional|egerton|harley|stowe|cotton|sloane|lansdowne|royal|mss?)$/

/** `BL, Add. MSS 52518, fos. 12-14`: a collection of manuscripts and the number in it. */
export function manuscript(reader: Reader, system: System, holding: Holding): boolean {
  if (system.id !== 'system-british' || has(holding, 'file') || !collections.test(reader.token()!.key)) return false
  const from = reader.at
  let i = from
  let isCalled = false
  while (/^(?:\.|\p{Lu}\p{L}*)$/u.test(reader.tokens[i]?.text ?? '') && i < from + 6) {
    isCalled ||= /^mss?$/.test(reader.tokens[i]!.key)
    i++
  }
  if (!isCalled || reader.tokens[i]?.kind !== 'number') return false
  holding.collection.push(reader.field(from, i))
  // `MS 18,376`: a comma parts thousands.
  const [, comma, rest] = reader.tokens.slice(i, i + 3)
  const isThousands = comma?.text === ',' && !comma.spaced && rest && !rest.spaced && /^\d{3}$/.test(rest.text)
  let to = isThousands ? i + 3 : i + 1
  // `MS 18,376/2`
  if (reader.tokens[to]?.text === '/' && reader.tokens[to + 1]?.kind === 'number') to += 2
  push(holding, 'file', reader.field(i, to))
  reader.at = to
  return true
}
