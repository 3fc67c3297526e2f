/**
 * Weaving: from a leaf's pieces and decisions to nested TEI.
 *
 * Decisions may overlap; XML may not. An intervention is never split: names, dates and speech give way and are cut
 * around it (encoding guide §0.4).
 */

import type {Element} from 'xast'
import {append} from '../append.js'
import type {LedgerDecision} from '../ledger/ledger.js'
import {firstThat} from '../tree/bisect.js'
import type {InlineDecision} from '../tree/decision.js'
import type {Leaf, Note, Piece} from '../tree/nodes.js'
import type {Source, Span} from '../tree/source.js'
import {foreignRuns} from '../words/scripts.js'
import {type Child, element, heldText, memoryOf, text} from './element.js'
import {type Extent, extentsOf, type InlineContext} from './inline.js'

export interface WeaveContext extends InlineContext {
  source: Source
  /** The ledger's entry of a decision; the element that encodes it gives it its path. */
  ledgerOf: (decision: InlineDecision) => LedgerDecision
  /** The ledger's entry of a page break or running head inside a leaf. */
  ledgerOfPiece: (piece: Piece) => LedgerDecision
  /** The element of a note at the foot of a page that a leaf runs over. */
  elementOfNote: (note: Note) => Element
  /** Characters that became elements; the ledger lists them as marks. */
  marks: Span[]
  /** Of the text; words in scripts it is not written in are `foreign`, of one of the others where they are written so. */
  language: {text: string; others: readonly string[]}
}

interface Knot extends Span {
  extent?: Extent
  also: InlineDecision[]
  children: Knot[]
}

/** The TEI content of a leaf. `plain` leaves out every element: for content models of text alone (`idno`). */
export function weave(
  leaf: Pick<Leaf, 'pieces' | 'decisions'> & {type?: string},
  context: WeaveContext,
  plain = false,
): Child[] {
  const {pieces} = leaf
  if (pieces.length === 0) return []
  const root: Knot = {start: pieces[0]!.start, end: pieces.at(-1)!.end, also: [], children: []}
  if (!plain) for (const extent of inOrder(leaf.decisions, context)) tie(root, extent)
  const marks: Span[] = []
  gatherMarks(root, marks)
  marks.sort((a, b) => a.start - b.start)
  append(context.marks, marks)
  return new Weaver(pieces, marks, context, !plain && prose.has(leaf.type ?? '')).content(root)
}

/** Blocks of running text, in which a change of script is marked: other blocks are names, numbers and dates. */
const prose: ReadonlySet<string> = new Set([
  'title',
  'heading',
  'paragraph',
  'item',
  'listHead',
  'note',
  'cell',
  'closer',
])

/** Elements that hold what running text holds. */
const holdsProse: ReadonlySet<string> = new Set(['said', 'q', 'bracket', 'persName', 'placeName', 'orgName'])

/**
 * Inner before outer: by rank, and among equals the shorter first, so that the longer adopts it. Over the same words the
 * expanded word is inside: what is said of it (`c[omrade]s [sic]`) is said of all of it.
 */
function inOrder(decisions: readonly InlineDecision[], context: InlineContext): Extent[] {
  const extents = decisions.flatMap((decision) => extentsOf(decision, context))
  return extents.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.end - a.start - (b.end - b.start) ||
      a.start - b.start ||
      Number(isWord(b)) - Number(isWord(a)),
  )
}

function isWord(extent: Extent): boolean {
  return extent.key === 'expan'
}

/** Puts an extent into the tree where it nests; cuts it, if it may be cut, where it would cross an element. */
function tie(parent: Knot, extent: Extent): void {
  const start = Math.max(extent.start, parent.start)
  const end = Math.min(extent.end, parent.end)
  if (start >= end) return
  const {children} = parent
  const first = lowerBound(children, start)
  let last = first
  const inner: Knot[] = []
  while (last < children.length && children[last]!.start < end) {
    const child = children[last]!
    if (child.start === start && child.end === end && child.extent?.key === extent.key) {
      child.also.push(extent.decision)
      return
    }
    const holds = child.start <= start && child.end >= end && !(child.start === start && child.end === end)
    if (holds) {
      if (!child.extent?.textOnly || isIntervention(extent)) tie(child, extent)
      return
    }
    if (child.start < start || child.end > end) {
      if (!extent.splittable) return
      if (child.start > start) tie(parent, {...extent, start, end: child.start})
      if (child.end < end) tie(parent, {...extent, start: child.end, end})
      return
    }
    inner.push(child)
    last++
  }
  const held = extent.textOnly ? inner.filter((knot) => knot.extent && isIntervention(knot.extent)) : inner
  children.splice(first, last - first, {start, end, extent, also: [], children: held})
}

/** A bracket, or the number of a note: its signs are no text, so that it has its element wherever it stands. */
function isIntervention({key}: Extent): boolean {
  return key === 'bracket' || key === 'ref'
}

/** Index of the first child that ends after `start`. */
function lowerBound(children: readonly Knot[], start: number): number {
  return firstThat(children.length, (i) => children[i]!.end > start)
}

function gatherMarks(knot: Knot, marks: Span[]): void {
  if (knot.extent) append(marks, knot.extent.marks)
  for (const child of knot.children) gatherMarks(child, marks)
}

/** How many pieces a page's break, heads and notes are at most. */
const nearby = 8

class Weaver {
  #piece = 0
  #mark = 0
  /** Whether words at hand may be marked as of another language. */
  #isProse = false

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly marks: readonly Span[],
    private readonly context: WeaveContext,
    private readonly hasProse: boolean,
  ) {}

  content(knot: Knot): Child[] {
    const out: Child[] = []
    let at = knot.start
    const {extent} = knot
    const isProse = this.hasProse && (!extent || (holdsProse.has(extent.key) && !extent.textOnly))
    for (const child of knot.children) {
      this.#isProse = isProse
      this.#emit(at, child.start, out)
      const built = child.extent!.build(this.content(child), knot.extent)
      const memory = memoryOf(built)
      memory.span = {start: child.start, end: child.end}
      memory.decisions = [child.extent!.decision, ...child.also].map((decision) => this.context.ledgerOf(decision))
      out.push(built)
      at = child.end
    }
    this.#isProse = isProse
    this.#emit(at, knot.end, out)
    return out
  }

  /** The pieces between two source offsets, in order; called with ascending offsets only. */
  #emit(start: number, end: number, out: Child[]): void {
    while (this.#piece < this.pieces.length && this.pieces[this.#piece]!.start < end) {
      const piece = this.pieces[this.#piece]!
      if (piece.end > start) this.#emitPiece(piece, start, end, out)
      if (piece.end > end) return
      this.#piece++
    }
  }

  #emitPiece(piece: Piece, start: number, end: number, out: Child[]): void {
    const isFirst = piece.start >= start
    switch (piece.as) {
      case 'text':
        this.#emitText(Math.max(piece.start, start), Math.min(piece.end, end), out)
        break
      case 'space':
        if (isFirst) out.push(text(' '))
        break
      case 'hyphen':
        if (isFirst) out.push(element('lb', {break: 'no'}))
        break
      case 'page':
        if (isFirst) {
          const ledger = this.context.ledgerOfPiece(piece)
          const inWord = this.#isInWord() ? 'no' : undefined
          out.push(
            element('pb', {n: piece.n, break: inWord, resp: '#sigla', cert: piece.cert}, [], {
              span: piece,
              decisions: [ledger],
            }),
          )
          if (piece.written)
            out.push(
              element('fw', {type: 'pageNum'}, [heldText(this.context.source.slice(piece), piece.start)], {
                span: piece,
              }),
            )
        }
        break
      case 'running':
        if (isFirst) {
          const ledger = this.context.ledgerOfPiece(piece)
          out.push(
            element('fw', {type: piece.place}, [heldText(this.context.source.slice(piece), piece.start)], {
              span: piece,
              decisions: [ledger],
            }),
          )
        }
        break
      case 'note':
        if (isFirst) out.push(this.context.elementOfNote(piece.note))
        break
      case 'layout':
        break
    }
  }

  /** Whether the page at hand begins inside a word, which `break="no"` says (TEI P5, att.breaking). */
  #isInWord(): boolean {
    const before = this.#neighbour(-1)
    const after = this.#neighbour(1)
    if (after?.as !== 'text' || (before?.as !== 'text' && before?.as !== 'hyphen')) return false
    const {source} = this.context
    return (
      /^[\p{L}\p{M}\p{N}]/u.test(source.text.slice(after.start, after.start + 2)) &&
      (before.as === 'hyphen' || /[\p{L}\p{M}\p{N}]$/u.test(source.text.slice(Math.max(0, before.end - 2), before.end)))
    )
  }

  /** The nearest piece on one side of the page at hand that is no matter of the page. */
  #neighbour(step: 1 | -1): Piece | undefined {
    for (let n = 1; n <= nearby; n++) {
      const piece = this.pieces[this.#piece + n * step]
      if (piece?.as !== 'page' && piece?.as !== 'running' && piece?.as !== 'note' && piece?.as !== 'layout')
        return piece
    }
    return undefined
  }

  #emitText(start: number, end: number, out: Child[]): void {
    let at = start
    while (this.#mark < this.marks.length && this.marks[this.#mark]!.end <= at) this.#mark++
    for (let i = this.#mark; i < this.marks.length && this.marks[i]!.start < end; i++) {
      const mark = this.marks[i]!
      if (mark.start > at) this.#words(at, mark.start, out)
      at = Math.max(at, mark.end)
    }
    if (at < end) this.#words(at, end, out)
  }

  #words(start: number, end: number, out: Child[]): void {
    const {source, language} = this.context
    const words = source.text.slice(start, end)
    let at = 0
    for (const run of this.#isProse ? foreignRuns(words, language.text, language.others) : []) {
      if (run.start > at) out.push(heldText(words.slice(at, run.start), start + at))
      out.push(
        element('foreign', {'xml:lang': run.lang}, [heldText(words.slice(run.start, run.end), start + run.start)]),
      )
      at = run.end
    }
    if (at < words.length) out.push(heldText(words.slice(at), start + at))
  }
}
