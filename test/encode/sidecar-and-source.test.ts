/** What the header says where sidecar and source both say something. */
import {expect, it} from 'vitest'
import {parseProject, parseSidecar} from '../../src/config/project.js'
import {convertBytes} from '../../src/pipeline.js'
import {editionYaml} from '../build/edition.js'

const page = `Skip to content

May 3, 1951

Letter of the Harbour Master

The gate was renewed in the spring.

Document Summary

The harbour master writes of the gate.

Document Information

Original Uploaded Date

2019-12-05

Record ID

208455
`

const persons = {
  path: 'authority/persons.xml',
  xml: '<TEI xmlns="http://www.tei-c.org/ns/1.0"><listPerson><person xml:id="ada-quill"><persName>Ada Quill</persName></person></listPerson></TEI>',
}

function headerWith(sidecar: string, text = page): string {
  const done = convertBytes(Buffer.from(text), 'letter.txt', {
    sidecar: parseSidecar('letter.yaml', sidecar),
    sidecarFile: 'letter.yaml',
    sidecarText: sidecar,
    project: parseProject('edition.yaml', editionYaml, [persons]),
  })
  expect(done.failed).toBe(false)
  return done.xml.slice(0, done.xml.indexOf('</teiHeader>')).replace(/>\s+</g, '><')
}

it('gives the title of the sidecar first, and keeps that of the page', () => {
  expect(headerWith('title: The Gate')).toContain(
    '<titleStmt><title type="main">The Gate</title><title type="alt">Letter of the Harbour Master</title>',
  )
})

it('says once what both say', () => {
  const header = headerWith('title: Letter of the Harbour Master\nabstract: The harbour master writes of the gate.')
  expect(header).toContain('<titleStmt><title type="main">Letter of the Harbour Master</title><respStmt')
  expect(header).toContain('<abstract><p>The harbour master writes of the gate.</p></abstract>')
})

it('gives the abstract of the sidecar before that of the page', () => {
  expect(headerWith('abstract: About a gate.')).toContain(
    '<abstract><p>About a gate.</p><p>The harbour master writes of the gate.</p></abstract>',
  )
})

const stated = page.replace('Original Uploaded Date', 'Author(s):\n\nAda Quill\n\nOriginal Uploaded Date')

it('gives the author whom the sidecar names, and says whom the page names besides', () => {
  expect(headerWith('author: Bo Plume', stated)).toContain(
    '</title><author><persName>Bo Plume</persName></author><respStmt',
  )
  expect(headerWith('author: Bo Plume', stated)).toContain(
    '<respStmt><resp>author, as the source states</resp><name>Ada Quill</name></respStmt>',
  )
})

it('names an author once, with the entry that the sidecar gives', () => {
  expect(headerWith('author: {name: Ada Quill, ref: ada-quill}', stated)).toContain(
    '</title><author ref="../authority/persons.xml#ada-quill">Ada Quill</author><respStmt',
  )
  expect(headerWith('title: The Gate', stated)).toContain('<author>Ada Quill</author>')
})

it('says where a paper is kept by the number that is the place, under its text', () => {
  const paper = `Report on the Tides, May 8, 1951
[Varna,] May 8, 1951.
The ice was thick, and the pilots had gone home before the bell was rung at noon.
Varna Mission Files, Lot 51–D27`
  expect(headerWith('language: en', paper)).toContain(
    '<collection>Varna Mission Files</collection><idno type="archival"><idno type="lot" n="51–D27">Lot 51–D27</idno></idno>',
  )
})

it.each([
  ['Varnian', 'und'],
  ['Romanian', 'ro'],
  ['Chinese (Traditional)', 'zh'],
  ['Russian, German', 'mul'],
])('gives the language that a page names its code: %s', (words, ident) => {
  expect(headerWith('date: 1951', `${page}\nLanguage\n\n${words}\n`)).toContain(
    `<language ident="${ident}" n="original">${words}</language>`,
  )
})
