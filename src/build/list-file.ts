/**
 * The site's lists on the disk, as the last build left them: `.sigla-cache/lists`, a line a list, whose rows are looked
 * into only where a document that has changed stands on it. A cache: where it is not of the last build, the lists are made
 * again from all briefs.
 *
 *     sigla lists 1  key
 *     kind  name  summary  paths  rows          (JSON, parted by tabs)
 */
import {readBytes, writeWhole} from '../files.js'
import {keyOf, type List, type Lists, type Row} from '../publish/site/lists.js'

/** Changes with the shape of lists and of what stands on them: older ones are forgotten. */
const format = 'sigla lists 1'

/** The lists, and the paths of the pages of each, from `output/`. */
export interface KeptLists {
  lists: Lists
  paths: ReadonlyMap<string, readonly string[]>
}

class StoredList implements List {
  readonly kind: string
  readonly name: string
  readonly summary: unknown
  #rows: readonly Row[] | undefined

  constructor(
    readonly line: string,
    [kind, name, summary]: readonly string[],
  ) {
    this.kind = JSON.parse(kind!) as string
    this.name = JSON.parse(name!) as string
    this.summary = JSON.parse(summary!) as unknown
  }

  get rows(): readonly Row[] {
    this.#rows ??= JSON.parse(this.line.slice(this.line.lastIndexOf('\t') + 1)) as Row[]
    return this.#rows
  }
}

/** The lists that were written with this key; undefined where others were, or none. */
export async function readLists(file: string, key: string): Promise<KeptLists | undefined> {
  const text = (await readBytes(file))?.toString('utf8')
  if (!text?.startsWith(`${format}\t${key}\n`) || !text.endsWith('\n')) return undefined
  const lists = new Map<string, List>()
  const paths = new Map<string, readonly string[]>()
  try {
    for (let start = text.indexOf('\n') + 1; start < text.length; ) {
      const end = text.indexOf('\n', start)
      const line = text.slice(start, end)
      const fields = line.split('\t', 4)
      const list = new StoredList(line, fields)
      lists.set(keyOf(list), list)
      paths.set(keyOf(list), JSON.parse(fields[3]!) as string[])
      start = end + 1
    }
  } catch {
    return undefined // Not as it was written.
  }
  return {lists, paths}
}

export async function writeLists(file: string, key: string, {lists, paths}: KeptLists): Promise<void> {
  const lines = [...lists].map(([of, list]) => lineOf(list, paths.get(of) ?? []))
  await writeWhole(file, `${[`${format}\t${key}`, ...lines].join('\n')}\n`)
}

/** A list that no document has changed is written as it was read: its pages are where they were, too. */
function lineOf(list: List, paths: readonly string[]): string {
  if (list instanceof StoredList) return list.line
  return [list.kind, list.name, list.summary, paths, list.rows].map((field) => JSON.stringify(field)).join('\t')
}
