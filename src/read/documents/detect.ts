/** What kind of input a transcription is, from its shape. */
import type {Kind} from '../../tree/source.js'
import {type Row, stretchOf} from '../lines/rows.js'
import {wrappedMeasure} from '../paragraphs/layout.js'
import {isBareDate} from '../wording/datelines.js'
import {isSalute, opensWithSalute} from '../wording/formulas.js'
import {coverLabel, labelledValue, labelOf} from '../wording/labels.js'
import {claimIn, datesAlone, listedRecords} from './listed-records.js'

/** Rows looked at: the head and the foot of a page, and the lay of its lines, show early. */
const sample = 3000

export function detect(text: string, rows: readonly Row[]): Kind {
  const head = rows.slice(0, 40)
  const foot = rows.slice(-40)
  if (isListing(text, rows)) return 'listing'
  if (rows.some((row) => row.marks.length > 0)) return 'wrapped-text'
  let site = 0
  let part = 0
  // Under the first of a page's labels the others follow, with or without blank lines.
  let since = 9
  for (const row of rows.length > 80 ? [...head, ...foot] : rows) {
    since++
    if (row.to - row.from > 40) continue
    const label = labelOf(text.slice(row.from, row.to))
    if (label?.as === 'site') site++
    else if (label?.as === 'part') part += 2
    else if (label && (row.blank > 0 || (part > 1 && since < 4))) part++
    if (label?.as !== 'site' && label) since = 0
  }
  const first = head[0]
  const opensAsSite = first !== undefined && labelOf(text.slice(first.from, first.to))?.as === 'site'
  const covers = head.filter((row) => coverLabel(text.slice(row.from, Math.min(row.to, row.from + 41)))).length
  if (covers < 2 && (opensAsSite || part >= 3 || site >= 3)) return 'web-page'
  if (covers >= 2 || isLabelled(text, head)) return 'wrapped-text'
  return wrappedMeasure(text, stretchOf(rows, 0, sample)) ? 'wrapped-text' : 'plain'
}

/** Whether labels of three kinds with their values beside them open the text, one of them an archive's: `Original Language: Polish`. */
function isLabelled(text: string, head: readonly Row[]): boolean {
  const kinds = new Set<string>()
  for (const row of head.slice(0, 15)) {
    const found = labelledValue(text.slice(row.from, Math.min(row.to, row.from + 60)))
    if (found) kinds.add(found.label.field!)
  }
  return kinds.size >= 3 && (kinds.has('language') || kinds.has('abstract'))
}

function opensLetter(text: string, row: Row | undefined): boolean {
  if (row === undefined) return false
  const line = text.slice(row.from, Math.min(row.to, row.from + 101))
  return isSalute(line) || opensWithSalute(line)
}

function isListing(text: string, rows: readonly Row[]): boolean {
  const claimed = rows
    .slice(0, 40)
    .some((row) => claimIn(text.slice(row.from, Math.min(row.to, row.from + 80))) !== undefined)
  if (claimed) return listedRecords(text, rows).starts.length > 0
  const starts = datesAlone(text, rows)
  if (starts.length < 3) return false
  // Without a claim: nothing but dates, each with a title and at most three paragraphs about it.
  const even = starts.every(
    (at, i) => (starts[i + 1] ?? rows.length) - at >= 2 && (starts[i + 1] ?? rows.length) - at <= 5,
  )
  const first = rows[starts[0]!]!
  // A chronology has nothing but years.
  const isYear = (at: number): boolean => rows[at]!.to - rows[at]!.from < 7
  // Letters that have their date over them and under them again.
  const words = starts.map((at) => text.slice(rows[at]!.from, rows[at]!.to))
  if (words.filter((date, i) => date === words[i - 1]).length > 1) return false
  // And letters by their salutes, `Dear Mr. Orsini: I have …` too.
  if (starts.some((at) => opensLetter(text, rows[at + 1]))) return false
  return even && starts[0]! <= 6 && isBareDate(text.slice(first.from, first.to)) && !starts.every(isYear)
}
