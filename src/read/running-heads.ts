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
import {bracketed, type Candidate, candidatesOf} from './note-candidates.js'
import {labelsOf} from './note-labels.js'
import type {Mark, Row} from './rows.js'

/** Lines looked at on either edge of a page, and how long a running head may be. */
const edge = 2
const longest = 100

interface Page {
  first: number
  end: number
}

/** Takes running heads, feet and folios out of `rows`; they become marks before the rows that follow them. */
export function takeRunning(text: string, rows: readonly Row[]): {rows: Row[]; tail: Mark[]} {
  const pages = pagesOf(rows)
  if (pages.length < 2) return {rows: [...rows], tail: []}
  const places = new Map<number, Mark['place']>()
  repeated(text, rows, pages, places)
  overSentences(text, rows, pages, places)
  const folios = foliosOf(text, rows, pages, places)
  if (places.size === 0) return {rows: [...rows], tail: []}
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
        const words = text.slice(row.from, row.to).replace(/\d+/g, '#').toLowerCase()
        if (/^[\W#_]*$/.test(words) || words.length < 4) continue
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
      found = candidatesOf(text, rows.slice(pages[page]!.first, pages[page]!.end))
      calls.set(page, found)
    }
    return found
  }
  for (const [key, list] of seen) {
    const on = new Set(list.filter(({isShort}) => !isShort).map(({page}) => page))
    // Of three pages the first may be without: its own title stands there.
    const enough = pages.length === 3 && !on.has(0) ? 2 : Math.max(3, pages.length * 0.3)
    if (on.size < enough) continue
    if (list.filter(({page, row}) => answersAnchor(text, rows, row, called(page))).length * 2 >= list.length) continue
    for (const {row} of list) places.set(row, key.startsWith('header') ? 'header' : 'footer')
  }
}

/** A line in capitals at a page's head, over a line that goes on with a small letter: no heading stands inside a sentence. */
function overSentences(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  places: Map<number, Mark['place']>,
): void {
  for (const {first, end} of pages.slice(1)) {
    const row = rows[first]!
    const next = rows[first + 1]
    if (!next || end - first < 4 || row.to - row.from > longest || !isCapitals(text, row.from, row.to)) continue
    if (isLower(text.charCodeAt(next.from)) && isLetter(text.charCodeAt(next.from + 1))) places.set(first, 'header')
  }
}

/** Whether a row begins as a note's body and its number is called before it on its page. */
function answersAnchor(text: string, rows: readonly Row[], i: number, calls: readonly Candidate[]): boolean {
  const label = labelsOf(text, [rows[i]!])[0]
  if (!label) return false
  return calls.some(
    ({n, start, weight}) =>
      n === label.n && start < label.start && (label.style === 'bracket' ? weight >= bracketed : weight >= 2),
  )
}

/**
 * Takes the folio of a page that stands alone: a number under the last line, parted from it, in a text of one page and
 * the only one of its kind. A year is no folio.
 */
export function takeLastFolio(text: string, rows: readonly Row[]): {rows: readonly Row[]; tail: Mark[]} {
  const row = rows.at(-1)
  if (!row || rows.length < 3 || row.blank === 0 || folioIn(text, row) === undefined) return {rows, tail: []}
  if (/^(?:1[5-9]|20)\d\d$/.test(text.slice(row.from, row.to))) return {rows, tail: []}
  const others = rows.slice(0, -1)
  if (row.marks.length > 0 || others.some((other) => other.marks.length > 0 || folioIn(text, other) !== undefined))
    return {rows, tail: []}
  return {
    rows: others,
    tail: [{as: 'running', start: row.from, end: row.to, rule: 'running-folio', cert: 'medium', place: 'pageNum'}],
  }
}

/** Numbers alone at a page's edge that grow with the pages; by the row whose page break they number. */
function foliosOf(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  places: Map<number, Mark['place']>,
): Map<number, string> {
  const found = new Map<'header' | 'footer', {page: number; row: number; n: number}[]>([
    ['header', []],
    ['footer', []],
  ])
  pages.forEach(({first, end}, page) => {
    // A folio may stand on the other side of a running head.
    let top = first
    while (top < end - 1 && places.get(top) === 'header') top++
    let foot = end - 1
    while (foot > top && places.get(foot) === 'footer') foot--
    for (const [i, side] of [
      [top, 'header'],
      [foot, 'footer'],
    ] as const) {
      const row = rows[i]!
      const n = folioIn(text, row)
      if (n !== undefined && end - first > 1) found.get(side)!.push({page, row: i, n})
    }
  })
  const numbers = new Map<number, string>()
  for (const list of found.values()) {
    const steady = list.filter((folio, k) => follows(list[k - 1], folio) || follows(folio, list[k + 1]))
    for (const folio of steady) {
      places.set(folio.row, 'pageNum')
      numbers.set(pages[folio.page]!.first, String(folio.n))
    }
  }
  return numbers
}

function follows(a: {page: number; n: number} | undefined, b: {page: number; n: number} | undefined): boolean {
  return a !== undefined && b !== undefined && b.n - a.n === b.page - a.page
}

/** `12`, `- 12 -`, `Page 12`, `12 of 30`. */
function folioIn(text: string, row: Row): number | undefined {
  if (
    row.to - row.from > 16 ||
    !(isDigit(text.charCodeAt(row.to - 1)) || isDigit(text.charCodeAt(row.from)) || text.charCodeAt(row.from) < 0x40)
  )
    return undefined
  const found = /^(?:[-–—(]\s?)?(?:p(?:age|\.)?\s)?(\d{1,4})(?:\s(?:of|\/)\s\d{1,4})?(?:\s?[-–—)])?$/i.exec(
    text.slice(row.from, row.to),
  )
  return found ? Number(found[1]) : undefined
}

function numberedBreaks(marks: Mark[], n: string | undefined): Mark[] {
  const at = n === undefined ? -1 : marks.findLastIndex((mark) => mark.as === 'page')
  if (n === undefined || at < 0) return marks
  return marks.map((mark, i) => (i === at ? {...mark, n} : mark))
}
