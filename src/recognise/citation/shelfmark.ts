/**
 * Shelfmarks that name no level: read by the system's production.
 *
 *   class-piece      FO 371/92373 · B 136/5974, 12-15 · DY 30/IV 2/2.035/65 · Department of Trade/6/44/8
 *   number-groups    204-00034-02
 *   parts            611.93/1-1254 · D820154-0489 · A/PV.751
 *   any              bare folios after a file: , 30-37
 */
import type {Field, Holding, LevelField} from './citation.js'
import {decimalEnd} from './decimal.js'
import type {Reader} from './reader.js'
import type {System} from './repositories.js'

const dash = /^[-–—‐‑]$/

/** Reads a shelfmark into the holding; false, and the reader where it was, when none stands here. */
export function readShelfmark(reader: Reader, system: System, holding: Holding): boolean {
  switch (system.production) {
    case 'class-piece':
      return classAndPiece(reader, holding) || bareFolios(reader, holding) || reference(reader, holding)
    case 'number-groups':
      return numberGroups(reader, holding) || bareFolios(reader, holding)
    case 'parts':
      return filmOrDecimal(reader, holding) || documentSymbol(reader, holding)
    case 'levels':
    case 'levels-after':
      return bareFolios(reader, holding) || bareFile(reader, holding)
  }
}

function push(holding: Holding, level: string, value: Field): void {
  const field: LevelField = {level, value, start: value.start, end: value.end}
  holding.levels.push(field)
}

/** The part that begins here, up to a comma, a colon or the clause's end. */
function partEnd(reader: Reader): number {
  const end = reader.clauseEnd()
  let i = reader.at
  while (i < end && !/^[,:(]$/.test(reader.tokens[i]!.text)) i++
  return i
}

function classAndPiece(reader: Reader, holding: Holding): boolean {
  if (has(holding, 'file')) return false
  const from = reader.at
  const end = partEnd(reader)
  let slash = from
  while (slash < end && reader.tokens[slash]!.text !== '/') slash++
  if (slash === from || slash >= end - 1) return false
  const collection = reader.field(from, slash)
  const piece = reader.tokens[slash + 1]!
  const opens = reader.tokens[from]!
  // A class begins with a capital; a piece holds a figure (North/South is a name, not a shelfmark).
  if (opens.kind !== 'word' || !/^\p{Lu}/u.test(opens.text)) return false
  const file = reader.field(slash + 1, end)
  if (!/\d/.test(file.value) || (piece.kind === 'word' && !/^[IVXLJC]+$|^[A-Z]$/.test(piece.text))) return false
  holding.collection.push(collection)
  push(holding, 'file', file)
  reader.at = end
  return true
}

function numberGroups(reader: Reader, holding: Holding): boolean {
  if (has(holding, 'file')) return false
  const from = reader.at
  let i = from
  let groups = 0
  while (reader.tokens[i]?.kind === 'number') {
    groups++
    i++
    if (!dash.test(reader.tokens[i]?.text ?? '') || reader.tokens[i + 1]?.kind !== 'number') break
    i++
  }
  if (groups < 3) return false
  const open = reader.tokens[i]
  if (open?.text === '(' && open.partner === i + 2 && reader.tokens[i + 1]!.kind === 'number') {
    i = open.partner + 1
  }
  push(holding, 'file', reader.field(from, i))
  reader.at = i
  return true
}

/** `, 396-402` after a file: the folios, where the archive's citations leave their name out. */
function bareFolios(reader: Reader, holding: Holding): boolean {
  if (!has(holding, 'file') && !has(holding, 'delo')) return false
  if (has(holding, 'folios')) return false
  const from = reader.at
  const end = partEnd(reader)
  const field = reader.field(from, end)
  if (!/^\d{1,4}[rv]?(?:\s?[-–—]\s?\d{1,4}[rv]?)?$/.test(field.value)) return false
  push(holding, 'folios', field)
  reader.at = end
  return true
}

/** A letter and a number after the class (`MfAA, A 6661`), and registry references after the piece (`FC 1027/3`). */
function reference(reader: Reader, holding: Holding): boolean {
  const end = partEnd(reader)
  const from = reader.at
  const stop = reader.tokens[end]?.text === '(' && !reader.tokens[end]!.spaced ? bracketEnd(reader, end) : end
  const field = reader.field(from, stop)
  if (has(holding, 'file')) {
    if (!/^[A-Z]{1,4}\s?[(\d][\d()/. -]*$/.test(field.value)) return false
    push(holding, 'reference', field)
  } else if (holding.collection.length > 0 && /^[A-Z]{1,5}\s?\d+$/.test(field.value)) {
    push(holding, 'file', field)
  } else return false
  reader.at = stop
  return true
}

function bracketEnd(reader: Reader, at: number): number {
  let i = (reader.tokens[at]!.partner ?? at) + 1
  while (reader.tokens[i]?.kind === 'number' && !reader.tokens[i]!.spaced) i++
  return i
}

/** A number with a slash after a box: the file in it. */
function bareFile(reader: Reader, holding: Holding): boolean {
  if (!has(holding, 'box') || has(holding, 'file')) return false
  const end = partEnd(reader)
  const field = reader.field(reader.at, end)
  if (!/^\d+(?:\/[\d\p{L}]+)+$/u.test(field.value)) return false
  push(holding, 'file', field)
  reader.at = end
  return true
}

/** Numbers of the State Department's microfilm (D and P reels), and of its decimal file. */
function filmOrDecimal(reader: Reader, holding: Holding): boolean {
  const from = reader.at
  const end = partEnd(reader)
  const field = reader.field(from, end)
  if (/^[DNP]\d{6}[-–]\d{4}$/.test(field.value)) {
    push(holding, 'film', field)
    reader.at = end
    return true
  }
  const decimal = decimalEnd(reader, from)
  if (decimal === 0) return false
  push(holding, 'decimal', reader.field(from, decimal))
  reader.at = decimal
  return true
}

/** Symbols of United Nations documents: an organ's letters, slashes, a number. */
function documentSymbol(reader: Reader, holding: Holding): boolean {
  const from = reader.at
  const end = partEnd(reader)
  const field = reader.field(from, end)
  if (!/^(?:[ASTE]|ST|TD|CCPR|DP|UNEP)(?:\/[A-Z0-9.]+)*\/(?:[A-Z]{0,5}\.?)?\d[\w.]*$/.test(field.value)) return false
  push(holding, 'symbol', field)
  reader.at = end
  return true
}

function has(holding: Holding, level: string): boolean {
  return holding.levels.some((field) => field.level === level)
}
