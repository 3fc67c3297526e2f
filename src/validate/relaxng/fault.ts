/** What is wrong with a document by its grammar, before it is put into words (describe.ts). */
import type {Expected} from './expected.js'
import type {Name} from './name-class.js'

export type FaultKind =
  | 'element-not-allowed'
  | 'element-missing'
  | 'element-unknown'
  | 'content-incomplete'
  | 'attribute-not-allowed'
  | 'attribute-missing'
  | 'attribute-value'
  | 'text-not-allowed'
  | 'content-value'
  | 'id-twice'
  | 'id-unknown'

export interface Fault {
  kind: FaultKind
  /** The element at fault, as it is written; for content, the element whose content it is. */
  element: string
  attribute?: string
  value?: string
  /** The element it stands in. */
  parent?: string
  expected: Partial<Expected> & {values?: string[]; types?: string[]; required?: Name[]}
  path: string
  /** Offset in the XML of the start tag (or text, or end tag) at fault. */
  start: number
}
