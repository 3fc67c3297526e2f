/** The registers: persons, places, organisations, with every mention in its context and the variants met. */
import type {AuthorityEntry} from './authority.js'
import {
  type Collection,
  type CollectionDocument,
  compare,
  divide,
  type Part,
  type PlannedFile,
  ready,
} from './collection.js'
import {at} from './edition.js'
import type {Register} from './facts.js'
import {type Html, html} from './html.js'
import {renderPage, rootOf} from './page.js'
import {counted, documentLink, inContext, parts} from './parts.js'

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

/** A document that mentions an entry, and how often. */
interface Mentioning {
  key: string
  n: number
  document: CollectionDocument
}

interface Entry {
  id: string
  name: string
  known: AuthorityEntry | undefined
  mentioning: Mentioning[]
  mentions: number
  /** Forms of the name as they stand in the texts, with how often. */
  forms: Map<string, number>
}

const mentionsPerPage = 1000
const entriesPerPage = 2000

export function* registerPages(collection: Collection): Generator<PlannedFile> {
  const entries = gather(collection)
  for (const {register, title, one, what} of registers) {
    const list = [...entries[register].values()].sort(
      (a, b) => compare(sortName(a.name), sortName(b.name)) || compare(a.id, b.id),
    )
    yield* indexPages(collection, register, title, what, list)
    for (const entry of list) yield* entryPages(collection, register, one, entry)
  }
}

/** One pass over all briefs. Participants and authors have a page even where the text never names them. */
function gather({documents, authority}: Collection): {[R in Register]: Map<string, Entry>} {
  const all: {[R in Register]: Map<string, Entry>} = {persons: new Map(), places: new Map(), orgs: new Map()}
  const entryOf = (register: Register, id: string): Entry => {
    let entry = all[register].get(id)
    if (!entry) {
      const known = authority[register].get(id)
      entry = {id, name: known?.name ?? '', known, mentioning: [], mentions: 0, forms: new Map()}
      all[register].set(id, entry)
    }
    return entry
  }
  for (const document of documents) {
    const {people, mentions} = document.brief
    for (const {entry, name} of people) {
      const person = entryOf('persons', entry)
      if (person.name === '') person.name = name
    }
    for (const {register} of registers) {
      for (const [id, {n, forms}] of Object.entries(mentions[register])) {
        const entry = entryOf(register, id)
        entry.mentioning.push({key: document.id, n, document})
        entry.mentions += n
        for (const [form, times] of Object.entries(forms)) entry.forms.set(form, (entry.forms.get(form) ?? 0) + times)
      }
    }
  }
  for (const register of Object.keys(all) as Register[]) {
    for (const entry of all[register].values()) if (entry.name === '') entry.name = commonest(entry.forms) ?? entry.id
  }
  return all
}

function commonest(forms: ReadonlyMap<string, number>): string | undefined {
  let best: [string, number] | undefined
  for (const form of forms) if (!best || form[1] > best[1]) best = form
  return best?.[0]
}

function sortName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function* indexPages(
  {edition}: Collection,
  register: Register,
  title: string,
  what: string,
  list: readonly Entry[],
): Generator<PlannedFile> {
  const first = `${register}.html`
  const lines = list.map((entry) => ({key: entry.id, n: 1, entry}))
  for (const {path, items, number, of} of divide(first, lines, entriesPerPage)) {
    const root = rootOf(path)
    const letters = new Map<string, Entry[]>()
    for (const {entry} of items) {
      const letter = sortName(entry.name).charAt(0).toUpperCase() || '·'
      ;(letters.get(letter) ?? letters.set(letter, []).get(letter)!).push(entry)
    }
    const main = html`<h1>${title}</h1>
<p class="lead">${what}, with each mention in its context. ${counted(list.length, 'entry', 'entries')}.</p>
${[...letters].map(
  ([letter, entries], i) =>
    html`<section class="letter" aria-labelledby="l${i}"><h2 id="l${i}">${letter}</h2><ul class="register">${entries.map(
      (entry) =>
        html`<li><a href="${root}${at.entry(register, entry.id)}"><bdi>${entry.name}</bdi></a> <span class="count">${counted(entry.mentions, 'mention')}</span>${entry.known ? '' : html` <span class="kind">not in the authority file</span>`}</li>\n`,
    )}</ul></section>`,
)}
${parts(root, first, number, of)}`
    yield ready(path, renderPage(edition, {path, title, main, section: first}))
  }
}

function* entryPages(collection: Collection, register: Register, one: string, entry: Entry): Generator<PlannedFile> {
  const first = at.entry(register, entry.id)
  for (const {path, items, number, of} of divide(first, entry.mentioning, mentionsPerPage)) {
    // The totals stand on the first part alone: one more mention is no reason to write the others again.
    const lead =
      number === 1
        ? html`${about(entry, one)}
<p class="lead">${counted(entry.mentions, 'mention')} in ${counted(entry.mentioning.length, 'document')}.</p>`
        : html``
    yield {
      path,
      of: [entry.name, `${number}/${of}`, lead.html, ...items.map(({document}) => document.made)],
      make: () => entryPage(collection, register, entry, lead, {path, items, number, of}),
    }
  }
}

function entryPage(
  {edition}: Collection,
  register: Register,
  entry: Entry,
  lead: Html,
  {path, items, number, of}: Part<Mentioning>,
): string {
  const root = rootOf(path)
  const main = html`<h1><bdi>${entry.name}</bdi></h1>
${lead}
${items.map(
  ({document}, i) =>
    html`<section class="mentions" aria-labelledby="d${i}"><h2 id="d${i}">${documentLink(root, document)}</h2><ul>${document.facts.mentions
      .filter((mention) => mention.register === register && mention.entry === entry.id)
      .map(
        (mention) =>
          html`<li>${inContext(root, document, mention)}${mention.cert === 'low' ? html` <span class="kind">a guess</span>` : ''}</li>\n`,
      )}</ul></section>`,
)}
${parts(root, at.entry(register, entry.id), number, of)}`
  const title = number > 1 ? `${entry.name} (${number})` : entry.name
  return renderPage(edition, {path, title, main, section: `${register}.html`})
}

/** What the authority file says, and under which names the documents know the entry. */
function about(entry: Entry, one: string): Html {
  const {known} = entry
  const forms = [...entry.forms].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
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
