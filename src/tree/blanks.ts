/**
 * Blanks of other kinds and widths than the space: no-break, em, thin, ideographic … Web pages and word processors are full of
 * them. They are text, and stand in the TEI as they are (encoding guide §0.5); for every rule they are spaces. So a source is
 * read with spaces in their place, and the tree is given back those it was written with.
 */
import {append} from '../append.js'
import {type Leaf, type LeafBlock, leaves, type Piece, type Transcription} from './nodes.js'
import {Source, type Span} from './source.js'

const blank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const blanks = new RegExp(blank, 'g')
const runOfBlanks = new RegExp(`(${blank.source}+)`)
const lineEnd = /[\n\v\f\r]/

/** Words with spaces for blanks of other kinds, as long as they were. */
export function plainBlanks(text: string): string {
  return blank.test(text) ? text.replace(blanks, ' ') : text
}

/** A source as rules read it; itself where it has no other blanks than spaces. */
export function withPlainBlanks(source: Source): Source {
  const text = plainBlanks(source.text)
  return text === source.text ? source : new Source(source.path, text)
}

/**
 * Gives a tree that was read with plain blanks its source back. A blank that was taken for layout becomes text again: that of
 * the leaf after it, or before it on its line.
 */
export function restoreBlanks(tree: Transcription, source: Source): void {
  if (tree.source === source) return
  tree.source = source
  const all = leaves(tree.children)
  for (const leaf of all) leaf.pieces = leaf.pieces.flatMap((piece) => withBlanks(source, piece))
  const stretches = all.flatMap(stretchesOf).sort((a, b) => a.start - b.start)
  let nearest = stretches.find(isTaker)
  let end = 0
  let before: Stretch | undefined
  for (const stretch of stretches) {
    takeBlanks(source, {start: end, end: stretch.start}, {before, after: stretch, nearest})
    end = Math.max(end, stretch.end)
    if (isTaker(stretch)) nearest = stretch
    before = stretch
  }
  takeBlanks(source, {start: end, end: source.text.length}, {before, nearest})
}

/** What stands of a leaf: a piece of it, or its label. A page’s break holds no text but its own words. */
interface Stretch extends Span {
  leaf: Leaf
  as: 'text' | 'label' | 'break'
  /** Of a page's furniture, which the header holds in one piece. */
  isFurniture: boolean
}

/** Whether a stretch may be given what stands past a page's break: the leaf then reaches over the break. */
function isTaker({as, isFurniture}: Stretch): boolean {
  return as === 'text' && !isFurniture
}

function stretchesOf(leaf: LeafBlock): Stretch[] {
  const as = leaf.type === 'pageBreak' ? 'break' : 'text'
  const isFurniture = leaf.type === 'furniture'
  const stretches: Stretch[] = leaf.pieces.map(({start, end}) => ({start, end, leaf, as, isFurniture}))
  const label = 'label' in leaf ? leaf.label : undefined
  return label ? [{...label, leaf, as: 'label', isFurniture}, ...stretches] : stretches
}

/** A fold of the text, such as a line's end, with the blanks beside it as text. */
function withBlanks(source: Source, piece: Piece): Piece[] {
  const {start, as} = piece
  if ((as !== 'space' && as !== 'layout') || !blank.test(source.slice(piece))) return [piece]
  let at = start
  return source
    .slice(piece)
    .split(runOfBlanks)
    .filter((run) => run !== '')
    .map((run) => {
      const span = {start: at, end: at + run.length}
      at = span.end
      return {...span, as: blank.test(run) ? 'text' : as}
    })
}

/** What stands beside a gap, and the text nearest to it. */
interface Beside {
  before: Stretch | undefined
  after?: Stretch
  nearest: Stretch | undefined
}

/** Gives the blanks between two stretches of the tree to a leaf. */
function takeBlanks(source: Source, gap: Span, {before, after, nearest}: Beside): void {
  const words = source.slice(gap)
  const first = words.search(blank)
  if (first < 0) return
  let last = words.length
  while (!blank.test(words[last - 1]!)) last--
  const isOnLine = before?.as === 'text' && !lineEnd.test(words.slice(0, last))
  if (after?.as === 'text' && !isOnLine) extend(source, after.leaf, {start: gap.start + first, end: gap.end})
  else {
    const taker = before?.as === 'break' ? (nearest ?? before) : (before ?? nearest)
    if (taker) extend(source, taker.leaf, {start: gap.start, end: gap.start + last})
    else if (after) extend(source, after.leaf, {start: gap.start + first, end: gap.end})
  }
}

function extend(source: Source, leaf: Leaf, {start, end}: Span): void {
  const {pieces, position} = leaf
  const [head] = pieces
  // Blanks beside a page’s break that is all the text there is.
  if (head?.as === 'page' && pieces.length === 1) {
    head.start = Math.min(head.start, start)
    head.end = Math.max(head.end, end)
  } else {
    const made = withBlanks(source, {as: 'layout', start, end})
    // Before a label and after it: the second goes between the first and the words.
    const at = pieces.findIndex((piece) => piece.start >= end)
    if (at < 0) append(pieces, made)
    else leaf.pieces = pieces.slice(0, at).concat(made, pieces.slice(at))
  }
  leaf.position = source.place(Math.min(position.start.offset, start), Math.max(position.end.offset, end))
}
