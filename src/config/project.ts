/**
 * An edition's folder: its `edition.yaml`, its authority files, and the sidecars of its transcriptions.
 *
 * A file that belongs to no edition is converted with defaults, so that any transcription can be tried at once.
 */
import path from 'node:path'
import * as z from 'zod'
import {type Authority, type AuthorityFile, loadAuthority} from '../authority/authority.js'
import {listFiles, readText} from '../files.js'
import {overridesSchema} from '../recognise/overrides/schema.js'
import {MaterialError} from '../tree/problem.js'
import {type EditionConfig, parseEditionFile} from './edition-file.js'
import {sidecarShape} from './sidecar.js'
import {checkedYaml} from './yaml.js'

const sidecarSchema = z.strictObject({...sidecarShape, decisions: overridesSchema.optional()})

export type {EditionConfig}
export type Sidecar = z.infer<typeof sidecarSchema>

export interface Project {
  /** The edition's folder; absent for a file of no edition. */
  folder?: string
  config?: EditionConfig
  authority: Authority
  authorityFiles: AuthorityFile[]
}

/** The nearest folder, from `start` upwards, that holds an `edition.yaml`. */
export async function findEdition(start: string): Promise<string | undefined> {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    if ((await readText(path.join(folder, 'edition.yaml'))) !== undefined) return folder
    if (path.dirname(folder) === folder) return undefined
  }
}

/** Loads an edition. Throws a `MaterialError` that names each wrong key or value with its line. */
export async function loadProject(folder: string | undefined): Promise<Project> {
  if (folder === undefined) return {authority: loadAuthority([]), authorityFiles: []}
  const file = path.join(folder, 'edition.yaml')
  const text = await readText(file)
  if (text === undefined)
    throw new MaterialError([
      {
        rule: 'edition-missing',
        severity: 'error',
        file,
        message: 'there is no edition.yaml in this folder',
        remedy: 'run sigla in the folder of an edition, or name it: sigla build DIR',
      },
    ])
  const authorityFolder = path.join(folder, 'authority')
  const authorityFiles: AuthorityFile[] = []
  for (const name of await listFiles(authorityFolder, '.xml')) {
    const xml = await readText(path.join(authorityFolder, name))
    if (xml !== undefined && name !== 'repositories.xml')
      authorityFiles.push({path: shown(path.join(authorityFolder, name)), xml})
  }
  return {folder, ...parseProject(shown(file), text, authorityFiles)}
}

/** An edition from the texts of its files, wherever they were read. Throws a `MaterialError` as `loadProject` does. */
export function parseProject(file: string, text: string, authorityFiles: AuthorityFile[]): Project {
  const config = parseEditionFile(file, text)
  const authority = loadAuthority(authorityFiles)
  const faults = authority.problems.filter((problem) => problem.severity === 'error')
  if (faults.length > 0) throw new MaterialError(faults)
  return {config, authority, authorityFiles}
}

/** The sidecar beside a transcription, checked; an empty one where there is none. */
export async function loadSidecar(transcription: string): Promise<{sidecar: Sidecar; file: string; text: string}> {
  const file = `${transcription.replace(/\.[^./\\]*$/, '')}.yaml`
  const text = await readText(file)
  return {sidecar: parseSidecar(shown(file), text), file: shown(file), text: text ?? ''}
}

/** A sidecar from its text. Throws a `MaterialError` that names each wrong key or value with its line. */
export function parseSidecar(file: string, text: string | undefined): Sidecar {
  return text === undefined ? {} : checkedYaml(file, text, sidecarSchema)
}

/** Paths in messages are relative to where the editor works. */
export function shown(file: string): string {
  const relative = path.relative(process.cwd(), file)
  return relative.startsWith('..') || relative === '' ? file : relative
}
