/** Remarks: what an editor should know of the speakers of a document, once each (encoding guide §3). */
import type {VFile} from 'vfile'
import type {DecisionOf} from '../../../tree/decision.js'
import {leaves, type Transcription} from '../../../tree/nodes.js'
import {toMessage} from '../../../tree/problem.js'
import type {Persons} from './persons.js'

/** Warns of speakers the authority does not know, of pronouns nobody could be found for, and of an unknown author. */
export function remarkOnSpeakers(tree: Transcription, persons: Persons, file: VFile): void {
  const unknown = new Map<string, DecisionOf<'speaker'>>()
  const unresolved: DecisionOf<'speaker'>[] = []
  let author: DecisionOf<'speaker'> | undefined
  for (const leaf of leaves(tree.children)) {
    for (const decision of leaf.decisions) {
      if (decision.class !== 'speaker') continue
      const {who} = decision.detail
      const person = who === undefined ? undefined : persons.byId(who)
      if (!person) unresolved.push(decision)
      else if (person.id === 'memorandum-author') author ??= decision
      else if (!person.entry && !person.group && !person.author && !unknown.has(person.id))
        unknown.set(person.id, decision)
    }
  }
  const remark = ({start, end}: DecisionOf<'speaker'>, rule: string, message: string, remedy: string): void => {
    file.messages.push(toMessage({rule, severity: 'warning', message, remedy, start, end}, tree.source))
  }
  const [first] = unknown.values()
  if (first) {
    const names = [...unknown.keys()].map((id) => persons.byId(id)!.name)
    const listed = names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ')
    remark(
      first,
      'speaker-unknown',
      `the authority knows nobody called ${listed}, who ${names.length > 1 ? 'speak' : 'speaks'} here`,
      'add an entry to authority/persons.xml; `sigla names` proposes it',
    )
  }
  if (author)
    remark(
      author,
      'first-person-unknown',
      'somebody says “I” here, and nobody says who wrote this',
      'name the author in the sidecar: `author:`, or `firstPerson:` when another speaks',
    )
  const [open] = unresolved
  if (open) {
    const others =
      unresolved.length > 1
        ? ` (and in ${unresolved.length - 1} more ${unresolved.length > 2 ? 'places' : 'place'})`
        : ''
    remark(
      open,
      'speaker-unresolved',
      `it cannot be told who speaks here: “${tree.source.slice(open).replace(/\s+/g, ' ')}”${others}`,
      'give the speaker in an override, or leave it open',
    )
  }
}
