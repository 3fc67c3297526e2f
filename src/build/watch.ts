/** Building again whenever a source changes, with workers that stay warm: what is saved is seen at once. */

import {MaterialError} from '../tree/problem.js'
import {reportOf} from '../tree/report.js'
import {type BuildEvent, type BuildOptions, type BuildSummary, buildEdition} from './build.js'
import type {DocumentJob} from './document/document.js'
import {type EditionTexts, readEditionTexts} from './document/edition-texts.js'
import {type OutputKind, outputKinds} from './document/kinds.js'
import {changesOf} from './files/changes.js'
import {hashOf} from './plan/fingerprint.js'
import type {KeptRecords} from './records/record-file.js'
import {defaultOptions, localRunner, type Runner} from './workers/runner.js'

export interface WatchOptions extends Omit<BuildOptions, 'runner' | 'onEvent' | 'kept'> {
  signal: AbortSignal
  /** Seconds between looks, where the system does not tell of changes. */
  poll?: number
  onEvent?: (event: BuildEvent) => void
  /** After each build that did something: what, and in how many seconds. */
  onBuilt: (summary: BuildSummary, seconds: number) => void
  /** What stops a build as a whole, as an editor reads it; the next change tries again. */
  onFault: (report: string) => void
}

/** How long another build may hold the lock until this one tries again; milliseconds. */
const lockWait = 1000

/**
 * Builds, and builds again at each change until the signal says so. A change during a build leads to another. Throws a
 * `MaterialError` where the folder holds no edition.
 */
export async function watchEdition(folder: string, options: WatchOptions): Promise<void> {
  const {signal, onBuilt, onFault} = options
  // What is no edition at all becomes none by waiting.
  await readEditionTexts(folder)
  const changes = changesOf(folder, options.poll)
  const warm = new WarmRunner(options)
  const kept: KeptRecords = {}
  const shown = new Shown(options.onEvent ?? (() => {}))
  const stop = (): void => changes.close()
  signal.addEventListener('abort', stop, {once: true})
  try {
    let lastFault = ''
    let first = true
    while (!signal.aborted) {
      const began = performance.now()
      try {
        const summary = await buildEdition(folder, {
          ...options,
          kept,
          runner: (texts) => warm.runner(texts),
          onEvent: (event) => shown.event(event),
        })
        lastFault = ''
        const something = first || summary.built.length > 0 || shown.somethingNew()
        if (something && !signal.aborted) onBuilt(summary, (performance.now() - began) / 1000)
        if (first) void warm.warmUp(folder).catch(() => {})
        first = false
      } catch (error) {
        const report = error instanceof MaterialError ? reportOf(error.problems) : `${(error as Error).stack}\n`
        if (report !== lastFault) onFault(report)
        lastFault = report
        if (error instanceof MaterialError && error.problems.some(({rule}) => rule === 'build-locked')) {
          await new Promise((resolve) => setTimeout(resolve, lockWait))
          continue
        }
      }
      await changes.next()
    }
  } finally {
    signal.removeEventListener('abort', stop)
    changes.close()
    await warm.close()
  }
}

/** The workers, kept until the edition's own texts are others. */
class WarmRunner {
  #key = ''
  #runner: Promise<Runner> | undefined
  constructor(readonly options: WatchOptions) {}

  async runner(texts: EditionTexts): Promise<Runner> {
    const key = hashOf(JSON.stringify(texts))
    if (key !== this.#key || !this.#runner) {
      await this.close()
      this.#key = key
      this.#runner = localRunner(texts, {...defaultOptions, ...this.options})
    }
    // A build closes its runner at its end: this one goes on.
    return {...(await this.#runner), close: async () => {}}
  }

  /** Has each worker make a document of no edition, so that grammar and stylesheets are loaded before one is saved. */
  async warmUp(folder: string): Promise<void> {
    if (this.#runner) return
    const runner = await this.runner(await readEditionTexts(folder))
    const {jobs = defaultOptions.jobs, kinds = outputKinds} = this.options
    await Promise.allSettled(Array.from({length: Math.max(1, jobs)}, () => runner.run(firstJob(kinds))))
  }

  async close(): Promise<void> {
    const runner = this.#runner
    this.#runner = undefined
    await runner?.then((one) => one.close()).catch(() => {})
  }
}

/**
 * What a build says, once: sigla's own writing in `tei/` leads to another build, which has nothing to do, and documents
 * with errors are tried in each.
 */
class Shown {
  #reports = new Map<string, string>()
  #before = new Map<string, string>()
  #new = false
  constructor(readonly give: (event: BuildEvent) => void) {}

  event(event: BuildEvent): void {
    if (event.type === 'plan') {
      this.#before = this.#reports
      this.#reports = new Map()
      this.#new = false
    }
    if (event.type === 'report' || (event.type === 'document' && event.state === 'failed')) {
      const key = event.type === 'document' ? event.name : event.report
      this.#reports.set(key, event.report)
      if (this.#before.get(key) === event.report) return
      this.#new = true
    }
    if (event.type === 'step') this.#new = true
    this.give(event)
  }

  /** Whether the last build said or made what the one before it had not. */
  somethingNew(): boolean {
    return this.#new
  }
}

/**
 * A document of no edition: making it loads what is loaded when it is asked for the first time, grammar and stylesheets. A
 * PDF would take longer than it spares.
 */
function firstJob(kinds: readonly OutputKind[]): DocumentJob {
  const always = kinds.filter((kind) => kind === 'html')
  return {name: 'a', convert: {transcription: Buffer.from('A line.\n'), strict: false}, outputs: always, always}
}
