/** Lists without numbers: the short units under a line such as *Present:*. */
import {append} from '../../append.js'
import type {Item, List, ListHead} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import type {Unit} from '../headings/units.js'
import {leafOf, pieceOf} from '../lines/build.js'
import type {Row} from '../lines/rows.js'
import {markBlock} from '../paragraphs/page-blocks.js'
import {itemOf} from './lists.js'

/** Gives a head what stands between it and the first item. */
function endWithPage(source: Source, head: ListHead, first: Row | undefined): void {
  const last = first?.marks.at(-1)
  if (!first || !last) return
  append(
    head.pieces,
    first.marks.map((mark) => pieceOf(mark)),
  )
  head.position = source.place(head.position.start.offset, last.end)
}

/**
 * A list without numbers: `head`, if any, and one item a unit; `inLine`: the first item stands on the line of the head.
 * A page break between two items stands in the first, one under the head in the head.
 */
export function plainList(
  source: Source,
  head: Unit | undefined,
  units: readonly Unit[],
  role: List['role'] | undefined,
  rule: string,
  inLine = false,
): List {
  const items: Item[] = []
  for (const unit of units) {
    const {marks} = unit.rows[0]!
    const above = items.at(-1)
    if (above && marks.length > 0)
      append(
        above.children,
        marks.map((mark) => markBlock(source, mark)),
      )
    items.push({...itemOf(source, unit), rule, cert: 'medium' as const})
  }
  const first = head?.from ?? units[0]!.from
  const last = units.at(-1)?.to ?? head!.to
  const listHead: ListHead | undefined = head
    ? leafOf(
        source,
        head.rows,
        {rule: inLine ? 'list-head-in-line' : 'list-head', cert: 'high'},
        {type: 'listHead' as const},
      )
    : undefined
  if (listHead && !inLine) endWithPage(source, listHead, units[0]?.rows[0])
  return {
    type: 'list',
    style: 'simple',
    rule,
    cert: 'medium',
    position: source.place(first, last),
    children: items,
    ...(role ? {role} : {}),
    ...(listHead ? {head: listHead} : {}),
  }
}
