/** Which documents have to be looked at: by their records, the stamps of their files, and what the authority files changed. */
import {isTouched, touchedBy} from './authority-use.js'
import type {Folders} from './folders.js'
import {isUpToDate, isWanted, type Listed, type Wanted} from './plan.js'
import type {Records} from './record-file.js'
import type {AuthorityRecord} from './records.js'
import {resultsHold, sourcesHold, transcriptionHolds} from './stamps.js'
import {turnOfLoop} from './turn.js'

export interface Question {
  folders: Folders
  records: Records
  listed: Listed
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

/** Those who make documents. */
export interface Makers {
  /** Told once that there is something to make. */
  first: () => Promise<void>
  /** Told which documents editors have changed. */
  begin: (changed: readonly string[]) => Promise<void>
}

/**
 * What editors write is asked first, their transcriptions before all: makers can start at the first that has changed, and make
 * documents while the other files are asked, which are three times as many.
 */
export async function outOfDate(
  {folders, records, listed: {names, sidecars}, wanted, authority}: Question,
  makers: Makers,
): Promise<Answer> {
  const before = records.edition?.authority
  const touched = before?.hash === authority.hash ? undefined : touchedBy(before, authority)
  const held = new Map<string, Buffer>()
  let started = false
  for (const name of names) {
    const stamps = records.stamps(name)
    if (stamps && transcriptionHolds(folders, name, stamps)) held.set(name, stamps)
    else if (!started) {
      started = true
      await makers.first()
    }
  }
  for (const [name, stamps] of held) if (!sourcesHold(folders, name, sidecars, stamps)) held.delete(name)
  if (held.size < names.length) await makers.begin(names.filter((name) => !held.has(name)))
  const todo: string[] = []
  const unchanged = new Set<string>()
  for (const [i, name] of names.entries()) {
    if (i % atOnce === 0) await turnOfLoop()
    const state = records.state(name)
    const stamps = held.get(name)
    if (state && stamps && isWanted(name, state, wanted) && resultsHold(folders, name, state, stamps)) {
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
