/**
 * Numbers that no class and no level's name announces.
 *
 *   groups joined by hyphens    204-00034-02(1) · B170-1-645
 *   one for each level          558/11/328/12-15 · 1.4.233
 *   with signs in them          KC PZPR, XIA/129 · KPR, I-3-a/24 · A1838, 3004/11
 */
import type {Holding} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import type {System} from '../reader/repositories.js'
import {bracketEnd, endsHere, fileFollows, has, partEnd, push} from './shelfmark-tokens.js'

const dash = /^[-–—‐‑]$/

export function numberGroups(reader: Reader, holding: Holding): boolean {
  if (has(holding, 'file')) return false
  const from = reader.at
  let i = from
  let groups = 0
  let numbers = 0
  while (/^\p{N}|^\p{Lu}[\p{Lu}\p{N}]*$/u.test(reader.tokens[i]?.text ?? '')) {
    groups++
    if (/\d/.test(reader.tokens[i]!.text)) numbers++
    i++
    const next = reader.tokens[i + 1]
    if (!dash.test(reader.tokens[i]?.text ?? '') || reader.tokens[i]!.spaced || !next || next.spaced) break
    i++
  }
  if (groups < 3 || numbers < 2) return false
  const open = reader.tokens[i]
  if (open?.text === '(' && open.partner === i + 2 && reader.tokens[i + 1]!.kind === 'number') {
    i = open.partner + 1
  }
  push(holding, 'file', reader.field(from, i))
  reader.at = i
  return true
}

/**
 * Whether after an archive's name, and a comma or none, a number in three groups comes: `Moon Archives, 91-4-348`. The name
 * has `past` tokens that are still to be read.
 */
export function groupsFollow({tokens, at: here}: Reader, past = 0): boolean {
  const at = here + past
  const from = tokens[at]?.text === ',' ? at + 1 : at
  const isGroup = (i: number) => /^\p{Lu}{0,3}\d+$/u.test(tokens[i]?.text ?? '')
  const isJoined = (i: number) => dash.test(tokens[i]?.text ?? '') && !tokens[i]!.spaced && !tokens[i + 1]?.spaced
  return isGroup(from) && [1, 3].every((i) => isJoined(from + i) && isGroup(from + i + 1))
}

/**
 * `558/11/328/12-15`, `315-1-159`, `1.4.233`: three numbers or four, one for each level of the system in its order, where
 * the names of the levels are left out.
 */
export function numbersInOrder(reader: Reader, system: System, holding: Holding): boolean {
  if (holding.levels.length > 0) return false
  const hasLevel = (field: string) => system.levels.some((level) => level.field === field)
  if (!['fond', 'opis', 'delo', 'folios'].every(hasLevel)) return false
  const from = reader.at
  const sign = reader.tokens[from + 1]?.text ?? ''
  if (!/^[/.\-–]$/.test(sign)) return false
  const starts: number[] = []
  let i = from
  while (starts.length < 4 && reader.tokens[i]?.kind === 'number') {
    starts.push(i)
    i++
    if (
      starts.length === 4 ||
      reader.tokens[i]?.text !== sign ||
      reader.tokens[i]!.spaced ||
      reader.tokens[i + 1]?.spaced !== false
    )
      break
    i++
  }
  if (starts.length < 3) return false
  // The leaves may be a range.
  if (
    starts.length === 4 &&
    sign !== '-' &&
    dash.test(reader.tokens[i]?.text ?? '') &&
    reader.tokens[i + 1]?.kind === 'number'
  )
    i += 2
  if (!endsHere(reader, i)) return false
  // The foreign ministry has a papka before the delo.
  const isByPapka = hasLevel('papka') && starts.length === 4 && i === starts[3]! + 1
  const fields = ['fond', 'opis', ...(isByPapka ? ['papka', 'delo'] : ['delo', 'folios'])]
  for (const [n, start] of starts.entries()) push(holding, fields[n]!, reader.field(start, n === 3 ? i : start + 1))
  reader.at = i
  return true
}

/**
 * `KC PZPR, XIA/129`, `KPR, I-3-a/24`, `A1838, 3004/11`: a number of signs after the name of a part is the file, and so is
 * one with a slash after a box. Years are none.
 */
export function bareFile(reader: Reader, system: System, holding: Holding): boolean {
  if (holding.levels.some(({level}) => /^(?:file|delo|folios)$/.test(level))) return false
  const from = reader.at
  let end = partEnd(reader)
  // `O-13589/1. 45–47`: the stop parts the leaves.
  for (let i = from + 1; i + 1 < end; i++) {
    const isStop = reader.tokens[i]!.text === '.' && reader.tokens[i + 1]!.spaced
    if (isStop && reader.tokens[i - 1]!.kind === 'number') end = i
    // `3004/11 part 12`
    if (reader.tokens[i]!.spaced && reader.levelAt(i, system)) end = i
  }
  const isOpen = reader.tokens[end]?.text === '(' && !reader.tokens[end]!.spaced
  const to = isOpen ? bracketEnd(reader, end) : end
  const field = reader.field(from, to)
  // `KC PZPR, 2631, k. 141`: a number alone after the name of a part.
  const isAlone =
    (reader.tokens[end]?.text === ',' || end >= reader.clauseEnd(from)) &&
    /^\d{1,6}[a-z]?$/.test(field.value) &&
    holding.collection.length > 0 &&
    holding.levels.length === 0 &&
    system.levels.some((one) => one.field === 'file') &&
    !isYears(field.value)
  // `AAN, PZPR 2631, k. 42`: the name of the part and the number side by side.
  const isNamed =
    system.id === 'system-polish' &&
    partAndNumber.test(field.value) &&
    holding.collection.length === 0 &&
    reader.tokens[end]?.text === ',' &&
    reader.levelAt(end + 1, system)
  if (isNamed) {
    holding.collection.push(reader.field(from, end - 1))
    push(holding, 'file', reader.field(end - 1, end))
    reader.at = end
    return true
  }
  if (field.value.length > 32 || !(isAlone || isNumberOfSigns(field.value))) return false
  // Where levels follow their values, dashes make the name of a fonds: XIX-J-1-j.
  if (system.production === 'levels-after' && !field.value.includes('/')) return false
  if (fileFollows(reader, system)) return false
  push(holding, 'file', field)
  reader.at = to
  return true
}

const partAndNumber = /^\p{Lu}{2,5}(?: \p{Lu}{2,5})? \d{2,5}$/u

/** `1956`, `1956/57`, `1956/1958`; but `1957/5406` is a number of its year. */
function isYears(value: string): boolean {
  const [, first, last = ''] = /^((?:1[5-9]|20)\d\d)(?:\/(\d{2,4}))?\.?$/.exec(value) ?? []
  return first !== undefined && (last.length < 4 || (last > first && Number(last) - Number(first) < 100))
}

/** Figures and numerals with slashes, points or dashes between them, two spaces at most, and no word, years or leaves. */
export function isNumberOfSigns(value: string): boolean {
  if (/\b(?:1[5-9]|20)\d\d\s?[-–]\s?(?:1[5-9]|20)?\d\d\b/.test(value) || /^\d+\s?[-–]\s?\d+$/.test(value)) return false
  if (isYears(value)) return false
  if (
    /\p{L}{5}|\p{Lu}\p{Ll}[\p{Ll}.]|(?<![\d/])\p{Ll}{2}/u.test(value) ||
    !/\d/.test(value) ||
    !/[/.()–-]/.test(value.slice(1, -1))
  )
    return false
  return /^[\p{Lu}\d(][\p{L}\d /.()#*–-]*$/u.test(value) && value.split(' ').length <= 3
}

/** `Ibid., 8019/39/7`: a number of signs alone, where nothing tells the archive's custom. */
export function fileAfterIbid(reader: Reader, holding: Holding): boolean {
  if (!holding.ibid || holding.levels.length + holding.collection.length > 0) return false
  const end = partEnd(reader)
  const field = reader.field(reader.at, end)
  if (!isNumberOfSigns(field.value)) return false
  push(holding, 'file', field)
  reader.at = end
  return true
}

/** `1.11.1. 45-13/8/75`, `3.2.4. K-384`: in Hungary a class of numbers with stops, and the number of the file. */
export function classAndNumber(reader: Reader, holding: Holding): boolean {
  if (has(holding, 'file') || !/^\d$/.test(reader.token()?.text[0] ?? '')) return false
  const end = partEnd(reader)
  const {value, start} = reader.field(reader.at, end)
  const found = classOfNumbers.exec(value)
  if (!found) return false
  let number = reader.at
  while (number < end && reader.tokens[number]!.start < start + found[1]!.length) number++
  if (number >= end) return false
  const to = reader.tokens[number - 1]!.text === '.' ? number - 1 : number
  holding.collection.push(reader.field(reader.at, to))
  push(holding, 'file', reader.field(number, end))
  reader.at = end
  return true
}
const classOfNumbers = /^(\d(?:\.\d{1,2}){1,3}\. ?)(?=[A-Z]{0,2}-?\d[\d/-]*$)/
