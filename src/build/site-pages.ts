/**
 * The pages of the collection and its search index. Of ten thousand documents of which one has changed, all briefs are
 * read, and the facts only of those that stand on a page that changes, or in a part of the index that does.
 */
import path from 'node:path'
import {readText, readTextNow, type Stamp, sameStamp, stampOf, writeWhole} from '../files.js'
import type {AuthorityEntry} from '../publish/site/authority.js'
import type {Brief} from '../publish/site/brief.js'
import type {Collection, CollectionDocument} from '../publish/site/collection.js'
import type {DocumentFacts, Register} from '../publish/site/facts.js'
import {MaterialError} from '../tree/problem.js'
import {writeIfOther} from './apply.js'
import type {CollectionBuild} from './collection.js'
import {type Ordered, removed} from './document-pages.js'
import {hashOf} from './fingerprint.js'
import {renderedFiles} from './plan.js'
import type {MadePart} from './records.js'

/** Facts in memory at a time: about 0.4 GB for documents of 8 KB. */
const mostFacts = 12_000

class StoredDocument {
  constructor(
    readonly id: string,
    readonly title: string,
    readonly date: string,
    readonly sort: string,
    readonly brief: Brief,
    readonly made: string,
    readonly read: (id: string) => DocumentFacts,
  ) {}
  get facts(): DocumentFacts {
    return this.read(this.id)
  }
}

/** The collection as the records have it. */
export async function storedCollection(build: CollectionBuild, ordered: Ordered): Promise<Collection> {
  const {folders, records, config} = build
  const facts = new Map<string, DocumentFacts>()
  const read = (id: string): DocumentFacts => {
    let known = facts.get(id)
    if (known) return known
    const file = renderedFiles(folders, id).facts
    const text = readTextNow(file)
    if (text === undefined) throw new MaterialError([removed(file)])
    if (facts.size >= mostFacts) facts.delete(facts.keys().next().value!)
    known = JSON.parse(text) as DocumentFacts
    facts.set(id, known)
    return known
  }
  const documents: CollectionDocument[] = []
  for (const {id, title, date, sort} of ordered) {
    const brief = records.brief(id)
    if (brief) documents.push(new StoredDocument(id, title, date, sort, brief, records.head(id)!.rendered!.facts, read))
  }
  return {edition: config, documents, authority: await registers(build)}
}

/** What the authority files say, kept from build to build: reading it takes a stylesheet. */
async function registers({folders, texts, keys}: CollectionBuild): Promise<Collection['authority']> {
  const file = path.join(folders.cache, 'registers.json')
  const xmlOf = (name: Register): string | undefined =>
    texts.authority.find((one) => one.path === `authority/${name}.xml`)?.xml
  const key = hashOf(keys.html, ...(['persons', 'places', 'orgs'] as const).map((name) => xmlOf(name) ?? '-'))
  const kept = await keptRegisters(file, key)
  if (kept) return kept
  const {registersOf} = await import('../publish/site/site.js')
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

/** The pages of the collection: those written anew that are made of something else than they were. */
export async function sitePages(
  {folders, keys, outputs}: CollectionBuild,
  collection: Collection,
  before: MadePart | undefined,
): Promise<Omit<MadePart, 'key'>> {
  const {collectionFiles} = await import('../publish/site/site.js')
  const files: {[file: string]: Stamp} = {}
  const made: {[file: string]: string} = {}
  const all = [...collectionFiles(collection)]
  await outputs.announce(all.map(({path: file}) => file))
  for (const planned of all) {
    const {path: file, of} = planned
    made[file] = hashOf(keys.html, of.join('\0'))
    const at = `${folders.output}/${file}`
    const stamp = before?.made?.[file] === made[file] ? before.files[file] : undefined
    files[file] = stamp && sameStamp(stampOf(at), stamp) ? stamp : await writeIfOther(at, planned.make())
  }
  return {files, made}
}
