/**
 * What the collection's pages know of a document without its text: counts and names, small enough that those of ten
 * thousand documents are read at once. They decide which pages a changed document touches; only for those are facts read.
 */
import {type ArchiveFact, context, type DateFact, type DocumentFacts, type RecordFact, type Register} from './facts.js'

/** The mentions of one entry in one document: how often, and in which forms. */
export interface MentionCount {
  n: number
  forms: {[form: string]: number}
}

export interface SpeakerCount {
  /** As the document's header names the speaker; empty where it does not. */
  name: string
  /** In the register of persons; empty where there is none. */
  entry: string
  passages: number
  words: number
}

export interface Brief {
  title: string
  date: DateFact
  kind: string
  abstract: string
  archives: ArchiveFact[]
  records: RecordFact[]
  /** Participants and authors that the authority file knows. */
  people: {entry: string; name: string}[]
  mentions: {[R in Register]: {[entry: string]: MentionCount}}
  speakers: {[id: string]: SpeakerCount}
  speeches: number
  /** By class, as the pages of interventions list them. */
  interventions: {[name: string]: number}
}

export function briefOf(facts: DocumentFacts): Brief {
  const {title, date, abstract, archives, records, kinds, participants, authors} = facts
  return {
    title,
    date,
    kind: kinds[0] ?? '',
    abstract,
    archives,
    records,
    people: [...participants, ...authors].filter(({entry}) => entry !== '').map(({entry, name}) => ({entry, name})),
    mentions: mentionsOf(facts),
    speakers: speakersOf(facts),
    speeches: facts.speeches.length,
    interventions: interventionsOf(facts),
  }
}

function mentionsOf(facts: DocumentFacts): Brief['mentions'] {
  const counts: Brief['mentions'] = {persons: bare(), places: bare(), orgs: bare()}
  for (const mention of facts.mentions) {
    counts[mention.register][mention.entry] ??= {n: 0, forms: bare()}
    const count = counts[mention.register][mention.entry]!
    const form = context(facts, mention, 0).words
    count.n++
    count.forms[form] = (count.forms[form] ?? 0) + 1
  }
  return counts
}

/** Under which id a speech is listed: the person of the authority file, else the document's own id of the speaker. */
export function speakerIds(facts: DocumentFacts): (who: string) => string {
  const entries = new Map(facts.participants.map(({id, entry}) => [id, entry]))
  return (who) => entries.get(who) || who
}

function speakersOf(facts: DocumentFacts): Brief['speakers'] {
  const people = new Map(facts.participants.map((person) => [person.id, person]))
  const idOf = speakerIds(facts)
  const speakers: Brief['speakers'] = bare()
  for (const {who, pieces} of facts.speeches) {
    const person = people.get(who)
    const id = idOf(who)
    speakers[id] ??= {name: person?.name ?? '', entry: person?.entry ?? '', passages: 0, words: 0}
    const speaker = speakers[id]!
    speaker.passages++
    for (const {block, start, end} of pieces)
      speaker.words += facts.blocks[block]?.text.slice(start, end).match(/\S+/g)?.length ?? 0
  }
  return speakers
}

function interventionsOf(facts: DocumentFacts): Brief['interventions'] {
  const counts: Brief['interventions'] = bare()
  for (const one of facts.interventions) if (!repeats(one)) counts[one.class] = (counts[one.class] ?? 0) + 1
  return counts
}

/** The note that carries a correction's words repeats the correction before it. */
export function repeats(intervention: {class: string; old?: string}): boolean {
  return intervention.class === 'correction' && intervention.old === undefined
}

/** An object in which a name of a document, whatever it is, can be a key. */
function bare<T>(): {[key: string]: T} {
  return Object.create(null) as {[key: string]: T}
}
