/** The files of the site that are no document's own, nor of the search index: pages made from briefs and facts, assets. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {packageRoot} from '../../../transform/package-root.js'
import {conventionStyles} from '../page/convention-styles.js'
import {absolute, at, decoded, type Edition} from '../page/edition.js'
import {escapeHtml} from '../page/html.js'
import {
  byPlace,
  type Collection,
  type CollectionDocument,
  collectionWith,
  Place,
  type PlannedFile,
  ready,
} from './collection.js'
import {conventionsPage} from './front-pages.js'
import {type List, type Lists, listPages, listsOf, overviews} from './lists.js'
import {searchPage} from './search.js'

export function collectionOf(
  edition: Edition,
  documents: readonly Pick<CollectionDocument, 'id' | 'brief' | 'made' | 'facts'>[],
  authority: Collection['authority'],
): Collection {
  const known = new Map(documents.map((document) => [document.id, document]))
  const places = documents.map(({id, brief}) => new Place(id, brief)).sort(byPlace)
  return collectionWith(
    edition,
    places.map(({id, title, date, sort}) => ({...known.get(id)!, title, date, sort})),
    authority,
  )
}

/** All of them. */
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
  yield* assets()
  const map = sitemap(collection)
  if (map) yield ready('sitemap.xml', map)
}

/** The pages of one list. */
export function* listFiles(list: List, collection: Collection): Generator<PlannedFile> {
  for (const file of listPages(list, collection)) yield {...file, path: decoded(file.path)}
}

/** They are made of the program alone. */
function assets(): PlannedFile[] {
  const folder = path.join(packageRoot, 'transforms', 'html', 'assets')
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
  const asset = (name: string, make = (): string => read(name)): PlannedFile => ({path: `assets/${name}`, of: [], make})
  return [asset('site.css', () => `${read('site.css')}\n${conventionStyles()}`), asset('site.js'), asset('search.js')]
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
