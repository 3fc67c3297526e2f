/**
 * A proposal: what one class makes of a bracket, and how strongly. `classify` takes the strongest and keeps the others
 * as alternatives.
 *
 * `weight` is what the evidence is worth, on one scale for all classes:
 * 1 wording that names the intervention; 0.9 a shape with no known counter-example; 0.7 the grammar around decides;
 * 0.5 plausible; 0.3 only for want of better; 0 looked at and turned down.
 */
import type {Cert, InlineDetails, InterventionClass} from '../../../tree/decision.js'
import type {Context} from './context.js'

export type ProposalOf<C extends InterventionClass> = {
  class: C
  rule: string
  weight: number
  cert: Cert
  /** The evidence, in an editor's words. */
  why: string
  detail: InlineDetails[C]
}

export type Proposal = {[C in InterventionClass]: ProposalOf<C>}[InterventionClass]

/** What a class makes of a bracket; undefined when it has nothing to say. */
export type Proposer = (context: Context) => Proposal | undefined
