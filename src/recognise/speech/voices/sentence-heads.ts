/**
 * Whom sentences begin with: the narrator has just told of them, where nobody's words went on.
 *
 * > | Mr. Ito has been asked to raise it. He reports that …
 *     ^^^^^^^                             ^^
 */
export class SentenceHeads {
  #person: string | undefined
  #several: string | undefined
  #earlier: string | undefined
  /** The one that the sentence before began with. */
  person: string | undefined
  /** The same of several: `The members of the Council`. */
  several: string | undefined
  /** The one of whom that told what he *had* done, in somebody’s words as well: `Varga had spoken. He had declared that`. */
  earlier: string | undefined

  /** A sentence begins; `isSpoken`: somebody's words went on in the one before it. */
  next(isSpoken: boolean): void {
    this.person = isSpoken ? undefined : this.#person
    this.several = isSpoken ? undefined : this.#several
    this.earlier = this.#earlier
    this.#person = this.#several = this.#earlier = undefined
  }

  begin(person: string, next = ''): void {
    this.#person = person
    if (hadDone.test(next)) this.#earlier = person
  }

  beginWithSeveral(several: string): void {
    this.#several = several
  }
}
const hadDone = /^ had (?:(?:also|then|already|recently|there) )?(?!no\b|an?\b|the\b|to\b|some\b|any\b|been\b)\p{Ll}/u
