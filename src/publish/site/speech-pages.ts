/** The speech index: what each speaker says, by document. */
import {speakerIds} from './brief.js'
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
import {anchor, type SpeechFact} from './facts.js'
import {type Html, html} from './html.js'
import {renderPage, rootOf} from './page.js'
import {counted, documentLink, parts} from './parts.js'

/** A document in which a speaker speaks, and in how many passages. */
interface Speaking {
  key: string
  n: number
  document: CollectionDocument
}

interface Speaker {
  id: string
  name: string
  entry: string
  words: number
  passages: number
  speaking: Speaking[]
}

const perPage = 300

export function* speechPages(collection: Collection): Generator<PlannedFile> {
  const speakers = gather(collection)
  const list = [...speakers.values()].sort((a, b) => b.passages - a.passages || compare(a.name, b.name))
  yield indexPage(collection, list)
  for (const speaker of list) yield* speakerPages(collection, speaker)
}

/**
 * A speaker is the person of the authority file where the header's person points there: one person speaks in many
 * documents. Others are told apart by document only through their id, which is made from the name.
 */
function gather({documents, authority}: Collection): Map<string, Speaker> {
  const speakers = new Map<string, Speaker>()
  for (const document of documents) {
    for (const [id, {name, entry, passages, words}] of Object.entries(document.brief.speakers)) {
      let speaker = speakers.get(id)
      if (!speaker) {
        speaker = {
          id,
          name: (entry && authority.persons.get(entry)?.name) || name || id.replaceAll('-', ' '),
          entry,
          words: 0,
          passages: 0,
          speaking: [],
        }
        speakers.set(id, speaker)
      }
      speaker.words += words
      speaker.passages += passages
      speaker.speaking.push({key: document.id, n: passages, document})
    }
  }
  return speakers
}

function wordsOf(document: CollectionDocument, speech: SpeechFact): string[] {
  return speech.pieces.map(({block, start, end}) => document.facts.blocks[block]?.text.slice(start, end) ?? '')
}

function indexPage({edition}: Collection, list: readonly Speaker[]): PlannedFile {
  const main = html`<h1>Who says what</h1>
<p class="lead">The words of each speaker, given directly or reported, by document. ${counted(list.length, 'speaker')}.</p>
<ul class="register">${list.map(
    ({id, name, passages, words, speaking}) =>
      html`<li><a href="${at.entry('speech', id)}"><bdi>${name}</bdi></a> <span class="count">${counted(passages, 'passage')}, ${counted(words, 'word')}, in ${counted(speaking.length, 'document')}</span></li>\n`,
  )}</ul>`
  const path = 'speech.html'
  return ready(path, renderPage(edition, {path, title: 'Who says what', main, section: path}))
}

function* speakerPages(collection: Collection, speaker: Speaker): Generator<PlannedFile> {
  const {name, entry, passages, speaking} = speaker
  for (const part of divide(at.entry('speech', speaker.id), speaking, perPage)) {
    const {path, items, number, of} = part
    const lead =
      number === 1
        ? html`<p class="lead">${counted(passages, 'passage')} in ${counted(speaking.length, 'document')}.${entry ? html` <a href="${rootOf(path)}${at.entry('persons', entry)}">In the register of persons</a>` : ''}</p>`
        : html``
    yield {
      path,
      of: [name, `${number}/${of}`, lead.html, ...items.map(({document}) => document.made)],
      make: () => speakerPage(collection, speaker, lead, part),
    }
  }
}

function speakerPage(
  {edition}: Collection,
  speaker: Speaker,
  lead: Html,
  {path, items, number, of}: Part<Speaking>,
): string {
  const root = rootOf(path)
  const main = html`<h1>What <bdi>${speaker.name}</bdi> says</h1>
${lead}
${items.map(({document}, i) => {
  const idOf = speakerIds(document.facts)
  const speeches = document.facts.speeches.filter(({who}) => idOf(who) === speaker.id)
  return html`<section class="spoken" aria-labelledby="d${i}"><h2 id="d${i}">${documentLink(root, document)}</h2><ol>${speeches.map((speech) => passage(root, document, speech))}</ol></section>`
})}
${parts(root, at.entry('speech', speaker.id), number, of)}`
  const title = `What ${speaker.name} says${number > 1 ? ` (${number})` : ''}`
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
