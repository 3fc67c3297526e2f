/**
 * A file of the command line: read, and checked at once where it is harmless. One checker reads the authority files
 * beside each folder once.
 */
import path from 'node:path'
import {checkHere, type FileTask} from './check-file.js'
import {authorityPointers, readInput} from './input-files.js'
import type {TeiProblem} from './tei-problem.js'

/** Plain data: a thread is told it. */
export interface InputOptions {
  /** The grammar for all files, by its whole path. */
  schema?: string
  grammarOnly: boolean
  /** The largest file that is read, in bytes. */
  maxBytes: number
}

export interface Outcome {
  problems: TeiProblem[]
  /** Whether the file was read and checked; else the problems say why not. */
  checked: boolean
}

export class InputChecker {
  readonly #options: InputOptions
  readonly #authorities = new Map<string, ReadonlySet<string>>()

  constructor(options: InputOptions) {
    this.#options = options
  }

  /** What is to be said of a file, or what must be checked in isolation. Never throws for what a file holds. */
  async check(file: string): Promise<Outcome | {isolate: FileTask}> {
    const read = this.read(file)
    if (!('isolate' in read)) return read
    try {
      const problems = await checkHere(read.isolate)
      return problems ? {problems, checked: true} : read
    } catch (error) {
      return {problems: [unreadable(file, error)], checked: false}
    }
  }

  /** A file to check in isolation, or why it cannot be read. */
  read(file: string): Outcome | {isolate: FileTask} {
    const {schema, grammarOnly, maxBytes} = this.#options
    try {
      const input = readInput(file, maxBytes)
      if ('size' in input) return {problems: [tooLarge(file, input.size, maxBytes)], checked: false}
      const folder = path.resolve(path.dirname(file))
      if (!grammarOnly && !this.#authorities.has(folder)) this.#authorities.set(folder, authorityPointers(folder))
      return {
        isolate: {
          file,
          bytes: input.bytes,
          authority: this.#authorities.get(folder) ?? new Set(),
          ...(grammarOnly ? {grammarOnly} : {}),
          ...(schema === undefined ? {} : {schema}),
        },
      }
    } catch (error) {
      return {problems: [unreadable(file, error)], checked: false}
    }
  }
}

function tooLarge(file: string, size: number, maxBytes: number): TeiProblem {
  return {
    rule: 'file-size',
    severity: 'error',
    file,
    message: `the file has ${size} bytes; at most ${maxBytes} are read`,
    remedy: 'split the file',
  }
}

export function unreadable(file: string, error: unknown): TeiProblem {
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
