/**
 * Shelfmarks that name no level: read by the system's production.
 *
 *   class-piece      FO 371/92373 · B 136/5974, 12-15 · DY 30/IV 2/2.035/65 · Department of Trade/6/44/8
 *   number-groups    204-00034-02
 *   parts            611.93/1-1254 · D820154-0489 · A/PV.751
 *   any              bare folios after a file: , 30-37
 */
import type {Holding} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import type {System} from '../reader/repositories.js'
import {decimalEnd} from './decimal.js'
import {manuscript} from './manuscript.js'
import {bareFile, classAndNumber, isNumberOfSigns, numberGroups, numbersInOrder} from './numbers.js'
import {isSiglum} from './repository.js'
import {bracketEnd, endsHere, fileFollows, has, isAnd, partEnd, push} from './shelfmark-tokens.js'

/** Reads a shelfmark into the holding; false, and the reader where it was, when none stands here. */
export function readShelfmark(reader: Reader, system: System, holding: Holding): boolean {
  switch (system.production) {
    case 'class-piece':
      return (
        hashed(reader, holding) ||
        namedSeries(reader, system, holding) ||
        namedPart(reader, holding) ||
        manuscript(reader, system, holding) ||
        classAndPiece(reader, system, holding) ||
        bareFolios(reader, holding) ||
        reference(reader, system, holding) ||
        bareFile(reader, system, holding)
      )
    case 'number-groups':
      return numberGroups(reader, holding) || bareFolios(reader, holding)
    case 'parts':
      return filmOrDecimal(reader, holding) || documentSymbol(reader, holding)
    case 'levels':
    case 'levels-after':
      return (
        (system.production === 'levels-after' && classAndNumber(reader, holding)) ||
        numbersInOrder(reader, system, holding) ||
        bareFolios(reader, holding) ||
        bareFile(reader, system, holding)
      )
  }
}

/** `, 105181 and 105190` after a piece: pieces of the same class, whose numbers are as long. */
function listedTo(reader: Reader, end: number): number {
  const last = reader.tokens[end - 1]!
  let i = end
  while (last.kind === 'number' && last.text.length > 3) {
    let next = i
    while (reader.tokens[next]?.text === ',' || (reader.tokens[next] && isAnd(reader, next))) next++
    const token = reader.tokens[next]
    if (next === i || token?.kind !== 'number' || token.text.length !== last.text.length || !endsHere(reader, next + 1))
      break
    i = next + 1
  }
  return i
}

/** `E 2001(E)#1968/83#12*`: the fonds, its accession and the number in it. */
function hashed(reader: Reader, holding: Holding): boolean {
  const from = reader.is('#') ? reader.at + 1 : reader.at
  const end = reader.clauseEnd()
  let to = from
  let first = 0
  while (to < end && reader.tokens[to]!.text !== ',' && !(to > from && first > 0 && reader.tokens[to]!.spaced)) {
    if (first === 0 && reader.tokens[to]!.text === '#') first = to
    to++
  }
  if (first <= from || first + 1 >= to || has(holding, 'file')) return false
  holding.collection.push(reader.field(from, first))
  push(holding, 'file', reader.field(first + 1, to))
  reader.at = to
  return true
}

function classAndPiece(reader: Reader, system: System, holding: Holding): boolean {
  if (has(holding, 'file') || fileFollows(reader, system)) return false
  const from = reader.at
  const end = partEnd(reader)
  let slash = from
  while (slash < end && reader.tokens[slash]!.text !== '/') slash++
  if (slash === from || slash >= end - 1) return false
  const piece = reader.tokens[slash + 1]!
  const opens = reader.tokens[from]!
  // A class begins with a capital; a piece holds a figure (North/South is a name, not a shelfmark).
  if (opens.kind !== 'word' || !/^\p{Lu}/u.test(opens.text)) return false
  // `A1838, TS3034/10/1`: after the series all is the number.
  if (/^\p{Lu}{1,2}\d+$/u.test(holding.collection.at(-1)?.value ?? '') && /^\p{Lu}+\d+$/u.test(opens.text)) return false
  // `A1838/274, 854/10/4/1`: the number of the series goes on, and the file comes.
  if (
    /^\p{Lu}{1,2}\d+$/u.test(opens.text) &&
    slash === from + 1 &&
    end === from + 3 &&
    (isFileNext(reader, end) || (system.id === 'system-commonwealth' && isItemNext(reader, end)))
  ) {
    holding.collection.push(reader.field(from, end))
    reader.at = end
    return true
  }
  // `DC 20-I/3, 123, Bl. 7`: the stroke is the series', and the file comes before its leaves.
  const isPlain = slash === end - 2 && reader.tokens[end]?.text === ',' && reader.tokens[end + 1]?.kind === 'number'
  if (system.id === 'system-german' && isPlain && leavesFollow(reader, system, end + 2)) {
    holding.collection.push(reader.field(from, end))
    push(holding, 'file', reader.field(end + 1, end + 2))
    reader.at = end + 2
    return true
  }
  let to = listedTo(reader, end)
  // `FO 371/92202 FC1027/5`: the reference of the registry; `PREM 19/1394 f 45`: the folios.
  for (let i = slash + 2; i < to; i++) {
    const {spaced, text} = reader.tokens[i]!
    const next = reader.tokens[i + 1]
    const isFolio = /^(?:ff?|fols?|pp?)$/.test(text) && next?.kind === 'number'
    // `CAB 128/43 CC(68)39`: the number of the paper.
    const isPaper = /^[A-Z]{1,4}$/.test(text) && next?.text === '(' && !next.spaced
    if (spaced && (isFolio || isPaper || /^[A-Z]{2,3}\d+$/.test(text))) to = i
  }
  if (!/\d/.test(reader.field(slash + 1, to).value)) return false
  // `MfAA, C 954/76`: a letter, a number, and the year of transfer.
  if (holding.collection.at(-1)?.value === 'MfAA' && /^[A-C] \d{1,4}\/\d\d$/.test(reader.field(from, to).value)) {
    push(holding, 'file', reader.field(from, to))
    reader.at = to
    return true
  }
  if (piece.kind === 'word' && !/^[A-Z]{1,4}$/.test(piece.text)) return false
  // `L/PJ/8/498` has no class that is numbered, `Ismay 4/29` a name: all is the number.
  const last = reader.tokens[slash - 1]!
  const isLetter = /^\p{Lu}$/u.test(last.text) && piece.kind === 'word'
  const isName = last.kind === 'number' && slash - 2 >= from && /\p{Ll}{3}/u.test(reader.tokens[slash - 2]!.text)
  // `J IV 2/2/1050`: the party's archive numbers with numerals.
  const numeral = last.kind === 'number' && /^[IVX]+$/.test(reader.tokens[slash - 2]?.text ?? '') && slash - 2 >= from
  // `NAI, DFA 305/14/57`: a number of the department with slashes.
  const isNumbered = last.kind === 'number' && system.id === 'system-irish'
  const first = slash - (numeral && slash - 3 >= from && reader.tokens[slash - 3]!.text === 'J' ? 3 : 2)
  // `III/87`: a numeral makes no class.
  const isNumeral = slash === from + 1 && /^[IVX]+$/.test(opens.text)
  const cut = numeral ? first : isLetter || isName || isNumbered || isNumeral ? slash - 1 : slash
  if (cut > from) holding.collection.push(reader.field(from, cut))
  push(holding, 'file', reader.field(cut === slash ? slash + 1 : cut, to))
  reader.at = to
  return true
}

/** Whether a comma and the leaves by their name come at `at`. */
function leavesFollow(reader: Reader, system: System, at: number): boolean {
  const hit = reader.tokens[at]?.text === ',' ? reader.markerAt(at + 1, system) : undefined
  return hit?.value.level.field === 'folios' && reader.levelAt(at + 1, system)
}

/** `A9420/1, 2`, `A4311/1, BOX 487`: a number alone after the series, or a box. */
function isItemNext({tokens}: Reader, end: number): boolean {
  const next = tokens[end + 1]
  if (tokens[end]?.text !== ',' || !next) return false
  return next.kind === 'number'
    ? /^[,.;]$/.test(tokens[end + 2]?.text ?? '.')
    : /^(?:box|item|vol|volume)$/.test(next.key) && tokens[end + 2] !== undefined
}

/** Whether after a comma a part follows that begins with a number and a stroke. */
function isFileNext({tokens}: Reader, end: number): boolean {
  return tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'number' && tokens[end + 2]?.text === '/'
}

/** `MfAA C 5472`, `MfAA A 1067/73`: the ministry of the GDR, and a letter and number in its papers. */
function namedPart(reader: Reader, holding: Holding): boolean {
  const {at, tokens} = reader
  const end = partEnd(reader)
  if (has(holding, 'file') || tokens[at + 1]?.kind !== 'word' || tokens[at]!.text !== 'MfAA') return false
  const number = reader.field(at + 1, end)
  if (!/^[A-Z] \d{1,6}(?:\/\d\d)?$/.test(number.value)) return false
  holding.collection.push(reader.field(at, at + 1))
  push(holding, 'file', number)
  reader.at = end
  return true
}

/** `NAI DFA Secretary’s Files P15(i)`: a department, the name of its series, and a number with its letter. */
function namedSeries(reader: Reader, system: System, holding: Holding): boolean {
  if (system.id !== 'system-irish' || has(holding, 'file') || !isSiglum(reader.token()?.text ?? '')) return false
  const from = reader.at
  const end = partEnd(reader)
  const to = reader.tokens[end]?.text === '(' ? bracketEnd(reader, end) : end
  const found = seriesAndNumber.exec(reader.field(from, to).value)
  const number = from + 1 + (found?.[1]?.match(/[\p{L}’']+/gu)?.length ?? 0)
  if (!found || number >= to) return false
  holding.collection.push(reader.field(from, from + 1), reader.field(from + 1, number))
  push(holding, 'file', reader.field(number, to))
  reader.at = to
  return true
}
const seriesAndNumber = /^\p{Lu}+ ((?:\p{Lu}[\p{L}’']+ ){1,4})[A-Z]{1,2} ?\d[\d/]*(?: ?\([^)]{1,6}\))?$/u

/** `, 396-402` after a file or *Ibid.*: the folios, where the archive's citations leave their name out. */
export function bareFolios(reader: Reader, holding: Holding): boolean {
  const isSame = holding.ibid !== undefined && holding.levels.length + holding.collection.length === 0
  if (!isSame && !has(holding, 'file') && !has(holding, 'delo')) return false
  if (has(holding, 'folios')) return false
  const from = reader.at
  const end = partEnd(reader)
  const field = reader.field(from, end)
  if (!/^\d{1,4}[rv]?(?:\s?[-–—]\s?\d{1,4}[rv]?)?$/.test(field.value)) return false
  if (isSame && /^(?:1[89]|20)\d\d$/.test(field.value)) return false
  push(holding, 'folios', field)
  reader.at = end
  return true
}

/** A letter and a number after the class (`MfAA, A 6661`), and registry references after the piece (`FC 1027/3`). */
function reference(reader: Reader, system: System, holding: Holding): boolean {
  const end = partEnd(reader)
  const from = reader.at
  const close = reader.tokens[end]?.text === '(' && !reader.tokens[end]!.spaced ? bracketEnd(reader, end) : end
  // `CP(55) 82`: the number of the paper.
  const stop = close > end && reader.tokens[close]?.kind === 'number' && endsHere(reader, close + 1) ? close + 1 : close
  const field = reader.field(from, stop)
  if (has(holding, 'file')) {
    // `A1838, 3107/38/18, xxii`: the volume of the file.
    if (
      /^[ivxl]{1,6}$/.test(field.value) &&
      !has(holding, 'part') &&
      system.levels.some((one) => one.field === 'part')
    ) {
      push(holding, 'part', field)
      reader.at = stop
      return true
    }
    const isCode =
      /^(?:[A-Z]\.?){1,4}\s?[(\d][\d()/. -]*$/.test(field.value) ||
      isNumberOfSigns(field.value) ||
      // `a.133.0`, `p.A.21.31`: the registry of Swiss departments.
      (system.id === 'system-swiss' && /^[a-z](?:\.[A-Z])?(?:\.\d+)+$/.test(field.value))
    if (!isCode || has(holding, 'reference')) return false
    push(holding, 'reference', field)
  } else if (
    holding.collection.length > 0 &&
    /^(?:[A-Z]{1,5}(?:-[A-Z]{1,3})?|[A-Z][a-z][A-Z])\s?\d+$/.test(field.value) &&
    !fileFollows(reader, system)
  ) {
    if (reader.tokens[stop]?.text === ',' && reader.tokens[stop + 1]?.kind === 'number') return false
    push(holding, 'file', field)
  } else if (
    /^\d{1,6}[a-z]?$/.test(field.value) &&
    /^\p{Lu}{1,3} ?\d+(?:\/\d+)?$/u.test(holding.collection.at(-1)?.value ?? '')
  ) {
    push(holding, 'file', field)
  } else return false
  reader.at = stop
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
  // The Central Intelligence Agency numbers what it released.
  if (/^CIA-RDP\w+-\w+$/.test(field.value) && !has(holding, 'file')) {
    push(holding, 'file', field)
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
  // `S-0188-0005-07`: series, box, file and item of the United Nations.
  if (/^S-\d{4}-\d{4}-\d{2,5}$/.test(field.value)) {
    if (has(holding, 'file')) return false
    push(holding, 'file', field)
    reader.at = end
    return true
  }
  if (!/^(?:[ASTE]|ST|TD|CCPR|DP|UNEP)(?:\/[A-Z0-9.]+)*\/(?:[A-Z]{0,5}\.?)?\d[\w.]*$/.test(field.value)) return false
  push(holding, 'symbol', field)
  reader.at = end
  return true
}
