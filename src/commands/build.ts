import path from 'node:path'
import type {BuildOptions, BuildSummary} from '../build/build.js'
import type {Choice} from '../build/document/reconcile.js'
import {buildFlags, buildOptionsOf} from './build-options.js'
import {type Arguments, type Command, UsageError} from './command.js'
import {progressOn} from './progress.js'

export const build: Command = {
  usage: 'sigla build [DIR]',
  describe: `brings everything out of date up to date: TEI, validation, HTML, PDF, EPUB
  --strict                  warnings are errors
  --only html,pdf,epub      publish in these forms alone (TEI is always made)
  --jobs N                  worker threads (by default one a core; 0: none)
  --limit SECONDS           give a document up after so long (120)
  --memory MB               for each worker (1024)
  --keep-mine NAME,…        where a merge is in conflict: tei/NAME.xml stays as it is
  --take-generated NAME,…   … or is replaced by what is generated
  --queue redis://…         have the documents made by sigla worker, on other machines too
  --store DIR               where they put their results (with --queue): a folder all can reach, or s3://BUCKET/PREFIX`,
  flags: {
    ...buildFlags,
    'keep-mine': {type: 'string'},
    'take-generated': {type: 'string'},
    queue: {type: 'string'},
    store: {type: 'string'},
  },
  async run({files, flags, terminal}) {
    if (files.length > 1) throw new UsageError('one edition at a time', build)
    const {buildEdition} = await import('../build/build.js')
    const control = new AbortController()
    let asked = 0
    const interrupt = (): void => {
      // A second Ctrl-C does not wait; the next build goes on from what is in place.
      if (++asked > 1) process.exit(130)
      terminal.err(
        `${terminal.isTerminal ? '\n' : ''}ending after the documents that are being made (once more: at once)\n`,
      )
      control.abort()
    }
    process.on('SIGINT', interrupt)
    process.on('SIGTERM', interrupt)
    const progress = progressOn(terminal)
    try {
      const summary = await buildEdition(path.resolve(files[0] ?? '.'), {
        ...buildOptionsOf(flags, build),
        choices: choicesOf(flags),
        ...runnerOf(flags),
        signal: control.signal,
        onEvent: progress.event,
      })
      progress.end()
      terminal.err(`${summaryOf(summary, progress.todo())}\n`)
      if (summary.interrupted) return 130
      return summary.failed.length > 0 ? 1 : 0
    } finally {
      progress.end()
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', interrupt)
    }
  },
}

/** `--queue` and `--store`: the work is done elsewhere. */
function runnerOf(flags: Arguments['flags']): Pick<BuildOptions, 'runner'> {
  const {queue, store} = flags
  if (queue === undefined && store === undefined) return {}
  if (typeof queue !== 'string' || typeof store !== 'string')
    throw new UsageError('--queue and --store belong together', build)
  return {
    runner: async (texts) => {
      const [{queueRunner}, {storeAt}] = await Promise.all([
        import('../build/queue/queue-runner.js'),
        import('../build/store/store-at.js'),
      ])
      return queueRunner(queue, storeAt(store), texts)
    },
  }
}

function choicesOf(flags: Arguments['flags']): Map<string, Choice> {
  const choices = new Map<string, Choice>()
  for (const [flag, choice] of [
    ['keep-mine', 'mine'],
    ['take-generated', 'generated'],
  ] as const) {
    const list = flags[flag]
    if (typeof list !== 'string') continue
    const names = list.split(',').filter((name) => name !== '')
    if (names.length === 0) throw new UsageError(`--${flag} takes names of documents, with commas between them`, build)
    for (const name of names) choices.set(path.basename(name).replace(/\.(xml|txt)$/, ''), choice)
  }
  return choices
}

function summaryOf(summary: BuildSummary, todo: number): string {
  const {documents, built, failed, edited, merged, warnings, interrupted} = summary
  const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
  const parts = [count(documents, 'document'), `${built.length} built`, `${Math.max(0, documents - todo)} up to date`]
  if (warnings > 0) parts.push(count(warnings, 'warning'))
  const lines = [parts.join(', ')]
  const list = (names: readonly string[]): string =>
    names.length > 20 ? `${names.slice(0, 20).join(', ')} and ${names.length - 20} more` : names.join(', ')
  if (merged.length > 0) lines.push(`merged with changes made by hand: ${list(merged)}`)
  if (edited.length > 0) lines.push(`edited by hand and left as they are: ${list(edited)}`)
  if (failed.length > 0) lines.push(`failed: ${list(failed)}`)
  if (interrupted) lines.push('interrupted: the next sigla build goes on from here')
  return lines.join('\n')
}
