/** Metadata in the page's head: schema.org JSON-LD, Dublin Core, Highwire tags and COinS, which Zotero reads. */

import {displayDate} from './dates.js'
import {absolute, at, type Edition, type SiteDocument} from './edition.js'
import {type Html, html, scriptJson} from './html.js'

export function documentMetadata(edition: Edition, document: SiteDocument): Html[] {
  const {facts} = document.rendered
  const url = absolute(edition, at.document(document.id))
  const translators = facts.responsible.filter((person) => /translat/i.test(person.role)).map((person) => person.name)
  const creators = facts.authors.map((author) => author.name)
  const tags: [string, string | undefined][] = [
    ['DC.title', facts.title],
    ...creators.map((name): [string, string] => ['DC.creator', name]),
    ...translators.map((name): [string, string] => ['DC.contributor', name]),
    ['DC.date', facts.date.when || facts.date.notBefore],
    ['DC.type', facts.kinds[0] ?? 'Text'],
    ['DC.language', facts.language],
    ['DC.publisher', edition.publisher],
    ['DC.source', facts.citation],
    ['DC.rights', facts.rights[0]?.text],
    ['DC.identifier', url ?? document.id],
    ['DC.relation', edition.title],
    ['citation_title', facts.title],
    ...creators.map((name): [string, string] => ['citation_author', name]),
    ['citation_inbook_title', edition.title],
    ['citation_publication_date', edition.date.replaceAll('-', '/')],
    ['citation_publisher', edition.publisher],
    ['citation_language', facts.language],
  ]
  return [
    ...tags
      .filter(([, content]) => content)
      .map(([name, content]) => html`<meta name="${name}" content="${content}">\n`),
    html`<link rel="alternate" type="application/tei+xml" href="../${at.tei(document.id)}">\n`,
    html`<script type="application/ld+json">${scriptJson(jsonLd(edition, document, url, translators))}</script>\n`,
  ]
}

function jsonLd(edition: Edition, document: SiteDocument, url: string | undefined, translators: string[]): object {
  const {facts} = document.rendered
  const people = (names: string[]) => names.map((name) => ({'@type': 'Person', name}))
  return {
    '@context': 'https://schema.org',
    '@type': ['CreativeWork', 'ArchiveComponent'],
    identifier: document.id,
    name: facts.title,
    ...(url ? {url} : {}),
    ...(facts.authors.length > 0
      ? {author: facts.authors.map(({name, isBody}) => ({'@type': isBody ? 'Organization' : 'Person', name}))}
      : {}),
    ...(translators.length > 0 ? {translator: people(translators)} : {}),
    ...(facts.date.when ? {dateCreated: facts.date.when} : {temporal: displayDate(facts.date)}),
    ...(facts.abstract ? {abstract: facts.abstract} : {}),
    ...(facts.language ? {inLanguage: facts.language} : {}),
    ...(facts.archives[0]
      ? {holdingArchive: {'@type': 'ArchiveOrganization', name: facts.archives[0].repository || facts.archives[0].key}}
      : {}),
    license: edition.licence.url,
    version: edition.version,
    datePublished: edition.date,
    editor: people(edition.editors.map((editor) => editor.name)),
    publisher: {'@type': 'Organization', name: edition.publisher},
    isPartOf: {'@type': 'Collection', name: edition.title, ...(edition.baseUrl ? {url: edition.baseUrl} : {})},
    encoding: [
      {
        '@type': 'MediaObject',
        encodingFormat: 'application/tei+xml',
        contentUrl: absolute(edition, at.tei(document.id)) ?? `../${at.tei(document.id)}`,
      },
    ],
  }
}

/** An OpenURL in a span's title: what Zotero and its like pick up from a page. */
export function coins(edition: Edition, document: SiteDocument): Html {
  const {facts} = document.rendered
  const url = absolute(edition, at.document(document.id))
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'bookitem'],
    ['rft.atitle', facts.title],
    ['rft.btitle', edition.title],
    ...facts.authors.map((author): [string, string] => ['rft.au', author.name]),
    ['rft.pub', edition.publisher],
    ['rft.place', edition.place],
    ['rft.date', edition.date],
    ['rft.language', facts.language],
    ['rft_id', url],
  ]
  const query = pairs
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value!)}`)
    .join('&')
  return html`<span class="Z3988" title="${query}"></span>`
}
