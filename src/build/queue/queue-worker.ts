/** A worker: takes documents from the queue, makes them in threads, and leaves the results in the store. */
import {Worker} from 'bullmq'
import type {DocumentJob} from '../document/document.js'
import type {EditionTexts} from '../document/edition-texts.js'
import {programHash} from '../plan/fingerprint.js'
import {pack, type Store, unpack} from '../store/store.js'
import {localRunner, type Runner, type RunnerOptions, WorkerError} from '../workers/runner.js'
import {connect} from './connection.js'
import {type DocumentAnswer, type DocumentMessage, documentsQueue, keyOf} from './messages.js'

export interface QueueWorker {
  close: () => Promise<void>
}

/** A worker that is killed holds its job so long (milliseconds) before another gets it. */
const lock = 10_000

/** Works until it is closed. Throws a `MaterialError` where Redis does not answer. */
export async function queueWorker(
  url: string,
  store: Store,
  options: RunnerOptions,
  say: (line: string) => void,
): Promise<QueueWorker> {
  const connection = await connect(url)
  const own = await programHash()
  const runners = new Map<string, Promise<Runner>>()

  const runnerFor = (edition: string): Promise<Runner> => {
    let runner = runners.get(edition)
    if (!runner) {
      // One edition at a time is the rule; the threads of the one before are let go.
      for (const [other, old] of runners) {
        runners.delete(other)
        old.then((idle) => setTimeout(() => idle.close(), options.limit * 2000).unref()).catch(() => {})
      }
      runner = read<EditionTexts>(store, edition).then((texts) => localRunner(texts, options))
      runners.set(edition, runner)
      runner.catch(() => runners.delete(edition))
    }
    return runner
  }

  const worker = new Worker<DocumentMessage, DocumentAnswer>(
    documentsQueue,
    async ({data}) => {
      const key = keyOf(data)
      if (data.program !== own) throw new Error('this worker runs another version of sigla than the build')
      const done = await store.resultOf(key)
      if (done !== undefined && (await store.get(done))) return {key, product: done}
      const job = await read<DocumentJob>(store, data.job)
      try {
        const product = await store.put(pack(await (await runnerFor(data.edition)).run(job)))
        await store.setResult(key, product)
        say(`made ${job.name}`)
        return {key, product}
      } catch (error) {
        if (!(error instanceof WorkerError)) throw error
        say(`failed ${job.name}: ${error.message}`)
        return {key, failed: {message: error.message, remedy: error.remedy}}
      }
    },
    {
      connection,
      concurrency: Math.max(1, options.jobs),
      lockDuration: lock,
      stalledInterval: lock / 2,
      maxStalledCount: 10,
    },
  )
  worker.on('error', (error) => say(`queue: ${error.message}`))
  worker.on('failed', (_, error) => say(`given back: ${error.message}`))
  return {
    async close() {
      await worker.close().catch(() => {})
      for (const runner of runners.values()) await runner.then((one) => one.close()).catch(() => {})
      connection.disconnect()
    },
  }
}

async function read<T>(store: Store, sha256: string): Promise<T> {
  const bytes = await store.get(sha256)
  if (!bytes) throw new Error('what the build put in the store is not there: is --store the same folder?')
  return unpack<T>(bytes)
}
