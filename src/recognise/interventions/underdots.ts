/**
 * Underdots (Leiden): a dot under a letter says that the letter cannot be read for certain.
 *
 * > | ΔΗ̣Μ̣ΟΣ
 *      ^^^^
 */
import type {InlineDecision, Resp} from '../../tree/decision.js'
import type {Flow} from '../../tree/flow.js'

export function underdots(flow: Flow, resp: Resp): InlineDecision[] {
  if (!flow.text.includes('\u0323')) return []
  return [...flow.text.matchAll(/(?:\p{L}[\u0300-\u0322\u0324-\u036f]*\u0323\p{M}*)+/gu)].map((found) => ({
    class: 'uncertain' as const,
    ...flow.span(found.index, found.index + found[0].length),
    rule: 'uncertain-underdot',
    cert: 'high' as const,
    resp,
    alternatives: [],
    detail: {},
    delimiters: {open: 0, close: 0, rend: 'none'},
  }))
}
