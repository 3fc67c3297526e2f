/**
 * The stamps of all files of a document as one row: asking ten thousand documents whether anything of them has changed compares
 * ten thousand rows. A file that was not made has its column, too, so that a row is asked without knowing what was recorded.
 */
import {sitePaths} from '../files/folders.js'
import type {DocumentRecord, Seen} from './records.js'
import {type Columns, StampTable, unsure} from './stamp-table.js'

/** What is asked together. */
export const columnsOf = {
  transcription: {from: 0, to: 1},
  /** What else editors write of a document: sidecar and TEI. */
  sources: {from: 1, to: 3},
  /** What is of it and made by sigla alone: ledger, merge base, rendering, PDF and the files in the site. */
  results: {from: 3, to: 13},
} satisfies {[part: string]: Columns}

/** Numbers in a document's row, as they are recorded. */
export const rowLength = stampTable(1).row(0).length

export function stampTable(documents: number, buffer?: SharedArrayBuffer): StampTable {
  return new StampTable(documents, columnsOf.results.to, buffer)
}

/** Rows as they stand in a file. */
export function bytesOf({buffer, byteOffset, byteLength}: Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** The rows that stand in bytes of a file. */
export function rowsIn(bytes: Uint8Array): Float64Array {
  const {BYTES_PER_ELEMENT} = Float64Array
  // Numbers begin at certain places of their memory only.
  const {buffer, byteOffset, byteLength} = bytes.byteOffset % BYTES_PER_ELEMENT === 0 ? bytes : Uint8Array.from(bytes)
  return new Float64Array(buffer, byteOffset, Math.floor(byteLength / BYTES_PER_ELEMENT))
}

/** The stamps that the record has. */
export function recordedStamps({
  name,
  transcription,
  sidecar,
  tei,
  rendered,
  pdf,
  pages,
}: DocumentRecord): Float64Array {
  const table = stampTable(1)
  let column = 0
  const add = (stamp: Parameters<StampTable['set']>[2]): void => table.set(0, column++, stamp)
  const addSeen = (seen: Seen | null): void => add(seen?.young ? unsure : seen?.stamp)
  for (const seen of [transcription, sidecar, ...tei]) addSeen(seen)
  add(rendered?.stamp)
  add(pdf)
  const files = pages?.files ?? {}
  const paths = sitePaths(name)
  const known = !pages || (paths.length === Object.keys(files).length && paths.every((file) => file in files))
  for (const file of paths) add(known ? files[file] : unsure)
  return table.row(0)
}
