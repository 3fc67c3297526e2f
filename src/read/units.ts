/** Units: rows that belong together as one block, before it is known what kind of block. */
import type {Cert} from '../tree/decision.js'
import type {Enumerator} from './enumerators.js'
import type {NoteBody} from './footnotes.js'
import type {Row} from './rows.js'

export interface Unit {
  rows: Row[]
  /** Why it begins here. */
  rule: string
  cert: Cert
  from: number
  to: number
  /** What numbers it, when its first row begins with an enumerator that its context bears out. */
  label?: Enumerator
  note?: NoteBody
  /** Its words on one line, made when first asked for. */
  words?: string
}
