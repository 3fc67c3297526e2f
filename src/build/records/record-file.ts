/**
 * The records on the disk: `.sigla-cache/records`. A build appends the record of each document once all its files are in
 * place, so that a build that was killed is gone on with; the last line of a document holds. When much has been appended
 * beside what was written at once, it is written anew: appended lines are read whole.
 *
 * Of ten thousand documents of which one has changed, one record is read, ten thousand rows of stamps, and the briefs only
 * when a page of the collection changes.
 */
import {appendText, OpenFile, type Stamp, sameStamp, stampOf, writeWhole} from '../../files.js'
import type {Brief} from '../../publish/site/facts/brief.js'
import {damagedFile} from '../files/damaged-file.js'
import {RecordEntry} from './record-entry.js'
import {appended, documentLine, editionLine, editionRecordOf} from './record-lines.js'
import {pack, type RecordTable, unpack} from './record-table.js'
import type {DocumentRecord, EditionRecord, FormerRecord, RecordHead, RecordState} from './records.js'
import type {RecordedRow} from './stamp-table.js'
import {rowLength} from './stamps.js'

/** How much larger than what was written at once the file may be. */
const overtaken = 1.03

/** The records of the last build of this process, and the stamp of their file. */
export interface KeptRecords {
  last?: {records: Records; stamp: Stamp}
}

export class Records {
  readonly #file: string
  /** What is read of it when it is asked for. */
  #open: OpenFile | undefined
  /** What was written at once. */
  #table: RecordTable | undefined
  /** What was recorded since; undefined for a document of the table that is no more. */
  readonly #since = new Map<string, RecordEntry | undefined>()
  /** Entries that were overtaken since the edition was last recorded; undefined where there was none. */
  readonly #former = new Map<string, RecordEntry | undefined>()
  #edition: EditionRecord | undefined
  /** Of the file, in bytes; 0 where there is none that can be gone on with. */
  #size = 0
  /** Of what was written at once. */
  #packed = 0
  #rewrite = false
  #settled = false
  #sorted: readonly string[] | undefined

  private constructor(file: string) {
    this.#file = file
  }

  /** `kept` is what a build of this process before left, which spares the reading if nobody has written since. */
  static read(file: string, kept?: KeptRecords): Records {
    const before = kept?.last
    if (kept) delete kept.last
    if (before && sameStamp(stampOf(file), before.stamp)) return before.records
    if (before) before.records.#close()
    const records = new Records(file)
    records.#read()
    return records
  }

  #read(): void {
    const file = OpenFile.open(this.#file)
    if (!file) return
    this.#open = file
    const packed = unpack(file)
    const since = packed && appended(file, packed)
    const edition = since && editionRecordOf(since.edition)
    if (!edition) {
      this.#close()
      return
    }
    this.#table = packed.table
    this.#edition = edition
    this.#settled = packed.settled
    if (!packed.settled) for (const name of packed.table.names) this.#former.set(name, undefined)
    for (const line of since.lines) {
      if (line === 'edition') this.#setEdition(edition)
      else this.#replace(line.name, line.entry)
    }
    this.#packed = packed.end
    this.#size = file.size
  }

  #close(): void {
    this.#open?.close()
    this.#open = undefined
  }

  #replace(name: string, entry: RecordEntry): void {
    const before = this.#entry(name)
    if (this.#edition && !this.#former.has(name)) this.#former.set(name, before)
    if (!before) this.#sorted = undefined
    this.#since.set(name, entry)
    this.#settled = false
  }

  #setEdition(edition: EditionRecord): void {
    this.#edition = edition
    this.#settled = true
    this.#former.clear()
  }

  /** Of the last whole build, or of the first while it goes on. */
  get edition(): EditionRecord | undefined {
    return this.#edition
  }

  /** Whether the edition was recorded after all its documents: the last build was let end. */
  get settled(): boolean {
    return this.#settled
  }

  /** How many documents. */
  get size(): number {
    return this.names().length
  }

  /** The names of all documents, sorted. */
  names(): readonly string[] {
    this.#sorted ??= this.#namesNow()
    return this.#sorted
  }

  #namesNow(): readonly string[] {
    const written = this.#table?.names ?? []
    const others = [...this.#since].filter(([name, entry]) => !entry || this.#table?.row(name) === undefined)
    if (others.length === 0) return written
    const kept = written.filter((name) => !this.#since.has(name) || this.#since.get(name))
    return [...kept, ...others.flatMap(([name, entry]) => (entry ? [name] : []))].sort()
  }

  /**
   * The documents of the site in its order, as they stood when all were written, but for those that were recorded since:
   * these apart.
   */
  siteOrder(): {written: string[]; since: string[]} {
    const written = (this.#table?.inOrder() ?? []).filter((name) => !this.#since.has(name))
    const since = [...this.#since].flatMap(([name, entry]) => (entry?.head.rendered ? [name] : []))
    return {written, since}
  }

  #entry(name: string): RecordEntry | undefined {
    return this.#ask(
      name,
      (entry) => entry,
      (table, row) => table.entry(row),
    )
  }

  /** What was recorded of a document since all were written, or else then. */
  #ask<T>(
    name: string,
    since: (entry: RecordEntry) => T,
    written: (table: RecordTable, row: number) => T,
  ): T | undefined {
    if (this.#since.size > 0 && this.#since.has(name)) {
      const entry = this.#since.get(name)
      return entry && since(entry)
    }
    const row = this.#table?.row(name)
    return row === undefined ? undefined : written(this.#table!, row)
  }

  state(name: string): RecordState | undefined {
    return this.#ask(
      name,
      ({state}) => state,
      (table, row) => table.state(row),
    )
  }

  /** SHA-256 of the facts of a document's rendering; undefined where it has none. */
  facts(name: string): string | undefined {
    return this.#ask(
      name,
      ({head}) => head.rendered?.facts,
      (table, row) => table.facts(row),
    )
  }

  /** The row of a document's stamps: numbers, and where it begins among them. */
  stamps(name: string): RecordedRow | undefined {
    return this.#ask(
      name,
      ({stamps}) => ({numbers: stamps, from: 0}),
      (table, row) => ({numbers: table.stamps, from: row * rowLength}),
    )
  }

  head(name: string): RecordHead | undefined {
    return this.#entry(name)?.head
  }

  /** Throws a `MaterialError` where the file does not have it any more as it was written. */
  brief(name: string): Brief | undefined {
    return this.#briefIn(this.#entry(name))
  }

  #briefIn(entry: RecordEntry | undefined): Brief | undefined {
    try {
      return entry?.brief
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      // Nothing is to be written from what is left.
      this.#edition = undefined
      throw damagedFile(this.#file)
    }
  }

  /** Documents recorded anew, or no more, since the edition was last recorded, and what was recorded of them then. */
  *formers(): Generator<[name: string, before: FormerRecord | undefined]> {
    for (const [name, entry] of this.#former) {
      const former = entry && {state: entry.state, head: entry.head, brief: () => this.#briefIn(entry)}
      yield [name, former]
    }
  }

  get(name: string): DocumentRecord | undefined {
    return this.#entry(name)?.record
  }

  /** Keeps a record; `brief` (JSON) stays as it is where none is given. */
  async set(record: DocumentRecord, brief?: string): Promise<void> {
    const entry = this.#put(record, brief)
    await this.#append(() => documentLine(record.name, entry))
  }

  /** Keeps a record without writing it at once: what a killed build has not kept, the next finds out again. */
  setLater(record: DocumentRecord): void {
    this.#put(record)
    this.#rewrite = true
  }

  #put(record: DocumentRecord, brief = this.#entry(record.name)?.briefText ?? ''): RecordEntry {
    const entry = RecordEntry.of(record, brief)
    this.#replace(record.name, entry)
    return entry
  }

  async setEdition(edition: EditionRecord): Promise<void> {
    const before = this.#edition
    this.#setEdition(edition)
    try {
      await this.#append(() => editionLine(edition, before))
    } catch (error) {
      // What is appended next would stand on an edition that is not in the file.
      this.#rewrite = true
      throw error
    }
  }

  delete(name: string): void {
    const entry = this.#entry(name)
    if (!entry) return
    if (!this.#former.has(name)) this.#former.set(name, entry)
    this.#since.set(name, undefined)
    this.#sorted = undefined
    this.#rewrite = true
    this.#settled = false
  }

  /**
   * At the end of a build: writes the file anew where much was appended, or a document is gone. Nothing is
   * read of it afterwards but by the build that `kept` is given to.
   */
  async tidy(kept?: KeptRecords): Promise<void> {
    // Not after a build that ended early: what was recorded of its documents before would be lost.
    const long = this.#settled && this.#size >= overtaken * this.#packed
    const whole = this.#size === 0 || this.#rewrite || long
    try {
      if (this.#edition && whole) await this.#writeAll()
      const stamp = stampOf(this.#file)
      if (kept && !whole && stamp?.size === this.#size) kept.last = {records: this, stamp}
    } finally {
      if (!kept?.last) this.#close()
    }
  }

  async #append(line: () => string): Promise<void> {
    if (!this.#edition) return
    if (this.#size === 0) return this.#writeAll()
    // A line end first: the last line may be one that a killed build wrote half.
    const text = `\n${line()}\n`
    await appendText(this.#file, text)
    this.#size += Buffer.byteLength(text)
  }

  async #writeAll(): Promise<void> {
    const entries = this.names().map((name) => [name, this.#entry(name)!] as const)
    const bytes = pack(entries, this.#edition!, this.#settled)
    await writeWhole(this.#file, bytes)
    this.#size = bytes.length
    this.#packed = bytes.length
    this.#rewrite = false
  }
}
