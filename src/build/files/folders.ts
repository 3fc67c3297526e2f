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
  /** Where files of the search index are before they are published. */
  search: string
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
    search: path.join(cache, 'search'),
  }
}

/** A document's rendering in the cache. */
export function renderedFile({rendered}: Folders, name: string): string {
  return `${rendered}/${name}.json`
}

/** A document's PDF, from `output/`. */
export function pdfFile(name: string): string {
  return `pdf/${name}.pdf`
}

/** A document's files in the site, from `output/`, as `documentFiles` makes them. */
export function sitePaths(name: string): string[] {
  const cite = `cite/${name}`
  return [`documents/${name}.html`, `tei/${name}.xml`, `text/${name}.txt`, `${cite}.bib`, `${cite}.ris`, `${cite}.json`]
}
