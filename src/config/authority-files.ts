/** The files of an edition's `authority/`: its persons, places and organisations, and its archives. */
import path from 'node:path'
import type {AuthorityFile} from '../authority/authority.js'
import {listFiles, readText} from '../files.js'

/** The name of the file that says what is known of archives; it is read by the grammar of citations. */
const archivesName = 'repositories.xml'

export interface AuthorityFiles {
  authority: AuthorityFile[]
  archives?: AuthorityFile
}

/** Reads them, in the order of their names; `shownAs` stands before their paths in messages. */
export async function readAuthorityFiles(folder: string, shownAs: string): Promise<AuthorityFiles> {
  const files: AuthorityFiles = {authority: []}
  for (const name of await listFiles(path.join(folder, 'authority'), '.xml')) {
    const xml = await readText(path.join(folder, 'authority', name))
    // An empty file says nothing: `sigla names … > authority/new.xml` finds the one that the shell has made for it.
    if (xml === undefined || xml.trim() === '') continue
    const file = {path: `${shownAs}authority/${name}`, xml}
    if (name === archivesName) files.archives = file
    else files.authority.push(file)
  }
  return files
}

/** The file of archives alone, by its whole path, for what asks nothing else of an edition. */
export async function readArchivesFile(folder: string): Promise<AuthorityFile | undefined> {
  const file = path.join(folder, 'authority', archivesName)
  const xml = await readText(file)
  return xml === undefined ? undefined : {path: file, xml}
}
