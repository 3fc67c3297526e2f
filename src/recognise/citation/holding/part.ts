/**
 * Parts of a holding that are no level: places, folders, names of a collection.
 *
 * > | NSA, Trip Files, Box 14, Helsinki, 7/75        M-KS 288. f.        AMSZ, Warszawa, z. 10
 *          ^^^^^^^^^^          ^^^^^^^^^^^^^^        ^^^^                      ^^^^^^^^
 */
import type {Field, Holding, LevelField} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import type {System} from '../reader/repositories.js'
import {levelAfter, levelBefore} from './level.js'

/**
 * After a box everything up to the next level is the folder's title, its commas included. `isHomeless`: the archive is still
 * to come, and may end the clause.
 */
export function folderAt(reader: Reader, end: number, system: System, isHomeless = false): Field {
  // `folder “Varna”`
  const isCalled = reader.token()?.key === 'folder' && /^[“"]$/.test(reader.token(1)?.text ?? '')
  // `b. 188, f. Varna`
  const isShort = reader.token()?.key === 'f' && reader.is('.', 1) && reader.at + 2 < end
  const from = reader.at + (isCalled ? 1 : isShort ? 2 : 0)
  let i = from
  while (i < end) {
    const token = reader.tokens[i]!
    if (token.partner !== undefined) {
      i = token.partner + 1
      continue
    }
    if (token.text === ',' && (reader.levelAt(i + 1, system) || reader.opensStatement(i + 1))) break
    if (isHomeless && token.text === ',' && (reader.archivesAt(i + 1)?.end ?? 0) >= end) break
    i++
  }
  // A stop that belongs to an abbreviation (`Sept.`) ends the clause as well: it stays out, as everywhere.
  reader.at = i
  return reader.field(from, i)
}

/** The places of the archive's entry: `, Moscow,`, `(Moscow)`, `Moscow`; `, College Park, Maryland`. */
export function readPlaces(reader: Reader, holding: Holding): void {
  const entry = holding.repository?.entry
  if (!entry) return
  for (let times = 0; times < 3; times++) {
    const opens = reader.is('(') || reader.is(',')
    const from = reader.at + (opens ? 1 : 0)
    const place = entry.places.find(({name}) => {
      const field = reader.field(from, Math.min(from + wordsOf(name), reader.tokens.length))
      return field.value.toLowerCase() === name.toLowerCase()
    })
    if (!place) return
    const to = from + wordsOf(place.name)
    const bracket = reader.is('(')
    if (bracket ? reader.tokens[to]?.text !== ')' : !(endsPart(reader, to) || to > reader.clauseEnd())) return
    reader.at = to + (bracket ? 1 : 0)
    if (place.settlement && !holding.settlement) {
      holding.settlement = reader.field(from, to)
      holding.settlementName = place.settlement
    }
  }
}

/** Whether a name ends before token `at`: at a sign, at a level, at the end. */
export function endsPart(reader: Reader, at: number): boolean {
  const next = reader.tokens[at]
  return next === undefined || /^[,.:;()[\]]$/.test(next.text) || reader.levelAt(at)
}

/** In tokens, as the reader counts: `Washington, D.C.` is five. */
export function wordsOf(name: string): number {
  return name.match(/[\p{L}\p{M}\p{N}’']+|[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 1
}

/** A part of the collection: up to a comma, the next level, or the clause's end. */
export function partAt(reader: Reader, end: number, system: System | undefined): Field {
  const from = reader.at
  const isParts = system?.production === 'parts'
  let i = from
  while (i < end) {
    const token = reader.tokens[i]!
    if (token.partner !== undefined) {
      i = token.partner + 1
      // `“A Title.” Translated by A. B.`: the stop stands inside the quotation marks.
      if (reader.tokens[i - 2]!.text === '.' && reader.opensStatement(i)) break
      continue
    }
    if (token.text === ',' || (token.text === ';' && !isParts)) break
    if (token.text === ':' && isParts && reader.levelAt(i + 1, system)) break
    const dashed = /^[-–]$/.test(reader.tokens[i - 1]?.text ?? '') && reader.tokens[i - 1]!.spaced
    if (
      i > from &&
      (token.spaced || dashed) &&
      token.kind !== 'mark' &&
      system &&
      startsLevelInside(reader, i, system)
    ) {
      reader.at = i
      return reader.field(from, dashed ? i - 1 : i)
    }
    i++
  }
  reader.at = i
  return reader.field(from, i)
}

/** A level that begins inside a part, with no comma before it: `M-KS 288. f.`, `TsDA f. 1B op. 64`. */
function startsLevelInside(reader: Reader, at: number, system: System): boolean {
  if (system.production === 'parts') return false
  // `Subject File 33`: the name of a part.
  if (/^(?:file|files)$/.test(reader.tokens[at]!.key) && /^\p{Lu}\p{Ll}/u.test(reader.tokens[at - 1]?.text ?? ''))
    return false
  const home = reader.at
  reader.at = at
  const level =
    (system.production === 'levels-after' ? levelAfter(reader, system) : undefined) ?? levelBefore(reader, system, true)
  reader.at = home
  return level !== undefined
}

/** `1961-1972 (Lot File 75 D 118)`: the level in the brackets of a part, which stays a part. */
export function enclosedLevel(reader: Reader, part: Field, system: System): LevelField | undefined {
  const home = reader.at
  for (let i = home - 1; i >= 0 && reader.tokens[i]!.start >= part.start; i--) {
    const {partner} = reader.tokens[i]!
    if (partner === undefined || reader.tokens[i]!.text !== '(') continue
    reader.at = i + 1
    const level = levelBefore(reader, system)
    const whole = level !== undefined && reader.at === partner
    reader.at = home
    if (whole) return level
  }
  return undefined
}
