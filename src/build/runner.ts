/** Who makes the documents: this process, worker threads, or (src/build/queue/) other machines. */
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {Piscina} from 'piscina'
import type {DocumentJob, DocumentProduct} from './document.js'
import {type EditionTexts, editionOf} from './edition-texts.js'

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
export const defaultOptions: RunnerOptions = {jobs: availableParallelism(), limit: 120, memory: 1024}

/** A worker died or ran out of time: its document fails, and no other. */
export class WorkerError extends Error {
  readonly remedy: string
  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

export function localRunner(texts: EditionTexts, options: RunnerOptions): Runner {
  return options.jobs === 0 || !compiled ? ownRunner(texts) : threadRunner(texts, options)
}

function ownRunner(texts: EditionTexts): Runner {
  const prepared = {shownAs: texts.shownAs, project: editionOf(texts)}
  return {
    width: 1,
    run: async (job) => {
      try {
        // Loaded when there is something to make: a build with nothing to do does without.
        const {makeDocument} = await import('./document.js')
        return await makeDocument(job, prepared)
      } catch (error) {
        throw ownFault(error)
      }
    },
    close: async () => {},
  }
}

/** Seconds a thread may take to begin: it loads grammar and stylesheets on the way. */
const startLimit = 300

/** Threads load compiled code: run from its sources, sigla does all work in one thread. */
const compiled = import.meta.url.endsWith('.js')

function threadRunner(texts: EditionTexts, {jobs, limit, memory}: RunnerOptions): Runner {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./thread.js', import.meta.url)),
    workerData: texts,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
    resourceLimits: {maxOldGenerationSizeMb: memory},
  })
  // A worker that dies is told of by the task it had. One that dies without a task could not begin: nor will the next, and
  // what waits for it would wait for ever.
  const waiting = new Set<(fault: WorkerError) => void>()
  pool.on('error', (error: Error) => {
    for (const giveUp of waiting) giveUp(ownFault(error))
  })
  return {
    width: jobs * 2,
    run: async (job) => {
      const control = new AbortController()
      // The worker says when it begins: waiting, and a worker's start, are not the document's time.
      const began = new Int32Array(new SharedArrayBuffer(4))
      let seconds = 0
      let fault: WorkerError | undefined
      const giveUp = (why: WorkerError): void => {
        if (Atomics.load(began, 0) === 1) return
        fault = why
        control.abort()
      }
      waiting.add(giveUp)
      const timer = setInterval(() => {
        if (++seconds > startLimit + 2 * limit) giveUp(new WorkerError('its worker did not begin', 'build again'))
        if (Atomics.load(began, 0) === 0) return
        if (waiting.delete(giveUp)) seconds = 0
        else if (seconds >= limit) control.abort()
      }, 1000)
      try {
        return await pool.run({job, began}, {signal: control.signal})
      } catch (error) {
        if (fault) throw fault
        if (control.signal.aborted)
          throw new WorkerError(
            `its worker did not end within ${limit} s and was stopped`,
            'give it more time: sigla build --limit SECONDS',
          )
        const {code} = error as {code?: string}
        if (code === 'ERR_WORKER_OUT_OF_MEMORY')
          throw new WorkerError(
            `its worker ran out of memory (${memory} MB)`,
            'give it more: sigla build --memory MB; or divide the transcription',
          )
        throw ownFault(error)
      } finally {
        clearInterval(timer)
        waiting.delete(giveUp)
      }
    },
    close: () => pool.destroy(),
  }
}

/** An error that no material should cause. */
function ownFault(error: unknown): WorkerError {
  const {message, stack = ''} = error as Error
  const where = /([\w.-]+\.(?:js|ts):\d+):\d+\)?$/m.exec(stack)?.[1]
  return new WorkerError(
    `sigla failed on this document: ${message}${where ? ` (${where})` : ''}`,
    'this is a fault of sigla: report it with the transcription',
  )
}
