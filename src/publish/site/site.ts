/**
 * The site: every file of it, from the edition, its documents and its authority files. A document's page needs only
 * its own TEI and its neighbours' titles; the collection's pages are made from facts. The cost grows linearly with the
 * number of documents and of mentions.
 */

import {collectionFiles, collectionOf} from './collection/collection-files.js'
import {endSearch, searchIndex} from './collection/search.js'
import {searchParts} from './collection/search-parts.js'
import {registersOf} from './facts/authority.js'
import {briefOf} from './facts/brief.js'
import type {Register} from './facts/facts.js'
import {documentFiles, type Neighbours} from './page/document-files.js'
import type {Neighbour} from './page/document-page.js'
import type {Edition, SiteDocument} from './page/edition.js'

export type Write = (path: string, content: string | Uint8Array) => void | Promise<void>

export interface Site {
  edition: Edition
  documents: readonly SiteDocument[]
  /** The authority files, as TEI; a register without one lists what the documents mention. */
  authority: {[R in Register]?: string | undefined}
  /** A folder for the full-text index to be made in, by a program of its own; without one there is none. */
  search?: string
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
  if (site.search === undefined) return
  for (const [part, documents] of searchParts(collection.documents).entries())
    for await (const {path, content} of searchIndex(collection, documents, part, site.search))
      await write(path, await content())
  await endSearch()
}

/** Who stands beside whom in order of date. */
function neighboursOf({documents}: {documents: readonly Neighbour[]}): Map<string, Neighbours> {
  return new Map(documents.map(({id}, i) => [id, {previous: documents[i - 1], next: documents[i + 1]}]))
}
