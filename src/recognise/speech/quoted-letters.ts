/**
 * Letters and papers that are quoted, and of whose words nobody is told that he speaks them: who speaks in one is
 * forgotten with its end.
 *
 * > | He showed me a letter: “The Consul has told us that it is late.” He said that he had burnt it.
 *                             ^^^^^^^^^^                                ^^ not the Consul
 */

import type {QuotedBy} from './quoted-by.js'
import type {Conversation} from './voices/conversation.js'
import type {Recent} from './voices/recent.js'

export class QuotedLetters {
  /** Where the one ends in which one stands, and who had spoken before it. */
  #letter: {end: number; before: Recent} | undefined

  constructor(
    private readonly spoken: QuotedBy,
    private readonly speech: Conversation,
  ) {}

  /** Whether a place stands in a letter; `goesOn`: in the words of someone who speaks none begins. */
  hold(at: number, goesOn: boolean): boolean {
    const quotation = this.spoken.cited(at)
    if (!quotation) return false
    if (!this.#letter && !goesOn) this.#letter = {end: quotation.end, before: this.speech.remember()}
    return quotation.end === this.#letter?.end
  }

  /** The letter has ended where what begins at a place comes after it. */
  endBefore(at: number): void {
    if (!this.#letter || at < this.#letter.end) return
    this.speech.recall(this.#letter.before)
    this.#letter = undefined
  }
}
