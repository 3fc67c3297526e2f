/**
 * The site's lists on the disk, as the last build left them: `.sigla-cache/lists`, a line a list, whose rows are looked
 * into only where a document that has changed stands on it. A cache: where it is not of the last build, the lists are made
 * again from all briefs.
 *
 *     sigla lists 1  key
 *     kind  name  summary  paths  rows          (JSON, parted by tabs)
 */
import path from 'node:path'
import {readBytes, writeWhole} from '../files.js'
import {keyOf, type List, type Lists, type Row} from '../publish/site/lists.js'
import type {Folders} from './folders.js'

/** Changes with the shape of lists and of what stands on them: older ones are forgotten. */
const format = 'sigla lists 1'

const tab = 9
const lineEnd = 10

/** The lists, and the paths of the pages of each, from `output/`. */
export interface KeptLists {
  lists: Lists
  paths: ReadonlyMap<string, readonly string[]>
}

/** As it was written: its line, which is taken over as it is where no document changes it. */
class StoredList implements List {
  readonly kind: string
  readonly name: string
  readonly summary: unknown
  readonly paths: readonly string[]
  readonly line: Buffer
  readonly #from: number
  #rows: readonly Row[] | undefined

  constructor(line: Buffer) {
    const fields: string[] = []
    let from = 0
    for (let n = 0; n < 4; n++) {
      const end = line.indexOf(tab, from)
      fields.push(line.toString('utf8', from, end))
      from = end + 1
    }
    const [kind, name, summary, paths] = fields.map((field) => JSON.parse(field) as unknown)
    this.kind = kind as string
    this.name = name as string
    this.summary = summary
    this.paths = paths as string[]
    this.line = line
    this.#from = from
  }

  get rows(): readonly Row[] {
    this.#rows ??= JSON.parse(this.line.toString('utf8', this.#from)) as Row[]
    return this.#rows
  }
}

/** Where they are kept. */
export function listsFile({cache}: Folders): string {
  return path.join(cache, 'lists')
}

/** The lists that were written with this key; undefined where others were, or none. */
export async function readLists(file: string, key: string): Promise<KeptLists | undefined> {
  const bytes = await readBytes(file)
  const head = Buffer.from(headOf(key))
  if (!bytes?.subarray(0, head.length).equals(head) || bytes.at(-1) !== lineEnd) return undefined
  const lists = new Map<string, List>()
  const paths = new Map<string, readonly string[]>()
  try {
    for (let start = head.length; start < bytes.length; ) {
      const end = bytes.indexOf(lineEnd, start)
      const list = new StoredList(bytes.subarray(start, end))
      lists.set(keyOf(list), list)
      paths.set(keyOf(list), list.paths)
      start = end + 1
    }
  } catch {
    return undefined // Not as it was written.
  }
  return {lists, paths}
}

export async function writeLists(file: string, key: string, {lists, paths}: KeptLists): Promise<void> {
  const end = Buffer.from('\n')
  const lines = [...lists].flatMap(([of, list]) => [lineOf(list, paths.get(of) ?? []), end])
  await writeWhole(file, Buffer.concat([Buffer.from(headOf(key)), ...lines]))
}

function headOf(key: string): string {
  return `${format}\t${key}\n`
}

/** A list that no document has changed has its pages where they were, too. */
function lineOf(list: List, paths: readonly string[]): Buffer {
  if (list instanceof StoredList) return list.line
  const {kind, name, summary, rows} = list
  return Buffer.from([kind, name, summary, paths, rows].map((field) => JSON.stringify(field)).join('\t'))
}
