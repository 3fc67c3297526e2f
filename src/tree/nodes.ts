/**
 * The tree of a transcription: a unist tree of blocks, each with its exact place in the source.
 *
 * `read` makes the blocks, `recognise` adds decisions to them (and may split or regroup blocks), `encode` turns both
 * into TEI. docs/tree.md is its specification.
 *
 * Leaf blocks hold `pieces`: consecutive stretches of the source that tile the leaf and say what each stretch is.
 * Source characters that no piece of any block covers must be white space; everything else is a defect that `encode`
 * refuses (encoding principle 1: nothing is lost).
 */
import type {Node, Parent} from 'unist'
import type {Cert, InlineDecision} from './decision.js'
import type {Kind, Place, Source, Span} from './source.js'

/** A stretch of the source inside a leaf. */
export type Piece = {start: number; end: number} & (
  | {as: 'text'}
  /** Layout that is one space in the text: a line end, folded. */
  | {as: 'space'}
  /** Layout that is nothing in the text: indentation, spaces at a line's end beside a `space`. */
  | {as: 'layout'}
  /** A hyphen that only broke a word, and the line end after it: `<lb break="no"/>`. */
  | {as: 'hyphen'}
  /** A page break: layout, or (`written`) words of the source that say so, such as `[page two]`. */
  | {as: 'page'; n?: string; cert: Cert; rule: string; written?: boolean}
  /** A running head, footer or folio: `<fw>`. */
  | {as: 'running'; place: 'header' | 'footer' | 'pageNum' | 'rule'}
  /** A note at the foot of a page that the leaf runs over. */
  | {as: 'note'; note: Note}
)

interface Placed extends Node {
  position: Place
  /** Id of the rule that made this block, and how sure it is. */
  rule: string
  cert: Cert
}

/** A block that holds text. */
export interface Leaf extends Placed {
  pieces: Piece[]
  decisions: InlineDecision[]
}

export interface Title extends Leaf {
  type: 'title'
}
/** `level` counts from 1; headings of level n open a division that ends at the next heading of level ≤ n. */
export interface Heading extends Leaf {
  type: 'heading'
  level: number
  /** A further head of the division that the heading right over it opens: `Trade` under `PART I`. */
  isSecond?: boolean
}
export interface Paragraph extends Leaf {
  type: 'paragraph'
}
/** `label` is the enumerator as it stands (`1)`, `a.`, `-`); its characters are in no piece of the item. */
export interface Item extends Leaf {
  type: 'item'
  label?: {start: number; end: number}
  children: Block[]
}
export interface List extends Placed {
  type: 'list'
  children: Item[]
  style: 'numbered' | 'bulleted' | 'simple'
  role?: 'participants' | 'distribution' | 'agenda' | 'contents'
  head?: ListHead
}
export interface ListHead extends Leaf {
  type: 'listHead'
}
/** The body of a footnote; `n` is its anchor's number or sign, `label` where that stands before the body. */
export interface Note extends Leaf {
  type: 'note'
  n: string
  id: string
  label?: {start: number; end: number}
  place: 'foot' | 'end' | 'source'
  children: Block[]
}
export interface Dateline extends Leaf {
  type: 'dateline'
}
export interface Salute extends Leaf {
  type: 'salute'
}
export interface Signed extends Leaf {
  type: 'signed'
}
/** Document number, copy number: `<idno>`. */
export interface DocumentNumber extends Leaf {
  type: 'documentNumber'
}
export interface Classification extends Leaf {
  type: 'classification'
}
/** Other words of an opening or closing formula. */
export interface Opener extends Leaf {
  type: 'opener'
}
export interface Closer extends Leaf {
  type: 'closer'
}
export interface Milestone extends Placed {
  type: 'milestone'
}
/** A page break between blocks. */
export interface PageBreak extends Leaf {
  type: 'pageBreak'
  n?: string
  written?: boolean
}
export interface RunningHead extends Leaf {
  type: 'runningHead'
  place: 'header' | 'footer' | 'pageNum' | 'rule'
}
/** Site or publisher's boilerplate: recorded in the ledger, not text of the edition. */
export interface Furniture extends Leaf {
  type: 'furniture'
}
/** Metadata that the page states: goes to the TEI header as it stands. */
export interface Field extends Leaf {
  type: 'field'
  name: FieldName
}
export type FieldName =
  | 'title'
  | 'date'
  | 'author'
  | 'abstract'
  | 'citation'
  | 'rights'
  | 'documentType'
  | 'language'
  | 'credits'
  | 'url'
  | 'identifier'
  | 'contents'
  | 'keyword'
  | 'uploadDate'
/** A direct turn: who speaks, and what. The first paragraph's position starts at the label. */
export interface Turn extends Placed {
  type: 'turn'
  label: SpeakerLabel
  children: Block[]
}
export interface SpeakerLabel extends Leaf {
  type: 'speakerLabel'
}
export interface Table extends Placed {
  type: 'table'
  children: Row[]
}
export interface Row extends Placed {
  type: 'row'
  children: Cell[]
}
export interface Cell extends Leaf {
  type: 'cell'
}
/** One record of a listing. */
export interface Record extends Placed {
  type: 'record'
  children: Field[]
}

export type LeafBlock =
  | Title
  | Heading
  | Paragraph
  | Item
  | ListHead
  | Note
  | Dateline
  | Salute
  | Signed
  | DocumentNumber
  | Classification
  | Opener
  | Closer
  | PageBreak
  | RunningHead
  | Furniture
  | Field
  | SpeakerLabel
  | Cell
export type Block =
  | Title
  | Heading
  | Paragraph
  | List
  | Note
  | Dateline
  | Salute
  | Signed
  | DocumentNumber
  | Classification
  | Opener
  | Closer
  | Milestone
  | PageBreak
  | RunningHead
  | Furniture
  | Field
  | Turn
  | Table
  | Record
export type AnyBlock = Block | Item | ListHead | SpeakerLabel | Row | Cell

export interface Transcription extends Parent {
  type: 'transcription'
  source: Source
  kind: Kind
  children: Block[]
  /** Set where the reader could see it: what the listing claims, whether the source lost its lines, … */
  facts: Facts
}

export interface Facts {
  /** The measure of hard-wrapped text, in characters of average width. */
  measure?: number
  /** `1 - 6 of 6`. */
  claimedRecords?: number
  /** Places where a hyphen may have been lost in extraction: offset and suggestion. */
  flattened?: boolean
  /** Brackets that are the text's own: an editor left them alone, or the edition's conventions give them to its author. */
  ownBrackets?: Span[]
  /** Persons who take part in what the document records, as the recognisers found them. */
  participants?: Participant[]
  /** Who wrote the document, and to whom it went, as its title and its formulas tell. */
  authorship?: Authorship
}

/** Who wrote a document; where it was sent, by whom and to whom. */
export interface Authorship {
  authors: Correspondent[]
  sent?: Correspondent[]
  received?: Correspondent[]
}

/** One who wrote or was written to: a person, with his office or without, an office alone, or a body; `person` is his id in `particDesc`. */
export interface Correspondent {
  name?: string
  office?: string
  body?: string
  place?: string
  person?: string
  cert: Cert
}

/** A person, or several at once, of this document; `id` is what `who` points to. */
export interface Participant {
  id: string
  name: string
  /** Pointer into the authority file, when it is not the entry with this id. */
  ref?: string
  role?: string
  group?: boolean
  cert?: Cert
}

/** Every leaf of the tree, in source order of their parents; notes inside items and paragraphs included. */
export function leaves(blocks: readonly AnyBlock[]): LeafBlock[] {
  const found: LeafBlock[] = []
  for (const block of blocks) gather(block, found)
  return found
}

function gather(block: AnyBlock, found: LeafBlock[]): void {
  switch (block.type) {
    case 'milestone':
      return
    case 'list':
      if (block.head) found.push(block.head)
      break
    case 'turn':
      found.push(block.label)
      break
    case 'table':
    case 'row':
    case 'record':
      break
    case 'item':
    case 'note':
    case 'paragraph':
      found.push(block)
      // The notes at the feet of the pages that it runs over.
      for (const piece of block.pieces) if (piece.as === 'note') gather(piece.note, found)
      if (block.type === 'paragraph') return
      break
    default:
      found.push(block)
      return
  }
  for (const child of block.children) gather(child, found)
}
