/** The body of a transcription: from its rows to blocks. Thin: each construct has its own file. */
import type {Block, Facts} from '../tree/nodes.js'
import type {Problem} from '../tree/problem.js'
import type {Source} from '../tree/source.js'
import {blocksOf, markBlock} from './blocks.js'
import {type NoteAnchor, notesOf} from './footnotes.js'
import {layoutOf} from './layout.js'
import {markBlankLines, takeWritten} from './page-breaks.js'
import {unitsOf} from './paragraphs.js'
import type {Row} from './rows.js'

export interface BodyOptions {
  /** The text may begin with its own title. */
  titled: boolean
  /** Rows over the body that may hold anchors: the title that a page gives. */
  headRows?: readonly Row[]
}

export interface Body {
  blocks: Block[]
  anchors: NoteAnchor[]
  facts: Facts
  problems: Problem[]
}

export function readBody(source: Source, given: readonly Row[], options: BodyOptions): Body {
  const {text} = source
  const layout = layoutOf(text, given)
  const {rows: unmarked, tail} = takeWritten(text, given)
  const rows = layout.measure && !layout.spaced ? markBlankLines(text, unmarked) : unmarked
  const notes = notesOf(text, rows, options.headRows)
  const units = unitsOf(text, rows, layout, notes)
  const blocks = blocksOf(source, units, {
    titled: options.titled,
    milestones: hasSections(rows) && (layout.spaced || !layout.measure),
  })
  for (const mark of tail) blocks.push(markBlock(source, mark))
  return {
    blocks,
    anchors: notes.anchors,
    facts: layout.measure ? {measure: Math.round(layout.measure.width)} : {},
    problems: [],
  }
}

/** Where paragraphs are parted by one blank line, two part sections. */
function hasSections(rows: readonly Row[]): boolean {
  let one = 0
  let more = 0
  for (const row of rows) {
    if (row.blank === 1) one++
    else if (row.blank > 1) more++
  }
  return one > more
}
