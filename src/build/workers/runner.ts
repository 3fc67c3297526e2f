/** Who makes the documents: this process, worker threads, or (src/build/queue/) other machines. */
import {availableParallelism} from 'node:os'
import {isCompiled} from '../../transform/package-root.js'
import type {DocumentJob, DocumentProduct} from '../document/document.js'
import type {EditionTexts} from '../document/edition-texts.js'

export interface Runner {
  /** How many jobs may be given at a time. */
  width: number
  run: (job: DocumentJob) => Promise<DocumentProduct>
  close: () => Promise<void>
}

export interface RunnerOptions {
  /** Worker threads; 0 for none: the work is done in this one. */
  jobs: number
  /** After so many seconds a document is given up. */
  limit: number
  /** Megabytes a worker may use for its objects. */
  memory: number
}

/** Two a core would fight for it; SaxonJS and Typst take about 0.2 GB each. */
export const defaultOptions: RunnerOptions = {
  jobs: availableParallelism(),
  limit: 120,
  memory: 1024,
}

/** A worker died or ran out of time: its document fails, and no other. */
export class WorkerError extends Error {
  readonly remedy: string
  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

/**
 * What each needs is loaded with it: a build with nothing to do does without. Threads run the compiled program: run from its
 * sources, sigla does all work in one.
 */
export async function localRunner(texts: EditionTexts, options: RunnerOptions): Promise<Runner> {
  if (options.jobs === 0 || !isCompiled) return ownRunner(texts)
  const {threadRunner} = await import('./thread-runner.js')
  return threadRunner(texts, options)
}

async function ownRunner(texts: EditionTexts): Promise<Runner> {
  const {editionOf} = await import('../document/edition-of.js')
  const prepared = {shownAs: texts.shownAs, project: editionOf(texts)}
  return {
    width: 1,
    run: async (job) => {
      try {
        const {makeDocument} = await import('../document/document.js')
        return await makeDocument(job, prepared)
      } catch (error) {
        throw ownFault(error)
      }
    },
    close: async () => {},
  }
}

/** An error that no material should cause. */
export function ownFault(error: unknown): WorkerError {
  const {message, stack = ''} = error as Error
  // The function tells more than the file: the compiled program is in few, whose names say nothing.
  const place = /^ +at (?:async |new )?(?:([\w.#]+) )?.*?([\w.-]+\.(?:js|ts):\d+):\d+\)?$/m.exec(stack)
  const where = place?.slice(1).filter(Boolean).join(', ')
  return new WorkerError(
    `sigla failed on this document: ${message}${where ? ` (${where})` : ''}`,
    'this is a fault of sigla: report it with the transcription',
  )
}
