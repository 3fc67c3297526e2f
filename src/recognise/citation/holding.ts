/**
 * A holding: an archive, and the way through its finding aid to the document.
 *
 * > | RGANI, f. 3, op. 12, d. 77, ll. 14-15            Ford Library, Staff Files, Box 12, Trips
 *     repository  levels                            repository    collection   box  folder
 */
import type {Field, Holding, LevelField} from './citation.js'
import {levelAfter, levelBefore} from './level.js'
import {ibidAt, publishedOpening, type Reader} from './reader.js'
import type {System} from './repositories.js'
import {readRepository} from './repository.js'
import {readShelfmark} from './shelfmark.js'

/** What is known before the holding begins. */
export interface Before {
  /** The holding before it in the same citation. */
  previous?: Holding
  /** `Source:` stands before it: its first part names the archive. */
  sourceNote: boolean
}

/**
 * Reads a holding at the reader's place, or nothing. Parts between commas are, in this order, a level, a shelfmark, an
 * archive (where none is known yet), a place, or a name of the collection.
 */
export function readHolding(reader: Reader, before: Before): Holding | undefined {
  const start = reader.at
  const end = reader.clauseEnd()
  const holding: Holding = {start: 0, end: 0, levels: [], collection: [], continues: false}
  const ibid = ibidAt(reader.tokens, reader.at)
  if (ibid > 0) {
    holding.ibid = reader.field(reader.at, reader.at + ibid)
    reader.at += ibid
  }
  const ahead = ibid > 0 ? undefined : systemAhead(reader, end)
  let repository = ibid > 0 ? undefined : readRepository(reader, end, before.sourceNote, ahead === undefined)
  if (repository) take(reader, holding, repository)
  let system = repository ? repository.entry?.system : ahead
  if (!system) {
    const same = ibid > 0 || !repository ? before.previous?.system : undefined
    system =
      reader.lexicon.knowledge.systems.find((one) => one.id === same) ?? guessSystem(reader, end, before.sourceNote)
  }
  holding.continues = ibid > 0 || (!repository && before.previous !== undefined)

  let boxed = false
  while (reader.at < end) {
    if (skipSeparator(reader)) continue
    if (reader.opensStatement(reader.at) || publishedOpening(reader.tokens, reader.at) > 0) break
    if (joinsHolding(reader)) break
    const home = reader.at
    const level = system && levelOf(reader, system, holding)
    if (level) {
      // The same level once more opens the next document.
      if (holding.levels.some((one) => one.level === level.level)) {
        reader.at = home
        break
      }
      holding.levels.push(level)
      // A job or an entry names a part of the collection as much as it numbers it.
      if (/^(?:job|entry|series)$/.test(level.level)) holding.collection.push(fieldOf(reader, level))
      boxed ||= system?.production === 'parts' && level.level === 'box'
      continue
    }
    if (boxed && !holding.levels.some((one) => one.level === 'folderTitle')) {
      // A numbered folder may have its title after it.
      const numbered = holding.levels.some((one) => one.level === 'folder')
      const folder = folderAt(reader, end, system!)
      const {start, end: stop} = folder
      holding.levels.push({level: numbered ? 'folderTitle' : 'folder', value: folder, start, end: stop})
      continue
    }
    repository ??= readRepository(reader, end, false, ahead === undefined)
    if (repository && !holding.repository) {
      take(reader, holding, repository)
      system = repository.entry?.system ?? system
      continue
    }
    if (system && readShelfmark(reader, system, holding)) continue
    // After a level only a name can stand without one: other words are not understood.
    if (holding.levels.length > 0 && system?.production !== 'parts' && /^\p{Ll}/u.test(reader.token()!.text)) break
    const part = partAt(reader, end, system)
    if (part.end === part.start) break
    holding.collection.push(part)
    const lot = system?.production === 'parts' ? enclosedLevel(reader, part, system) : undefined
    if (lot) holding.levels.push(lot)
  }
  const last = reader.at
  if (last === start || (!holding.repository && holding.levels.length === 0 && !holding.ibid)) {
    reader.at = start
    return undefined
  }
  if (system) holding.system = system.id
  holding.start = reader.tokens[start]!.start
  holding.end = Math.max(
    ...[holding.repository, holding.settlement, holding.ibid, ...holding.levels, ...holding.collection].map(
      (f) => f?.end ?? 0,
    ),
  )
  return holding
}

function fieldOf(reader: Reader, {start, end}: LevelField): Field {
  return {value: reader.text.slice(start, end), start, end}
}

function take(reader: Reader, holding: Holding, repository: NonNullable<Holding['repository']>): void {
  holding.repository = repository
  readPlace(reader, holding)
}

/** `, and f. 82`: another document, in the same archive or another. */
function joinsHolding(reader: Reader): boolean {
  if (!/^(?:and|und|et|и|&)$/.test(reader.token()?.key ?? '')) return false
  return reader.levelAt(reader.at + 1) || reader.lexicon.repository(reader.tokens, reader.at + 1) !== undefined
}

/** The system of an archive that the clause names only after its shelfmark. */
function systemAhead(reader: Reader, end: number): System | undefined {
  for (let i = reader.at; i < reader.ahead(end); i++) {
    if (!/^[,;]$/.test(reader.tokens[i]!.text)) continue
    const system = reader.lexicon.repository(reader.tokens, i + 1)?.value.system
    if (system) return system
  }
  return undefined
}

/** Commas and stops between parts, and the stop that some editors set after each level. */
function skipSeparator(reader: Reader): boolean {
  const sign = reader.token()?.text ?? ''
  if (!/^[,:.\-–]$/.test(sign) && !(sign === 'on' && reader.levelAt(reader.at + 1))) return false
  reader.at++
  return true
}

function levelOf(reader: Reader, system: System, holding: Holding): LevelField | undefined {
  const after = system.production === 'levels-after' ? levelAfter(reader, system) : undefined
  if (after) return after
  const before = levelBefore(reader, system)
  if (before) return before
  // A bare year between levels is the year of the inventory (AVPRF: op. 34, 1946, p. 253).
  const token = reader.token()
  if (system.production !== 'parts' && holding.levels.length > 0 && token && /^(?:1[89]|20)\d\d$/.test(token.text)) {
    const following = reader.token(1)
    if (following === undefined || /^[,.;]$/.test(following.text)) {
      reader.at++
      const value = reader.field(reader.at - 1, reader.at)
      return {level: 'year', value, start: value.start, end: value.end}
    }
  }
  return undefined
}

/** After a box everything up to the next level is the folder's title, its commas included. */
function folderAt(reader: Reader, end: number, system: System): Field {
  const from = reader.at
  let i = from
  while (i < end) {
    const token = reader.tokens[i]!
    if (token.partner !== undefined) {
      i = token.partner + 1
      continue
    }
    if (token.text === ',' && (reader.levelAt(i + 1, system) || reader.opensStatement(i + 1))) break
    i++
  }
  // A stop that belongs to an abbreviation (`Sept.`) ends the clause as well: it stays out, as everywhere.
  reader.at = i
  return reader.field(from, i)
}

/** The settlement or the country that the archive's entry gives: `, Moscow,` or `(Moscow)`. */
function readPlace(reader: Reader, holding: Holding): boolean {
  const entry = holding.repository?.entry
  if (!entry) return false
  const bracket = reader.is('(')
  const from = reader.at + (bracket || reader.is(',') ? 1 : 0)
  for (const place of [entry.settlement, entry.country]) {
    if (!place) continue
    const words = place.split(' ').length
    const field = reader.field(from, Math.min(from + words, reader.tokens.length))
    if (field.value.toLowerCase() !== place.toLowerCase()) continue
    reader.at = from + words + (bracket ? 1 : 0)
    if (place === entry.settlement) holding.settlement = field
    return true
  }
  return false
}

/** A part of the collection: up to a comma, the next level, or the clause's end. */
function partAt(reader: Reader, end: number, system: System | undefined): Field {
  const from = reader.at
  let i = from
  while (i < end) {
    const token = reader.tokens[i]!
    if (token.partner !== undefined) {
      i = token.partner + 1
      continue
    }
    if (token.text === ',') break
    if (token.text === ':' && system?.production === 'parts' && reader.levelAt(i + 1, system)) break
    const dashed = /^[-–]$/.test(reader.tokens[i - 1]?.text ?? '')
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
  const home = reader.at
  reader.at = at
  const level =
    (system.production === 'levels-after' ? levelAfter(reader, system) : undefined) ?? levelBefore(reader, system, true)
  reader.at = home
  return level !== undefined
}

/** `1961-1972 (Lot File 75 D 118)`: the level in the brackets of a part, which stays a part. */
function enclosedLevel(reader: Reader, part: Field, system: System): LevelField | undefined {
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

/** The system whose levels a clause names most often; ties go to the one listed first. */
function guessSystem(reader: Reader, end: number, sourceNote: boolean): System | undefined {
  const {systems} = reader.lexicon.knowledge
  let best: System | undefined
  let most = 0
  for (const system of systems) {
    let count = 0
    for (let i = reader.at; i < reader.ahead(end); i++) {
      const hit = reader.lexicon.marker(reader.tokens, i, system)
      if (!hit) continue
      if (hit.value.form.after ? i > reader.at && reader.tokens[i - 1]?.kind !== 'word' : reader.levelAt(i, system)) {
        count += hit.value.form.abbreviated ? 2 : 3
        i = hit.end - 1
      }
    }
    if (count > most) [best, most] = [system, count]
  }
  return sourceNote ? (systems.find((one) => one.production === 'parts') ?? best) : best
}
