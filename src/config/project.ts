/**
 * An edition's folder: its `edition.yaml`, its authority files, and the sidecars of its transcriptions.
 *
 * A file that belongs to no edition is converted with defaults, so that any transcription can be tried at once.
 */
import path from 'node:path'
import * as z from 'zod'
import {type Authority, type AuthorityFile, loadAuthority} from '../authority/authority.js'
import {readText} from '../files.js'
import {withOwnArchives} from '../recognise/citation/reader/own-archives.js'
import type {Knowledge} from '../recognise/citation/reader/repositories.js'
import {overridesSchema} from '../recognise/overrides/schema.js'
import {MaterialError} from '../tree/problem.js'
import {readAuthorityFiles} from './authority-files.js'
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
  /** What is known of archives, where the edition has a file of its own. */
  archives?: Knowledge
}

/** Loads an edition. Throws a `MaterialError` that names each wrong key or value with its line. */
export async function loadProject(folder: string | undefined): Promise<Project> {
  if (folder === undefined) return {authority: loadAuthority([])}
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
  const {authority, archives} = await readAuthorityFiles(folder, shown(file).slice(0, -path.basename(file).length))
  return {folder, ...parseProject(shown(file), text, authority, archives)}
}

/** An edition from the texts of its files, wherever they were read. Throws a `MaterialError` as `loadProject` does. */
export function parseProject(
  file: string,
  text: string,
  authorityFiles: AuthorityFile[],
  archivesFile?: AuthorityFile,
): Project {
  const config = parseEditionFile(file, text)
  const authority = loadAuthority(authorityFiles)
  const faults = authority.problems.filter((problem) => problem.severity === 'error')
  if (faults.length > 0) throw new MaterialError(faults)
  const archives = archivesFile && withOwnArchives(archivesFile.xml, archivesFile.path)
  return {config, authority, ...(archives ? {archives} : {})}
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
