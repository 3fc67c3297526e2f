/**
 * The list, in `output/`, of the files that sigla made there: others are not its own, and stay. A file is put on the list
 * before it is written for the first time, so that what a killed build leaves behind is known to the next.
 */
import path from 'node:path'
import {
  appendText,
  readBytes,
  readText,
  removeEmptyFolders,
  removeFile,
  type Stamp,
  sameStamp,
  stampOf,
  writeWhole,
} from '../../files.js'
import type {Folders} from '../files/folders.js'
import {hasLine, withLines} from '../files/sorted-lines.js'
import {writeIfOther} from './apply.js'

export const listOfOutputs = '.sigla-files'

export class OutputList {
  readonly #output: string
  readonly #file: string
  /**
   * Its stamp, where it is as the last build left it: then what the records know of stands on it, and it need not be read.
   */
  readonly #asRecorded: Stamp | undefined
  /** Lines of the list; where it need not be read, those alone that were added since. */
  #known: Promise<Set<string>> | undefined
  /** Announcements wait for each other. */
  #last: Promise<void> = Promise.resolve()

  /** `recorded` is the stamp of the list that the last build left. */
  constructor({output}: Folders, recorded?: Stamp) {
    this.#output = output
    this.#file = path.join(output, listOfOutputs)
    this.#asRecorded = sameStamp(stampOf(this.#file), recorded) ? recorded : undefined
    if (this.#asRecorded) this.#known = Promise.resolve(new Set())
  }

  /** Paths from `output/` that are about to be written. */
  announce(files: Iterable<string>): Promise<void> {
    this.#last = this.#last.then(async () => {
      this.#known ??= this.#readWhole().then((lines) => new Set(lines))
      const known = await this.#known
      const others = [...files].filter((file) => !known.has(file))
      if (others.length === 0) return
      await appendText(this.#file, `${others.join('\n')}\n`)
      for (const file of others) known.add(file)
    })
    return this.#last
  }

  /** The same of paths that the records know of. */
  async announceAgain(files: Iterable<string>): Promise<void> {
    if (!this.#asRecorded) await this.announce(files)
  }

  /** Removes what was made once and is made no more, and writes the list of what is made; its stamp. */
  async settle(made: readonly string[]): Promise<Stamp> {
    const sorted = [...made].sort().filter((file, i, all) => file !== all[i - 1])
    await this.#remove(without((await this.#readWhole()).sort(), sorted))
    return writeIfOther(this.#file, `${sorted.join('\n')}\n`)
  }

  /**
   * The same by what has changed since the last build alone. Undefined, and nothing done, where the list was not as that
   * left it.
   */
  async settleChanges(gone: readonly string[], come: readonly string[]): Promise<Stamp | undefined> {
    if (!this.#asRecorded) return undefined
    await this.#last
    const recorded = (await readBytes(this.#file))?.toString('utf8', 0, this.#asRecorded.size) ?? ''
    const text = withLines(recorded, gone, come)
    if (text === undefined) return undefined
    const announced = [...(await this.#known!)].filter((file) => !hasLine(text, file))
    await this.#remove([...gone, ...announced])
    return writeIfOther(this.#file, text)
  }

  async #remove(files: readonly string[]): Promise<void> {
    for (const file of files) {
      if (!isInside(file)) continue
      await removeFile(path.join(this.#output, file))
      await removeEmptyFolders(path.dirname(path.join(this.#output, file)), this.#output)
    }
  }

  /** What follows the last line end is a name that a killed build wrote half: its file was not begun. */
  async #readWhole(): Promise<string[]> {
    const text = (await readText(this.#file)) ?? ''
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    if (whole !== text) await writeWhole(this.#file, whole)
    return whole.split('\n').filter(Boolean)
  }
}

/** What of a sorted list is not in another. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  let at = 0
  return lines.filter((line) => {
    while (at < others.length && others[at]! < line) at++
    return others[at] !== line
  })
}

/** The list is read from a folder that others can write to. */
function isInside(file: string): boolean {
  return !path.isAbsolute(file) && !path.normalize(file).startsWith('..')
}
