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
import type {Block, FieldName} from '../tree/nodes.js'
import type {Source} from '../tree/source.js'
import {leafOf} from './build.js'
import {isBareDate} from './datelines.js'
import {coverLabel, isAddressOnTheWeb} from './labels.js'
import type {Row} from './rows.js'

export interface Cover {
  blocks: Block[]
  /** How many rows it takes; 0 where there is none. */
  rows: number
}

const none: Cover = {blocks: [], rows: 0}

export function readCover(source: Source, rows: readonly Row[]): Cover {
  const {text} = source
  const lineOf = (row: Row): string => text.slice(row.from, row.to)
  const page = rows.findIndex((row, i) => i > 0 && row.marks.some((mark) => mark.rule === 'page-break-form-feed'))
  const limit = Math.min(page < 0 ? 80 : page, rows.length)
  const labels: number[] = []
  for (let i = 0; i < limit; i++) if (rows[i]!.to - rows[i]!.from <= 40 && coverLabel(lineOf(rows[i]!))) labels.push(i)
  if (labels.length < 2) return none
  const end = page < 0 ? coverEnd(rows, labels.at(-1)!, limit) : page
  const blocks: Block[] = []
  head(source, rows.slice(0, labels[0]!), blocks)
  labels.forEach((at, i) => {
    const field = coverLabel(lineOf(rows[at]!))!.field!
    blocks.push(leafOf(source, [rows[at]!], {rule: 'furniture-label', cert: 'high'}, {type: 'furniture' as const}))
    values(source, rows.slice(at + 1, labels[i + 1] ?? end), field, blocks)
  })
  return {blocks, rows: end}
}

/** Without a page's end, the last label's value ends at the next blank line. */
function coverEnd(rows: readonly Row[], last: number, limit: number): number {
  let at = last + 2
  while (at < limit && rows[at]!.blank === 0) at++
  return Math.min(at, rows.length)
}

/** Over the first label: the archive's own lines, the date, and the title up to the label. */
function head(source: Source, rows: readonly Row[], blocks: Block[]): void {
  const {text} = source
  const dated = rows.findIndex((row) => isBareDate(text.slice(row.from, row.to)))
  const titled = dated >= 0 ? dated + 1 : lastGroup(rows)
  rows.slice(0, dated >= 0 ? dated : titled).forEach((row) => {
    blocks.push(leafOf(source, [row], {rule: 'furniture-cover', cert: 'medium'}, {type: 'furniture' as const}))
  })
  if (dated >= 0)
    blocks.push(
      leafOf(
        source,
        [rows[dated]!],
        {rule: 'field-date-over-title', cert: 'high'},
        {type: 'field' as const, name: 'date' as const},
      ),
    )
  if (titled < rows.length)
    blocks.push(
      leafOf(
        source,
        rows.slice(titled),
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
