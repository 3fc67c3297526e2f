/**
 * Running heads, feet and folios: lines that pages repeat at their head or foot, and numbers that count the pages.
 *
 * > | MEMORANDUM OF CONVERSATION          every page begins so
 * > | - 2 -                               the next page: - 3 -
 *
 * Only where pages are known (form feeds, written breaks). A folio gives the page break its number.
 */
import {isDigit} from './characters.js'
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
  const seen = new Map<string, {page: number; row: number}[]>()
  pages.forEach(({first, end}, page) => {
    for (let k = 0; k < edge; k++) {
      for (const [i, side] of [
        [first + k, 'header'],
        [end - 1 - k, 'footer'],
      ] as const) {
        const row = rows[i]
        if (!row || i < first || i >= end || row.to - row.from > longest || end - first < 4) continue
        const words = text.slice(row.from, row.to).replace(/\d+/g, '#').toLowerCase()
        if (/^[\W#_]*$/.test(words) || words.length < 4) continue
        const key = `${side} ${words}`
        const list = seen.get(key)
        if (list) list.push({page, row: i})
        else seen.set(key, [{page, row: i}])
      }
    }
  })
  for (const [key, list] of seen) {
    const on = new Set(list.map(({page}) => page))
    // Of three pages the first may be without: its own title stands there.
    const enough = pages.length === 3 && !on.has(0) ? 2 : Math.max(3, pages.length * 0.3)
    if (on.size < enough) continue
    for (const {row} of list) places.set(row, key.startsWith('header') ? 'header' : 'footer')
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
