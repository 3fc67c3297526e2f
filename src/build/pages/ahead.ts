/**
 * What the collection will ask of documents that stay as they are, read while those that have changed are made: the thread
 * that makes them takes longer to start. It saves time alone, and whatever goes wrong here is told of when it is asked for.
 */

import type {Place} from '../../publish/site/collection/collection.js'
import {keysOfListsWith} from '../../publish/site/collection/lists.js'
import type {PartIndex} from '../../publish/site/collection/search.js'
import {searchParts} from '../../publish/site/collection/search-parts.js'
import {turnOfLoop} from '../files/turn.js'
import type {Records} from '../records/record-file.js'
import {type Rendering, renderings} from './changed-documents.js'
import {type CollectionBuild, siteKey} from './collection.js'
import {orderedDocuments} from './document-pages.js'
import {type KeptLists, listsFile, readLists} from './list-file.js'
import {StoredFacts} from './stored-facts.js'

export interface Ahead {
  facts: StoredFacts
  /** The index of the part of the search that is made again, or the first of them. */
  index: PartIndex
  /** The lists of the site as it was recorded. */
  lists: KeptLists | undefined
  /** What the documents of the site were, where nothing was recorded of them since the edition was. */
  recorded: string | undefined
}

/** Where more documents are made, the collection asks for too much to be read in the meantime. */
const most = 20

/** Whether there is a site to go on with, and not too much of it to be made. */
function isAhead({edition}: Records, todo: readonly string[]): boolean {
  return edition?.parts.site !== undefined && todo.length > 0 && todo.length <= most
}

/** Starts the program that makes search indexes, as soon as a document is known to have changed; gives what ends it. */
export async function searchAhead(records: Records, changed: readonly string[]): Promise<() => Promise<void>> {
  if (!isAhead(records, changed)) return async () => {}
  const {startSearch, endSearch} = await import('../../publish/site/collection/search.js')
  startSearch()
  return endSearch
}

/** What reading ahead takes. */
export type AheadMaterials = Pick<CollectionBuild, 'folders' | 'records' | 'config' | 'texts' | 'keys'>

/** Undefined where there is no site to go on with, or much to do. */
export async function readAhead(materials: AheadMaterials, todo: readonly string[]): Promise<Ahead | undefined> {
  if (!isAhead(materials.records, todo)) return undefined
  try {
    return await read(materials, todo)
  } catch {
    return undefined
  }
}

async function read(materials: AheadMaterials, todo: readonly string[]): Promise<Ahead> {
  const {folders, records, texts, keys} = materials
  const facts = new StoredFacts(folders, records)
  const ordered = orderedDocuments(records)
  const documents = renderings(records)
  await turnOfLoop()
  const recorded = records.settled ? siteKey(keys, texts)(documents) : undefined
  const changing = new Set(todo)
  const changed = searchParts(documents).filter((part) => part.some(({id}) => changing.has(id)))
  for (const part of changed) {
    for (const {id} of part) if (!changing.has(id)) facts.of(id)
    await turnOfLoop()
  }
  const index = await begunIndex(materials, facts, ordered, changed[0] ?? [], changing)
  const lists = readLists(listsFile(folders), records.edition!.parts.site!.key)
  for (const id of lists ? todo : []) {
    const brief = records.brief(id)
    for (const key of brief ? keysOfListsWith({id, brief}) : []) {
      lists?.lists.get(key)?.rows
      await turnOfLoop()
    }
  }
  return {facts, index, lists, recorded}
}

/** The search index of the first part that is made again, which has all its documents but those that are being made. */
async function begunIndex(
  materials: AheadMaterials,
  facts: StoredFacts,
  ordered: readonly Place[],
  part: readonly Rendering[],
  changing: ReadonlySet<string>,
): Promise<PartIndex> {
  const [{storedCollection}, {emptyIndex}] = await Promise.all([
    import('./site-pages.js'),
    import('../../publish/site/collection/search.js'),
  ])
  const ids = new Set(part.map(({id}) => id))
  const places = ordered.filter(({id}) => ids.has(id))
  const collection = await storedCollection(materials, places, facts)
  const index = emptyIndex()
  index.give(collection, collection.documents, changing)
  return index
}
