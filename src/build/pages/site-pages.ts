/**
 * The collection as the records have it, and its pages. Of ten thousand documents of which one has changed, the briefs and
 * facts of few are read: of that one, and of those whose lines a page that changes does not have yet.
 */

import path from 'node:path'
import {readText, writeWhole} from '../../files.js'
import {
  type Collection,
  type CollectionDocument,
  collectionWith,
  documentOf,
  type Place,
} from '../../publish/site/collection/collection.js'
import {commonFiles, listFiles} from '../../publish/site/collection/collection-files.js'
import {type Change, listsAfter, listsOf} from '../../publish/site/collection/lists.js'
import type {AuthorityEntry} from '../../publish/site/facts/authority.js'
import type {Brief} from '../../publish/site/facts/brief.js'
import type {DocumentFacts, Register} from '../../publish/site/facts/facts.js'
import {hashOf} from '../plan/fingerprint.js'
import type {MadePart} from '../records/records.js'
import type {ChangedDocument} from './changed-documents.js'
import type {CollectionBuild} from './collection.js'
import {DamagedListsError, type KeptLists, listsFile, readLists, writeLists} from './list-file.js'
import {PlannedPages} from './planned-pages.js'
import {StoredFacts} from './stored-facts.js'

class StoredDocument implements CollectionDocument {
  #brief: Brief | undefined
  constructor(
    readonly place: Place,
    readonly made: string,
    readonly from: {brief: (id: string) => Brief; facts: (id: string) => DocumentFacts},
  ) {}
  get id(): string {
    return this.place.id
  }
  get title(): string {
    return this.place.title
  }
  get date(): string {
    return this.place.date
  }
  get sort(): string {
    return this.place.sort
  }
  get brief(): Brief {
    this.#brief ??= this.from.brief(this.id)
    return this.#brief
  }
  get facts(): DocumentFacts {
    return this.from.facts(this.id)
  }
}

/** The collection as the records have it. */
export async function storedCollection(
  build: Pick<CollectionBuild, 'folders' | 'records' | 'config' | 'texts' | 'keys'>,
  ordered: readonly Place[],
  facts = new StoredFacts(build.folders, build.records),
): Promise<Collection> {
  const {records, config} = build
  const from = {brief: (id: string): Brief => records.brief(id)!, facts: (id: string) => facts.of(id)}
  const documents = ordered.map((place) => new StoredDocument(place, records.facts(place.id)!, from))
  return collectionWith(config, documents, await registers(build))
}

/** What the authority files say, kept from build to build: reading it takes a stylesheet. */
async function registers({
  folders,
  texts,
  keys,
}: Pick<CollectionBuild, 'folders' | 'texts' | 'keys'>): Promise<Collection['authority']> {
  const file = path.join(folders.cache, 'registers.json')
  const xmlOf = (name: Register): string | undefined =>
    texts.authority.find((one) => one.path === `authority/${name}.xml`)?.xml
  const key = hashOf(keys.html, ...(['persons', 'places', 'orgs'] as const).map((name) => xmlOf(name) ?? '-'))
  const kept = await keptRegisters(file, key)
  if (kept) return kept
  const {registersOf} = await import('../../publish/site/facts/authority.js')
  const read = registersOf({persons: xmlOf('persons'), places: xmlOf('places'), orgs: xmlOf('orgs')})
  const entries = {persons: [...read.persons], places: [...read.places], orgs: [...read.orgs]}
  await writeWhole(file, JSON.stringify({key, entries}))
  return read
}

async function keptRegisters(file: string, key: string): Promise<Collection['authority'] | undefined> {
  try {
    const kept = JSON.parse((await readText(file)) ?? '{}') as {
      key?: string
      entries?: {[R in Register]: [string, AuthorityEntry][]}
    }
    if (kept.key !== key || !kept.entries) return undefined
    const {persons, places, orgs} = kept.entries
    return {persons: new Map(persons), places: new Map(places), orgs: new Map(orgs)}
  } catch {
    return undefined // Not as it was written: read anew.
  }
}

/**
 * The pages of the collection: those written anew that are made of something else than they were. Of lists that no
 * changed document stands or stood on, nothing is asked but whether their pages are there; where it is not known what has
 * changed since `before`, all are planned.
 */
export async function sitePages(
  build: CollectionBuild,
  collection: Collection,
  key: string,
  before: MadePart | undefined,
  changed: readonly ChangedDocument[] | undefined,
): Promise<Omit<MadePart, 'key'>> {
  const lists = before && changed && (build.ahead?.lists ?? readLists(listsFile(build.folders), before.key))
  const made = (known: Known | undefined) => pagesAndLists(build, collection, key, before, known)
  try {
    return await made(lists && {kept: lists, changed})
  } catch (error) {
    if (error instanceof DamagedListsError) return await made(undefined)
    throw error
  }
}

/** The lists as they were, and which documents have changed since. */
interface Known {
  kept: KeptLists
  changed: readonly ChangedDocument[]
}

async function pagesAndLists(
  build: CollectionBuild,
  collection: Collection,
  key: string,
  before: MadePart | undefined,
  since: Known | undefined,
): Promise<Omit<MadePart, 'key'>> {
  const kept = since?.kept
  const lists = since
    ? listsAfter(since.kept.lists, changesOf(since.changed, collection), collection)
    : listsOf(collection)
  const pages = new PlannedPages(build, 'site', before, since && new Set(since.changed.map(({id}) => id)))
  const paths = new Map<string, readonly string[]>()
  pages.plan(commonFiles(collection, lists))
  for (const [of, list] of lists) {
    const known = kept?.paths.get(of)
    const stays = known !== undefined && kept?.lists.get(of) === list && pages.stay(known)
    paths.set(of, stays ? known : pages.plan(listFiles(list, collection)))
  }
  const made = await pages.make()
  await writeLists(listsFile(build.folders), key, {lists, paths})
  return made
}

function changesOf(changed: readonly ChangedDocument[], collection: Collection): Change[] {
  return changed.map(({id, before}) => ({
    id,
    before: before && {id, brief: before},
    now: collection.places.has(id) ? documentOf(collection, id) : undefined,
  }))
}
