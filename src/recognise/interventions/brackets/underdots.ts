/**
 * Underdots (Leiden): a dot under a letter says that the letter cannot be read for certain.
 *
 * > | ΔΗ\u0323Μ\u0323ΟΣ
 *      ^^^^
 *
 * The dot is a combining character, or part of one with its letter (`ṭ`).
 */
import type {InlineDecision, Resp} from '../../../tree/decision.js'
import type {Flow} from '../../../tree/flow.js'

/** Letters that hold the dot (Latin Extended Additional). */
export const dottedLetters: readonly number[] = Array.from({length: 0x100}, (_, i) => 0x1e00 + i).filter((code) =>
  String.fromCharCode(code).normalize('NFD').includes('\u0323'),
)

const dotted = String.fromCharCode(...dottedLetters)
const run = new RegExp(`(?:[${dotted}]\\p{M}*|\\p{L}[\\u0300-\\u0322\\u0324-\\u036f]*\\u0323\\p{M}*)+`, 'gu')

export function underdots(flow: Flow, resp: Resp): InlineDecision[] {
  return [...flow.text.matchAll(run)].map((found) => ({
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
