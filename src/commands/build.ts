import path from 'node:path'
import type {BuildEvent, BuildOptions, BuildSummary} from '../build/build.js'
import type {OutputKind} from '../build/document.js'
import type {Choice} from '../build/reconcile.js'
import {type Arguments, type Command, type Terminal, UsageError} from './command.js'

export const build: Command = {
  usage: 'sigla build [DIR]',
  describe: `brings everything out of date up to date: TEI, validation, HTML, PDF
  --strict                  warnings are errors
  --only html,pdf,epub      publish in these forms alone (TEI is always made)
  --jobs N                  worker threads (by default one a core; 0: none)
  --limit SECONDS           give a document up after so long (120)
  --memory MB               for each worker (1024)
  --keep-mine NAME,…        where a merge is in conflict: tei/NAME.xml stays as it is
  --take-generated NAME,…   … or is replaced by what is generated
  --queue redis://…         have the documents made by sigla worker, on other machines too
  --store DIR               where they put their results (with --queue; a folder all can reach)`,
  flags: {
    strict: {type: 'boolean'},
    only: {type: 'string'},
    jobs: {type: 'string'},
    limit: {type: 'string'},
    memory: {type: 'string'},
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
        ...optionsOf(flags),
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

function optionsOf(flags: Arguments['flags']): BuildOptions {
  const number = (flag: string): number | undefined => {
    if (flags[flag] === undefined) return undefined
    if (!/^\d{1,6}$/.test(String(flags[flag])))
      throw new UsageError(`--${flag} takes a number, not ${flags[flag]}`, build)
    return Number(flags[flag])
  }
  const [jobs, limit, memory] = [number('jobs'), number('limit'), number('memory')]
  return {
    strict: flags.strict === true,
    ...(flags.only === undefined ? {} : {kinds: kindsOf(String(flags.only))}),
    ...(jobs === undefined ? {} : {jobs}),
    ...(limit === undefined ? {} : {limit}),
    ...(memory === undefined ? {} : {memory}),
    choices: choicesOf(flags),
    ...runnerOf(flags),
  }
}

/** `--queue` and `--store`: the work is done elsewhere. */
function runnerOf(flags: Arguments['flags']): Pick<BuildOptions, 'runner'> {
  const {queue, store} = flags
  if (queue === undefined && store === undefined) return {}
  if (typeof queue !== 'string' || typeof store !== 'string')
    throw new UsageError('--queue and --store belong together', build)
  return {
    runner: async (texts) => {
      const [{queueRunner}, {folderStore}] = await Promise.all([
        import('../build/queue/queue-runner.js'),
        import('../build/queue/store.js'),
      ])
      return queueRunner(queue, folderStore(path.resolve(store)), texts)
    },
  }
}

function kindsOf(list: string): OutputKind[] {
  const asked = list.split(',').filter((kind) => kind !== '' && kind !== 'tei')
  for (const kind of asked)
    if (kind !== 'html' && kind !== 'pdf' && kind !== 'epub')
      throw new UsageError(`--only takes tei, html, pdf and epub, not ${kind}`, build)
  return asked as OutputKind[]
}

function choicesOf(flags: Arguments['flags']): Map<string, Choice> {
  const choices = new Map<string, Choice>()
  for (const [flag, choice] of [
    ['keep-mine', 'mine'],
    ['take-generated', 'generated'],
  ] as const) {
    const list = flags[flag]
    if (typeof list !== 'string') continue
    for (const name of list.split(',')) choices.set(path.basename(name).replace(/\.(xml|txt)$/, ''), choice)
  }
  return choices
}

interface Progress {
  event: (event: BuildEvent) => void
  end: () => void
  todo: () => number
}

/** On a terminal one line that moves, with rate and time left; elsewhere a line a document, and for many a line each tenth. */
function progressOn(terminal: Terminal): Progress {
  let todo = 0
  let shown = ''
  const began = performance.now()
  const clear = (): void => {
    if (shown) terminal.err(`\r${' '.repeat(shown.length)}\r`)
    shown = ''
  }
  const show = (text: string): void => {
    clear()
    shown = text.slice(0, terminal.width - 1)
    terminal.err(shown)
  }
  let last = 0
  const event = (happened: BuildEvent): void => {
    switch (happened.type) {
      case 'plan':
        todo = happened.todo
        return
      case 'report':
        clear()
        terminal.err(happened.report)
        return
      case 'document':
        if (!terminal.isTerminal && todo <= 100)
          terminal.err(`${happened.state === 'failed' ? 'failed' : stateWords[happened.state]} ${happened.name}\n`)
        if (happened.report) {
          clear()
          terminal.err(happened.report)
        }
        return
      case 'done': {
        const {done} = happened
        if (terminal.isTerminal) {
          const now = performance.now()
          if (now - last < 100 && done < todo) return
          last = now
          show(bar(done, todo, (now - began) / 1000))
        } else if (todo > 100 && Math.floor((done * 10) / todo) > Math.floor(((done - 1) * 10) / todo))
          terminal.err(`${done} of ${todo}\n`)
        return
      }
      case 'step':
        if (terminal.isTerminal) show(stepWords[happened.what] ?? happened.what)
        else terminal.err(`${stepWords[happened.what] ?? happened.what}\n`)
    }
  }
  return {event, end: clear, todo: () => todo}
}

const stateWords = {
  generated: 'built',
  edited: 'built (edited by hand, kept)',
  merged: 'built (merged with changes made by hand)',
  foreign: 'kept',
}
const stepWords: {[step: string]: string} = {
  pages: 'pages of the site',
  site: 'registers and overviews',
  search: 'search index',
  volume: 'volume',
  epub: 'EPUB',
  review: 'review page',
}

function bar(done: number, todo: number, seconds: number): string {
  const rate = done / seconds
  const left = Math.round((todo - done) / rate)
  const filled = Math.round((20 * done) / todo)
  return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${done} of ${todo}, ${rate.toFixed(1)} a second, ${left >= 60 ? `${Math.floor(left / 60)} min ${left % 60}` : left} s left`
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
