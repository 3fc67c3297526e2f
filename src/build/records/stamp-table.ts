/** Stamps in rows of numbers, which threads share. */
import type {Stamp} from '../../files.js'

const perStamp = 4
/** Where no file is. */
const absent = -1
/** NaN, which nothing equals, is where a file has to be read again. */
export const unsure: Stamp = {size: Number.NaN, modified: 0, changed: 0, node: 0}

/** Some columns that stand beside each other. */
export interface Columns {
  from: number
  to: number
}

/** A row that was recorded: numbers, and where it begins among them. */
export interface RecordedRow {
  numbers: Float64Array
  from: number
}

export class StampTable {
  readonly buffer: SharedArrayBuffer
  readonly #numbers: Float64Array
  /** Numbers in a row. */
  readonly #width: number

  /** `buffer` is that of the same table elsewhere. */
  constructor(rows: number, columns: number, buffer?: SharedArrayBuffer) {
    this.#width = columns * perStamp
    this.buffer = buffer ?? new SharedArrayBuffer(rows * this.#width * Float64Array.BYTES_PER_ELEMENT)
    this.#numbers = new Float64Array(this.buffer)
  }

  /** Nothing where there is no file. */
  set(row: number, column: number, stamp: Stamp | null | undefined): void {
    const at = row * this.#width + column * perStamp
    this.#numbers[at] = stamp ? stamp.size : absent
    this.#numbers[at + 1] = stamp ? stamp.modified : 0
    this.#numbers[at + 2] = stamp ? stamp.changed : 0
    this.#numbers[at + 3] = stamp ? stamp.node : 0
  }

  /** A row by itself, as it is recorded. */
  row(row: number): Float64Array {
    return this.#numbers.slice(row * this.#width, (row + 1) * this.#width)
  }

  /** When the youngest file of a column was written or put there, in milliseconds. */
  youngest({from}: Columns): number {
    let youngest = 0
    for (let at = from * perStamp; at < this.#numbers.length; at += this.#width)
      youngest = Math.max(youngest, this.#numbers[at + 1]!, this.#numbers[at + 2]!)
    return youngest
  }

  /** Whether some columns of a row are as they were recorded. */
  holds(row: number, {from, to}: Columns, recorded: RecordedRow): boolean {
    const start = row * this.#width
    for (let at = from * perStamp; at < to * perStamp; at++)
      if (this.#numbers[start + at] !== recorded.numbers[recorded.from + at]) return false
    return true
  }
}
