/** The speech index: what each speaker says, by document. */
import {type SpeakerCount, speakerIds} from '../facts/brief.js'
import {anchor, type SpeechFact} from '../facts/facts.js'
import {at, type Edition} from '../page/edition.js'
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
import {counted, parts} from './parts.js'
import {type FormerPage, sections} from './sections.js'

/** A document in which a speaker speaks, and in how many passages. */
interface Speaking {
  key: string
  n: number
  document: CollectionDocument
}

type SpeakerList = List<SpeakerCount, SpeakerCount & {documents: number}>

const perPage = 300

/**
 * A speaker is the person of the authority file where the header's person points there: one person speaks in many
 * documents. Others are told apart by document only through their id, which is made from the name.
 */
export const speechLists: ListKind<SpeakerCount, SpeakerList['summary']> = {
  kind: 'speech',
  rowsOf: ({brief}) => Object.entries(brief.speakers),
  summaryOf: (id, rows, {persons}) => {
    // The first document says who it is.
    const {name, entry} = rows[0]![1]
    return {
      name: (entry && persons.get(entry)?.name) || name || id.replaceAll('-', ' '),
      entry,
      passages: rows.reduce((sum, [, {passages}]) => sum + passages, 0),
      words: rows.reduce((sum, [, {words}]) => sum + words, 0),
      documents: rows.length,
    }
  },
  overviews: (lists, {edition}) => [indexPage(edition, lists)],
  pages: (list, collection) => speakerPages(collection, list),
}

function wordsOf(document: CollectionDocument, speech: SpeechFact): string[] {
  return speech.pieces.map(({block, start, end}) => document.facts.blocks[block]?.text.slice(start, end) ?? '')
}

function indexPage(edition: Edition, lists: readonly SpeakerList[]): PlannedFile {
  const list = lists.toSorted(
    ({name: a, summary: one}, {name: b, summary: other}) =>
      other.passages - one.passages || compare(one.name, other.name) || compare(a, b),
  )
  const main = html`<h1>Who says what</h1>
<p class="lead">The words of each speaker, given directly or reported, by document. ${counted(list.length, 'speaker')}.</p>
<ul class="register">${list.map(
    ({name: id, summary: {name, passages, words, documents}}) =>
      html`<li><a href="${at.entry('speech', id)}"><bdi>${name}</bdi></a> <span class="count">${counted(passages, 'passage')}, ${counted(words, 'word')}, in ${counted(documents, 'document')}</span></li>\n`,
  )}</ul>`
  const path = 'speech.html'
  return ready(path, renderPage(edition, {path, title: 'Who says what', main, section: path}))
}

function* speakerPages(collection: Collection, speaker: SpeakerList): Generator<PlannedFile> {
  const {name, entry, passages} = speaker.summary
  const speaking = speaker.rows.map(
    ([key, {passages: n}]): Speaking => ({key, n, document: documentOf(collection, key)}),
  )
  for (const part of divide(at.entry('speech', speaker.name), speaking, perPage)) {
    const {path, items, number, of} = part
    const lead =
      number === 1
        ? html`<p class="lead">${counted(passages, 'passage')} in ${counted(speaking.length, 'document')}.${entry ? html` <a href="${rootOf(path)}${at.entry('persons', entry)}">In the register of persons</a>` : ''}</p>`
        : html``
    yield {
      path,
      of: [name, `${number}/${of}`, lead.html, ...items.map(({document}) => document.made)],
      make: (former) => speakerPage(collection, speaker, lead, part, former),
    }
  }
}

function speakerPage(
  {edition}: Collection,
  {name: id, summary: {name}}: SpeakerList,
  lead: Html,
  {path, items, number, of}: Part<Speaking>,
  former: FormerPage | undefined,
): string {
  const root = rootOf(path)
  const documents = items.map(({document}) => document)
  const main = html`<h1>What <bdi>${name}</bdi> says</h1>
${lead}
${sections('spoken', root, documents, former, (document) => {
  const idOf = speakerIds(document.facts)
  const speeches = document.facts.speeches.filter(({who}) => idOf(who) === id)
  return html`<ol>${speeches.map((speech) => passage(root, document, speech))}</ol>`
})}
${parts(root, at.entry('speech', id), number, of)}`
  const title = `What ${name} says${number > 1 ? ` (${number})` : ''}`
  return renderPage(edition, {path, title, main, section: 'speech.html'})
}

function passage(root: string, document: CollectionDocument, speech: SpeechFact): Html {
  const place = anchor(document.facts, speech.pieces[0]!.block)
  const href = `${root}${at.document(document.id)}${place ? `#${encodeURIComponent(place.id)}` : ''}`
  const kind = [
    speech.kind === 'direct' ? 'direct' : 'reported',
    speech.cert === 'low' || speech.cert === 'medium' ? 'inferred' : '',
  ]
    .filter(Boolean)
    .join(', ')
  return html`<li><a class="place" href="${href}" aria-label="${document.title}, ${place?.n ? `paragraph ${place.n}` : 'text'}">${place?.n ? `¶ ${place.n}` : '→'}</a> <bdi class="words"${document.facts.language ? html` lang="${document.facts.language}"` : ''}>${wordsOf(document, speech).join(' ')}</bdi> <span class="kind">${kind}</span></li>\n`
}
