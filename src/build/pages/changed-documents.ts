/** Which documents of the site are other than when the edition was last recorded, by the records. */
import type {Brief} from '../../publish/site/facts/brief.js'
import type {Records} from '../records/record-file.js'

/** A document with its facts' hash, of which all that the site's lists show of it follows. */
export interface Rendering {
  id: string
  made: string
}

export interface ChangedDocument {
  id: string
  /** What was known of it then; absent where it was not of the site. */
  before: Brief | undefined
}

/** The documents of the site, in the order of their names. */
export function renderings(records: Records): Rendering[] {
  const found: Rendering[] = []
  for (const id of records.names()) {
    const made = records.facts(id)
    if (made !== undefined) found.push({id, made})
  }
  return found
}

/**
 * The documents whose facts are others than when the edition was last recorded. What the records tell of before is put to
 * the proof: undefined unless the documents, as they say these were, are those that `wasMadeOf` knows.
 */
export function changedDocuments(
  records: Records,
  now: readonly Rendering[],
  wasMadeOf: (documents: () => readonly Rendering[]) => boolean,
): ChangedDocument[] | undefined {
  const known = new Map(now.map(({id, made}) => [id, made]))
  /** What was made of each then; undefined where it was not of the site. */
  const then = new Map<string, string | undefined>()
  const changed: ChangedDocument[] = []
  for (const [id, before] of records.formers()) {
    const made = before?.head.rendered?.facts
    if (made === known.get(id)) continue
    changed.push({id, before: made === undefined ? undefined : before!.brief()})
    then.set(id, made)
  }
  return wasMadeOf(() => formerly(now, then)) ? changed : undefined
}

/** The documents of now with what was made of some of them then; undefined for one that was not of the site. */
function formerly(now: readonly Rendering[], then: ReadonlyMap<string, string | undefined>): Rendering[] {
  const kept = now.filter(({id}) => !then.has(id))
  const others = [...then].flatMap(([id, made]) => (made === undefined ? [] : [{id, made}]))
  return [...kept, ...others].sort((a, b) => (a.id < b.id ? -1 : 1))
}
