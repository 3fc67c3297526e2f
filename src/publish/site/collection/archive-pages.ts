/** The archive register: repositories, and under each its finding aid as far as the citations go. */
import {createHash} from 'node:crypto'
import {type Html, html} from '../page/html.js'
import {renderPage} from '../page/page.js'
import {type Collection, type CollectionDocument, compare} from './collection.js'
import type {ListKind} from './lists.js'
import {counted, documentLink} from './parts.js'

/** A level of a finding aid: fond, opis, delo, or whatever the archive has. */
interface Level {
  label: string
  key: string
  levels: Map<string, Level>
  documents: {document: CollectionDocument; leaves: string}[]
}

const leafLevels: ReadonlySet<string> = new Set(['folios', 'folio', 'leaves', 'pages', 'page'])

/** One list; of a document, a digest of what its line and its place in the finding aids are made of. */
export const archiveLists: ListKind<string, null> = {
  kind: 'archives',
  rowsOf: ({brief: {title, date, archives, records}}) => [
    ['', digest(JSON.stringify([title, date, records.length > 0, archives]))],
  ],
  summaryOf: () => null,
  overviews: (lists, collection) => [{path, of: lists.flatMap(({rows}) => rows.flat()), make: () => page(collection)}],
  pages: () => [],
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

const path = 'archives.html'

function page({edition, documents}: Collection): string {
  const top: Level = {label: '', key: '', levels: new Map(), documents: []}
  const nowhere: CollectionDocument[] = []
  for (const document of documents) {
    if (document.brief.records.length > 0 && document.brief.archives.length === 0) continue
    if (document.brief.archives.length === 0) nowhere.push(document)
    for (const archive of document.brief.archives) {
      const name = archive.repository || archive.key || 'Repository not named'
      const place = [archive.settlement, archive.country].filter(Boolean).join(', ')
      let level = enter(
        top,
        `${archive.key}\u0000${name}`,
        `${name}${archive.key && archive.key !== name ? ` (${archive.key})` : ''}${place ? `, ${place}` : ''}`,
        name,
      )
      const leaves: string[] = []
      for (const {type, n, text} of archive.levels) {
        if (leafLevels.has(type)) leaves.push(text)
        else level = enter(level, `${type}\u0000${n}`, text, n)
      }
      level.documents.push({document, leaves: leaves.join(', ')})
    }
  }
  const repositories = sorted(top)
  const main = html`<h1>Archives</h1>
<p class="lead">Where the documents are kept: ${counted(repositories.length, 'repository', 'repositories')}, each by the order of its finding aid.</p>
${repositories.map((repository, i) => html`<section class="archive" aria-labelledby="a${i}"><h2 id="a${i}">${repository.label}</h2>${tree(repository)}</section>`)}
${nowhere.length > 0 ? html`<section class="archive" aria-labelledby="a-none"><h2 id="a-none">No archive named</h2><ul>${nowhere.map((document) => html`<li>${documentLink('', document)}</li>`)}</ul></section>` : ''}`
  return renderPage(edition, {path, title: 'Archives', main, section: path})
}

function enter(level: Level, id: string, label: string, key: string): Level {
  let inner = level.levels.get(id)
  if (!inner) {
    inner = {label, key, levels: new Map(), documents: []}
    level.levels.set(id, inner)
  }
  return inner
}

function tree(level: Level): Html {
  const levels = sorted(level)
  return html`<ul>${levels.map((inner) => html`<li><span class="shelfmark">${inner.label}</span>${tree(inner)}</li>`)}${level.documents.map(
    ({document, leaves}) =>
      html`<li>${leaves ? html`<span class="shelfmark">${leaves}</span> ` : ''}${documentLink('', document)}</li>`,
  )}</ul>`
}

/** Numbers in a finding aid sort as numbers: fond 9 before fond 39. */
function sorted(level: Level): Level[] {
  const padded = (key: string): string => key.replace(/\d+/g, (digits) => digits.padStart(12, '0'))
  return [...level.levels.values()].sort((a, b) => compare(padded(a.key), padded(b.key)) || compare(a.label, b.label))
}
