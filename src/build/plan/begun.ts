/**
 * Documents that are begun before it is known what else there is to make. Of those whose sources have changed it is known at
 * once that they are to be looked at; while the files of all others are asked, threads start, and have work when they are ready.
 */
import type {DocumentProduct} from '../document/document.js'
import type {Folders} from '../files/folders.js'
import type {Records} from '../records/record-file.js'
import type {Runner} from '../workers/runner.js'
import {type Prepared, prepare, type Wanted} from './plan.js'

/** A document that is being made, or turned out to be up to date. */
export interface Making {
  prepared: Prepared
  product?: Promise<DocumentProduct>
}

/** What making a document takes. */
export interface Materials {
  folders: Folders
  shownAs: string
  records: Records
  wanted: Wanted
}

export class Begun {
  readonly #documents = new Map<string, Promise<Making>>()

  /** Begins the first of the documents named, as many as the runner takes in all. What goes wrong with one is told of when it is asked for. */
  async begin(materials: Materials, names: readonly string[], runner: Runner): Promise<void> {
    const first = names.slice(0, Math.max(0, runner.width - this.#documents.size))
    for (const name of first) this.#documents.set(name, make(materials, name, runner))
    await Promise.allSettled(this.#documents.values())
  }

  get(name: string): Promise<Making> | undefined {
    return this.#documents.get(name)
  }
}

/** Prepares a document and gives its job to the runner. Throws a `MaterialError` where its files cannot be read. */
export async function make(
  {folders, shownAs, records, wanted}: Materials,
  name: string,
  runner: Runner,
): Promise<Making> {
  const prepared = await prepare(folders, name, shownAs, records.get(name), wanted)
  if (!prepared.job) return {prepared}
  const product = runner.run(prepared.job)
  // It may fail before it is asked for.
  product.catch(() => {})
  return {prepared, product}
}
