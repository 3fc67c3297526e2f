/** The isolated thread: one task in, its problems out. Its memory is capped by whoever starts it (guard.ts). */
import {parentPort} from 'node:worker_threads'
import {checkFile, type FileTask} from './check-file.js'

parentPort?.on('message', async (task: FileTask) => {
  try {
    parentPort?.postMessage({problems: await checkFile(task)})
  } catch (error) {
    parentPort?.postMessage({failure: (error as Error).stack ?? String(error)})
  }
})
