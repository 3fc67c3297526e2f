/**
 * The records on the disk: `.sigla-cache/records`, a line a document. A build appends the record of each document once all
 * its files are in place, so that a build that was killed is gone on with; the last line of a document holds. When a
 * quarter of the file is overtaken, it is written anew.
 *
 * A line has fields parted by tabs, and is looked into only as far as is asked for: of ten thousand documents of which one
 * has changed, one record is read, ten thousand rows of stamps, and the briefs only when a page of the collection changes.
 *
 *     D  name  head  stamps  brief  record  .
 *     E  edition  .
 */
import {appendText, readBytes, type Stamp, sameStamp, stampOf, writeWhole} from '../files.js'
import type {Brief} from '../publish/site/brief.js'
import {type DocumentRecord, type EditionRecord, headOf, type RecordHead} from './records.js'
import {recordedStamps} from './stamps.js'

/** Changes with the shape of records: older ones are forgotten. */
const format = 'sigla records 2'

/** How much larger than what holds the file may be. */
const overtaken = 1.25

/** A document's line, by where its fields stand: of ten thousand few are looked into. */
interface Line {
  head: RecordHead
  /** The line from `start` to `end` (without its line end) in a text of one or of all lines. */
  text: Buffer
  start: number
  end: number
  /** Where the fields begin; each ends before the tab that the next one follows. */
  stamps: number
  /** JSON; empty where the document is in no collection. */
  brief: number
  /** JSON. */
  record: number
}

/** What was recorded of a document when the edition was last recorded. */
export interface FormerRecord {
  head: RecordHead
  brief: () => Brief | undefined
}

/** The records of the last build of this process, and the stamp of their file. */
export interface KeptRecords {
  last?: {records: Records; stamp: Stamp}
}

export class Records {
  readonly #file: string
  readonly #lines = new Map<string, Line>()
  /** Lines that were overtaken since the edition was last recorded; undefined where there was none. */
  readonly #former = new Map<string, Line | undefined>()
  #edition: EditionRecord | undefined
  #editionLength = 0
  /** Of the file, in bytes; 0 where there is none that can be gone on with. */
  #size = 0
  #rewrite = false
  #settled = false
  #sorted: string[] | undefined

  private constructor(file: string) {
    this.#file = file
  }

  /** `kept` is what a build of this process before left, which spares the reading if nobody has written since. */
  static async read(file: string, kept?: KeptRecords): Promise<Records> {
    const before = kept?.last
    if (kept) delete kept.last
    if (before && sameStamp(stampOf(file), before.stamp)) return before.records
    const records = new Records(file)
    const bytes = await readBytes(file)
    if (bytes === undefined || !bytes.subarray(0, format.length).equals(Buffer.from(format))) return records
    let edition: Buffer | undefined
    for (let start = format.length + 1; start < bytes.length; ) {
      let end = bytes.indexOf(10, start)
      if (end < 0) end = bytes.length
      edition = records.#take(bytes, start, end) ?? edition
      start = end + 1
    }
    records.#edition = edition && parsed<EditionRecord>(edition.toString('utf8', 2, edition.length - 2))
    // Without the edition's line it is not known what the documents' were made with.
    if (!records.#edition) return new Records(file)
    records.#size = bytes.length
    return records
  }

  /** A line that a killed build wrote half has no point at its end. Gives an edition's line: the last holds. */
  #take(text: Buffer, start: number, end: number): Buffer | undefined {
    if (end - start < 4 || text[end - 1] !== point || text[end - 2] !== tab || text[start + 1] !== tab) return undefined
    if (text[start] === 69 /* E */) {
      this.#settled = true
      this.#editionLength = end - start + 1
      this.#former.clear()
      return text.subarray(start, end)
    }
    if (text[start] !== 68 /* D */) return undefined
    const found = lineAt(text, start, end)
    if (found) this.#replace(found.name, found.line)
    return undefined
  }

  #replace(name: string, line: Line): void {
    if (this.#editionLength > 0 && !this.#former.has(name)) this.#former.set(name, this.#lines.get(name))
    this.#lines.set(name, line)
    this.#settled = false
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
    return this.#lines.size
  }

  /** The names of all documents, sorted. */
  names(): readonly string[] {
    this.#sorted ??= [...this.#lines.keys()].sort()
    return this.#sorted
  }

  head(name: string): RecordHead | undefined {
    return this.#lines.get(name)?.head
  }

  stamps(name: string): Buffer | undefined {
    const line = this.#lines.get(name)
    return line && Buffer.from(line.text.toString('latin1', line.stamps, line.brief - 1), 'base64')
  }

  brief(name: string): Brief | undefined {
    return parsedBrief(this.#lines.get(name))
  }

  /** Documents recorded anew, or no more, since the edition was last recorded, and what was recorded of them then. */
  *formers(): Generator<[name: string, before: FormerRecord | undefined]> {
    for (const [name, line] of this.#former) yield [name, line && {head: line.head, brief: () => parsedBrief(line)}]
  }

  get(name: string): DocumentRecord | undefined {
    const line = this.#lines.get(name)
    return line && (JSON.parse(line.text.toString('utf8', line.record, line.end - 2)) as DocumentRecord)
  }

  /** Keeps a record; `brief` (JSON) stays as it is where none is given. */
  async set(record: DocumentRecord, brief?: string): Promise<void> {
    await this.#append(this.#put(record, brief ?? briefIn(this.#lines.get(record.name))))
  }

  #put(record: DocumentRecord, brief: string): string {
    const written = documentLine(record, brief)
    const text = Buffer.from(written, 'utf8')
    const {name, line} = lineAt(text, 0, text.length)!
    if (!this.#lines.has(name)) this.#sorted = undefined
    this.#replace(name, line)
    return written
  }

  async setEdition(edition: EditionRecord): Promise<void> {
    const text = editionLine(edition)
    this.#edition = edition
    this.#settled = true
    this.#former.clear()
    this.#editionLength = Buffer.byteLength(text) + 1
    await this.#append(text)
  }

  /** Keeps a record without writing it at once: what a killed build has not kept, the next finds out again. */
  setLater(record: DocumentRecord): void {
    this.#put(record, briefIn(this.#lines.get(record.name)))
    this.#rewrite = true
  }

  delete(name: string): void {
    const line = this.#lines.get(name)
    if (!line) return
    if (!this.#former.has(name)) this.#former.set(name, line)
    this.#lines.delete(name)
    this.#sorted = undefined
    this.#rewrite = true
    this.#settled = false
  }

  /** At the end of a build: writes the file anew where a quarter of it is overtaken, or a document is gone. */
  async tidy(kept?: KeptRecords): Promise<void> {
    if (!this.#edition) return
    let live = this.#editionLength
    for (const {start, end} of this.#lines.values()) live += end - start + 1
    if (this.#size === 0 || this.#rewrite || this.#size >= overtaken * live) await this.#writeAll()
    const stamp = stampOf(this.#file)
    if (kept && stamp?.size === this.#size) kept.last = {records: this, stamp}
  }

  async #append(text: string): Promise<void> {
    if (!this.#edition) return
    if (this.#size === 0) return this.#writeAll()
    // A line end first: the last line may be one that a killed build wrote half.
    await appendText(this.#file, `\n${text}\n`)
    this.#size += Buffer.byteLength(text) + 2
  }

  async #writeAll(): Promise<void> {
    const lineEnd = Buffer.from('\n')
    const documents = this.names().flatMap((name) => {
      const {text, start, end} = this.#lines.get(name)!
      return [text.subarray(start, end), lineEnd]
    })
    const edition = Buffer.from(`${editionLine(this.#edition!)}\n`, 'utf8')
    const bytes = Buffer.concat([
      Buffer.from(`${format}\n`, 'utf8'),
      ...(this.#settled ? [...documents, edition] : [edition, ...documents]),
    ])
    await writeWhole(this.#file, bytes)
    this.#size = bytes.length
    this.#rewrite = false
  }
}

const tab = 9
const point = 46

/** JSON, or nothing. */
function briefIn(line: Line | undefined): string {
  return line ? line.text.toString('utf8', line.brief, line.record - 1) : ''
}

function parsedBrief(line: Line | undefined): Brief | undefined {
  const brief = briefIn(line)
  return brief === '' ? undefined : (JSON.parse(brief) as Brief)
}

/** Finds the fields of a document's line; JSON has no tab that is not escaped. Undefined where there are not seven. */
function lineAt(text: Buffer, start: number, end: number): {name: string; line: Line} | undefined {
  const head = text.indexOf(tab, start + 2) + 1
  const stamps = text.indexOf(tab, head) + 1
  const brief = text.indexOf(tab, stamps) + 1
  const record = text.indexOf(tab, brief) + 1
  if (head === 0 || stamps === 0 || brief === 0 || record === 0 || text.indexOf(tab, record) !== end - 2)
    return undefined
  const known = parsed<RecordHead>(text.toString('utf8', head, stamps - 1))
  return (
    known && {
      name: text.toString('utf8', start + 2, head - 1),
      line: {head: known, text, start, end, stamps, brief, record},
    }
  )
}

/** Undefined for what is no JSON: not a line of ours, and as if it were not there. */
function parsed<T>(json: string): T | undefined {
  try {
    return JSON.parse(json) as T
  } catch {
    return undefined
  }
}

function documentLine(record: DocumentRecord, brief: string): string {
  const stamps = recordedStamps(record).toString('base64')
  return ['D', record.name, JSON.stringify(headOf(record)), stamps, brief, JSON.stringify(record), '.'].join('\t')
}

function editionLine(edition: EditionRecord): string {
  return `E\t${JSON.stringify(edition)}\t.`
}
