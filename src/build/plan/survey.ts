/**
 * The stamps of all files of all documents, as they are at the beginning of a build. Of a large edition a thread may ask for
 * them, too, while this one reads the records; then whoever is free takes the next documents.
 */
import {Worker} from 'node:worker_threads'
import {compiledFile} from '../../transform/package-root.js'
import type {Folders} from '../files/folders.js'
import {turnOfLoop} from '../files/turn.js'
import {type Asked, askedOf, type SharedPart, StampAsker, sharedParts} from '../records/stamp-asker.js'
import type {RecordedRow} from '../records/stamp-table.js'
import {columnsOf} from '../records/stamps.js'
import type {Listed} from '../records/transcriptions.js'
import {manyDocuments} from '../workers/runner-start.js'

export class Survey {
  readonly #asker: StampAsker
  readonly #asked: Asked
  #thread: Worker | undefined
  /** By part: settled when the thread takes no more of it, or has ended. */
  readonly #told = new Map<SharedPart, Promise<void>>()

  constructor(folders: Folders, {names, stamps, sidecars}: Omit<Listed, 'problems'>) {
    this.#asked = askedOf(folders, {names, sidecars})
    this.#asker = new StampAsker(this.#asked)
    for (const [row, stamp] of stamps.entries()) this.#asker.table.set(row, columnsOf.transcription.from, stamp)
  }

  /** Of many documents, starts a thread that asks for all but the transcriptions. */
  shareWithThread(): void {
    if (this.#asked.names.length < manyDocuments) return
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

  /** When the youngest transcription was written or put there, in milliseconds. */
  get youngest(): number {
    return this.#asker.table.youngest(columnsOf.transcription)
  }

  /** Has a part of the stamps known of all documents, and lets the loop turn meanwhile. */
  async ask(part: SharedPart): Promise<void> {
    while (this.#asker.take(part)) await turnOfLoop()
    await this.#told.get(part)
    // A thread that died may have taken some that it did not ask.
    if (!this.#asker.isKnown(part)) for (const row of this.#asked.names.keys()) this.#asker[part](row)
  }

  /** Whether a part of a document's stamps, which is known, is as it was recorded. */
  holds(row: number, part: keyof typeof columnsOf, recorded: RecordedRow): boolean {
    return this.#asker.table.holds(row, columnsOf[part], recorded)
  }

  /** Ends the thread if it goes on. */
  async close(): Promise<void> {
    await this.#thread?.terminate()
  }
}
