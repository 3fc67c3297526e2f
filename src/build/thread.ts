/** A worker thread: the edition parsed once, grammar and stylesheets loaded before the first document comes. */
import {workerData} from 'node:worker_threads'
import type {DocumentJob, DocumentProduct, OutputKind} from './document.js'
import {makeDocument} from './document.js'
import {editionOf} from './edition-of.js'
import type {EditionTexts} from './edition-texts.js'
import {firstJob} from './runner.js'

export interface ThreadData {
  texts: EditionTexts
  kinds: readonly OutputKind[]
}

const {texts, kinds} = workerData as ThreadData
const prepared = {shownAs: texts.shownAs, project: editionOf(texts)}
// The thread may have been started while it is still asked which documents there are to make. What goes wrong here goes wrong
// with each of them, and is told of it.
await makeDocument(firstJob(kinds), prepared).catch(() => {})

export interface Task {
  job: DocumentJob
  /** Set to 1 when the work begins. */
  began: Int32Array
}

export default async function work({job, began}: Task): Promise<DocumentProduct> {
  Atomics.store(began, 0, 1)
  try {
    return await makeDocument(job, prepared)
  } finally {
    if (job.outputs.includes('pdf') || job.always.includes('pdf')) await turnOfLoop()
  }
}

/**
 * What Typst holds for JavaScript is freed when the event loop turns. While there is work a thread of piscina goes from task to
 * task without a turn, and what all documents have left behind would stay until the last.
 */
function turnOfLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
