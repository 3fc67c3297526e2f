/** A document's record as a build has it: in pieces, which are parsed and read only as far as is asked for. */
import type {OpenFile} from '../../files.js'
import type {Brief} from '../../publish/site/facts/brief.js'
import {type DocumentRecord, headOf, type RecordHead, type RecordState, stateOf} from './records.js'
import {recordedStamps} from './stamps.js'

/** The brief and the record itself, JSON parted by a tab; the brief is empty where the document is in no collection. */
export interface Body {
  bytes(): Buffer
}

/** A body that stands in a file. */
export class StoredBody implements Body {
  constructor(
    readonly file: OpenFile,
    readonly from: number,
    readonly length: number,
  ) {}
  bytes(): Buffer {
    return this.file.read(this.from, this.length)
  }
}

/** A body that is in memory. */
export class WrittenBody implements Body {
  constructor(readonly text: string) {}
  bytes(): Buffer {
    return Buffer.from(this.text, 'utf8')
  }
}

export class RecordEntry {
  #head: RecordHead | undefined

  constructor(
    readonly state: RecordState,
    private readonly readHead: () => RecordHead,
    readonly stamps: Float64Array,
    readonly body: Body,
  ) {}

  static of(record: DocumentRecord, brief: string): RecordEntry {
    const body = new WrittenBody(`${brief}\t${JSON.stringify(record)}`)
    return new RecordEntry(stateOf(record), () => headOf(record), recordedStamps(record), body)
  }

  get head(): RecordHead {
    this.#head ??= this.readHead()
    return this.#head
  }

  /** JSON, or nothing. */
  get briefText(): string {
    const bytes = this.body.bytes()
    return bytes.toString('utf8', 0, bytes.indexOf(tab))
  }

  get brief(): Brief | undefined {
    const brief = this.briefText
    return brief === '' ? undefined : (JSON.parse(brief) as Brief)
  }

  /** Undefined where the file does not have it any more as it was written. */
  get record(): DocumentRecord | undefined {
    const bytes = this.body.bytes()
    try {
      return JSON.parse(bytes.toString('utf8', bytes.indexOf(tab) + 1)) as DocumentRecord
    } catch {
      return undefined
    }
  }
}

const tab = 9
