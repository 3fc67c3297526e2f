/**
 * Records of talk. Speech goes on without a frame only where talk is reported, and there frame follows frame; an essay,
 * a letter or an address that once tells what somebody said goes on in its author's words.
 */
import {firstThat} from '../../../tree/bisect.js'
import type {InlineDecision, SaidDetail} from '../../../tree/decision.js'
import type {Leaf} from '../../../tree/nodes.js'

/** How far around a frame others are looked for, in UTF-16 code units of the source: about a page to each side. */
const reach = 2500
/** Frames in a thousand units: memoranda of conversation and minutes have one and a half to five, other prose one in three thousand. */
const ofTalk = 0.8
/** With fewer, a report that is half argument. */
const perhapsOfTalk = 0.6

/** Words that went on after a frame. */
interface Going {
  leaf: Leaf
  decision: InlineDecision
  before: SaidDetail | undefined
  /** Where the words of the frame stand that they go on from. */
  from: number
}

/** The frames of a document, and the words that went on after one. */
export class Talk {
  readonly #frames: number[] = []
  readonly #going: Going[] = []

  frame(at: number): void {
    this.#frames.push(at)
  }

  /** Words go on from those that `before` describes, which stand at `from`. */
  goesOn(leaf: Leaf, decision: InlineDecision, before: SaidDetail | undefined, from: number): void {
    const last = this.#going.at(-1)
    const same = last?.decision.class === 'said' && last.decision.detail === before
    this.#going.push({leaf, decision, before, from: same ? last.from : from})
  }

  /** When all is read, up to `length`: words that go on where no talk is reported are nobody's, and where it may be, uncertain. */
  settle(length: number): void {
    this.#frames.sort((a, b) => a - b)
    const dropped = new Map<Leaf, Set<InlineDecision>>()
    for (const {leaf, decision, before, from} of this.#going) {
      const start = Math.max(0, from - reach)
      const end = Math.min(length, from + reach)
      const rate = ((this.#before(end) - this.#before(start)) * 1000) / (end - start)
      if (rate >= ofTalk) continue
      if (rate >= perhapsOfTalk) {
        decision.cert = 'low'
        continue
      }
      if (before) unlink(before)
      dropped.set(leaf, (dropped.get(leaf) ?? new Set()).add(decision))
    }
    for (const [leaf, decisions] of dropped) leaf.decisions = leaf.decisions.filter((d) => !decisions.has(d))
  }

  /** How many frames stand before a place. */
  #before(at: number): number {
    return firstThat(this.#frames.length, (i) => this.#frames[i]! >= at)
  }
}

/** Nothing follows these words. */
function unlink(before: SaidDetail): void {
  delete before.next
  if (before.prev === undefined) delete before.id
}
