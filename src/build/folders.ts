/** Where an edition keeps what. */
import path from 'node:path'

export interface Folders {
  root: string
  transcriptions: string
  tei: string
  output: string
  cache: string
  records: string
  lock: string
  /** What of each document the site is made from. */
  rendered: string
}

export function foldersOf(root: string): Folders {
  const cache = path.join(root, '.sigla-cache')
  return {
    root,
    transcriptions: path.join(root, 'transcriptions'),
    tei: path.join(root, 'tei'),
    output: path.join(root, 'output'),
    cache,
    records: path.join(cache, 'records'),
    lock: path.join(cache, 'build.lock'),
    rendered: path.join(cache, 'rendered'),
  }
}
