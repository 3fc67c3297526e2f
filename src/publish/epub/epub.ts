/** The EPUB: the whole edition as one accessible book. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {packageRoot} from '../../transform/package-root.js'
import {authorityEntries} from '../print/authority.js'
import type {Authority, Edition, EditionDocument} from '../print/volume.js'
import {chapter, numbered} from './chapter.js'
import {documentList, register, titlePage} from './matter.js'
import {type BookPage, navigation, packageDocument} from './package.js'
import {zip} from './zip.js'

/**
 * The EPUB 3 of an edition. The same input gives the same bytes. Every `tei` must be well formed.
 * Throws what the stylesheets raise.
 */
export function epub(
  edition: Edition,
  documents: readonly EditionDocument[],
  authority: Authority,
  options: {isbn?: string} = {},
): Uint8Array {
  const read = documents
    .map(({tei}, i) => chapter(tei, `d${i}`))
    .toSorted(
      (a, b) => compare(a.facts.date || '9999', b.facts.date || '9999') || compare(a.facts.title, b.facts.title),
    )
  const chapters = read.filter(({facts}) => !facts.catalogue).map((one, i) => numbered(one, `document-${i + 1}`, i + 1))
  const records = read.flatMap(({facts}) => facts.records)
  const rights = [...new Set(read.flatMap(({facts}) => facts.rights))]
  const entries = authorityEntries(authority)
  const registers = (
    [
      ['persons', 'Persons', 'person'],
      ['places', 'Places', 'place'],
      ['organisations', 'Organisations', 'org'],
    ] as const
  ).map(
    ([id, title, kind]): BookPage => ({
      id,
      href: `${id}.xhtml`,
      title,
      content: register(title, kind, edition, chapters, entries),
    }),
  )
  const pages: BookPage[] = [
    {
      id: 'title',
      href: 'title.xhtml',
      title: edition.title,
      content: titlePage(edition, options.isbn, rights),
      landmark: 'titlepage',
    },
    {id: 'nav', href: 'nav.xhtml', title: 'Contents', content: '', landmark: 'toc'},
    {
      id: 'documents',
      href: 'documents.xhtml',
      title: 'List of documents',
      content: documentList(edition, chapters, records),
    },
    ...chapters.map(
      ({key, xhtml, facts}, i): BookPage => ({
        id: key,
        href: `${key}.xhtml`,
        title: [`${i + 1}. ${facts.title || '[untitled]'}`, facts.dateText].filter((w) => w).join(', '),
        content: xhtml,
        ...(i === 0 ? {landmark: 'bodymatter'} : {}),
      }),
    ),
    ...registers
      .filter(({content}) => content !== '')
      .map((one, i) => (i === 0 ? {...one, landmark: 'backmatter'} : one)),
  ]
  const files = pages.map((one) => (one.id === 'nav' ? {...one, content: navigation({edition, pages, chapters})} : one))
  const book = {
    edition,
    identifier: identifierOf(edition, files),
    ...(options.isbn ? {isbn: options.isbn} : {}),
    pages: files,
    chapters,
  }
  const text = (name: string, content: string): {name: string; content: Uint8Array} => ({
    name,
    content: Buffer.from(content, 'utf8'),
  })
  return zip([
    {name: 'mimetype', content: Buffer.from('application/epub+zip'), stored: true},
    text('META-INF/container.xml', container),
    text('EPUB/content.opf', packageDocument(book)),
    text('EPUB/edition.css', readFileSync(path.join(packageRoot, 'transforms/epub/edition.css'), 'utf8')),
    ...files.map(({href, content}) => text(`EPUB/${href}`, content)),
  ])
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** The edition's own identifier, or a UUID (version 5 in form) made from the book's words. */
function identifierOf(edition: Edition, files: readonly BookPage[]): string {
  if (edition.identifier) return edition.identifier
  const hash = createHash('sha256')
  for (const {href, content} of files) hash.update(`${href}\0${content}\0`)
  const hex = hash.digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
