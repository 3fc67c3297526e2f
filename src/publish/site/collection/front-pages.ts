/** The front page, the chronology and the full key to the conventions. */

import {firstThat} from '../../../tree/bisect.js'
import type {RecordFact} from '../facts/facts.js'
import {certainties, conventions} from '../page/conventions.js'
import {displayDate, sortKey, yearOf} from '../page/dates.js'
import {at, type Edition} from '../page/edition.js'
import {Html, html} from '../page/html.js'
import {langOf} from '../page/language.js'
import {renderPage, rootOf} from '../page/page.js'
import {
  type Collection,
  type CollectionDocument,
  compare,
  divide,
  documentOf,
  type Part,
  type PlannedFile,
  ready,
} from './collection.js'
import type {List, Listed, ListKind} from './lists.js'
import {counted, documentLink, parts} from './parts.js'
import type {FormerPage} from './sections.js'

const perPage = 500

/** What a document adds to the front page's figures, and the entries of catalogues that it holds. */
interface Contribution {
  year: string
  interventions: number
  speeches: number
  records?: {id: string; sort: string; year: string; title: string}[]
}

interface Figures {
  texts: number
  records: number
  years: string[]
  interventions: number
  speeches: number
  /** The texts themselves, where they are few. */
  few: string[]
}

/** So many texts are shown on the front page. */
const few = 50

type Documents = List<Contribution, Figures>

/** One list of all documents: the front page and the chronology. */
export const chronologyLists: ListKind<Contribution, Figures> = {
  kind: 'chronology',
  rowsOf: (document) => [['', contributionOf(document)]],
  summaryOf: (_, rows) => figuresOf(rows),
  overviews: (lists, collection) => [
    frontPage(collection, lists[0]?.summary ?? figuresOf([])),
    // Without a document too, there is a chronology.
    ...(lists.length === 0 ? chronology(collection, []) : []),
  ],
  pages: ({rows}, collection) => chronology(collection, rows),
}

function contributionOf({brief}: Listed): Contribution {
  const {date, speeches, interventions, records} = brief
  return {
    year: yearOf(date),
    interventions: Object.values(interventions).reduce((sum, n) => sum + n, 0),
    speeches,
    ...(records.length > 0
      ? {records: records.map(({id, date, title}) => ({id, sort: sortKey(date), year: yearOf(date), title}))}
      : {}),
  }
}

function figuresOf(rows: Documents['rows']): Figures {
  const figures: Figures = {texts: 0, records: 0, years: [], interventions: 0, speeches: 0, few: []}
  const years = new Set<string>()
  for (const [id, {year, interventions, speeches, records}] of rows) {
    figures.interventions += interventions
    figures.speeches += speeches
    years.add(year)
    for (const record of records ?? []) years.add(record.year)
    figures.records += records?.length ?? 0
    if (records) continue
    figures.texts++
    if (figures.few.length <= few) figures.few.push(id)
  }
  figures.years = [...years].filter(Boolean).sort()
  if (figures.texts > few) figures.few = []
  return figures
}

function frontPage(collection: Collection, figures: Figures): PlannedFile {
  const {edition} = collection
  const {texts, records, years, interventions, speeches} = figures
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : (years[0] ?? '')
  const main = html`
<div class="front">
<h1>${edition.title}</h1>
${edition.subtitle ? html`<p class="subtitle">${edition.subtitle}</p>` : ''}
<p class="by">Edited by ${edition.editors.map(({name, orcid}, i) => html`${i > 0 ? ', ' : ''}${orcid ? html`<a href="https://orcid.org/${orcid}" rel="external noopener">${name}</a>` : name}`)}. ${edition.place ? `${edition.place}: ` : ''}${edition.publisher}, version ${edition.version}.</p>
${(edition.description ?? '')
  .split(/\n\s*\n/)
  .filter((p) => p.trim())
  .map((p) => html`<p>${p.trim()}</p>`)}
<p class="figures">${counted(texts, 'document')} in full${records > 0 ? `, ${counted(records, 'catalogue entry', 'catalogue entries')}` : ''}${span ? `, ${span}` : ''}; ${counted(interventions, 'editorial intervention')} and ${counted(speeches, 'passage')} of speech, each with who is responsible for it.</p>
<ul class="doors">
<li><a href="chronology.html">Documents by date</a> full texts and catalogue entries</li>
<li><a href="speech.html">Who says what</a> the words of each speaker, by document</li>
<li><a href="persons.html">Persons</a>, <a href="places.html">places</a>, <a href="orgs.html">organisations</a> every mention in its context</li>
<li><a href="archives.html">Archives</a> by repository, fond, opis and delo</li>
<li><a href="interventions.html">Interventions</a> what editors and translators changed, by class</li>
<li><a href="search.html">Search</a> the full text</li>
</ul>
${
  texts <= few
    ? html`<section aria-labelledby="texts-h"><h2 id="texts-h">The documents</h2><ol class="chronology">${figures.few.map((id) => documentOf(collection, id)).map((d) => html`<li>${documentLink('', d)}${d.brief.abstract ? html` <span class="abstract">${d.brief.abstract}</span>` : ''}</li>`)}</ol></section>`
    : ''
}
<section aria-labelledby="about-h"><h2 id="about-h">About this edition</h2>
<p>Each text can be read in three ways: as a reading text in which the interventions of its editors are resolved, with every intervention marked, or exactly as transcribed. What each mark means is told in the <a href="conventions.html">conventions</a>; what is inferred says how sure it is.</p>
<p>The encoding of this edition is published under <a href="${edition.licence.url}" rel="license external noopener">${edition.licence.name}</a>; the rights in each text are stated with it. Each page offers its TEI, its plain text and its citation.</p>
</section>
</div>`
  const description = edition.description ? {description: edition.description.slice(0, 300)} : {}
  const path = 'index.html'
  return ready(path, renderPage(edition, {path, title: edition.title, main, ...description}))
}

interface Entry {
  key: string
  n: 1
  year: string
  document: CollectionDocument
  /** Which of the document's catalogue entries; absent for the document itself. */
  record?: number
}

/** Documents and the catalogue entries of listings, in one order of time, by year. */
function chronology(collection: Collection, rows: Documents['rows']): PlannedFile[] {
  const documents: Entry[] = []
  const records: (Entry & Dated)[] = []
  for (const [id, {year, records: listed = []}] of rows) {
    const document = documentOf(collection, id)
    for (const [record, {id: at, sort, year, title}] of listed.entries())
      records.push({key: `${id}#${at}`, n: 1, year, document, record, sort, title, after: documents.length})
    documents.push({key: id, n: 1, year, document})
  }
  const entries = inOneOrder(documents, records)
  return divide('chronology.html', entries, perPage).map((part) => ({
    path: part.path,
    of: [`${part.number}/${part.of}`, ...part.items.map(({key, document}) => `${key} ${document.made}`)],
    make: (former) => chronologyPage(collection.edition, part, former),
  }))
}

interface Dated {
  sort: string
  title: string
  /** The number of the document that lists it: what is of the same date and title stands after it. */
  after: number
}

/** Documents are in order already; of most, neither date nor title is asked. */
function inOneOrder(documents: readonly Entry[], records: readonly (Entry & Dated)[]): Entry[] {
  const entries: Entry[] = []
  let next = 0
  const come = records.toSorted((a, b) => compare(a.sort, b.sort) || compare(a.title, b.title))
  for (const {sort, title, after, ...record} of come) {
    const end = firstThat(documents.length, (i) => {
      const {document} = documents[i]!
      return (compare(document.sort, sort) || compare(document.title, title) || i - after) > 0
    })
    while (next < end) entries.push(documents[next++]!)
    entries.push(record)
  }
  while (next < documents.length) entries.push(documents[next++]!)
  return entries
}

function chronologyPage(
  edition: Edition,
  {path, items, number, of}: Part<Entry>,
  former: FormerPage | undefined,
): string {
  const root = rootOf(path)
  const known = former ? knownEntries(former.text()) : new Map<string, Html>()
  const textOf = (document: CollectionDocument): Html =>
    (former?.holds(document.id) && known.get(`${root}${at.document(document.id)}`)) || textEntry(root, document)
  const years = new Map<string, Entry[]>()
  for (const entry of items) (years.get(entry.year) ?? years.set(entry.year, []).get(entry.year)!).push(entry)
  const main = html`<h1>Documents by date</h1>
<p class="lead">Full texts, and (in italics) entries of catalogues for documents that this edition does not print.</p>
${years.size > 3 ? html`<nav class="years" aria-label="Years"><ul>${[...years.keys()].map((year) => html`<li><a href="#y${year || 'undated'}">${year || 'undated'}</a></li>`)}</ul></nav>` : ''}
${[...years].map(
  ([
    year,
    list,
  ]) => html`<section aria-labelledby="y${year || 'undated'}"><h2 id="y${year || 'undated'}">${year || 'Undated'}</h2>
<ol class="chronology">${list.map(({document, record}) => (record === undefined ? textOf(document) : recordEntry(root, document, document.brief.records[record]!)))}</ol></section>`,
)}
${parts(root, 'chronology.html', number, of)}`
  return renderPage(edition, {path, title: 'Documents by date', main, section: 'chronology.html'})
}

/**
 * The lines of documents on a page that was, by the address they link to: what is not asked for is not read. What is looked
 * for cannot stand in text, where `<` is escaped.
 */
function knownEntries(page: string): Map<string, Html> {
  const entries = new Map<string, Html>()
  const [, ...rest] = page.split(textStart)
  for (const text of rest) {
    const link = text.indexOf('<a href="') + 9
    entries.set(
      text.slice(link, text.indexOf('"', link)),
      new Html(textStart + text.slice(0, text.indexOf(textEnd)) + textEnd),
    )
  }
  return entries
}

const textStart = '<li class="text">'
const textEnd = '</li>\n'

function textEntry(root: string, document: CollectionDocument): Html {
  const {kind, abstract} = document.brief
  return html`<li class="text"><span class="date">${document.date}</span> <a href="${root}${at.document(document.id)}"><bdi${langOf(document.title)}>${document.title}</bdi></a>${kind ? html` <span class="kind">${kind}</span>` : ''}${abstract ? html` <span class="abstract"><bdi>${abstract}</bdi></span>` : ''}</li>\n`
}

function recordEntry(root: string, document: CollectionDocument, record: RecordFact): Html {
  return html`<li class="record"><span class="date">${displayDate(record.date)}</span> <a href="${root}${at.document(document.id)}#${encodeURIComponent(record.id)}"><bdi${langOf(record.title)}>${record.title}</bdi></a> <span class="kind">catalogue entry</span>${record.abstract ? html` <span class="abstract"><bdi>${record.abstract}</bdi></span>` : ''}</li>\n`
}

export function conventionsPage({edition}: Collection): PlannedFile {
  const main = html`<h1>Conventions</h1>
<p class="lead">Three views show one text. <b>Reading text</b> resolves interventions: abbreviations are written out, supplied words stand without brackets, corrections take the place of errors, remarks are folded behind a small ring. <b>Marked</b> shows each of them in its own dress. <b>As transcribed</b> gives the source back, brackets and errors and all.</p>
<p>In the marked view, rest the pointer on an intervention, tap it or move to it with the Tab key to read what it is and who is responsible for it.</p>
<div class="edition-text specimens"><dl>${conventions.map(
    ({class: name, label, meaning, specimen}) => html`
<div id="${name}"><dt>${specimen}</dt><dd><b>${label}.</b> ${meaning}</dd></div>`,
  )}
</dl></div>
<h2>Certainty</h2>
<p>What follows from an explicit mark of the source is certain. What the program inferred from the context says so: ${Object.entries(certainties).map(([cert, words], i) => html`${i > 0 ? '; ' : ''}<i>${cert}</i>: ${words}`)}.</p>
<h2>Speech</h2>
<p>The margin names who speaks where the words begin: upright where the words are given directly, <i>in italics</i> where they are reported, followed by dots where the speech is only inferred to go on. The words of one speaker can be made to stand out.</p>`
  const path = 'conventions.html'
  return ready(path, renderPage(edition, {path, title: 'Conventions', main, section: path}))
}
