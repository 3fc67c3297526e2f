/** The speech index: what each speaker says, by document. */
import {type Collection, type CollectionDocument, compare, divide, type SiteFile} from './collection.js'
import {at} from './edition.js'
import {anchor, type SpeechFact} from './facts.js'
import {type Html, html} from './html.js'
import {renderPage, rootOf} from './page.js'
import {counted, documentLink, parts} from './parts.js'

interface Spoken {
  document: CollectionDocument
  speech: SpeechFact
}

interface Speaker {
  id: string
  name: string
  entry: string
  words: number
  spoken: Spoken[]
  documents: number
}

const perPage = 300

export function* speechPages(collection: Collection): Generator<SiteFile> {
  const speakers = gather(collection)
  const list = [...speakers.values()].sort((a, b) => b.spoken.length - a.spoken.length || compare(a.name, b.name))
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
    const people = new Map(document.facts.participants.map((person) => [person.id, person]))
    for (const speech of document.facts.speeches) {
      const person = people.get(speech.who)
      const id = person?.entry || speech.who
      let speaker = speakers.get(id)
      if (!speaker) {
        speaker = {
          id,
          name: (person?.entry && authority.persons.get(person.entry)?.name) || person?.name || id.replaceAll('-', ' '),
          entry: person?.entry ?? '',
          words: 0,
          spoken: [],
          documents: 0,
        }
        speakers.set(id, speaker)
      }
      if (speaker.spoken.at(-1)?.document !== document) speaker.documents++
      speaker.spoken.push({document, speech})
      speaker.words += wordsOf(document, speech).reduce((n, words) => n + (words.match(/\S+/g)?.length ?? 0), 0)
    }
  }
  return speakers
}

function wordsOf(document: CollectionDocument, speech: SpeechFact): string[] {
  return speech.pieces.map(({block, start, end}) => document.facts.blocks[block]?.text.slice(start, end) ?? '')
}

function indexPage({edition}: Collection, list: readonly Speaker[]): SiteFile {
  const main = html`<h1>Who says what</h1>
<p class="lead">The words of each speaker, given directly or reported, by document. ${counted(list.length, 'speaker')}.</p>
<ul class="register">${list.map(
    ({id, name, spoken, words, documents}) =>
      html`<li><a href="${at.entry('speech', id)}"><bdi>${name}</bdi></a> <span class="count">${counted(spoken.length, 'passage')}, ${counted(words, 'word')}, in ${counted(documents, 'document')}</span></li>\n`,
  )}</ul>`
  return {
    path: 'speech.html',
    content: renderPage(edition, {path: 'speech.html', title: 'Who says what', main, section: 'speech.html'}),
  }
}

function* speakerPages({edition}: Collection, speaker: Speaker): Generator<SiteFile> {
  const first = at.entry('speech', speaker.id)
  for (const {path, items, number, of} of divide(first, speaker.spoken, perPage)) {
    const root = rootOf(path)
    const byDocument = new Map<CollectionDocument, SpeechFact[]>()
    for (const {document, speech} of items)
      (byDocument.get(document) ?? byDocument.set(document, []).get(document)!).push(speech)
    const main = html`<h1>What <bdi>${speaker.name}</bdi> says</h1>
<p class="lead">${counted(speaker.spoken.length, 'passage')} in ${counted(speaker.documents, 'document')}.${speaker.entry ? html` <a href="${root}${at.entry('persons', speaker.entry)}">In the register of persons</a>` : ''}</p>
${[...byDocument].map(
  ([document, speeches], i) =>
    html`<section class="spoken" aria-labelledby="d${i}"><h2 id="d${i}">${documentLink(root, document)}</h2><ol>${speeches.map((speech) => passage(root, document, speech))}</ol></section>`,
)}
${parts(root, first, number, of)}`
    const title = `What ${speaker.name} says${number > 1 ? ` (${number})` : ''}`
    yield {path, content: renderPage(edition, {path, title, main, section: 'speech.html'})}
  }
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
