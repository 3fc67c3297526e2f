/**
 * Who spoke last to one that is *her*: not *she* who speaks next.
 *
 * > | Orsini told her that the lists were false. She said …
 *            ^^^^^^^^                            ^^^
 */
import type {Person} from '../persons/persons.js'

export class SpokenToHer {
  #speaker: Person | undefined

  get speaker(): Person | undefined {
    return this.#speaker
  }

  /** `words` follow the subject of a verb that may take the one spoken to. */
  note(person: Person | undefined, words: string): void {
    if (words.includes(' her') && toHer.test(words)) this.#speaker = person
  }

  /** Someone has spoken: another's words to her are past. */
  spoke(person: Person): void {
    if (person !== this.#speaker) this.#speaker = undefined
  }
}

/** `told her that`, `asked her: “…”`; not `told her brother`. */
const toHer = /^ \p{Ll}+(?: to)? her(?= (?:that|whether|if|how|what|why|where|when)\b|[,:]|$)/u
