/**
 * Parted brackets: where layout was read as the end of a paragraph inside a bracket, the bracket knows better.
 *
 * > | Only they can decide this. [written beside the line: 3.
 * > |
 * > | Yes]
 *
 * What follows joins the paragraph before it, with the page break between them; a bracket over whole paragraphs (its
 * end far into the next one, and the first one finished) is left as it is and warned of.
 */
import {append} from '../../../append.js'
import type {AnyBlock, Block, Leaf, PageBreak, Piece, RunningHead, Transcription} from '../../../tree/nodes.js'
import type {Delimited} from './delimited.js'

/** How far from the paragraph's end the bracket may open, and how far into the next it may close. */
const openReach = 600
const closeReach = 400
/** So near its start the next paragraph only finishes the bracket. */
const nearReach = 120

type Joinable = Extract<Block, {type: 'paragraph' | 'heading'}>

export function joinParted(tree: Transcription, delimited: Delimited): void {
  tree.children = joined(tree, tree.children, delimited)
}

function joined(tree: Transcription, blocks: readonly Block[], delimited: Delimited): Block[] {
  const {text} = tree.source
  const done: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    let block = blocks[i]!
    while (isJoinable(block) && touched(delimited, block) && endsOpen(text, block)) {
      const next = followingLeaf(blocks, i)
      if (next === undefined) break
      const other = blocks[next]
      if (!other || !isJoinable(other) || !finishes(text, block, other)) break
      const whole = join(tree, block, blocks.slice(i + 1, next) as (PageBreak | RunningHead)[], other)
      if (!whole) break
      block = whole
      i = next
    }
    done.push(block)
  }
  return done
}

function isJoinable(block: AnyBlock): block is Joinable {
  return block.type === 'paragraph' || block.type === 'heading'
}

function touched(delimited: Delimited, {position}: Joinable): boolean {
  return delimited.touches(position.start.offset, position.end.offset)
}

/** The next block that is no page break or running head. */
function followingLeaf(blocks: readonly Block[], i: number): number | undefined {
  for (let k = i + 1; k < blocks.length && k < i + 5; k++) {
    const {type} = blocks[k]!
    if (type !== 'pageBreak' && type !== 'runningHead') return k
  }
  return undefined
}

/** The last square bracket of the block opens and does not close. */
function endsOpen(text: string, {position}: Joinable): boolean {
  const end = text.slice(Math.max(position.start.offset, position.end.offset - openReach), position.end.offset)
  let depth = 0
  for (let at = end.length - 1; at >= 0; at--) {
    const sign = end.charAt(at)
    if (sign === ']') depth += 1
    else if (sign === '[' && --depth < 0) return true
  }
  return false
}

function finishes(text: string, before: Joinable, {position}: Joinable): boolean {
  const start = text.slice(position.start.offset, Math.min(position.end.offset, position.start.offset + closeReach))
  const close = start.indexOf(']')
  if (close < 0 || (start.includes('[') && start.indexOf('[') < close)) return false
  const finished = /[.!?]["”’)]?$/.test(
    text.slice(Math.max(0, before.position.end.offset - 3), before.position.end.offset),
  )
  return close < nearReach || !finished || /^\p{Ll}/u.test(start)
}

function join(
  tree: Transcription,
  before: Joinable,
  between: readonly (PageBreak | RunningHead)[],
  after: Joinable,
): Joinable | undefined {
  const pieces: Piece[] = [...before.pieces]
  let at = before.position.end.offset
  for (const leaf of [...between, after] as Leaf[]) {
    const first = leaf.pieces[0]
    if (!first || first.start < at) return undefined
    if (first.start > at)
      pieces.push({as: at === before.position.end.offset ? 'space' : 'layout', start: at, end: first.start})
    else if (at === before.position.end.offset) return undefined
    append(pieces, leaf.pieces)
    at = leaf.pieces.at(-1)!.end
  }
  return {
    ...before,
    position: tree.source.place(before.position.start.offset, after.position.end.offset),
    pieces,
    decisions: [...before.decisions, ...after.decisions],
  }
}
