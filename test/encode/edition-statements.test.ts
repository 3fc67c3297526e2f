/** What the header says of the edition a document belongs to. */
import {expect, it} from 'vitest'
import {parseProject} from '../../src/config/project.js'
import {convertBytes} from '../../src/pipeline.js'
import {editionYaml} from '../build/edition.js'

const text = 'The Lock\n\nThe gate was renewed in the spring of 1931.\n'

function headerIn(edition: string | undefined, name = 'lock.txt'): string {
  const project = edition === undefined ? parseNothing() : parseProject('edition.yaml', edition, [])
  const done = convertBytes(Buffer.from(text), name, {
    sidecar: {},
    sidecarFile: 'lock.yaml',
    sidecarText: '',
    project,
  })
  expect(done.failed).toBe(false)
  return done.xml.slice(0, done.xml.indexOf('<sourceDesc>')).replace(/>\s+</g, '><')
}

function parseNothing() {
  const {config: _, ...rest} = parseProject('edition.yaml', editionYaml, [])
  return rest
}

it('names the edition as a series, with its id and where it stands, and its version', () => {
  const header = headerIn(
    `${editionYaml}subtitle: Ships & <men>\nversion: 2.10\nbaseUrl: https://example.org/harbour\n`,
  )
  expect(header).toContain('<editionStmt><edition n="2.10">Version 2.10</edition></editionStmt><publicationStmt>')
  expect(header).toContain(
    '<seriesStmt><title level="s" type="main">The Harbour Papers</title><title level="s" type="sub">Ships &amp; &lt;men&gt;</title>' +
      '<idno type="edition">harbour-papers</idno><idno type="URI">https://example.org/harbour</idno></seriesStmt>',
  )
})

it('gives an address that is one, whatever the file is called', () => {
  const header = headerIn(`${editionYaml}baseUrl: https://example.org/harbour\n`, 'lock #1 & 2%.txt')
  expect(header).toContain(
    '<idno type="URI">https://example.org/harbour/documents/lock%20%231%20%26%202%25.html</idno>',
  )
})

it('says nothing of an edition where there is none', () => {
  expect(headerIn(undefined)).not.toMatch(/<seriesStmt|<editionStmt/)
})
