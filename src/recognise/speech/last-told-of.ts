/**
 * Of whom a sentence told last, whatever he did: *he* where nobody else may be meant.
 *
 * > | Minister Orsini had been ill. He said that …
 *     ^^^^^^^^^^^^^^^
 */
export class LastToldOf {
  #name: string | undefined
  /** How many turns have begun since. */
  #turns = 0

  get name(): string | undefined {
    return this.#name
  }

  note(name: string): void {
    this.#name = name
    this.#turns = 0
  }

  /** After some turns nobody is *he* of whom one told. */
  turnBegins(): void {
    if (++this.#turns > longestMemory) this.#name = undefined
  }
}

const longestMemory = 4
