/**
 * Headings that are counted without a point after the number, in one level or in several.
 *
 * > | 1 Introduction
 * > | 2 The Harbour
 * > | 2.1 Boundaries
 * > | Issue 132
 */
import {endsSentence, isDigit, isStop, isUpper, lastWeightyCode} from '../lines/characters.js'
import {isDateline, isDayOfDiary} from '../wording/datelines.js'
import {closesText, finite, isParted} from './heading-places.js'
import type {Unit} from './units.js'

/** The most characters of such a heading. */
const longest = 110
const counted = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.? {1,3}\p{Lu}.*[\p{L}\p{N})”"’?\]]$/u

interface Member {
  unit: Unit
  at: number
  number: readonly number[]
}

/**
 * The lines of `units` that count the parts of a text, with their levels: two and more where one has a number of two
 * figures and more (`2.1`), three where none has, each the next after the one before, and text between them; lines that do
 * not count on are at most half as many. Numbers of one figure need blank lines about
 * them, or a long paragraph or a list under each where a line is a paragraph, and text under two thirds.
 */
export function countedHeadings(text: string, units: readonly Unit[]): ReadonlyMap<Unit, number> {
  const found: Member[] = []
  let strays = 0
  let overText = 0
  units.forEach((unit, at) => {
    const number = numberOf(text, unit, units[at + 1])
    if (!number) return
    const last = found.at(-1)
    if (last ? isNext(last, number, at) : number.length > 1 || number[0]! <= 1) {
      found.push({unit, at, number})
      const after = units[at + 1]!
      if (after.label || after.to - after.from >= 60 || number.length > 1) overText++
    } else strays++
  })
  const isDeep = found.some(({number}) => number.length > 1)
  if (found.length < (isDeep ? 2 : 3) || strays * 2 > found.length || overText * 3 < found.length * 2) return new Map()
  const levels = new Map(found.map(({unit, number}) => [unit, number.length]))
  found.forEach(({at, number}, i) => {
    const over =
      number.length === 2 && number[1]! <= 1 ? partOver(text, units, found[i - 1]?.at ?? -1, at, number[0]!) : undefined
    if (over) levels.set(over, 1)
  })
  return levels
}

/** `3. The Mole` over `3.1 Stones`, a paragraph or two between them: a number with its point, which as well may be an item's. */
function partOver(text: string, units: readonly Unit[], last: number, at: number, n: number): Unit | undefined {
  for (let i = at - 1; i > Math.max(last, at - 5); i--) {
    const {label, from, to, rows} = units[i]!
    if (label?.series !== 'arabic' || label.value !== n) continue
    const words = text.slice(label.textFrom, to)
    const isTitle = to - from <= longest && rows.length < 3 && /^\p{Lu}.*[\p{L}\p{N})”"’?\]]$/su.test(words)
    return isTitle && !finite.test(words) ? units[i] : undefined
  }
  return undefined
}

/** `Issue 132`, `Question IV`: a word or two for what is counted, and its number, alone on a line. */
const kindAndNumber = /^(\p{Lu}\p{L}*(?: \p{L}+)?) (?:No\. ?)?(?:\d{1,4}|[IVXLC]{1,7})$/u
/** What is counted on pages and in archives. */
const elsewhere = /^(?:page|p|folio|sheet|box|folder|file|room|reel|frame|copy|volume|vol|fig|figure|table|plate)\b/i

/**
 * Lines that name one kind of thing by its numbers, three and more, each over text or a list, after text that has ended,
 * and none without: `Issue 132`, `Issue 10`.
 */
export function labelledNumbers(text: string, units: readonly Unit[]): ReadonlySet<Unit> {
  const kinds = new Map<string, {units: Unit[]; strays: number}>()
  units.forEach((unit, at) => {
    const {from, to, label, note, rows} = unit
    const last = text.charCodeAt(to - 1)
    if (to - from > 40 || label || note || rows.length > 1 || !(isDigit(last) || isUpper(last))) return
    const words = text.slice(from, to)
    const kind = kindAndNumber.exec(words)?.[1]
    if (kind === undefined || elsewhere.test(kind) || isDateline(words) || isDayOfDiary(words)) return
    const of = kinds.get(kind) ?? {units: [], strays: 0}
    kinds.set(kind, of)
    const before = units[at - 1]
    const after = units[at + 1]
    const isOver =
      after && !after.note && (after.label || after.to - after.from >= 60 || endsSentence(text, after.from, after.to))
    if (isOver && (!before || before.label || isParted(unit) || closesText(text, before))) of.units.push(unit)
    else of.strays++
  })
  const found = new Set<Unit>()
  for (const {units: members, strays} of kinds.values())
    if (members.length > 2 && strays === 0) for (const one of members) found.add(one)
  return found
}

function numberOf(text: string, unit: Unit, after: Unit | undefined): readonly number[] | undefined {
  const {from, to, label, note, rows} = unit
  const first = text.charCodeAt(from)
  if (first < 0x30 || first > 0x39 || to - from > longest || label || note || rows.length > 2) return undefined
  if (!after || after.note) return undefined
  const words = text.slice(from, to)
  const figures = counted.exec(words.replaceAll('\n', ' '))?.[1]
  if (figures === undefined) return undefined
  const number = figures.split('.').map(Number)
  const isApart = (from === 0 || isParted(unit)) && (isParted(after) || after.label)
  if (
    number.length === 1 &&
    !isApart &&
    !(unit.rule === 'paragraph-line' && (after.label || after.to - after.from > 150))
  )
    return undefined
  // `3 May 1951`, `12 May, Port Clair`; `2 ships were lost`.
  if (isStop(lastWeightyCode(text, from, to)) || finite.test(words)) return undefined
  return isDateline(words) || isDayOfDiary(words) || / \d{4}\b/.test(words.slice(0, 24)) ? undefined : number
}

/**
 * Whether `number` counts on from the last one: the next of its level or of one above, or the first of a level below; or
 * the first of the next part (`3.1` after `2.4`), whose own number is a list's by its form (`3. The Mole`).
 */
function isNext(last: Member, number: readonly number[], at: number): boolean {
  const level = number.length - 1
  if (level > 0 && number[0] === last.number[0]! + 1 && number.every((n, k) => k === 0 || n <= 1)) return true
  const isBelow = number.length === last.number.length + 1
  for (let k = 0; k < level; k++) if (number[k] !== last.number[k]) return false
  if (isBelow) return number[level]! <= 1
  // Entries on end are a table of contents.
  return number.length <= last.number.length && number[level] === last.number[level]! + 1 && at - last.at > 1
}
