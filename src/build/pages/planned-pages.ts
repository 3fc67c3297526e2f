/** Pages that a part of the collection has planned: those that stay as they are, and those that are written. */
import {readTextNow, type Stamp, sameStamp, stampOf} from '../../files.js'
import type {PlannedFile} from '../../publish/site/collection/collection.js'
import type {FormerPage} from '../../publish/site/collection/sections.js'
import {hashOf} from '../plan/fingerprint.js'
import type {MadePart} from '../records/records.js'
import {writeIfOther} from './apply.js'
import type {CollectionBuild} from './collection.js'

/** A planned file, or one that is made of what has to be read first. */
export interface PlannedPage extends Omit<PlannedFile, 'make'> {
  make: (former?: FormerPage) => string | Promise<string>
}

/** Pages that are written at a time. */
const atOnce = 4

export class PlannedPages {
  readonly #files: {[file: string]: Stamp} = {}
  readonly #made: {[file: string]: string} = {}
  readonly #planned: PlannedPage[] = []

  constructor(
    readonly build: CollectionBuild,
    /** The name of the part. */
    readonly part: string,
    readonly before: MadePart | undefined,
    /** Documents that have changed since the part was made; undefined where it is not known which. */
    readonly changed: ReadonlySet<string> | undefined,
  ) {}

  /** Takes files over as they are; false where one of them is another than was made, or gone. */
  stay(files: readonly string[]): boolean {
    // They are asked only where this build did not find all of the part to be so.
    const areIntact = this.build.intact.has(this.part)
    const stamps = files.map((file) => (areIntact ? this.before?.files[file] : this.#asMade(file)))
    if (stamps.includes(undefined)) return false
    for (const [i, file] of files.entries()) {
      this.#files[file] = stamps[i]!
      this.#made[file] = this.before!.made![file]!
    }
    return true
  }

  /** Puts files down to be made where they have to be; their paths. */
  plan(files: Iterable<PlannedPage>): string[] {
    const paths: string[] = []
    for (const file of files) {
      this.#planned.push(file)
      paths.push(file.path)
    }
    return paths
  }

  async make(): Promise<Omit<MadePart, 'key'>> {
    const {folders, keys, outputs} = this.build
    const known = this.before?.files ?? {}
    const paths = this.#planned.map((one) => one.path)
    await outputs.announceAgain(paths.filter((file) => Object.hasOwn(known, file)))
    await outputs.announce(paths.filter((file) => !Object.hasOwn(known, file)))
    // One page is made while others are written.
    let next = 0
    const lane = async (): Promise<void> => {
      while (next < this.#planned.length) {
        const {path: file, of, make} = this.#planned[next++]!
        const made = hashOf(keys.html, of.join('\0'))
        const stamp = this.#asMade(file)
        this.#made[file] = made
        this.#files[file] =
          stamp && this.before?.made?.[file] === made
            ? stamp
            : await writeIfOther(`${folders.output}/${file}`, await make(stamp && this.#former(file)))
      }
    }
    await Promise.all(Array.from({length: atOnce}, lane))
    return {files: this.#files, made: this.#made}
  }

  /** The stamp of a file that is there as it was made. */
  #asMade(file: string): Stamp | undefined {
    const stamp = this.before?.files[file]
    return stamp && sameStamp(stampOf(`${this.build.folders.output}/${file}`), stamp) ? stamp : undefined
  }

  #former(file: string): FormerPage | undefined {
    const {changed} = this
    if (!changed) return undefined
    const at = `${this.build.folders.output}/${file}`
    return {text: () => readTextNow(at) ?? '', holds: (id) => !changed.has(id)}
  }
}
