/**
 * The back matter of a volume: notes on persons, chronology, emendations, indexes, archival sources. The documents leave
 * marks where they name a person or a date; a setting surveys where these stand (places.ts), and the next prints what is
 * made of them here. Typst could gather them itself, but it remembers each look-up as long as the book is set.
 */
import {type AuthorityEntries, type AuthorityEntry, compare, entryOf, sortKey} from './authority.js'
import type {TypstValue} from './literal.js'
import {lineNumbers, type Survey} from './places.js'

/** An entry of the list of documents: printed (`key`, `number`) or only listed. */
export type Entry = {key: string; number: string; date: string; dateText: string; title: string; abstract: string}

export interface RegisterSources {
  /** In order of date. */
  entries: readonly Entry[]
  authority: AuthorityEntries
}

/** Page of the file, height on it in points, folio. */
type Place = [page: number, height: number, folio: number]
/** A page, or the first and the last of several that follow each other. */
type Run = [Place] | [Place, Place]

/** What `back.typ` prints, by the parts' names there. */
export function registersOf(survey: Survey, {entries, authority}: RegisterSources): {[part: string]: TypstValue} {
  const {names = [], dates = [], sources = [], documents = [], body = 1} = survey
  const place = (page: number, height: number): Place => [page, height, page - body + 1]
  const mentions = new Map<string, Mentioned>()
  for (const [page, height, {kind, id, words}] of names) {
    const known = mentions.get(`${kind}/${id}`)
    if (known) known.places.push(place(page, height))
    else mentions.set(`${kind}/${id}`, {entry: entryOf(authority, kind, id, words), places: [place(page, height)]})
  }
  const lines = lineNumbers(survey)
  return {
    notes: [...mentions.values()]
      .map(({entry}) => entry)
      .filter(({kind, notes, life}) => kind === 'person' && (notes.length > 0 || life !== ''))
      .toSorted((a, b) => compare(sortKey(a.name), sortKey(b.name))),
    chronology: chronology(
      entries,
      new Map(documents.map(([page, , , key]) => [key, [[place(page, 0)]]])),
      grouped(dates.map(([page, height, date]) => [date, place(page, height)])),
    ),
    emendations: Object.fromEntries(
      survey.notes.flatMap(([name, page, height]) =>
        name.startsWith('apparatus:') ? [[name, [place(page, Math.round(height ?? 0)), lines.get(name) ?? '']]] : [],
      ),
    ),
    ...Object.fromEntries(['person', 'place', 'org'].map((kind) => [kind, indexOf(kind, mentions)])),
    sources: archives(sources.map(([page, height, source]) => ({...source, at: place(page, height)}))),
  }
}

interface Mentioned {
  entry: AuthorityEntry
  places: Place[]
}

/** The entries of an index by their first letters, with references from other names. */
function indexOf(kind: string, mentions: ReadonlyMap<string, Mentioned>): TypstValue {
  const lines = [...mentions.values()]
    .filter(({entry}) => entry.kind === kind)
    .flatMap(({entry, places}) => [
      {sort: sortKey(entry.name), name: entry.name, see: '', pages: runs(places)},
      ...entry.see.map((name) => ({sort: sortKey(name), name, see: entry.name, pages: []})),
    ])
    .toSorted((a, b) => compare(a.sort, b.sort))
  const letters = new Map<string, {name: string; see: string; pages: Run[]}[]>()
  for (const {sort, ...line} of lines) {
    const [letter = ''] = sort
    letters.set(letter, [...(letters.get(letter) ?? []), line])
  }
  return [...letters.values()]
}

/** Documents, listed records and mentioned dates by year; what is mentioned of a day comes after what is of that day. */
function chronology(
  entries: readonly Entry[],
  openings: ReadonlyMap<string, Run[]>,
  mentioned: ReadonlyMap<string, Place[]>,
): TypstValue {
  const all = [
    ...entries
      .filter(({date}) => date !== '')
      .map(({date, key, title, number}) => ({date, title, number, pages: openings.get(key) ?? []})),
    ...[...mentioned].map(([date, places]) => ({date, title: '', number: '', pages: runs(places)})),
  ].toSorted((a, b) => compare(a.date + (a.title ? '' : '~'), b.date + (b.title ? '' : '~')))
  const years = grouped(all.map((entry) => [entry.date.slice(0, 4), {...entry, day: dayOf(entry.date)}]))
  return [...years]
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** Day and month of an ISO date in words, as far as it has them; its hour is not told. */
function dayOf(iso: string): string {
  const [, month, day] = /^\d{4}-(0[1-9]|1[0-2])(?:-(\d\d))?(?:T|$)/.exec(iso) ?? []
  return [day && String(Number(day)), month && months[Number(month) - 1]].filter(Boolean).join(' ')
}

/** Shelf marks under their repositories. */
function archives(sources: readonly {repository: string; place: string; mark: string; at: Place}[]): TypstValue {
  const repositories = grouped(sources.map((source) => [source.repository || 'Without a repository', source]))
  return [...repositories]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([name, held]) => ({
      name,
      place: held[0]!.place,
      marks: [...grouped(held.map(({mark, at}) => [mark, at]))]
        .toSorted(([a], [b]) => compare(padded(a), padded(b)) || compare(a, b))
        .map(([mark, places]) => ({mark, pages: runs(places)})),
    }))
}

/** With the figures of a finding aid as long as each other, so that op. 9 comes before op. 10. */
function padded(mark: string): string {
  return mark.replace(/\d+/g, (digits) => digits.padStart(12, '0'))
}

/** Each page once, in order; pages that follow each other as the first and the last of them. */
export function runs(places: readonly Place[]): Run[] {
  const pages = new Map<number, Place>()
  for (const place of places) if (!pages.has(place[0])) pages.set(place[0], place)
  const found: Run[] = []
  for (const place of [...pages.values()].sort(([a], [b]) => a - b)) {
    const last = found.at(-1)
    if (last && last.at(-1)![0] + 1 === place[0]) found[found.length - 1] = [last[0], place]
    else found.push([place])
  }
  return found
}

function grouped<T>(items: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, item] of items) {
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
