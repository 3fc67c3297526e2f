/**
 * The pages of the source, numbered in brackets within the running text.
 *
 * > | the people from whom we had it [2] did not come back, and
 *
 * Nothing but their order and their places tell them from the anchors of notes: they count up without a gap from 2 or
 * more, a page's words apart, set off by blanks on either side, most of them inside a sentence and half of them after no
 * comma, behind which notes are called, and no other number stands in brackets alone.
 */
import {isClosing, isStop} from '../lines/characters.js'
import type {Places} from '../lines/places.js'
import type {Mark, Row} from '../lines/rows.js'

/** The fewest characters that a page may have. */
const page = 500

const number = /\[(\d{1,3})\]/y

/** Notes the page breaks that bracketed numbers tell, in text that no other sign parts into pages. */
export function markBracketed(text: string, rows: readonly Row[], {brackets}: Places): readonly Row[] {
  const marks = marksIn(text, rows, brackets)
  if (marks.size === 0) return rows
  return rows.map((row) => {
    const inside = marks.get(row)
    return inside ? {...row, inside} : row
  })
}

function marksIn(text: string, rows: readonly Row[], brackets: readonly number[]): Map<Row, Mark[]> {
  const marks = new Map<Row, Mark[]>()
  if (rows.some((row) => row.inside || row.marks.some((mark) => mark.as === 'page'))) return marks
  let next = 0
  let last: {n: number; at: number} | undefined
  let count = 0
  let amid = 0
  let behindWord = 0
  for (const row of rows) {
    for (; next < brackets.length && brackets[next]! < row.to; next++) {
      const start = brackets[next]!
      number.lastIndex = start
      const digits = start < row.from ? undefined : number.exec(text)?.[1]
      if (digits === undefined) continue
      const end = number.lastIndex
      const n = Number(digits)
      if (n !== (last ? last.n + 1 : Math.max(2, n)) || start - (last?.at ?? rows[0]!.from) < page) return new Map()
      if (!isBlankAt(text, start - 1, row) || !isBlankAt(text, end, row)) return new Map()
      const before = lastBefore(text, start)
      if (!isStop(text.charCodeAt(before))) amid++
      if (!/[.,;:!?]/.test(text[before] ?? '.')) behindWord++
      const mark: Mark = {
        as: 'page',
        start,
        end,
        rule: 'page-break-bracketed',
        cert: 'medium',
        written: true,
        n: digits,
      }
      const inside = marks.get(row)
      if (inside) inside.push(mark)
      else marks.set(row, [mark])
      last = {n, at: start}
      count++
    }
  }
  return count >= 2 && amid * 3 >= count * 2 && behindWord * 2 >= count ? marks : new Map()
}

function isBlankAt(text: string, at: number, row: Row): boolean {
  return at < row.from || at >= row.to || text[at] === ' '
}

/** Where the last character before a place stands that is no blank and closes nothing. */
function lastBefore(text: string, start: number): number {
  let at = start - 1
  while (at > 0 && (/\s/.test(text[at]!) || isClosing(text.charCodeAt(at)))) at--
  return at
}
