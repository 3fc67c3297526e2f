/** The registers: persons, places, organisations, with every mention in its context and the variants met. */
import type {AuthorityEntry} from '../facts/authority.js'
import type {Brief, MentionCount} from '../facts/brief.js'
import type {Register} from '../facts/facts.js'
import {at} from '../page/edition.js'
import {type Html, html} from '../page/html.js'
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
import type {List, ListKind} from './lists.js'
import {counted, inContext, parts} from './parts.js'
import {type FormerPage, sections} from './sections.js'

const registers: readonly {register: Register; title: string; one: string; what: string}[] = [
  {register: 'persons', title: 'Persons', one: 'person', what: 'Everyone named in the documents'},
  {register: 'places', title: 'Places', one: 'place', what: 'Every place named in the documents'},
  {
    register: 'orgs',
    title: 'Organisations',
    one: 'organisation',
    what: 'Parties, governments, armies and other bodies named in the documents',
  },
]

/** How a document mentions an entry; not at all, where it only names the person as one who took part or wrote. */
interface Mentions extends MentionCount {
  /** What its header calls the person. */
  named?: string
}

interface EntrySummary {
  name: string
  mentions: number
}

type EntryList = List<Mentions, EntrySummary>

/** A document that mentions an entry, and how often. */
interface Mentioning {
  key: string
  n: number
  document: CollectionDocument
}

const mentionsPerPage = 300
const entriesPerPage = 2000

export const registerLists: readonly ListKind<Mentions, EntrySummary>[] = registers.map(
  ({register, title, one, what}) => ({
    kind: register,
    rowsOf: ({brief}) => mentionsIn(brief, register),
    summaryOf: (id, rows, authority) => ({
      name: authority[register].get(id)?.name || nameIn(rows) || id,
      mentions: rows.reduce((sum, [, {n}]) => sum + n, 0),
    }),
    overviews: (lists, collection) => indexPages(collection, register, title, what, lists),
    pages: (list, collection) => entryPages(collection, register, one, list),
  }),
)

/** Participants and authors have a page even where the text never names them. */
function mentionsIn({people, mentions}: Brief, register: Register): Map<string, Mentions> {
  const rows = new Map<string, Mentions>(Object.entries(mentions[register]))
  if (register !== 'persons') return rows
  for (const {entry, name} of people) {
    const row = rows.get(entry) ?? {n: 0, forms: {}}
    rows.set(entry, row.named || name === '' ? row : {...row, named: name})
  }
  return rows
}

/** Where the authority file has no name: the first that a header gives, else the form that is commonest in the texts. */
function nameIn(rows: EntryList['rows']): string | undefined {
  for (const [, {named}] of rows) if (named) return named
  let best: [string, number] | undefined
  for (const form of formsIn(rows)) if (!best || form[1] > best[1]) best = form
  return best?.[0]
}

/** Forms of the name as they stand in the texts, with how often. */
function formsIn(rows: EntryList['rows']): Map<string, number> {
  const all = new Map<string, number>()
  for (const [, {forms}] of rows) for (const form in forms) all.set(form, (all.get(form) ?? 0) + forms[form]!)
  return all
}

function sortName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function* indexPages(
  {edition, authority}: Collection,
  register: Register,
  title: string,
  what: string,
  lists: readonly EntryList[],
): Generator<PlannedFile> {
  const first = `${register}.html`
  const lines = lists
    .map((entry) => ({key: entry.name, n: 1, entry, sort: sortName(entry.summary.name)}))
    .sort((a, b) => compare(a.sort, b.sort) || compare(a.key, b.key))
  for (const {path, items, number, of} of divide(first, lines, entriesPerPage)) {
    const root = rootOf(path)
    const letters = new Map<string, EntryList[]>()
    for (const {entry, sort} of items) {
      const letter = sort.charAt(0).toUpperCase() || '·'
      ;(letters.get(letter) ?? letters.set(letter, []).get(letter)!).push(entry)
    }
    const main = html`<h1>${title}</h1>
<p class="lead">${lines.length === 0 ? 'The documents name none of the entries of this edition’s authority files.' : `${what}, with each mention in its context. ${counted(lines.length, 'entry', 'entries')}.`}</p>
${[...letters].map(
  ([letter, entries], i) =>
    html`<section class="letter" aria-labelledby="l${i}"><h2 id="l${i}">${letter}</h2><ul class="register">${entries.map(
      ({name: id, summary: {name, mentions}}) =>
        html`<li><a href="${root}${at.entry(register, id)}"><bdi>${name}</bdi></a> <span class="count">${counted(mentions, 'mention')}</span>${authority[register].has(id) ? '' : html` <span class="kind">not in the authority file</span>`}</li>\n`,
    )}</ul></section>`,
)}
${parts(root, first, number, of)}`
    yield ready(path, renderPage(edition, {path, title, main, section: first}))
  }
}

function* entryPages(
  collection: Collection,
  register: Register,
  one: string,
  entry: EntryList,
): Generator<PlannedFile> {
  const {name: id, rows, summary} = entry
  const first = at.entry(register, id)
  const mentioning = rows
    .filter(([, {n}]) => n > 0)
    .map(([key, {n}]): Mentioning => ({key, n, document: documentOf(collection, key)}))
  for (const part of divide(first, mentioning, mentionsPerPage)) {
    const {path, items, number, of} = part
    // The totals stand on the first part alone: one more mention is no reason to write the others again.
    const lead =
      number === 1
        ? html`${about(collection.authority[register].get(id), rows, one)}
<p class="lead">${counted(summary.mentions, 'mention')} in ${counted(mentioning.length, 'document')}.</p>`
        : html``
    yield {
      path,
      of: [summary.name, `${number}/${of}`, lead.html, ...items.map(({document}) => document.made)],
      make: (former) => entryPage(collection, register, entry, lead, part, former),
    }
  }
}

function entryPage(
  {edition}: Collection,
  register: Register,
  {name: id, summary: {name}}: EntryList,
  lead: Html,
  {path, items, number, of}: Part<Mentioning>,
  former: FormerPage | undefined,
): string {
  const root = rootOf(path)
  const documents = items.map(({document}) => document)
  const main = html`<h1><bdi>${name}</bdi></h1>
${lead}
${sections(
  'mentions',
  root,
  documents,
  former,
  (document) =>
    html`<ul>${document.facts.mentions
      .filter((mention) => mention.register === register && mention.entry === id)
      .map(
        (mention) =>
          html`<li>${inContext(root, document, mention)}${mention.cert === 'low' ? html` <span class="kind">a guess</span>` : ''}</li>\n`,
      )}</ul>`,
)}
${parts(root, at.entry(register, id), number, of)}`
  const title = number > 1 ? `${name} (${number})` : name
  return renderPage(edition, {path, title, main, section: `${register}.html`})
}

/** What the authority file says, and under which names the documents know the entry. */
function about(known: AuthorityEntry | undefined, rows: EntryList['rows'], one: string): Html {
  const forms = [...formsIn(rows)].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
  return html`${known ? '' : html`<p class="hint">The authority file has no entry for this ${one}; it is listed under the id its mentions give.</p>`}
<dl class="about">
${known && known.variants.length > 0 ? html`<dt>Also</dt><dd>${known.variants.map(({name, language}, i) => html`${i > 0 ? ', ' : ''}<bdi${/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? html` lang="${language}"` : ''}>${name}</bdi>`)}</dd>` : ''}
${forms.length > 0 ? html`<dt>In the documents</dt><dd>${forms.slice(0, 60).map(([form, n], i) => html`${i > 0 ? ', ' : ''}<bdi>${form}</bdi> <span class="count">${n}</span>`)}</dd>` : ''}
${grouped(known?.facts ?? []).map(([label, texts]) => html`<dt>${label}</dt><dd>${texts.join('; ')}</dd>`)}
${(known?.notes ?? []).map((text) => html`<dt>Note</dt><dd>${text}</dd>`)}
${(known?.identifiers ?? []).map(({type, value}) => html`<dt>${capital(type || 'identifier')}</dt><dd>${identifier(type, value)}</dd>`)}
</dl>`
}

/** Facts of one kind share a line. */
function grouped(facts: readonly {label: string; text: string}[]): [string, string[]][] {
  const lines = new Map<string, string[]>()
  for (const {label, text} of facts)
    (lines.get(capital(label)) ?? lines.set(capital(label), []).get(capital(label))!).push(text)
  return [...lines]
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Identifiers of the well-known registries lead there when followed; nothing is fetched from them. */
function identifier(type: string, value: string): Html {
  const address = /^https?:\/\//.test(value)
    ? value
    : type === 'wikidata' && /^Q\d+$/.test(value)
      ? `https://www.wikidata.org/entity/${value}`
      : type === 'viaf' && /^\d+$/.test(value)
        ? `https://viaf.org/viaf/${value}`
        : type === 'gnd' && /^[\dX-]+$/.test(value)
          ? `https://d-nb.info/gnd/${value}`
          : type === 'geonames' && /^\d+$/.test(value)
            ? `https://www.geonames.org/${value}`
            : undefined
  return address ? html`<a href="${address}" rel="external noopener">${value}</a>` : html`${value}`
}
