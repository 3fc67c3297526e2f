/** The thread of a survey (survey.ts). */
import {parentPort, workerData} from 'node:worker_threads'
import {type Asked, StampAsker, sharedParts} from './records/stamp-asker.js'

const asker = new StampAsker(workerData as Asked)
for (const part of sharedParts) {
  while (asker.take(part));
  parentPort?.postMessage(part)
}
