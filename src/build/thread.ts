/** A worker thread: the edition parsed once, grammar and stylesheets loaded at the first document. */
import {workerData} from 'node:worker_threads'
import type {DocumentJob, DocumentProduct} from './document.js'
import {makeDocument} from './document.js'
import {editionOf} from './edition-of.js'
import type {EditionTexts} from './edition-texts.js'

const texts = workerData as EditionTexts
const prepared = {shownAs: texts.shownAs, project: editionOf(texts)}

export interface Task {
  job: DocumentJob
  /** Set to 1 when the work begins. */
  began: Int32Array
}

export default function work({job, began}: Task): Promise<DocumentProduct> {
  Atomics.store(began, 0, 1)
  return makeDocument(job, prepared)
}
