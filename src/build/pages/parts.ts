/** The parts of the collection: each is made again when what it is made of, or a file of it, is another. */
import path from 'node:path'
import type {Stamp} from '../../files.js'
import type {OutputKind} from '../document/document.js'
import type {Folders} from '../files/folders.js'
import type {Records} from '../records/record-file.js'
import type {MadePart} from '../records/records.js'
import {writeIfOther} from './apply.js'
import type {CollectionBuild} from './collection.js'
import {allThere} from './document-pages.js'

/** The parts of the collection, as they were recorded, whose files are all there still: all, if their folders say so. */
export function intactParts(folders: Folders, {edition}: Records, undisturbed: boolean): Set<string> {
  const parts = Object.entries(edition?.parts ?? {}).filter(([, {files}]) => undisturbed || allThere(folders, files))
  return new Set(parts.map(([name]) => name))
}

type Write = (file: string, content: string | Uint8Array) => Promise<void>
/** Takes a file over that is there already, with the size that it would have; false where it is not. */
type Keep = (file: string, size: number) => boolean

export class Parts {
  readonly made: {[part: string]: MadePart} = {}
  readonly #old: {[part: string]: MadePart}
  constructor(readonly build: CollectionBuild) {
    this.#old = build.records.edition?.parts ?? {}
  }

  async make(name: string, key: string, make: (write: Write, keep: Keep) => Promise<void>): Promise<void> {
    const {outputs, intact, folders} = this.build
    await this.makeSome(name, key, async (before) => {
      const known = before?.files ?? {}
      const files: {[file: string]: Stamp} = {}
      const write: Write = async (file, content) => {
        await (Object.hasOwn(known, file) ? outputs.announceAgain([file]) : outputs.announce([file]))
        files[file] = await writeIfOther(path.join(folders.output, file), content)
      }
      const keep: Keep = (file, size) => {
        const stamp = intact.has(name) && Object.hasOwn(known, file) ? known[file] : undefined
        if (stamp?.size !== size) return false
        files[file] = stamp
        return true
      }
      await make(write, keep)
      return {files}
    })
  }

  /** A part that can make use of what it was before. */
  async makeSome(
    name: string,
    key: string,
    make: (before: MadePart | undefined) => Promise<Omit<MadePart, 'key'>>,
  ): Promise<void> {
    const before = this.#old[name]
    if (before?.key === key && this.build.intact.has(name)) this.made[name] = before
    else {
      this.build.event(name.replace(/ \d+$/, ''))
      this.made[name] = {key, ...(await make(before))}
    }
  }

  /** A kind that is not built now stays as it is. */
  keepOthers(): void {
    const {kinds} = this.build
    const kindOf: {[part: string]: OutputKind} = {volume: 'pdf', epub: 'epub'}
    for (const [name, part] of Object.entries(this.#old))
      if (!this.made[name] && !kinds.includes(kindOf[name] ?? 'html')) this.made[name] = part
  }
}
