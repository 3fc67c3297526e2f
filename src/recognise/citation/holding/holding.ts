/**
 * A holding: an archive, and the way through its finding aid to the document.
 *
 * > | RGANI, f. 3, op. 12, d. 77, ll. 14-15            Ford Library, Staff Files, Box 12, Trips
 *     repository  levels                            repository    collection   box  folder
 */

import type {Holding} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import type {System} from '../reader/repositories.js'
import {systemAhead} from './choose.js'
import {readDescribed} from './described.js'
import {skipIntroduction} from './in-file.js'
import {groupsFollow} from './numbers.js'
import {readParts, takeRepository} from './parts.js'
import {isSiglum, readPlaced, readRepository} from './repository.js'
import {byProduction, guessSystem, systemOf} from './system.js'

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
  const holding: Holding = {start: 0, end: 0, levels: [], collection: [], notes: [], continues: false}
  const system = readHead(reader, end, before, holding)
  readParts(reader, end, holding, system)
  nameUnlisted(reader, holding)
  // Pages and volumes alone are those of a book.
  const isBook = holding.levels.every(({level}) => /^(?:folios|volume|volum|part|dokument)$/.test(level))
  const isTold = holding.repository !== undefined || holding.ibid !== undefined
  if (reader.at === start || (!isTold && isBook && (!holding.continues || holding.levels.length === 0))) {
    reader.at = start
    return undefined
  }
  holding.start = reader.tokens[start]!.start
  holding.end = Math.max(
    ...[
      holding.repository,
      holding.settlement,
      holding.ibid,
      holding.title,
      holding.date,
      ...holding.levels,
      ...holding.collection,
      ...holding.notes,
    ].map((f) => f?.end ?? 0),
  )
  return holding
}

/** Before the finding aid: the document itself, *Ibid.* or the archive. Gives the system in which the rest is written. */
function readHead(reader: Reader, end: number, before: Before, holding: Holding): System | undefined {
  const ibid = reader.ibidAt(reader.at)
  if (ibid > 0) {
    holding.ibid = reader.field(reader.at, reader.at + ibid)
    reader.at += ibid
    holding.continues = true
    return systemOf(reader, before.previous) ?? guessSystem(reader, end, 'ibid')
  }
  if (!before.sourceNote && !skipIntroduction(reader, end)) Object.assign(holding, readDescribed(reader, end))
  const ahead = systemAhead(reader, end)
  const repository = readPlaced(reader) ?? readRepository(reader, {end, isFirst: before.sourceNote, opens: true})
  if (repository) takeRepository(reader, holding, repository)
  holding.continues = !repository && before.previous !== undefined
  const known = repository ? repository.entry?.system : ahead
  if (known) return known
  // `MOON, 106-00579-03`, whether the archive is listed or not.
  if ((repository && groupsFollow(reader)) || (isSiglum(reader.token()?.text ?? '') && groupsFollow(reader, 1)))
    return byProduction(reader, 'number-groups')
  if (before.sourceNote) {
    // An archive that is not listed may say its levels plainly: `f. TO-T, karton 1, obal 12`.
    const guess = guessSystem(reader, end, 'archive')
    const parts = byProduction(reader, 'parts')
    const says = guess?.production === 'levels' && guess.id !== 'system-general' && repository !== undefined
    if (parts) return says ? guess : parts
  }
  const same = repository ? undefined : systemOf(reader, before.previous)
  const isNamed = repository !== undefined || isSiglum(reader.token()?.text ?? '')
  return same ?? guessSystem(reader, end, isNamed ? 'archive' : undefined)
}

/** An archive that is not listed stands first as well: `CAOM, INF 1125, carton 3`. */
function nameUnlisted(reader: Reader, holding: Holding): void {
  const [first, ...rest] = holding.collection
  if (holding.repository || holding.continues || holding.ibid || holding.title || !first) return
  // A part of an archive that is listed is none: `DEA/50030-40`.
  if (reader.lexicon.fonds(first.value).length > 0) return
  // An office of the State Department is none: `PPS, Lot 64 D 563`.
  if (holding.levels.some(({level}) => /^(?:lot|decimal)$/.test(level))) return
  if (holding.levels.some((level) => level.start < first.start) || !isSiglum(first.value.replace(/\.$/, ''))) return
  const value = first.value.replace(/\.$/, '')
  holding.repository = {value, start: first.start, end: first.start + value.length}
  holding.collection = rest
}
