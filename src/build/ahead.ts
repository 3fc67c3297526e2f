/**
 * What the collection will ask of documents that stay as they are, read while those that have changed are made: the thread
 * that makes them takes longer to start. It saves time alone, and whatever goes wrong here is told of when it is asked for.
 */

import type {Place} from '../publish/site/collection.js'
import {keysOfListsWith} from '../publish/site/lists.js'
import {searchParts} from '../publish/site/search-parts.js'
import {type Rendering, renderings} from './changed-documents.js'
import {orderedDocuments} from './document-pages.js'
import type {Folders} from './folders.js'
import {type KeptLists, listsFile, readLists} from './list-file.js'
import type {Records} from './record-file.js'
import {StoredFacts} from './stored-facts.js'
import {turnOfLoop} from './turn.js'

export interface Ahead {
  facts: StoredFacts
  /** The documents of the site in the order they had. */
  ordered: readonly Place[]
  /** The lists of the site as it was recorded. */
  lists: KeptLists | undefined
  /** What the documents of the site were, where nothing was recorded of them since the edition was. */
  recorded: string | undefined
}

/** Where more documents are made, the collection asks for too much to be read in the meantime. */
const most = 20
/** Documents of which something is read before the loop turns for those who make documents. */
const atOnce = 200

/** Whether there is a site to go on with, and not too much of it to be made. */
function isAhead({edition}: Records, todo: readonly string[]): boolean {
  return edition?.parts.site !== undefined && todo.length > 0 && todo.length <= most
}

/** Starts the program that makes search indexes, as soon as a document is known to have changed; gives what ends it. */
export async function searchAhead(records: Records, changed: readonly string[]): Promise<() => Promise<void>> {
  if (!isAhead(records, changed)) return async () => {}
  const {startSearch, endSearch} = await import('../publish/site/search.js')
  startSearch()
  return endSearch
}

/** Undefined where there is no site to go on with, or much to do. `keyOf` tells what the site is made of. */
export async function readAhead(
  folders: Folders,
  records: Records,
  todo: readonly string[],
  keyOf: (documents: readonly Rendering[]) => string,
): Promise<Ahead | undefined> {
  if (!isAhead(records, todo)) return undefined
  try {
    return await read(folders, records, todo, records.edition!.parts.site!.key, keyOf)
  } catch {
    return undefined
  }
}

async function read(
  folders: Folders,
  records: Records,
  todo: readonly string[],
  key: string,
  keyOf: (documents: readonly Rendering[]) => string,
): Promise<Ahead> {
  const facts = new StoredFacts(folders)
  for (const [i, name] of records.names().entries()) {
    records.head(name)
    if (i % atOnce === 0) await turnOfLoop()
  }
  const ordered = orderedDocuments(records)
  await turnOfLoop()
  const documents = renderings(records)
  const recorded = records.settled ? keyOf(documents) : undefined
  const changing = new Set(todo)
  for (const part of searchParts(documents)) {
    if (!part.some(({id}) => changing.has(id))) continue
    for (const {id} of part) if (!changing.has(id)) facts.of(id)
    await turnOfLoop()
  }
  const lists = await readLists(listsFile(folders), key)
  for (const id of lists ? todo : []) {
    const brief = records.brief(id)
    for (const key of brief ? keysOfListsWith({id, brief}) : []) {
      lists?.lists.get(key)?.rows
      await turnOfLoop()
    }
  }
  return {facts, ordered, lists, recorded}
}
