/**
 * The parts of a book that a citation names: volume, pages, what they cover, and the imprint.
 *
 * > | Vol. 5, Book 2, 1946-1950 (City: Publisher, 2005), pp. 11-14
 */
import {parseDate} from '../dates/parse.js'
import type {Published} from './citation.js'
import type {Reader} from './reader.js'

const dash = /^[-–—‐‑−]$/
const volume: readonly [RegExp, 'vol' | 'book' | 'part'][] = [
  [/^(?:vol|vols|volume|volumes|band|bd|tom|tome|t|т|том|svazek|kotet)$/, 'vol'],
  [/^(?:book|bk|kniga|kn|buch|кн|книга)$/, 'book'],
  [/^(?:part|pt|teil|chast|ch|часть|ч|issue|no|nos|number|nr|document|doc|docs)$/, 'part'],
]
const pages = /^(?:p|pp|pg|pgs|page|pages|s|ss|str|с|стр|seiten|seite|pag)$/

export function isVolume(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (!token || !volume.some(([word]) => word.test(token.key))) return false
  const next = reader.tokens[at + 1]
  const value = next?.text === '.' ? reader.tokens[at + 2] : next
  return value !== undefined && (value.kind === 'number' || /^[IVXLC]+$|^[A-Z]$/.test(value.text) || value.text === '#')
}

export function readVolume(reader: Reader, published: Published): boolean {
  const {tokens, at} = reader
  let i = at
  let key: 'vol' | 'book' | 'part' = 'vol'
  if (tokens[at]?.text === '#') i = at + 1
  else if (isVolume(reader, at)) {
    key = volume.find(([word]) => word.test(tokens[at]!.key))![1]
    i = at + (tokens[at + 1]?.text === '.' ? 2 : 1)
  } else return false
  let stop = i + 1
  while (
    (dash.test(tokens[stop]?.text ?? '') || tokens[stop]?.text === '/') &&
    tokens[stop + 1] &&
    !tokens[stop + 1]!.spaced
  )
    stop += 2
  published[key] ??= reader.field(i, stop)
  reader.at = stop
  return true
}

export function isPages(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (!token || !pages.test(token.key)) return false
  const value = reader.tokens[at + 1]?.text === '.' ? reader.tokens[at + 2] : reader.tokens[at + 1]
  return value?.kind === 'number'
}

/** `pp. 11-14`, or the bare numbers after an imprint. */
export function readPages(reader: Reader, end: number, published: Published): boolean {
  if (published.pages) return false
  const {tokens, at} = reader
  let i = at
  if (isPages(reader, at)) i = at + (tokens[at + 1]?.text === '.' ? 2 : 1)
  else if (!published.year || tokens[at]?.kind !== 'number') return false
  let stop = i + 1
  while (stop < end) {
    const token = tokens[stop]!
    const listed = token.text === ',' && tokens[stop + 1]?.kind === 'number'
    if (!(dash.test(token.text) || token.kind === 'number' || listed)) break
    stop++
  }
  published.pages = reader.field(i, stop)
  reader.at = stop
  return true
}

export function coverageEnd(reader: Reader, from: number, end: number): number {
  let i = from
  // One comma may stand inside (March 3, 1950).
  for (let commas = 0; commas < 2; commas++) {
    while (i < end && i < from + 12 && !/^[,(;:.]$/.test(reader.tokens[i]!.text)) i++
    if (i === from) return 0
    const {value} = reader.field(from, i)
    if (/\d{4}/.test(value)) return parseDate(value) ? i : 0
    if (reader.tokens[i]?.text !== ',') return 0
    i++
  }
  return 0
}

export interface Imprint {
  fields: Pick<Published, 'place' | 'publisher' | 'year'>
  end: number
}

/** `(City: Publisher, 2005)`, `(City, 2005)`, `(Winter 1995)`. */
export function imprintAt(reader: Reader, at: number): Imprint | undefined {
  const {tokens} = reader
  const open = tokens[at]
  if (open?.text !== '(' || open.partner === undefined) return undefined
  const close = open.partner
  const year = tokens[close - 1]
  if (!year || !/^(?:1[5-9]|20)\d\d$/.test(year.text)) return undefined
  const fields: Imprint['fields'] = {year: reader.field(close - 1, close)}
  if (close - 1 > at + 1) {
    const before = tokens[close - 2]!
    const last = before.text === ',' ? close - 2 : close - 1
    let colon = at + 1
    while (colon < last && tokens[colon]!.text !== ':') colon++
    if (colon < last) {
      fields.place = reader.field(at + 1, colon)
      fields.publisher = reader.field(colon + 1, last)
    } else if (before.text === ',' && !/\d/.test(reader.field(at + 1, last).value))
      fields.place = reader.field(at + 1, last)
    else if (before.text === ',' || dash.test(before.text) || /\d/.test(reader.field(at + 1, last).value))
      return undefined
  }
  return {fields, end: close + 1}
}
