/**
 * Where a document was published.
 *
 * > | Reprinted in A. B. and C. D., Title of the Book, Vol. 5, Book 2, 1946-1950 (City: Publisher, 2005), pp. 11-14.
 *                  editors          title              vol     book    coverage   place  publisher   year       pages
 */
import {parseDate} from '../dates/parse.js'
import type {Field, Published} from './citation.js'
import {namesIn} from './contribution.js'
import {publishedOpening, type Reader} from './reader.js'

const dash = /^[-–—‐‑−]$/
const volume: readonly [RegExp, 'vol' | 'book' | 'part'][] = [
  [/^(?:vol|vols|volume|volumes|band|bd|tom|tome|t|т|том|svazek|kotet)$/, 'vol'],
  [/^(?:book|bk|kniga|kn|buch|кн|книга)$/, 'book'],
  [/^(?:part|pt|teil|chast|ch|часть|ч|issue|no|nos|number|nr|document|doc|docs)$/, 'part'],
]
/** A longer one is a sentence that happens to end in an imprint. */
const longestTitle = 240
const pages = /^(?:p|pp|pg|pgs|page|pages|s|ss|str|с|стр|seiten|seite|pag)$/

/** Reads a statement that opens with *Reprinted in*, *Published in*, *in:*. */
export function readReprint(reader: Reader): Published | undefined {
  const from = reader.at
  const opened = publishedOpening(reader.tokens, from)
  if (opened === 0) return undefined
  const relation = /^(?:re|abged|also)/.test(reader.tokens[from]!.key) ? 'reprint' : 'publication'
  reader.at = opened
  const published = body(reader, from, relation)
  if (!published) reader.at = from
  return published
}

/** Reads a clause with an imprint, `(City: Publisher, 2005)`: a publication that is itself the source. */
export function readPublication(reader: Reader, relation: Published['relation'] = 'source'): Published | undefined {
  const from = reader.at
  const end = reader.clauseEnd()
  if (reader.lexicon.repository(reader.tokens, from)) return undefined
  let found = reader.lexicon.series(reader.tokens, from) !== undefined || isQuotedWithPages(reader, from, end)
  for (let i = from; i < reader.ahead(end); i++) {
    // A year alone in brackets may date a file; a city with it is an imprint, an issue before it a journal's.
    const imprint = imprintAt(reader, i)
    const issue = reader.tokens[i - 1]?.kind === 'number' && (isVolume(reader, i - 2) || isVolume(reader, i - 3))
    found ||= imprint !== undefined && (imprint.fields.place !== undefined || issue)
    if (reader.levelAt(i) && !isVolume(reader, i) && !isPages(reader, i)) return undefined
  }
  if (!found) return undefined
  const published = body(reader, from, relation)
  if (published && (published.title?.value.length ?? 0) <= longestTitle) return published
  reader.at = from
  return undefined
}

function body(reader: Reader, from: number, relation: Published['relation']): Published | undefined {
  const end = reader.clauseEnd()
  const published: Published = {relation, editors: [], start: reader.tokens[from]!.start, end: 0}
  const series = reader.lexicon.series(reader.tokens, reader.at)
  if (series) {
    published.title = reader.field(reader.at, series.end)
    reader.at = series.end
  } else {
    readEditors(reader, end, published)
    readTitle(reader, end, published)
  }
  if (!published.title) return undefined
  while (reader.at < end) {
    const {at} = reader
    if (/^[,.:]$/.test(reader.token()!.text)) {
      reader.at++
      continue
    }
    if (reader.opensStatement(at)) break
    const imprint = imprintAt(reader, at)
    if (imprint) {
      Object.assign(published, imprint.fields)
      reader.at = imprint.end
    } else if (
      !readVolume(reader, published) &&
      !readPages(reader, end, published) &&
      !readCoverage(reader, end, published)
    ) {
      if (!readContainer(reader, end, published, series !== undefined)) break
    }
  }
  published.end = reader.tokens[reader.at - 1]!.end
  return published
}

/** `Vol. VIII, The Far East`: the volume's title; `“Article,” Working Paper No. 3`: what the quoted title stands in. */
function readContainer(reader: Reader, end: number, published: Published, series: boolean): boolean {
  const {at} = reader
  const quoted = /^[”"»]$/.test(reader.tokens[at - 1]?.text ?? '') || /^[”"»]$/.test(reader.tokens[at - 2]?.text ?? '')
  if (published.container || !((series && published.vol) || quoted)) return false
  let i = at
  while (
    i < end &&
    reader.tokens[i]!.text !== ',' &&
    !(i > at && (isVolume(reader, i) || isPages(reader, i) || imprintAt(reader, i)))
  )
    i++
  if (i === at) return false
  published.container = reader.field(at, i)
  reader.at = i
  return true
}

/** A quoted title with pages after it: an article or a paper. */
export function isQuotedWithPages(reader: Reader, from: number, end: number): boolean {
  const quote = reader.tokens[from]!
  if (!/^[“"«]$/.test(quote.text) || quote.partner === undefined) return false
  for (let i = quote.partner + 1; i < reader.ahead(end); i++) {
    if (reader.lexicon.repository(reader.tokens, i) || reader.lexicon.digitalArchive(reader.tokens, i)) return false
    if (isPages(reader, i)) return true
  }
  return false
}

/** Editors: a list of personal names before the title, with *and*, *eds.* or *et al.* at its end, or a single name. */
function readEditors(reader: Reader, end: number, published: Published): void {
  const from = reader.at
  let i = from
  let last = -1
  let count = 0
  for (;;) {
    const name = personEnd(reader, i, end)
    if (name === 0) break
    i = name
    count++
    const {tokens} = reader
    if (tokens[i]?.key === 'et' && tokens[i + 1]?.key === 'al') {
      last = i
      i += tokens[i + 2]?.text === '.' ? 3 : 2
      break
    }
    last = i
    const sign = tokens[i]
    if (sign?.text === ',' && tokens[i + 1]?.key === 'and') i += 2
    else if (/^(?:and|und|et|i|и|&)$/.test(sign?.key ?? '')) i++
    else if (sign?.text === ',' && count < 12) {
      // A comma goes on with the list only if an `and` or `eds.` is still to come before the title.
      if (!listGoesOn(reader, i + 1, end)) break
      i++
    } else break
  }
  if (last < 0) return
  const after = editorsMark(reader, i)
  if (reader.tokens[after]?.text !== ',' && after === i) return
  // Two capitalised words before a volume, pages or years are a title (Foreign Affairs, vol. 3).
  const rest = reader.tokens[after]?.text === ',' ? after + 1 : after
  if (
    count === 1 &&
    after === i &&
    (isVolume(reader, rest) || isPages(reader, rest) || coverageEnd(reader, rest, end) > 0)
  )
    return
  published.editors = namesIn(reader, from, last)
  reader.at = reader.tokens[after]?.text === ',' ? after + 1 : after
}

/** The index after `, eds.`, `(ed.)`, `(Hg.)`, or `at` itself. */
function editorsMark(reader: Reader, at: number): number {
  const {tokens} = reader
  const opens = tokens[at]?.text === '(' ? at : -1
  let i = tokens[at]?.text === ',' || opens >= 0 ? at + 1 : at
  if (!/^(?:ed|eds|editor|editors|hg|hrsg|red|ред|comp|comps)$/.test(tokens[i]?.key ?? '')) return at
  i++
  if (tokens[i]?.text === '.') i++
  return opens >= 0 && tokens[i]?.text === ')' ? i + 1 : i
}

/** Whether names joined by commas from token `at` on end in `and NAME` or `eds.` before anything that is no name. */
function listGoesOn(reader: Reader, at: number, end: number): boolean {
  let i = at
  for (let count = 0; count < 12; count++) {
    const name = personEnd(reader, i, end)
    if (name === 0) return false
    i = name
    const sign = reader.tokens[i]
    if (/^(?:and|und|et|i|и|&)$/.test(sign?.key ?? '') || editorsMark(reader, i) !== i) return true
    if (sign?.text !== ',') return false
    i++
    if (reader.tokens[i]?.key === 'and') return true
  }
  return false
}

/** The index after a personal name of two to four capitalised words or initials, or 0. */
function personEnd(reader: Reader, from: number, end: number): number {
  let i = from
  let words = 0
  while (i < end) {
    const token = reader.tokens[i]!
    if (
      token.kind !== 'word' ||
      !(/^\p{Lu}[\p{L}'’]*$/u.test(token.text) || /^(?:de|von|van|der|la|le)$/.test(token.text))
    )
      break
    if (words > 0 && /^\p{Lu}{2,}$/u.test(token.text)) return 0
    words++
    i++
    if (reader.tokens[i]?.text === '.' && /^\p{Lu}\p{Ll}?$/u.test(token.text)) i++
    else if (reader.tokens[i]?.text === '-' && !reader.tokens[i]!.spaced) {
      i += 2
    }
  }
  return words >= 2 && words <= 4 ? i : 0
}

/** The title: up to a volume, pages, an imprint, or a date of coverage; commas inside it are its own. */
function readTitle(reader: Reader, end: number, published: Published): void {
  const from = reader.at
  const quote = reader.token()
  if (quote && /^[“"«]$/.test(quote.text) && quote.partner !== undefined) {
    published.title = trimmed(reader, from + 1, quote.partner)
    reader.at = quote.partner + 1
    return
  }
  let i = from
  while (i < end) {
    const token = reader.tokens[i]!
    if (imprintAt(reader, i)) break
    if (/^[([]$/.test(token.text) && token.partner !== undefined) {
      const following = reader.tokens[token.partner + 1]
      // Brackets after the title, with words in them, translate it.
      if (i > from && (following === undefined || /^[,(.]$/.test(following.text) || token.partner + 1 >= end)) {
        published.title = reader.field(from, i)
        published.titleTranslation = reader.field(i + 1, token.partner)
        reader.at = token.partner + 1
        return
      }
      i = token.partner + 1
      continue
    }
    if (token.text === '#' || (i > from && token.spaced && isVolume(reader, i))) break
    if (
      token.text === ',' &&
      (isVolume(reader, i + 1) || isPages(reader, i + 1) || coverageEnd(reader, i + 1, end) > 0)
    )
      break
    if (token.text === ',' && reader.opensStatement(i + 1)) break
    i++
  }
  if (i === from) return
  published.title = reader.field(from, i)
  reader.at = i
}

/** A title in quotation marks, without the comma that English puts inside them. */
function trimmed(reader: Reader, from: number, to: number): Field {
  return reader.field(from, reader.tokens[to - 1]?.text === ',' && to > from + 1 ? to - 1 : to)
}

function isVolume(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (!token || !volume.some(([word]) => word.test(token.key))) return false
  const next = reader.tokens[at + 1]
  const value = next?.text === '.' ? reader.tokens[at + 2] : next
  return value !== undefined && (value.kind === 'number' || /^[IVXLC]+$|^[A-Z]$/.test(value.text) || value.text === '#')
}

function readVolume(reader: Reader, published: Published): boolean {
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

function isPages(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (!token || !pages.test(token.key)) return false
  const value = reader.tokens[at + 1]?.text === '.' ? reader.tokens[at + 2] : reader.tokens[at + 1]
  return value?.kind === 'number'
}

/** `pp. 11-14`, or the bare numbers after an imprint. */
function readPages(reader: Reader, end: number, published: Published): boolean {
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

/** The years or months that the volume covers, between the title and the imprint. */
function readCoverage(reader: Reader, end: number, published: Published): boolean {
  const stop = coverageEnd(reader, reader.at, end)
  if (stop === 0) return false
  published.coverage ??= reader.field(reader.at, stop)
  reader.at = stop
  return true
}

function coverageEnd(reader: Reader, from: number, end: number): number {
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

interface Imprint {
  fields: Pick<Published, 'place' | 'publisher' | 'year'>
  end: number
}

/** `(City: Publisher, 2005)`, `(City, 2005)`, `(Winter 1995)`. */
function imprintAt(reader: Reader, at: number): Imprint | undefined {
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
