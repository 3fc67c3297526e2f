/**
 * What the header says, gathered before it is encoded: from the sidecar, then the page's own words, then inference
 * (encoding guide §6). Values here are plain; the words of the source itself stay leaves, so that they keep their place.
 */
import type {Citation} from '../recognise/citation/reader/citation.js'
import type {DateDetail} from '../tree/decision.js'
import type {Correspondent, Field, Participant} from '../tree/nodes.js'

export interface PersonRef {
  name: string
  /** Id in `particDesc`, when a document's person. */
  id?: string
  /** `../authority/persons.xml#…`, when the authority file knows them. */
  ref?: string
}

/** One who wrote or was written to, with the pointer to who he is. */
export type NamedCorrespondent = Correspondent & {ref?: string}

export interface Licence {
  text: string
  url?: string
  holder?: string
}

export interface Metadata {
  /** The file's name without its ending; also the `xml:id` of the TEI element. */
  id: string
  /** `isStated` where the source's own words are the title. */
  title: {text: string; inferred: boolean; isStated: boolean}
  /** Whom the sidecar names; `isStated` where a field of the source names the same. */
  author?: PersonRef & {isStated: boolean}
  /** Who wrote it, and to whom it went, as its title and its formulas say. */
  authorship: {authors: NamedCorrespondent[]; sent?: NamedCorrespondent[]; received?: NamedCorrespondent[]}
  translators: PersonRef[]
  /** `field` says it, unless it is said elsewhere. */
  date?: DateDetail & {text?: string; field?: Field; inferred: boolean}
  documentType?: string
  /** Where the document was written, as an editor says, or its dateline. */
  place?: {text: string; inferred: boolean}
  language: string
  /** Whether an editor says so of this document, and not of the edition. */
  isLanguageGiven: boolean
  originalLanguage?: string
  abstract?: string
  keywords: string[]
  identifiers: {type: string; value: string}[]
  citation?: Citation
  /** The citation's words when they come from the sidecar, not from the source. */
  citationText?: string
  rights: {text?: Licence; translation?: Licence}
  fields: Field[]
  participants: Participant[]
  /** Ids that decisions name as responsible. */
  resps: string[]
  edition: {
    /** Its id, subtitle and version are absent for a transcription of no edition. */
    id?: string
    subtitle?: string
    version?: string
    title: string
    editors: {id: string; name: string}[]
    publisher: string
    place?: string
    date: string
    licence?: {name: string; url: string}
    baseUrl?: string
  }
  /** Short hash and length of the source, to check the TEI against it. */
  source: {name: string; sha256: string; length: number; kind: string}
  /** Brackets left in the text, for the schema's check of bare ones: unbalanced, or the text's own. */
  unbalanced: {text: string; line: number; isOwn?: true}[]
  /** Names of the conventions of the source that were applied. */
  conventions: string
  version: string
}
