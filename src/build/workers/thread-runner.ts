/** Worker threads, each with the edition, the grammar and the stylesheets ready. */
import {Piscina} from 'piscina'
import {compiledFile} from '../../transform/package-root.js'
import type {EditionTexts} from '../document/edition-texts.js'
import {ownFault, type Runner, type RunnerOptions, WorkerError} from './runner.js'

/** Seconds a thread may take to begin: it loads grammar and stylesheets on the way. */
const startLimit = 300

export function threadRunner(texts: EditionTexts, {jobs, limit, memory}: RunnerOptions): Runner {
  const pool = new Piscina({
    filename: compiledFile('build/thread.js'),
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
