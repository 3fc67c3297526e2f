/** Full-text search: pagefind's index over the reading text of each document, and the page that asks it. */
import * as pagefind from 'pagefind'
import {type Collection, type CollectionDocument, type PlannedFile, ready} from './collection.js'
import {yearOf} from './dates.js'
import {at} from './edition.js'
import {html} from './html.js'
import {renderPage} from './page.js'
import {searchParts} from './search-parts.js'

export function searchPage({edition, documents}: Collection): PlannedFile {
  const main = html`<h1>Search</h1>
<p class="lead">Searches the reading text of all documents: words inside brackets are found as if the brackets were not there.</p>
<p class="notice" id="search-offline">Search needs a web server, since a browser may not read the index from a file. Run <code>npm start</code> in the edition’s folder and open the address it prints, or put the <code>output</code> folder on any web server. Everything else on this site works from a file.</p>
<noscript><p class="notice">Search needs JavaScript; the registers and the chronology do not.</p></noscript>
<form id="search" role="search" data-parts="${searchParts(documents).length}" hidden>
<label for="query">Words</label>
<input type="search" id="query" name="q" autocomplete="off">
<div id="facets"></div>
</form>
<p id="search-status" role="status"></p>
<ol id="results" class="results"></ol>`
  const path = 'search.html'
  return ready(path, renderPage(edition, {path, title: 'Search', main, section: path, scripts: ['search.js']}))
}

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>

/** An index that was asked for before it is known what goes into it. */
let waiting: Promise<Index> | undefined

/** Starts the program that makes indexes, which takes a while. `endSearch` ends it. */
export function startSearch(): void {
  waiting ??= newIndex()
  // What goes wrong is told of when the index is used.
  waiting.catch(() => {})
}

async function newIndex(): Promise<Index> {
  // One language, that of the site's own words: pagefind shows only the documents of the page's language.
  const {index, errors} = await pagefind.createIndex({forceLanguage: 'en'})
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`)
  return index
}

/**
 * pagefind's files of one part, by path in the site; the first part has its program too. Each paragraph is given to it as
 * a section of its own, so that a result leads to its paragraph. `endSearch` ends the program that makes them.
 */
export async function* searchIndex(
  collection: Collection,
  documents: readonly CollectionDocument[],
  part: number,
): AsyncGenerator<{path: string; content: Uint8Array}> {
  const asked = waiting ?? newIndex()
  waiting = undefined
  const index = await asked
  try {
    // All are sent before the first answer is waited for; pagefind takes them in the order they come.
    const answers = documents.map(async (document) => {
      const {errors: refused} = await index.addHTMLFile({
        url: `/${at.document(document.id)}`,
        content: indexed(collection, document),
      })
      if (refused.length > 0) throw new Error(`pagefind: ${document.id}: ${refused.join('; ')}`)
    })
    await Promise.all(answers)
    const {files, errors: failed} = await index.getFiles()
    if (failed.length > 0) throw new Error(`pagefind: ${failed.join('; ')}`)
    for (const {path, content} of files) {
      // What the page does not use: pagefind's own interface.
      if (/^pagefind-(ui|modular-ui|component-ui|highlight)/.test(path)) continue
      if (part > 0 && /\.js$|^wasm\./.test(path)) continue
      yield {path: part === 0 ? `pagefind/${path}` : `pagefind/${part}/${path}`, content}
    }
  } finally {
    await index.deleteIndex()
  }
}

export async function endSearch(): Promise<void> {
  waiting = undefined
  await pagefind.close()
}

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
<h1>${title}</h1>${blocks.map(({id, n, text}) => html`${id ? html`<h2 id="${id}" data-pagefind-weight="0.1">¶ ${n}</h2>` : ''}<p>${text}</p>`)}
</main></body></html>`.html
}
