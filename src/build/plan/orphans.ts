/** What is left of transcriptions that are gone: removed, unless an editor worked on it. */
import path from 'node:path'
import {readBytes, removeFile, stampOf} from '../../files.js'
import type {Problem} from '../../tree/problem.js'
import {conflictFile} from '../document/conflicts.js'
import {settle, teiFilesOf} from '../document/tei-files.js'
import {unpackBase} from '../files/base.js'
import {type Folders, renderedFile} from '../files/folders.js'
import type {Records} from '../records/record-file.js'

/** `inTei` are the names in the folder of the TEI as it was before the build. */
export async function removeOrphans(
  folders: Folders,
  inTei: readonly string[],
  names: ReadonlySet<string>,
  records: Records,
  shownAs: string,
  report: (problems: Problem[]) => void,
): Promise<void> {
  const ending = '.base.br'
  const left = inTei
    .filter((file) => file.endsWith(ending) && !file.startsWith('.'))
    .map((file) => file.slice(0, -ending.length))
    .filter((name) => !names.has(name) && stampOf(teiFilesOf(folders.tei, name).base))
    .sort()
  for (const name of left) {
    const files = teiFilesOf(folders.tei, name)
    await settle(files)
    const xml = await readBytes(files.xml)
    const base = unpackBase(await readBytes(files.base))
    if (xml !== undefined && (base === undefined || !xml.equals(Buffer.from(base.generated)))) {
      report([
        {
          rule: 'tei-orphan',
          severity: 'warning',
          file: `${shownAs}tei/${name}.xml`,
          message: 'its transcription is gone, but this file was edited by hand: it is kept, and not published',
          remedy: `delete it with its ${name}.base.br, or restore transcriptions/${name}.txt`,
        },
      ])
      continue
    }
    for (const file of Object.values(files)) await removeFile(file)
  }
  for (const name of records.names()) {
    if (names.has(name)) continue
    records.delete(name)
    for (const file of [renderedFile(folders, name), path.join(folders.root, conflictFile(name))])
      await removeFile(file)
  }
}
