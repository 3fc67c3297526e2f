/**
 * Who *I* is where no turn and no quotation says it.
 *
 * > | I visited the Minister.      the author, else the one who signed
 *     ^
 */
import type {Person, Persons} from './persons.js'
import type {SignedPart} from './signatory.js'
import type {Voice} from './voice.js'
import {meant} from './voices.js'

export class Author {
  /** Whether the signature alone tells who he is. */
  #isSigned = false

  constructor(
    private readonly persons: Persons,
    private person: Person | undefined,
    private signatory: string | undefined,
    /** Where several sign, each his part. */
    private readonly parts: readonly SignedPart[] = [],
  ) {
    if (parts.length > 0) this.signatory = parts[0]!.name
  }

  /** A signature is past: what follows is of whoever signs next, if anyone does. */
  passes(end: number): void {
    const next = this.parts.findIndex((part) => part.end === end) + 1
    if (next === 0 || next >= this.parts.length) return
    if (this.#isSigned) this.person = undefined
    this.#isSigned = false
    this.signatory = this.parts[next]!.name
  }

  get name(): string | undefined {
    return this.person?.name
  }

  /** Whether one is known, or has said *I*. */
  get isAny(): boolean {
    return this.person !== undefined || this.signatory !== undefined || this.persons.byId(unknownAuthor) !== undefined
  }

  /** The voice of the author; `hasSpoken`: of whom the text tells in the third person he is not. */
  voice(written: string, hasSpoken: (name: string) => boolean): Voice {
    if (!this.person && this.signatory !== undefined && !hasSpoken(this.signatory)) {
      this.person = this.persons.named(this.signatory)
      this.person.author = true
      this.#isSigned = true
    }
    const {person} = this
    if (person)
      return this.#isSigned
        ? meant(person, 'medium', 'first-person-signed')
        : meant(person, 'high', 'first-person-author')
    const unknown = this.persons.given(unknownAuthor, 'the author of the document')
    unknown.author = true
    unknown.cert = 'low'
    return {person: unknown, name: written, cert: 'medium', rule: 'first-person-unknown'}
  }
}

/** The id of one whom nobody names. */
const unknownAuthor = 'memorandum-author'
