/**
 * What the collection's pages are made from: every document's brief, in order of date, its facts when a page needs them,
 * and what the registers know.
 */
import type {AuthorityEntry} from '../facts/authority.js'
import type {Brief} from '../facts/brief.js'
import type {DateFact, DocumentFacts, Register} from '../facts/facts.js'
import {displayDate, sortKey} from '../page/dates.js'
import type {Edition} from '../page/edition.js'
import type {FormerPage} from './sections.js'

export interface CollectionDocument {
  id: string
  title: string
  date: string
  sort: string
  brief: Brief
  /** What tells these facts from others: the same for the same facts. */
  made: string
  /** Read when asked for. */
  readonly facts: DocumentFacts
}

export interface Collection {
  edition: Edition
  /** In order. */
  documents: readonly CollectionDocument[]
  /** Where each stands among them, by its id. */
  places: ReadonlyMap<string, number>
  authority: {[R in Register]: ReadonlyMap<string, AuthorityEntry>}
}

/** The documents, in order, and what the registers know, put together. */
export function collectionWith(
  edition: Edition,
  documents: readonly CollectionDocument[],
  authority: Collection['authority'],
): Collection {
  return {edition, documents, places: new Map(documents.map(({id}, i) => [id, i])), authority}
}

/** A document of the collection, by its id. Throws for one that it does not have. */
export function documentOf({documents, places}: Collection, id: string): CollectionDocument {
  const place = places.get(id)
  if (place === undefined) throw new Error(`the collection has no document ${id}`)
  return documents[place]!
}

/**
 * A page, or a file of another kind, of the site. It is made only where it is not there yet as `of` says, which holds
 * whatever goes into it beside the edition. What the page was before may spare a part of the making.
 */
export interface PlannedFile {
  path: string
  of: readonly string[]
  make: (former?: FormerPage) => string
}

/** A page that is made in any case: what goes into it is not told apart from its content. */
export function ready(path: string, content: string): PlannedFile {
  return {path, of: [content], make: () => content}
}

/** Title and date of a document. */
export interface Dated {
  title: string
  date: DateFact
}

/** Where a document stands among the others, and how it is called there. Of most that is not asked. */
export class Place {
  #dated: Dated | (() => Dated)
  #sort: string | undefined
  constructor(
    readonly id: string,
    dated: Dated | (() => Dated),
  ) {
    this.#dated = dated
  }

  get #known(): Dated {
    if (typeof this.#dated === 'function') this.#dated = this.#dated()
    return this.#dated
  }

  get title(): string {
    return this.#known.title || this.id
  }

  get sort(): string {
    this.#sort ??= sortKey(this.#known.date)
    return this.#sort
  }

  /** As a reader sees it. */
  get date(): string {
    return displayDate(this.#known.date)
  }
}

/** In order of date, then of title, then of id, so that the order never depends on how they came. */
export function byPlace(a: Place, b: Place): number {
  return compare(a.sort, b.sort) || compare(a.title, b.title) || compare(a.id, b.id)
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export interface Part<T> {
  path: string
  items: readonly T[]
  number: number
  of: number
}

/**
 * Long lists are divided between documents (an item has the key of its document, and `n` lines): `persons/x.html`, `persons/x~2.html` … Where depends on the documents round
 * the place alone, so that one more mention moves one bound and not all that follow. A part has from three quarters of
 * `size` to twice as many lines; a list of no more than `size` is one part.
 */
export function divide<T extends {key: string; n: number}>(path: string, items: readonly T[], size: number): Part<T>[] {
  const parts: T[][] = [[]]
  let lines = items.reduce((sum, {n}) => sum + n, 0)
  if (lines > size) {
    lines = 0
    for (const item of items) {
      if (lines > 0 && lines + item.n > 2 * size) {
        parts.push([])
        lines = 0
      }
      parts.at(-1)!.push(item)
      lines += item.n
      if (lines >= 0.75 * size && endsHere(item.key)) {
        parts.push([])
        lines = 0
      }
    }
    if (parts.length > 1 && parts.at(-1)!.length === 0) parts.pop()
  } else parts[0] = [...items]
  return parts.map((part, i) => ({
    path: partPath(path, i + 1),
    items: part,
    number: i + 1,
    of: parts.length,
  }))
}

/** Where a part of a divided list stands: `persons/x.html`, `persons/x~2.html` … */
export function partPath(path: string, number: number): string {
  return number === 1 ? path : path.replace(/\.html$/, `~${number}.html`)
}

/** One item in eight ends a part that is long enough; FNV-1a of its key says which. */
function endsHere(key: string): boolean {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash >>> 13) % 8 === 0
}
