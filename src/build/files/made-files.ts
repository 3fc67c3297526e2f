/** Files that this build or one before it made, read again. Each function throws a `MaterialError` where the file is gone. */
import {readText, readTextNow} from '../../files.js'
import {MaterialError} from '../../tree/problem.js'

export async function textOf(file: string): Promise<string> {
  return there(file, await readText(file))
}

/** The caller waits for it. */
export function textNowOf(file: string): string {
  return there(file, readTextNow(file))
}

function there(file: string, text: string | undefined): string {
  if (text !== undefined) return text
  throw new MaterialError([
    {
      rule: 'file-missing',
      severity: 'error',
      file,
      message: 'this file was removed during the build',
      remedy: 'run sigla build again',
    },
  ])
}
