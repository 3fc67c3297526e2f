/** Reading: from source text to the tree of its blocks. */
import type {Block, Facts, Transcription} from '../tree/nodes.js'
import type {Problem} from '../tree/problem.js'
import type {Kind, Source} from '../tree/source.js'
import {type Body, readBody} from './documents/body.js'
import {readCover} from './documents/covers.js'
import {detect} from './documents/detect.js'
import {unflatten} from './documents/flattened.js'
import {readListing} from './documents/listing.js'
import {sideBySide} from './documents/side-by-side.js'
import {readWebPage} from './documents/web-page.js'
import {leafOf} from './lines/build.js'
import {withoutDoubleSpacing} from './lines/double-spacing.js'
import {linesOf} from './lines/lines.js'
import {type Row, rowsOf, stretchOf} from './lines/rows.js'
import {placeAnchors} from './notes/anchors.js'
import type {NoteAnchor} from './notes/footnotes.js'
import {markBlock} from './paragraphs/page-blocks.js'
import {siteFootLength} from './wording/labels.js'

export interface ReadOptions {
  /** Declared in the sidecar; otherwise detected. */
  kind?: Kind
}

export interface Reading {
  tree: Transcription
  problems: Problem[]
}

/** Reads one source. Never throws for any text: what has no structure is paragraphs. */
export function read(source: Source, options: ReadOptions = {}): Reading {
  const {text} = source
  // A byte order mark before the text is layout; anywhere else it is a character of the text.
  const lined = withoutDoubleSpacing(text, rowsOf(linesOf(text, text.charCodeAt(0) === 0xfeff ? 1 : 0)))
  const cut = unflatten(text, lined)
  const rows = cut ?? lined
  const kind = options.kind ?? detect(text, rows)
  const foot = siteFootLength(text, rows)
  const {blocks, anchors, facts, problems} = readers[kind](source, stretchOf(rows, 0, rows.length - foot))
  for (const row of rows.slice(rows.length - foot)) {
    for (const mark of row.marks) blocks.push(markBlock(source, mark))
    blocks.push(leafOf(source, [row], {rule: 'furniture-site', cert: 'high'}, {type: 'furniture' as const}))
  }
  placeAnchors(blocks, anchors, problems)
  if (cut) {
    facts.flattened = true
    problems.push(flattened(lined))
  }
  problems.push(...sideBySide(text, rows))
  return {tree: {type: 'transcription', source, kind, children: blocks, facts}, problems}
}

function flattened(rows: readonly Row[]): Problem {
  return {
    rule: 'flattened-lines',
    message: 'the document stands on one line: its paragraphs cannot be seen',
    remedy: 'transcribe it with its line ends (`pdftotext` keeps them), or part the paragraphs by blank lines',
    severity: 'warning',
    start: rows[0]!.from,
    end: rows[0]!.from + 1,
  }
}

interface Read {
  blocks: Block[]
  anchors: NoteAnchor[]
  facts: Facts
  problems: Problem[]
}

const readers: Record<Kind, (source: Source, rows: readonly Row[]) => Read> = {
  'web-page': readWebPage,
  'wrapped-text': readWrapped,
  listing: (source, rows) => ({anchors: [], ...readListing(source, rows)}),
  plain: (source, rows) => readBody(source, rows, {titled: true}),
}

function readWrapped(source: Source, rows: readonly Row[]): Body {
  const cover = readCover(source, rows)
  const body = readBody(source, stretchOf(rows, cover.rows), {titled: cover.rows === 0})
  return {...body, blocks: [...cover.blocks, ...body.blocks]}
}
