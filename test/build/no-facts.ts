/** Facts of a document in which nothing was recognised, for tests of the site that make no documents. */
import type {DocumentFacts} from '../../src/publish/site/facts/facts.js'

export const noFacts: DocumentFacts = {
  title: '',
  subtitles: [],
  authors: [],
  responsible: [],
  date: {when: '', notBefore: '', notAfter: '', text: ''},
  kinds: [],
  keywords: [],
  abstract: '',
  language: 'en',
  originalLanguage: '',
  identifiers: [],
  rights: [],
  participants: [],
  speakers: [],
  archives: [],
  reprints: [],
  citation: '',
  changes: [],
  blocks: [],
  mentions: [],
  speeches: [],
  interventions: [],
  records: [],
}
