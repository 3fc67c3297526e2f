/** What editors and translators did to the texts: every intervention, by class, in order of the documents. */
import {repeats} from './brief.js'
import {type Collection, type CollectionDocument, divide, type Part, type PlannedFile, ready} from './collection.js'
import {type Convention, certainties, conventions} from './conventions.js'
import type {InterventionFact} from './facts.js'
import {type Html, html} from './html.js'
import {renderPage, rootOf} from './page.js'
import {documentLink, inContext, parts} from './parts.js'

/** A document with interventions of a class, and how many. */
interface Having {
  key: string
  n: number
  document: CollectionDocument
}

const perPage = 1000

export function* interventionsPages(collection: Collection): Generator<PlannedFile> {
  const byClass = new Map<string, Having[]>()
  for (const document of collection.documents) {
    for (const [name, n] of Object.entries(document.brief.interventions))
      (byClass.get(name) ?? byClass.set(name, []).get(name)!).push({key: document.id, n, document})
  }
  const present = conventions.filter((entry) => byClass.has(entry.class))
  const total = (name: string): number => byClass.get(name)!.reduce((sum, {n}) => sum + n, 0)
  const main = html`<h1>Interventions</h1>
<p class="lead">What editors and translators of the sources changed, added or remarked, by class. <a href="conventions.html">What the classes mean</a>.</p>
<ul class="register">${present.map(({class: name, plural, meaning}) => html`<li><a href="interventions/${name}.html">${plural}</a> <span class="count">${total(name).toLocaleString('en')}</span> ${meaning}</li>\n`)}</ul>`
  const path = 'interventions.html'
  yield ready(path, renderPage(collection.edition, {path, title: 'Interventions', main, section: path}))
  for (const convention of present) {
    const {class: name} = convention
    for (const part of divide(firstOf(convention), byClass.get(name)!, perPage)) {
      yield {
        path: part.path,
        of: [`${part.number}/${part.of}`, ...part.items.map(({document}) => document.made)],
        make: () => classPage(collection, convention, part),
      }
    }
  }
}

function firstOf(convention: Convention): string {
  return `interventions/${convention.class}.html`
}

function classPage({edition}: Collection, convention: Convention, {path, items, number, of}: Part<Having>): string {
  const {class: name, plural, meaning} = convention
  const root = rootOf(path)
  const main = html`<h1>${plural}</h1>
<p class="lead">${meaning}</p>
${items.map(({document}, i) => {
  const made = document.facts.interventions.filter((one) => one.class === name && !repeats(one))
  return html`<section class="mentions" aria-labelledby="d${i}"><h2 id="d${i}">${documentLink(root, document)}</h2><ul>${made.map((intervention) => entry(root, document, intervention))}</ul></section>`
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
