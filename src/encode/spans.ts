/**
 * The ledger's spans: they tile the source. What stands in the TEI is `text`; what a decision turned into an element
 * is `mark`; furniture is `furniture`; the rest must be layout, or something was lost.
 */
import type {LedgerSpan} from '../ledger/ledger.js'
import {type AnyBlock, leaves, type Transcription} from '../tree/nodes.js'
import {MaterialError} from '../tree/problem.js'
import type {Source, Span} from '../tree/source.js'
import type {Location} from './serialise.js'

/**
 * Tiles the source. Throws a `MaterialError` (rule `text-lost` or `text-twice`) when a character would be lost or
 * stand twice; nothing is written then.
 */
export function spansOf(tree: Transcription, locations: readonly Location[], marks: readonly Span[]): LedgerSpan[] {
  const {source} = tree
  const claims = claimsOf(tree, locations, marks).sort((a, b) => a.start - b.start || a.end - b.end)
  const spans: LedgerSpan[] = []
  let at = 0
  for (const claim of claims) {
    if (claim.start < at) throw defect('text-twice', source, {start: claim.start, end: Math.min(at, claim.end)})
    layout(source, at, claim.start, spans)
    spans.push(claim)
    at = claim.end
  }
  layout(source, at, source.text.length, spans)
  return spans
}

function claimsOf(tree: Transcription, locations: readonly Location[], marks: readonly Span[]): LedgerSpan[] {
  const {source} = tree
  const claims: LedgerSpan[] = locations
    .filter((l) => l.end > l.start)
    .map(({start, end, path, at}) => ({start, end, as: 'text', path, at}))
  for (const {start, end} of marks)
    if (end > start) claims.push({start, end, as: 'mark', text: source.text.slice(start, end)})
  for (const leaf of leaves(tree.children as AnyBlock[])) {
    if (leaf.type === 'furniture') {
      const {start, end} = leaf.position
      claims.push({
        start: start.offset,
        end: end.offset,
        as: 'furniture',
        text: source.text.slice(start.offset, end.offset),
      })
    }
    // A hyphen that only broke a word is layout, though it is no white space.
    for (const piece of leaf.pieces) {
      if (piece.as === 'hyphen')
        claims.push({start: piece.start, end: piece.end, as: 'layout', text: source.text.slice(piece.start, piece.end)})
    }
  }
  return claims
}

const layoutOnly = /^[\t\n\v\f\r ]*$/

function layout(source: Source, start: number, end: number, spans: LedgerSpan[]): void {
  if (start >= end) return
  const characters = source.text.slice(start, end)
  const words = start === 0 ? characters.replace(/^\uFEFF/, '') : characters
  if (!layoutOnly.test(words)) throw defect('text-lost', source, {start, end})
  spans.push({start, end, as: 'layout', text: characters})
}

function defect(rule: string, source: Source, span: Span): MaterialError {
  const found = source.slice(span).slice(0, 40)
  return new MaterialError([
    {
      ...span,
      rule,
      severity: 'error',
      message: `${JSON.stringify(found)} would ${rule === 'text-lost' ? 'not stand' : 'stand twice'} in the TEI`,
      remedy: 'this is a defect of sigla, not of the transcription: please report it with the file',
    },
  ])
}
