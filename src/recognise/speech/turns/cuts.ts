/** Paragraphs cut where a label stands inside them, and leaves cut in two, with their pieces and decisions. */
import type {Block, Leaf, Paragraph, Piece} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'

/** A label that extraction left at the head of a line inside a paragraph begins a paragraph of its own. */
export function splitAtLabels(source: Source, blocks: readonly Block[], isLabel: (head: string) => boolean): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'paragraph') return [block]
    const cuts: {end: number; start: number; piece: number}[] = []
    for (const [i, piece] of block.pieces.entries()) {
      const next = block.pieces[i + 1]
      if (piece.as !== 'space' || next?.as !== 'text' || !/[\n\r]/.test(source.slice(piece))) continue
      const head = source.text.slice(next.start, next.start + 60)
      if (!head.includes(':')) continue
      if (!/[.?!…:"”’)\]—–-]$/.test(source.text.slice(Math.max(0, piece.start - 1), piece.start))) continue
      if (!isLabel(head)) continue
      // No bracket is cut in two.
      if (block.decisions.some(({start, end, delimiters}) => delimiters && start < next.start && end > next.start))
        continue
      cuts.push({end: piece.start, start: next.start, piece: i})
    }
    return cuts.length === 0 ? [block] : cutAt(source, block, cuts)
  })
}

/** A paragraph in several, all at once. */
function cutAt(
  source: Source,
  block: Paragraph,
  cuts: readonly {end: number; start: number; piece: number}[],
): Paragraph[] {
  const parts: Paragraph[] = []
  const decisions = [...block.decisions].sort((a, b) => a.start - b.start)
  let decision = 0
  for (let i = 0; i <= cuts.length; i++) {
    const before = cuts[i - 1]
    const after = cuts[i]
    const start = before?.start ?? block.position.start.offset
    const end = after?.end ?? block.position.end.offset
    const from = decision
    while (decision < decisions.length && decisions[decision]!.start < end) decision++
    parts.push({
      type: 'paragraph',
      position: source.place(start, end),
      rule: before ? 'paragraph-speaker' : block.rule,
      cert: before ? 'high' : block.cert,
      pieces: block.pieces.slice(before ? before.piece + 1 : 0, after?.piece),
      decisions: decisions.slice(from, decision),
    })
  }
  return parts
}

/** A leaf in two: what ends at `end`, and what begins at `start`; between them stands white space only. */
export function splitLeaf<T extends Leaf>(source: Source, leaf: T, end: number, start: number): [T, T] {
  const before: Piece[] = []
  const after: Piece[] = []
  for (const piece of leaf.pieces) {
    if (piece.start < end) before.push(piece.end > end ? {...piece, end} : piece)
    if (piece.end > start) after.push(piece.start < start ? {...piece, start} : piece)
  }
  const {position} = leaf
  return [
    {
      ...leaf,
      pieces: before,
      decisions: leaf.decisions.filter((d) => d.end <= end),
      position: source.place(position.start.offset, end),
    },
    {
      ...leaf,
      pieces: after,
      decisions: leaf.decisions.filter((d) => d.end > end),
      position: source.place(start, position.end.offset),
    },
  ]
}
