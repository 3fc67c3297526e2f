/**
 * The stamps of all files of all documents, as they are at the beginning of a build. Of a large edition a thread may ask for
 * them, too, while this one reads the records; then whoever is free takes the next documents.
 */
import {Worker} from 'node:worker_threads'
import {compiledFile} from '../transform/package-root.js'
import type {Folders} from './folders.js'
import {manyDocuments} from './runner-start.js'
import {type Asked, type SharedPart, StampAsker, sharedParts} from './stamp-asker.js'
import {columnsOf, stampTable} from './stamps.js'
import type {Listed} from './transcriptions.js'
import {turnOfLoop} from './turn.js'

export class Survey {
  readonly #asker: StampAsker
  readonly #documents: number
  readonly #asked: Asked
  #thread: Worker | undefined
  /** By part: settled when the thread takes no more of it, or has ended. */
  readonly #told = new Map<SharedPart, Promise<void>>()

  constructor(folders: Folders, {names, sidecars}: Pick<Listed, 'names' | 'sidecars'>) {
    this.#documents = names.length
    const taken = (): Int32Array => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
    this.#asked = {
      folders,
      names,
      sidecars,
      buffer: stampTable(names.length).buffer,
      taken: {sources: taken(), results: taken()},
    }
    this.#asker = new StampAsker(this.#asked)
  }

  /** Of many documents, starts a thread that asks for all but the transcriptions. */
  shareWithThread(): void {
    if (this.#documents < manyDocuments) return
    const thread = new Worker(compiledFile('build/survey-thread.js'), {execArgv: [], workerData: this.#asked})
    this.#thread = thread
    // What it does not answer for is asked here.
    thread.on('error', () => {})
    for (const part of sharedParts) {
      this.#told.set(
        part,
        new Promise((resolve) => {
          thread.on('message', (told: SharedPart) => told === part && resolve())
          thread.on('exit', () => resolve())
        }),
      )
    }
  }

  /** Asks for the transcriptions; when the youngest was written or put there, in milliseconds. */
  transcriptions(): number {
    let youngest = 0
    for (let row = 0; row < this.#documents; row++) {
      const stamp = this.#asker.transcription(row)
      if (stamp) youngest = Math.max(youngest, stamp.modified, stamp.changed)
    }
    return youngest
  }

  /** Has a part of the stamps known of all documents, and lets the loop turn meanwhile. */
  async ask(part: SharedPart): Promise<void> {
    while (this.#asker.take(part)) await turnOfLoop()
    await this.#told.get(part)
    // A thread that died may have taken some that it did not ask.
    if (!this.#asker.isKnown(part)) for (let row = 0; row < this.#documents; row++) this.#asker[part](row)
  }

  /** Whether a part of a document's stamps, which is known, is as it was recorded. */
  holds(row: number, part: keyof typeof columnsOf, recorded: Float64Array): boolean {
    return this.#asker.table.holds(row, columnsOf[part], recorded)
  }

  /** Ends the thread if it goes on. */
  async close(): Promise<void> {
    await this.#thread?.terminate()
  }
}
