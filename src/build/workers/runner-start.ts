/** When and how large the runner of a build is started. */
import type {DocumentProduct} from '../document/document.js'
import type {EditionTexts} from '../document/edition-texts.js'
import {defaultOptions, localRunner, type Runner, type RunnerOptions} from './runner.js'

/**
 * Of so many documents it takes longer to ask what has changed of the others than to start a thread: one document is made
 * sooner in a thread, which gets ready meanwhile, and of fewer in this one.
 */
export const manyDocuments = 1000

/** Who makes the documents, and with how many threads. */
export interface RunnerChoice extends Partial<RunnerOptions> {
  /** Where it is not this machine. */
  runner?: (texts: EditionTexts) => Promise<Runner>
}

/** A runner that is started as soon as there seems to be something to make, and grows with what is found. */
export class RunnerStart {
  #running: Promise<Runner> | undefined
  #closing: Promise<void> | undefined
  /** Threads that were started. */
  #jobs = 0

  constructor(
    readonly texts: EditionTexts,
    readonly options: RunnerChoice,
    /** How many the edition has. */
    readonly documents: number,
  ) {}

  /** Of many documents, starts what a first one is made by, whatever there turns out to be. */
  async first(): Promise<void> {
    // A runner that cannot be had is told of when it is asked for.
    if (this.documents >= manyDocuments) await this.runner(1).catch(() => {})
  }

  /** The runner for so many documents. What it was given when it was smaller goes on. */
  runner(todo: number): Promise<Runner> {
    const jobs = this.#jobsFor(todo)
    const before = this.#running
    if (before && (jobs <= this.#jobs || this.options.runner)) return before
    const more = this.#start(jobs - this.#jobs)
    // What was started for one alone in this thread makes that one, and no more.
    this.#running = before && this.#jobs > 0 ? Promise.all([before, more]).then(joined) : more
    this.#jobs = jobs
    return this.#running
  }

  /** Ends it; asked again, waits for that end. */
  close(): Promise<void> {
    this.#closing ??= this.#running?.then((one) => one.close()) ?? Promise.resolve()
    return this.#closing
  }

  #start(jobs: number): Promise<Runner> {
    const {texts, options} = this
    return options.runner ? options.runner(texts) : localRunner(texts, {...defaultOptions, ...options, jobs})
  }

  #jobsFor(todo: number): number {
    const {jobs = todo === 1 && this.documents < manyDocuments ? 0 : defaultOptions.jobs} = this.options
    return Math.min(jobs, todo)
  }
}

/** Two as one: each job goes to the one that has more room, by what it can take. */
function joined(runners: readonly [Runner, Runner]): Runner {
  const given = new Map(runners.map((runner) => [runner, 0]))
  const load = (runner: Runner): number => given.get(runner)! / runner.width
  return {
    width: runners[0].width + runners[1].width,
    run: async (job): Promise<DocumentProduct> => {
      const [first, second] = runners
      const runner = load(second) < load(first) ? second : first
      given.set(runner, given.get(runner)! + 1)
      try {
        return await runner.run(job)
      } finally {
        given.set(runner, given.get(runner)! - 1)
      }
    },
    close: async () => {
      await Promise.all(runners.map((runner) => runner.close()))
    },
  }
}
