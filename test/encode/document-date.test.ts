/** The date of the document in the header: whose it is, and how sure, where the page says several or none. */
import {expect, test} from 'vitest'
import {parseProject} from '../../src/config/project.js'
import {convertBytes} from '../../src/pipeline.js'
import {editionYaml} from '../build/edition.js'

function creationOf(text: string, sidecar: {date?: string} = {}): [creation: string | undefined, warnings: string[]] {
  const {config: _, ...project} = parseProject('edition.yaml', editionYaml, [])
  const done = convertBytes(Buffer.from(text), 'lock.txt', {sidecar, sidecarFile: 'l.yaml', sidecarText: '', project})
  expect(done.failed).toBe(false)
  const found = /<creation>([\s\S]*?)<\/creation>/.exec(done.xml)?.[1]?.replace(/>\s+</g, '><').trim()
  return [found, done.problems.map(({rule}) => rule).filter((rule) => rule.startsWith('date-'))]
}

const cover = (date: string): string =>
  `Title: The Ports\n${date}Language: Varnian\nSource: VGANI. F. 3, Op. 16, D. 2.\n\nThe ports were closed on 3 May 1951, and nobody knew why they were, nor who had closed them.\n`

test('a year over the title, and the day on its label: the day', () => {
  expect(creationOf(`1949\n\n${cover('Date: June 30, 1949\n')}`)).toEqual([
    '<date>1949</date><date when="1949-06-30">June 30, 1949</date>',
    [],
  ])
})

test('a year alone is the date', () => {
  expect(creationOf(cover('Date: 1951\n'))).toEqual(['<date when="1951">1951</date>', []])
})

test('words that are no date stay as they are; that of the text stands beside them, with a warning', () => {
  expect(creationOf(cover('Date: Spring of the flood\n'))).toEqual([
    '<date>Spring of the flood</date><date when="1951-05-03" resp="#sigla" cert="medium">3 May 1951</date>',
    ['date-inferred'],
  ])
})

test('the sidecar gives the words of the page their value', () => {
  expect(creationOf(cover('Date: Spring of the flood\n'), {date: '1951-04'})).toEqual([
    '<date when="1951-04">Spring of the flood</date>',
    [],
  ])
})

test('nothing is stated, or a year of which the text tells: a warning', () => {
  expect(creationOf('The Lock\n\nThe gate was renewed, and nobody said when.\n')).toEqual([undefined, ['date-unknown']])
  expect(creationOf('The Lock\n\nThe gate of 1931 was renewed.\n')).toEqual([undefined, ['date-unknown']])
})
