/** Which documents have to be looked at: by their records, the stamps of their files, and what the authority files changed. */
import {isTouched, touchedBy} from './authority-use.js'
import type {Folders} from './folders.js'
import {isUpToDate, isWanted, type Wanted} from './plan.js'
import type {Records} from './record-file.js'
import type {AuthorityRecord} from './records.js'
import type {Survey} from './survey.js'
import {turnOfLoop} from './turn.js'

export interface Question {
  folders: Folders
  records: Records
  /** Of the transcriptions, in the order of the survey. */
  names: readonly string[]
  /** The transcriptions were asked already. */
  survey: Survey
  wanted: Wanted
  authority: AuthorityRecord
}

export interface Answer {
  /** To be prepared, and made if they turn out to be other than they were. */
  todo: string[]
  /** Those of which no file and no key has changed. */
  unchanged: Set<string>
}

/** Documents of which files are asked before the loop turns for those who make documents. */
const atOnce = 200

/**
 * What editors write is asked first, and of that the transcriptions: `begin` is told which documents they make out of date,
 * and then which others, and can have them made while the other files are asked, which are three times as many.
 */
export async function outOfDate(
  {folders, records, names, survey, wanted, authority}: Question,
  begin: (changed: readonly string[]) => Promise<void>,
): Promise<Answer> {
  const before = records.edition?.authority
  const touched = before?.hash === authority.hash ? undefined : touchedBy(before, authority)
  // Where the authority files have changed, it is not known yet which of the documents that were only touched need making.
  const early = async (changed: readonly string[]): Promise<void> => {
    if (changed.length > 0 && !(before && touched)) await begin(changed)
  }
  const held = new Map<string, Float64Array>()
  for (const [n, name] of names.entries()) {
    const stamps = records.stamps(name)
    if (stamps && survey.holds(n, 'transcription', stamps)) held.set(name, stamps)
  }
  await early(names.filter((name) => !held.has(name)))
  if (held.size > 0) await survey.ask('sources')
  const edited = names.filter((name, n) => held.has(name) && !survey.holds(n, 'sources', held.get(name)!))
  for (const name of edited) held.delete(name)
  await early(edited)
  if (held.size > 0) await survey.ask('results')
  const todo: string[] = []
  const unchanged = new Set<string>()
  for (const [i, name] of names.entries()) {
    if (i % atOnce === 0) await turnOfLoop()
    const state = records.state(name)
    const stamps = held.get(name)
    if (state && stamps && isWanted(name, state, wanted) && survey.holds(i, 'results', stamps)) {
      unchanged.add(name)
      continue
    }
    let record = records.get(name)
    // What is known of the authority files before holds for the records made by them, and for no others.
    if (record && touched && record.authority === before?.hash) {
      if (!(await isTouched(folders, name, touched))) {
        record = {...record, authority: wanted.authority}
        records.setLater(record)
      }
    }
    if (!isUpToDate(folders, name, record, wanted)) todo.push(name)
  }
  return {todo, unchanged}
}
