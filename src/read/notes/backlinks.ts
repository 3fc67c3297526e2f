/**
 * Links that lead back from a note to its anchor, as web pages print them: signs of the page, not words of the note.
 *
 * > | 3. See his letter of 3 March. ↩︎
 *                                   ^^
 */
import type {Mark, Row} from '../lines/rows.js'

/** The arrow, in the forms of a sign or a picture; with a number or with further ones, where a note is called more than once. */
const backlinks = /\s*(?:↩[\ufe0e\ufe0f]?(?:\^?\d{1,2})?\s*)+$/

/** Characters that the links of a note may take. */
const longest = 60

/** Takes links back out of the ends of `rows`; they become marks before the rows that follow. */
export function takeBacklinks(text: string, rows: readonly Row[]): {rows: readonly Row[]; tail: Mark[]} {
  if (!text.includes('↩')) return {rows, tail: []}
  let marks: Mark[] = []
  const kept = rows.map((row): Row => {
    const own = marks.length > 0 ? {...row, marks: [...marks, ...row.marks]} : row
    marks = []
    const from = Math.max(row.from, row.to - longest)
    const found = backlinks.exec(text.slice(from, row.to))
    // Alone on its line it is all that the line holds.
    if (!found || from + found.index === row.from) return own
    const to = from + found.index
    const start = to + found[0].length - found[0].trimStart().length
    marks.push({as: 'running', start, end: row.to, rule: 'note-backlink', cert: 'high', place: 'footer'})
    return {...own, to}
  })
  return {rows: kept, tail: marks}
}
