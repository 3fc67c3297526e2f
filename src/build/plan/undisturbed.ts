/**
 * Whether anything was put into the folders of results, taken out of them or replaced there since the last build. Of a large
 * edition the folders tell it, which are few: a build that has something to make asks no file of what stays as it is. What
 * somebody wrote into one of these files does not show in its folder. It shows where a build reads the file for something,
 * and the next build that finds no source changed asks all files and puts it right.
 */
import path from 'node:path'
import {folderStampOf} from '../../files.js'
import {type Folders, pdfFile, sitePaths} from '../files/folders.js'
import type {EditionRecord} from '../records/records.js'
import {manyDocuments} from '../workers/runner-start.js'
import {hashOf} from './fingerprint.js'

/** The stamps of all folders in which the results of an edition's documents and of its collection stand, as one hash. */
export function stateOfFolders({tei, rendered, output}: Folders, parts: EditionRecord['parts']): string {
  const inOutput = new Set<string>()
  for (const file of [...sitePaths(''), pdfFile('')]) inOutput.add(path.posix.dirname(file))
  for (const {files} of Object.values(parts)) for (const file in files) inOutput.add(path.posix.dirname(file))
  const folders = [tei, rendered, ...[...inOutput].sort().map((folder) => path.join(output, folder))]
  return hashOf(JSON.stringify(folders.map((folder) => folderStampOf(folder) ?? null)))
}

/** Whether the folders are as the last build left them; false for an edition of few documents, of which all files are asked. */
export function areUndisturbed(folders: Folders, documents: number, edition: EditionRecord | undefined): boolean {
  if (documents < manyDocuments || edition?.folders === undefined) return false
  return edition.folders === stateOfFolders(folders, edition.parts)
}
