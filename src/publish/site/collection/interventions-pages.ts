/** What editors and translators did to the texts: every intervention, by class, in order of the documents. */
import {repeats} from '../facts/brief.js'
import type {InterventionFact} from '../facts/facts.js'
import {type Convention, certainties, conventions} from '../page/conventions.js'
import type {Edition} from '../page/edition.js'
import {type Html, html} from '../page/html.js'
import {renderPage, rootOf} from '../page/page.js'
import {
  type Collection,
  type CollectionDocument,
  divide,
  documentOf,
  type Part,
  type PlannedFile,
  ready,
} from './collection.js'
import type {List, ListKind} from './lists.js'
import {figure, inContext, parts} from './parts.js'
import {type FormerPage, sections} from './sections.js'

/** A document with interventions of a class, and how many. */
interface Having {
  key: string
  n: number
  document: CollectionDocument
}

const perPage = 300

type ClassList = List<number, number>

export const interventionLists: ListKind<number, number> = {
  kind: 'interventions',
  rowsOf: ({brief}) => Object.entries(brief.interventions),
  summaryOf: (_, rows) => rows.reduce((sum, [, n]) => sum + n, 0),
  overviews: (lists, {edition}) => [indexPage(edition, lists)],
  pages: (list, collection) => classPages(collection, list),
}

function indexPage(edition: Edition, lists: readonly ClassList[]): PlannedFile {
  const totals = new Map(lists.map(({name, summary}) => [name, summary]))
  const present = conventions.filter((entry) => totals.has(entry.class))
  const main = html`<h1>Interventions</h1>
<p class="lead">What editors and translators of the sources changed, added or remarked, by class. <a href="conventions.html">What the classes mean</a>.</p>
<ul class="register">${present.map(({class: name, plural, meaning}) => html`<li><a href="interventions/${name}.html">${plural}</a> <span class="count">${figure(totals.get(name)!)}</span> ${meaning}</li>\n`)}</ul>`
  const path = 'interventions.html'
  return ready(path, renderPage(edition, {path, title: 'Interventions', main, section: path}))
}

function* classPages(collection: Collection, list: ClassList): Generator<PlannedFile> {
  const convention = conventions.find((entry) => entry.class === list.name)
  if (!convention) return
  const having = list.rows.map(([key, n]): Having => ({key, n, document: documentOf(collection, key)}))
  for (const part of divide(firstOf(convention), having, perPage)) {
    yield {
      path: part.path,
      of: [`${part.number}/${part.of}`, ...part.items.map(({document}) => document.made)],
      make: (former) => classPage(collection, convention, part, former),
    }
  }
}

function firstOf(convention: Convention): string {
  return `interventions/${convention.class}.html`
}

function classPage(
  {edition}: Collection,
  convention: Convention,
  {path, items, number, of}: Part<Having>,
  former: FormerPage | undefined,
): string {
  const {class: name, plural, meaning} = convention
  const root = rootOf(path)
  const documents = items.map(({document}) => document)
  const main = html`<h1>${plural}</h1>
<p class="lead">${meaning}</p>
${sections('mentions', root, documents, former, (document) => {
  const made = document.facts.interventions.filter((one) => one.class === name && !repeats(one))
  return html`<ul>${made.map((intervention) => entry(root, document, intervention))}</ul>`
})}
${parts(root, firstOf(convention), number, of)}`
  const title = number > 1 ? `${plural} (${number})` : plural
  return renderPage(edition, {path, title, main, section: 'interventions.html'})
}

function entry(root: string, document: CollectionDocument, intervention: InterventionFact): Html {
  const by = document.facts.responsible.find((person) => person.id === intervention.resp)
  const {old, text, cert} = intervention
  const shown = intervention.end > intervention.start
  return html`<li>${inContext(root, document, intervention, 50)}${old !== undefined ? html` <span class="reading">source: <bdi>${old}</bdi></span>` : shown ? '' : html` <span class="reading">[<bdi>${text}</bdi>]</span>`} <span class="kind">${[by?.name, cert && cert !== 'high' ? certainties[cert] : ''].filter(Boolean).join(', ')}</span></li>\n`
}
