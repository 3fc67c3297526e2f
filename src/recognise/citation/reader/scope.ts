/**
 * The parts of a book that a citation names: volume, pages, what they cover, and the imprint.
 *
 * > | Vol. 5, Book 2, 1946-1950 (City: Publisher, 2005), pp. 11-14
 */
import {parseDate} from '../../dates/parse.js'
import type {Published} from './citation.js'
import type {Reader} from './reader.js'
import type {Token} from './tokens.js'

const dash = /^[-–—‐‑−]$/
const volume: readonly [RegExp, 'vol' | 'book' | 'part'][] = [
  [/^(?:vol|vols|volume|volumes|band|bd|tom|tome|t|т|том|svazek|sv|kotet|jg|jahrgang|rocnik|tap)$/, 'vol'],
  [/^(?:book|bk|kniga|kn|buch|кн|книга)$/, 'book'],
  [
    /^(?:part|pt|teil|chast|ch|часть|ч|issue|no|nos|number|nr|heft|num|nro|zesz|document|doc|docs|dok|док|dokument|вып|№)$/,
    'part',
  ],
]
const pages = /^(?:p|pp|pg|pgs|page|pages|s|ss|str|с|стр|seiten|seite|pag|tr|col|cols|sp)$/

export function isVolume(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (token?.text === 'n' && /^[°º]$/.test(reader.tokens[at + 1]?.text ?? '')) return true
  if (token?.text === 'č' && reader.tokens[at + 1]?.text === '.' && reader.tokens[at + 2]?.kind === 'number')
    return true
  if (!token || !volume.some(([word]) => word.test(token.key))) return false
  const value = reader.tokens[numberAt(reader, at)]
  return value !== undefined && (value.kind === 'number' || /^[IVXLC]+$|^[A-Z]$/.test(value.text) || value.text === '#')
}

/** Where the number begins after a word at `at`: `vol. 5`, `doc. no. 12`, `n° 3`. */
function numberAt({tokens}: Reader, at: number): number {
  const i = at + (/^[.°º]$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1)
  if (!/^(?:no|nos|nr)$/.test(tokens[i]?.key ?? '')) return i
  return tokens[i + 1]?.text === '.' ? i + 2 : i + 1
}

const parts = /^\d{1,2}(?:[-–/]\d{1,2})?$/

export function readVolume(reader: Reader, published: Published): boolean {
  const {tokens, at} = reader
  let i = at
  let key: 'vol' | 'book' | 'part' = 'vol'
  if (tokens[at]?.text === '#') i = at + 1
  else if (!published.vol && bareNumberEnd(reader, at) > 0) i = at
  else if (isNumeralWithPages(reader, at) && published.year && !published.vol) i = at
  else if (isVolume(reader, at)) {
    key = volume.find(([word]) => word.test(tokens[at]!.key))?.[1] ?? 'part'
    i = numberAt(reader, at)
  } else return false
  let stop = i + 1
  while (
    (dash.test(tokens[stop]?.text ?? '') || tokens[stop]?.text === '/') &&
    tokens[stop + 1] &&
    !tokens[stop + 1]!.spaced
  )
    stop += 2
  // `21:3 (Summer 1997)`: its issue.
  if (tokens[stop]?.text === ':' && i === at && tokens[stop + 1]?.kind === 'number' && imprintAt(reader, stop + 2)) {
    published.vol ??= reader.field(i, stop)
    published.part ??= reader.field(stop + 1, stop + 2)
    reader.at = stop + 2
    return true
  }
  // `vol. 13 (2–3)`: its parts.
  const close = tokens[stop]?.text === '(' ? tokens[stop]!.partner : undefined
  if (close !== undefined && close > stop + 1 && parts.test(reader.field(stop + 1, close).value)) stop = close + 1
  published[key] ??= reader.field(i, stop)
  reader.at = stop
  return true
}

/** `(Moscow, 1997), I: 45–52`, `69: 198`, `i. 45`: the volume by its number alone, before its pages. */
function isNumeralWithPages({tokens}: Reader, at: number): boolean {
  const {text = ''} = tokens[at] ?? {}
  const sign = tokens[at + 1]?.text
  const isSigned = sign === ':' ? /^[IVXLC]+$|^[ivxl]+$|^\d{1,3}$/.test(text) : sign === '.' && /^[ivxl]+$/.test(text)
  return isSigned && tokens[at + 2]?.kind === 'number'
}

export function isPages(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (!token || !pages.test(token.key)) return false
  const value = reader.tokens[at + 1]?.text === '.' ? reader.tokens[at + 2] : reader.tokens[at + 1]
  return value?.kind === 'number'
}

/** The index after a number or several (`8-9`, `12/13`) that may be those of a journal, or 0. */
function numbersEnd({tokens}: Reader, at: number): number {
  if (tokens[at]?.kind !== 'number' || !tokens[at]!.spaced || /^(?:1[5-9]|20)\d\d$/.test(tokens[at]!.text)) return 0
  let i = at + 1
  while (
    (dash.test(tokens[i]?.text ?? '') || tokens[i]?.text === '/') &&
    tokens[i + 1]?.kind === 'number' &&
    !tokens[i]!.spaced
  )
    i += 2
  return i
}

/** The same inside what is a publication, where its pages may follow at once: `Bulletin 8-9, pp. 12-13`. */
export function bareNumberEnd(reader: Reader, at: number): number {
  const i = numbersEnd(reader, at)
  return i > 0 && reader.tokens[i]?.text === ',' && isPages(reader, i + 1) ? i : issueEnd(reader, at)
}

/** `16 (Fall 2007)`, `5, no. 1`, `21:3 (Summer 1997)`: the number of a journal that nothing announces; the index after it, or 0. */
export function issueEnd(reader: Reader, at: number): number {
  const {tokens} = reader
  let i = numbersEnd(reader, at)
  if (i === 0) return 0
  if (tokens[i]?.text === ':' && tokens[i + 1]?.kind === 'number' && !tokens[i + 1]!.spaced) i += 2
  const imprint = imprintAt(reader, i)
  if (imprint) return imprint.fields.place ? 0 : i
  return tokens[i]?.text === ',' && isVolume(reader, i + 1) ? i : 0
}

/** A year of four figures. */
export function isYear(token: Token | undefined): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '')
}

/** A year between signs. */
export function isBareYear(reader: Reader, at: number): boolean {
  return isYear(reader.tokens[at]) && /^[.,;]$/.test(reader.tokens[at + 1]?.text ?? '.')
}

/** `pp. 11-14`, or the bare numbers after an imprint. */
export function readPages(reader: Reader, end: number, published: Published): boolean {
  if (published.pages) return false
  const {tokens, at} = reader
  let i = at
  if (isPages(reader, at)) i = at + (tokens[at + 1]?.text === '.' ? 2 : 1)
  else if (
    tokens[at]?.kind !== 'number' ||
    !(
      published.year ||
      // `A Journal, 1992, no. 5, 70–78`
      (published.part && published.coverage?.value.length === 4) ||
      (published.vol && /^[.:]$/.test(tokens[at - 1]?.text ?? ''))
    )
  )
    return false
  // `Vol. 20: 1954, doc. 5`: what it covers.
  else if (!published.year && /^(?:1[89]|20)\d\d$/.test(tokens[at]!.text)) return false
  let stop = i + 1
  while (stop < end) {
    const token = tokens[stop]!
    const listed = token.text === ',' && tokens[stop + 1]?.kind === 'number'
    if (!(dash.test(token.text) || token.kind === 'number' || listed)) break
    stop++
  }
  // `S. 12 f.`, `pp. 45 ff.`: and the next.
  // Hungarian names the page after its number: `45–48. o.`
  if (tokens[stop]?.text === '.' && /^(?:o|old)$/.test(tokens[stop + 1]?.text ?? '')) {
    published.pages = reader.field(i, stop)
    reader.at = tokens[stop + 2]?.text === '.' && stop + 2 < end ? stop + 3 : stop + 2
    return true
  }
  const isOn = /^(?:f|ff)$/.test(tokens[stop]?.text ?? '') && stop < end
  if (isOn) stop += tokens[stop + 1]?.text === '.' && stop + 2 < end ? 2 : 1
  published.pages = reader.field(i, stop)
  reader.at = stop
  return true
}

export function coverageEnd(reader: Reader, from: number, end: number): number {
  let i = from
  // One comma may stand inside (March 3, 1950).
  for (let commas = 0; commas < 2; commas++) {
    while (i < end && i < from + 12 && !endsCoverage(reader.tokens[i]!)) i++
    if (i === from) return 0
    // `1944–1953 gg.`
    const isMarked = /^(?:gg?|гг?|рр?|rr?)$/.test(reader.tokens[i - 1]?.key ?? '') && reader.tokens[i]?.text === '.'
    const {value} = reader.field(from, isMarked ? i - 1 : i)
    if (/\d{4}/.test(value)) return parseDate(value) ? (isMarked ? i + 1 : i) : 0
    if (reader.tokens[i]?.text !== ',') return 0
    i++
  }
  return 0
}

function endsCoverage({text, spaced}: Token): boolean {
  return /^[,(;:.]$/.test(text) || (text === '/' && spaced)
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
  const first = yearsFrom(reader, at + 1, close)
  if (first === 0) return undefined
  // `, no. 12 (12 May 1961)`: the day of an issue.
  if (
    first > at + 2 &&
    reader.tokens[at + 1]!.kind === 'number' &&
    isVolume(reader, at - 2 - (tokens[at - 2]?.text === '.' ? 1 : 0))
  )
    return parseDate(reader.field(at + 1, close).value)
      ? {fields: {year: reader.field(first, close)}, end: close + 1}
      : undefined
  const fields: Imprint['fields'] = {year: reader.field(first, close)}
  if (first > at + 1) {
    const before = tokens[first - 1]!
    const last = before.text === ',' ? first - 1 : first
    let colon = at + 1
    while (colon < last && tokens[colon]!.text !== ':') colon++
    if (colon < last) {
      const [first, second] = [reader.field(at + 1, colon), reader.field(colon + 1, last)]
      const isTurned = publisherFirst(reader, first.value, second.value)
      fields.place = isTurned ? second : first
      fields.publisher = isTurned ? first : second
    } else if (before.text === ',' && !/\d/.test(reader.field(at + 1, last).value))
      fields.place = reader.field(at + 1, last)
    else if (before.text === ',' || dash.test(before.text) || /\d/.test(reader.field(at + 1, last).value))
      return undefined
  }
  return {fields, end: close + 1}
}

/** `Penguin: London`: of the two the second alone is a city. */
function publisherFirst({lexicon}: Reader, first: string, second: string): boolean {
  return lexicon.isCity(second) && !lexicon.isCity(first)
}

/** `1996`, `1996-97`, `2007/Winter 2008` at the end of brackets: where it begins, or 0. */
function yearsFrom(reader: Reader, from: number, close: number): number {
  const {tokens} = reader
  const isOne = (at: number) => at >= from && isYear(tokens[at])
  const last = close - 1
  const sign = (at: number) => at > from && (dash.test(tokens[at]!.text) || tokens[at]!.text === '/')
  if (isOne(last)) {
    if (sign(last - 1) && isOne(last - 2)) return last - 2
    return sign(last - 2) && isOne(last - 3) ? last - 3 : last
  }
  return /^\d\d$/.test(tokens[last]?.text ?? '') && sign(last - 1) && isOne(last - 2) ? last - 2 : 0
}

/**
 * An imprint without brackets, as is the custom on the Continent: `Berlin 1996`, `М.: Наука, 1988`, `Paris, Imprimerie
 * nationale, 1987`. Nothing where brackets with one are still to come.
 */
export function bareImprintAt(reader: Reader, at: number, end: number): Imprint | undefined {
  const {tokens} = reader
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined
  let sign = 0
  let i = at
  for (; i < at + 12 && tokens[i] && !isYear(tokens[i]); i++) {
    const {text, kind} = tokens[i]!
    if (/^[:,]$/.test(text) && !sign) sign = i
    else if (kind !== 'word' && !/^[.,/&-]$/.test(text)) return undefined
  }
  const following = tokens[i + 1]
  if (
    !tokens[i] ||
    !isYear(tokens[i]) ||
    i === at ||
    (following && !/^[,.;:]$/.test(following.text) && !isPages(reader, i + 1))
  )
    return undefined
  // March 1953 is what the volume covers.
  if (parseDate(reader.field(at, i + 1).value)) return undefined
  for (let k = i; k < Math.min(end, i + 12); k++) if (imprintAt(reader, k)) return undefined
  const year = reader.field(i, i + 1)
  const last = tokens[i - 1]!.text === ',' ? i - 1 : i
  const place = reader.field(at, sign > 0 ? sign : last)
  if (
    place.value.split(/\s+/).length > (/ (?:and|&|und|et) /.test(place.value) ? 5 : 3) ||
    isTitle.test(place.value) ||
    hasStop.test(place.value)
  )
    return undefined
  const other = sign > 0 && sign < last ? reader.field(sign + 1, last) : undefined
  // `Penguin: London 2014`: the publisher first.
  if (other && tokens[sign]!.text === ':' && publisherFirst(reader, place.value, other.value))
    return {fields: {place: other, publisher: place, year}, end: i + 1}
  if (!isPublisher.test(place.value)) return {fields: {place, ...(other && {publisher: other}), year}, end: i + 1}
  // `Example Press, Koros, 1967`, `Example Publishers, 1976, Koros`: the publisher before the city.
  const isCity = !other && following?.text === ',' && /^\p{Lu}\p{Ll}+$/u.test(tokens[i + 2]?.text ?? '')
  const ends = isCity && /^[,.;]$/.test(tokens[i + 3]?.text ?? '.') && !isVolume(reader, i + 2)
  const city = ends ? reader.field(i + 2, i + 3) : other
  return {fields: {publisher: place, ...(city && {place: city}), year}, end: ends ? i + 3 : i + 1}
}
/** A sentence ends inside it; `St. Louis`, `М.` do not. */
const hasStop = /\p{Ll}{3}\. /u
const isTitle = /\b(?:Works|Writings)$/
const isPublisher = /\b(?:Publishers|Publishing House|Press|Verlag|Books)$/
