/** The ledger's shape (docs/ledger.md): what `sigla explain --json` prints and `tei/NAME.ledger.json` holds. */
import type {Alternative, Cert, DecisionClass, Resp} from '../tree/decision.js'
import type {Kind, Span} from '../tree/source.js'

export interface LedgerDecision extends Span {
  class: DecisionClass
  /** The source's characters. */
  text: string
  rule: string
  cert: Cert
  resp: Resp
  /** The TEI element that encodes the decision, or the nearest one around it. */
  path: string
  detail: object
  alternatives: Alternative[]
}

export type LedgerSpan = Span &
  ({as: 'text'; path: string; at: number} | {as: 'mark' | 'layout' | 'furniture'; text: string})

export interface LedgerError extends Partial<Span> {
  rule: string
  message: string
}

export interface Ledger {
  source: {path: string; sha256: string; length: number; kind: Kind}
  spans: LedgerSpan[]
  errors: LedgerError[]
  decisions: LedgerDecision[]
}

/** How many decisions there are of each certainty. */
export type DecisionCounts = Record<Cert, number>

export function countDecisions({decisions}: Ledger): DecisionCounts {
  const counts: DecisionCounts = {low: 0, medium: 0, high: 0}
  for (const {cert} of decisions) counts[cert]++
  return counts
}

/** Canonical JSON: one line, keys in the order of the contract, the same bytes for the same ledger. */
export function ledgerLine(ledger: Ledger): string {
  return JSON.stringify(ledger)
}

/** The same ledger, one span or decision a line, for a file that people read in diffs. */
export function ledgerFile(ledger: Ledger): string {
  const rows = (items: readonly object[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  return `{"source": ${JSON.stringify(ledger.source)},\n"spans": ${rows(ledger.spans)},\n"errors": ${rows(ledger.errors)},\n"decisions": ${rows(ledger.decisions)}}\n`
}
