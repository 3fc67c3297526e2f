import path from 'node:path'
import {type Command, UsageError} from './command.js'

export const worker: Command = {
  usage: 'sigla worker --queue redis://HOST:PORT --store DIR',
  describe: `makes documents for sigla build --queue, until it is stopped
  --queue redis://…   the Redis that the build uses
  --store DIR         a folder that the build and all workers can reach
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
    const number = (flag: string, otherwise: number): number => {
      if (flags[flag] === undefined) return otherwise
      if (!/^\d{1,6}$/.test(String(flags[flag])))
        throw new UsageError(`--${flag} takes a number, not ${flags[flag]}`, worker)
      return Number(flags[flag])
    }
    const [{queueWorker}, {folderStore}, {defaultOptions}] = await Promise.all([
      import('../build/queue/queue-worker.js'),
      import('../build/queue/store.js'),
      import('../build/runner.js'),
    ])
    const options = {
      jobs: number('jobs', defaultOptions.jobs),
      limit: number('limit', defaultOptions.limit),
      memory: number('memory', defaultOptions.memory),
    }
    const running = await queueWorker(queue, folderStore(path.resolve(store)), options, (line) =>
      terminal.err(`${line}\n`),
    )
    terminal.err('waiting for documents (Ctrl-C ends)\n')
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await running.close()
    return 0
  },
}
