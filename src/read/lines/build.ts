/** Nodes from rows: the pieces that tile a leaf, and its place. */
import type {Cert} from '../../tree/decision.js'
import type {Leaf, LeafBlock, Piece} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import type {Mark, Row} from './rows.js'
import {spacedPieces} from './wide-spaces.js'

/** What parts two rows of one leaf: one space, with page breaks, running heads and the notes of a page's foot beside it. */
function gapPieces(start: number, end: number, row: Row, pieces: Piece[]): void {
  const {foot = [], marks, rejoined} = row
  if (rejoined) {
    // `Minis-⏎ter`: the hyphen and the line end after it are one piece, and there is no space.
    const to = marks[0]?.start ?? end
    pieces.push({as: 'hyphen', start: start - 1, end: to})
    for (const [i, mark] of marks.entries()) {
      pieces.push(pieceOf(mark))
      const next = marks[i + 1]?.start ?? end
      if (next > mark.end) pieces.push({as: 'layout', start: mark.end, end: next})
    }
    return
  }
  if (marks.length + foot.length === 0) {
    pieces.push({as: 'space', start, end})
    return
  }
  let at = start
  let spaced = false
  const layout = (to: number): void => {
    if (to <= at) return
    pieces.push({as: spaced ? 'layout' : 'space', start: at, end: to})
    spaced = true
    at = to
  }
  for (const mark of [...foot, ...marks]) {
    layout(mark.start)
    // A lone form feed between two words is the space, and the break stands after it.
    const from = !spaced && mark.as === 'page' && !mark.written ? mark.end : mark.start
    layout(from)
    pieces.push(mark.as === 'note' ? mark : pieceOf(mark, from))
    at = mark.end
  }
  layout(end)
}

/** A mark as a piece, from `start`. */
export function pieceOf(mark: Mark, start = mark.start): Piece {
  if (mark.as === 'running') return {as: 'running', start, end: mark.end, place: mark.place ?? 'header'}
  return {
    as: 'page',
    start,
    end: mark.end,
    cert: mark.cert,
    rule: mark.rule,
    ...(mark.n === undefined ? {} : {n: mark.n}),
    ...(mark.written ? {written: true} : {}),
  }
}

/** The pieces of a leaf that holds `rows`, from `start` in the first row (past a label) to the last row's end. */
function piecesOf(source: Source, rows: readonly Row[], start = rows[0]!.from): Piece[] {
  const [only] = rows
  if (rows.length === 1 && !only!.inside && start < only!.to) return [{as: 'text', start, end: only!.to}]
  const pieces: Piece[] = []
  let before: Row | undefined
  rows.forEach((row, i) => {
    const from = before ? row.from : start
    if (before) gapPieces(before.to, row.from, row, pieces)
    const to = rows[i + 1]?.rejoined ? row.to - 1 : row.to
    textPieces(source, row, from, to, pieces)
    before = row
  })
  return pieces
}

/** A row's text, cut where a page break is written inside it, and at its wide spaces. */
function textPieces(source: Source, row: Row, from: number, to: number, pieces: Piece[]): void {
  let at = from
  for (const mark of row.inside ?? []) {
    if (mark.start < at || mark.end > to) continue
    if (mark.start > at) spacedPieces(source, at, mark.start, pieces)
    pieces.push(pieceOf(mark))
    at = mark.end
  }
  if (at < to) spacedPieces(source, at, to, pieces)
}

export interface Made {
  rule: string
  cert: Cert
}

type Typed = Pick<LeafBlock, 'type'>

/** A leaf of `rows`. `extra` holds what its type needs besides. */
export function leafOf<T extends Typed>(
  source: Source,
  rows: readonly Row[],
  made: Made,
  extra: T,
  textFrom?: number,
): Leaf & T {
  // The object given is the caller's own and fresh: filling it in is what makes reading fast.
  const leaf = extra as Leaf & T
  leaf.rule = made.rule
  leaf.cert = made.cert
  leaf.position = source.place(rows[0]!.from, rows.at(-1)!.to)
  leaf.pieces = piecesOf(source, rows, textFrom)
  leaf.decisions = []
  return leaf
}
