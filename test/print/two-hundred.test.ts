/** A volume of two hundred documents, a page each, asked of four programs. */
import {beforeAll, describe, expect} from 'vitest'
import {printSettings} from '../../src/publish/print/settings.js'
import {volumePdf} from '../../src/publish/print/volume.js'
import {needs} from '../programs.js'
import {expectedFlow} from './expected.js'
import {edition} from './sample-edition.js'
import {ask, flowOf, lettersOf, nodesOf} from './structure.js'
import {structureTreeOf} from './structure-tree.js'
import {syntheticDocuments} from './synthetic.js'

const count = 200
const documents = syntheticDocuments(count, 2)

function pdfOf(settings: object): Uint8Array {
  const made = volumePdf(edition, documents, [], {settings: printSettings.parse(settings)})
  if (!(made instanceof Uint8Array)) throw new Error(made.map(({message}) => message).join('\n'))
  return made
}

/** The words of a document's page up to its notes, as their flow has them: with the marks of notes. */
function expectedWords(tei: string): string {
  let notes = 0
  const marked = tei.replaceAll(/<ref [^>]*>[^<]*<\/ref>/g, () => String.fromCharCode(97 + notes++))
  return lettersOf(expectedFlow(marked))
}

/** What a screen reader is told, and in which order: the structure tree. */
function expectReadingOrder(pdf: Uint8Array): void {
  const {root, pieces, marked} = structureTreeOf(pdf)
  const headings = [...nodesOf(root, (type) => /^H[1-6]$/.test(type))].map(
    (node) => `${node.type} ${flowOf(node).trim()}`,
  )
  const first = headings.findIndex((heading) => heading.startsWith('H2'))
  expect(headings.slice(first, first + 2 * count)).toEqual(
    documents.flatMap(({tei}) => [`H2 ${/<title>([^<]*)/.exec(tei)![1]}`, `H3 ${/<head>([^<]*)/.exec(tei)![1]}`]),
  )
  expect(headings.slice(first + 2 * count).every((heading) => heading.startsWith('H1 '))).toBe(true)

  const told = lettersOf(flowOf(root))
  let end = 0
  for (const {file, tei} of documents) {
    const words = lettersOf(expectedFlow(tei))
    const at = told.indexOf(words, end)
    expect(at, `${file} is told after the one before it`).toBeGreaterThanOrEqual(end)
    end = at + words.length
    expect(told.indexOf(words, end), `${file} is told once`).toBe(-1)
  }

  // Every piece of marked content once. A page is told from its top down; a note is told at its mark, so notes follow
  // their own order.
  const numbersOf = (page: number, inNote: boolean): number[] =>
    pieces.filter((piece) => piece.page === page && piece.within.includes('Note') === inNote).map(({number}) => number)
  for (const [page, numbers] of marked.entries()) {
    const [text, notes] = [numbersOf(page, false), numbersOf(page, true)]
    expect(text).toEqual(text.toSorted((a, b) => a - b))
    expect(notes).toEqual(notes.toSorted((a, b) => a - b))
    expect([...text, ...notes].sort((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b))
  }
}

describe('for the press', () => {
  let pdf: Uint8Array
  beforeAll(() => {
    pdf = pdfOf({bleed: 3, cropMarks: true})
  }, 300_000)

  needs(
    'qpdf',
    'pdfinfo',
    'pdffonts',
  )('sound, tagged, every page with its boxes, every font embedded', () => {
    expect(ask('qpdf', pdf, (file) => ['--check', file])).toContain('No syntax or stream encoding errors found')
    const info = ask('pdfinfo', pdf, (file) => [file])
    expect(info).toMatch(/^Tagged:\s+yes$/m)
    const pages = Number(/^Pages:\s+(\d+)$/m.exec(info)?.[1])
    expect(pages).toBeGreaterThan(count)
    const boxes = ask('pdfinfo', pdf, (file) => ['-box', '-f', '1', '-l', String(pages), file])
    // 156 × 234 mm, 11 mm inside the sheet; the bleed 8 mm.
    const box = (name: string): string[] =>
      [...boxes.matchAll(new RegExp(`^Page +\\d+ ${name}: +(\\S+) +(\\S+) +(\\S+) +(\\S+)$`, 'gm'))].map((edges) =>
        edges
          .slice(1)
          .map((edge) => Math.round((Number(edge) * 25.4) / 72))
          .join(' '),
      )
    expect(box('TrimBox')).toEqual(Array.from({length: pages}, () => '11 11 167 245'))
    expect(box('BleedBox')).toEqual(Array.from({length: pages}, () => '8 8 170 248'))
    const fonts = ask('pdffonts', pdf, (file) => [file])
      .trim()
      .split('\n')
      .slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/\s+yes\s+yes\s+yes\s+\d+\s+\d+$/)
  })

  needs('pdftotext')('every word of every document, in order, once', () => {
    const pages = ask('pdftotext', pdf, (file) => ['-raw', file, '-'])
      .split('\f')
      .map(lettersOf)
    const places = documents.map(({file, tei}) => {
      const words = expectedWords(tei)
      const found = pages.flatMap((page, i) => (page.includes(words) ? [i] : []))
      expect(found, `${file} stands on one page`).toHaveLength(1)
      expect(pages[found[0]!]!.split(words), `${file} stands there once`).toHaveLength(2)
      return found[0]!
    })
    expect(places).toEqual(documents.map((_, i) => places[0]! + i))
  })

  needs('qpdf')('the structure tree tells headings and words in order, each piece of a page once', () => {
    expectReadingOrder(pdf)
  })

  needs('pdfinfo')('headings: a title a document and what is under it, none skipped', () => {
    const levels = [...ask('pdfinfo', pdf, (file) => ['-struct', file]).matchAll(/^\s*H([1-6])\b/gm)].map(([, level]) =>
      Number(level),
    )
    const body = levels.slice(levels.indexOf(2), levels.lastIndexOf(3) + 1)
    expect(body).toEqual(documents.flatMap(() => [2, 3]))
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    }, 0)
  })
})

needs('qpdf')(
  'for the archive and for readers with assistive technology it passes the checks of its profile, and reads in order',
  () => {
    for (const [profile, mark] of [
      ['archive', 'pdfaid:part'],
      ['accessible', 'pdfuaid:part'],
    ] as const) {
      const pdf = pdfOf({profile, documents: 'run-on'})
      expect(Buffer.from(pdf).includes(mark)).toBe(true)
      expect(ask('qpdf', pdf, (file) => ['--check', file])).toContain('No syntax or stream encoding errors found')
      expectReadingOrder(pdf)
    }
  },
  300_000,
)
