/** `sigla validate`: any TEI files, each checked in isolation, reported together. */
import {lstat, readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {type Format, formatProblems} from './formats/formats.js'
import {defaultLimits, Guard, type Limits} from './guard.js'
import type {TeiProblem} from './tei-problem.js'

export interface FilesOptions {
  /** A RELAX NG grammar for all files; without it each file's `<?xml-model?>`, else the project's own. */
  schema?: string
  format?: Format
  limits?: Partial<Limits>
  /** The largest file that is read, in bytes. */
  maxBytes?: number
}

export interface FilesResult {
  problems: TeiProblem[]
  /** How many files were checked. */
  checked: number
  /** The report, in the format asked for. */
  text: string
  /** Whether any problem is an error, which is also so when nothing was checked. */
  failed: boolean
}

const defaultMaxBytes = 128 * 1024 * 1024

/** Checks files, and the `*.xml` of folders. Never throws for what a file holds. */
export async function validateFiles(paths: readonly string[], options: FilesOptions = {}): Promise<FilesResult> {
  const {schema, format = 'compact', limits = {}, maxBytes = defaultMaxBytes} = options
  const problems: TeiProblem[] = []
  const files: string[] = []
  for (const one of paths) {
    try {
      files.push(...(await xmlFiles(one)))
    } catch (error) {
      problems.push(unreadable(one, error))
    }
  }
  if (files.length === 0 && problems.length === 0) {
    problems.push({
      rule: 'nothing-to-check',
      severity: 'error',
      message: paths.length === 0 ? 'no file was named' : `there is no XML file in ${paths.join(', ')}`,
      remedy: 'name the TEI files to check',
    })
  }
  const guard = new Guard({...defaultLimits, ...limits})
  const authorities = new Map<string, Promise<string[]>>()
  let checked = 0
  try {
    for (const file of files) {
      try {
        const {size} = await stat(file)
        if (size > maxBytes) {
          problems.push({
            rule: 'file-size',
            severity: 'error',
            file,
            message: `the file has ${size} bytes; at most ${maxBytes} are read`,
            remedy: 'split the file',
          })
          continue
        }
        const bytes = await readFile(file)
        const folder = path.resolve(path.dirname(file))
        if (!authorities.has(folder)) authorities.set(folder, authorityPointers(folder))
        problems.push(
          ...(await guard.check({
            file,
            bytes: new Uint8Array(bytes),
            authority: await authorities.get(folder)!,
            ...(schema === undefined ? {} : {schema: path.resolve(schema)}),
          })),
        )
        checked++
      } catch (error) {
        problems.push(unreadable(file, error))
      }
    }
  } finally {
    await guard.close()
  }
  return {
    problems,
    checked,
    text: formatProblems(format, problems, checked),
    failed: problems.some((one) => one.severity === 'error'),
  }
}

function unreadable(file: string, error: unknown): TeiProblem {
  const {code} = error as NodeJS.ErrnoException
  return code === 'ENOENT'
    ? {rule: 'file-missing', severity: 'error', file, message: 'there is no such file', remedy: 'check the name'}
    : {
        rule: 'file-unreadable',
        severity: 'error',
        file,
        message: `the file cannot be read (${code ?? (error as Error).message})`,
        remedy: 'check its permissions',
      }
}

/** The file itself, or every `.xml` below a folder, in order; links to elsewhere in a folder are passed over. */
async function xmlFiles(start: string): Promise<string[]> {
  const about = await stat(start)
  if (about.isFile()) return [start]
  if (!about.isDirectory()) throw Object.assign(new Error('not a file'), {code: 'not a regular file'})
  const found: string[] = []
  for (const name of (await readdir(start)).sort()) {
    const one = path.join(start, name)
    const entry = await lstat(one)
    if (entry.isDirectory()) found.push(...(await xmlFiles(one)))
    else if (entry.isFile() && name.endsWith('.xml')) found.push(one)
  }
  return found
}

/** What pointers into the authority files of the edition around `folder` may name: `persons.xml#mao-zedong`. */
async function authorityPointers(folder: string): Promise<string[]> {
  for (const beside of [path.join(folder, '..', 'authority'), path.join(folder, 'authority'), folder]) {
    if (path.basename(beside) !== 'authority') continue
    const names = await readdir(beside).catch(() => [] as string[])
    const pointers: string[] = []
    for (const name of names.filter((one) => one.endsWith('.xml')).sort()) {
      const text = await readFile(path.join(beside, name), 'utf8').catch(() => '')
      for (const [, id] of text.matchAll(/\sxml:id\s*=\s*["']([^"']+)["']/g)) pointers.push(`${name}#${id}`)
    }
    if (pointers.length > 0) return pointers
  }
  return []
}
