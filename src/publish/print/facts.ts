/** What `transforms/print/document.xsl` says of a document beside its text. */

export type SourceFact = {
  place: string
  repository: string
  key: string
  mark: string
}

/** One entry of a listing: a document the edition knows of but does not print. */
export type RecordFact = {
  date: string
  dateText: string
  title: string
  abstract: string
}

// Types, not interfaces: they are passed on as Typst values, which an interface does not promise to be.
export type DocumentFacts = {
  key: string
  title: string
  author: string[]
  /** ISO 8601 as far as known, empty where no date is. */
  date: string
  dateText: string
  language: string
  abstract: string
  repository: string
  sources: SourceFact[]
  sourceNote: string[]
  rights: string[]
  /** Date of the last change (`revisionDesc`), empty where none is. */
  changed: string
  records: RecordFact[]
  /** A listing: records and no text of its own. */
  catalogue: boolean
  conventions: string[]
  /** Nothing in the text that could be printed. */
  empty: boolean
}
