/** Where a unit stands that may go on with a list without numbers. */
import type {List} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import type {Unit} from '../headings/units.js'

/** A unit that may go on with a list, and where that stands. */
export interface ListPlace {
  source: Source
  units: readonly Unit[]
  /** Index of the head, of the unit. */
  at: number
  end: number
  unit: Unit
  words: string
  role: List['role']
  /** Capitals tell headings in this text. */
  capitals: boolean
  /** It ends as a sentence does. */
  ends: boolean
}
