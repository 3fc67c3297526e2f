/** When and how large the runner of a build is started. */
import type {BuildOptions} from './build.js'
import type {EditionTexts} from './edition-texts.js'
import {defaultOptions, localRunner, type Runner} from './runner.js'

/**
 * Of so many documents it takes longer to ask what has changed of the others than to start a thread: one document is made
 * sooner in a thread, which gets ready meanwhile, and of fewer in this one.
 */
const manyDocuments = 1000

/** A runner that is started as soon as it is known that there is something to make. */
export class RunnerStart {
  #running: Promise<Runner> | undefined
  #closing: Promise<void> | undefined
  #jobs = 0

  constructor(
    readonly texts: EditionTexts,
    readonly options: BuildOptions,
    /** How many the edition has. */
    readonly documents: number,
  ) {}

  /** The runner for so many documents: started anew where they turn out to be more than threads were started for. */
  runner(todo: number): Promise<Runner> {
    const jobs = this.#jobsFor(todo)
    const before = this.#running
    if (before && (jobs <= this.#jobs || this.options.runner)) return before
    this.#jobs = jobs
    this.#running = (before?.then((one) => one.close()) ?? Promise.resolve()).then(() => this.#start(jobs))
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
