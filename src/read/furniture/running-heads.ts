/**
 * Running heads, feet and folios: lines that pages repeat at their head or foot, and numbers that count the pages.
 *
 * > | MEMORANDUM OF CONVERSATION          every page begins so
 * > | - 2 -                               the next page: - 3 -
 *
 * Only where pages are known (form feeds, written breaks). A folio gives the page break its number.
 */
import {isCapitals, isLetter, isLower} from '../lines/characters.js'
import type {Places} from '../lines/places.js'
import type {Mark, Row} from '../lines/rows.js'
import {isNamed} from '../wording/titles.js'
import {printedByBrowser} from './browser-print.js'
import {type Folio, folioIn, foliosOf, type Page, steady} from './folios.js'
import {numberedHead} from './numbered-heads.js'
import {isSure, longest, repeated} from './repeated-lines.js'

/** Takes running heads, feet and folios out of `rows`; they become marks before the rows that follow them. */
export function takeRunning(text: string, rows: readonly Row[], known: Places): {rows: readonly Row[]; tail: Mark[]} {
  const pages = pagesOf(rows)
  const places = new Map<number, Mark['place']>()
  printedByBrowser(text, rows, pages, places)
  const folios = pages.length < 2 ? new Map<number, string>() : takePaged(text, rows, pages, known, places)
  if (places.size === 0) return {rows, tail: []}
  const kept: Row[] = []
  let marks: Mark[] = []
  let gap: number | undefined
  let blank = 0
  rows.forEach((row, i) => {
    const place = places.get(i)
    const own = numberedBreaks(row.marks, folios.get(i))
    if (place) {
      gap ??= row.gap
      blank += row.blank
      const cert = place === 'pageNum' ? 'medium' : 'high'
      marks.push(...own, {
        as: 'running',
        start: row.from,
        end: row.to,
        rule: place === 'pageNum' ? 'running-folio' : 'running-head',
        cert,
        place,
      })
    } else {
      kept.push(
        marks.length > 0
          ? {...row, gap: gap ?? row.gap, blank: blank + row.blank, marks: [...marks, ...own]}
          : own === row.marks
            ? row
            : {...row, marks: own},
      )
      marks = []
      gap = undefined
      blank = 0
    }
  })
  return {rows: kept, tail: marks}
}

/** Notes what several pages have about their text; their folios. */
function takePaged(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  known: Places,
  places: Map<number, Mark['place']>,
): Map<number, string> {
  repeated(text, rows, pages, known, places)
  overSentences(text, rows, pages, places)
  const folios = foliosOf(text, rows, pages, places)
  catchwords(text, rows, pages, places)
  underFolios(text, rows, pages, places)
  numberedHeads(text, rows, pages, places, folios)
  foliosBesideHeads(text, rows, pages, places, folios)
  return folios
}

function pagesOf(rows: readonly Row[]): Page[] {
  const pages: Page[] = []
  let first = 0
  for (let i = 1; i <= rows.length; i++) {
    if (i < rows.length && !rows[i]!.marks.some((mark) => mark.as === 'page')) continue
    pages.push({first, end: i})
    first = i
  }
  return pages
}

/**
 * A line at a page's head inside a sentence: in capitals over a small letter, or, in capitals or with its folio, under a
 * full line that ends with a small letter or a comma. No heading stands there.
 */
function overSentences(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  places: Map<number, Mark['place']>,
): void {
  for (const [k, {first, end}] of pages.entries()) {
    const row = rows[first]!
    const next = rows[first + 1]
    // What a stop or a semicolon ends is the end of a sentence or an item.
    if (k === 0 || !next || row.to - row.from > longest || places.has(first) || /[.;,]/.test(text[row.to - 1]!))
      continue
    const capitals = isCapitals(text, row.from, row.to)
    const isOver =
      capitals && end - first >= 4 && isLower(text.charCodeAt(next.from)) && isLetter(text.charCodeAt(next.from + 1))
    if (
      isOver ||
      (end - first >= 3 &&
        isSure(row) &&
        (capitals || numberedHead(text, row) !== undefined) &&
        breaksOff(text, rows, pages[k - 1]!, places))
    )
      places.set(first, 'header')
  }
}

/** `/5.`, `/4. Sir Geoffrey` at the foot of a page, as British typists set it: what the next page begins with. */
function catchwords(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  places: Map<number, Mark['place']>,
): void {
  for (const [k, {first, end}] of pages.entries()) {
    const next = pages[k + 1]
    if (!next) return
    let last = end - 1
    while (last > first && places.has(last)) last--
    const {from, to} = rows[last]!
    if (text.charCodeAt(from) !== 0x2f || to - from < 2 || to - from > 50) continue
    let top = next.first
    while (top < next.end - 1 && places.has(top)) top++
    const words = folded(text.slice(from + 1, to).replace(/[.…\s]+$/, ''))
    const row = rows[top]!
    if (words !== '' && folded(text.slice(row.from, Math.min(row.to, row.from + 120))).startsWith(words))
      places.set(last, 'footer')
  }
}

/** Words with single blanks between them. */
function folded(words: string): string {
  return words.trim().replace(/\s+/g, ' ')
}

/** A name between a folio and a sentence that runs over the page's end. */
function underFolios(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  places: Map<number, Mark['place']>,
): void {
  for (const {first, end} of pages) {
    const row = rows[first + 1]
    const next = rows[first + 2]
    if (!row || !next || first + 3 > end || places.get(first) !== 'pageNum' || places.has(first + 1)) continue
    if (row.to - row.from > longest || next.blank === 0 || !isLower(text.charCodeAt(next.from))) continue
    if (isNamed(text.slice(row.from, row.to))) places.set(first + 1, 'header')
  }
}

/** Whether the last line of a page, its folio and foot aside, is full and goes on: a small letter or a comma ends it. */
function breaksOff(
  text: string,
  rows: readonly Row[],
  {first, end}: Page,
  places: Map<number, Mark['place']>,
): boolean {
  if (end - first < 4) return false
  let last = end - 1
  while (last > first && (places.has(last) || folioIn(text, rows[last]!) !== undefined)) last--
  const {from, to} = rows[last]!
  const code = text.charCodeAt(to - 1)
  if (!(isLower(code) || code === 0x2c) || to - from < 40) return false
  let widest = 0
  for (let i = first; i < last; i++) widest = Math.max(widest, rows[i]!.to - rows[i]!.from)
  return to - from > widest * 0.85
}

/** How many lines of the first page may hold the words of its running head. */
const headLines = 8

/** Lines at the heads of pages that follow each other, named and with a number that grows with them: `72 RIVER REVIEW`. */
function numberedHeads(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  places: Map<number, Mark['place']>,
  folios: Map<number, string>,
): void {
  const found: Folio[] = []
  const heads = rows.slice(0, Math.min(headLines, pages[0]!.end)).map(({from, to}) => text.slice(from, to))
  pages.forEach(({first, end}, page) => {
    const isHead = end - first > 1 && (page === 0 || isSure(rows[first]!))
    const n = isHead ? numberedHead(text, rows[first]!, page === 0 ? [] : heads) : undefined
    if (n === undefined) return
    const words = text.slice(rows[first]!.from, rows[first]!.to)
    found.push({
      page,
      row: first,
      n,
      plain: countsPage.test(words) || (isSure(rows[first]!) && !numbersThing.test(words)),
    })
  })
  for (const {page, row, n} of steady(found)) {
    places.set(row, 'header')
    folios.set(pages[page]!.first, String(n))
  }
}
/** `Report on Agenda Item 2`, `The World War 2` at the head of page two. */
const numbersThing =
  /\b(?:Items?|No\.?|Part|War|Annex|Appendix|Chapter|Book|Session|Meeting|Volume|Vol\.|Table|Document|Article|Section|Point|Phase|Plan|Tab|Enclosure|Attachment)\.? \d+$/u
const countsPage = /(?:\bpage \d+|[-–—] ?\d+ ?[-–—])$/i

/** A number alone at the edge of a page whose neighbours have theirs in their heads: a chapter begins there, without a head. */
function foliosBesideHeads(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  places: Map<number, Mark['place']>,
  folios: Map<number, string>,
): void {
  if (folios.size === 0) return
  pages.forEach(({first, end}, page) => {
    if (folios.has(first) || end - first < 3) return
    const before = page > 0 ? folios.get(pages[page - 1]!.first) : undefined
    const after = page + 1 < pages.length ? folios.get(pages[page + 1]!.first) : undefined
    if (before === undefined && after === undefined) return
    const n = before === undefined ? Number(after) - 1 : Number(before) + 1
    const row = [end - 1, first].find((edge) => !places.has(edge) && folioIn(text, rows[edge]!) === n)
    if (row === undefined) return
    places.set(row, 'pageNum')
    folios.set(first, String(n))
  })
}

function numberedBreaks(marks: Mark[], n: string | undefined): Mark[] {
  const at = n === undefined ? -1 : marks.findLastIndex((mark) => mark.as === 'page')
  if (n === undefined || at < 0) return marks
  return marks.map((mark, i) => (i === at ? {...mark, n} : mark))
}
