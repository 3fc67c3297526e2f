/**
 * Titles with stops in them: where editors stand before the title, its stops do not end the clause.
 *
 * > | A. Ivanov, ed., Russkii arkhiv. Prikazy. 1943–1945, vol. 13 (Moscow, 1997), p. 332
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */

import type {Reader} from '../reader/reader.js'
import {bareImprintAt, imprintAt, isPages, isVolume} from '../reader/scope.js'
import {imprintAfterStop} from './descriptions.js'
import {markedEditorsEnd} from './editors.js'

/** How many clauses a title may run over. */
const most = 3

/**
 * Where the clause at the reader's place ends; after editors who are called so, the end of that in which an imprint with
 * its city stands, and before an imprint that opens a clause of its own, the end of that.
 */
export function endPastStops(reader: Reader): number {
  const first = reader.clauseEnd()
  if (hasImprint(reader, reader.at, first)) return first
  const described = describedTo(reader, first)
  if (described > 0) return described
  if (markedEditorsEnd(reader, reader.at, first) === 0 && !isSeriesOfDocuments(reader, first)) return first
  let end = first
  for (let count = 1; count < most; count++) {
    const next = end + 1
    if (reader.tokens[end]?.text !== '.' || reader.opensStatement(next) || reader.archivesAt(next)) return first
    end = reader.clauseEnd(next)
    if (end <= next) return first
    if (hasImprint(reader, next, end) || hasBareImprint(reader, next, end)) return end
  }
  return first
}

/** `Dokumente zur Politik. Zweite Reihe. …, ed. A. B. (City: Publisher, 1998)`: an edition of documents, by its first word. */
function isSeriesOfDocuments(reader: Reader, end: number): boolean {
  return (
    /^(?:dokumente|dokumenty|documents|documenti|documentos|akten|acta|dokumenti|documente|protokolle)$/.test(
      reader.token()?.key ?? '',
    ) && !namesRecords(reader, end)
  )
}

function hasImprint(reader: Reader, from: number, end: number): boolean {
  for (let i = from; i < reader.ahead(end); i++) if (imprintAt(reader, i)?.fields.place) return true
  return false
}

/** `, Brno: Doplněk 1999`: the same without brackets, after a comma. */
function hasBareImprint(reader: Reader, from: number, end: number): boolean {
  for (let i = from; i < reader.ahead(end); i++)
    if (reader.tokens[i]!.text === ',' && bareImprintAt(reader, i + 1, end)) return true
  return false
}

/** Where the imprint ends that opens a further clause: `A Title. A Subtitle. City: Publisher, 1998`; or 0. */
function describedTo(reader: Reader, first: number): number {
  let end = first
  for (let count = 0; count < most; count++) {
    const next = /^[—–-]$/.test(reader.tokens[end + 1]?.text ?? '') ? end + 2 : end + 1
    if (reader.tokens[end]?.text !== '.' || next >= reader.tokens.length) return 0
    const imprint = imprintAfterStop(reader, next)
    if (imprint) return namesRecords(reader, first) ? 0 : Math.max(imprint.end, reader.clauseEnd(next))
    if (reader.opensStatement(next) || reader.archivesAt(next)) return 0
    end = reader.clauseEnd(next)
  }
  return 0
}

/** Whether the clause names an archive or a level: papers, and no book. */
function namesRecords(reader: Reader, end: number): boolean {
  for (let i = reader.at; i < reader.ahead(end); i++) {
    if (reader.archivesAt(i) || (reader.levelAt(i) && !isVolume(reader, i) && !isPages(reader, i))) return true
  }
  return false
}
