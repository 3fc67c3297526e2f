/**
 * Written pages: puts a `page` piece where words of the source say that a page begins (page-mark.ts), and makes a
 * page break of a paragraph that says nothing else.
 */
import {firstThat} from '../../../tree/bisect.js'
import {flowOf} from '../../../tree/flow.js'
import {
  type Block,
  type LeafBlock,
  leaves,
  type PageBreak,
  type Piece,
  type Transcription,
} from '../../../tree/nodes.js'
import type {Span} from '../../../tree/source.js'
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
    const isDecided = decidedIn(leaf.decisions)
    const pages: Page[] = []
    for (const found of flow.text.matchAll(marks)) {
      if (found[1] === undefined && !partsPages(leaf, flow.text, found.index)) continue
      const mark = found[1] === undefined ? {rule: 'page-slashes'} : pageMark(found[1].trim())
      const span = flow.span(found.index, found.index + found[0].length)
      // The end of a page or a column inside the brackets is none that is written.
      const isOnPage = !/[\v\f]/.test(tree.source.slice(span))
      if (mark && isOnPage && !isDecided(span)) pages.push(pageAt(span, mark))
    }
    if (pages.length > 0) leaf.pieces = withPages(leaf.pieces, pages)
  }
  tree.children = tree.children.map(asBreak)
}

/** Whether slashes stand between blanks. In a note, and before an address, they part a title from where it is. */
function partsPages(leaf: LeafBlock, text: string, at: number): boolean {
  const isApart = /^\s\/\/\s/.test(text.slice(Math.max(0, at - 1), at + 3))
  return isApart && leaf.type !== 'note' && !text.startsWith(' http', at + 2)
}

/** Tells whether a decision was made already of a part of a span. */
function decidedIn(decisions: readonly Span[]): (span: Span) => boolean {
  const ordered = [...decisions].sort((a, b) => a.start - b.start)
  let furthest = 0
  const ends = ordered.map(({end}) => (furthest = Math.max(furthest, end)))
  return ({start, end}) => {
    const after = firstThat(ordered.length, (i) => ordered[i]!.start >= end)
    return after > 0 && ends[after - 1]! > start
  }
}

type Page = Extract<Piece, {as: 'page'}>

function pageAt({start, end}: Span, {rule, n}: PageMark): Page {
  const cert = rule === 'page-slashes' || rule === 'page-written-misnumbered' ? 'medium' : 'high'
  return {as: 'page', start, end, rule, cert, written: true, ...(n ? {n} : {})}
}

/** The pieces with pages in place of what stood there; both are in order. */
function withPages(pieces: readonly Piece[], pages: readonly Page[]): Piece[] {
  const parted: Piece[] = []
  let next = 0
  let put = 0
  for (const piece of pieces) {
    let {start} = piece
    for (; next < pages.length && pages[next]!.start < piece.end; next++) {
      const page = pages[next]!
      if (page.start > start) parted.push({...piece, start, end: page.start})
      if (put === next) {
        parted.push(page)
        put++
      }
      start = Math.max(start, page.end)
      // It may reach into the next piece.
      if (page.end > piece.end) break
    }
    if (start === piece.start) parted.push(piece)
    else if (start < piece.end) parted.push({...piece, start})
  }
  return [...parted, ...pages.slice(put)]
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
