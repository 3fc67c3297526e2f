/** What the site needs to know of the edition, and of each document. */
import type {RenderedDocument} from '../facts/render.js'

export interface Edition {
  title: string
  subtitle?: string | undefined
  /** What this edition is: paragraphs are parted by blank lines. */
  description?: string | undefined
  editors: {name: string; orcid?: string | undefined}[]
  publisher: string
  place?: string | undefined
  /** ISO 8601: of this version. No clock is asked. */
  date: string
  version: string
  language: string
  licence: {name: string; url: string}
  /** Where the site will stand; without it there are no canonical links. */
  baseUrl?: string | undefined
}

/** A document of the site. `id` is the name of its TEI file without `.xml`. */
export interface SiteDocument {
  id: string
  rendered: RenderedDocument
  /** The TEI and the text as transcribed, to be downloaded. */
  tei: string
  text: string
  /** Paths in the site of other forms of the document, such as its PDF, with a label. */
  downloads?: readonly {path: string; label: string}[]
}

/** Addresses inside the site, from its top. Ids come from file names: they are escaped here and nowhere else. */
export const at = {
  document: (id: string): string => `documents/${encodeURIComponent(id)}.html`,
  entry: (register: string, id: string): string => `${register}/${encodeURIComponent(id)}.html`,
  tei: (id: string): string => `tei/${encodeURIComponent(id)}.xml`,
  text: (id: string): string => `text/${encodeURIComponent(id)}.txt`,
  citation: (id: string, ending: string): string => `cite/${encodeURIComponent(id)}.${ending}`,
}

/** Addresses are escaped, files are not. */
export function decoded(address: string): string {
  return address.split('/').map(decodeURIComponent).join('/')
}

/** The absolute address of a page, where the edition has one. */
export function absolute(edition: Edition, path: string): string | undefined {
  return edition.baseUrl === undefined ? undefined : `${edition.baseUrl.replace(/\/+$/, '')}/${path}`
}
