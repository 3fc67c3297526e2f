/** The body of a transcription: from its rows to blocks. Thin: each construct has its own file. */
import type {Block, Facts} from '../../tree/nodes.js'
import type {Problem} from '../../tree/problem.js'
import type {Source} from '../../tree/source.js'
import {markBracketed} from '../furniture/bracketed-folios.js'
import {takeLastFolio} from '../furniture/folios.js'
import {takeHeadingSigns} from '../furniture/heading-signs.js'
import {takeRunning} from '../furniture/running-heads.js'
import {takeUnderlines} from '../furniture/underlines.js'
import {markUnmarkedPages} from '../furniture/unmarked-pages.js'
import {lostHyphens, markRejoined} from '../lines/hyphenation.js'
import {placesIn} from '../lines/places.js'
import type {Row} from '../lines/rows.js'
import {takeBacklinks} from '../notes/backlinks.js'
import {takeDisplaced} from '../notes/displaced-labels.js'
import {type NoteAnchor, notesOf} from '../notes/footnotes.js'
import {layoutOf} from '../paragraphs/layout.js'
import {markBlock} from '../paragraphs/page-blocks.js'
import {markBlankLines, markWritten, takeWritten} from '../paragraphs/page-breaks.js'
import {unitsOf} from '../paragraphs/paragraphs.js'
import {blocksOf} from './blocks.js'

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

export function readBody(source: Source, rowsGiven: readonly Row[], options: BodyOptions): Body {
  const {text} = source
  const underlines = takeUnderlines(text, takeHeadingSigns(text, rowsGiven))
  const given = underlines.rows
  const layout = layoutOf(text, given)
  const {measure} = layout
  const places = placesIn(text)
  const pages = markUnmarkedPages(text, given)
  const written = takeWritten(text, pages)
  const single = takeLastFolio(text, written.rows)
  const paged = pages === given ? markBlankLines(text, single.rows, layout) : single.rows
  const running = takeRunning(text, paged, places)
  const displaced = takeDisplaced(text, running.rows, places)
  const backlinks = takeBacklinks(text, displaced.rows)
  const rows = markRejoined(text, markBracketed(text, markWritten(text, backlinks.rows, places), places))
  const notes = notesOf(text, rows, places, {headRows: options.headRows, displaced})
  const units = unitsOf(text, rows, layout, notes, places)
  const [title] = options.headRows ?? []
  const blocks = blocksOf(source, units, {
    titled: options.titled,
    milestones: !measure && hasSections(rows),
    ...(title ? {title: text.slice(title.from, title.to)} : {}),
  })
  for (const {tail} of [backlinks, displaced, running, single, written, underlines])
    for (const mark of tail) blocks.push(markBlock(source, mark))
  return {
    blocks,
    anchors: notes.anchors,
    facts: measure ? {measure: Math.round(measure.width)} : {},
    problems: lostHyphens(text, rows, measure, places),
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
