import {expect, test} from 'vitest'
import {printSettings} from '../../src/publish/print/settings.js'
import {volumePdf} from '../../src/publish/print/volume.js'
import {needs} from '../programs.js'
import {expectedFlow} from './expected.js'
import {authority, documents, edition} from './sample-edition.js'
import {ask, flowOf, lettersOf, nodesOf, type StructureNode, structureOf} from './structure.js'

function pdfOf(settings: object = {}, of = documents): Uint8Array {
  const made = volumePdf(edition, of, authority, {settings: printSettings.parse(settings)})
  if (!(made instanceof Uint8Array)) throw new Error(made.map(({file, message}) => `${file}: ${message}`).join('\n'))
  return made
}

let tree: StructureNode | undefined
const structure = (): StructureNode => {
  tree ??= structureOf(made())
  return tree
}

let volume: Uint8Array | undefined
const made = (): Uint8Array => {
  volume ??= pdfOf({isbn: '978-3-16-148410-0'})
  return volume
}

needs(
  'qpdf',
  'pdfinfo',
  'pdffonts',
)('the volume is sound, tagged, dated by the edition, with fonts embedded', () => {
  expect(ask('qpdf', made(), (file) => ['--check', file])).toContain('No syntax or stream encoding errors found')
  const info = ask('pdfinfo', made(), (file) => ['-isodates', file])
  expect(info).toMatch(/^Tagged:\s+yes$/m)
  expect(info).toMatch(/^CreationDate:\s+2025-03-01/m)
  expect(info).toMatch(/^Title:\s+Harbours & Treaties$/m)
  for (const font of ask('pdffonts', made(), (file) => [file])
    .trim()
    .split('\n')
    .slice(2))
    expect(font).toMatch(/\s+yes\s+yes\s+yes\s+\d+\s+\d+$/)
})

needs('pdfinfo')('every word of every printed document stands in it, once and in order of date', () => {
  const printed = lettersOf(flowOf(structure()))
  const places = documents
    .filter(({tei}) => !tei.includes('<listBibl'))
    .map(({file, tei}) => {
      const wanted = lettersOf(expectedFlow(tei))
      const at = printed.indexOf(wanted)
      expect(at, `${file} is in the volume`).toBeGreaterThan(0)
      expect(printed.indexOf(wanted, at + 1), `${file} is in it once`).toBe(-1)
      return at
    })
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

needs('pdfinfo')('its parts come in the order of a book, headings in order', () => {
  const headings = [...nodesOf(structure(), (type) => /^H[1-6]$/.test(type))]
  expect(headings.filter(({type}) => type === 'H1').map((heading) => flowOf(heading).trim())).toEqual([
    'Contents',
    'Editorial principles',
    'List of documents',
    'Documents',
    'Notes on persons',
    'Chronology',
    'Emendations and variants',
    'Index of persons',
    'Index of places',
    'Index of organisations',
    'Archival sources',
  ])
  headings.reduce((before, {type}) => {
    expect(Number(type[1])).toBeLessThanOrEqual(before + 1)
    return Number(type[1])
  }, 0)
})

needs('pdftotext')('half-title, title page and imprint stand first; records that are not printed are listed', () => {
  const pages = ask('pdftotext', made(), (file) => [file, '-']).split('\f')
  expect(pages[0]!.trim()).toBe('Harbours & Treaties')
  expect(pages[1]!.trim()).toBe('')
  expect(pages[2]).toContain('Edited by Jane Mora')
  expect(pages[3]).toContain('ISBN 978-3-16-148410-0')
  expect(pages[3]).toContain('Licence: CC BY 4.0')
  const list = pages.slice(4, 10).join(' ').replaceAll(/\s+/g, ' ')
  const records = documents.flatMap(({tei}) => [...tei.matchAll(/<bibl [^>]*xml:id/g)])
  expect(list.split('(Not printed.)').length - 1).toBe(records.length)
})

needs('pdftotext')(
  'the index is right: each page it names has the name on it, and no page with the name is missing',
  () => {
    const pages = ask('pdftotext', made(), (file) => [file, '-']).split('\f')
    const start = pages.findIndex((page) => /^Documents\s/.test(page.trim()))
    const folioOf = (i: number): number => i - start + 1
    const index = pages.findLast((page) => page.trim().startsWith('Index of places'))!.replaceAll(/\s+/g, ' ')
    const [, listed = ''] = /Yugoslavia, (\d+(?:–\d+)?(?:, \d+(?:–\d+)?)*)/.exec(index) ?? []
    const numbers = listed.split(', ').flatMap((run) => {
      const [first, last = first] = run.trim().split('–').map(Number)
      return Array.from({length: last! - first! + 1}, (_, i) => first! + i)
    })
    const body = pages.slice(
      start,
      pages.findIndex((page) => page.trim().startsWith('Notes on persons')),
    )
    const named = body.flatMap((page, i) => (/Yugoslavia(?!n)/.test(page) ? [folioOf(start + i)] : []))
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers).toEqual(expect.arrayContaining(named))
  },
)

needs('pdftotext')(
  'running heads: the edition left, the document right, folios outside, nothing over a document’s first page',
  () => {
    const pages = ask('pdftotext', made(), (file) => ['-layout', file, '-']).split('\f')
    const start = pages.findIndex((page) => /^Documents\s/.test(page.trim()))
    const first = (i: number): string => pages[start + i]!.trim().split('\n')[0]!.trim()
    expect(first(3)).toMatch(/^4\s+Harbours & Treaties$/)
    expect(first(4)).toMatch(/^Memorandum of Conversation .*, 3 February 1949\s+5$/)
    expect(first(2)).toBe('1')
  },
)

needs('pdfinfo')('profiles for the archive and for accessibility pass Typst’s own checks', () => {
  expect(Buffer.from(pdfOf({profile: 'archive'})).includes('pdfaid:part')).toBe(true)
  expect(Buffer.from(pdfOf({profile: 'accessible', documents: 'run-on'})).includes('pdfuaid:part')).toBe(true)
})

test('the same volume has the same bytes, in whatever order its documents are given', () => {
  expect(
    Buffer.compare(Buffer.from(made()), Buffer.from(pdfOf({isbn: '978-3-16-148410-0'}, documents.toReversed()))),
  ).toBe(0)
})
