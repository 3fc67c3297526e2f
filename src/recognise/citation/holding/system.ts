/**
 * The system of citation that a clause follows, where no archive that is listed says it.
 *
 * > | f. 3, op. 12, d. 77, ll. 14-15        CAB 129/31
 *     names of levels: Russian              a part of The National Archives: British
 */
import type {Holding} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import type {System} from '../reader/repositories.js'

/** The first system that reads by a production. */
export function byProduction(reader: Reader, production: System['production']): System | undefined {
  return reader.lexicon.knowledge.systems.find((one) => one.production === production)
}

/** The system in which a holding was read. */
export function systemOf(reader: Reader, holding: Holding | undefined): System | undefined {
  return reader.lexicon.knowledge.systems.find((one) => one.id === holding?.system)
}

/**
 * The system whose levels a clause names most often; ties go to the one listed first. One letter alone (`p. 5`) says
 * nothing unless an archive or *Ibid.* stands before, and then it is the leaf where it may be.
 */
export function guessSystem(reader: Reader, end: number, before?: 'archive' | 'ibid'): System | undefined {
  let best: System | undefined
  let most = 0
  const places = marked(reader, end)
  for (const system of reader.lexicon.knowledge.systems) {
    const {weight, hits, letter} = levelsNamed(reader, places, system)
    if (hits === 1 && letter && (!before || letter === 'papka' || (letter === 'fond' && before === 'ibid'))) continue
    if (weight > most) [best, most] = [system, weight]
  }
  // `PREM 8/1405, Part 1`: one word of a level says less than the name of a part.
  return (most < 4 ? systemOfPart(reader, end) : undefined) ?? best
}

/**
 * How often a clause names levels of a system; a name in full weighs more than an abbreviation. `letter`: the field of the
 * last, when it is one letter.
 */
export function levelsNamed(reader: Reader, places: readonly number[], system: System) {
  let [weight, hits] = [0, 0]
  const fields = new Set<string>()
  let letter: string | undefined
  let next = 0
  for (const i of places) {
    const hit = i < next ? undefined : reader.markerAt(i, system)
    if (!hit) continue
    const {form, level} = hit.value
    if (form.after ? i > reader.at && reader.tokens[i - 1]?.kind !== 'word' : reader.levelAt(i, system)) {
      // Of two words (`UN Doc.`) the last alone is another system's.
      weight += (form.abbreviated ? 2 : 3) + (form.form.includes(' ') ? 0.5 : 0)
      hits++
      fields.add(level.field)
      letter = form.form.replace(/\P{L}/gu, '').length === 1 ? level.field : undefined
      next = hit.end
    }
  }
  // Of two systems that know all words, the one in which each says another thing.
  return {weight: weight + fields.size / 16, hits, letter}
}

/** Where a level of some system may be named from here on, as far as one looks ahead. */
export function marked(reader: Reader, end: number): number[] {
  const places: number[] = []
  for (let i = reader.at; i < reader.ahead(end); i++) if (reader.markersAt(i)) places.push(i)
  return places
}

/** `FO 371/92373`, `CAB123/246`: the part and its number, and a slash. */
function systemOfPart(reader: Reader, end: number): System | undefined {
  for (let i = reader.at; i < reader.ahead(end); i++) {
    const token = reader.tokens[i]!
    const glued = /^(\p{Lu}{1,5})\d+$/u.exec(token.text)
    // `DEA/50030` has no number before the slash.
    const next = reader.tokens[i + 1]
    const slash = glued || token.kind !== 'word' || next?.text === '/' ? next : reader.tokens[i + 2]
    if (slash?.text !== '/' || (!glued && next?.kind !== 'number' && reader.tokens[i + 2]?.kind !== 'number')) continue
    const system = reader.lexicon.fonds(glued?.[1] ?? token.text)[0]?.system
    if (system?.production === 'class-piece') return system
  }
  return undefined
}
