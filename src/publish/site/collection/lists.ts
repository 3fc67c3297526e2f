/**
 * Lists: the documents that stand under an entry of a register, a speaker, a class of intervention, or in an overview. A
 * document puts rows on lists; a list's pages follow from its rows and the documents on them, and the overviews from short
 * summaries of all lists. So where one document of ten thousand has changed, the lists alone are planned on which it stands
 * or stood.
 */
import {archiveLists} from './archive-pages.js'
import type {Collection, CollectionDocument, PlannedFile} from './collection.js'
import {chronologyLists} from './front-pages.js'
import {interventionLists} from './interventions-pages.js'
import {registerLists} from './registers.js'
import {speechLists} from './speech-pages.js'

/** What a document puts on a list: plain data, small. */
export type Row<What = unknown> = readonly [id: string, what: What]

export interface List<What = unknown, Summary = unknown> {
  kind: string
  /** An entry's id, a speaker's, a class: one list of a kind has the name. */
  name: string
  /** What the overviews say of it: plain data. */
  summary: Summary
  /** In the order of the documents; one has one row, or none. */
  readonly rows: readonly Row<What>[]
}

export interface ListKind<What, Summary> {
  kind: string
  /** What a document puts on the lists of this kind, by their names. */
  rowsOf(document: Listed): Iterable<readonly [name: string, what: What]>
  summaryOf(name: string, rows: readonly Row<What>[], authority: Collection['authority']): Summary
  /** The pages over all lists of the kind, which come in any order. */
  overviews(lists: readonly List<What, Summary>[], collection: Collection): Iterable<PlannedFile>
  /** The pages of one list. */
  pages(list: List<What, Summary>, collection: Collection): Iterable<PlannedFile>
}

const kinds: readonly ListKind<unknown, unknown>[] = [
  chronologyLists,
  archiveLists,
  ...registerLists,
  speechLists,
  interventionLists,
]

/** The lists by their keys. */
export type Lists = ReadonlyMap<string, List>

export function keyOf({kind, name}: Pick<List, 'kind' | 'name'>): string {
  return `${kind}/${name}`
}

/** What a document's rows are made of. */
export type Listed = Pick<CollectionDocument, 'id' | 'brief'>

/** A document as it was when the lists were made, as it is now, or both. */
export interface Change {
  id: string
  before?: Listed | undefined
  now?: Listed | undefined
}

/** Of a list: the documents whose rows stand no more, and the rows that stand now. */
interface Touched {
  gone: Set<string>
  come: Row[]
}

/** The keys of the lists that a document stands on. */
export function keysOfListsWith(document: Listed): string[] {
  return kinds.flatMap(({kind, rowsOf}) => [...rowsOf(document)].map(([name]) => keyOf({kind, name})))
}

/** All lists of a collection. */
export function listsOf(collection: Collection): Lists {
  return listsAfter(
    new Map(),
    collection.documents.map((now) => ({id: now.id, now})),
    collection,
  )
}

/** The lists as changes leave them. One that no changed document stands or stood on is the same object as before. */
export function listsAfter(before: Lists, changes: readonly Change[], collection: Collection): Lists {
  const lists = new Map(before)
  for (const kind of kinds) {
    const touched = new Map<string, Touched>()
    const at = (name: string): Touched => {
      const known = touched.get(name) ?? {gone: new Set(), come: []}
      touched.set(name, known)
      return known
    }
    for (const {id, before, now} of changes) {
      if (before) for (const [name] of kind.rowsOf(before)) at(name).gone.add(id)
      if (now) for (const [name, what] of kind.rowsOf(now)) at(name).come.push([id, what])
    }
    for (const [name, {gone, come}] of touched) {
      const key = keyOf({kind: kind.kind, name})
      const kept = before.get(key)?.rows.filter(([id]) => !gone.has(id)) ?? []
      const rows = inOrder(kept, come, collection)
      if (rows.length === 0) lists.delete(key)
      else lists.set(key, {kind: kind.kind, name, rows, summary: kind.summaryOf(name, rows, collection.authority)})
    }
  }
  return lists
}

/** Rows that are in order, and few others, in one order. */
function inOrder(rows: readonly Row[], others: readonly Row[], {places}: Collection): Row[] {
  const placeOf = ([id]: Row): number => places.get(id)!
  const come = others.toSorted((a, b) => placeOf(a) - placeOf(b))
  if (rows.length === 0) return come
  const all: Row[] = []
  let next = 0
  for (const row of rows) {
    while (next < come.length && placeOf(come[next]!) < placeOf(row)) all.push(come[next++]!)
    all.push(row)
  }
  return [...all, ...come.slice(next)]
}

/** The pages of one list. */
export function* listPages(list: List, collection: Collection): Generator<PlannedFile> {
  const kind = kinds.find((one) => one.kind === list.kind)
  if (kind) yield* kind.pages(list, collection)
}

/** The pages over the lists. */
export function* overviews(lists: Lists, collection: Collection): Generator<PlannedFile> {
  for (const kind of kinds)
    yield* kind.overviews(
      [...lists.values()].filter((list) => list.kind === kind.kind),
      collection,
    )
}
