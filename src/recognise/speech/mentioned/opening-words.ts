/** The words of a document's opening: who is named there takes part. */
import {fold, foldedWords} from '../../../authority/words.js'
import {bare} from '../persons/person-names.js'
import type {Subject} from '../phrases/phrase.js'

/** `Minutes of the meeting`, `A meeting of the Board was held`, `Present: …` */
const ofMeeting =
  /\b(?:[Mm]inutes|MINUTES) (?:of|OF)\b|\b(?:[Mm]eeting|[Ss]ession) of the\b[^.;]{3,120}\b(?:was held|took place|met)\b|^(?:PRESENT|Present)\b/mu

/** `Telegram From the Embassy in Ostria`, `Deptel 310`: what an embassy and its department wire each other. */
const wired =
  /\b(?:Telegram From|TELEGRAM FROM|Telegram to the|TELEGRAM TO THE|Airgram From|AIRGRAM FROM|(?:Deptel|Embtel|Contel|DEPTEL|EMBTEL|reftel|REFTEL)s?)\b/

export class OpeningWords {
  readonly #opening: string
  /** The words, folded, once they are asked for. */
  #words: ReadonlySet<string> | undefined

  #isOfMeeting: boolean | undefined
  #isWired: boolean | undefined

  constructor(opening: string) {
    this.#opening = opening
  }

  /** Whether it says that a meeting is told of, of which minutes were kept. */
  get tellsOfMeeting(): boolean {
    this.#isOfMeeting ??= ofMeeting.test(this.#opening)
    return this.#isOfMeeting
  }

  /** Whether it is that of a telegram, in which *we* is the post that wires. */
  get isWired(): boolean {
    this.#isWired ??= wired.test(this.#opening)
    return this.#isWired
  }

  /** Whether a name was heard in the opening, or is not a name at all. */
  holds(subject: Subject): boolean {
    if (subject.kind !== 'name') return true
    this.#words ??= new Set(foldedWords(this.#opening))
    const heard = this.#words
    const words = bare(subject.text).split(/\s+/)
    return [words[0], words.at(-1)].some((word) => word !== undefined && heard.has(fold(word.replace(/\.$/, ''))))
  }
}
