/** What was made of a document, put in place; and its record. */
import path from 'node:path'
import {readBytes, type Stamp, stampOf, writeWhole} from '../../files.js'
import type {DocumentProduct} from '../document/document.js'
import {placeTei} from '../document/tei-files.js'
import {sha256Of} from '../files/base.js'
import {type Folders, pdfFile} from '../files/folders.js'
import type {Prepared, Wanted} from '../plan/plan.js'
import {type DocumentRecord, type Seen, seen} from '../records/records.js'
import {writeRendered} from './rendered-file.js'

/** Writes a document's files and returns its record. A file that is as it should be is not touched. */
export async function apply(
  folders: Folders,
  product: DocumentProduct,
  prepared: Prepared,
  old: DocumentRecord | undefined,
  wanted: Wanted,
  shownAs: string,
): Promise<DocumentRecord> {
  const {name, tei, outputs} = product
  const {files} = prepared
  if (tei) await placeTei(files, tei, prepared.current, `${shownAs}tei/${name}.xml`)
  const keys: DocumentRecord['keys'] = {...old?.keys, tei: wanted.keys.tei}
  for (const kind of wanted.kinds) keys[kind] = wanted.keys[kind]
  const pdf =
    outputs.pdf === undefined
      ? (old?.pdf ?? null)
      : await writeIfOther(path.join(folders.output, pdfFile(name)), outputs.pdf)
  return {
    name,
    keys,
    authority: wanted.authority,
    transcription: prepared.transcription,
    sidecar: prepared.sidecar,
    tei: tei ? await teiSeen(prepared) : await refreshed(prepared, old!),
    state: tei?.state ?? old?.state ?? 'generated',
    decisions: tei?.decisions ?? old?.decisions ?? null,
    rendered:
      outputs.rendered === undefined ? (old?.rendered ?? null) : await writeRendered(folders, name, outputs.rendered),
    pdf,
    pages: old?.pages ?? null,
    warnings: tei ? product.warnings : (old?.warnings ?? 0),
  }
}

/** The record of a document found up to date after all: the same with the stamps of now. */
export async function refresh(prepared: Prepared, old: DocumentRecord): Promise<DocumentRecord> {
  return {...old, transcription: prepared.transcription, sidecar: prepared.sidecar, tei: await refreshed(prepared, old)}
}

/** Writes a file unless it is there with the same content; its stamp. */
export async function writeIfOther(file: string, content: string | Uint8Array): Promise<Stamp> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const there = stampOf(file)
  if (there?.size !== bytes.length || !(await readBytes(file))?.equals(bytes)) await writeWhole(file, bytes)
  return stampOf(file)!
}

async function teiSeen({files}: Prepared): Promise<DocumentRecord['tei']> {
  return [(await seenOf(files.xml))!, (await seenOf(files.ledger)) ?? nothing, (await seenOf(files.base)) ?? null]
}

async function refreshed(prepared: Prepared, old: DocumentRecord): Promise<DocumentRecord['tei']> {
  const {files} = prepared
  return [
    {stamp: prepared.current ?? old.tei[0].stamp, sha256: old.tei[0].sha256},
    {stamp: stampOf(files.ledger) ?? old.tei[1].stamp, sha256: old.tei[1].sha256},
    old.tei[2] && {stamp: stampOf(files.base) ?? old.tei[2].stamp, sha256: old.tei[2].sha256},
  ]
}

const nothing: Seen = {stamp: {size: -1, modified: 0, changed: 0, node: 0}, sha256: ''}

async function seenOf(file: string): Promise<Seen | undefined> {
  const stamp = stampOf(file)
  const bytes = await readBytes(file)
  if (!stamp || !bytes) return undefined
  // What this program wrote a moment ago is trusted: nobody else writes with the same size in the same instant.
  const {sha256} = seen(stamp, sha256Of(bytes))
  return {stamp, sha256}
}
