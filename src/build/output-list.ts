/**
 * The list, in `output/`, of the files that sigla made there: others are not its own, and stay. A file is put on the list
 * before it is written for the first time, so that what a killed build leaves behind is known to the next.
 */
import path from 'node:path'
import {appendText, readText, removeEmptyFolders, removeFile, writeWhole} from '../files.js'
import {writeIfOther} from './apply.js'
import type {Folders} from './folders.js'

export const listOfOutputs = '.sigla-files'

export class OutputList {
  readonly #output: string
  readonly #file: string
  #known: Promise<Set<string>> | undefined
  /** Announcements wait for each other. */
  #last: Promise<void> = Promise.resolve()

  constructor({output}: Folders) {
    this.#output = output
    this.#file = path.join(output, listOfOutputs)
  }

  /** Paths from `output/` that are about to be written. */
  announce(files: Iterable<string>): Promise<void> {
    this.#last = this.#last.then(async () => {
      const known = await this.#read()
      const others = [...files].filter((file) => !known.has(file))
      if (others.length === 0) return
      await appendText(this.#file, `${others.join('\n')}\n`)
      for (const file of others) known.add(file)
    })
    return this.#last
  }

  /** Removes what was made once and is made no more, and writes the list of what is made; its stamp. */
  async settle(made: ReadonlySet<string>): ReturnType<typeof writeIfOther> {
    for (const file of await this.#read()) {
      if (made.has(file) || !isInside(file)) continue
      await removeFile(path.join(this.#output, file))
      await removeEmptyFolders(path.dirname(path.join(this.#output, file)), this.#output)
    }
    this.#known = Promise.resolve(new Set(made))
    return writeIfOther(this.#file, `${[...made].sort().join('\n')}\n`)
  }

  #read(): Promise<Set<string>> {
    this.#known ??= this.#readWhole()
    return this.#known
  }

  /** What follows the last line end is a name that a killed build wrote half: its file was not begun. */
  async #readWhole(): Promise<Set<string>> {
    const text = (await readText(this.#file)) ?? ''
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    if (whole !== text) await writeWhole(this.#file, whole)
    return new Set(whole.split('\n').filter(Boolean))
  }
}

/** The list is read from a folder that others can write to. */
function isInside(file: string): boolean {
  return !path.isAbsolute(file) && !path.normalize(file).startsWith('..')
}
