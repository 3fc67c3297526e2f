import {describe, expect, test} from 'vitest'
import {documentPdf} from '../../src/publish/print/pdf.js'
import {volumePdf} from '../../src/publish/print/volume.js'
import type {Problem} from '../../src/tree/problem.js'
import {needs} from '../programs.js'
import {ask, flowOf, lettersOf, structureOf} from './structure.js'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function tei(body: string, title = 'A title'): string {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${escaped(title)}</title></titleStmt></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`
}

const hostile: readonly string[] = [
  '#read("/etc/passwd") #import "x.typ": * #include "y"',
  '#{ panic("no") } #let x = 1 #x #set page(width: 1pt)',
  '$ x^2 $ @ref <label> *bold* _em_ `raw` ```code``` ~ -- --- ... \' "quotes"',
  '\\ backslash \\u{41} \\" ]; [ ) ( } { // comment /* block */',
  '= Heading\n\n- item\n+ item\n/ term: x',
  '"); #panic("out") //',
  ']; #panic("out"); [',
  'trailing backslash \\',
  'https://example.org/a?b=c#d',
  '\u2028line\u2029separators\u0085and soft\u00adhyphens\u200bzero\u2060width',
]

describe('text stays text', () => {
  needs('pdftotext').each(hostile.map((text) => [text]))('%s', (text) => {
    const made = documentPdf(
      tei(
        `<p>Before ${escaped(text)} after</p><list><item n="${escaped(text).replaceAll('"', '&quot;')}">x</item></list>`,
        text,
      ),
      {file: 'a.xml', edition: text},
    )
    expect(made).toBeInstanceOf(Uint8Array)
    expect(lettersOf(ask('pdftotext', made as Uint8Array, (file) => [file, '-']))).toContain(
      lettersOf(`Before ${text} after`),
    )
  })
})

needs('pdftotext')('a word that fills no line is broken inside the page, and stays one word to a reader', () => {
  const word = 'Antidisestablishment'.repeat(30)
  const made = documentPdf(tei(`<p>A ${word} b</p>`), {file: 'a.xml'}) as Uint8Array
  expect(lettersOf(flowOf(structureOf(made)))).toContain(word)
  // Inside the text block: 22 mm to 136 mm of 156 mm.
  const inside = ask('pdftotext', made, (file) => [
    '-x',
    '60',
    '-W',
    '330',
    '-y',
    '0',
    '-H',
    '660',
    '-r',
    '72',
    file,
    '-',
  ])
  expect(lettersOf(inside)).toContain(word.slice(0, 200))
})

needs('pdftotext')('a missing glyph is printed as its number; a warning names it, the document and the line', () => {
  const warnings: Problem[] = []
  const onWarning = (problem: Problem): void => void warnings.push(problem)
  const made = documentPdf(tei('<p>one</p>\n<p>two \u{13000}x</p>\n<p>&#xE000;</p>'), {file: 'tei/a.xml', onWarning})
  expect(warnings).toEqual([
    expect.objectContaining({
      rule: 'print-glyph',
      severity: 'warning',
      file: 'tei/a.xml',
      line: 2,
      column: 8,
      message: expect.stringMatching(/U\+13000.*U\+E000/),
    }),
  ])
  expect(ask('pdftotext', made as Uint8Array, (file) => [file, '-'])).toMatch(/two\s*U\+13000\s*x\s+U\+E000/)
})

test('a script that no font has is one warning, which is short', () => {
  const warnings: Problem[] = []
  const onWarning = (problem: Problem): void => void warnings.push(problem)
  const letters = Array.from({length: 40}, (_, i) => String.fromCodePoint(0x13000 + i)).join('')
  documentPdf(tei(`<p>${letters}</p>`), {file: 'tei/a.xml', onWarning})
  expect(warnings.map(({message}) => message)).toEqual([expect.stringContaining('and 32 more')])
})

test('a volume warns of the document that has a character without a glyph, and is set', () => {
  const warnings: Problem[] = []
  const good = {file: 'tei/good.xml', tei: tei('<p>fine</p>')}
  const bad = {file: 'tei/bad.xml', tei: tei('<p>\u{13000}</p>')}
  const made = volumePdf({title: 'T'}, [good, bad], [], {onWarning: (problem) => void warnings.push(problem)})
  expect(warnings).toEqual([expect.objectContaining({file: 'tei/bad.xml', rule: 'print-glyph'})])
  expect(made).toBeInstanceOf(Uint8Array)
})

needs('pdfinfo').each([
  ['no text', '<p/>'],
  ['white space', '<p> \n </p>'],
  ['no body', ''],
])('an empty document says so: %s', (_, body) => {
  const made = documentPdf(tei(body, ''), {file: 'a.xml'})
  expect(made).toBeInstanceOf(Uint8Array)
  expect(flowOf(structureOf(made as Uint8Array))).toContain('The document has no text.')
})

test('an element outside the vocabulary keeps its words and is reported once', () => {
  const warnings: string[] = []
  const made = documentPdf(tei('<p><metamark>a</metamark> <metamark>b</metamark></p>'), {
    file: 'a.xml',
    onWarning: ({rule, message}) => warnings.push(`${rule}: ${message}`),
  })
  expect(made).toBeInstanceOf(Uint8Array)
  expect(warnings).toEqual([expect.stringContaining('print-element: metamark')])
})

needs('pdfinfo')('many notes: each once and in order in the structure tree', () => {
  const notes = 60
  const body = Array.from(
    {length: notes},
    (_, i) =>
      `<p>Word${i}<ref type="noteAnchor" target="#n${i}">${i}</ref> follows here and there in this line of text.</p>`,
  ).join('')
  const bodies = Array.from(
    {length: notes},
    (_, i) => `<note xml:id="n${i}" n="${i}" place="foot">Body${i}.</note>`,
  ).join('')
  const made = documentPdf(tei(body + bodies), {file: 'a.xml'}) as Uint8Array
  expect(made).toBeInstanceOf(Uint8Array)
  const seen = [...JSON.stringify(structureOf(made)).matchAll(/Body(\d+)\./g)].map(([, n]) => Number(n))
  expect(seen).toEqual(Array.from({length: notes}, (_, i) => i))
})

needs('pdftotext')(
  'ten thousand notes: every mark and every note once, in order',
  () => {
    const count = 10_000
    const numbers = Array.from({length: count}, (_, i) => i)
    const paragraphs = numbers.map(
      (i) =>
        `<p>Word${i}<ref type="noteAnchor" target="#n${i}">${i}</ref> follows here and there in this line of text.</p>`,
    )
    const notes = numbers.map((i) => `<note xml:id="n${i}" n="${i}" place="foot">Body${i}.</note>`)
    const made = documentPdf(tei(paragraphs.join('') + notes.join('')), {file: 'a.xml'})
    expect(made).toBeInstanceOf(Uint8Array)
    const pages = ask('pdftotext', made as Uint8Array, (file) => [file, '-']).split('\f')
    const found = (words: RegExp): number[] =>
      pages.flatMap((page) => [...page.matchAll(words)].map(([, number]) => Number(number)))
    expect(found(/Body(\d+)\./g)).toEqual(numbers)
    expect(found(/Word(\d+) /g)).toEqual(numbers)
    for (const page of pages)
      for (const [, number] of page.matchAll(/Word(\d+)/g)) expect(page).toContain(`Body${number}.`)
  },
  300_000,
)
