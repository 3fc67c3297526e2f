/**
 * Whom sentences begin with: the narrator has just told of them, where nobody's words went on.
 *
 * > | Mr. Ito has been asked to raise it. He reports that …
 *     ^^^^^^^                             ^^
 */
export class SentenceHeads {
  #person: string | undefined
  #several: string | undefined
  /** The one that the sentence before began with. */
  person: string | undefined
  /** The same of several: `The members of the Council`. */
  several: string | undefined

  /** A sentence begins; `isSpoken`: somebody's words went on in the one before it. */
  next(isSpoken: boolean): void {
    this.person = isSpoken ? undefined : this.#person
    this.several = isSpoken ? undefined : this.#several
    this.#person = this.#several = undefined
  }

  begin(person: string): void {
    this.#person = person
  }

  beginWithSeveral(several: string): void {
    this.#several = several
  }
}
