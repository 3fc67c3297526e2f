/**
 * The stamps of all files of a document as one row of bytes: asking ten thousand documents whether anything of them has
 * changed compares ten thousand rows.
 */
import {stampOf} from '../files.js'
import type {Folders} from './folders.js'
import type {DocumentRecord, RecordState, Seen} from './records.js'
import {renderedFile} from './rendered-file.js'
import {StampRow, stampBytes, unsure} from './stamp-row.js'
import type {Listed} from './transcriptions.js'

/** What else is of a document, and made by sigla alone. */
function resultFiles(folders: Folders, name: string, has: RecordState): string[] {
  const {tei, output} = folders
  const files = [`${tei}/${name}.ledger.json`, `${tei}/${name}.base.br`]
  if (has.rendered) files.push(renderedFile(folders, name))
  if (has.pdf) files.push(`${output}/pdf/${name}.pdf`)
  if (has.pages) for (const file of sitePaths(name)) files.push(`${output}/${file}`)
  return files
}

/** A document's files in the site, as `documentFiles` makes them. */
export function sitePaths(name: string): string[] {
  const cite = `cite/${name}`
  return [`documents/${name}.html`, `tei/${name}.xml`, `text/${name}.txt`, `${cite}.bib`, `${cite}.ris`, `${cite}.json`]
}

/** Files of one document, at most, and those of them that an editor writes. */
const most = 13
const sources = 3

/** The stamps that the record has, in the order of its files. */
export function recordedStamps(record: DocumentRecord): Buffer {
  const row = new StampRow(most)
  const addSeen = (seen: Seen | null): void => row.add(seen?.young ? unsure : seen?.stamp)
  for (const seen of [record.transcription, record.sidecar, ...record.tei]) addSeen(seen)
  if (record.rendered) row.add(record.rendered.stamp)
  if (record.pdf) row.add(record.pdf)
  if (record.pages) {
    const {files} = record.pages
    const paths = sitePaths(record.name)
    const known = paths.length === Object.keys(files).length && paths.every((file) => file in files)
    for (const file of paths) row.add(known ? files[file] : unsure)
  }
  return Buffer.from(row.bytes.subarray(0, row.length))
}

/** Whether the transcription numbered `n` is, by its stamp, as it was recorded. */
export function transcriptionHolds({stamps}: Listed, n: number, recorded: Buffer): boolean {
  return recorded.length >= stampBytes && stamps.isAt(n, recorded)
}

/** Whether what else an editor writes of a document is as it was recorded: sidecar and TEI. */
export function sidecarAndTeiHold(
  {transcriptions, tei}: Folders,
  {sidecars}: Listed,
  name: string,
  recorded: Buffer,
): boolean {
  live.clear()
  live.add(sidecars.has(name) ? stampOf(`${transcriptions}/${name}.yaml`) : undefined)
  live.add(stampOf(`${tei}/${name}.xml`))
  return live.is(recorded.subarray(stampBytes, sources * stampBytes))
}

/** Whether all other files of a document are as they were recorded. */
export function resultsHold(folders: Folders, name: string, state: RecordState, recorded: Buffer): boolean {
  live.clear()
  for (const file of resultFiles(folders, name, state)) live.add(stampOf(file))
  return live.is(recorded.subarray(sources * stampBytes))
}

/** As they are now; used again and again. */
const live = new StampRow(most)
