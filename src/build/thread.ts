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

export default function work({job, began}: Task): Promise<DocumentProduct> {
  Atomics.store(began, 0, 1)
  return makeDocument(job, prepared)
}
