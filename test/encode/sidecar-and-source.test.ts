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

function headerWith(sidecar: string): string {
  const done = convertBytes(Buffer.from(page), 'letter.txt', {
    sidecar: parseSidecar('letter.yaml', sidecar),
    sidecarFile: 'letter.yaml',
    sidecarText: sidecar,
    project: parseProject('edition.yaml', editionYaml, []),
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
