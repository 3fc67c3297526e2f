/** What is left of transcriptions that are gone: removed, unless an editor worked on it. */
import path from 'node:path'
import {listFiles, readBytes, readText, removeEmptyFolders, removeFile} from '../files.js'
import type {Problem} from '../tree/problem.js'
import {unpackBase} from './base.js'
import {conflictFile} from './conflicts.js'
import type {Folders} from './folders.js'
import {renderedFiles} from './plan.js'
import type {DocumentRecord} from './records.js'
import {settle, teiFilesOf} from './tei-files.js'

/** The list, in `output/`, of the files that sigla made there: others are not its own, and stay. */
export const listOfOutputs = '.sigla-files'

export async function removeOrphans(
  folders: Folders,
  names: ReadonlySet<string>,
  documents: Map<string, DocumentRecord>,
  shownAs: string,
  report: (problems: Problem[]) => void,
): Promise<void> {
  const ending = '.base.br'
  const left = (await listFiles(folders.tei, ending))
    .map((file) => file.slice(0, -ending.length))
    .filter((name) => !names.has(name))
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
  for (const name of [...documents.keys()]) {
    if (names.has(name)) continue
    documents.delete(name)
    for (const file of Object.values(renderedFiles(folders, name))) await removeFile(file)
    await removeFile(path.join(folders.root, conflictFile(name)))
  }
}

/** Removes from `output/` what sigla once made and makes no more; returns the list of what it makes, for `output/`. */
export async function removeStaleOutputs(folders: Folders, made: ReadonlySet<string>): Promise<string> {
  const before = (await readText(path.join(folders.output, listOfOutputs)))?.split('\n') ?? []
  for (const file of before) {
    if (file === '' || made.has(file) || !isInside(file)) continue
    await removeFile(path.join(folders.output, file))
    await removeEmptyFolders(path.dirname(path.join(folders.output, file)), folders.output)
  }
  return `${[...made].sort().join('\n')}\n`
}

/** The list is read from a folder that others can write to. */
function isInside(file: string): boolean {
  return !path.isAbsolute(file) && !path.normalize(file).startsWith('..')
}
