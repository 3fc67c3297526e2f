/**
 * What the last build did, document by document: by what inputs, with what results. A cache: without it everything is
 * made again, and comes out the same.
 *
 * Lines of JSON in `.sigla-cache/records.jsonl`. A build appends the record of each document once all its files are in
 * place, so that a build that was killed is gone on with; at its end it writes the file anew.
 */
import {appendText, readText, type Stamp, sameStamp, stampOf, writeWhole} from '../files.js'
import type {DateFact} from '../publish/site/facts.js'
import type {OutputKind, TeiState} from './document.js'

/** A file as it was, and the hash of what was in it. */
export interface Seen {
  stamp: Stamp
  sha256: string
  /** Written so shortly before it was read that another change might not show in its stamp: to be read again. */
  young?: true
}

export interface DocumentRecord {
  name: string
  /** Hashes of what else went in: for the TEI, and for each output. */
  keys: {tei: string} & {[kind in OutputKind]?: string}
  authority: string
  transcription: Seen
  sidecar: Seen | null
  /** `tei/NAME.xml`, its ledger and its merge base. */
  tei: [xml: Seen, ledger: Seen, base: Seen | null]
  state: TeiState
  /** In the cache: the facts and the page's parts, and what orders documents. */
  rendered: Rendered | null
  pdf: Stamp | null
  /** The document's files in the site (paths from `output/`), and what they were made of. */
  pages: {key: string; files: {[path: string]: Stamp}} | null
  warnings: number
  report: string
}

export interface Rendered {
  facts: Seen
  page: Seen
  title: string
  date: DateFact
}

export interface EditionRecord {
  format: string
  /** Authority entries: hash and words of the names. */
  authority: {[id: string]: {hash: string; words: string[]}}
  authorityHash: string
  /** By part of the collection: what its files were made of, and the files; paths from `output/`. */
  parts: {[part: string]: MadePart}
}

export interface MadePart {
  key: string
  files: {[path: string]: Stamp}
}

export interface Records {
  edition: EditionRecord | undefined
  documents: Map<string, DocumentRecord>
}

/** Changes with the shape of records: older ones are forgotten. */
export const recordFormat = 'sigla records 1'

export async function readRecords(file: string): Promise<Records> {
  const records: Records = {edition: undefined, documents: new Map()}
  const text = await readText(file)
  if (text === undefined) return records
  for (const line of text.split('\n')) {
    if (line === '') continue
    let item: {edition?: EditionRecord; document?: DocumentRecord}
    try {
      item = JSON.parse(line)
    } catch {
      continue // The line at which a build was killed.
    }
    if (item.edition) {
      if (item.edition.format !== recordFormat) return {edition: undefined, documents: new Map()}
      records.edition = item.edition
    } else if (item.document) records.documents.set(item.document.name, item.document)
  }
  return records.edition ? records : {edition: undefined, documents: new Map()}
}

export async function appendRecord(file: string, document: DocumentRecord): Promise<void> {
  await appendText(file, `\n${JSON.stringify({document})}\n`)
}

export async function writeRecords(file: string, {edition, documents}: Records): Promise<void> {
  const lines = [JSON.stringify({edition})]
  for (const name of [...documents.keys()].sort()) lines.push(JSON.stringify({document: documents.get(name)}))
  await writeWhole(file, `${lines.join('\n')}\n`)
}

/** A change within the grain of the file system's clock does not show in a stamp. */
const grain = 50

export function seen(stamp: Stamp, sha256: string, now = Date.now()): Seen {
  const young = Math.abs(now - stamp.changed) < grain || Math.abs(now - stamp.modified) < grain
  return {stamp, sha256, ...(young ? {young: true} : {})}
}

/** Whether the file is, by its stamp, the one that was seen. */
export function stillSeen(file: string, as: Seen | null): boolean {
  const stamp = stampOf(file)
  return as === null ? stamp === undefined : as.young !== true && sameStamp(stamp, as.stamp)
}
