/**
 * The label of a citation.
 *
 * > | Source: RGASPI, f. 17, op. 162        12 TNA, FO 371
 *     ^^^^^^^                               ^^
 */
import {monthOf} from '../../words/months.js'
import type {Citation} from './reader/citation.js'
import type {Reader} from './reader/reader.js'

/** The words that are a label before a stop or a colon, as tokens have them. */
export const labels: ReadonlySet<string> = new Set(
  'source sources citation archive archival repository provenance quelle fundort signatur архив источник forras lelohely zrodlo pramen zdroj fuente fonte sursa kilde kalla bron izvor извор джерело kaynak lahde allikas avots saltinis burimi'.split(
    ' ',
  ),
)

/** `Source:`, `Citation:`, `Archive:`, `Источник:`; a label may stand twice where an extraction doubled it. */
export function readLabel(reader: Reader, citation: Citation): void {
  const first = reader.at
  // The number of the note: `12 RGASPI`, `1. TNA`.
  const after = /^\d{1,3}$/.test(reader.token()?.text ?? '') ? (reader.is('.', 1) ? 2 : 1) : 0
  const follows = reader.tokens[first + after]
  // `1. Memorandum`, but no `12. Mai 1955`, `2. Reihe`.
  const isNumbered =
    after === 2 &&
    /^\p{Lu}\p{Ll}/u.test(follows?.text ?? '') &&
    !monthOf(follows!.text) &&
    !/^(?:reihe|serie)$/.test(follows!.key)
  if (after > 0 && (reader.archivesAt(first + after) || isNumbered)) {
    citation.label = reader.field(first, first + after)
    reader.at = first + after
    return
  }
  for (;;) {
    let i = reader.at + labelLength(reader)
    const last = i
    if (i === reader.at) break
    if (reader.tokens[i]?.text === '.') i++
    if (reader.tokens[i]?.text !== ':' && i === last) return
    if (reader.tokens[i]?.text === ':') i++
    while (/^[.:]$/.test(reader.tokens[i]?.text ?? '')) i++
    citation.label = reader.field(first, i)
    reader.at = i
  }
  if (reader.token()?.key === 'see' && /^\p{Lu}/u.test(reader.token(1)?.text ?? '')) {
    citation.label = reader.field(first, reader.at + 1)
    reader.at++
  }
}

/** How many tokens a label at the reader's place has: `Source`, `Archival reference`, `Арх. дело`; or 0. */
function labelLength(reader: Reader): number {
  const {key = ''} = reader.token() ?? {}
  if (/^(?:archival|archive|original|primary|арх|архивное)$/.test(key)) {
    const second = reader.is('.', 1) ? 2 : 1
    if (/^(?:source|sources|reference|location|дело)$/.test(reader.token(second)?.key ?? '')) return second + 1
  }
  return labels.has(key) ? 1 : 0
}
