/** Blocks that stand about the text: page breaks, running heads, notes, and the rule over notes. */
import type {Block, Note, PageBreak, RunningHead} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import type {Unit} from '../headings/units.js'
import {leafOf, pieceOf} from '../lines/build.js'
import type {Mark, Row} from '../lines/rows.js'

/** The rule over the notes of a page, where no paragraph runs over it: furniture, as a running foot is. */
export function footRuleOf(source: Source, unit: Unit): RunningHead {
  return leafOf(
    source,
    unit.rows,
    {rule: 'foot-rule', cert: 'high'},
    {type: 'runningHead' as const, place: 'footer' as const},
  )
}

/** The unit with the notes of the pages that it runs over in its rows. */
export function withFeet(source: Source, unit: Unit): Unit {
  const {feet} = unit
  if (!feet) return unit
  const rows = unit.rows.map((row) => {
    const foot = feet.get(row)?.map((one) => footOf(source, one))
    return foot ? {...row, foot} : row
  })
  return {...unit, rows}
}

function footOf(source: Source, unit: Unit): NonNullable<Row['foot']>[number] {
  const {from: start, to: end} = unit
  return unit.note
    ? {as: 'note', start, end, note: noteOf(source, unit)}
    : {as: 'running', start, end, rule: 'running-head', cert: 'high', place: 'footer'}
}

export function noteOf(source: Source, unit: Unit): Note {
  const note = unit.note!
  const own: Pick<Note, 'type' | 'n' | 'id' | 'place' | 'children' | 'label'> = {
    type: 'note',
    n: note.n,
    id: note.id,
    place: 'foot',
    children: [],
  }
  if (note.start < note.end) own.label = {start: note.start, end: note.end}
  return leafOf(source, unit.rows, note, own, note.textFrom)
}

export function markBlock(source: Source, mark: Mark): PageBreak | RunningHead {
  const leaf = {
    rule: mark.rule,
    cert: mark.cert,
    position: source.place(mark.start, mark.end),
    pieces: [pieceOf(mark)],
    decisions: [],
  }
  // The block is the running head: its words stand in it as text.
  if (mark.as === 'running')
    return {
      type: 'runningHead',
      ...leaf,
      pieces: [{as: 'text', start: mark.start, end: mark.end}],
      place: mark.place ?? 'header',
    }
  return {
    type: 'pageBreak',
    ...leaf,
    ...(mark.n === undefined ? {} : {n: mark.n}),
    ...(mark.written ? {written: true} : {}),
  }
}

/** The rule that underlines a heading. */
export function isHeadingRule(block: Block): boolean {
  return block.type === 'runningHead' && block.place === 'rule'
}
