/**
 * A holding: an archive, and the way through its finding aid to the document.
 *
 * > | RGANI, f. 3, op. 12, d. 77, ll. 14-15            Ford Library, Staff Files, Box 12, Trips
 *     repository  levels                            repository    collection   box  folder
 */

import type {Field, Holding, LevelField} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import type {System} from '../reader/repositories.js'
import {systemAhead} from './choose.js'
import {archiveAfterIn, readDescribed, readQuotedTitle} from './described.js'
import {readDay, readItem, readNote, skipIntroduction} from './in-file.js'
import {levelOf} from './level.js'
import {fileAfterIbid, groupsFollow} from './numbers.js'
import {enclosedLevel, endsPart, folderAt, partAt, readPlaces} from './part.js'
import {isSiglum, readAlias, readListed, readPlaced, readRepository, saysSomething} from './repository.js'
import {bareFolios, readShelfmark} from './shelfmark.js'
import {has} from './shelfmark-tokens.js'
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
  if (repository) take(reader, holding, repository)
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

function readParts(reader: Reader, end: number, holding: Holding, known: System | undefined): void {
  let system = known
  let boxed = false
  while (reader.at < end) {
    if (skipSeparator(reader) || skipSlash(reader, holding)) continue
    if (
      /^[;)\]]$/.test(reader.token()!.text) ||
      reader.opensStatement(reader.at) ||
      reader.publishedOpening(reader.at) > 0
    )
      break
    if (joinsHolding(reader, system) || (holding.repository && reader.keptAt(reader.at) > 0)) break
    const remark = holding.levels.length > 0 ? reader.lexicon.remark(reader.tokens, reader.at) : undefined
    // `5. ő. e. Másolat.` says it of the copy.
    if (remark && reader.tokens[reader.at - 1]!.text === '.') break
    const home = reader.at
    const level = system && levelOf(reader, system, holding)
    if (level) {
      // `Fondo Rossi, sez. 1, serie 2`
      if (level.level === 'fond' && has(holding, 'fond') && /^s[eé]rie/iu.test(level.marker?.value ?? ''))
        level.level = 'series'
      // The same level once more opens the next document; a paper may have several references.
      if (level.level !== 'reference' && has(holding, level.level) && !isInside(reader, home, level, holding)) {
        reader.at = home
        break
      }
      holding.levels.push(level)
      // A job or an entry names a part of the collection as much as it numbers it.
      if (/^(?:job|entry|series)$/.test(level.level)) holding.collection.push(fieldOf(reader, level))
      boxed ||= system?.production === 'parts' && level.level === 'box'
      continue
    }
    if (!boxed && readNote(reader, holding, system)) continue
    // `, k. 5, mps, oryginał`
    if (!boxed && remark && endsPart(reader, remark.end)) {
      holding.notes.push(reader.field(reader.at, remark.end))
      reader.at = remark.end
      continue
    }
    // The archive's name once more opens the next document, when something of this one was said.
    const named = reader.at > 0 && reader.archivesAt(reader.at)
    if (named && holding.repository && hasFile(holding) && opensNext(reader, named.end, boxed)) break
    if (boxed && !holding.repository) {
      const repository = readListed(reader, end)
      if (repository) {
        take(reader, holding, repository)
        continue
      }
    }
    if (boxed && system && readShelfmark(reader, system, holding)) continue
    if (boxed && !holding.levels.some((one) => one.level === 'folderTitle')) {
      // A numbered folder may have its title after it.
      const numbered = holding.levels.some((one) => one.level === 'folder')
      const folder = folderAt(reader, end, system!, !holding.repository)
      const {start, end: stop} = folder
      holding.levels.push({level: numbered ? 'folderTitle' : 'folder', value: folder, start, end: stop})
      continue
    }
    if (!holding.repository) {
      // What is not listed stands first, where the part before it is no siglum itself.
      const isFirst = holding.collection[0] && isSiglum(holding.collection[0].value)
      // Behind its document the archive opens the holding: `Novak to Sample, 3 May 1952, TNA FO 371/5`.
      const opens = holding.title !== undefined && holding.levels.length + holding.collection.length === 0
      const repository = isFirst ? readListed(reader, end) : readRepository(reader, {end, opens})
      if (repository) {
        take(reader, holding, repository)
        system = repository.entry?.system ?? system
        continue
      }
    }
    if (system ? readShelfmark(reader, system, holding) : bareFolios(reader, holding) || fileAfterIbid(reader, holding))
      continue
    const isItem = system?.production !== 'parts' || has(holding, 'symbol')
    if (isItem && hasFile(holding) && readItem(reader, end, holding)) continue
    if (holding.repository && !holding.date && readDay(reader, end, holding)) continue
    if (system?.production !== 'parts' && holding.levels.length > 0 && readQuotedTitle(reader, holding)) continue
    // After a level only a name can stand without one: other words are not understood.
    const isSmall = /^\p{Ll}/u.test(reader.token()!.text)
    if (isSmall && (holding.levels.length > 0 || holding.continues) && system?.production !== 'parts') break
    const part = partAt(reader, end, system)
    if (part.end === part.start) break
    if (!holding.repository && !holding.ibid && saysSomething(part.value)) {
      reader.at = home
      break
    }
    holding.collection.push(part)
    const lot = system?.production === 'parts' ? enclosedLevel(reader, part, system) : undefined
    if (lot) holding.levels.push(lot)
  }
  if (system) holding.system = system.id
}

/**
 * Whether a level stands inside one that the edition calls by the same field, and the finding aid by another name: `sign. 3/4,
 * inv. č. 77`, `Nr. 12, Bd. 3`, `legajo 4816, caja 2`. What a semicolon or leaves part is a further document.
 */
function isInside(reader: Reader, at: number, level: LevelField, {levels}: Holding): boolean {
  const own = level.marker?.value[0]?.toLowerCase()
  return (
    own !== undefined &&
    reader.tokens[at - 1]?.text === ',' &&
    levels.at(-1)!.level !== 'folios' &&
    levels.every((one) => one.level !== level.level || (one.marker && one.marker.value[0]!.toLowerCase() !== own))
  )
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

function hasFile({levels}: Holding): boolean {
  return levels.some(({level}) => /^(?:delo|file|folios|box|folder|decimal|symbol)$/.test(level))
}

/** Whether more comes after an archive's name than its explanation; in a box it may open a title: `Box 2, NSC Meeting, 3/28/1976`. */
function opensNext(reader: Reader, at: number, boxed: boolean): boolean {
  const next = reader.tokens[at]
  if (next === undefined || next.text === '(') return false
  return !boxed || next.kind !== 'word' || reader.levelAt(at)
}

function fieldOf(reader: Reader, {start, end}: LevelField): Field {
  return {value: reader.text.slice(start, end), start, end}
}

function take(reader: Reader, holding: Holding, repository: NonNullable<Holding['repository']>): void {
  holding.repository = repository
  readPlaces(reader, holding)
  if (readAlias(reader, repository)) readPlaces(reader, holding)
  // `Open Society Archives, HU OSA 300`: its siglum as well.
  const again = reader.is(',') ? reader.archivesAt(reader.at + 1) : undefined
  const siglum = again && reader.field(reader.at + 1, again.end).value
  if (again && siglum === repository.entry?.sigla[0]) reader.at = again.end
}

/** `, and f. 82`, `sowie DY 30/12`: another document, in the same archive or another. */
function joinsHolding(reader: Reader, system: System | undefined): boolean {
  const {tokens} = reader
  const next = reader.lexicon.joining(tokens, reader.at)?.end
  if (next === undefined) return false
  return (
    reader.levelAt(next) ||
    reader.archivesAt(next) !== undefined ||
    reader.lexicon.fonds(tokens[next]?.text ?? '').length > 0 ||
    (system?.production === 'class-piece' && tokens[next + 1]?.kind === 'number' && tokens[next + 2]?.text === '/')
  )
}

/** Commas and stops between parts, and the stop that some editors set after each level. */
function skipSeparator(reader: Reader): boolean {
  const sign = reader.token()?.text ?? ''
  const inside = archiveAfterIn(reader, reader.at)
  if (inside > 0) {
    reader.at = inside
    return true
  }
  // `Письмо … // РГАНИ`
  if (sign === '/' && reader.token()!.spaced && reader.is('/', 1)) {
    reader.at += 2
    return true
  }
  const isSlash = sign === '/' && reader.token()!.spaced && (reader.token(1)?.spaced ?? false)
  if (!isSlash && !/^[,:.\-–—]$/.test(sign) && !(sign === 'on' && reader.levelAt(reader.at + 1))) return false
  reader.at++
  return true
}

/** `ÖStA/AdR`: the slash after the archive. */
function skipSlash(reader: Reader, holding: Holding): boolean {
  if (!reader.is('/') || !holding.repository || holding.levels.length + holding.collection.length > 0) return false
  reader.at++
  return true
}
