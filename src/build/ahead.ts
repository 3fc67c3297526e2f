/**
 * What the collection will ask of documents that stay as they are, read while those that have changed are made: the thread
 * that makes them takes longer to start. It saves time alone, and whatever goes wrong here is told of when it is asked for.
 */
import {keysOfListsWith} from '../publish/site/lists.js'
import {searchParts} from '../publish/site/search-parts.js'
import {renderings} from './changed-documents.js'
import type {Folders} from './folders.js'
import {type KeptLists, listsFile, readLists} from './list-file.js'
import type {Records} from './record-file.js'
import {StoredFacts} from './stored-facts.js'

export interface Ahead {
  facts: StoredFacts
  /** The lists of the site as it was recorded. */
  lists: KeptLists | undefined
}

/** Where more documents are made, the collection asks for too much to be read in the meantime. */
const most = 20
/** Documents of which something is read before others have their turn. */
const atOnce = 200

/** Undefined where there is no site to go on with, or much to do. */
export async function readAhead(
  folders: Folders,
  records: Records,
  todo: readonly string[],
): Promise<Ahead | undefined> {
  const site = records.edition?.parts.site
  if (!site || todo.length === 0 || todo.length > most) return undefined
  const facts = new StoredFacts(folders)
  for (const [i, name] of records.names().entries()) {
    records.head(name)
    if (i % atOnce === 0) await others()
  }
  const changing = new Set(todo)
  for (const part of searchParts(renderings(records))) {
    if (!part.some(({id}) => changing.has(id))) continue
    for (const {id} of part) if (!changing.has(id)) facts.of(id)
    await others()
  }
  const lists = await readLists(listsFile(folders), site.key)
  for (const id of lists ? todo : []) {
    const brief = records.brief(id)
    for (const key of brief ? keysOfListsWith({id, brief}) : []) {
      lists?.lists.get(key)?.rows
      await others()
    }
  }
  return {facts, lists}
}

/** Lets others have their turn: those who make documents. */
function others(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
