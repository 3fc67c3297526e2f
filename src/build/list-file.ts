/**
 * The site's lists on the disk, as the last build left them: `.sigla-cache/lists`. Rows are read only of lists on which a
 * document stands that has changed, and only the rows of such lists are written: they are appended, and an index of all
 * lists after them. A cache: where it is not of the last build, the lists are made again from all briefs.
 *
 *     rows, JSON, a line a list
 *     {key, lists: [kind, name, summary, paths, from, length]}    the index: where the rows stand, in bytes
 *     sigla lists 2  where the index begins                       a line of fixed length
 */
import path from 'node:path'
import {appendText, OpenFile, stampOf, writeWhole} from '../files.js'
import {keyOf, type List, type Lists, type Row} from '../publish/site/lists.js'
import type {Folders} from './folders.js'

/** Changes with the shape of lists and of what stands on them: older ones are forgotten. */
const format = 'sigla lists 2'
const lastLength = format.length + 18
/** How many times as long as the rows of all lists the file may become. */
const overtaken = 2

/** The lists, and the paths of the pages of each, from `output/`. */
export interface KeptLists {
  lists: Lists
  paths: ReadonlyMap<string, readonly string[]>
}

interface Index {
  key: string
  lists: [kind: string, name: string, summary: unknown, paths: readonly string[], from: number, length: number][]
}

/** Where rows stand in the file, in bytes. */
interface Stretch {
  from: number
  length: number
}

/** As it was written: its rows stay where they are as long as no document changes them. */
class StoredList implements List {
  #rows: readonly Row[] | undefined

  constructor(
    readonly file: string,
    readonly kind: string,
    readonly name: string,
    readonly summary: unknown,
    readonly stretch: Stretch,
  ) {}

  get rows(): readonly Row[] {
    this.#rows ??= JSON.parse(this.text()) as Row[]
    return this.#rows
  }

  text(): string {
    return readPart(this.file, this.stretch)
  }
}

function readPart(name: string, {from, length}: Stretch): string {
  const file = OpenFile.open(name)
  try {
    return file?.read(from, length).toString('utf8') ?? ''
  } finally {
    file?.close()
  }
}

/** Where they are kept. */
export function listsFile({cache}: Folders): string {
  return path.join(cache, 'lists')
}

/** The lists that were written with this key; undefined where others were, or none. */
export function readLists(file: string, key: string): KeptLists | undefined {
  const index = readIndex(file)
  if (index?.key !== key) return undefined
  const lists = new Map<string, List>()
  const paths = new Map<string, readonly string[]>()
  for (const [kind, name, summary, pages, from, length] of index.lists) {
    const list = new StoredList(file, kind, name, summary, {from, length})
    lists.set(keyOf(list), list)
    paths.set(keyOf(list), pages)
  }
  return {lists, paths}
}

/** Undefined for what is not as it was written. */
function readIndex(name: string): Index | undefined {
  const file = OpenFile.open(name)
  try {
    if (!file || file.size < lastLength) return undefined
    const end = file.size - lastLength
    const last = file.read(end, lastLength).toString('latin1')
    const from = last.startsWith(format) && last.endsWith('\n') ? Number(last.slice(format.length)) : Number.NaN
    return from < end ? (JSON.parse(file.read(from, end - from).toString('utf8')) as Index) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined // No JSON.
    throw error
  } finally {
    file?.close()
  }
}

/** Writes the lists, as far as they stand in the file already behind them. */
export async function writeLists(file: string, key: string, {lists, paths}: KeptLists): Promise<void> {
  const size = [...lists.values()].some((list) => list instanceof StoredList) ? (stampOf(file)?.size ?? 0) : 0
  const behind = laidOut(key, {lists, paths}, size)
  if (size > 0 && size + behind.bytes.length <= overtaken * behind.live) await appendText(file, behind.bytes)
  else await writeWhole(file, size > 0 ? laidOut(key, {lists, paths}, 0).bytes : behind.bytes)
}

/** The lists as they stand from a place of the file on, those that stand before it left where they are; bytes of all rows. */
function laidOut(key: string, {lists, paths}: KeptLists, from: number): {bytes: Buffer; live: number} {
  const pieces: Buffer[] = []
  const index: Index = {key, lists: []}
  let [at, live] = [from, 0]
  for (const [of, list] of lists) {
    let stretch = list instanceof StoredList && from > 0 ? list.stretch : undefined
    if (!stretch) {
      const rows = Buffer.from(list instanceof StoredList ? list.text() : `${JSON.stringify(list.rows)}\n`)
      pieces.push(rows)
      stretch = {from: at, length: rows.length}
      at += rows.length
    }
    live += stretch.length
    index.lists.push([list.kind, list.name, list.summary, paths.get(of) ?? [], stretch.from, stretch.length])
  }
  pieces.push(Buffer.from(`${JSON.stringify(index)}\n${format}${String(at).padStart(17)}\n`))
  return {bytes: Buffer.concat(pieces), live}
}
