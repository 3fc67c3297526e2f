/**
 * A second thread that takes files from the same list as the command's own: whoever is free takes the next. It checks
 * what is harmless (check-file.ts) and leaves the rest. What it did not answer for, it did not check.
 */
import {Worker} from 'node:worker_threads'
import {compiledFile} from '../transform/package-root.js'
import type {InputOptions, Outcome} from './check-input.js'

export interface LaneData {
  files: readonly string[]
  options: InputOptions
  /** One number, the next file to take. */
  next: Int32Array
}

/** One answer of the thread. */
export interface Answer extends Outcome {
  index: number
}

export class Lane {
  /** What the thread found, by the index of the file. */
  readonly answers = new Map<number, Outcome>()
  /** Settled when the thread is over, by whatever end. */
  readonly over: Promise<void>

  constructor(data: LaneData) {
    const worker = new Worker(compiledFile('validate/lane-thread.js'), {execArgv: [], workerData: data})
    worker.on('message', ({index, ...outcome}: Answer) => this.answers.set(index, outcome))
    worker.on('error', () => {})
    this.over = new Promise((resolve) => worker.on('exit', () => resolve()))
  }
}

/** The files that are left, one after the other, for whoever asks first. */
export function* taken(next: Int32Array, count: number): Generator<number> {
  for (let index = Atomics.add(next, 0, 1); index < count; index = Atomics.add(next, 0, 1)) yield index
}
