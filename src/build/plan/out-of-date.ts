/** Which documents have to be looked at: by their records, the stamps of their files, and what the authority files changed. */

import type {Folders} from '../files/folders.js'
import {turnOfLoop} from '../files/turn.js'
import type {Records} from '../records/record-file.js'
import type {AuthorityRecord} from '../records/records.js'
import {isTouched, touchedBy} from './authority-use.js'
import {isUpToDate, type Wanted, wantedBy} from './plan.js'
import type {Survey} from './survey.js'
import {areUndisturbed} from './undisturbed.js'

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
  /** Those of which no source and no key has changed, and no file of what was made. */
  unchanged: Set<string>
  /** Whether there is something to make, and of what was made before the folders alone were asked. */
  undisturbed: boolean
}

/** Documents of which files are asked before the loop turns for those who make documents. */
const atOnce = 200

/**
 * What editors write is asked first, and of that the transcriptions: `begin` is told which documents they make out of date,
 * and then which others, and can have them made meanwhile. The files of results, which are four times as many, are asked
 * where no source has changed, or something was done in their folders.
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
  /** By number; undefined from the first part on that does not hold. */
  const recorded = names.map((name) => records.stamps(name))
  const outdatedBy = (part: Parameters<Survey['holds']>[1]): string[] =>
    names.filter((_, n) => {
      const stamps = recorded[n]
      if (!stamps || survey.holds(n, part, stamps)) return false
      recorded[n] = undefined
      return true
    })
  const unrecorded = names.filter((_, n) => !recorded[n])
  await early([...unrecorded, ...outdatedBy('transcription')].sort())
  if (unrecorded.length < names.length) await survey.ask('sources')
  await early(outdatedBy('sources'))
  const undisturbed = recorded.includes(undefined) && areUndisturbed(folders, names.length, records.edition)
  if (!undisturbed) {
    if (unrecorded.length < names.length) await survey.ask('results')
    outdatedBy('results')
  }
  const todo: string[] = []
  const unchanged = new Set<string>()
  const isWanted = wantedBy(wanted)
  for (const [i, name] of names.entries()) {
    if (i % atOnce === 0) await turnOfLoop()
    const state = records.state(name)
    if (state && recorded[i] && isWanted(name, state)) {
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
  return {todo, unchanged, undisturbed}
}
