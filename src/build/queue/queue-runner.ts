/**
 * A runner whose work is done by `sigla worker`, on this machine or others: documents are gathered into batches, each a
 * BullMQ flow of one job a document and a collector, which this process waits for.
 *
 * Nothing is lost with Redis: jobs are named by their content, so that what is missing after a restart is simply asked
 * for again, and what has been done is found in the store.
 */
import {randomBytes} from 'node:crypto'
import {FlowProducer, Queue, Worker} from 'bullmq'
import type {DocumentProduct} from '../document/document.js'
import type {EditionTexts} from '../document/edition-texts.js'
import {programHash} from '../plan/fingerprint.js'
import {pack, type Store, unpack} from '../store/store.js'
import {type Runner, WorkerError} from '../workers/runner.js'
import {connect} from './connection.js'
import {type DocumentAnswer, type DocumentMessage, documentsQueue, keyOf} from './messages.js'

/** Documents in a flow; the collector's answer is a few hundred bytes for each. */
const batchSize = 50
/** How long a batch waits to fill, and how often missing ones are looked for; milliseconds. */
const patience = 50
const lookEvery = 5000

interface Asked {
  message: DocumentMessage
  resolve: (product: DocumentProduct) => void
  reject: (error: unknown) => void
}

export async function queueRunner(url: string, store: Store, texts: EditionTexts): Promise<Runner> {
  const connection = await connect(url)
  const program = await programHash()
  const edition = await store.put(pack(texts))
  const collectQueue = `sigla-collect-${randomBytes(8).toString('hex')}`
  const flows = new FlowProducer({connection})
  const collected = new Queue(collectQueue, {connection})
  const batches = new Map<string, Map<string, Asked>>()
  let waiting: Asked[] = []
  let timer: NodeJS.Timeout | undefined

  const add = async (id: string, batch: ReadonlyMap<string, Asked>): Promise<void> => {
    await flows.add({
      name: 'collect',
      queueName: collectQueue,
      opts: {jobId: id, removeOnComplete: true, removeOnFail: true},
      children: [...batch].map(([key, {message}]) => ({
        name: key,
        queueName: documentsQueue,
        data: message,
        opts: {
          // Another name each time: a job of the same name that failed long ago must not answer for this one.
          jobId: `${id}-${key}-${randomBytes(4).toString('hex')}`,
          attempts: 5,
          backoff: {type: 'fixed', delay: 500},
          removeOnComplete: {age: 3600, count: 10_000},
          removeOnFail: {age: 3600},
          ignoreDependencyOnFailure: true,
        },
      })),
    })
  }
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const batch = new Map(waiting.map((asked) => [keyOf(asked.message), asked]))
    waiting = []
    if (batch.size === 0) return
    const id = randomBytes(8).toString('hex')
    batches.set(id, batch)
    add(id, batch).catch(() => {}) // Missing then, and asked for again below.
  }

  const collector = new Worker(
    collectQueue,
    async (job) => {
      const batch = batches.get(job.id!)
      if (!batch) return
      batches.delete(job.id!)
      for (const answer of Object.values(await job.getChildrenValues<DocumentAnswer>())) {
        const asked = batch.get(answer.key)
        if (!asked) continue
        batch.delete(answer.key)
        await settle(asked, answer, store)
      }
      const failures = Object.values(await job.getIgnoredChildrenFailures())
      for (const {reject} of batch.values()) {
        reject(
          new WorkerError(
            `no worker could make it: ${failures[0] ?? 'its job is lost'}`,
            'look at the workers’ messages, and build again',
          ),
        )
      }
    },
    {connection, concurrency: 1},
  )
  collector.on('error', () => {})
  collected.on('error', () => {})
  flows.on('error', () => {})

  const look = setInterval(() => {
    for (const [id, batch] of batches) {
      collected
        .getJob(id)
        .then((job) => (job === undefined && batches.has(id) ? add(id, batch) : undefined))
        .catch(() => {})
    }
  }, lookEvery)

  return {
    width: batchSize * 8,
    async run(job) {
      const message: DocumentMessage = {program, edition, job: await store.put(pack(job))}
      const done = await store.resultOf(keyOf(message))
      const product = done === undefined ? undefined : await store.get(done)
      if (product) return unpack<DocumentProduct>(product)
      return new Promise((resolve, reject) => {
        waiting.push({message, resolve, reject})
        if (waiting.length >= batchSize) flush()
        else timer ??= setTimeout(flush, patience)
      })
    },
    async close() {
      clearInterval(look)
      clearTimeout(timer)
      await collector.close(true).catch(() => {})
      await collected.obliterate({force: true}).catch(() => {})
      await Promise.allSettled([collected.close(), flows.close()])
      connection.disconnect()
    },
  }
}

async function settle({resolve, reject}: Asked, {product, failed}: DocumentAnswer, store: Store): Promise<void> {
  if (failed) return reject(new WorkerError(failed.message, failed.remedy))
  const bytes = product === undefined ? undefined : await store.get(product)
  if (bytes) resolve(unpack<DocumentProduct>(bytes))
  else reject(new WorkerError('its result is not in the store', 'give sigla build and sigla worker the same --store'))
}
