/**
 * Runs checks in a thread of its own, with a cap on memory and a limit of time a file. A file that kills its thread,
 * or takes too long, is refused; the next file gets a new thread.
 */
import {Worker} from 'node:worker_threads'
import {compiledFile} from '../transform/package-root.js'
import type {FileTask} from './check-file.js'
import type {TeiProblem} from './tei-problem.js'

export interface Limits {
  /** Of the thread's heap, in MiB. */
  memory: number
  /** For one file, in seconds. */
  seconds: number
}

export const defaultLimits: Limits = {memory: 1536, seconds: 60}

export class Guard {
  readonly #limits: Limits
  #worker: Worker | undefined

  constructor(limits: Limits = defaultLimits) {
    this.#limits = limits
  }

  async check(task: FileTask): Promise<TeiProblem[]> {
    this.#worker ??= start(this.#limits)
    const worker = this.#worker
    const {seconds, memory} = this.#limits
    const answer = await new Promise<TeiProblem[] | {failed: TeiProblem}>((resolve) => {
      const settle = (result: TeiProblem[] | {failed: TeiProblem}): void => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        resolve(result)
      }
      const failed = (rule: string, message: string, remedy: string): void =>
        settle({failed: {rule, severity: 'error', file: task.file, message, remedy}})
      const broke = (what: string): void =>
        failed('validator-failed', `the validator broke on this file: ${what}`, 'report this file as a defect of sigla')
      const onMessage = (said: {problems: TeiProblem[]} | {failure: string}): void =>
        'problems' in said ? settle(said.problems) : broke(said.failure.split('\n')[0]!)
      const onError = (error: NodeJS.ErrnoException): void =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? failed(
              'file-memory',
              `checking this file needs more than ${memory} MiB`,
              'split the file, or look at what makes it so large',
            )
          : broke(error.message)
      const onExit = (): void => broke('its thread ended before it answered')
      const onTime = (): void =>
        failed(
          'file-time',
          `checking this file takes more than ${seconds} seconds`,
          'split the file, or look at what makes it so slow',
        )
      const timer = setTimeout(onTime, seconds * 1000)
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.postMessage(task)
    })
    if ('failed' in answer) {
      this.#worker = undefined
      worker.on('error', () => {})
      await worker.terminate()
      return [answer.failed]
    }
    return answer
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = undefined
  }
}

function start(limits: Limits): Worker {
  return new Worker(compiledFile('validate/worker.js'), {
    execArgv: [],
    resourceLimits: {maxOldGenerationSizeMb: limits.memory},
  })
}
