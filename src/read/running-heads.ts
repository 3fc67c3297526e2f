/**
 * Running heads, feet and folios: lines that pages repeat at their head or foot, and numbers that count the pages.
 *
 * > | MEMORANDUM OF CONVERSATION          every page begins so
 * > | - 2 -                               the next page: - 3 -
 *
 * Only where pages are known (form feeds, written breaks). A folio gives the page break its number. A line that answers
 * an anchor of its page (`[3] Ibid., p. 4.`) is a note, however often pages end so.
 */
import {isCapitals, isDigit, isLetter, isLower} from './characters.js'
import {isDateline} from './datelines.js'
import {type Folio, folioIn, foliosOf, type Page, steady} from './folios.js'
import {bracketed, type Candidate, candidatesOf} from './note-candidates.js'
import {labelsOf} from './note-labels.js'
import type {Places} from './places.js'
import type {Mark, Row} from './rows.js'
import {isClassification} from './secrecy.js'
import {isNamed, opensLikeTitle} from './titles.js'

/** Lines looked at on either edge of a page, and how long a running head may be. */
const edge = 2
const longest = 100

/** Takes running heads, feet and folios out of `rows`; they become marks before the rows that follow them. */
export function takeRunning(text: string, rows: readonly Row[], known: Places): {rows: readonly Row[]; tail: Mark[]} {
  const pages = pagesOf(rows)
  if (pages.length < 2) return {rows, tail: []}
  const places = new Map<number, Mark['place']>()
  repeated(text, rows, pages, known, places)
  overSentences(text, rows, pages, places)
  const folios = foliosOf(text, rows, pages, places)
  numberedHeads(text, rows, pages, places, folios)
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

/** Lines at the same edge of three pages or more, or of all but the first of three, numbers aside. */
function repeated(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  known: Places,
  places: Map<number, Mark['place']>,
): void {
  const seen = new Map<string, {page: number; row: number; isShort: boolean}[]>()
  pages.forEach(({first, end}, page) => {
    for (let k = 0; k < edge; k++) {
      for (const [i, side] of [
        [first + k, 'header'],
        [end - 1 - k, 'footer'],
      ] as const) {
        const row = rows[i]
        if (!row || i < first || i >= end || row.to - row.from > longest) continue
        // Of a page of two or three lines, which says little, the outermost may be what others repeat.
        const isShort = end - first < 4
        if (isShort && (k > 0 || end - first < 2)) continue
        // Editors set some in brackets: `[Second copy]` on one page, `Second copy` on others.
        const words = withoutBrackets(text.slice(row.from, row.to)).replace(/\d+/g, '#').toLowerCase()
        if (/^[\W#_]*$/.test(words) || words.length < 4 || numbersPart.test(words)) continue
        const key = `${side} ${words}`
        const list = seen.get(key)
        if (list) list.push({page, row: i, isShort})
        else seen.set(key, [{page, row: i, isShort}])
      }
    }
  })
  const calls = new Map<number, Candidate[]>()
  const called = (page: number): Candidate[] => {
    let found = calls.get(page)
    if (!found) {
      found = candidatesOf(text, rows.slice(pages[page]!.first, pages[page]!.end), known)
      calls.set(page, found)
    }
    return found
  }
  for (const [key, list] of seen) {
    const on = new Set(list.filter(({isShort}) => !isShort).map(({page}) => page))
    // Of three pages the first may be without: its own title stands there. Of two both have it.
    const enough =
      (pages.length === 2 && isSure(rows[pages[1]!.first]!)) || (pages.length === 3 && !on.has(0))
        ? 2
        : Math.max(3, pages.length * 0.3)
    if (on.size < enough) continue
    if (list.filter(({page, row}) => answersAnchor(text, rows, row, called(page))).length * 2 >= list.length) continue
    for (const {row, page} of list) {
      if (page === 0 && isDocuments(text.slice(rows[row]!.from, rows[row]!.to), pages.length)) continue
      places.set(row, key.startsWith('header') ? 'header' : 'footer')
    }
  }
}

function withoutBrackets(words: string): string {
  return words.startsWith('[') && words.endsWith(']') ? words.slice(1, -1) : words
}

/** `Article 3`, `Agenda Item 3:`, with `#` for the number: what numbers the part it stands over. */
const numbersPart =
  /^(?:agenda )?(?:article|art\.|section|chapter|part|item|document|annex|appendix|attachment|enclosure|session|question|point|no\.)s? \(?#\)?[.:]?$/

/** What pages repeat and is the document's own over the first: its mark of secrecy, and of two pages the title. */
function isDocuments(words: string, pages: number): boolean {
  return isClassification(words) || (pages === 2 && opensLikeTitle(words))
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

/** Whether a page begins with `row` by its mark, not by a blank line that may as well part blocks. */
function isSure({marks}: Row): boolean {
  return marks.some((mark) => mark.as === 'page' && mark.rule !== 'page-break-blank-line')
}

/** Lines at the heads of pages that follow each other, named and with a number that grows with them: `72 RIVER REVIEW`. */
function numberedHeads(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  places: Map<number, Mark['place']>,
  folios: Map<number, string>,
): void {
  const found: Folio[] = []
  pages.forEach(({first, end}, page) => {
    const n = end - first > 1 && (page === 0 || isSure(rows[first]!)) ? numberedHead(text, rows[first]!) : undefined
    if (n !== undefined) found.push({page, row: first, n})
  })
  for (const {page, row, n} of steady(found)) {
    places.set(row, 'header')
    folios.set(pages[page]!.first, String(n))
  }
}

/** The number before or after the words of a head, each of which has its capital: `72 RIVER REVIEW`, `The Council and its Records 73`. */
function numberedHead(text: string, {from, to}: Row): number | undefined {
  if (to - from > 90 || to - from < 12) return undefined
  const leads = isDigit(text.charCodeAt(from))
  if (!leads && !isDigit(text.charCodeAt(to - 1))) return undefined
  const found = (leads ? folioBefore : folioAfter).exec(text.slice(from, to))
  if (!found) return undefined
  const {words = '', n} = found.groups!
  // `Agenda Item 3` numbers what it stands over.
  if (!isNamed(words) || words.split(/[\t ]+/).length < 3) return undefined
  return isDateline(text.slice(from, to)) ? undefined : Number(n)
}
const folioBefore = /^(?<n>\d{1,4})[\t |•·–—]+(?<words>\p{Lu}.*[^,;:])$/u
const folioAfter = /^(?<words>\p{Lu}.*[^,;:.\d])[\t |•·–—]+(?<n>\d{1,4})$/u

/** Whether a row begins as a note's body and its number is called before it on its page. */
function answersAnchor(text: string, rows: readonly Row[], i: number, calls: readonly Candidate[]): boolean {
  const label = labelsOf(text, [rows[i]!])[0]
  if (!label) return false
  return calls.some(
    ({n, start, weight}) =>
      n === label.n && start < label.start && (label.style === 'bracket' ? weight >= bracketed : weight >= 2),
  )
}

function numberedBreaks(marks: Mark[], n: string | undefined): Mark[] {
  const at = n === undefined ? -1 : marks.findLastIndex((mark) => mark.as === 'page')
  if (n === undefined || at < 0) return marks
  return marks.map((mark, i) => (i === at ? {...mark, n} : mark))
}
