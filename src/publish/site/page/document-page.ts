/** The page of a document: its article, with the title, the view switch, the key, citations and neighbours round it. */

import type {DocumentFacts} from '../facts/facts.js'
import {citations, shelfmark} from './cite.js'
import {certainties, conventions} from './conventions.js'
import {displayDate} from './dates.js'
import {at, type Edition, type SiteDocument} from './edition.js'
import {type Html, html, Html as Markup} from './html.js'
import {langOf} from './language.js'
import {coins, documentMetadata} from './metadata.js'
import {type Page, renderPage} from './page.js'

/** A document beside this one in order of date. */
export interface Neighbour {
  id: string
  title: string
  date: string
}

export function documentPage(
  edition: Edition,
  document: SiteDocument,
  neighbours: {previous?: Neighbour | undefined; next?: Neighbour | undefined},
): string {
  const {facts, article} = document.rendered
  const speakers = speakersOf(facts)
  const dated = displayDate(facts.date)
  const main = html`
<div class="document">
<header class="document-head">
<p class="dated">${[dated, facts.kinds[0]].filter(Boolean).join(' · ')}</p>
<h1 dir="auto"${langOf(facts.title)}>${facts.title || document.id}</h1>
${facts.subtitles.map((subtitle) => html`<p class="subtitle">${subtitle}</p>`)}
${facts.abstract ? html`<p class="abstract">${facts.abstract}</p>` : ''}
<p class="whence">${whence(document)}<a href="#source">Source and responsibility</a> · <a href="#cite">Cite this</a></p>
</header>
${viewSwitch(speakers)}
${new Markup(article)}
${key(facts)}
${citeThis(edition, document)}
${neighbourLinks(neighbours)}
</div>`
  const page: Page = {
    path: at.document(document.id),
    title: facts.title || document.id,
    main,
    section: 'chronology.html',
    head: [...documentMetadata(edition, document), ...(speakers.length > 0 ? [speakerStyles(speakers.length)] : [])],
    ...(facts.abstract ? {description: facts.abstract} : {}),
  }
  return renderPage(edition, page)
}

function whence(document: SiteDocument): string {
  const {facts} = document.rendered
  const translators = facts.responsible.filter((person) => /translat/i.test(person.role)).map((person) => person.name)
  const parts = [shelfmark(document), translators.length > 0 ? `translated by ${translators.join(', ')}` : ''].filter(
    Boolean,
  )
  return parts.length > 0 ? `${parts.join(' · ')} · ` : ''
}

/** Speakers as the stylesheet numbers them, and how often each speaks. */
function speakersOf(facts: DocumentFacts): {name: string; count: number}[] {
  const names = new Map(facts.participants.map(({id, name}) => [id, name]))
  const counts = new Map<string, number>()
  for (const {who} of facts.speeches) counts.set(who, (counts.get(who) ?? 0) + 1)
  return facts.speakers.map((id) => ({name: names.get(id) ?? id.replaceAll('-', ' '), count: counts.get(id) ?? 0}))
}

/** Radio buttons and style rules do the switching, so that it needs no script; the script only remembers. */
function viewSwitch(speakers: readonly {name: string; count: number}[]): Html {
  const views = [
    ['reading', 'Reading text', 'Interventions resolved'],
    ['marked', 'Marked', 'Each intervention visible'],
    ['source', 'As transcribed', 'Exactly as in the source'],
  ]
  return html`<form class="view" aria-label="How the text is shown">
<fieldset class="views"><legend>View</legend>
${views.map(([value, label, title], i) => html`<label title="${title}"><input type="radio" name="view" id="view-${value}" value="${value}"${i === 0 ? new Markup(' checked') : ''}> ${label}</label>\n`)}</fieldset>
${
  speakers.length > 0
    ? html`<details class="speakers"><summary>Who speaks</summary>
<fieldset><legend class="unseen">Whose words stand out</legend>
<label><input type="checkbox" id="show-speakers" checked> Name speakers in the margin</label>
<label><input type="radio" name="speaker" id="speaker-all" checked> All alike</label>
${speakers.map(({name, count}, i) => html`<label><input type="radio" name="speaker" id="speaker-${i + 1}"> ${name} <span class="count">${count}</span></label>\n`)}</fieldset>
<p class="hint">Names: upright where words are given directly, <i>italic</i> where they are reported, followed by dots where speech is only inferred to go on.</p>
</details>`
    : ''
}
</form>`
}

/** Which words stand out when a speaker is chosen: one rule a speaker, since style sheets cannot count them. */
function speakerStyles(count: number): Html {
  const rules = Array.from({length: count}, (_, i) => `:root:has(#speaker-${i + 1}:checked) .s${i + 1}`)
  return html`<style>${new Markup(`${rules.join(',')}{color:var(--ink);background:var(--said)}`)}</style>\n`
}

/** The key lists the classes that this document has; its entries describe each intervention to assistive technology. */
function key(facts: DocumentFacts): Html {
  const present = new Set(facts.interventions.map((intervention) => intervention.class))
  const entries = conventions.filter((entry) => present.has(entry.class))
  if (entries.length === 0) return html``
  return html`<section class="key" id="key" aria-labelledby="key-h">
<h2 id="key-h">Conventions in this document</h2>
<dl>${entries.map(
    ({class: name, label, meaning, specimen}) => html`
<div><dt>${specimen}</dt><dd id="k-${name}"><b>${label}.</b> ${meaning}</dd></div>`,
  )}
</dl>
<p class="hint">What sigla inferred is marked with how sure it is: ${Object.values(certainties).join(', ')}. <a href="../conventions.html">All conventions</a> · <a href="../interventions.html">All interventions of the edition</a></p>
</section>`
}

function citeThis(edition: Edition, document: SiteDocument): Html {
  const {plain} = citations(edition, document)
  const downloads = [
    {path: at.tei(document.id), label: 'TEI'},
    {path: at.text(document.id), label: 'Plain text, as transcribed'},
    ...(document.downloads ?? []),
    {path: at.citation(document.id, 'bib'), label: 'BibTeX'},
    {path: at.citation(document.id, 'ris'), label: 'RIS'},
    {path: at.citation(document.id, 'json'), label: 'CSL-JSON'},
  ]
  return html`<section class="cite" id="cite" aria-labelledby="cite-h">
<h2 id="cite-h">Cite this</h2>
<p class="citation" id="citation">${plain}</p>${coins(edition, document)}
<p class="hint">Each paragraph has an address of its own: follow the number beside it.</p>
<ul class="downloads">${downloads.map(({path, label}) => html`<li><a href="../${path}" download>${label}</a></li>`)}</ul>
</section>`
}

function neighbourLinks({previous, next}: {previous?: Neighbour | undefined; next?: Neighbour | undefined}): Html {
  if (!previous && !next) return html``
  const link = (neighbour: Neighbour, rel: string, label: string) =>
    html`<a rel="${rel}" class="${rel}" href="../${at.document(neighbour.id)}"><span class="label">${label}</span> <span class="date">${neighbour.date}</span> <span class="title"${langOf(neighbour.title)}>${neighbour.title}</span></a>`
  return html`<nav class="neighbours" aria-label="By date">${previous ? link(previous, 'prev', 'Earlier') : ''}${next ? link(next, 'next', 'Later') : ''}</nav>`
}
