/**
 * Headings that name a kind of thing, its number, and what that one is about.
 *
 * > | Question 1: For what do you use the charts?
 * > | Option 2: Close the harbour
 */
import {endsSentence, isUpper} from '../lines/characters.js'
import {romanValue} from '../marks/enumerators.js'
import type {Unit} from './units.js'

/** `Option 2: Close the harbour`, `Issue B – Tolls` */
const kindNumberTitle = /^(\p{Lu}\p{L}+) (?:No\. ?)?(\d{1,2}|[IVX]{1,4}|[A-H])(?::|\.? ?[–—-]) ?\p{Lu}.*$/su
/** The most characters of such a line. */
const longest = 170
/** What is attached, and what stands on pages, in archives and in lists. */
const elsewhere =
  /^(?:page|folio|sheet|box|folder|file|room|reel|frame|copy|volume|vol|fig|figure|table|plate|tab|annex|appendix|attachment|enclosure|article|note|paragraph|no|item|line)$/i

/**
 * Lines of one kind, two and more, whose numbers count from the first one by one, each over text that is none of them. They
 * end without a stop; a question with its mark.
 */
export function titledNumbers(text: string, units: readonly Unit[]): ReadonlySet<Unit> {
  const kinds = new Map<string, {units: Unit[]; last: number; strays: number}>()
  units.forEach((unit, at) => {
    const {from, to, label, note, rows} = unit
    if (to - from > longest || label || note || rows.length > 2 || !isUpper(text.charCodeAt(from))) return
    const words = text.slice(from, to)
    const [, kind, number] = kindNumberTitle.exec(words) ?? []
    if (kind === undefined || elsewhere.test(kind)) return
    const of = kinds.get(kind) ?? {units: [], last: 0, strays: 0}
    kinds.set(kind, of)
    const value = numberIn(number!)
    const isOpen = words.endsWith('?') ? kind === 'Question' : !endsSentence(text, from, to)
    if (value === of.last + 1 && isOpen && standsOver(text, units, at + 1, kind)) {
      of.units.push(unit)
      of.last = value
    } else of.strays++
  })
  const found = new Set<Unit>()
  for (const {units: members, strays} of kinds.values())
    if (members.length > 1 && strays === 0) for (const one of members) found.add(one)
  return found
}

/** Whether text or a list stands under such a line, a further head between them or none, and no other of its kind. */
function standsOver(text: string, units: readonly Unit[], at: number, kind: string): boolean {
  const after = units[at]
  if (!after || after.note || text.startsWith(`${kind} `, after.from)) return false
  const beyond = units[at + 1]
  const isOverHead = after.to - after.from <= 60 && beyond !== undefined && beyond.to - beyond.from >= 100
  return (
    isOverHead || after.label !== undefined || after.to - after.from >= 60 || endsSentence(text, after.from, after.to)
  )
}

/** A number in figures, Roman numerals or letters. */
function numberIn(number: string): number {
  if (/^\d/.test(number)) return Number(number)
  return /^[IVX]/.test(number) ? romanValue(number) : number.charCodeAt(0) - 0x40
}
