/**
 * Number signs before headings, as those set them who type for machines.
 *
 * > | # Memorandum of Conversation
 * >
 * > | ## 1. The two sluices
 *     ^^ the level
 *
 * The signs are no text: like a rule under a heading they are kept as forme work.
 */
import {endsSentence, isDigit, isOpening, isUpper} from '../lines/characters.js'
import {isParted, type Row} from '../lines/rows.js'

/** The most characters of such a heading. */
const longest = 200
const signs = /^(#{1,6})[ \t]+(?=\S)/

/** Takes the signs before headings out of `rows`; the rows say that they are headings, and of which level. */
export function takeHeadingSigns(text: string, rows: readonly Row[]): readonly Row[] {
  if (!text.includes('# ')) return rows
  return rows.map((row, i) => {
    const found =
      text.charCodeAt(row.from) === 0x23 ? signs.exec(text.slice(row.from, Math.min(row.to, row.from + 20))) : null
    if (!found || !isHeading(text, rows, i, row.from + found[0].length)) return row
    const level = found[1]!.length
    const end = row.from + level
    const mark = {as: 'running', start: row.from, end, rule: 'heading-rule', cert: 'high', place: 'rule'} as const
    return {...row, from: row.from + found[0].length, marks: [...row.marks, mark], underlined: {level, begins: true}}
  })
}

/** A line by itself, with a capital or a figure, and no sentence: `# of copies` counts. */
function isHeading(text: string, rows: readonly Row[], i: number, from: number): boolean {
  const row = rows[i]!
  const next = rows[i + 1]
  const code = text.charCodeAt(from)
  if (row.to - from > longest || !(isUpper(code) || isDigit(code) || isOpening(code))) return false
  const isAlone = (i === 0 || isParted(row)) && (!next || isParted(next))
  return isAlone && !endsSentence(text, from, row.to)
}
