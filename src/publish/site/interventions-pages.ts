/** What editors and translators did to the texts: every intervention, by class, in order of the documents. */
import {type Collection, type CollectionDocument, divide, type SiteFile} from './collection.js'
import {certainties, conventions} from './conventions.js'
import type {InterventionFact} from './facts.js'
import {type Html, html} from './html.js'
import {renderPage, rootOf} from './page.js'
import {documentLink, inContext, parts} from './parts.js'

interface Made {
  document: CollectionDocument
  intervention: InterventionFact
}

const perPage = 1000

export function* interventionsPages({edition, documents}: Collection): Generator<SiteFile> {
  const byClass = new Map<string, Made[]>()
  for (const document of documents) {
    for (const intervention of document.facts.interventions) {
      // The note that carries a correction's words repeats the correction before it.
      if (intervention.class === 'correction' && intervention.old === undefined) continue
      ;(byClass.get(intervention.class) ?? byClass.set(intervention.class, []).get(intervention.class)!).push({
        document,
        intervention,
      })
    }
  }
  const present = conventions.filter((entry) => byClass.has(entry.class))
  const main = html`<h1>Interventions</h1>
<p class="lead">What editors and translators of the sources changed, added or remarked, by class. <a href="conventions.html">What the classes mean</a>.</p>
<ul class="register">${present.map(({class: name, plural, meaning}) => html`<li><a href="interventions/${name}.html">${plural}</a> <span class="count">${byClass.get(name)!.length.toLocaleString('en')}</span> ${meaning}</li>\n`)}</ul>`
  yield {
    path: 'interventions.html',
    content: renderPage(edition, {
      path: 'interventions.html',
      title: 'Interventions',
      main,
      section: 'interventions.html',
    }),
  }
  for (const {class: name, plural, meaning} of present) {
    const first = `interventions/${name}.html`
    for (const {path, items, number, of} of divide(first, byClass.get(name)!, perPage)) {
      const root = rootOf(path)
      const byDocument = new Map<CollectionDocument, InterventionFact[]>()
      for (const {document, intervention} of items)
        (byDocument.get(document) ?? byDocument.set(document, []).get(document)!).push(intervention)
      const list = html`<h1>${plural}</h1>
<p class="lead">${meaning}</p>
${[...byDocument].map(
  ([document, made], i) =>
    html`<section class="mentions" aria-labelledby="d${i}"><h2 id="d${i}">${documentLink(root, document)}</h2><ul>${made.map((intervention) => entry(root, document, intervention))}</ul></section>`,
)}
${parts(root, first, number, of)}`
      yield {
        path,
        content: renderPage(edition, {
          path,
          title: number > 1 ? `${plural} (${number})` : plural,
          main: list,
          section: 'interventions.html',
        }),
      }
    }
  }
}

function entry(root: string, document: CollectionDocument, intervention: InterventionFact): Html {
  const by = document.facts.responsible.find((person) => person.id === intervention.resp)
  const {old, text, cert} = intervention
  const shown = intervention.end > intervention.start
  return html`<li>${inContext(root, document, intervention, 50)}${old !== undefined ? html` <span class="reading">source: <bdi>${old}</bdi></span>` : shown ? '' : html` <span class="reading">[<bdi>${text}</bdi>]</span>`} <span class="kind">${[by?.name, cert && cert !== 'high' ? certainties[cert] : ''].filter(Boolean).join(', ')}</span></li>\n`
}
