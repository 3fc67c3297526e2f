/** What the collection's pages are made from: every document's facts, in order of date, and what the registers know. */
import type {AuthorityEntry} from './authority.js'
import {displayDate, sortKey} from './dates.js'
import type {Edition} from './edition.js'
import type {DocumentFacts, Register} from './facts.js'

export interface CollectionDocument {
  id: string
  title: string
  date: string
  sort: string
  facts: DocumentFacts
}

export interface Collection {
  edition: Edition
  documents: readonly CollectionDocument[]
  authority: {[R in Register]: ReadonlyMap<string, AuthorityEntry>}
}

/** A page, or a file of another kind, of the site. */
export interface SiteFile {
  path: string
  content: string
}

/** Documents in order of date, then of title, then of id, so that the order never depends on how they came. */
export function inOrder(documents: readonly {id: string; facts: DocumentFacts}[]): CollectionDocument[] {
  return documents
    .map(({id, facts}) => ({
      id,
      title: facts.title || id,
      date: displayDate(facts.date),
      sort: sortKey(facts.date),
      facts,
    }))
    .sort((a, b) => compare(a.sort, b.sort) || compare(a.title, b.title) || compare(a.id, b.id))
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Long lists are divided: `persons/x.html`, `persons/x~2.html` … */
export function divide<T>(
  path: string,
  items: readonly T[],
  size: number,
): {path: string; items: readonly T[]; number: number; of: number}[] {
  const of = Math.max(1, Math.ceil(items.length / size))
  return Array.from({length: of}, (_, i) => ({
    path: i === 0 ? path : path.replace(/\.html$/, `~${i + 1}.html`),
    items: items.slice(i * size, (i + 1) * size),
    number: i + 1,
    of,
  }))
}
