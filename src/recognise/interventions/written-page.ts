/**
 * Written pages: puts a `page` piece where words of the source say that a page begins (page-mark.ts), and makes a
 * page break of a paragraph that says nothing else.
 */
import {flowOf} from '../../tree/flow.js'
import {type Block, type LeafBlock, leaves, type PageBreak, type Piece, type Transcription} from '../../tree/nodes.js'
import type {Span} from '../../tree/source.js'
import type {Delimited} from './delimited.js'
import {type PageMark, pageMark} from './page-mark.js'

const marks = /\[([^[\]]{1,40})\]|\/\//g

/** Leaves whose words are not the document's running text keep their brackets as they are. */
const running = new Set<LeafBlock['type']>([
  'paragraph',
  'item',
  'note',
  'heading',
  'opener',
  'closer',
  'dateline',
  'salute',
  'signed',
  'title',
])

export function writtenPages(tree: Transcription, delimited: Delimited): void {
  for (const leaf of leaves(tree.children)) {
    if (!running.has(leaf.type) || !delimited.touches(leaf.position.start.offset, leaf.position.end.offset)) continue
    const flow = flowOf(tree.source, leaf)
    for (const found of flow.text.matchAll(marks)) {
      if (found[1] === undefined && !partsPages(leaf, flow.text, found.index)) continue
      const mark = found[1] === undefined ? {rule: 'page-slashes'} : pageMark(found[1].trim())
      const span = flow.span(found.index, found.index + found[0].length)
      if (mark && !leaf.decisions.some((one) => one.start < span.end && one.end > span.start))
        leaf.pieces = withPage(leaf.pieces, span, mark)
    }
  }
  tree.children = tree.children.map(asBreak)
}

/** Whether slashes stand between blanks. In a note, and before an address, they part a title from where it is. */
function partsPages(leaf: LeafBlock, text: string, at: number): boolean {
  const isApart = /^\s\/\/\s/.test(text.slice(Math.max(0, at - 1), at + 3))
  return isApart && leaf.type !== 'note' && !text.startsWith(' http', at + 2)
}

/** The pieces with a page in place of what stood at `span`. */
function withPage(pieces: readonly Piece[], span: Span, mark: PageMark): Piece[] {
  const page: Piece = {
    as: 'page',
    ...span,
    rule: mark.rule,
    cert: mark.rule === 'page-slashes' ? 'medium' : 'high',
    written: true,
    ...(mark.n ? {n: mark.n} : {}),
  }
  const before = pieces
    .filter((piece) => piece.start < span.start)
    .map((piece) => ({...piece, end: Math.min(piece.end, span.start)}))
  const after = pieces
    .filter((piece) => piece.end > span.end)
    .map((piece) => ({...piece, start: Math.max(piece.start, span.end)}))
  return [...before, page, ...after]
}

/** A paragraph that is one written page mark and nothing else is a page break between blocks. */
function asBreak(block: Block): Block {
  if (block.type !== 'paragraph' || !block.pieces.some(({as}) => as === 'page')) return block
  const [page, ...more] = block.pieces.filter((piece) => piece.as !== 'layout' && piece.as !== 'space')
  if (page?.as !== 'page' || !page.written || more.length > 0) return block
  const {position, pieces, decisions} = block
  const found: PageBreak = {
    type: 'pageBreak',
    position,
    pieces,
    decisions,
    rule: page.rule,
    cert: page.cert,
    written: true,
  }
  return page.n ? {...found, n: page.n} : found
}
