/**
 * Decisions: what a recogniser says of a stretch of the source, and why.
 *
 * A decision never changes text. `encode` turns each into TEI; the ledger prints them all. The classes are those of
 * the ledger's contract (docs/ledger.md); each class has its own `detail`, so that an encoder's handler knows what it
 * gets.
 */
import type {Span} from './source.js'

/** `high`: an explicit mark, or a rule with no known counter-example; `medium`: from context; `low`: a guess to look at. */
export type Cert = 'high' | 'medium' | 'low'

/** Who is responsible: `#translator`, `#source-editor`, `#sigla`, or an editor of the edition by id. */
export type Resp = `#${string}`

export type InterventionClass = keyof InterventionDetails
export type NameClass = 'person' | 'place' | 'org'
export type InlineClass = keyof InlineDetails
export type BlockClass =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'item'
  | 'pageBreak'
  | 'runningHead'
  | 'note'
  | 'dateline'
  | 'opener'
  | 'closer'
  | 'milestone'
  | 'furniture'
  | 'sp'
  | 'citation'
export type DecisionClass = InlineClass | BlockClass

export interface InterventionDetails {
  /** `com[munist]`: `target` spans the whole word, all its brackets included. */
  expansion: {target: Span; abbreviated: string; expanded: string}
  /**
   * `[like]`, `[Edgar] Snow`. `roleName` and `forename` are spans inside the bracket when a role and part of a name
   * share it (`[US interpreter Sidney] Rittenberg`); `query` spans the `?` of `[we?]`.
   */
  supplied: {roleName?: Span; forename?: Span; query?: Span; lowerInitial?: string; reason?: 'lost' | 'omitted'}
  /** `party [sic]`: `target` spans the words found wrong. */
  sic: {target?: Span}
  /** `cannot [sic, probably “can”]`: `target` spans the words the translator would replace by `corr`. */
  correction: {target: Span; sic: string; corr: string}
  /** `Strakhov [Li Lisan]`: `target` spans the name that is explained. */
  identification: {target?: Span; of?: string; name: string}
  /** `[Soviet China specialist] E.F. Kovalev`: `target` spans the name. */
  role: {target?: Span; of?: string}
  /** `word [?]`: `target` spans the doubtful words, absent when the bracket itself is the doubtful reading. */
  uncertain: {target?: Span}
  gap: {reason: 'omitted' | 'illegible' | 'lost' | 'redacted'; quantity?: number; unit?: string; extent?: string}
  /** `[zhengzhi ziben]`: words of the original; `words` spans them where they can be told from the comment. */
  original: {lang?: string; words?: Span}
  comment: {target?: Span; about?: string}
  marginalia: {place: string; words?: Span}
  event: Record<never, never>
  /** `struggle.1`, `[1]`, `*`: `note` is the id of the body found for it. */
  noteAnchor: {n: string; note?: string}
  /** Braces, angle brackets and other declared marks that a later hand or an editor used. */
  editorial: {kind: string}
  unclassified: {why: string}
}

/** Values for TEI `att.datable`, ISO 8601 as far as known: `1949-02-03`, `1956-09`, `1949`, `1949-02-03T09:00`. */
export interface DateDetail {
  when?: string
  notBefore?: string
  notAfter?: string
  from?: string
  to?: string
  /** What the date is of, where the rule knows: `document`, `conversation`, `publication`, `upload`, `undated`. */
  of?: string
}

export interface NameDetail {
  /** Id in the authority file, or absent when no entry knows the name. */
  ref?: string
  /** The name as the authority, or the rule that found it, gives it. */
  name: string
  /** `rs`: a pronoun, title or description that stands for the name (TEI `rs`), not a name. */
  as?: 'name' | 'rs'
}

/** `who` is an id of `particDesc` (`mao-zedong`); an unresolved speaker has none and `rule` says why. */
export interface SpeakerDetail {
  name: string
  who?: string
  kind: 'direct' | 'reported' | 'quoted'
}

export interface SaidDetail {
  who?: string
  direct: boolean
  /** Ids that join the parts of one utterance (TEI `next`, `prev`). */
  id?: string
  next?: string
  prev?: string
}

export interface InlineDetails extends InterventionDetails {
  person: NameDetail
  place: NameDetail
  org: NameDetail
  date: DateDetail
  speaker: SpeakerDetail
  said: SaidDetail
  /** A quotation that no one is known to speak. */
  quote: Record<never, never>
  /** `Source: RGASPI, f. 17, op. 162, d. 7.`: words of the text that say where the document is kept. */
  citation: Record<never, never>
}

export interface Alternative {
  class: string
  why: string
}

interface Judgement extends Span {
  /** Id of the rule, documented in docs/rules.md. */
  rule: string
  cert: Cert
  resp: Resp
  alternatives: Alternative[]
}

/** How many characters at either end are marks, not text, and how they project back (TEI `@rend`); `[` `]` without. */
export interface Delimiters {
  open: number
  close: number
  rend?: string
}

export type DecisionOf<C extends InlineClass> = Judgement & {
  class: C
  detail: InlineDetails[C]
  delimiters?: Delimiters
}

/** A decision about words inside a block. */
export type InlineDecision = {[C in InlineClass]: DecisionOf<C>}[InlineClass]

/** What editors and translators say of the words; an editor of this edition may say it too. */
export const editorialClasses = [
  'expansion',
  'supplied',
  'sic',
  'correction',
  'identification',
  'role',
  'uncertain',
  'gap',
  'original',
  'comment',
  'marginalia',
  'event',
  'editorial',
] as const satisfies readonly InterventionClass[]

export const interventionClasses: ReadonlySet<string> = new Set<InterventionClass>([
  ...editorialClasses,
  'noteAnchor',
  'unclassified',
])

export function isIntervention(decision: {class: string}): boolean {
  return interventionClasses.has(decision.class)
}

/** Whether a decision says that its words are where the document is kept. */
export function isCitation(decision: InlineDecision): boolean {
  return decision.class === 'citation'
}
