/** The words of a document's opening: who is named there takes part. */
import {fold, foldedWords} from '../../../authority/words.js'
import {bare} from '../persons/person-names.js'
import type {Subject} from '../phrases/phrase.js'

/** `Minutes of the meeting`, `A meeting of the Board was held`, `Present: …` */
const ofMeeting =
  /\b(?:[Mm]inutes|MINUTES) (?:of|OF)\b|\b(?:[Mm]eeting|[Ss]ession) of the\b[^.;]{3,120}\b(?:was held|took place|met)\b|^(?:PRESENT|Present)\b/mu

export class OpeningWords {
  readonly #opening: string
  /** The words, folded, once they are asked for. */
  #words: ReadonlySet<string> | undefined

  #isOfMeeting: boolean | undefined

  constructor(opening: string) {
    this.#opening = opening
  }

  /** Whether it says that a meeting is told of, of which minutes were kept. */
  get tellsOfMeeting(): boolean {
    this.#isOfMeeting ??= ofMeeting.test(this.#opening)
    return this.#isOfMeeting
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
