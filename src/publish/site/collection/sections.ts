/**
 * The sections of a list's page, one a document. A page of which one document has changed takes the others' sections from
 * what it was: their facts are not read.
 */

import {at} from '../page/edition.js'
import {Html, html} from '../page/html.js'
import type {CollectionDocument} from './collection.js'
import {documentLink} from './parts.js'

/** A page as it stands in the site. */
export interface FormerPage {
  text: () => string
  /** Whether a document is the same, facts and all, as when the page was made. */
  holds: (id: string) => boolean
}

/** `shown` is what stands below a document's link; asked for only where the page did not have it. */
export function sections(
  kind: 'mentions' | 'spoken',
  root: string,
  documents: readonly CollectionDocument[],
  former: FormerPage | undefined,
  shown: (document: CollectionDocument) => Html,
): Html[] {
  const known = former ? knownSections(kind, former.text()) : new Map<string, string>()
  return documents.map((document, i) => {
    const kept = former?.holds(document.id) ? known.get(`${root}${at.document(document.id)}`) : undefined
    return html`<section class="${kind}" aria-labelledby="d${i}"><h2 id="d${i}">${kept === undefined ? html`${documentLink(root, document)}</h2>${shown(document)}` : new Html(kept)}</section>`
  })
}

/**
 * What stands in each section behind the start-tag of its heading, by the address that the heading links to. What is
 * looked for cannot stand in text, where `<` is escaped.
 */
function knownSections(kind: string, page: string): Map<string, string> {
  const sections = new Map<string, string>()
  const [, ...rest] = page.split(`<section class="${kind}" aria-labelledby="`)
  for (const text of rest) {
    const start = text.indexOf('<h2 id="')
    const link = text.indexOf('<a href="', start)
    const inside = text.slice(text.indexOf('>', start) + 1, text.indexOf('</section>'))
    sections.set(text.slice(link + 9, text.indexOf('"', link + 9)), inside)
  }
  return sections
}
