/**
 * What is made of all documents together: the frame round each document's page, the registers and other pages of the
 * collection, the search index, the volume. Each part is made again only if what it is made of has changed.
 */
import path from 'node:path'
import type {EditionConfig} from '../../config/edition-file.js'
import {sameStamp, stampOf} from '../../files.js'
import type {Collection} from '../../publish/site/collection/collection.js'
import {searchParts} from '../../publish/site/collection/search-parts.js'
import type {Problem} from '../../tree/problem.js'
import type {OutputKind} from '../document/document.js'
import type {EditionTexts} from '../document/edition-texts.js'
import {type Folders, pdfFile, sitePaths} from '../files/folders.js'
import {hashOf, type Keys} from '../plan/fingerprint.js'
import {stateOfFolders} from '../plan/undisturbed.js'
import type {Records} from '../records/record-file.js'
import type {EditionRecord} from '../records/records.js'
import type {Ahead} from './ahead.js'
import {changedDocuments, type Rendering, renderings} from './changed-documents.js'
import {documentPages, orderedDocuments} from './document-pages.js'
import {listOfOutputs, type OutputList} from './output-list.js'
import {Parts} from './parts.js'
import {reviewPart} from './review-part.js'

/** An edition of more documents is no book: neither volume nor EPUB is made of it. */
const bookLimit = 300

export interface CollectionBuild {
  folders: Folders
  texts: EditionTexts
  config: EditionConfig
  keys: Keys
  kinds: readonly OutputKind[]
  records: Records
  outputs: OutputList
  /** Documents of which no file and no key has changed. */
  unchanged: ReadonlySet<string>
  /** Parts of the collection whose files are all there as they were made. */
  intact: ReadonlySet<string>
  /** What was read before it is asked for. */
  ahead?: Ahead | undefined
  event: (what: string) => void
}

/** Loads what the site's pages are made with: others make the documents meanwhile. */
export async function loadSite(): Promise<void> {
  await Promise.all([
    import('./site-pages.js'),
    import('../../publish/site/page/document-files.js'),
    import('../../publish/site/collection/search.js'),
  ])
}

export interface Collected extends Omit<EditionRecord, 'authority'> {
  problems: Problem[]
}

/** Undefined where nothing has changed since the last whole build. */
export async function buildCollection(build: CollectionBuild): Promise<Collected | undefined> {
  const {records, kinds} = build
  const keys = hashOf(JSON.stringify(build.keys), ...build.texts.authority.flatMap(({path: file, xml}) => [file, xml]))
  if (isAsItWas(build, keys)) return undefined
  const parts = new Parts(build)
  const problems: Problem[] = []
  const names = records.names()
  if (kinds.includes('html')) await site(build, parts)
  if (kinds.includes('html') && names.length > 0) {
    const {key, make} = reviewPart(build)
    await parts.makeSome('review', key, make)
  }
  const isBook = names.length > 0 && names.length <= bookLimit
  const teiKey = isBook
    ? [
        ...names.map((name) => `${name} ${records.get(name)!.tei[0].sha256}`),
        ...build.texts.authority.map(({xml}) => xml),
      ]
    : []
  if (kinds.includes('pdf') && isBook) {
    await parts.make('volume', hashOf(build.keys.pdf, ...teiKey), async (write) => {
      const pdf = await (await import('./books.js')).volume(build, names)
      if (pdf instanceof Uint8Array) await write('edition.pdf', pdf)
      else problems.push(...pdf)
    })
    // A volume with errors is tried again the next time.
    if (problems.length > 0) parts.made.volume = {key: '', files: {}}
  }
  if (kinds.includes('epub') && isBook) {
    await parts.make('epub', hashOf(build.keys.epub, ...teiKey), async (write) =>
      write('edition.epub', await (await import('./books.js')).book(build, names)),
    )
  }
  parts.keepOthers()
  const list = await listOutputs(build, parts)
  return {
    parts: parts.made,
    // With errors it is no whole build, and is looked at again the next time.
    kinds: problems.length > 0 ? [] : [...kinds],
    keys,
    list,
    folders: stateOfFolders(build.folders, parts.made),
    problems,
  }
}

/** Whether the last build was whole, and no document, key or file of the collection is another since. */
function isAsItWas({folders, records, unchanged, intact, kinds}: CollectionBuild, keys: string): boolean {
  const {edition} = records
  return (
    edition !== undefined &&
    records.settled &&
    edition.keys === keys &&
    kinds.every((kind) => edition.kinds.includes(kind)) &&
    records.size === unchanged.size &&
    edition.list !== undefined &&
    sameStamp(stampOf(path.join(folders.output, listOfOutputs)), edition.list.stamp) &&
    Object.keys(edition.parts).every((part) => intact.has(part))
  )
}

/** What tells the documents of a site, as it is made of them, from others. */
export function siteKey(
  keys: Keys,
  {authority}: Pick<EditionTexts, 'authority'>,
): (documents: readonly Rendering[]) => string {
  const common = hashOf(keys.html, ...authority.flatMap(({path: file, xml}) => [file, xml]))
  return (documents) => hashOf(common, documents.map(({id, made}) => `${id} ${made}`).join('\n'))
}

async function site(build: CollectionBuild, parts: Parts): Promise<void> {
  const {records, keys, texts, ahead} = build
  const ordered = orderedDocuments(records)
  const rendered = renderings(records)
  const keyOf = siteKey(keys, texts)
  // What reads facts and starts pagefind is loaded when a part is made.
  let loaded: Promise<{pages: typeof import('./site-pages.js'); collection: Collection}> | undefined
  const stored = (): NonNullable<typeof loaded> => {
    loaded ??= import('./site-pages.js').then(async (pages) => ({
      pages,
      collection: await pages.storedCollection(build, ordered, ahead?.facts),
    }))
    return loaded
  }
  const key = keyOf(rendered)
  const allPages = async (): Promise<void> => {
    await documentPages(build, ordered)
    await parts.makeSome('site', key, async (before) => {
      const {pages, collection} = await stored()
      const wasMadeOf = (documents: () => readonly Rendering[]): boolean =>
        (ahead?.recorded ?? keyOf(documents())) === before?.key
      const changed = before && changedDocuments(records, rendered, wasMadeOf)
      return pages.sitePages(build, collection, key, before, changed)
    })
  }
  // pagefind works longest, and in a process of its own.
  const search = searchIndexes(build, parts, searchParts(rendered), keyOf, stored)
  const [made, indexed] = await Promise.allSettled([allPages(), search])
  for (const result of [made, indexed]) if (result.status === 'rejected') throw result.reason
}

async function searchIndexes(
  {folders, ahead}: CollectionBuild,
  parts: Parts,
  divided: readonly Rendering[][],
  keyOf: (documents: readonly Rendering[]) => string,
  stored: () => Promise<{collection: Collection}>,
): Promise<void> {
  let search: typeof import('../../publish/site/collection/search.js') | undefined
  try {
    for (const [n, documents] of divided.entries()) {
      // The first part's name is that of the step.
      await parts.make(n === 0 ? 'search' : `search ${n}`, keyOf(documents), async (write, keep) => {
        search ??= await import('../../publish/site/collection/search.js')
        const {collection} = await stored()
        const ids = new Set(documents.map(({id}) => id))
        const indexed = collection.documents.filter(({id}) => ids.has(id))
        const files = search.searchIndex(collection, indexed, n, folders.search, ahead?.index)
        for await (const {path: file, size, content} of files)
          if (size === undefined || !keep(file, size)) await write(file, await content())
      })
    }
  } finally {
    await search?.endSearch()
  }
}

/** Brings the list of files in `output/` up to date, and removes those that are made no more. */
async function listOutputs(
  {records, outputs}: CollectionBuild,
  {made}: Parts,
): Promise<NonNullable<EditionRecord['list']>> {
  const {list, parts = {}} = records.edition ?? {}
  if (list && sameOutputs(records)) {
    const {gone, come} = changesBetween(parts, made)
    const stamp = await outputs.settleChanges(gone, come)
    if (stamp) return {stamp}
  }
  const all = [listOfOutputs, ...Object.values(made).flatMap(({files}) => Object.keys(files))]
  for (const name of records.names()) {
    const {pages, pdf} = records.state(name)!
    if (pages) all.push(...sitePaths(name))
    if (pdf) all.push(pdfFile(name))
  }
  return {stamp: await outputs.settle(all)}
}

/** Whether the documents have the outputs that they had when the edition was last recorded. */
function sameOutputs(records: Records): boolean {
  for (const [name, before] of records.formers()) {
    const now = records.state(name)
    if (before?.state.pages !== now?.pages || before?.state.pdf !== now?.pdf) return false
  }
  return true
}

type MadeParts = EditionRecord['parts']

/** The files of parts that are made no more, and those that were not made before. */
function changesBetween(before: MadeParts, now: MadeParts): {gone: string[]; come: string[]} {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (name) => before[name] !== now[name],
  )
  const filesOf = (parts: MadeParts): Set<string> =>
    new Set(changed.flatMap((name) => Object.keys(parts[name]?.files ?? {})))
  const [old, current] = [filesOf(before), filesOf(now)]
  return {gone: [...old].filter((file) => !current.has(file)), come: [...current].filter((file) => !old.has(file))}
}
