import path from 'node:path'
import type {BuildSummary} from '../build/build.js'
import {buildFlags, buildOptionsOf} from './build-options.js'
import {type Command, UsageError} from './command.js'
import {progressOn} from './progress.js'
import {portOf, serveFolder} from './serve.js'

export const watch: Command = {
  usage: 'sigla watch [DIR] [--serve]',
  describe: `builds, and builds again whenever a source is saved; Ctrl-C ends
  --serve            shows the edition in a browser, at http://127.0.0.1:8080/
  --port N           … at another port
  --poll SECONDS     looks every so often, where the system does not tell of changes (network drives)
  --strict, --only, --jobs, --limit, --memory as for sigla build`,
  flags: {...buildFlags, serve: {type: 'boolean'}, port: {type: 'string'}, poll: {type: 'string'}},
  async run({files, flags, terminal}) {
    if (files.length > 1) throw new UsageError('one edition at a time', watch)
    if (flags.poll !== undefined && !(Number(flags.poll) > 0))
      throw new UsageError(`--poll takes seconds, not ${flags.poll}`, watch)
    const folder = path.resolve(files[0] ?? '.')
    const options = buildOptionsOf(flags, watch)
    const port = portOf(flags.port, watch)
    const {watchEdition} = await import('../build/watch.js')
    const control = new AbortController()
    const interrupt = (): void => {
      // A second Ctrl-C does not wait; the next build goes on from what is in place.
      if (control.signal.aborted) process.exit(130)
      control.abort()
    }
    process.on('SIGINT', interrupt)
    process.on('SIGTERM', interrupt)
    const served = flags.serve ? await serveFolder(path.join(folder, 'output'), port) : undefined
    if (served) terminal.err(`${served.url}\n`)
    const progress = progressOn(terminal, {quiet: true})
    try {
      await watchEdition(folder, {
        ...options,
        signal: control.signal,
        ...(flags.poll === undefined ? {} : {poll: Number(flags.poll)}),
        onEvent: progress.event,
        onBuilt: (summary, seconds) => {
          progress.end()
          terminal.err(`${lineOf(summary, seconds)}\n`)
        },
        onFault: (report) => {
          progress.end()
          terminal.err(report)
        },
      })
      return 0
    } finally {
      progress.end()
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', interrupt)
      await served?.close()
    }
  },
}

/** One line a build: what was made, what failed, in how long. */
function lineOf({documents, built, failed, warnings}: BuildSummary, seconds: number): string {
  const names = (list: readonly string[]): string =>
    list.length > 5 ? `${list.slice(0, 5).join(', ')} and ${list.length - 5} more` : list.join(', ')
  const parts = [
    built.length > 0 ? `built ${names(built)}` : failed.length > 0 ? '' : 'up to date',
    failed.length > 0 ? `failed: ${names(failed)}` : '',
    `${documents} ${documents === 1 ? 'document' : 'documents'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    `${seconds.toFixed(2)} s`,
  ]
  return parts.filter(Boolean).join('; ')
}
