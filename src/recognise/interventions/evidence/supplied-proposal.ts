/** What the rules of supplied words share. */
import type {Span} from '../../../tree/source.js'
import type {Context} from './context.js'
import type {ProposalOf} from './proposal.js'

export type Supplied = ProposalOf<'supplied'>

export function propose(
  rule: string,
  weight: number,
  cert: Supplied['cert'],
  why: string,
  detail: Supplied['detail'] = {},
): Supplied {
  return {class: 'supplied', rule, weight, cert, why, detail}
}

/** The question mark that ends the bracket's words. */
export function queryOf(context: Context): Span | undefined {
  return context.content.endsWith('?') ? context.span(context.end - 1, context.end) : undefined
}
