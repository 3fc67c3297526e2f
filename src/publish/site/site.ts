/**
 * The site: every file of it, from the edition, its documents and its authority files. A document's page needs only
 * its own TEI and its neighbours' titles; the collection's pages are made from facts. The cost grows linearly with the
 * number of documents and of mentions.
 */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {packageRoot} from '../../transform/package-root.js'
import {type AuthorityEntry, readAuthority} from './authority.js'
import {briefOf} from './brief.js'
import {citations} from './cite.js'
import {
  type Collection,
  type CollectionDocument,
  collectionWith,
  inOrder,
  type PlannedFile,
  ready,
} from './collection.js'
import {conventionStyles} from './convention-styles.js'
import {documentPage, type Neighbour} from './document-page.js'
import {absolute, at, type Edition, type SiteDocument} from './edition.js'
import type {Register} from './facts.js'
import {conventionsPage} from './front-pages.js'
import {escapeHtml} from './html.js'
import {type List, type Lists, listPages, listsOf, overviews} from './lists.js'
import {endSearch, searchIndex, searchPage} from './search.js'
import {searchParts} from './search-parts.js'

export type Write = (path: string, content: string | Uint8Array) => void | Promise<void>

export interface Site {
  edition: Edition
  documents: readonly SiteDocument[]
  /** The authority files, as TEI; a register without one lists what the documents mention. */
  authority: {[R in Register]?: string | undefined}
  /** Leave out the full-text index (pagefind starts a program of its own). */
  search?: boolean
}

/** Writes the whole site. Paths given to `write` are those in the site, decoded, with `/` between folders. */
export async function buildSite(site: Site, write: Write): Promise<void> {
  const collection = collectionOf(
    site.edition,
    site.documents.map(({id, rendered: {facts}}) => ({id, facts, brief: briefOf(facts), made: ''})),
    registersOf(site.authority),
  )
  const neighbours = neighboursOf(collection)
  for (const document of site.documents) {
    for (const file of documentFiles(site.edition, document, neighbours.get(document.id) ?? {}))
      await write(file.path, file.content)
  }
  for (const {path, make} of collectionFiles(collection)) await write(path, make())
  if (!(site.search ?? true)) return
  for (const [part, documents] of searchParts(collection.documents).entries())
    for await (const {path, content} of searchIndex(collection, documents, part)) await write(path, content)
  await endSearch()
}

/** Everything that is neither a document's own nor the search index: pages made from briefs and facts, assets. */
export function* collectionFiles(collection: Collection): Generator<PlannedFile> {
  const lists = listsOf(collection)
  yield* commonFiles(collection, lists)
  for (const list of lists.values()) yield* listFiles(list, collection)
}

/** What is not of one list: overviews, the conventions, the page that searches, assets. */
export function* commonFiles(collection: Collection, lists: Lists): Generator<PlannedFile> {
  yield conventionsPage(collection)
  yield searchPage(collection)
  yield* overviews(lists, collection)
  for (const [name, content] of assets()) yield ready(`assets/${name}`, content)
  const map = sitemap(collection)
  if (map) yield ready('sitemap.xml', map)
}

/** The pages of one list. */
export function* listFiles(list: List, collection: Collection): Generator<PlannedFile> {
  for (const file of listPages(list, collection)) yield {...file, path: decoded(file.path)}
}

export function collectionOf(
  edition: Edition,
  documents: readonly Pick<CollectionDocument, 'id' | 'brief' | 'made' | 'facts'>[],
  authority: Collection['authority'],
): Collection {
  return collectionWith(edition, inOrder(documents), authority)
}

/** What the authority files say of the entries of the registers. */
export function registersOf({persons, places, orgs}: Site['authority']): Collection['authority'] {
  const read = (xml: string | undefined): Map<string, AuthorityEntry> =>
    xml === undefined ? new Map() : readAuthority(xml)
  return {persons: read(persons), places: read(places), orgs: read(orgs)}
}

type Neighbours = {previous?: Neighbour | undefined; next?: Neighbour | undefined}

/** Who stands beside whom in order of date. */
export function neighboursOf({documents}: {documents: readonly Neighbour[]}): Map<string, Neighbours> {
  return new Map(documents.map(({id}, i) => [id, {previous: documents[i - 1], next: documents[i + 1]}]))
}

/** The files of one document: its page, its TEI, its text, its citations. */
export function documentFiles(
  edition: Edition,
  document: SiteDocument,
  neighbours: Neighbours,
): {path: string; content: string}[] {
  const {bibtex, ris, csl} = citations(edition, document)
  return [
    {path: at.document(document.id), content: documentPage(edition, document, neighbours)},
    {path: at.tei(document.id), content: document.tei},
    {path: at.text(document.id), content: document.text},
    {path: at.citation(document.id, 'bib'), content: bibtex},
    {path: at.citation(document.id, 'ris'), content: ris},
    {path: at.citation(document.id, 'json'), content: csl},
  ].map(({path: name, content}) => ({path: decoded(name), content}))
}

/** Addresses are escaped, files are not. */
function decoded(address: string): string {
  return address.split('/').map(decodeURIComponent).join('/')
}

function assets(): [string, string][] {
  const folder = path.join(packageRoot, 'transforms', 'html', 'assets')
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
  return [
    ['site.css', `${read('site.css')}\n${conventionStyles()}`],
    ['site.js', read('site.js')],
    ['search.js', read('search.js')],
  ]
}

function sitemap({edition, documents}: Collection): string | undefined {
  if (edition.baseUrl === undefined) return undefined
  const addresses = [
    '',
    'chronology.html',
    'persons.html',
    'places.html',
    'orgs.html',
    'archives.html',
    'speech.html',
    'interventions.html',
    'conventions.html',
    ...documents.map(({id}) => at.document(id)),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.map((address) => `<url><loc>${escapeHtml(absolute(edition, address)!)}</loc></url>`).join('\n')}\n</urlset>\n`
}
