/** Full-text search: pagefind's index over the reading text of each document, and the page that asks it. */
import path from 'node:path'
import * as pagefind from 'pagefind'
import {listTree, makeSureOfRoom, readBytes, removeFolder, stampOf} from '../../../files.js'
import {MaterialError, type Problem} from '../../../tree/problem.js'
import {yearOf} from '../page/dates.js'
import {at} from '../page/edition.js'
import {html} from '../page/html.js'
import {renderPage} from '../page/page.js'
import {type Collection, type CollectionDocument, type PlannedFile, ready} from './collection.js'
import {countOfParts} from './search-parts.js'

export function searchPage({edition, documents}: Collection): PlannedFile {
  const main = html`<h1>Search</h1>
<p class="lead">Searches the reading text of all documents: words inside brackets are found as if the brackets were not there.</p>
<p class="notice" id="search-offline">Search needs a web server, since a browser may not read the index from a file. Run <code>npm start</code> in the edition’s folder and open the address it prints, or put the <code>output</code> folder on any web server. Everything else on this site works from a file.</p>
<noscript><p class="notice">Search needs JavaScript; the registers and the chronology do not.</p></noscript>
<form id="search" role="search" data-parts="${countOfParts(documents.length)}" hidden>
<label for="query">Words</label>
<input type="search" id="query" name="q" autocomplete="off">
<div id="facets"></div>
</form>
<p id="search-status" role="status"></p>
<ol id="results" class="results"></ol>`
  const file = 'search.html'
  return ready(file, renderPage(edition, {path: file, title: 'Search', main, section: file, scripts: ['search.js']}))
}

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>

/** The index of a part, with what it was given so far. */
export class PartIndex {
  readonly #index = newIndex()
  /** What each document was made of, in the order they were given; undefined where only its place is kept. */
  readonly #given = new Map<string, string | undefined>()
  readonly #answers: Promise<void>[] = []
  #size = programSize
  #hasEnded = false

  constructor() {
    toldLater(this.#index)
  }

  /** Whether it can become the index of these documents, in this order. */
  isOf(documents: readonly CollectionDocument[]): boolean {
    const ids = [...this.#given.keys()]
    return ids.length === documents.length && documents.every(({id}, i) => id === ids[i])
  }

  /**
   * Gives it those that it does not have as they are. Of those that are being made it keeps the place alone, for the files
   * depend on the order.
   */
  give(collection: Collection, documents: readonly CollectionDocument[], places?: ReadonlySet<string>): void {
    for (const document of documents) {
      const {id, made} = document
      if (this.#given.has(id) && this.#given.get(id) === made) continue
      const isPlace = places?.has(id) === true
      this.#given.set(id, isPlace ? undefined : made)
      const content = isPlace ? emptyPlace : indexed(collection, document)
      this.#size += filesSize(content)
      const answer = this.#add(id, content)
      toldLater(answer)
      this.#answers.push(answer)
    }
  }

  /** pagefind takes files in the order they come; one that comes again takes the place of the one before. */
  async #add(id: string, content: string): Promise<void> {
    const index = await this.#index
    const {errors: refused} = await index.addHTMLFile({url: `/${at.document(id)}`, content})
    if (refused.length > 0) throw new Error(`pagefind: ${id}: ${refused.join('; ')}`)
  }

  /** Has its files written into a folder, which takes half as long as to be told them. */
  async writeTo(folder: string): Promise<void> {
    // pagefind does not say that a disk is full: it ends, and leaves who asked it waiting.
    await makeSureOfRoom(folder, this.#size)
    const {errors: failed} = await this.#orItsEnd(this.#write(folder))
    if (failed.length > 0) throw new Error(`pagefind: ${failed.join('; ')}`)
  }

  async #write(folder: string): Promise<{errors: string[]}> {
    await Promise.all(this.#answers)
    return (await this.#index).writeFiles({outputPath: folder})
  }

  /** An answer, or a failure where nothing is left that could give it: the program that makes indexes has ended. */
  async #orItsEnd<T>(answer: Promise<T>): Promise<T> {
    let onEnd = (): void => {}
    const end = new Promise<never>((_, reject) => {
      onEnd = () => {
        this.#hasEnded = true
        reject(new MaterialError([endedEarly]))
      }
    })
    process.once('beforeExit', onEnd)
    try {
      return await Promise.race([answer, end])
    } finally {
      process.off('beforeExit', onEnd)
    }
  }

  async delete(): Promise<void> {
    if (!this.#hasEnded) await (await this.#index).deleteIndex()
  }
}

/** pagefind's own files, which come with every index; bytes, rounded up. */
const programSize = 1_000_000

/** What becomes of a document in the index, at most: as much again, in files of some blocks. */
function filesSize(content: string): number {
  return 2 * content.length + 10_000
}

const endedEarly: Problem = {
  rule: 'search-ended',
  severity: 'error',
  message: 'the program that makes the search index ended before it was done',
  remedy: 'see what it said above; most often the disk is full',
}

/** What goes wrong is told of when the index is used; it may end before that. */
function toldLater(promise: Promise<unknown>): void {
  promise.catch(() => {})
}

async function newIndex(): Promise<Index> {
  // One language, that of the site's own words: pagefind shows only the documents of the page's language.
  const {index, errors} = await pagefind.createIndex({forceLanguage: 'en'})
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`)
  return index
}

/** A file of the index. */
export interface SearchFile {
  /** From `output/`. */
  path: string
  /** Its size in bytes, where its name is a hash of its content. */
  size?: number
  content: () => Promise<Uint8Array>
}

/** An index that nothing was given to yet. */
let started: PartIndex | undefined

/** Starts the program that makes indexes, which takes a while. `endSearch` ends it. */
export function startSearch(): void {
  started ??= new PartIndex()
}

export function emptyIndex(): PartIndex {
  const index = started ?? new PartIndex()
  started = undefined
  return index
}

/**
 * pagefind's files of one part, by path in the site; the first part has its program too. Each paragraph is given to it as
 * a section of its own, so that a result leads to its paragraph. They are written into the folder `scratch` first, which is
 * emptied before and removed after. `begun` is an index that was given documents already, of this part or another. `endSearch`
 * ends the program that makes them.
 */
export async function* searchIndex(
  collection: Collection,
  documents: readonly CollectionDocument[],
  part: number,
  scratch: string,
  begun?: PartIndex,
): AsyncGenerator<SearchFile> {
  const index = begun?.isOf(documents) ? begun : emptyIndex()
  await removeFolder(scratch)
  try {
    index.give(collection, documents)
    await index.writeTo(scratch)
    for (const file of await listTree(scratch)) {
      // What the page does not use: pagefind's own interface.
      if (/^pagefind-(ui|modular-ui|component-ui|highlight)/.test(file)) continue
      if (part > 0 && /\.js$|^wasm\./.test(file)) continue
      const at = path.join(scratch, file)
      yield {
        path: part === 0 ? `pagefind/${file}` : `pagefind/${part}/${file}`,
        ...(/^(?:fragment|index)\//.test(file) ? {size: stampOf(at)!.size} : {}),
        content: async () => (await readBytes(at))!,
      }
    }
  } finally {
    await index.delete()
    await removeFolder(scratch)
  }
}

export async function endSearch(): Promise<void> {
  started = undefined
  await pagefind.close()
}

/** What keeps the place of a document. */
const emptyPlace = '<!doctype html><html lang="en"><body><main data-pagefind-body></main></body></html>'

function indexed({authority}: Collection, {title, date, facts}: CollectionDocument): string {
  const people = new Set(
    facts.mentions.filter((m) => m.register === 'persons').map((m) => authority.persons.get(m.entry)?.name ?? m.entry),
  )
  const archives = facts.archives.map((archive) => archive.repository || archive.key).filter(Boolean)
  const filters: [string, string][] = [
    ...[...people].map((name): [string, string] => ['person', name]),
    ...archives.map((name): [string, string] => ['archive', name]),
    ...facts.kinds.map((kind): [string, string] => ['kind', kind]),
    ...(yearOf(facts.date) ? [['year', yearOf(facts.date)] as [string, string]] : []),
  ]
  const blocks = facts.blocks.filter((block) => block.text.trim() !== '')
  return html`<!doctype html><html lang="${facts.language || 'en'}"><head><title>${title}</title></head><body><main data-pagefind-body>
${filters.map(([name, value]) => html`<span data-pagefind-filter="${name}[data-value]" data-value="${value}"></span>`)}
<span data-pagefind-meta="date[data-value]" data-value="${date}"></span>
<h1>${title}</h1>${blocks.map(({id, n, text}) => html`${id ? html`<h2 id="${id}" data-pagefind-weight="0.1">${n ? `¶ ${n}` : 'note'}</h2>` : ''}<p>${text}</p>`)}
</main></body></html>`.html
}
