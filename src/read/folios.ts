/**
 * Folios: numbers alone at a page's edge that count the pages.
 *
 * > | - 2 -                               the next page: - 3 -
 */
import {isDigit} from './characters.js'
import type {Mark, Row} from './rows.js'

/** The rows of one page. */
export interface Page {
  first: number
  end: number
}

/** A number at a page's edge. */
export interface Folio {
  page: number
  row: number
  n: number
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
  // Where a form feed ends the page, other numbers alone on their lines may label its notes.
  const isPage = text.includes('\f')
  const isOther = (other: Row): boolean => other.marks.length > 0 || (!isPage && (folioIn(text, other) ?? 1000) < 1000)
  if (row.marks.length > 0 || others.some(isOther)) return {rows, tail: []}
  return {
    rows: others,
    tail: [{as: 'running', start: row.from, end: row.to, rule: 'running-folio', cert: 'medium', place: 'pageNum'}],
  }
}

/** Numbers alone at a page's edge that grow with the pages; by the row whose page break they number. */
export function foliosOf(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  places: Map<number, Mark['place']>,
): Map<number, string> {
  const found = new Map<'header' | 'footer', Folio[]>([
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
    for (const folio of steady(list)) {
      places.set(folio.row, 'pageNum')
      numbers.set(pages[folio.page]!.first, String(folio.n))
    }
  }
  return numbers
}

/** The folios that grow as the pages do from one to the next. */
export function steady(folios: readonly Folio[]): Folio[] {
  return folios.filter((folio, k) => follows(folios[k - 1], folio) || follows(folio, folios[k + 1]))
}

function follows(a: Folio | undefined, b: Folio | undefined): boolean {
  return a !== undefined && b !== undefined && b.n - a.n === b.page - a.page
}

/** `12`, `- 12 -`, `Page 12`, `12 of 30`. */
export function folioIn(text: string, row: Row): number | undefined {
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
