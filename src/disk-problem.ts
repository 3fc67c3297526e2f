/** Failures of the disk, in words. */
import path from 'node:path'
import {MaterialError} from './tree/problem.js'

type Cause = readonly [rule: string, message: string, remedy: string]

const goesOn = 'make room and run sigla again: a build goes on from here'
const forbidden: Cause = [
  'not-writable',
  'this may not be read or written: no permission',
  'give yourself permission, and run sigla again',
]
const isFile: Cause = [
  'folder-is-file',
  'a file stands where a folder is needed',
  'name a folder, or move the file away',
]

const causes: {[code: string]: Cause} = {
  ENOSPC: ['disk-full', 'there is no room left on the disk', goesOn],
  EDQUOT: ['disk-full', 'your quota on this disk is used up', goesOn],
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: ['not-writable', 'this is on a disk that is mounted for reading only', 'work in a folder that can be written'],
  EISDIR: ['file-is-folder', 'this is a folder, where a file is needed', 'name a file, or move the folder away'],
  ENOTDIR: isFile,
  EEXIST: isFile,
  EMFILE: [
    'too-many-files',
    'this process may not open more files',
    'raise the limit (ulimit -n), or build with fewer jobs',
  ],
  ENOENT: ['file-missing', 'there is no such file or folder', 'check the name'],
  EIO: ['disk-error', 'the disk reports an error', 'check it'],
  ENAMETOOLONG: ['file-name', 'this name is too long for the disk', 'shorten it'],
  ELOOP: ['file-link-loop', 'this symbolic link leads in a circle', 'remove it'],
}

/**
 * An error of the disk as a `MaterialError`; any other error as it is. Files below `root` are named from there, with
 * `shownAs` before them.
 */
export function diskProblem(error: unknown, root?: string, shownAs = ''): unknown {
  const {code, path: file, syscall} = error as NodeJS.ErrnoException
  const cause = code === undefined ? undefined : causes[code]
  if (syscall === 'uv_cwd') return homeless
  // The network's failures may have the same codes; they have no path, and those know more of them who asked.
  if (!cause || (file === undefined && syscall !== 'write' && syscall !== 'read')) return error
  const [rule, message, remedy] = cause
  // The name an editor knows, not that of the temporary file.
  const named = file?.replace(/\.([^/\\]+)\.[0-9a-f]{12}\.tmp$/, '$1')
  const isBelow = root !== undefined && named?.startsWith(`${root}${path.sep}`)
  const shown = isBelow ? `${shownAs}${path.relative(root, named!)}` : named
  return new MaterialError([{rule, severity: 'error', message, remedy, ...(shown === undefined ? {} : {file: shown})}])
}

const homeless = new MaterialError([
  {
    rule: 'folder-missing',
    severity: 'error',
    message: 'the folder in which sigla was started is there no more',
    remedy: 'change to a folder that is there',
  },
])
