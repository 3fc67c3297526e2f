/**
 * Titles with stops in them: where editors stand before the title, its stops do not end the clause.
 *
 * > | A. Ivanov, ed., Russkii arkhiv. Prikazy. 1943–1945, vol. 13 (Moscow, 1997), p. 332
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {markedEditorsEnd} from './editors.js'
import type {Reader} from './reader.js'
import {imprintAt} from './scope.js'

/** How many clauses a title may run over. */
const most = 3

/**
 * Where the clause at the reader's place ends; after editors who are called so, the end of that in which an imprint with
 * its city stands.
 */
export function endPastStops(reader: Reader): number {
  const first = reader.clauseEnd()
  if (markedEditorsEnd(reader, reader.at, first) === 0 || hasImprint(reader, reader.at, first)) return first
  let end = first
  for (let count = 1; count < most; count++) {
    const next = end + 1
    if (reader.tokens[end]?.text !== '.' || reader.opensStatement(next) || reader.archivesAt(next)) return first
    end = reader.clauseEnd(next)
    if (end <= next) return first
    if (hasImprint(reader, next, end)) return end
  }
  return first
}

function hasImprint(reader: Reader, from: number, end: number): boolean {
  for (let i = from; i < reader.ahead(end); i++) if (imprintAt(reader, i)?.fields.place) return true
  return false
}
