/**
 * Where a document was written: the place in its dateline (TEI Guidelines 2.4.1, `creation`).
 *
 * > | [Port Clair,] May 3, 1951—4 p. m.
 *      ^^^^^^^^^^
 */

import type {LeafBlock, Transcription} from '../tree/nodes.js'
import {isWeekday} from '../words/months.js'
import {firstWord} from '../words/neighbouring-words.js'
import type {Metadata} from './metadata.js'

/** The place in the first dateline, where that has the document's date and not the date of what is enclosed. */
export function documentPlace(
  tree: Transcription,
  all: readonly LeafBlock[],
  date: Metadata['date'],
): Metadata['place'] {
  const dateline = all.find((leaf) => leaf.type === 'dateline')
  const found = dateline?.decisions.find((decision) => decision.class === 'date')
  if (!dateline || found?.class !== 'date' || date === undefined) return undefined
  const {when, from} = found.detail
  const day = date.when ?? date.from
  if (day === undefined || (when ?? from)?.slice(0, day.length) !== day) return undefined
  const before = tree.source.text.slice(dateline.position.start.offset, found.start)
  const text = placeIn(before)
  return text === undefined ? undefined : {text, inferred: true}
}

/** The place that the words before a date end with, without brackets: the last after a gap, an office or a house. */
function placeIn(before: string): string | undefined {
  const segments = before.replace(/\s*\n\s*/g, ' ').split(/ {3,}/)
  const line = (segments.findLast((segment) => segment.trim() !== '') ?? '').replace(/[[\]]/g, '').trim()
  if (line.endsWith(':')) return undefined
  const words = line
    .replace(/[,.;–—-]+$/, '')
    .replace(beforeDay, '')
    .replace(/^(?:г|гор|м)\. ?/u, '')
  if (words.length < 3 || words.length > longest || notPlaces.test(words)) return undefined
  return place.test(words) && !isWeekday(firstWord(words)) ? words : undefined
}
/** `Bremen, den`, `Bordeaux, le`, `Warszawa, dnia` */
const beforeDay = /,? (?:den|le|ce|la|el|il|d\.|dnia|dne|dňa|më)$/u
/** The most characters of a place and the country it lies in. */
const longest = 40
/** `Port Clair`, `Rio de Janeiro`, `Hallowell, Maine` */
const place =
  /^\p{Lu}[\p{L}\p{M}’'-]+\.?(?:[ -](?:(?:de|del|da|do|la|le|los|las|am|an|der|upon|on|sur) )*\p{Lu}[\p{L}\p{M}’'-]+)*(?:, \p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?)?$/u
/** What happened on a day, and houses: `Received`, `Embassy`. */
const notPlaces =
  /^(?:Из|Во|Ve|We|Im) |^(?:Date|Dated|Rec.d|Received|Sent|Signed|Deciphered|Dispatched|Despatched|States|(?:Early|Late|Mid|About|Circa|Before|After)|Spring|Summer|Autumn|Winter)\b|\b(?:Embassy|Legation|Consulate|Department|Ministry|Office|Meeting|Session|Committee|House|Room|Division|General|Council|Conference|Draft|Copy|Secret|No)\b/u
