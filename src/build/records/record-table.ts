/**
 * The records that a build wrote all at once, in columns: of ten thousand documents few are looked into, and what is asked
 * of all of them is read as numbers, or as one text.
 *
 *     sigla records 7  {sections, hash, settled}    lengths of what follows, in bytes
 *     states                                        what many documents have in common, JSON
 *     names                                         a line for each document, sorted …
 *     facts                                         … of its rendering, or nothing
 *     heads
 *     edition                                       as in a line that is appended
 *     numbers                                       number of the state, place in the site, length of the body: a column each
 *     rows                                          stamps, a row for each document
 *     bodies                                        brief  record
 */
import type {OpenFile} from '../../files.js'
import {byPlace, Place} from '../../publish/site/collection/collection.js'
import {sha256Of} from '../files/base.js'
import {RecordEntry, StoredBody} from './record-entry.js'
import {type EditionText, editionIn, editionLine} from './record-lines.js'
import type {EditionRecord, RecordHead, RecordState} from './records.js'
import {bytesOf, rowLength, rowsIn} from './stamps.js'

/** Changes with the shape of records: older ones are forgotten. */
const format = 'sigla records 7'

const sections = ['states', 'names', 'facts', 'heads', 'edition', 'numbers', 'rows', 'bodies'] as const
type Section = (typeof sections)[number]

interface Head {
  /** In bytes. */
  sections: {[S in Section]: number}
  /** Of all before the rows. In a row of stamps that is damaged, some are other than those of the files. */
  hash: string
  /** Whether the edition was recorded after all these documents. */
  settled: boolean
}

/** What was written at once. */
export interface Packed {
  table: RecordTable
  edition: EditionText
  settled: boolean
  /** Where it ends, and what was appended begins. */
  end: number
}

/** Columns of numbers, in this order; a document that is not of the site has no place there. */
interface Numbers {
  state: Int32Array
  place: Int32Array
  bodyLength: Int32Array
}
const noPlace = -1

/** Documents as they were written at once. */
export class RecordTable {
  /** Sorted. */
  readonly names: readonly string[]
  /** Rows of stamps, one behind the other. */
  readonly stamps: Float64Array
  readonly #file: OpenFile
  readonly #states: readonly RecordState[]
  readonly #facts: readonly string[]
  readonly #headBytes: Buffer
  readonly #numbers: Numbers
  readonly #bodies: number
  readonly #rows = new Map<string, number>()
  readonly #entries = new Map<number, RecordEntry>()
  #heads: readonly string[] | undefined
  #bodyStarts: Float64Array | undefined

  constructor(columns: Columns) {
    this.#file = columns.file
    this.names = columns.names
    this.stamps = columns.stamps
    this.#states = columns.states
    this.#facts = columns.facts
    this.#headBytes = columns.heads
    this.#numbers = columns.numbers
    this.#bodies = columns.bodies
    for (const [row, name] of columns.names.entries()) this.#rows.set(name, row)
  }

  row(name: string): number | undefined {
    return this.#rows.get(name)
  }

  state(row: number): RecordState {
    return this.#states[this.#numbers.state[row]!]!
  }

  /** Of the document's rendering; undefined where it has none. */
  facts(row: number): string | undefined {
    return this.#facts[row] || undefined
  }

  entry(row: number): RecordEntry {
    const known = this.#entries.get(row)
    if (known) return known
    const entry = new RecordEntry(
      this.state(row),
      () => this.#head(row),
      this.stamps.subarray(row * rowLength, (row + 1) * rowLength),
      new StoredBody(this.#file, this.#bodyStart(row), this.#numbers.bodyLength[row]!),
    )
    this.#entries.set(row, entry)
    return entry
  }

  /** The names of the documents of the site, in its order. */
  inOrder(): string[] {
    const names: string[] = []
    for (const [row, place] of this.#numbers.place.entries()) if (place !== noPlace) names[place] = this.names[row]!
    return names
  }

  #head(row: number): RecordHead {
    this.#heads ??= linesOf(this.#headBytes)
    return JSON.parse(this.#heads[row]!) as RecordHead
  }

  #bodyStart(row: number): number {
    if (!this.#bodyStarts) {
      const starts = new Float64Array(this.names.length)
      let at = this.#bodies
      for (const [i, length] of this.#numbers.bodyLength.entries()) {
        starts[i] = at
        at += length
      }
      this.#bodyStarts = starts
    }
    return this.#bodyStarts[row]!
  }
}

interface Columns {
  file: OpenFile
  names: readonly string[]
  states: readonly RecordState[]
  facts: readonly string[]
  heads: Buffer
  numbers: Numbers
  stamps: Float64Array
  /** Where they begin in the file. */
  bodies: number
}

/** Entries in the order of their names. */
export function pack(
  entries: readonly (readonly [name: string, entry: RecordEntry])[],
  edition: EditionRecord,
  settled: boolean,
): Buffer {
  const states = new Map<string, number>()
  const numbers = numbersIn(new Int32Array(3 * entries.length))
  const places = placesOf(entries)
  const bodies: Buffer[] = []
  for (const [row, [name, {state, body}]] of entries.entries()) {
    const text = JSON.stringify(state)
    const number = states.get(text) ?? states.size
    states.set(text, number)
    const bytes = body.bytes()
    bodies.push(bytes)
    numbers.state[row] = number
    numbers.place[row] = places.get(name) ?? noPlace
    numbers.bodyLength[row] = bytes.length
  }
  const lines = (of: (entry: RecordEntry, name: string) => string): Buffer =>
    Buffer.from(entries.map(([name, entry]) => `${of(entry, name)}\n`).join(''), 'utf8')
  const contents: {[S in Section]: Buffer} = {
    states: Buffer.from(`[${[...states.keys()].join()}]\n`, 'utf8'),
    names: lines((_, name) => name),
    facts: lines(({head}) => head.rendered?.facts ?? ''),
    heads: lines(({head}) => JSON.stringify(head)),
    edition: Buffer.from(`${editionLine(edition)}\n`, 'utf8'),
    numbers: Buffer.from(numbers.state.buffer),
    rows: Buffer.concat(entries.map(([, {stamps}]) => bytesOf(stamps))),
    bodies: Buffer.concat(bodies),
  }
  const all = sections.map((section) => contents[section])
  const head: Head = {
    sections: Object.fromEntries(sections.map((section) => [section, contents[section].length])) as Head['sections'],
    hash: sha256Of(Buffer.concat(all.slice(0, sections.indexOf('rows')))),
    settled,
  }
  return Buffer.concat([Buffer.from(`${format}\t${JSON.stringify(head)}\n`, 'utf8'), ...all])
}

/** Where the documents stand in the site. */
function placesOf(entries: readonly (readonly [name: string, entry: RecordEntry])[]): Map<string, number> {
  const places = entries.flatMap(([name, {head}]) => (head.rendered ? [new Place(name, head.rendered)] : []))
  return new Map(places.sort(byPlace).map(({id}, place) => [id, place]))
}

/** Undefined for what is not as `pack` wrote it. */
export function unpack(file: OpenFile): Packed | undefined {
  try {
    return unpacked(file)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined // No JSON.
    throw error
  }
}

function unpacked(file: OpenFile): Packed | undefined {
  const [first = ''] = file.read(0, longestHead).toString('latin1').split('\n')
  if (!first.startsWith(`${format}\t`)) return undefined
  const {sections: lengths, hash, settled} = JSON.parse(first.slice(format.length + 1)) as Head
  const starts = startsOf(lengths, first.length + 1)
  if (!(starts.end <= file.size)) return undefined
  const index = file.read(first.length + 1, starts.rows - first.length - 1)
  if (sha256Of(index) !== hash) return undefined
  const bytesIn = (section: Section): Buffer => {
    const from = starts[section] - starts.states
    return index.subarray(from, from + lengths[section])
  }
  const names = linesOf(bytesIn('names'))
  const edition = editionIn(bytesIn('edition').toString('utf8').trimEnd().split('\t'), undefined)
  const numbers = new Int32Array(Uint8Array.from(bytesIn('numbers')).buffer)
  const stamps = rowsIn(file.read(starts.rows, lengths.rows))
  if (!edition || numbers.length !== 3 * names.length || stamps.length !== rowLength * names.length) return undefined
  const table = new RecordTable({
    file,
    names,
    states: JSON.parse(bytesIn('states').toString('utf8')) as RecordState[],
    facts: linesOf(bytesIn('facts')),
    heads: bytesIn('heads'),
    numbers: numbersIn(numbers),
    stamps,
    bodies: starts.bodies,
  })
  return {table, edition, settled, end: starts.end}
}

const longestHead = 512

function startsOf(lengths: Head['sections'], first: number): {[S in Section | 'end']: number} {
  const starts = {} as {[S in Section | 'end']: number}
  let at = first
  for (const section of sections) {
    starts[section] = at
    at += lengths[section]
  }
  starts.end = at
  return starts
}

/** Lines that all have an end. */
function linesOf(bytes: Buffer): string[] {
  return bytes.length === 0 ? [] : bytes.toString('utf8', 0, bytes.length - 1).split('\n')
}

function numbersIn(all: Int32Array): Numbers {
  const length = all.length / 3
  const column = (n: number): Int32Array => all.subarray(n * length, (n + 1) * length)
  return {state: column(0), place: column(1), bodyLength: column(2)}
}
