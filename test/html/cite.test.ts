/** Exports for programs of references: what BibTeX would take for its own is written so that it does not. */
import {expect, test} from 'vitest'
import {citations} from '../../src/publish/site/page/cite.js'
import type {Edition, SiteDocument} from '../../src/publish/site/page/edition.js'
import {noFacts} from '../build/no-facts.js'

const edition: Edition = {
  title: 'Letters',
  editors: [{name: 'Ada Marsh'}, {name: 'Institute of Ports and Rivers'}],
  publisher: 'The tests',
  date: '2000',
  version: '1',
  language: 'en',
  licence: {name: 'none', url: 'https://example.org/licence'},
}

function bibtex(id: string): string {
  const document = {id, rendered: {article: '', facts: {...noFacts, title: 'A talk'}}, tei: '', text: ''}
  return citations(edition, document as unknown as SiteDocument).bibtex
}

test('a key is ASCII, and two names that differ have two', () => {
  expect(bibtex('talk-1')).toMatch(/^@incollection\{talk-1,/)
  const keys = ['протокол', 'записка', 'émile', 'emile', '-emile'].map((id) => /^@\w+\{(.*),/.exec(bibtex(id))![1]!)
  expect(new Set(keys).size).toBe(5)
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9][A-Za-z0-9:._-]*$/)
})

test('a body whose name has an “and” is one editor', () => {
  expect(bibtex('talk')).toContain('editor = {Ada Marsh and {Institute of Ports and Rivers}}')
})
