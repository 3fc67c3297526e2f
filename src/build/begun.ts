/**
 * Documents that are begun before it is known what else there is to make. Of those whose sources have changed it is known at
 * once that they are to be looked at; while the files of all others are asked, threads start, and have work when they are ready.
 */
import type {DocumentProduct} from './document.js'
import type {Folders} from './folders.js'
import {type Prepared, prepare, type Wanted} from './plan.js'
import type {Records} from './record-file.js'
import type {Runner} from './runner.js'

/** A document that is being made, or turned out to be up to date. */
export interface Making {
  prepared: Prepared
  product?: Promise<DocumentProduct>
}

export type Begun = ReadonlyMap<string, Promise<Making>>

/** What making a document takes. */
export interface Materials {
  folders: Folders
  shownAs: string
  records: Records
  wanted: Wanted
}

/** Begins the first of the documents named, as many as the runner takes. What goes wrong with one is told of when it is asked for. */
export async function begin(materials: Materials, names: readonly string[], runner: Runner): Promise<Begun> {
  const documents = new Map<string, Promise<Making>>()
  for (const name of names.slice(0, runner.width)) documents.set(name, make(materials, name, runner))
  await Promise.allSettled(documents.values())
  return documents
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
