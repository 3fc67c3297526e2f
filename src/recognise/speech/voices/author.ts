/**
 * Who *I* is where no turn and no quotation says it.
 *
 * > | I visited the Minister.      the author, else the one who signed
 *     ^
 */
import type {Person, Persons} from '../persons/persons.js'
import type {Voice} from './voice.js'
import {meant} from './voices.js'

export class Author {
  /** Whether the signature alone tells who he is. */
  #isSigned = false
  /** Whether no *I* has been his so far. */
  isSilent = true

  constructor(
    private readonly persons: Persons,
    private person: Person | undefined,
    private readonly signatory: string | undefined,
    /** The title or the heading says that he wrote it, whatever it tells of him: `by the Chief of the Division (Vale)`. */
    readonly isNamed = false,
  ) {}

  /** His part of the document is at its end: from then on he is one of whom it tells. */
  ends(): void {
    if (this.person) this.person.author = false
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
    this.isSilent = false
    if (!this.person && this.signatory !== undefined && (this.isNamed || !hasSpoken(this.signatory))) {
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
