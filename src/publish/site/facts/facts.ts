/**
 * Facts of a document: all that the collection's pages know of it. They depend on its TEI alone, so that they can be
 * kept until it changes; they are plain data and survive JSON.
 */

export interface DateFact {
  /** ISO 8601 as far as known; empty where not. */
  when: string
  notBefore: string
  notAfter: string
  /** Whether it went on from the one to the other (`from`, `to`), and did not happen at some time between them. */
  lasted?: true
  /** As the source writes it. */
  text: string
}

export interface ArchiveFact {
  /** The repository's siglum and name. */
  key: string
  repository: string
  settlement: string
  country: string
  /** Fond, opis, delo, box … from the outermost: type, bare value, and the words of the citation. */
  levels: {type: string; n: string; text: string}[]
}

/** A stretch of a block's reading text. */
export interface Stretch {
  block: number
  start: number
  end: number
}

export type Register = 'persons' | 'places' | 'orgs'

export interface MentionFact extends Stretch {
  register: Register
  entry: string
  cert: string
}

export interface SpeechFact {
  who: string
  kind: 'direct' | 'reported'
  cert: string
  pieces: Stretch[]
}

export interface InterventionFact extends Stretch {
  class: string
  resp: string
  cert: string
  /** The words inside the intervention, or the reading derived by it. */
  text: string
  /** What the source has, where the intervention replaces it. */
  old?: string
}

export interface RecordFact {
  id: string
  date: DateFact
  title: string
  abstract: string
}

export interface DocumentFacts {
  title: string
  subtitles: string[]
  /** `isBody`: a body wrote it, and no person. */
  authors: {name: string; entry: string; isBody?: true}[]
  responsible: {id: string; name: string; role: string}[]
  date: DateFact
  kinds: string[]
  keywords: string[]
  abstract: string
  language: string
  originalLanguage: string
  identifiers: {type: string; value: string}[]
  rights: {text: string; url: string}[]
  participants: {id: string; name: string; role: string; entry: string}[]
  /** Ids of those who speak, in the order in which the page numbers them. */
  speakers: string[]
  archives: ArchiveFact[]
  reprints: string[]
  citation: string
  changes: {when: string; who: string; text: string}[]
  /** The reading text, block by block; `id` is the anchor in the page, where the block has one. */
  blocks: {id: string; n: string; head: boolean; text: string}[]
  mentions: MentionFact[]
  speeches: SpeechFact[]
  interventions: InterventionFact[]
  records: RecordFact[]
}

/** The words around a stretch, cut at word boundaries, for lists of mentions. `reach` is in UTF-16 code units. */
export function context(facts: DocumentFacts, at: Stretch, reach = 70): {before: string; words: string; after: string} {
  const text = facts.blocks[at.block]?.text ?? ''
  const from = Math.max(0, at.start - reach)
  const to = Math.min(text.length, at.end + reach)
  const before = text.slice(from, at.start)
  const after = text.slice(at.end, to)
  return {
    before: from > 0 ? `… ${before.slice(before.indexOf(' ') + 1)}` : before,
    words: text.slice(at.start, at.end),
    after:
      to < text.length ? `${after.slice(0, after.lastIndexOf(' ') < 0 ? undefined : after.lastIndexOf(' '))} …` : after,
  }
}

/** The anchor of a stretch: its block's, or that of the nearest block before it that has one. */
export function anchor(facts: DocumentFacts, block: number): {id: string; n: string} | undefined {
  for (let i = Math.min(block, facts.blocks.length - 1); i >= 0; i--) {
    const {id, n} = facts.blocks[i]!
    if (id !== '') return {id, n}
  }
  return undefined
}
