/**
 * The persons of a document: who wrote it, and who takes part (`particDesc`): those the sidecar names, those the recognisers
 * met as speakers or participants, and anyone `who` points to, each once (encoding guide §3).
 */
import type {Authority} from '../authority/authority.js'
import {type AnyBlock, type Correspondent, leaves, type Participant, type Transcription} from '../tree/nodes.js'
import type {Metadata, PersonRef} from './metadata.js'

export function participantsOf(
  tree: Transcription,
  authority: Authority,
  declared: Metadata['participants'],
  author: PersonRef | undefined,
): Metadata['participants'] {
  const all = new Map<string, Metadata['participants'][number]>()
  const add = (person: Participant): void => {
    const known = all.get(person.id)
    const entry = authority.byId.get(person.id)
    const ref = person.ref ?? (entry ? authorityPointer(entry) : undefined)
    if (!known) all.set(person.id, {...person, ...(ref === undefined ? {} : {ref})})
    else if (known.role === undefined && person.role !== undefined) known.role = person.role
  }
  for (const person of declared) add(person)
  if (author?.id !== undefined) add({id: author.id, name: author.name})
  for (const person of tree.facts.participants ?? []) add(person)
  for (const leaf of leaves(tree.children as AnyBlock[])) {
    for (const decision of leaf.decisions) {
      if (decision.class !== 'said' && decision.class !== 'speaker') continue
      const {who} = decision.detail
      if (who !== undefined && !all.has(who))
        add({
          id: who,
          name: authority.byId.get(who)?.name ?? (decision.class === 'speaker' ? decision.detail.name : who),
        })
    }
  }
  return [...all.values()]
}

/** Who wrote the document, and to whom, each with the pointer to the document's person or to the entry of the authority. */
export function authorshipOf(tree: Transcription, authority: Authority): Metadata['authorship'] {
  const {authors = [], sent, received} = tree.facts.authorship ?? {}
  const referred = (all: readonly Correspondent[]) => all.map((one) => ({...one, ...refOf(one, authority)}))
  return {
    authors: referred(authors),
    ...(sent ? {sent: referred(sent)} : {}),
    ...(received ? {received: referred(received)} : {}),
  }
}

function refOf({person, name, body}: Correspondent, authority: Authority): {ref?: string} {
  if (body === undefined && person !== undefined) return {ref: `#${person}`}
  const called = body ?? name
  const kind = body === undefined ? 'person' : 'org'
  const entries = called === undefined ? [] : authority.lookup(called).filter((entry) => entry.class === kind)
  return entries.length === 1 ? {ref: authorityPointer(entries[0]!)} : {}
}

/** The pointer from `tei/` into `authority/`. */
export function authorityPointer(entry: {id: string; file: string}): string {
  return `../authority/${entry.file.replace(/^.*[\\/]/, '')}#${entry.id}`
}
