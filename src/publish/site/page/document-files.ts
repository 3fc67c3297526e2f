/** The files of one document in the site. */
import {citations} from './cite.js'
import {documentPage, type Neighbour} from './document-page.js'
import {at, decoded, type Edition, type SiteDocument} from './edition.js'

export interface Neighbours {
  previous?: Neighbour | undefined
  next?: Neighbour | undefined
}

/** Its page, its TEI, its text, its citations. */
export function documentFiles(
  edition: Edition,
  document: SiteDocument,
  neighbours: Neighbours,
): {path: string; content: string}[] {
  const {bibtex, ris, csl} = citations(edition, document)
  return [
    {path: at.document(document.id), content: documentPage(edition, document, neighbours)},
    {path: at.tei(document.id), content: document.tei},
    {path: at.text(document.id), content: document.text},
    {path: at.citation(document.id, 'bib'), content: bibtex},
    {path: at.citation(document.id, 'ris'), content: ris},
    {path: at.citation(document.id, 'json'), content: csl},
  ].map(({path: name, content}) => ({path: decoded(name), content}))
}
