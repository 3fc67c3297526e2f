/**
 * Rules that a typist set under a heading to underline it, or over and under it.
 *
 * > | Grain Deliveries
 * > | ----------------
 *
 * The row is no text: it says of the line over it that it is a heading. It is kept as forme work, as the rule over the
 * notes of a page is.
 */
import {endsSentence, firstWeightyCode, isDigit, isUpper} from '../lines/characters.js'
import {isParted, type Mark, type Row} from '../lines/rows.js'

/** The most characters of a line that is underlined as a heading. */
const longest = 110

/**
 * Takes the rules under headings out of `rows`; they become marks before the rows that follow them, and the rows of the
 * headings say that they are underlined: in levels, by the order in which the signs first stand.
 */
export function takeUnderlines(text: string, rows: readonly Row[]): {rows: readonly Row[]; tail: Mark[]} {
  const heads = new Map<number, NonNullable<Row['underlined']>>()
  const rules = new Set<number>()
  const levels: string[] = []
  rows.forEach((row, i) => {
    if (!isRule(text, row)) return
    const first = firstOfHead(text, rows, i)
    if (first === undefined) return
    const sign = text[row.from]!
    if (!levels.includes(sign)) levels.push(sign)
    const level = levels.indexOf(sign) + 1
    for (let at = first; at < i; at++) heads.set(at, {level, begins: at === first})
    rules.add(i)
    const over = rows[first - 1]
    if (over && isRule(text, over) && lengthOf(over) === lengthOf(row)) rules.add(first - 1)
  })
  if (rules.size === 0) return {rows, tail: []}
  const kept: Row[] = []
  let marks: Mark[] = []
  let blank = 0
  let gap: number | undefined
  rows.forEach((row, i) => {
    if (rules.has(i)) {
      gap ??= row.gap
      blank += row.blank
      marks.push(...row.marks, {
        as: 'running',
        start: row.from,
        end: row.to,
        rule: 'heading-rule',
        cert: 'high',
        place: 'rule',
      })
      return
    }
    const underlined = heads.get(i)
    if (marks.length > 0 || underlined)
      kept.push({
        ...row,
        gap: gap ?? row.gap,
        blank: blank + row.blank,
        marks: marks.length > 0 ? [...marks, ...row.marks] : row.marks,
        ...(underlined ? {underlined} : {}),
      })
    else kept.push(row)
    marks = []
    blank = 0
    gap = undefined
  })
  return {rows: kept, tail: marks}
}

/**
 * Where the heading begins that the rule at `at` underlines: one line right over it, about as long, or two where a blank
 * line or another rule parts them from what stands before. What ends with a comma is text, and so is what ends with a
 * stop, unless it stands alone and the rule is just as long; a rule that ends the text was signed over.
 */
function firstOfHead(text: string, rows: readonly Row[], at: number): number | undefined {
  const rule = rows[at]!
  const line = rows[at - 1]
  if (!line || at + 1 === rows.length || isParted(rule) || isRule(text, line)) return undefined
  const upper = rows[at - 2]
  const isOfTwo =
    upper !== undefined &&
    !isParted(line) &&
    !isRule(text, upper) &&
    (at === 2 || isParted(upper) || isRule(text, rows[at - 3]!)) &&
    !endsSentence(text, upper.from, upper.to)
  const first = isOfTwo ? at - 2 : at - 1
  const head = rows[first]!
  const broadest = isOfTwo ? Math.max(lengthOf(upper), lengthOf(line)) : lengthOf(line)
  if (line.to - head.from > longest || Math.abs(broadest - lengthOf(rule)) > Math.max(2, broadest / 5)) return undefined
  const words = text.slice(head.from, line.to)
  if (/[,;]$|[^ ](?: {3}|\t)/.test(words)) return undefined
  const before = rows[first - 1]
  const isAlone = !before || isParted(head) || isRule(text, before)
  if (isAlone && Math.abs(broadest - lengthOf(rule)) < 2) return first
  if (!isAlone && !endsSentence(text, before.from, before.to)) return undefined
  const code = firstWeightyCode(text, head.from, head.to)
  return (isUpper(code) || isDigit(code)) && !words.endsWith('.') ? first : undefined
}

/** A row of one sign, or of that sign and blanks: `-----`, `= = = =`. */
function isRule(text: string, row: Row): boolean {
  const sign = text.charCodeAt(row.from)
  if ((sign !== 0x2d && sign !== 0x3d && sign !== 0x7e) || lengthOf(row) < 3) return false
  for (let at = row.from + 1; at < row.to; at++) {
    const code = text.charCodeAt(at)
    if (code !== sign && !(code === 0x20 && text.charCodeAt(at - 1) === sign)) return false
  }
  return true
}

function lengthOf({from, to}: Row): number {
  return to - from
}
