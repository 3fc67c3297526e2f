/**
 * Who speaks the quotations of one leaf: told before them, or right after them.
 *
 * > | “I told him that it was late,” said Mr. Orne.      I: who is named after the quotation
 *      ^                                  ^^^^^^^^
 */
import type {Frame} from './frames/frame.js'
import type {Sentence} from './frames/spoken-words.js'
import type {Subject} from './phrases/phrase.js'
import type {Quotation, Quotations} from './phrases/quotations.js'
import type {Conversation} from './voices/conversation.js'
import type {Voice} from './voices/voice.js'

export class QuotedBy {
  readonly #spoken = new Map<Quotation, Voice>()
  /** Whom a frame right after a quotation names. */
  readonly #named = new Map<Quotation, Subject>()
  /** Those that a frame right after them gives to someone. */
  readonly #told = new Set<Quotation>()

  constructor(
    private readonly quotations: Quotations,
    private readonly speech: Conversation,
    /** The text of the leaf. */
    private readonly text: string,
  ) {}

  /** Notes whom the frames of all sentences name after quotations. */
  foresee(sentences: readonly Sentence[]): void {
    if (this.quotations.all.length === 0) return
    for (const {frames} of sentences)
      for (const {complement, subject, start} of frames) {
        if (complement !== 'inside' && complement !== 'quote') continue
        const quotation = this.quotations.ending(start - 3, start)
        if (!quotation) continue
        if (complement === 'inside') this.#told.add(quotation)
        if (subject && subject.kind !== 'several') this.#named.set(quotation, subject)
      }
  }

  /** Whether a frame only leads to a quotation that another gives to someone: `when I mentioned it: “We read it,” he said`. */
  leadsToTold({complement, clause}: Frame): boolean {
    if (complement !== 'colon' || this.#told.size === 0) return false
    const quotation = this.quotations.starting(clause! - 1, clause! + 1)
    return quotation !== undefined && this.#told.has(quotation)
  }

  set(quotation: Quotation, voice: Voice): void {
    this.#spoken.set(quotation, voice)
  }

  has(quotation: Quotation): boolean {
    return this.#spoken.has(quotation)
  }

  /** Whether a quotation that someone speaks holds all between two places. */
  covers(start: number, end: number): boolean {
    const quotation = this.quotations.covering(start, end)
    return quotation !== undefined && this.#spoken.has(quotation)
  }

  /** Who speaks the quotation around a place. */
  around(at: number): Voice | undefined {
    const quotation = this.quotations.covering(at - 1, at + 1)
    if (!quotation) return undefined
    const subject = this.#named.get(quotation)
    return this.#spoken.get(quotation) ?? (subject && this.speech.voiceOf(subject, undefined, undefined))
  }

  /** The quotation around a place of which nobody is told that he speaks it: a letter, a paper. */
  cited(at: number): Quotation | undefined {
    const quotation = this.quotations.covering(at - 1, at + 1)
    if (!quotation || quotation.open || this.#spoken.has(quotation)) return undefined
    // A document may run in quotation marks from paragraph to paragraph.
    // A telegram has its signature inside: `“… I refused. Hale.”`
    const isWhole = quotation.start === 0 && quotation.end >= this.text.length - 1
    if (isWhole && !signedInside.test(this.text.slice(-40))) return undefined
    return this.#named.has(quotation) ? undefined : quotation
  }
}

const signedInside = /[.!?] \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?\.[”"]$/u
