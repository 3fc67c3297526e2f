/** A problem in a TEI file: with its place there, and what the grammar or rule wanted. */
import type {Problem} from '../tree/problem.js'

export interface TeiPlace {
  /** Such as `/TEI/text[1]/body[1]/p[3]`. */
  path: string
  /** In the TEI file, from 1; absent where the place was found by its path alone. */
  line?: number
  column?: number
}

export interface TeiProblem extends Problem {
  tei?: TeiPlace
  /** The element at fault, by its name. */
  element?: string
  attribute?: string
  /** What the grammar would take there, in TEI names; the longest lists whole. */
  expected?: string[]
}

/** What a parser said of a text that is not XML, and where. */
export function notWellFormed(said: string, line?: number, column?: number): TeiProblem {
  const isXml = !/^Start tag expected/.test(said)
  return {
    rule: 'xml-not-well-formed',
    severity: 'error',
    message: isXml ? `this is not well-formed XML: ${said}` : 'this is not XML: it does not begin with an element',
    remedy: isXml ? 'close every element in order and write & as &amp; and < as &lt;' : 'name a TEI file',
    ...(line ? {line, tei: {path: '/', line, ...(column ? {column} : {})}} : {}),
    ...(line && column ? {column} : {}),
  }
}
