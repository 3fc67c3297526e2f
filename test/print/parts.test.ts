import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {expect, test} from 'vitest'
import {chapter} from '../../src/publish/epub/chapter.js'
import {addBoxes} from '../../src/publish/print/boxes.js'
import {coverageOf} from '../../src/publish/print/coverage.js'
import {documentSource} from '../../src/publish/print/document-source.js'
import {typst} from '../../src/publish/print/literal.js'
import {placesModule, type Survey} from '../../src/publish/print/places.js'
import {registersOf} from '../../src/publish/print/registers.js'
import {defaultSettings, isIsbn, printSettings} from '../../src/publish/print/settings.js'
import fc from '../generated.js'

test('a Typst string ends only where it was meant to', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const inside = typst(text).slice(1, -1)
      // Unescaped quotation marks and stray backslashes would let text become code.
      expect(inside.replaceAll(/\\(?:["\\]|u\{[0-9a-f]+\})/g, '')).not.toMatch(/["\\\u0000-\u001f]/)
    }),
  )
})

test('ISBNs are checked by their check digit', () => {
  expect(['978-3-16-148410-0', '3-16-148410-X', '9783161484100'].map(isIsbn)).toEqual([true, true, true])
  expect(['978-3-16-148410-1', '3-16-148410-0', '123', ''].map(isIsbn)).toEqual([false, false, false, false])
  expect(printSettings.safeParse({isbn: '978-3-16-148410-1'}).success).toBe(false)
})

test('settings refuse what no page can be made of', () => {
  expect(printSettings.safeParse({margins: {inside: 80, outside: 70, top: 20, bottom: 20}}).success).toBe(false)
  expect(printSettings.safeParse({profil: 'print'}).success).toBe(false)
  expect(printSettings.parse({}).page).toEqual({width: 156, height: 234})
})

test('a font tells which characters it has', () => {
  const font = createRequire(import.meta.url).resolve('@expo-google-fonts/gentium-plus/GentiumPlus_400Regular.ttf')
  const has = coverageOf(readFileSync(font))
  expect([...'aЖᾧǚ…“'].map((c) => has(c.codePointAt(0)!))).toEqual([true, true, true, true, true, true])
  expect([...'毛𓀀\u{E000}'].map((c) => has(c.codePointAt(0)!))).toEqual([false, false, false])
})

test('a PDF of a shape that is not Typst’s is refused, not guessed at', () => {
  expect(() => addBoxes(Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF'), printSettings.parse({}))).toThrow(
    'cross-reference table',
  )
})

const told = (survey: Survey, volume = false): string =>
  placesModule(survey, {volume, runningTitle: 'The Edition', gather: true, every: 2})

test('an apparatus entry gets the numbers of the lines from its first word to its last', () => {
  const lines: Survey['lines'] = [
    [1, 114],
    [1, 100],
    [2, 100],
  ]
  expect(told({lines, pages: [], notes: [['apparatus:a', 1, 101, 1, 99]]})).toContain(
    'metadata("1")#label("line:apparatus:a")',
  )
  expect(told({lines, pages: [], notes: [['apparatus:a', 1, 115, 1, 99]]})).toContain('metadata("1–2")')
  expect(told({lines, pages: [], notes: [['apparatus:a', 1, 300, 1, 300]]})).toContain('metadata("")')
  // The mark of a word that begins a paragraph stands over its line, that of one that begins a line behind the line before.
  expect(told({lines, pages: [], notes: [['apparatus:a', 1, 114, 1, 107]]})).toContain('metadata("2")')
  expect(told({lines, pages: [], notes: [['apparatus:a', 1, 114, 1, 100, true]]})).toContain('metadata("2")')
  // The words of a table, which are not counted, take no line that stands elsewhere.
  expect(told({lines, pages: [], notes: [['apparatus:a', 1, 130, 1, 93]]})).toContain('metadata("")')
})

test('margins: every so many lines a number, counted on each page; side by side is one line; source pages of a line together', () => {
  const lines: Survey['lines'] = [
    [1, 100],
    [1, 114],
    [1, 114.4],
    [1, 128],
    [1, 142],
    [2, 100],
  ]
  const pages: Survey['pages'] = [
    [1, 114, '7'],
    [1, 114, '8'],
    [3, 90, '9'],
  ]
  expect(told({lines, pages, notes: []})).toBe(
    '#let places = [' +
      '#[#metadata(("lines": ((114, "2", ), (142, "4", ), ), "pages": ((114, "7, 8", ), )))#label("beside:1")]' +
      '#[#metadata(("lines": (), "pages": ((90, "9", ), )))#label("beside:3")]]\n',
  )
})

test('the notes of a page change places among themselves only', () => {
  const notes: Survey['notes'] = [
    ['editor:a', 1],
    ['source:b', 1],
    ['editor:c', 2],
    ['editor:d', 2],
  ]
  const turns = [...told({lines: [], pages: [], notes}).matchAll(/metadata\("([^"]+)"\)#label\("turn:([^"]+)"/g)].map(
    ([, shown, of]) => [of, shown],
  )
  expect(turns).toEqual([
    ['editor:a', 'source:b'],
    ['source:b', 'editor:a'],
  ])
})

test('running heads: the edition left, the document last begun right, none over openings and blanks', () => {
  const heads = told(
    {
      lines: [],
      pages: [],
      notes: [],
      documents: [
        [3, 'First', '1949', 'a'],
        [6, 'Second', '', 'b'],
      ],
      starts: [1, 3, 6],
      ends: [1, 5, 8],
      body: 1,
      last: 8,
    },
    true,
  )
  const over = Object.fromEntries(
    [...heads.matchAll(/metadata\("([^"]*)"\)#label\("head:(\d+)"\)/g)].map(([, words, page]) => [page, words]),
  )
  expect(over).toEqual({4: 'The Edition', 5: 'First, 1949', 7: 'Second', 8: 'The Edition'})
})

test('archival sources stand by their numbers: op. 9 before op. 10', () => {
  const held = (mark: string): [number, number, {key: string; repository: string; place: string; mark: string}] => [
    7,
    10,
    {key: mark, repository: 'An Archive', place: '', mark},
  ]
  const {sources} = registersOf(
    {
      lines: [],
      pages: [],
      notes: [],
      body: 5,
      documents: [],
      names: [],
      dates: [],
      sources: [held('f. 3, op. 10'), held('f. 3, op. 9'), held('f. 21, op. 1')],
    },
    {entries: [], authority: new Map()},
  )
  expect((sources as {marks: {mark: string}[]}[])[0]!.marks.map(({mark}) => mark)).toEqual([
    'f. 3, op. 9',
    'f. 3, op. 10',
    'f. 21, op. 1',
  ])
})

test('registers: pages once and in runs, folios counted from the first document, names in the order of their letters', () => {
  const author = {id: 'b', kind: 'person', name: 'Ádám', plain: 'Ádám', others: [], see: ['Zed'], life: '', notes: []}
  const {person, chronology} = registersOf(
    {
      lines: [],
      pages: [],
      notes: [],
      body: 5,
      documents: [[7, 'First', '1949', 'a']],
      names: [
        [7, 90, {kind: 'person', id: 'c', words: 'Basil'}],
        [7, 80, {kind: 'person', id: 'b', words: 'he'}],
        [7, 99, {kind: 'person', id: 'b', words: 'he'}],
        [9, 10, {kind: 'person', id: 'b', words: 'he'}],
        [8, 20, {kind: 'person', id: 'b', words: 'he'}],
        [12, 30, {kind: 'person', id: 'b', words: 'he'}],
      ],
      dates: [[8, 40, '1949-02-03']],
    },
    {
      // An hour makes no other day.
      entries: [{key: 'a', number: '1', date: '1949-02-03T14:30:00', dateText: '', title: 'First', abstract: ''}],
      authority: new Map([['person/b', author]]),
    },
  )
  expect(person).toEqual([
    [
      {
        name: 'Ádám',
        see: '',
        pages: [
          [
            [7, 80, 3],
            [9, 10, 5],
          ],
          [[12, 30, 8]],
        ],
      },
    ],
    [{name: 'Basil', see: '', pages: [[[7, 90, 3]]]}],
    [{name: 'Zed', see: 'Ádám', pages: []}],
  ])
  expect(chronology).toEqual([
    [
      '1949',
      [
        expect.objectContaining({day: '3 February', title: 'First', number: '1', pages: [[[7, 0, 3]]]}),
        expect.objectContaining({day: '3 February', title: '', pages: [[[8, 40, 4]]]}),
      ],
    ],
  ])
})

test('marks of an edition’s own stand in print as they were declared, and no others in their place', () => {
  const tei = (body: string): string =>
    `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="a"><teiHeader><fileDesc><titleStmt><title>A stone</title></titleStmt><publicationStmt><p>None.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc></teiHeader><text><body><p>${body}</p></body></text></TEI>`
  const marked = tei(
    'Vixit <supplied reason="omitted" rend="delimiters(⟨ ⟩)">et</supplied> <surplus rend="delimiters({ })">et</surplus> <sic rend="delimiters(† †)">deru</sic> <supplied rend="delimiters(&quot; \\)">in</supplied> Cae<supplied>sar</supplied>',
  )
  const {typst: source, problems} = documentSource(marked, 'd', 1, 'a.xml', defaultSettings)
  expect(problems).toEqual([])
  for (const part of [
    'x-supplied("⟨", "⟩")',
    'x-surplus("{", "}")',
    'x-surplus("†", "†")',
    'x-supplied("\\"", "\\\\")',
    'x-supplied("[", "]")',
  ])
    expect(source).toContain(part)
  const {xhtml} = chapter(marked, 'a')
  for (const part of ['⟨et⟩', '{et}', '†deru†', '[sar]']) expect(xhtml).toContain(part)
})
