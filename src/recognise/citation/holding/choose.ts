/**
 * Which archive a siglum means, where several have it.
 *
 * > | NA, RG 59, Box 12        NA, AÚV KSČ, sv. 22        AMAE (Madrid), leg. 4
 *         its levels               its own part                its place
 */

import type {Reader} from '../reader/reader.js'
import type {Repository, System} from '../reader/repositories.js'
import {wordsOf} from './part.js'
import {levelsNamed, marked} from './system.js'

/** How many tokens before the siglum may tell. */
const before = 60

/**
 * The one of several archives with the same siglum: by the place that is named, its own parts, and its levels. Nothing
 * where the citation does not tell them apart, or a siglum of two letters stands before the levels of another system.
 */
export function choose(
  reader: Reader,
  candidates: readonly Repository[],
  at: number,
  end: number,
): Repository | undefined {
  const [only] = candidates
  if (candidates.length === 1) {
    const isShort = reader.tokens[at - 1]!.text.length === 2 && only!.sigla.includes(reader.tokens[at - 1]!.text)
    return isShort && isOthers(reader, at, end, only!) ? undefined : only
  }
  const place = placeAt(reader, at, candidates)
  if (place) return place
  // What tells them apart may stand before the archive as well, in the same clause: `RG 59, NA`.
  const home = reader.at
  let start = at
  while (start > 0 && at - start < before && reader.clauseEnd(start - 1) !== start - 1) start--
  reader.at = start
  const words = reader.field(reader.at, reader.ahead(end)).value
  const places = marked(reader, end)
  const scored = candidates.map((one) => {
    const parts = one.fonds.filter((name) => names(words, name)).length
    return {one, score: parts * 10 + (one.system ? levelsNamed(reader, places, one.system).weight : 0)}
  })
  reader.at = home
  scored.sort((a, b) => b.score - a.score)
  return scored[0]!.score > scored[1]!.score ? scored[0]!.one : undefined
}

/** `HL Deb, vol. 182`, `Freeport, VA, Box 5`: two letters, and levels of which the archive with that siglum has none. */
function isOthers(reader: Reader, from: number, end: number, {system}: Repository): boolean {
  if (!system) return false
  const home = reader.at
  reader.at = from
  const places = marked(reader, end)
  const isOther = places.some((at) => reader.levelAt(at)) && levelsNamed(reader, places, system).hits === 0
  reader.at = home
  return isOther
}

/** Whether a name stands in the words, not as part of a longer one. */
function names(words: string, name: string): boolean {
  const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign)
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    if (!isLetter(words[at - 1]) && !isLetter(words[at + name.length])) return true
  }
  return false
}

/** The archive whose place is named next: `(UK)`, `, Prague`, `Praha`. */
export function placeAt(reader: Reader, at: number, candidates: readonly Repository[]): Repository | undefined {
  const from = at + (/^[,([]$/.test(reader.tokens[at]?.text ?? '') ? 1 : 0)
  return candidates.find((one) => {
    if (isPlace(reader.field(from, from + 1).value, one)) return true
    return one.places.some(({name}) => {
      const field = reader.field(from, Math.min(from + wordsOf(name), reader.tokens.length))
      return field.value.toLowerCase() === name.toLowerCase()
    })
  })
}

/** The system of the archive that the clause names only after its shelfmark. */
export function systemAhead(reader: Reader, end: number): System | undefined {
  for (let i = reader.at; i < reader.ahead(end); i++) {
    if (!/^[,;]$/.test(reader.tokens[i]!.text)) continue
    const hit = reader.archivesAt(i + 1)
    const system = hit && choose(reader, hit.value, hit.end, end)?.system
    if (system) return system
  }
  return undefined
}

const countries = new Set('UK GB US USA USSR RF GDR DDR FRG BRD PRC ROC ROK DPRK DRV SRV UAE'.split(' '))

/** `The National Archives (UK)`, `National Archives (Kew)`: where it is, not what it is called for short. */
export function isPlace(value: string, {country, settlement, countryCode}: Repository): boolean {
  const written = value.replaceAll('.', '')
  return written === country || written === settlement || written === countryCode || countries.has(written)
}
