/** The authority files (TEI) as entries by kind and id: what notes and indexes print of each. */
import {loadStylesheet} from '../../transform/stylesheet.js'
import {transform} from '../../transform/transform.js'

export type AuthorityEntry = {
  id: string
  kind: string
  name: string
  plain: string
  others: string[]
  see: string[]
  life: string
  notes: string[]
}

/** By `kind/id`, of which a name in a document has both. */
export type AuthorityEntries = ReadonlyMap<string, AuthorityEntry>

/** Every entry of the files; they must be well formed. */
export function authorityEntries(files: readonly string[]): AuthorityEntries {
  const stylesheet = loadStylesheet('transforms/print/authority.xsl')
  const all = files.flatMap((file) => JSON.parse(transform(stylesheet, file)) as AuthorityEntry[])
  return new Map(all.map((entry) => [`${entry.kind}/${entry.id}`, entry]))
}

/** The words of a mention stand for a name that the authority files do not know. */
export function entryOf(entries: AuthorityEntries, kind: string, id: string, words: string): AuthorityEntry {
  return entries.get(`${kind}/${id}`) ?? {id, kind, name: words, plain: words, others: [], see: [], life: '', notes: []}
}

/** Letters without their diacritics, lower case: the order a reader looks in. */
export function sortKey(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/^[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

/** The order of two texts by their characters, whatever the machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
