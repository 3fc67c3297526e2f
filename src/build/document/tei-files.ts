/**
 * `tei/NAME.xml`, its ledger and its merge base: put in place in an order that a killed build cannot harm.
 *
 *   1. NAME.base.next   what is about to be left in NAME.xml
 *   2. NAME.xml
 *   3. NAME.ledger.json
 *   4. NAME.base.next becomes NAME.base.br
 *
 * Found after a kill, NAME.base.next says which side of step 2 the build was on.
 */
import path from 'node:path'
import {moveFile, readBytes, removeFile, type Stamp, sameStamp, stampOf, writeWhole} from '../../files.js'
import {MaterialError, type Problem} from '../../tree/problem.js'
import {type Base, packBase, sameBase, sha256Of, unpackBase} from '../files/base.js'
import type {DocumentProduct} from './document.js'

export interface TeiFiles {
  xml: string
  ledger: string
  base: string
  next: string
}

export function teiFilesOf(folder: string, name: string): TeiFiles {
  const at = path.join(folder, name)
  return {xml: `${at}.xml`, ledger: `${at}.ledger.json`, base: `${at}.base.br`, next: `${at}.base.next`}
}

/** Ends what a killed build began: the next base is the base if the file it speaks of is in place, and nothing if not. */
export async function settle(files: TeiFiles): Promise<void> {
  const next = await readBytes(files.next)
  if (next === undefined) return
  const xml = await readBytes(files.xml)
  const base = unpackBase(next)
  if (base !== undefined && xml !== undefined && sha256Of(xml) === base.left) await moveFile(files.next, files.base)
  else await removeFile(files.next)
}

/** Puts a document's TEI in place. `read` is the stamp of the file the result was reconciled with. */
export async function placeTei(
  files: TeiFiles,
  tei: NonNullable<DocumentProduct['tei']>,
  read: Stamp | undefined,
  shown: string,
): Promise<void> {
  if (tei.state === 'foreign') return
  if (!steady(stampOf(files.xml), read)) throw new MaterialError([changedMeanwhile(shown)])
  const [oldXml, oldLedger, oldBase] = await Promise.all([
    readBytes(files.xml),
    readBytes(files.ledger),
    readBytes(files.base),
  ])
  const known = unpackBase(oldBase)
  const base: Base =
    tei.state === 'edited' && !tei.rebase && known ? known : {generated: tei.generated, left: sha256Of(tei.text)}
  const newBase = !sameBase(known, base)
  if (newBase) await writeWhole(files.next, packBase(base))
  if (oldXml === undefined || !oldXml.equals(Buffer.from(tei.text))) {
    if (!steady(stampOf(files.xml), read)) throw new MaterialError([changedMeanwhile(shown)])
    await writeWhole(files.xml, tei.text)
  }
  if (oldLedger === undefined || !oldLedger.equals(Buffer.from(tei.ledger))) await writeWhole(files.ledger, tei.ledger)
  if (newBase) await moveFile(files.next, files.base)
}

function steady(now: Stamp | undefined, read: Stamp | undefined): boolean {
  return now === undefined ? read === undefined : sameStamp(now, read)
}

function changedMeanwhile(file: string): Problem {
  return {
    rule: 'tei-changed-meanwhile',
    severity: 'error',
    file,
    message: 'this file was changed while it was being built, and is left as it is',
    remedy: 'run sigla build again',
  }
}
