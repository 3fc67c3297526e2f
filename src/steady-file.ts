/** Reading a file that somebody may be writing, or that may be none. */
import {constants} from 'node:fs'
import {open} from 'node:fs/promises'
import {type Stamp, sameStamp, stampIn, stampOf} from './files.js'

/** A file that was written while it was being read. */
export class UnsteadyFileError extends Error {
  readonly code = 'UNSTEADY'
}

/** A pipe, a device or the like, which may have no end. */
export class NoFileError extends Error {
  readonly code = 'NO_FILE'
}

/**
 * The bytes of a file and its stamp, sure to belong together: read again when it changed meanwhile, a few times.
 * Undefined where there is none. Throws `UnsteadyFileError` for a file that does not come to rest,
 * `NoFileError` for what is none.
 */
export async function readSteady(file: string, tries = 5): Promise<{bytes: Buffer; stamp: Stamp} | undefined> {
  for (let n = 0; n < tries; n++) {
    if (n > 0) await new Promise((resolve) => setTimeout(resolve, 20 * n))
    let handle: Awaited<ReturnType<typeof open>>
    try {
      // Not to wait for the other end of what is a pipe.
      handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
    try {
      const stat = await handle.stat()
      if (!stat.isFile() && !stat.isDirectory()) throw new NoFileError(`${file} is no file`)
      const before = stampIn(stat)
      const bytes = await handle.readFile()
      const stamp = stampIn(await handle.stat())
      const isWhole = bytes.length === stamp.size
      if (isWhole && sameStamp(before, stamp) && sameStamp(stampOf(file), stamp)) return {bytes, stamp}
    } finally {
      await handle.close()
    }
  }
  throw new UnsteadyFileError(`${file} is being written`)
}
