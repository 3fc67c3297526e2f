/** Asks the files of many documents for their stamps; several may ask at once, in threads of their own. */
import {fileExists, stampOf} from '../../files.js'
import {type Folders, pdfFile, renderedFile, sitePaths} from '../files/folders.js'
import type {StampTable} from './stamp-table.js'
import {columnsOf, stampTable} from './stamps.js'
import type {Listed} from './transcriptions.js'

/** What several ask together; of the transcriptions it is known from their listing. */
export const sharedParts = ['sources', 'results'] as const
export type SharedPart = (typeof sharedParts)[number]

/** Of whom all is asked, in a shape that threads can give to each other. */
export interface Asked {
  folders: Folders
  /** Of the documents, in the order of the rows. */
  names: readonly string[]
  /** Names of those that have a sidecar. */
  sidecars: ReadonlySet<string>
  /** Of the table of all stamps. */
  buffer: SharedArrayBuffer
  /** By part: the next document to be taken, and of how many it is known. */
  taken: {[part in SharedPart]: Int32Array}
}

/** A table of which nothing is known yet, and all that is asked for it. */
export function askedOf(folders: Folders, {names, sidecars}: Pick<Listed, 'names' | 'sidecars'>): Asked {
  const taken = (): Int32Array => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
  return {
    folders,
    names,
    sidecars,
    buffer: stampTable(names.length).buffer,
    taken: {sources: taken(), results: taken()},
  }
}

/** Documents that one takes at a time. */
const atOnce = 50
const [next, done] = [0, 1]

export class StampAsker {
  readonly table: StampTable
  readonly #asked: Asked
  readonly #hasRendered: boolean
  readonly #hasPdf: boolean
  readonly #hasPages: boolean

  constructor(asked: Asked) {
    this.#asked = asked
    this.table = stampTable(asked.names.length, asked.buffer)
    const {rendered, output} = asked.folders
    // Of files in a folder that is not there none is asked.
    this.#hasRendered = fileExists(rendered)
    this.#hasPdf = fileExists(`${output}/pdf`)
    this.#hasPages = fileExists(`${output}/documents`)
  }

  /** Takes the next documents and asks for a part of their stamps; false when all are taken. */
  take(part: SharedPart): boolean {
    const {names, taken} = this.#asked
    const start = Atomics.add(taken[part], next, atOnce)
    const end = Math.min(start + atOnce, names.length)
    if (start >= end) return false
    for (let row = start; row < end; row++) this[part](row)
    Atomics.add(taken[part], done, end - start)
    return true
  }

  /** Whether that part is known of all. */
  isKnown(part: SharedPart): boolean {
    return Atomics.load(this.#asked.taken[part], done) === this.#asked.names.length
  }

  sources(row: number): void {
    const {folders, names, sidecars} = this.#asked
    const name = names[row]!
    let column = columnsOf.sources.from
    this.table.set(row, column++, sidecars.has(name) ? stampOf(`${folders.transcriptions}/${name}.yaml`) : undefined)
    this.table.set(row, column, stampOf(`${folders.tei}/${name}.xml`))
  }

  results(row: number): void {
    const {folders, names} = this.#asked
    const {tei, output} = folders
    const name = names[row]!
    let column = columnsOf.results.from
    const add = (file: string, mayBe = true): void => this.table.set(row, column++, mayBe ? stampOf(file) : undefined)
    add(`${tei}/${name}.ledger.json`)
    add(`${tei}/${name}.base.br`)
    add(renderedFile(folders, name), this.#hasRendered)
    add(`${output}/${pdfFile(name)}`, this.#hasPdf)
    for (const file of sitePaths(name)) add(`${output}/${file}`, this.#hasPages)
  }
}
