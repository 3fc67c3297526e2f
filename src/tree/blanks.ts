/**
 * Blanks of other kinds and widths than the space: no-break, em, thin, ideographic … Web pages and word processors are full of
 * them. They are text, and stand in the TEI as they are (encoding guide §0.5); for every rule they are spaces. So a source is
 * read with spaces in their place, and the tree is given back those it was written with.
 */
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
 * Gives a tree that was read with plain blanks its source back. A blank that was taken for layout becomes text again: that of a
 * leaf on its line, else of the leaf after it.
 */
export function restoreBlanks(tree: Transcription, source: Source): void {
  if (tree.source === source) return
  tree.source = source
  const all = leaves(tree.children)
  for (const leaf of all) leaf.pieces = leaf.pieces.flatMap((piece) => withBlanks(source, piece))
  const stretches = all.flatMap(stretchesOf).sort((a, b) => a.start - b.start)
  let end = 0
  for (const [i, stretch] of stretches.entries()) {
    takeBlanks(source, {start: end, end: stretch.start}, stretches[i - 1], stretch)
    end = Math.max(end, stretch.end)
  }
  takeBlanks(source, {start: end, end: source.text.length}, stretches.at(-1), undefined)
}

/** What stands of a leaf: a piece, or its label, which holds no text; nor does a page’s break. */
interface Stretch extends Span {
  leaf: Leaf
  holdsText: boolean
}

function stretchesOf(leaf: LeafBlock): Stretch[] {
  const holdsText = leaf.type !== 'pageBreak'
  const stretches = leaf.pieces.map(({start, end}) => ({start, end, leaf, holdsText}))
  const label = 'label' in leaf ? leaf.label : undefined
  return label ? [{...label, leaf, holdsText: false}, ...stretches] : stretches
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

/** The blanks between two stretches of the tree. */
function takeBlanks(source: Source, gap: Span, before: Stretch | undefined, after: Stretch | undefined): void {
  const first = source.slice(gap).search(blank)
  if (first < 0) return
  const words = source.slice(gap)
  const last = words.length - [...words].reverse().findIndex((character) => blank.test(character))
  const isOnLine = !lineEnd.test(words.slice(0, last))
  if (before && (!after || (before.holdsText && (isOnLine || !after.holdsText)))) {
    const {leaf} = before
    const piece: Piece = {as: 'layout', start: gap.start, end: gap.start + last}
    leaf.pieces.push(...withBlanks(source, piece))
    leaf.position = source.place(leaf.position.start.offset, piece.end)
  } else if (after) {
    const {leaf} = after
    const piece: Piece = {as: 'layout', start: gap.start + first, end: gap.end}
    leaf.pieces.unshift(...withBlanks(source, piece))
    leaf.position = source.place(Math.min(leaf.position.start.offset, piece.start), leaf.position.end.offset)
  }
}
