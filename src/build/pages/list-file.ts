/**
 * The site's lists on the disk, as the last build left them: `.sigla-cache/lists`. Rows are read only of lists on which a
 * document stands that has changed, and only the rows of such lists are written: they are appended, and an index of all
 * lists after them. A cache: where it is not of the last build, the lists are made again from all briefs.
 *
 *     rows, JSON, a line a list
 *     {key, lists: [kind, name, summary, paths, from, length, hash]}    the index: where the rows stand, in bytes
 *     sigla lists 3  where the index begins  its hash                   a line of fixed length
 */
import path from 'node:path'
import {appendText, OpenFile, stampOf, writeWhole} from '../../files.js'
import {keyOf, type List, type Lists, type Row} from '../../publish/site/collection/lists.js'
import {sha256Of} from '../files/base.js'
import type {Folders} from '../files/folders.js'

/** Changes with the shape of lists and of what stands on them: older ones are forgotten. */
const format = 'sigla lists 3'
const hashLength = 16
const lastLength = format.length + 17 + 1 + hashLength + 1
/** How many times as long as the rows of all lists the file may become. */
const overtaken = 2

/** The lists, and the paths of the pages of each, from `output/`. */
export interface KeptLists {
  lists: Lists
  paths: ReadonlyMap<string, readonly string[]>
}

interface Index {
  key: string
  lists: [
    kind: string,
    name: string,
    summary: unknown,
    paths: readonly string[],
    from: number,
    length: number,
    hash: string,
  ][]
}

/** Where rows stand in the file, in bytes, and their hash. */
interface Stretch {
  from: number
  length: number
  hash: string
}

/** Rows that are not as they were written, as in a file that a failing disk gave back. */
export class DamagedListsError extends Error {}

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
    const text = readPart(this.file, this.stretch)
    if (hashOf(text) !== this.stretch.hash) throw new DamagedListsError(`${this.file} is damaged`)
    return text
  }
}

function hashOf(text: string | Uint8Array): string {
  return sha256Of(text).slice(0, hashLength)
}

function readPart(name: string, {from, length}: Omit<Stretch, 'hash'>): string {
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

/**
 * The lists that were written with this key; undefined where others were, or none. Reading rows that are damaged throws a
 * `DamagedListsError`.
 */
export function readLists(file: string, key: string): KeptLists | undefined {
  const index = readIndex(file)
  if (index?.key !== key) return undefined
  const lists = new Map<string, List>()
  const paths = new Map<string, readonly string[]>()
  for (const [kind, name, summary, pages, from, length, hash] of index.lists) {
    const list = new StoredList(file, kind, name, summary, {from, length, hash})
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
    const [from = Number.NaN, hash] = last.startsWith(format) ? last.slice(format.length).trim().split(' ') : []
    const index = Number(from) < end ? file.read(Number(from), end - Number(from)) : undefined
    return index && hashOf(index) === hash ? (JSON.parse(index.toString('utf8')) as Index) : undefined
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
      stretch = {from: at, length: rows.length, hash: hashOf(rows)}
      at += rows.length
    }
    live += stretch.length
    const {from: start, length, hash} = stretch
    index.lists.push([list.kind, list.name, list.summary, paths.get(of) ?? [], start, length, hash])
  }
  const text = `${JSON.stringify(index)}\n`
  pieces.push(Buffer.from(`${text}${format}${String(at).padStart(17)} ${hashOf(text)}\n`))
  return {bytes: Buffer.concat(pieces), live}
}
