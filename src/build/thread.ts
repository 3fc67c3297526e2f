/** A worker thread: the edition parsed once, grammar and stylesheets kept from document to document. */
import {workerData} from 'node:worker_threads'
import type {DocumentJob, DocumentProduct} from './document/document.js'
import {makeDocument} from './document/document.js'
import {editionOf} from './document/edition-of.js'
import type {EditionTexts} from './document/edition-texts.js'
import {turnOfLoop} from './files/turn.js'

const texts = workerData as EditionTexts
const prepared = {shownAs: texts.shownAs, project: editionOf(texts)}

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
    // While there is work a thread of piscina goes from task to task without a turn, and what Typst holds of each document
    // would stay until the last.
    if (job.outputs.includes('pdf') || job.always.includes('pdf')) await turnOfLoop()
  }
}
