/** What the authority files say of the entries of a register. */
import {loadStylesheet} from '../../../transform/stylesheet.js'
import {transform} from '../../../transform/transform.js'
import type {Register} from './facts.js'

export interface AuthorityEntry {
  id: string
  name: string
  variants: {name: string; type: string; language: string}[]
  facts: {label: string; text: string}[]
  notes: string[]
  identifiers: {type: string; value: string}[]
}

export const authorityStylesheet = 'transforms/html/authority.xsl'

/** The entries of an authority file (well-formed TEI), by id. */
export function readAuthority(xml: string): Map<string, AuthorityEntry> {
  const entries = JSON.parse(transform(loadStylesheet(authorityStylesheet), xml)) as AuthorityEntry[]
  return new Map(entries.map((entry) => [entry.id, entry]))
}

/** What the authority files say of the entries of the registers. */
export function registersOf({persons, places, orgs}: {[R in Register]?: string | undefined}): {
  [R in Register]: Map<string, AuthorityEntry>
} {
  const read = (xml: string | undefined): Map<string, AuthorityEntry> =>
    xml === undefined ? new Map() : readAuthority(xml)
  return {persons: read(persons), places: read(places), orgs: read(orgs)}
}
