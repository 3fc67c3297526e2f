/** Files of the cache that are not as they were written: removed and told of, so that the next build makes them anew. */
import {removeNow} from '../../files.js'
import {MaterialError} from '../../tree/problem.js'

/** Removes such a file; the error that stops this build. */
export function damagedFile(file: string): MaterialError {
  removeNow(file)
  return new MaterialError([
    {
      rule: 'file-changed',
      severity: 'error',
      file,
      message: 'this file of the cache is not as sigla wrote it',
      remedy: 'run sigla build again: it makes it anew',
    },
  ])
}
