/** What the productions of shelfmarks ask of the tokens: where a part ends, what the holding has. */
import type {Field, Holding, LevelField} from '../reader/citation.js'
import type {Reader} from '../reader/reader.js'
import type {System} from '../reader/repositories.js'

/** In tokens: a shelfmark is short, and reading stays linear. */
const longestPart = 40

export function push(holding: Holding, level: string, value: Field): void {
  const field: LevelField = {level, value, start: value.start, end: value.end}
  holding.levels.push(field)
}

/** The part that begins here, up to a comma, a colon or the clause's end. */
export function partEnd(reader: Reader): number {
  const end = Math.min(reader.clauseEnd(), reader.at + longestPart)
  let i = reader.at
  while (i < end && (!/^[,:;()\]]$/.test(reader.tokens[i]!.text) || joins(reader, i)) && !isAnd(reader, i)) i++
  return i
}

/** `B/1030:3`: a colon between figures. */
function joins({tokens}: Reader, at: number): boolean {
  const isFigure = (i: number) => tokens[i]?.kind === 'number'
  return (
    tokens[at]!.text === ':' && !tokens[at]!.spaced && isFigure(at - 1) && isFigure(at + 1) && !tokens[at + 1]!.spaced
  )
}

export function isAnd(reader: Reader, at: number): boolean {
  return (
    /^(?:and|und|et|e|y|&)$/.test(reader.tokens[at]!.key) &&
    reader.tokens[at]!.spaced &&
    (reader.tokens[at + 1]?.spaced ?? false)
  )
}

export function endsHere(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  return token === undefined || /^[,;.]$/.test(token.text) || isAnd(reader, at)
}

/** Whether the file is named further on, so that no number before it is one: `EA 1/106, Bd. 55`. */
export function fileFollows(reader: Reader, system: System): boolean {
  const end = reader.ahead(reader.clauseEnd())
  for (let i = reader.at + 1; i < end; i++) {
    // `, published in “A Series,” Document No. 96`: a number of the book.
    if (reader.tokens[i - 1]!.text === ',' && reader.publishedOpening(i) > 0) return false
    const hit = reader.markerAt(i, system)
    if (hit?.value.level.field === 'file' && reader.levelAt(i, system)) return true
  }
  return false
}

export function bracketEnd(reader: Reader, at: number): number {
  let i = (reader.tokens[at]!.partner ?? at) + 1
  while (reader.tokens[i]?.kind === 'number' && !reader.tokens[i]!.spaced) i++
  return i
}

export function has(holding: Holding, level: string): boolean {
  return holding.levels.some((field) => field.level === level)
}
