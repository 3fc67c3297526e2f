import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect} from 'vitest'
import {documentPdf} from '../../src/publish/print/pdf.js'
import {defaultSettings, printSettings} from '../../src/publish/print/settings.js'
import type {Problem} from '../../src/tree/problem.js'
import {needs} from '../programs.js'
import {expectedFlow} from './expected.js'
import {ask, flowOf, lettersOf, nodesOf, structureOf} from './structure.js'

const samples = path.join(import.meta.dirname, 'samples')
const edition = path.join(import.meta.dirname, '../../tei')
const files = [samples, edition].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => path.join(folder, name)),
)
const meeting = readFileSync(path.join(samples, 'meeting.xml'), 'utf8')

function pdfOf(tei: string, settings = defaultSettings, onWarning?: (problem: Problem) => void): Uint8Array {
  const made = documentPdf(tei, {file: 'a.xml', edition: 'An Edition', settings, ...(onWarning ? {onWarning} : {})})
  if (!(made instanceof Uint8Array)) throw new Error(made.map(({message}) => message).join('\n'))
  return made
}

describe.each(files)('%s', (file) => {
  const tei = readFileSync(file, 'utf8')

  needs(
    'qpdf',
    'pdfinfo',
    'pdffonts',
  )('is sound, tagged, and has its fonts embedded', () => {
    const pdf = pdfOf(tei)
    expect(ask('qpdf', pdf, (name) => ['--check', name])).toContain('No syntax or stream encoding errors found')
    expect(ask('pdfinfo', pdf, (name) => [name])).toMatch(/^Tagged:\s+yes$/m)
    const fonts = ask('pdffonts', pdf, (name) => [name])
      .trim()
      .split('\n')
      .slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/\s+yes\s+yes\s+yes\s+\d+\s+\d+$/)
  })

  needs('pdfinfo')('says every word of the text once and in order', () => {
    const printed = lettersOf(flowOf(structureOf(pdfOf(tei))))
    const wanted = lettersOf(expectedFlow(tei))
    // Shown around the first difference only.
    const own = printed.slice(-wanted.length)
    const at = [...wanted].findIndex((letter, i) => own[i] !== letter)
    expect(at < 0 ? '' : `${own.slice(at, at + 60)} instead of ${wanted.slice(at, at + 60)}`).toBe('')
    expect(wanted.length).toBeGreaterThan(100)
  })

  needs('pdfinfo')('has headings in order, none skipped', () => {
    const levels = [...nodesOf(structureOf(pdfOf(tei)), (type) => /^H[1-6]$/.test(type))].map(({type}) =>
      Number(type[1]),
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    }, 0)
  })

  needs('pdfinfo')('meets PDF/UA-1 and PDF/A-2a as Typst checks them', () => {
    for (const [profile, mark] of [
      ['accessible', 'pdfuaid:part'],
      ['archive', 'pdfaid:part'],
    ] as const) {
      const pdf = pdfOf(tei, printSettings.parse({profile}))
      expect(Buffer.from(pdf).includes(mark)).toBe(true)
    }
  })
})

needs('pdfinfo')(
  'footnotes follow their marks in the structure tree: letters for the source, figures for the editors',
  () => {
    const notes = [
      ...nodesOf(structureOf(pdfOf(meeting, printSettings.parse({profile: 'accessible'}))), (type) => type === 'Note'),
    ].map((note) =>
      note.children
        .map((child) => (typeof child === 'string' ? child : flowOf(child)))
        .join('')
        .trim(),
    )
    expect(notes.map((note) => note.replaceAll(/\s+/g, ' '))).toEqual([
      'a They left at noon.',
      '7 can] sic, probably “cannot” tr.',
      '1 The channel was dredged in 1952. See also the report of the following year.',
      '2 A nested note.',
      'b In the source second is underlined.',
      expect.stringMatching(/^\d+ harbour\] port B; omitted C$/),
      expect.stringMatching(/^[\d–]+ the\] in the source teh Jane Mora$/),
    ])
  },
)

needs('pdftotext')('notes are gathered by layers at the foot of the page they belong to', () => {
  const text = ask('pdftotext', pdfOf(meeting.replace('<note resp="#jm">A nested note.</note>', '')), (file) => [
    '-layout',
    file,
    '-',
  ])
  const [first = ''] = text.split('\f')
  const foot = first.slice(first.indexOf('They left at noon.'))
  const order = [
    'They left at noon.',
    'In the source second is underlined.',
    'can] sic, probably',
    'The channel was dredged',
  ].map((words) => foot.indexOf(words))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order.every((at) => at >= 0)).toBe(true)
})

needs('pdftotext')('the apparatus names the line on which the words stand', () => {
  const lines = ask('pdftotext', pdfOf(meeting, printSettings.parse({lineNumbers: 1})), (file) => [
    '-layout',
    file,
    '-',
  ]).split('\n')
  const line = lines.find((words) => words.includes('channel can be kept open'))
  const entry = lines.find((words) => words.includes('can] sic, probably'))
  expect(/^\s*(\d+)/.exec(line ?? '')?.[1]).toBe(/^\s*(\d+)/.exec(entry ?? '')?.[1])
})

needs('pdfinfo', 'qpdf')('trim and bleed boxes lie inside the sheet, and the file stays sound', () => {
  const pdf = pdfOf(meeting, printSettings.parse({page: {width: 148, height: 210}, bleed: 3, cropMarks: true}))
  const boxes = ask('pdfinfo', pdf, (file) => ['-box', '-f', '1', '-l', '2', file])
  const millimetres = (box: string): number[] =>
    [...new RegExp(`Page\\s+2 ${box}:\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)`).exec(boxes)!]
      .slice(1)
      .map((edge) => Math.round((Number(edge) * 25.4) / 72))
  expect(millimetres('MediaBox')).toEqual([0, 0, 148 + 22, 210 + 22])
  expect(millimetres('BleedBox')).toEqual([8, 8, 148 + 14, 210 + 14])
  expect(millimetres('TrimBox')).toEqual([11, 11, 148 + 11, 210 + 11])
  expect(ask('qpdf', pdf, (file) => ['--check', file])).toContain('No syntax or stream encoding errors found')
})

needs('qpdf')('one ink: no colour operator but grey, whatever the document holds', () => {
  const plain = ask('qpdf', pdfOf(meeting, printSettings.parse({bleed: 3, cropMarks: true})), (file) => [
    '--qdf',
    '--object-streams=disable',
    file,
    '-',
  ])
  expect(plain).not.toMatch(/\s(rg|RG|k|K)\n/)
  expect(plain).not.toMatch(/\/Device(RGB|CMYK)/)
})

needs('pdfinfo')('the same input gives the same bytes, also after other work', () => {
  const first = Buffer.from(pdfOf(meeting))
  pdfOf(meeting.replace('harbour', 'haven'))
  expect(Buffer.compare(first, Buffer.from(pdfOf(meeting)))).toBe(0)
  expect(ask('pdfinfo', first, (file) => ['-isodates', file])).not.toMatch(
    new RegExp(`CreationDate:\\s+${new Date().getFullYear()}`),
  )
})
