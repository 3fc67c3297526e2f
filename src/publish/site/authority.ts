/** What the authority files say of the entries of a register. */
import {loadStylesheet} from '../../transform/stylesheet.js'
import {transform} from '../../transform/transform.js'

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
