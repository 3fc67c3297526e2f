/**
 * What a holding says beside its archive and levels: the document in its file, its day, notes, and the words before the archive.
 *
 * > | This paper is held in RGANI, f. 5, d. 3 (copy), minute by Novak, 3 May 1974
 *     introduction                       note    document
 */
import type {Holding} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import type {System} from '../reader/repositories.js'
import {dayAt, readDescribed} from './described.js'
import {groupsFollow} from './numbers.js'
import {isInstitution} from './repository.js'

/** The document in its file: `, Eytan to Sharett, 12 May 1950`, `, ‘A Paper’`. */
export function readItem(reader: Reader, end: number, holding: Holding): boolean {
  if (holding.date) return false
  const described = readDescribed(reader, end, true)
  if (described) Object.assign(holding, described)
  return described !== undefined
}

/** `NATO Archives, C-M(51)12, 13 December 1951`: a part that is a day dates the document, whatever number it has. */
export function readDay(reader: Reader, end: number, holding: Holding): boolean {
  const day = holding.collection.length > 0 ? dayAt(reader, reader.at, Math.min(reader.ahead(end), end)) : undefined
  if (!day) return false
  holding.date = reader.field(reader.at, day.to)
  reader.at = day.to
  return true
}

/** `(copy)`, `(1954)`, `[in Russian]`: what brackets say of the part before them. */
export function readNote(reader: Reader, holding: Holding, system: System | undefined): boolean {
  const token = reader.token()!
  if (!/^[([]$/.test(token.text) || token.partner === undefined) return false
  if (
    reader.tokens[token.partner + 1]?.spaced === false &&
    /[\p{L}\p{N}]/u.test(reader.tokens[token.partner + 1]!.text)
  )
    return false
  if (system && reader.levelAt(reader.at + 1, system)) return false
  holding.notes.push(reader.field(reader.at, token.partner + 1))
  reader.at = token.partner + 1
  return true
}

/** `This document is held in RGANI, f. 5`: a few words before an archive that is listed and its levels. */
export function skipIntroduction(reader: Reader, end: number): boolean {
  const stop = Math.min(end, reader.at + 8)
  if (reader.archivesAt(reader.at) || isInstitution(reader.token()?.key ?? '')) return false
  for (let i = reader.at + 1; i < stop; i++) {
    const token = reader.tokens[i]!
    if (token.text === ',') return false
    const before = reader.tokens[i - 1]!.text
    const hit = /^(?:\p{Ll}|:)/u.test(before) ? reader.archivesAt(i) : undefined
    if (hit) {
      const next = reader.tokens[hit.end]
      const part = /^[,.:]$/.test(next?.text ?? '') ? hit.end + 1 : hit.end
      const isCited = reader.levelAt(part) || groupsFollow(reader, part - reader.at)
      if (isCited) reader.at = i
      return isCited
    }
    if (!/^\p{Ll}/u.test(token.text) && token.text !== ':' && reader.tokens[i + 1]?.text !== ':') return false
  }
  return false
}
