/**
 * The stamps of all files of a document as one row of bytes: asking ten thousand documents whether anything of them has
 * changed compares ten thousand rows.
 */
import {type Stamp, stampOf} from '../files.js'
import type {Folders} from './folders.js'
import type {DocumentRecord, RecordHead, Seen} from './records.js'

/** The files that a document has whatever it is, then those of its outputs; `undefined` where the record has no such file. */
function* filesOf(folders: Folders, name: string, {rendered, pdf, pages}: Shape): Generator<string> {
  const {transcriptions, tei, output} = folders
  yield `${transcriptions}/${name}.txt`
  yield `${transcriptions}/${name}.yaml`
  yield `${tei}/${name}.xml`
  yield `${tei}/${name}.ledger.json`
  yield `${tei}/${name}.base.br`
  if (rendered) {
    yield `${folders.rendered}/${name}.facts.json`
    yield `${folders.rendered}/${name}.page.json`
  }
  if (pdf) yield `${output}/pdf/${name}.pdf`
  if (pages) for (const file of sitePaths(name)) yield `${output}/${file}`
}

interface Shape {
  rendered: boolean
  pdf: boolean
  pages: boolean
}

/** A document's files in the site, as `documentFiles` makes them. */
export function sitePaths(name: string): string[] {
  const cite = `cite/${name}`
  return [`documents/${name}.html`, `tei/${name}.xml`, `text/${name}.txt`, `${cite}.bib`, `${cite}.ris`, `${cite}.json`]
}

const perStamp = 4
const most = 14
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

/** Whether all files of a document are, by their stamps, as they were recorded. */
export function stampsHold(folders: Folders, name: string, head: RecordHead, recorded: Buffer): boolean {
  const shape = {rendered: head.rendered !== null, pdf: head.pdf, pages: head.pages !== null}
  let at = 0
  for (const file of filesOf(folders, name, shape)) {
    const stamp = stampOf(file)
    live[at] = stamp ? stamp.size : absent
    live[at + 1] = stamp ? stamp.modified : 0
    live[at + 2] = stamp ? stamp.changed : 0
    live[at + 3] = stamp ? stamp.node : 0
    at += perStamp
  }
  const length = at * Float64Array.BYTES_PER_ELEMENT
  return recorded.length === length && liveBytes.compare(recorded, 0, length, 0, length) === 0
}
