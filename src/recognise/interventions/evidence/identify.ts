/** The proposal of an identification: what is explained, as written and where it stands, and the name or sense it has. */
import type {Context} from './context.js'
import type {ProposalOf} from './proposal.js'

export type Identification = ProposalOf<'identification'>

const doubting = /^(?:most )?(?:probably|presumably|likely|possibly|perhaps|apparently|evidently|supposedly)\s/i

/** An identification by `rule`; without `of`, what it explains cannot be told. */
export function identify(
  context: Context,
  rule: string,
  weight: number,
  cert: Identification['cert'],
  why: string,
  name: string,
  of?: {start: number; end: number; text: string},
): Identification {
  return {
    class: 'identification',
    rule,
    weight,
    // `the OLP [Ostrian Labour Party?]`, `the general [probably Marek]`: the editor doubts it.
    cert: context.content.endsWith('?') || doubting.test(context.content) ? 'low' : cert,
    why,
    detail: of ? {target: context.span(of.start, of.end), of: of.text, name} : {name},
  }
}
