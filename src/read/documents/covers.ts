/**
 * Cover sheets of PDFs: the archive's name, date and title of the document, then labels on lines of their own.
 *
 * > | March 3, 1951
 * > | Letter, the Envoy to the Minister
 * > | Citation:
 * > | “Letter, the Envoy to the Minister,” March 3, 1951, …
 * > | Summary:
 * > | The envoy reports on the harvest.
 */
import type {Block, FieldName} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import {leafOf} from '../lines/build.js'
import {roomLeft} from '../lines/measure.js'
import type {Row} from '../lines/rows.js'
import {wrappedMeasure} from '../paragraphs/layout.js'
import {isBareDate} from '../wording/datelines.js'
import {coverLabel, isAddressOnTheWeb, labelledValue} from '../wording/labels.js'

export interface Cover {
  blocks: Block[]
  /** How many rows it takes; 0 where there is none. */
  rows: number
}

const none: Cover = {blocks: [], rows: 0}

/** Rows looked at for a cover sheet's labels, and rows of values that may follow the last of them on its page. */
const reach = 80
const lastValue = 8

interface Labelled {
  row: number
  field: FieldName
  /** Where the value starts on the label's own line. */
  value?: number
  /** `Description:.`: the label has no value. */
  empty?: true
}

export function readCover(source: Source, rows: readonly Row[]): Cover {
  const {text} = source
  const page = rows.findIndex((row, i) => i > 0 && row.marks.some((mark) => mark.rule === 'page-break-form-feed'))
  const limit = Math.min(page < 0 ? reach : page, reach, rows.length)
  const labels = labelsOf(text, rows, limit)
  if (labels.length < 2 || labels[0]!.row > 15) return none
  const last = labels.at(-1)!.row
  // A page of its own ends with its page; on a page with the document it ends with the last value.
  const end = page > 0 && page - last <= lastValue ? page : coverEnd(text, rows, labels.at(-1)!, limit)
  const blocks: Block[] = []
  head(source, rows.slice(0, labels[0]!.row), !labels.some(({field}) => field === 'title'), blocks)
  labels.forEach((label, i) => {
    const row = rows[label.row]!
    const rest = rows.slice(label.row + 1, labels[i + 1]?.row ?? end)
    if (label.value === undefined) {
      blocks.push(leafOf(source, [row], {rule: 'furniture-label', cert: 'high'}, {type: 'furniture' as const}))
      values(source, rest, label.field, blocks)
    } else {
      let to = label.value
      while (to > row.from && /[\t ]/.test(text[to - 1]!)) to--
      blocks.push(leafOf(source, [{...row, to}], {rule: 'furniture-label', cert: 'high'}, {type: 'furniture' as const}))
      values(source, [{...row, from: label.value, gap: to, marks: [], blank: 0}, ...rest], label.field, blocks)
    }
  })
  return {blocks, rows: end}
}

/** Labels alone on their lines; and, where there are three of them and more, labels with their values beside them. */
function labelsOf(text: string, rows: readonly Row[], limit: number): Labelled[] {
  const found: Labelled[] = []
  for (let i = 0; i < limit; i++) {
    const row = rows[i]!
    const line = text.slice(row.from, Math.min(row.to, row.from + 60))
    const alone = row.to - row.from <= 40 ? coverLabel(line) : undefined
    const empty = line.endsWith(':.') ? coverLabel(line.slice(0, -1)) : undefined
    if (alone) found.push({row: i, field: alone.field!})
    else if (empty) found.push({row: i, field: empty.field!, empty: true})
    else {
      const labelled = labelledValue(line)
      if (labelled) found.push({row: i, field: labelled.label.field!, value: row.from + labelled.value})
    }
  }
  const alone = found.filter((label) => label.value === undefined)
  const kinds = new Set(found.map((label) => label.field))
  return found.length > alone.length && kinds.size >= 3 ? found : alone
}

/** The last label's value ends at the next blank line, or with a line that had much room left. */
function coverEnd(text: string, rows: readonly Row[], last: Labelled, limit: number): number {
  if (last.empty) return last.row + 1
  const measure = wrappedMeasure(text, rows)
  let at = last.row + (last.value === undefined ? 2 : 1)
  while (at < limit && rows[at]!.blank === 0) {
    if (measure && roomLeft(measure, text, rows[at - 1]!, rows[at]!) > measure.width * 0.12) break
    at++
  }
  return Math.min(at, rows.length)
}

/** Over the first label: the archive's own lines, the date, and the title up to the label, unless a label names it. */
function head(source: Source, rows: readonly Row[], titled: boolean, blocks: Block[]): void {
  const {text} = source
  const dated = rows.findIndex((row) => isBareDate(text.slice(row.from, Math.min(row.to, row.from + 80))))
  const title = titled ? (dated >= 0 ? dated + 1 : lastGroup(rows)) : rows.length
  rows.slice(0, title).forEach((row, i) => {
    if (i === dated)
      blocks.push(
        leafOf(
          source,
          [row],
          {rule: 'field-date-over-title', cert: 'high'},
          {type: 'field' as const, name: 'date' as const},
        ),
      )
    else blocks.push(leafOf(source, [row], {rule: 'furniture-cover', cert: 'medium'}, {type: 'furniture' as const}))
  })
  if (title < rows.length)
    blocks.push(
      leafOf(
        source,
        rows.slice(title),
        {rule: 'field-title-over-document', cert: 'high'},
        {type: 'field' as const, name: 'title' as const},
      ),
    )
}

/** Where the last group of rows without a blank line between them starts. */
function lastGroup(rows: readonly Row[]): number {
  let at = Math.max(0, rows.length - 1)
  while (at > 0 && rows[at]!.blank === 0) at--
  return at
}

/** A value's lines are one field; an address on the web among them is another. */
function values(source: Source, rows: readonly Row[], name: FieldName, blocks: Block[]): void {
  let group: Row[] = []
  const flush = (): void => {
    if (group.length > 0)
      blocks.push(leafOf(source, group, {rule: `field-labelled-${name}`, cert: 'high'}, {type: 'field' as const, name}))
    group = []
  }
  for (const row of rows) {
    if (isAddressOnTheWeb(source.text.slice(row.from, row.to))) {
      flush()
      blocks.push(
        leafOf(source, [row], {rule: 'field-url', cert: 'high'}, {type: 'field' as const, name: 'url' as const}),
      )
    } else {
      if (row.blank > 0) flush()
      group.push(row)
    }
  }
  flush()
}
