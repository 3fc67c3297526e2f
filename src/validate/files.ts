/** `sigla validate`: any TEI files, each checked in isolation unless it is harmless, reported together. */

import {availableParallelism} from 'node:os'
import path from 'node:path'
import {append} from '../append.js'
import type {FileTask} from './check-file.js'
import {InputChecker, type InputOptions, type Outcome, unreadable} from './check-input.js'
import {type Format, formatProblems} from './formats/formats.js'
import type {Guard, Limits} from './guard.js'
import {xmlFiles} from './input-files.js'
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
  /** Whether a second thread takes its share of the files; by default where that is worth its start. */
  shared?: boolean
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

/** From so many files on a second thread is worth its start: by the grammar alone, and with the rules. */
const enoughToShare = {grammarOnly: 1000, rules: 40}

/** Checks files, and the `*.xml` of folders. Never throws for what a file holds. */
export async function validateFiles(paths: readonly string[], options: FilesOptions = {}): Promise<FilesResult> {
  const {schema, grammarOnly = false, format = 'compact', limits, maxBytes = defaultMaxBytes} = options
  const problems: TeiProblem[] = []
  const files: string[] = []
  for (const one of paths) {
    try {
      append(files, xmlFiles(one))
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
  const enough = files.length >= enoughToShare[grammarOnly ? 'grammarOnly' : 'rules']
  const {shared = enough && availableParallelism() > 1} = options
  const outcomes = await outcomesOf(
    files,
    {grammarOnly, maxBytes, ...(schema === undefined ? {} : {schema: path.resolve(schema)})},
    {shared, ...(limits ? {limits} : {})},
  )
  for (const outcome of outcomes) append(problems, outcome.problems)
  const checked = outcomes.filter((one) => one.checked).length
  return {
    problems,
    checked,
    text: formatProblems(format, problems, checked),
    failed: problems.some((one) => one.severity === 'error'),
  }
}

/** What is to be said of each file, in their order. */
async function outcomesOf(
  files: readonly string[],
  options: InputOptions,
  {shared, limits}: {shared: boolean; limits?: Partial<Limits>},
): Promise<Outcome[]> {
  const checker = new InputChecker(options)
  const isolated = new Isolated(limits)
  const outcomes: (Outcome | undefined)[] = files.map(() => undefined)
  const settle = async (index: number, found: Outcome | {isolate: FileTask}): Promise<void> => {
    try {
      outcomes[index] = 'isolate' in found ? await isolated.outcome(found.isolate) : found
    } catch (error) {
      outcomes[index] = {problems: [unreadable(files[index]!, error)], checked: false}
    }
  }
  try {
    if (shared) {
      const {Lane, taken} = await import('./lane.js')
      const next = new Int32Array(new SharedArrayBuffer(4))
      const lane = new Lane({files, options, next})
      for (const index of taken(next, files.length)) await settle(index, await checker.check(files[index]!))
      await lane.over
      for (const [index, outcome] of lane.answers) outcomes[index] = outcome
    }
    for (const [index, file] of files.entries()) {
      if (outcomes[index]) continue
      // What another thread left is also what it may have died of: in isolation, then.
      await settle(index, shared ? checker.read(file) : await checker.check(file))
    }
  } finally {
    await isolated.close()
  }
  return outcomes.map((outcome) => outcome!)
}

/** The thread for files that must be checked in isolation, started for the first of them. */
class Isolated {
  readonly #limits: Partial<Limits>
  #guard: Guard | undefined

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = limits
  }

  async outcome(task: FileTask): Promise<Outcome> {
    if (!this.#guard) {
      const {defaultLimits, Guard: Thread} = await import('./guard.js')
      this.#guard = new Thread({...defaultLimits, ...this.#limits})
    }
    return {problems: await this.#guard.check({...task, bytes: new Uint8Array(task.bytes)}), checked: true}
  }

  async close(): Promise<void> {
    await this.#guard?.close()
  }
}
