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

interface Line {
  head: RecordHead
  stamps: Buffer
  /** JSON; empty where the document is in no collection. */
  brief: Buffer
  /** JSON. */
  record: Buffer
  /** Of the line, in bytes. */
  length: number
}

/** The records of the last build of this process, and the stamp of their file. */
export interface KeptRecords {
  last?: {records: Records; stamp: Stamp}
}

export class Records {
  readonly #file: string
  readonly #lines = new Map<string, Line>()
  #edition: EditionRecord | undefined
  #editionLength = 0
  /** Of the file, in bytes; 0 where there is none that can be gone on with. */
  #size = 0
  #rewrite = false
  #settled = false

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
    for (let start = format.length + 1; start < bytes.length; ) {
      let end = bytes.indexOf(10, start)
      if (end < 0) end = bytes.length
      records.#take(bytes.subarray(start, end))
      start = end + 1
    }
    // Without the edition's line it is not known what the documents' were made with.
    if (!records.#edition) return new Records(file)
    records.#size = bytes.length
    return records
  }

  /** A line that a killed build wrote half has no point at its end. */
  #take(line: Buffer): void {
    if (line.length < 4 || line[line.length - 1] !== 46 || line[line.length - 2] !== 9) return
    const fields = fieldsOf(line)
    try {
      if (fields.length === 3) {
        this.#edition = JSON.parse(fields[1]!.toString('utf8')) as EditionRecord
        this.#editionLength = line.length + 1
        this.#settled = true
      } else if (fields.length === 7) {
        const [, name, head, stamps, brief, record] = fields as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer]
        this.#lines.set(name.toString('utf8'), {
          head: JSON.parse(head.toString('utf8')) as RecordHead,
          stamps: Buffer.from(stamps.toString('latin1'), 'base64'),
          brief,
          record,
          length: line.length + 1,
        })
        this.#settled = false
      }
    } catch {
      // Not a line of ours: as if it were not there.
    }
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
  names(): string[] {
    return [...this.#lines.keys()].sort()
  }

  head(name: string): RecordHead | undefined {
    return this.#lines.get(name)?.head
  }

  stamps(name: string): Buffer | undefined {
    return this.#lines.get(name)?.stamps
  }

  brief(name: string): Brief | undefined {
    const brief = this.#lines.get(name)?.brief
    return brief === undefined || brief.length === 0 ? undefined : (JSON.parse(brief.toString('utf8')) as Brief)
  }

  get(name: string): DocumentRecord | undefined {
    const line = this.#lines.get(name)
    return line && (JSON.parse(line.record.toString('utf8')) as DocumentRecord)
  }

  /** Keeps a record; `brief` (JSON) stays as it is where none is given. */
  async set(record: DocumentRecord, brief?: string): Promise<void> {
    const kept = brief === undefined ? this.#lines.get(record.name)?.brief : Buffer.from(brief, 'utf8')
    const line = lineOf(record, kept ?? Buffer.alloc(0))
    const text = documentLine(record.name, line)
    this.#lines.set(record.name, {...line, length: Buffer.byteLength(text) + 1})
    this.#settled = false
    await this.#append(text)
  }

  async setEdition(edition: EditionRecord): Promise<void> {
    const text = editionLine(edition)
    this.#edition = edition
    this.#settled = true
    this.#editionLength = Buffer.byteLength(text) + 1
    await this.#append(text)
  }

  /** Keeps a record without writing it at once: what a killed build has not kept, the next finds out again. */
  setLater(record: DocumentRecord): void {
    const {brief} = this.#lines.get(record.name) ?? {brief: Buffer.alloc(0)}
    this.#lines.set(record.name, {...lineOf(record, brief), length: 0})
    this.#rewrite = true
    this.#settled = false
  }

  delete(name: string): void {
    if (!this.#lines.delete(name)) return
    this.#rewrite = true
    this.#settled = false
  }

  /** At the end of a build: writes the file anew where a quarter of it is overtaken, or a document is gone. */
  async tidy(kept?: KeptRecords): Promise<void> {
    if (!this.#edition) return
    let live = this.#editionLength
    for (const {length} of this.#lines.values()) live += length
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
    const documents = this.names().map((name) => documentLine(name, this.#lines.get(name)!))
    const edition = editionLine(this.#edition!)
    const lines = [format, ...(this.#settled ? [...documents, edition] : [edition, ...documents])]
    const bytes = Buffer.from(`${lines.join('\n')}\n`, 'utf8')
    await writeWhole(this.#file, bytes)
    this.#size = bytes.length
    this.#rewrite = false
  }
}

function lineOf(record: DocumentRecord, brief: Buffer): Omit<Line, 'length'> {
  const stamps = recordedStamps(record)
  return {head: headOf(record), stamps, brief, record: Buffer.from(JSON.stringify(record), 'utf8')}
}

/** The fields of a line; JSON has no tab that is not escaped. */
function fieldsOf(line: Buffer): Buffer[] {
  const fields: Buffer[] = []
  let start = 0
  for (let end = line.indexOf(9); end >= 0; end = line.indexOf(9, start)) {
    fields.push(line.subarray(start, end))
    start = end + 1
  }
  fields.push(line.subarray(start))
  return fields
}

function documentLine(name: string, {head, stamps, brief, record}: Omit<Line, 'length'>): string {
  return [
    'D',
    name,
    JSON.stringify(head),
    stamps.toString('base64'),
    brief.toString('utf8'),
    record.toString('utf8'),
    '.',
  ].join('\t')
}

function editionLine(edition: EditionRecord): string {
  return `E\t${JSON.stringify(edition)}\t.`
}
