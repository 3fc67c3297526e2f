/**
 * What becomes of `tei/NAME.xml`: the generated TEI, the editor's, or both merged. An editor's words are never overwritten.
 */
import type {Base} from '../files/base.js'
import {type Conflict, mergeTei} from './merge.js'

/** What the editor chose where both sides changed the same words: `--keep-mine`, `--take-generated`. */
export type Choice = 'mine' | 'generated'

export type Reconciled =
  /** The file is as generated. */
  | {state: 'generated'; text: string}
  /** The editor's file stays as it is; `base` says whether what was generated may become the new merge base. */
  | {state: 'edited'; text: string; rebase: boolean}
  /** The editor's changes and the program's, in one. */
  | {state: 'merged'; text: string}
  /** There is a file that the program did not make. */
  | {state: 'foreign'; text: string}
  | {state: 'conflict'; text: string; conflicts: Conflict[]}

export interface Sides {
  /** The file as it is; absent where there is none. */
  current?: string
  base?: Base
  generated: string
  choice?: Choice
  /** For `revisionDesc`: the edition's date. */
  when: string
}

export function reconcile({current, base, generated, choice, when}: Sides): Reconciled {
  if (current === undefined || current === generated || choice === 'generated')
    return {state: 'generated', text: generated}
  if (choice === 'mine') return {state: 'edited', text: current, rebase: true}
  if (base === undefined) return {state: 'foreign', text: current}
  if (current === base.generated) return {state: 'generated', text: generated}
  if (base.generated === generated) return {state: 'edited', text: current, rebase: false}
  const merged = mergeTei({base: base.generated, mine: current, generated, when})
  return 'conflicts' in merged
    ? {state: 'conflict', text: current, conflicts: merged.conflicts}
    : {state: 'merged', text: merged.text}
}
