/** Encoding: from the tree and its decisions to TEI P5, the places where every character went, and the ledger. */
import {createHash} from 'node:crypto'
import type {Element} from 'xast'
import type {Ledger} from '../ledger/ledger.js'
import {type AnyBlock, type Field, leaves, type Transcription} from '../tree/nodes.js'
import type {Span} from '../tree/source.js'
import type {Origins} from '../validate/origins.js'
import {type BlockContext, bodyElements, noteElement} from './blocks.js'
import {LedgerEntries} from './decisions.js'
import {element, memoryOf} from './element.js'
import {headerElement} from './header/header.js'
import {ParagraphIds} from './ids.js'
import type {InlineContext} from './inline.js'
import type {Metadata} from './metadata.js'
import {settlePageNumbers} from './page-numbers.js'
import {serialise} from './serialise.js'
import {spansOf} from './spans.js'
import {settleSpeechIds} from './speech-ids.js'
import {weave} from './weave.js'

export interface Encoded {
  xml: string
  ledger: Ledger
  /** The same TEI with every start-tag on a line of its own, and where each line comes from: for messages. */
  diagnostic: () => {xml: string; origins: Origins}
}

/**
 * Encodes one document. Throws a `MaterialError` when a character of the source would be lost or stand twice.
 */
export function encode(
  tree: Transcription,
  metadata: Metadata,
  names: Pick<InlineContext, 'refOf' | 'whoOf' | 'langOf'>,
): Encoded {
  settleSpeechIds(tree)
  settlePageNumbers(tree)
  const {source} = tree
  const entries = new LedgerEntries(source)
  const marks: Span[] = []
  const context: BlockContext = {
    ...names,
    source,
    marks,
    language: {text: metadata.language, others: metadata.originalLanguage ? [metadata.originalLanguage] : []},
    ids: new ParagraphIds(),
    ledgerOf: entries.ofInline,
    ledgerOfPiece: entries.ofPiece,
    ledgerOfBlock: entries.ofBlock,
    ledgerOfNoteLabel: entries.ofNoteLabel,
    elementOfNote: (note) => noteElement(note, context),
  }
  const body = element('body', {}, bodyElements(tree.children, context))
  const fieldElement = (field: Field, name: string, attributes = {}, plain = false): Element => {
    const built = element(name, attributes, weave(field, context, plain))
    memoryOf(built).span = {start: field.position.start.offset, end: field.position.end.offset}
    memoryOf(built).decisions = [entries.ofBlock(field)]
    return built
  }
  const root = element('TEI', {xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': metadata.language}, [
    headerElement(metadata, fieldElement, languagesIn(body)),
    element('text', {}, [body]),
  ])
  const {xml, locations} = serialise(root)
  const spans = spansOf(tree, locations, marks)
  placeOthers(tree, entries)
  const decisions = [...entries.all].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.class < b.class ? -1 : a.class > b.class ? 1 : 0),
  )
  const ledger: Ledger = {
    source: {path: source.path, sha256: metadata.source.sha256, length: source.text.length, kind: tree.kind},
    spans,
    errors: [],
    decisions,
  }
  return {xml, ledger, diagnostic: () => diagnostic(root)}
}

/** The languages and scripts that words of the text are tagged with. */
function languagesIn(within: Element): ReadonlySet<string> {
  const tags = new Set<string>()
  const look = ({attributes, children}: Element): void => {
    const tag = attributes['xml:lang']
    if (tag) tags.add(tag)
    for (const child of children) if (child.type === 'element') look(child)
  }
  look(within)
  return tags
}

/** Decisions that no element of their own encodes point at the element of the block they stand in. */
function placeOthers(tree: Transcription, entries: LedgerEntries): void {
  for (const leaf of leaves(tree.children as AnyBlock[])) {
    const around = entries.ofBlock(leaf)
    if (around.path === '') around.path = leaf.type === 'furniture' ? '/TEI/teiHeader[1]' : '/TEI/text[1]/body[1]'
    for (const decision of leaf.decisions) {
      const entry = entries.ofInline(decision)
      if (entry.path === '') entry.path = around.path
    }
    for (const piece of leaf.pieces) {
      if (piece.as === 'page' || piece.as === 'running') {
        const entry = entries.ofPiece(piece)
        if (entry.path === '') entry.path = around.path
      }
    }
  }
}

function diagnostic(root: Element): {xml: string; origins: Origins} {
  const {xml, lines} = serialise(root, {linePerTag: true})
  return {xml, origins: {span: (line) => nearest(lines, line)?.span, path: (line) => nearest(lines, line)?.path}}
}

/** The element that starts on the line, or on the last line before it that starts one. */
function nearest<T>(lines: Map<number, T>, line: number): T | undefined {
  for (let at = line; at > 0; at--) {
    const found = lines.get(at)
    if (found) return found
  }
  return undefined
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
