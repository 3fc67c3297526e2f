import {inflateRawSync} from 'node:zlib'
import {EpubCheck} from '@likecoin/epubcheck-ts'
import {expect, test} from 'vitest'
import {epub} from '../../src/publish/epub/epub.js'
import {zip} from '../../src/publish/epub/zip.js'
import {expectedFlow} from '../print/expected.js'
import {authority, documents, edition as printed} from '../print/sample-edition.js'
import {lettersOf} from '../print/structure.js'

// Its words must be escaped in XHTML.
const edition = {...printed, title: 'Harbours & <Treaties>', subtitle: 'A "reader"'}
const book = epub(edition, documents, authority, {isbn: '978-3-16-148410-0'})

/** The files of a ZIP, by its central directory. */
function filesOf(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf('PK\x05\x06', bytes.length, 'latin1')
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const [method, packed, length, local] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 42),
    ]
    const name = bytes.toString('utf8', at + 46, at + 46 + length)
    const content = bytes.subarray(local + 30 + length, local + 30 + length + packed)
    files.set(name, (method === 8 ? inflateRawSync(content) : content).toString('utf8'))
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

const files = filesOf(book)
const text = (xhtml: string): string =>
  xhtml
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

test('epubcheck has nothing to say, not even a warning', async () => {
  const {messages} = await EpubCheck.validate(book)
  expect(messages.filter(({severity}) => severity !== 'usage' && severity !== 'info')).toEqual([])
}, 60_000)

test('the ISBN is an identifier of the book and stands in its imprint; without one there is none', () => {
  expect(files.get('EPUB/content.opf')).toContain('<dc:identifier>urn:isbn:9783161484100</dc:identifier>')
  expect([...files.values()].some((page) => page.includes('ISBN 978-3-16-148410-0'))).toBe(true)
  expect([...filesOf(epub(edition, documents, authority)).values()].join('')).not.toMatch(/isbn/i)
})

test('the same edition has the same bytes; mimetype stands first, stored', () => {
  expect(
    Buffer.compare(
      Buffer.from(book),
      Buffer.from(epub(edition, documents.toReversed(), authority, {isbn: '978-3-16-148410-0'})),
    ),
  ).toBe(0)
  expect(Buffer.from(book).toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
})

test('chapters come in order of date and say every word of their documents', () => {
  const chapters = [...files].filter(([name]) => /document-\d+\.xhtml/.test(name)).map(([, xhtml]) => xhtml)
  expect(chapters).toHaveLength(documents.filter(({tei}) => !tei.includes('<listBibl')).length)
  for (const {file, tei} of documents.filter(
    ({tei}) => !tei.includes('<listBibl') && !tei.includes('type="correction"'),
  )) {
    expect(
      chapters.some((xhtml) => lettersOf(text(xhtml)).includes(lettersOf(expectedFlow(tei)))),
      file,
    ).toBe(true)
  }
})

test('every note has its mark and every mark its note, linked both ways', () => {
  let notes = 0
  for (const [name, xhtml] of files) {
    for (const [, id] of xhtml.matchAll(/href="#(note-[^"]+)"/g)) {
      notes++
      expect(xhtml, name).toContain(`<aside id="${id}"`)
      expect(xhtml, name).toContain(`href="#${id!.replace('note-', 'mark-')}"`)
    }
  }
  expect(notes).toBeGreaterThanOrEqual(4)
})

test('every link leads somewhere', () => {
  for (const [name, xhtml] of files) {
    for (const [, href = ''] of xhtml.matchAll(/href="([^"]+)"/g)) {
      if (/^https?:/.test(href)) continue
      const [file, fragment] = href.split('#')
      const target = files.get(file ? `EPUB/${file}` : name) ?? files.get(file ?? '')
      expect(target, `${name} → ${href}`).toBeDefined()
      if (fragment) expect(target, `${name} → ${href}`).toContain(`id="${fragment}"`)
    }
  }
})

test('metadata of EPUB Accessibility 1.1, landmarks and page list', () => {
  const opf = files.get('EPUB/content.opf')!
  for (const property of [
    'schema:accessMode',
    'schema:accessModeSufficient',
    'schema:accessibilityFeature',
    'schema:accessibilityHazard',
    'schema:accessibilitySummary',
    'dcterms:conformsTo',
    'a11y:certifiedBy',
    'pageBreakSource',
  ]) {
    expect(opf).toContain(`property="${property}"`)
  }
  expect(opf).toContain('2025-03-01T00:00:00Z')
  expect(opf.match(/the pages of the sources are marked/g)).toHaveLength(1)
  const nav = files.get('EPUB/nav.xhtml')!
  for (const type of ['toc', 'landmarks', 'page-list']) expect(nav).toContain(`epub:type="${type}"`)
})

test('hostile text stays text', async () => {
  const words = ']]&gt; &lt;script>alert(1)&lt;/script> &amp;amp; "quoted" \u202Ereversed\u202C'
  const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${words}</title></titleStmt></fileDesc></teiHeader><text><body><p>${words}</p></body></text></TEI>`
  const empty =
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title/></titleStmt></fileDesc></teiHeader><text><body><p/></body></text></TEI>'
  const made = epub(
    {title: '"<&>"', editors: ['<b>']},
    [
      {file: 'a', tei},
      {file: 'b', tei: empty},
    ],
    [],
  )
  const {messages} = await EpubCheck.validate(made)
  expect(messages.filter(({severity}) => severity !== 'usage' && severity !== 'info')).toEqual([])
  for (const xhtml of filesOf(made).values()) expect(xhtml).not.toContain('<script')
}, 60_000)

test('a ZIP holds what it is given', () => {
  const content = Buffer.from('abc'.repeat(1000))
  expect(
    filesOf(
      zip([
        {name: 'a/ü.txt', content},
        {name: 'empty', content: Buffer.alloc(0)},
      ]),
    ),
  ).toEqual(
    new Map([
      ['a/ü.txt', content.toString()],
      ['empty', ''],
    ]),
  )
})

test('the book is in all languages of its documents, and says nothing of pages it has not', () => {
  const [one] = documents
  const russian = one!.tei.replace(/(<TEI[^>]*xml:lang=")[^"]*"/, '$1ru"').replace(/<pb\b[^>]*\/>/g, '')
  const opf = filesOf(epub(edition, [{...one!, tei: russian}], authority)).get('EPUB/content.opf')!
  expect([...opf.matchAll(/<dc:language>(.*?)</g)].map(([, code]) => code)).toEqual(['en', 'ru'])
  expect(opf).not.toContain('the pages of the sources')
})
