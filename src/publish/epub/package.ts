/** The package document and the navigation of the EPUB (EPUB 3.3; EPUB Accessibility 1.1). */
import type {Edition} from '../print/volume.js'
import type {Chapter} from './chapter.js'
import {escapeXhtml, page} from './markup.js'

/** A file of the book in reading order. */
export interface BookPage {
  id: string
  href: string
  title: string
  content: string
  /** Where it stands among the landmarks, as the structural semantics vocabulary names it. */
  landmark?: string
}

export interface Book {
  edition: Edition
  /** An identifier that changes with the text: made from it where the edition has none. */
  identifier: string
  isbn?: string
  pages: readonly BookPage[]
  chapters: readonly Chapter[]
}

/** The language of a chapter, as its root element has it. */
function languageOf({xhtml}: Chapter): string {
  return /<html[^>]*\slang="([^"]*)"/.exec(xhtml)?.[1] ?? ''
}

/** `content.opf`. */
export function packageDocument({edition, identifier, isbn, pages, chapters}: Book): string {
  const language = edition.language ?? 'en'
  const modified = `${isoDay(edition.date)}T00:00:00Z`
  const hasPages = chapters.some(({facts}) => facts.pages.length > 0)
  const creators = edition.authors?.length ? edition.authors : (edition.editors ?? [])
  const role = edition.authors?.length ? 'aut' : 'edt'
  const metadata = [
    `<dc:identifier id="publication-id">${escapeXhtml(identifier)}</dc:identifier>`,
    isbn && `<dc:identifier>urn:isbn:${escapeXhtml(isbn.replaceAll(/[\s-]/g, ''))}</dc:identifier>`,
    `<dc:title id="main-title">${escapeXhtml(edition.title)}</dc:title>`,
    '<meta refines="#main-title" property="title-type">main</meta>',
    edition.subtitle &&
      `<dc:title id="sub-title">${escapeXhtml(edition.subtitle)}</dc:title><meta refines="#sub-title" property="title-type">subtitle</meta>`,
    ...creators.map(
      (name, i) =>
        `<dc:creator id="creator-${i + 1}">${escapeXhtml(name)}</dc:creator><meta refines="#creator-${i + 1}" property="role" scheme="marc:relators">${role}</meta>`,
    ),
    ...[...new Set([language, ...chapters.map(languageOf)])].map(
      (one) => one && `<dc:language>${escapeXhtml(one)}</dc:language>`,
    ),
    edition.publisher && `<dc:publisher>${escapeXhtml(edition.publisher)}</dc:publisher>`,
    edition.date && `<dc:date>${escapeXhtml(edition.date)}</dc:date>`,
    ...[edition.licence, ...(edition.rights ?? [])].map(
      (rights) => rights && `<dc:rights>${escapeXhtml(rights)}</dc:rights>`,
    ),
    `<meta property="dcterms:modified">${modified}</meta>`,
    '<meta property="schema:accessMode">textual</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta>',
    ...[
      'alternativeText',
      'displayTransformability',
      'readingOrder',
      'structuralNavigation',
      'tableOfContents',
      ...(hasPages ? ['pageBreakMarkers', 'pageNavigation'] : []),
    ].map((feature) => `<meta property="schema:accessibilityFeature">${feature}</meta>`),
    '<meta property="schema:accessibilityHazard">none</meta>',
    `<meta property="schema:accessibilitySummary">Text without images. Every document is a chapter with headings in order; notes are linked both ways${hasPages ? '; the pages of the sources are marked and listed' : ''}.</meta>`,
    '<meta id="conformance" property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>',
    // Who says so: the program, since no publisher has looked at the book yet.
    '<meta refines="#conformance" property="a11y:certifiedBy">sigla</meta>',
    hasPages && '<meta property="pageBreakSource">the pages of the sources, document by document</meta>',
  ]
  const items = pages.map(
    ({id, href}) =>
      `<item id="${id}" href="${href}" media-type="application/xhtml+xml"${href === 'nav.xhtml' ? ' properties="nav"' : ''}/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="publication-id" xml:lang="${escapeXhtml(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.filter((line) => line).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
<item id="css" href="edition.css" media-type="text/css"/>
</manifest>
<spine>
${pages.map(({id}) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`
}

/** `nav.xhtml`: contents, landmarks and, where sources have pages, the page list. */
export function navigation({edition, pages, chapters}: Omit<Book, 'identifier'>): string {
  const link = (href: string, words: string, type = ''): string =>
    `<li><a${type && ` epub:type="${type}"`} href="${href}">${escapeXhtml(words)}</a></li>`
  const pageLinks = chapters.flatMap(({key, facts}, i) =>
    facts.pages.map(({id, n}) => link(`${key}.xhtml#${id}`, `${i + 1}: ${n}`)),
  )
  const landmarks = pages.flatMap(({href, title, landmark}) => (landmark ? [link(href, title, landmark)] : []))
  return page(
    'Contents',
    edition.language ?? 'en',
    `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h1 id="contents">Contents</h1>
<ol>
${pages.map(({href, title}) => link(href, title)).join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="Landmarks">
<ol>
${landmarks.join('\n')}
</ol>
</nav>${
      pageLinks.length === 0
        ? ''
        : `
<nav epub:type="page-list" role="doc-pagelist" hidden="hidden" aria-label="Pages of the sources">
<ol>
${pageLinks.join('\n')}
</ol>
</nav>`
    }`,
  )
}

/** The edition's day; 1 January 1970 where none is given, never the clock. */
function isoDay(date = ''): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date) ?? []
  return year ? `${year}-${month}-${day}` : '1970-01-01'
}
