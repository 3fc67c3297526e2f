/** Ids in a sidecar that point to nothing: of authority entries, and of the edition's editors. */
import type {Problem} from '../tree/problem.js'
import {closest} from '../words/closest.js'
import type {Project, Sidecar} from './project.js'
import {placeIn} from './yaml.js'

/**
 * Warnings, since the document can be made nonetheless: without the link, or with an editor of whom the header knows
 * the id alone. `persons` are those the document itself has, by their ids. Of a file of no edition nothing is known.
 */
export function idleReferences(
  {sidecar, file, text}: {sidecar: Sidecar; file: string; text: string},
  {config, authority}: Project,
  persons: ReadonlySet<string>,
): Problem[] {
  const found: Problem[] = []
  if (!config) return found
  const warn = (path: PropertyKey[], rule: string, message: string, remedy: string): void => {
    found.push({rule, severity: 'warning', file, ...placeIn(text, path), message, remedy})
  }
  const ref = (path: PropertyKey[], id: string | undefined): void => {
    if (id === undefined || authority.byId.has(id) || persons.has(id)) return
    const near = closest(id, [...authority.byId.keys()])
    warn(
      path,
      'reference-unknown',
      `no entry in authority/ has the id “${id}”`,
      near === undefined ? 'write the xml:id of an entry, or add one' : `write ${near}, or add an entry`,
    )
  }
  const {author, translators = [], participants = [], decisions = []} = sidecar
  if (typeof author === 'object') ref(['author', 'ref'], author.ref)
  for (const [key, list] of Object.entries({translators, participants}))
    for (const [i, person] of list.entries()) if (typeof person === 'object') ref([key, i, 'ref'], person.ref)
  const editors = config.editors.map(({id}) => id)
  const signed = new Set(editors)
  for (const [i, {by, person}] of decisions.entries()) {
    ref(['decisions', i, 'person'], person)
    // Once for each that is not known.
    if (signed.size < signed.add(by).size)
      warn(
        ['decisions', i, 'by'],
        'editor-unknown',
        `edition.yaml names no editor “${by}”`,
        `write ${editors.length === 1 ? editors[0] : `one of ${editors.join(', ')}`}, or add an editor`,
      )
  }
  return found
}
