/** The thread of a lane (lane.ts). */
import {parentPort, workerData} from 'node:worker_threads'
import {InputChecker} from './check-input.js'
import {type Answer, type LaneData, taken} from './lane.js'

const {files, options, next} = workerData as LaneData
const checker = new InputChecker(options)
for (const index of taken(next, files.length)) {
  const outcome = await checker.check(files[index]!)
  if (!('isolate' in outcome)) parentPort?.postMessage({index, ...outcome} satisfies Answer)
}
