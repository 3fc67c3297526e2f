/**
 * A citation as the grammar reads it: where a document is kept, where it was published, who brought and translated it.
 * Offsets are into the cited text; `value` is always `text.slice(start, end)`.
 */
import type {Span} from '../../../tree/source.js'
import type {Repository} from './repositories.js'

/** A value as written, with its place. */
export interface Field extends Span {
  value: string
}

/** `op. 49`: the level's name as written, its value, and the field it fills. The span covers both. */
export interface LevelField extends Span {
  level: string
  marker?: Field
  value: Field
}

/** One document, or one range of folios, in one archive. */
export interface Holding extends Span {
  /** The siglum or name as written; `name` the full name where both stand. */
  repository?: Field & {
    name?: Field
    entry?: Repository
    /** The archives that a siglum may mean, where nothing in the citation tells which. */
    candidates?: readonly Repository[]
  }
  settlement?: Field
  /** The name that the file of archives prints for the settlement. */
  settlementName?: string
  /** The document and its day, said before the archive. */
  title?: Field
  date?: Field
  levels: LevelField[]
  /** Parts that name no level: the collection, from the general to the particular. */
  collection: Field[]
  /** What stands in brackets after a part: `(copy)`, `(1954)`. */
  notes: Field[]
  /** The same place as the holding before it, but for what is said here (`; d. 6, ll. 2-4`). */
  continues: boolean
  /** `Ibid.`, `там же`. */
  ibid?: Field
  /** Id of the system of citation that read it. */
  system?: string
}

/** Where the document was published or reprinted. */
export interface Published extends Span {
  /** `source`: the publication is itself the source. */
  relation: 'reprint' | 'publication' | 'source'
  editors: Field[]
  title?: Field
  titleTranslation?: Field
  vol?: Field
  book?: Field
  part?: Field
  coverage?: Field
  /** The title of the volume, or of the series or journal that a quoted title stands in. */
  container?: Field
  place?: Field
  publisher?: Field
  year?: Field
  pages?: Field
}

export type ContributionRole = 'translator' | 'transcriber' | 'contributor' | 'obtainedBy' | 'providedBy' | 'editor'

/** `Obtained and translated for the Institute by Anna Novak`: one for each role. */
export interface Contribution extends Span {
  role: ContributionRole
  /** All names as written. */
  by: Field
  persons: Field[]
  for?: Field
  /** The language translated from. */
  from?: Field
}

export interface Citation {
  text: string
  label?: Field
  /** The cited document's own title and date, where the citation gives them. */
  title?: Field
  date?: Field
  /** Where the document is published online. */
  digitalArchive?: Field
  holdings: Holding[]
  published: Published[]
  contributions: Contribution[]
  classification?: Field
  handling: Field[]
  /** Sentences of the annotator after the citation itself. */
  remarks?: Field
  urls: Field[]
  /** What no production of the grammar reads: kept verbatim. */
  unread: Span[]
}
