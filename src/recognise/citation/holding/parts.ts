/**
 * The parts of a holding between its commas: what is asked of each, in which order, until one is no part of it.
 *
 * > | f. 3, op. 12, d. 77, ll. 14-15            Staff Files, Box 12, Trips
 *     level                                     collection   level   folder
 */
import type {Field, Holding, LevelField} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import type {System} from '../reader/repositories.js'
import {archiveAfterIn, readQuotedTitle} from './described.js'
import {readDay, readItem, readNote} from './in-file.js'
import {levelOf} from './level.js'
import {fileAfterIbid} from './numbers.js'
import {enclosedLevel, endsPart, folderAt, partAt, readPlaces} from './part.js'
import {isSiglum, readAlias, readListed, readRepository, saysSomething} from './repository.js'
import {bareFolios, readShelfmark} from './shelfmark.js'
import {has} from './shelfmark-tokens.js'

/** What the parts so far have told. */
interface Parts {
  reader: Reader
  /** Where the clause ends. */
  end: number
  holding: Holding
  system: System | undefined
  /** A box stands before: what follows is in it. */
  boxed: boolean
}

/** Reads a part at the reader's place, or tells that the holding ends before it; `undefined` where it is another's to read. */
type PartReader = (parts: Parts) => 'read' | 'end' | undefined

/** In the order in which they are asked. */
const partReaders: readonly PartReader[] = [
  separator,
  endOfHolding,
  level,
  remark,
  nextDocument,
  archiveOfBox,
  inBox,
  archive,
  shelfmark,
  insideFile,
  nameOfCollection,
]

/** Reads the parts up to `end` into the holding, written in the `system` that is known. */
export function readParts(reader: Reader, end: number, holding: Holding, system: System | undefined): void {
  const parts: Parts = {reader, end, holding, system, boxed: false}
  while (reader.at < end && nextPart(parts) === 'read');
  if (parts.system) holding.system = parts.system.id
}

function nextPart(parts: Parts): 'read' | 'end' {
  for (const read of partReaders) {
    const outcome = read(parts)
    if (outcome) return outcome
  }
  return 'end'
}

function separator({reader, holding}: Parts): 'read' | undefined {
  return skipSeparator(reader) || skipSlash(reader, holding) ? 'read' : undefined
}

/** A sign that parts two references, a statement, a publication, the next document. */
function endOfHolding({reader, holding, system}: Parts): 'end' | undefined {
  const ends =
    /^[;)\]]$/.test(reader.token()!.text) ||
    reader.opensStatement(reader.at) ||
    reader.publishedOpening(reader.at) > 0 ||
    joinsHolding(reader, system) ||
    (holding.repository && reader.keptAt(reader.at) > 0)
  // `5. ő. e. Másolat.` says it of the copy.
  return ends || (remarkAt(reader, holding) && reader.tokens[reader.at - 1]!.text === '.') ? 'end' : undefined
}

function remarkAt(reader: Reader, {levels}: Holding) {
  return levels.length > 0 ? reader.lexicon.remark(reader.tokens, reader.at) : undefined
}

function level(parts: Parts): 'read' | 'end' | undefined {
  const {reader, holding, system} = parts
  const home = reader.at
  const found = system && levelOf(reader, system, holding)
  if (!found) return undefined
  // `Fondo Rossi, sez. 1, serie 2`
  if (found.level === 'fond' && has(holding, 'fond') && /^s[eé]rie/iu.test(found.marker?.value ?? ''))
    found.level = 'series'
  // The same level once more opens the next document; a paper may have several references.
  if (found.level !== 'reference' && has(holding, found.level) && !isInside(reader, home, found, holding)) {
    reader.at = home
    return 'end'
  }
  holding.levels.push(found)
  // A job or an entry names a part of the collection as much as it numbers it.
  if (/^(?:job|entry|series)$/.test(found.level)) holding.collection.push(fieldOf(reader, found))
  parts.boxed ||= system.production === 'parts' && found.level === 'box'
  return 'read'
}

/** `, k. 5, mps, oryginał`: what is said of the paper; in a box it may be a title. */
function remark({reader, holding, system, boxed}: Parts): 'read' | undefined {
  if (boxed) return undefined
  if (readNote(reader, holding, system)) return 'read'
  const found = remarkAt(reader, holding)
  if (!found || !endsPart(reader, found.end)) return undefined
  holding.notes.push(reader.field(reader.at, found.end))
  reader.at = found.end
  return 'read'
}

/** The archive's name once more opens the next document, when something of this one was said. */
function nextDocument({reader, holding, boxed}: Parts): 'end' | undefined {
  const named = reader.at > 0 && reader.archivesAt(reader.at)
  return named && holding.repository && hasFile(holding) && opensNext(reader, named.end, boxed) ? 'end' : undefined
}

/** `Box 12, Trips, Ford Library`: the archive behind what it holds. */
function archiveOfBox({reader, end, holding, boxed}: Parts): 'read' | undefined {
  const repository = boxed && !holding.repository ? readListed(reader, end) : undefined
  if (!repository) return undefined
  takeRepository(reader, holding, repository)
  return 'read'
}

/** After its box a folder has neither a word nor a number for it. */
function inBox({reader, end, holding, system, boxed}: Parts): 'read' | undefined {
  if (!boxed) return undefined
  if (system && readShelfmark(reader, system, holding)) return 'read'
  if (has(holding, 'folderTitle')) return undefined
  // A numbered folder may have its title after it.
  const folder = folderAt(reader, end, system!, !holding.repository)
  holding.levels.push({
    level: has(holding, 'folder') ? 'folderTitle' : 'folder',
    value: folder,
    start: folder.start,
    end: folder.end,
  })
  return 'read'
}

function archive(parts: Parts): 'read' | undefined {
  const {reader, end, holding} = parts
  if (holding.repository) return undefined
  // What is not listed stands first, where the part before it is no siglum itself.
  const isFirst = holding.collection[0] && isSiglum(holding.collection[0].value)
  // Behind its document the archive opens the holding: `Novak to Sample, 3 May 1952, TNA FO 371/5`.
  const opens = holding.title !== undefined && holding.levels.length + holding.collection.length === 0
  const repository = isFirst ? readListed(reader, end) : readRepository(reader, {end, opens})
  if (!repository) return undefined
  takeRepository(reader, holding, repository)
  parts.system = repository.entry?.system ?? parts.system
  return 'read'
}

function shelfmark({reader, holding, system}: Parts): 'read' | undefined {
  const found = system
    ? readShelfmark(reader, system, holding)
    : bareFolios(reader, holding) || fileAfterIbid(reader, holding)
  return found ? 'read' : undefined
}

/** The document in the file: its number, its day, its title. */
function insideFile({reader, end, holding, system}: Parts): 'read' | undefined {
  const isOfParts = system?.production === 'parts'
  const found =
    ((!isOfParts || has(holding, 'symbol')) && hasFile(holding) && readItem(reader, end, holding)) ||
    (holding.repository && !holding.date && readDay(reader, end, holding)) ||
    (!isOfParts && holding.levels.length > 0 && readQuotedTitle(reader, holding))
  return found ? 'read' : undefined
}

/** What is left names the collection; after a level only a name can stand without one: other words are not understood. */
function nameOfCollection({reader, end, holding, system}: Parts): 'read' | 'end' {
  const home = reader.at
  const isOfParts = system?.production === 'parts'
  const isSmall = /^\p{Ll}/u.test(reader.token()!.text)
  if (isSmall && (holding.levels.length > 0 || holding.continues) && !isOfParts) return 'end'
  const part = partAt(reader, end, system)
  if (part.end === part.start) return 'end'
  if (!holding.repository && !holding.ibid && saysSomething(part.value)) {
    reader.at = home
    return 'end'
  }
  holding.collection.push(part)
  const lot = isOfParts ? enclosedLevel(reader, part, system) : undefined
  if (lot) holding.levels.push(lot)
  return 'read'
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

/** The archive, with its places and the siglum that may stand beside its name. */
export function takeRepository(reader: Reader, holding: Holding, repository: NonNullable<Holding['repository']>): void {
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
  // `f. 17/op. 162`
  const isBetween = sign === '/' && reader.is('.', 2) && reader.levelAt(reader.at + 1)
  if (!isSlash && !isBetween && !/^[,:.\-–—]$/.test(sign) && !(sign === 'on' && reader.levelAt(reader.at + 1)))
    return false
  reader.at++
  return true
}

/** `ÖStA/AdR`: the slash after the archive. */
function skipSlash(reader: Reader, holding: Holding): boolean {
  if (!reader.is('/') || !holding.repository || holding.levels.length + holding.collection.length > 0) return false
  reader.at++
  return true
}
