/** Stamps in a row of bytes: whether files are as they were is then one comparison. */
import type {Stamp} from '../files.js'

const perStamp = 4
export const stampBytes = perStamp * Float64Array.BYTES_PER_ELEMENT
/** Where no file is. */
const absent = -1
/** NaN, which no file has, is where a file has to be read again. */
export const unsure: Stamp = {size: Number.NaN, modified: 0, changed: 0, node: 0}

export class StampRow {
  readonly #numbers: Float64Array
  readonly bytes: Buffer
  #length = 0

  /** Room for so many. */
  constructor(most: number) {
    this.#numbers = new Float64Array(perStamp * most)
    this.bytes = Buffer.from(this.#numbers.buffer)
  }

  /** Nothing where there is no file. */
  add(stamp: Stamp | null | undefined): void {
    let at = this.#length
    this.#numbers[at++] = stamp ? stamp.size : absent
    this.#numbers[at++] = stamp ? stamp.modified : 0
    this.#numbers[at++] = stamp ? stamp.changed : 0
    this.#numbers[at++] = stamp ? stamp.node : 0
    this.#length = at
  }

  clear(): void {
    this.#length = 0
  }

  /** How much of it is written, in bytes. */
  get length(): number {
    return this.#length * Float64Array.BYTES_PER_ELEMENT
  }

  /** Whether these stamps, and no others, are the recorded ones. */
  is(recorded: Buffer): boolean {
    return this.bytes.compare(recorded, 0, recorded.length, 0, this.length) === 0
  }

  /** Whether the stamp numbered `n` is the recorded one. */
  isAt(n: number, recorded: Buffer): boolean {
    return this.bytes.compare(recorded, 0, stampBytes, n * stampBytes, (n + 1) * stampBytes) === 0
  }
}
