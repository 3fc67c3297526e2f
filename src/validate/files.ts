/** `sigla validate`: any TEI files, each checked in isolation, reported together. */
import path from 'node:path'
import {checkHere, type FileTask} from './check-file.js'
import {type Format, formatProblems} from './formats/formats.js'
import type {Guard, Limits} from './guard.js'
import {authorityPointers, readInput, xmlFiles} from './input-files.js'
import type {TeiProblem} from './tei-problem.js'

export interface FilesOptions {
  /** A RELAX NG grammar for all files; without it each file's `<?xml-model?>`, else the project's own. */
  schema?: string
  /** Only the grammar, not the rules. */
  grammarOnly?: boolean
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
  const {schema, grammarOnly = false, format = 'compact', limits, maxBytes = defaultMaxBytes} = options
  const problems: TeiProblem[] = []
  const files: string[] = []
  for (const one of paths) {
    try {
      files.push(...xmlFiles(one))
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
  const isolated = new Isolated(limits)
  const authorities = new Map<string, ReadonlySet<string>>()
  let checked = 0
  try {
    for (const file of files) {
      try {
        const input = readInput(file, maxBytes)
        if ('size' in input) {
          problems.push({
            rule: 'file-size',
            severity: 'error',
            file,
            message: `the file has ${input.size} bytes; at most ${maxBytes} are read`,
            remedy: 'split the file',
          })
          continue
        }
        const folder = path.resolve(path.dirname(file))
        if (!grammarOnly && !authorities.has(folder)) authorities.set(folder, authorityPointers(folder))
        const task: FileTask = {
          file,
          bytes: input.bytes,
          authority: authorities.get(folder) ?? new Set(),
          ...(grammarOnly ? {grammarOnly} : {}),
          ...(schema === undefined ? {} : {schema: path.resolve(schema)}),
        }
        problems.push(...((await checkHere(task)) ?? (await isolated.check(task))))
        checked++
      } catch (error) {
        problems.push(unreadable(file, error))
      }
    }
  } finally {
    await isolated.close()
  }
  return {
    problems,
    checked,
    text: formatProblems(format, problems, checked),
    failed: problems.some((one) => one.severity === 'error'),
  }
}

/** The thread for files that must be checked in isolation, started for the first of them. */
class Isolated {
  readonly #limits: Partial<Limits>
  #guard: Guard | undefined

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = limits
  }

  async check(task: FileTask): Promise<TeiProblem[]> {
    if (!this.#guard) {
      const {defaultLimits, Guard: Thread} = await import('./guard.js')
      this.#guard = new Thread({...defaultLimits, ...this.#limits})
    }
    return await this.#guard.check({...task, bytes: new Uint8Array(task.bytes)})
  }

  async close(): Promise<void> {
    await this.#guard?.close()
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
