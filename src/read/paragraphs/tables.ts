/**
 * Tables: lines on end whose cells are parted by tabs, or by runs of three spaces and more.
 *
 * > | Taxes⇥100
 * > | Sale of cloth⇥250
 */
import type {Cell, Table, Row as TableRow} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import type {Unit} from '../headings/units.js'
import {isDigit} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'

const between = /\t[\t ]*| {3,}/g

/** `TO:      The Secretary`, `Chairman:      Dr. VARGA`: the head of a memorandum or of minutes is no table. */
const memoLabel =
  /^(?:to|from|thru|through|via|for|subj(?:ect)?|re|refs?|date|copies|cc|fm|info|reference|memorandum for|attention|attn|place|time|participants|(?:vice-?)?chair(?:man|person)?|president|members|secretar(?:y|ies|iat)|observers|(?:also )?present|absent|excused|in attendance|guests|interpreters?|rapporteur) {0,8}:(?:\s|$)/i

/** `General Orsini:⇥We march at noon.`: a label, and a sentence beside it. */
const labelled = /^\p{Lu}[^\t:;]{0,40}:[\t ]+(?!.*(?:\t| {3}))[^\t]*\p{Ll}[^\t]*[.?!…][”"’')\]]?$/u

/** Whether a row has more than one cell. */
export function hasColumns(text: string, row: Row): boolean {
  if (row.to - row.from > 240) return false
  const line = text.slice(row.from, row.to)
  if (!line.includes('   ') && !line.includes('\t')) return false
  return !memoLabel.test(line.slice(0, 28)) && !isDrawnOut(line) && !labelled.test(line)
}

/**
 * `Mr.   Orlen   asked  whether  the   gates`: typed out to the measure, with two blanks here and three there, or with a
 * tab that extraction put for each blank.
 */
function isDrawnOut(line: string): boolean {
  if (line.includes('\t')) return isSentenceInTabs(line)
  if (line.includes('    ')) return false
  // Typists set two blanks after a stop.
  return (line.match(pairs)?.length ?? 0) >= 2 || (line.match(wide)?.length ?? 0) >= 6
}
const pairs = /[^\s.:?!] {2}(?! )/g
const wide = / {2,3}/g

/** Whether each word of a line stands in a cell of its own, words of grammar among them. */
function isSentenceInTabs(line: string): boolean {
  const cells = line.split(/\t+/)
  return cells.length > 3 && cells.every((cell) => !cell.includes(' ')) && cells.some((cell) => grammar.has(cell))
}
const grammar: ReadonlySet<string> = new Set('the of and to in is are was that which for with by from this'.split(' '))

/** How many of `units`, from `at` on, are the rows of one table; 0 where there is none. */
export function tableLength(text: string, units: readonly Unit[], at: number): number {
  const columns = columnsOf(text, units[at])
  if (columns < 2) return 0
  let end = at + 1
  while (end < units.length && columnsOf(text, units[end]) === columns && units[end]!.rows[0]!.marks.length === 0) end++
  // Where figures alone tell the columns, there are three rows.
  return end - at >= (hasColumns(text, units[at]!.rows[0]!) ? 2 : 3) ? end - at : 0
}

function columnsOf(text: string, unit: Unit | undefined): number {
  const row = unit?.rows.length === 1 && !unit.note && !unit.label ? unit.rows[0] : undefined
  if (!row || row.to - row.from > 240) return 0
  if (hasColumns(text, row)) return cellsOf(text, row).length
  return row.to - row.from <= 100 && isDigit(text.charCodeAt(row.to - 1)) ? cellsOf(text, row).length : 0
}

/** Words, and figures under the figures of the other rows, a blank before each: `Salt 412 388 301`. */
const inFigures = /^(?:\p{L}[^:;]*?|1[5-9]\d\d(?:[–/-]\d\d)?)((?: +-?\d[\d,.]*%?){2,})$/u

function cellsOf(text: string, row: Row): {start: number; end: number}[] {
  const cells: {start: number; end: number}[] = []
  const line = text.slice(row.from, row.to)
  const figures = line.includes('   ') || line.includes('\t') ? undefined : inFigures.exec(line)?.[1]
  let start = row.from
  const gaps = figures === undefined ? line.matchAll(between) : line.matchAll(/ +(?=-?\d[\d,. %-]*$)/g)
  for (const gap of gaps) {
    cells.push({start, end: row.from + gap.index})
    start = row.from + gap.index + gap[0].length
  }
  cells.push({start, end: row.to})
  return cells
}

export function tableOf(source: Source, units: readonly Unit[]): Table {
  const made = {rule: 'table-columns', cert: 'medium' as const}
  const children = units.map((unit): TableRow => {
    const cells = cellsOf(source.text, unit.rows[0]!).map(
      ({start, end}): Cell => ({
        type: 'cell',
        ...made,
        position: source.place(start, end),
        pieces: [{as: 'text', start, end}],
        decisions: [],
      }),
    )
    return {type: 'row', ...made, position: source.place(unit.from, unit.to), children: cells}
  })
  return {type: 'table', ...made, position: source.place(units[0]!.from, units.at(-1)!.to), children}
}
