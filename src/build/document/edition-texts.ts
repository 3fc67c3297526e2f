/** The texts an edition is built from beside its transcriptions: read once, the same for every worker. */
import path from 'node:path'
import {type AuthorityFiles, readAuthorityFiles} from '../../config/authority-files.js'
import {type EditionConfig, parseEditionFile} from '../../config/edition-file.js'
import {readText} from '../../files.js'
import {MaterialError} from '../../tree/problem.js'

export interface EditionTexts extends AuthorityFiles {
  /** How the edition's folder is named in messages: a prefix of its files' paths, empty where sigla runs in it. */
  shownAs: string
  edition: string
}

/** Throws a `MaterialError` where the folder holds no edition. */
export async function readEditionTexts(folder: string): Promise<EditionTexts> {
  const relative = path.relative(process.cwd(), folder)
  const shownAs = relative === '' ? '' : `${relative.startsWith('..') ? folder : relative}${path.sep}`
  const edition = await readText(path.join(folder, 'edition.yaml'))
  if (edition === undefined) {
    throw new MaterialError([
      {
        rule: 'edition-missing',
        severity: 'error',
        file: `${shownAs}edition.yaml`,
        message: 'there is no edition.yaml in this folder',
        remedy: 'run sigla in the folder of an edition, or name it: sigla build DIR',
      },
    ])
  }
  return {shownAs, edition, ...(await readAuthorityFiles(folder, ''))}
}

/** `edition.yaml`, parsed. Throws a `MaterialError` that names each fault with its line. */
export function configOf({shownAs, edition}: EditionTexts): EditionConfig {
  return parseEditionFile(`${shownAs}edition.yaml`, edition)
}
