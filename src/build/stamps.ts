/**
 * The stamps of all files of a document as one row of bytes: asking ten thousand documents whether anything of them has
 * changed compares ten thousand rows.
 */
import {type Stamp, stampOf} from '../files.js'
import type {Folders} from './folders.js'
import type {DocumentRecord, RecordState, Seen} from './records.js'

/** What an editor writes of a document beside its transcription: sidecar, null where it is not in its folder, and TEI. */
function otherSources({transcriptions, tei}: Folders, name: string, sidecars: ReadonlySet<string>): (string | null)[] {
  const sidecar = `${name}.yaml`
  return [sidecars.has(sidecar) ? `${transcriptions}/${sidecar}` : null, `${tei}/${name}.xml`]
}

/** What else is of a document, and made by sigla alone. */
function resultFiles({tei, rendered, output}: Folders, name: string, has: RecordState): string[] {
  const files = [`${tei}/${name}.ledger.json`, `${tei}/${name}.base.br`]
  if (has.rendered) files.push(`${rendered}/${name}.facts.json`, `${rendered}/${name}.page.json`)
  if (has.pdf) files.push(`${output}/pdf/${name}.pdf`)
  if (has.pages) for (const file of sitePaths(name)) files.push(`${output}/${file}`)
  return files
}

/** A document's files in the site, as `documentFiles` makes them. */
export function sitePaths(name: string): string[] {
  const cite = `cite/${name}`
  return [`documents/${name}.html`, `tei/${name}.xml`, `text/${name}.txt`, `${cite}.bib`, `${cite}.ris`, `${cite}.json`]
}

const perStamp = 4
const most = 14
const stampBytes = perStamp * Float64Array.BYTES_PER_ELEMENT
const sourceBytes = 3 * stampBytes
/** Where no file is. NaN, which no file has, is where a file has to be read again. */
const absent = -1

/** The stamps that the record has, in the order of its files. */
export function recordedStamps(record: DocumentRecord): Buffer {
  const row: number[] = []
  const add = (stamp: Stamp | null | undefined): void => {
    if (stamp) row.push(stamp.size, stamp.modified, stamp.changed, stamp.node)
    else row.push(absent, 0, 0, 0)
  }
  const addSeen = (seen: Seen | null): void => {
    if (seen?.young) row.push(Number.NaN, 0, 0, 0)
    else add(seen?.stamp)
  }
  for (const seen of [record.transcription, record.sidecar, ...record.tei]) addSeen(seen)
  if (record.rendered) for (const seen of [record.rendered.facts, record.rendered.page]) addSeen(seen)
  if (record.pdf) add(record.pdf)
  if (record.pages) {
    const {files} = record.pages
    const paths = sitePaths(record.name)
    const known = paths.length === Object.keys(files).length && paths.every((file) => file in files)
    for (const file of paths) add(known ? files[file] : {size: Number.NaN, modified: 0, changed: 0, node: 0})
  }
  return Buffer.from(new Float64Array(row).buffer)
}

const live = new Float64Array(perStamp * most)
const liveBytes = Buffer.from(live.buffer)

/** Whether the transcription of a document is, by its stamp, as it was recorded. */
export function transcriptionHolds({transcriptions}: Folders, name: string, recorded: Buffer): boolean {
  return hold([`${transcriptions}/${name}.txt`], recorded.subarray(0, stampBytes))
}

/** Whether what else an editor writes of a document is as it was recorded. */
export function sourcesHold(folders: Folders, name: string, sidecars: ReadonlySet<string>, recorded: Buffer): boolean {
  return hold(otherSources(folders, name, sidecars), recorded.subarray(stampBytes, sourceBytes))
}

/** Whether all other files of a document are as they were recorded. */
export function resultsHold(folders: Folders, name: string, state: RecordState, recorded: Buffer): boolean {
  return hold(resultFiles(folders, name, state), recorded.subarray(sourceBytes))
}

function hold(files: readonly (string | null)[], recorded: Buffer): boolean {
  let at = 0
  for (const file of files) {
    const stamp = file === null ? undefined : stampOf(file)
    live[at] = stamp ? stamp.size : absent
    live[at + 1] = stamp ? stamp.modified : 0
    live[at + 2] = stamp ? stamp.changed : 0
    live[at + 3] = stamp ? stamp.node : 0
    at += perStamp
  }
  const length = at * Float64Array.BYTES_PER_ELEMENT
  return recorded.length === length && liveBytes.compare(recorded, 0, length, 0, length) === 0
}
