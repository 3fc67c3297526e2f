import {numberOf} from './build-options.js'
import {type Command, UsageError} from './command.js'

export const worker: Command = {
  usage: 'sigla worker --queue redis://HOST:PORT --store DIR',
  describe: `makes documents for sigla build --queue, until it is stopped
  --queue redis://…   the Redis that the build uses
  --store DIR         a folder that the build and all workers can reach, or s3://BUCKET/PREFIX
  --jobs N            worker threads (by default one a core)
  --limit SECONDS     give a document up after so long (120)
  --memory MB         for each thread (1024)`,
  flags: {
    queue: {type: 'string'},
    store: {type: 'string'},
    jobs: {type: 'string'},
    limit: {type: 'string'},
    memory: {type: 'string'},
  },
  async run({files, flags, terminal}) {
    if (files.length > 0) throw new UsageError('sigla worker takes no files', worker)
    const {queue, store} = flags
    if (typeof queue !== 'string' || typeof store !== 'string')
      throw new UsageError('--queue and --store are needed', worker)
    const [{queueWorker}, {storeAt}, {defaultOptions}] = await Promise.all([
      import('../build/queue/queue-worker.js'),
      import('../build/store/store-at.js'),
      import('../build/workers/runner.js'),
    ])
    const options = {
      ...defaultOptions,
      jobs: numberOf(flags, 'jobs', worker) ?? defaultOptions.jobs,
      limit: numberOf(flags, 'limit', worker) ?? defaultOptions.limit,
      memory: numberOf(flags, 'memory', worker) ?? defaultOptions.memory,
    }
    const running = await queueWorker(queue, storeAt(store), options, (line) => terminal.err(`${line}\n`))
    terminal.err('waiting for documents (Ctrl-C ends)\n')
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await running.close()
    return 0
  },
}
