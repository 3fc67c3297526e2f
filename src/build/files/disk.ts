/** Failures of the disk, in words. */
import path from 'node:path'
import {MaterialError} from '../../tree/problem.js'

const causes: {[code: string]: [rule: string, message: string, remedy: string]} = {
  ENOSPC: [
    'disk-full',
    'there is no room left on the disk',
    'make room and run sigla build again: it goes on from here',
  ],
  EDQUOT: [
    'disk-full',
    'your quota on this disk is used up',
    'make room and run sigla build again: it goes on from here',
  ],
  EACCES: [
    'not-writable',
    'this cannot be written: no permission',
    'give yourself permission to write there, and run sigla build again',
  ],
  EPERM: [
    'not-writable',
    'this cannot be written: no permission',
    'give yourself permission to write there, and run sigla build again',
  ],
  EROFS: [
    'not-writable',
    'this is on a disk that is mounted for reading only',
    'build in a folder that can be written',
  ],
  EISDIR: ['file-is-folder', 'a folder stands where a file is to be written', 'move it away'],
  ENOTDIR: ['folder-is-file', 'a file stands where a folder is needed', 'move it away'],
  EEXIST: ['folder-is-file', 'a file stands where a folder is needed', 'move it away'],
  EMFILE: [
    'too-many-files',
    'this process may not open more files',
    'raise the limit (ulimit -n), or build with fewer jobs',
  ],
  EIO: ['disk-error', 'the disk reports an error', 'check it'],
  ENAMETOOLONG: ['file-name', 'this name is too long for the disk', 'shorten it'],
  ELOOP: ['file-link-loop', 'this symbolic link leads in a circle', 'remove it'],
}

/** An error of the disk as a `MaterialError`; any other error as it is. */
export function diskProblem(error: unknown, root: string, shownAs: string): unknown {
  const {code, path: file} = error as NodeJS.ErrnoException
  const cause = code === undefined ? undefined : causes[code]
  if (!cause) return error
  const [rule, message, remedy] = cause
  // The name an editor knows, not that of the temporary file.
  const named = file === undefined ? undefined : file.replace(/\.([^/\\]+)\.[0-9a-f]{12}\.tmp$/, '$1')
  const shown =
    named === undefined ? undefined : named.startsWith(root) ? `${shownAs}${path.relative(root, named)}` : named
  return new MaterialError([{rule, severity: 'error', message, remedy, ...(shown === undefined ? {} : {file: shown})}])
}
