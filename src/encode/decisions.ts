/** The ledger's entries: one for each block, each inline decision, each page break. Paths come with serialising. */
import type {LedgerDecision} from '../ledger/ledger.js'
import type {BlockClass, Cert, DecisionClass, InlineDecision} from '../tree/decision.js'
import type {AnyBlock, Note, Piece} from '../tree/nodes.js'
import type {Source} from '../tree/source.js'

export type BlockLedger = (block: AnyBlock) => LedgerDecision

/**
 * What a block is called in the ledger; blocks without a class of their own are reported by what they open or close. The
 * head of a list is a heading, as it is a `head` in TEI.
 */
const blockClass: {[T in AnyBlock['type']]: BlockClass | undefined} = {
  title: 'title',
  heading: 'heading',
  paragraph: 'paragraph',
  item: 'item',
  list: 'list',
  listHead: 'heading',
  note: 'note',
  dateline: 'dateline',
  salute: 'opener',
  signed: 'closer',
  documentNumber: 'opener',
  classification: 'opener',
  opener: 'opener',
  closer: 'closer',
  milestone: 'milestone',
  pageBreak: undefined,
  runningHead: 'runningHead',
  furniture: 'furniture',
  field: undefined,
  turn: 'sp',
  speakerLabel: undefined,
  table: 'list',
  row: 'item',
  cell: undefined,
  record: 'item',
}

const fieldClass: {[name: string]: BlockClass} = {title: 'title', citation: 'citation'}

/** Collects the entries of one document, each made once. */
export class LedgerEntries {
  readonly all: LedgerDecision[] = []
  readonly #byOrigin = new Map<object, LedgerDecision>()

  constructor(private readonly source: Source) {}

  ofBlock = (block: AnyBlock): LedgerDecision => {
    // A list's head that shares its line with the first item is part of the list, not a heading over it.
    const inLine = block.type === 'listHead' && block.rule === 'list-head-in-line'
    const named = block.type === 'field' ? fieldClass[block.name] : inLine ? undefined : blockClass[block.type]
    const {start, end} = block.position
    const detail =
      'level' in block
        ? {level: block.level}
        : 'label' in block && block.type === 'item' && block.label
          ? {n: this.source.slice(block.label)}
          : block.type === 'note'
            ? {n: block.n}
            : {}
    return this.#entry(block, named, start.offset, end.offset, block.rule, block.cert, detail)
  }

  /** `[1]` before a note's body: the bracket is its editor's, so it is accounted for like any other. */
  ofNoteLabel = (note: Note): LedgerDecision | undefined => {
    const {label} = note
    return label === undefined || !/[[\](){}]/.test(this.source.slice(label))
      ? undefined
      : this.#entry(label, 'editorial', label.start, label.end, 'note-label', 'high', {kind: 'note-label', n: note.n})
  }

  ofInline = (decision: InlineDecision): LedgerDecision => {
    const {start, end, rule, cert, resp, alternatives} = decision
    return this.#entry(decision, decision.class, start, end, rule, cert, decision.detail, resp, alternatives)
  }

  ofPiece = (piece: Piece): LedgerDecision =>
    piece.as === 'page'
      ? this.#entry(
          piece,
          'pageBreak',
          piece.start,
          piece.end,
          piece.rule,
          piece.cert,
          piece.n === undefined ? {} : {n: piece.n},
        )
      : this.#entry(piece, 'runningHead', piece.start, piece.end, 'running-head', 'high', {})

  #entry(
    origin: object,
    named: DecisionClass | undefined,
    start: number,
    end: number,
    rule: string,
    cert: Cert,
    detail: object,
    resp: LedgerDecision['resp'] = '#sigla',
    alternatives: LedgerDecision['alternatives'] = [],
  ): LedgerDecision {
    const known = this.#byOrigin.get(origin)
    if (known) return known
    const entry: LedgerDecision = {
      class: named ?? 'paragraph',
      start,
      end,
      text: this.source.text.slice(start, end),
      rule,
      cert,
      resp,
      path: '',
      detail,
      alternatives,
    }
    this.#byOrigin.set(origin, entry)
    if (named) this.all.push(entry)
    return entry
  }
}
