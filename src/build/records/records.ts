/**
 * What the last build did, document by document: by what inputs, with what results. A cache: without it everything is
 * made again, and comes out the same.
 */
import type {Stamp} from '../../files.js'
import {sameStamp, stampOf} from '../../files.js'
import type {DecisionCounts} from '../../ledger/ledger.js'
import type {Brief} from '../../publish/site/facts/brief.js'
import type {DateFact} from '../../publish/site/facts/facts.js'
import type {Problem} from '../../tree/problem.js'
import type {OutputKind, TeiState} from '../document/document.js'

/** A file as it was, and the hash of what was in it. */
export interface Seen {
  stamp: Stamp
  sha256: string
  /** Written so shortly before it was read that another change might not show in its stamp: to be read again. */
  young?: true
}

export interface DocumentRecord {
  name: string
  /** Hashes of what else went in: for the TEI, and for each output. */
  keys: {tei: string} & {[kind in OutputKind]?: string}
  authority: string
  transcription: Seen
  sidecar: Seen | null
  /** `tei/NAME.xml`, its ledger and its merge base. */
  tei: [xml: Seen, ledger: Seen, base: Seen | null]
  state: TeiState
  /** How many decisions its ledger has; null where it has no ledger. */
  decisions: DecisionCounts | null
  rendered: Rendered | null
  pdf: Stamp | null
  /** The document's files in the site (paths from `output/`), and what they were made of. */
  pages: {key: string; files: {[path: string]: Stamp}} | null
  warnings: number
}

/** What is kept in the cache, and what orders documents. */
export interface Rendered {
  stamp: Stamp
  /** SHA-256 of each. */
  facts: string
  page: string
  title: string
  date: DateFact
}

/** Of a record, what is asked of every document at every build; the same for many. */
export interface RecordState {
  keys: DocumentRecord['keys']
  authority: string
  state: TeiState
  warnings: number
  /** Which results there are beside the TEI. */
  rendered: boolean
  pdf: boolean
  pages: boolean
}

/** Of a record, what is asked of every document when one of them has changed. */
export interface RecordHead {
  /** SHA-256 of the facts; title and date. */
  rendered: {facts: string; title: string; date: DateFact} | null
  /** SHA-256 of the ledger, and how many decisions it has. */
  ledger: {sha256: string; decisions: DecisionCounts} | null
  /** What the pages were made of. */
  pages: string | null
}

/** What was recorded of a document when the edition was last recorded. */
export interface FormerRecord {
  state: RecordState
  head: RecordHead
  brief: () => Brief | undefined
}

export interface EditionRecord {
  authority: AuthorityRecord
  /** What the last whole build made, and of what keys. */
  kinds: OutputKind[]
  keys: string
  /** By part of the collection: what its files were made of, and the files; paths from `output/`. */
  parts: {[part: string]: MadePart}
  /** The list of all files in `output/`. */
  list?: {stamp: Stamp} | undefined
  /** Of the folders of all results, when they were all in place. */
  folders?: string
}

/** What is known of the authority files. */
export interface AuthorityRecord {
  /** Of the files. */
  hash: string
  /** What read them: the key of the TEI. */
  by: string
  /** Hash of each entry, and words of its names. */
  entries: {[id: string]: {hash: string; words: string[]}}
  problems: Problem[]
}

export interface MadePart {
  key: string
  files: {[path: string]: Stamp}
  /** What single files were made of, where they are not made together. */
  made?: {[path: string]: string}
}

export function stateOf({keys, authority, state, warnings, rendered, pdf, pages}: DocumentRecord): RecordState {
  return {keys, authority, state, warnings, rendered: rendered !== null, pdf: pdf !== null, pages: pages !== null}
}

export function headOf({rendered, tei: [, {sha256}], decisions, pages}: DocumentRecord): RecordHead {
  return {
    rendered: rendered && {facts: rendered.facts, title: rendered.title, date: rendered.date},
    ledger: decisions && {sha256, decisions},
    pages: pages?.key ?? null,
  }
}

/** A change within the grain of the file system's clock does not show in a stamp. */
const grain = 50

export function seen(stamp: Stamp, sha256: string, now = Date.now()): Seen {
  const young = Math.abs(now - stamp.changed) < grain || Math.abs(now - stamp.modified) < grain
  return {stamp, sha256, ...(young ? {young: true} : {})}
}

/** Whether the file is, by its stamp, the one that was seen. */
export function stillSeen(file: string, as: Seen | null): boolean {
  const stamp = stampOf(file)
  return as === null ? stamp === undefined : as.young !== true && sameStamp(stamp, as.stamp)
}
