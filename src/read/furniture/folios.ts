/**
 * Folios: numbers alone at a page's edge that count the pages.
 *
 * > | - 2 -                               the next page: - 3 -
 */
import {isDigit, isLetter} from '../lines/characters.js'
import type {Mark, Row} from '../lines/rows.js'

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
  /** Its form says that it is one: `Page 2`, `- 2 -`. */
  plain?: boolean
  /** It is the only number of its page, parted from the text at the foot: no other page need bear it out. */
  sure?: boolean
}

/**
 * Takes the folio of a page that stands alone: a number under the last line, parted from it, in a text of one page and
 * the only one of its kind. A year is no folio.
 */
export function takeLastFolio(text: string, rows: readonly Row[]): {rows: readonly Row[]; tail: Mark[]} {
  const row = rows.at(-1)
  if (!row || rows.length < 3 || row.blank === 0 || folioIn(text, row) === undefined) return {rows, tail: []}
  if (/^(?:1[5-9]|20)\d\d$|[[/]/.test(text.slice(row.from, row.to))) return {rows, tail: []}
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

/**
 * Numbers alone at a page's edge that grow with the pages; by the row whose page break they number. A line beyond one is
 * a running head or foot.
 */
export function foliosOf(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  places: Map<number, Mark['place']>,
): Map<number, string> {
  const found: EdgeFolio[] = []
  pages.forEach(({first, end}, page) => {
    if (end - first < 2) return
    // A folio may stand on the other side of a running head.
    let top = first
    while (top < end - 1 && places.get(top) === 'header') top++
    let foot = end - 1
    while (foot > top && places.get(foot) === 'footer') foot--
    const atHead = edgeFolio(text, rows, top, Math.min(top + 1, foot))
    const atFoot = edgeFolio(text, rows, foot, Math.max(foot - 1, top))
    // A number right over the text may number what follows.
    if (atHead) {
      const plain = atHead.plain || (atHead.outer !== undefined && isSecond(pages, page, atHead))
      found.push({page, ...atHead, side: 'header', plain})
    }
    if (atFoot && atFoot.row !== atHead?.row)
      found.push({
        page,
        ...atFoot,
        side: 'footer',
        plain: atFoot.plain || isSecond(pages, page, atFoot),
        sure:
          page < pages.length - 1 && atFoot.n <= pages.length + 1 && isAloneAtFoot(text, rows, pages[page]!, atFoot),
      })
  })
  const numbers = new Map<number, string>()
  const beyond = new Set<string>()
  const told = found.filter((one, k) => !mayLabelNote(one) || isOnItsSide(found, one, k))
  for (const folio of steady(told).reverse()) {
    places.set(folio.row, 'pageNum')
    numbers.set(pages[folio.page]!.first, String(folio.n))
    if (folio.outer === undefined) continue
    const words = text.slice(rows[folio.outer]!.from, rows[folio.outer]!.to)
    // Over the first folio the document's title may stand.
    if (folio.page === 0 && !beyond.has(words)) continue
    beyond.add(words)
    places.set(folio.outer, folio.side)
  }
  return numbers
}

/** Whether a number alone stands at the foot over the last line of its page. */
function mayLabelNote({side, outer, plain}: EdgeFolio): boolean {
  return side === 'footer' && outer !== undefined && !plain
}

/** Whether a number stands as far from one at the same edge of another page as the pages do. */
function isOnItsSide(found: readonly EdgeFolio[], one: EdgeFolio, k: number): boolean {
  return near(found, k).some((other) => other.side === one.side && growsWith(one, other))
}

/** `2` alone on the second of two pages, whose first has no number: no other bears it out. */
function isSecond(pages: readonly Page[], page: number, {n}: {n: number}): boolean {
  return pages.length === 2 && page === 1 && n === 2
}

/** The fewest lines of a page whose one number at the foot is its folio: fewer may be a table's. */
const fewestLines = 8

/**
 * A number under a blank line, or centred, at the very foot of a page, where no other line of the page is a number: whatever else may
 * stand alone there (a note's label, a cell) has something after it or beside it. A number beyond those of the pages, and of
 * a cover before them, counts something else.
 */
function isAloneAtFoot(
  text: string,
  rows: readonly Row[],
  {first, end}: Page,
  {row, n}: {row: number; n: number},
): boolean {
  if (row !== end - 1 || !isPartedFrom(rows[row - 1]!, rows[row]!) || n === 0 || end - first < fewestLines) return false
  for (let i = first; i < row; i++) if (folioIn(text, rows[i]!) !== undefined) return false
  return true
}

/** Whether a blank line parts a row from the one above, or its place does: far in, as what is centred is. */
function isPartedFrom(above: Row, {blank, indent}: Row): boolean {
  return blank > 0 || (indent >= 20 && indent - above.indent >= 15)
}

interface EdgeFolio extends Folio {
  side: 'header' | 'footer'
  /** The line between the number and the page's edge. */
  outer?: number
}

/** The number that the outermost row is, or the next one, if the outermost may be a running head. */
function edgeFolio(
  text: string,
  rows: readonly Row[],
  outer: number,
  inner: number,
): Pick<EdgeFolio, 'row' | 'n' | 'plain' | 'outer'> | undefined {
  const n = folioIn(text, rows[outer]!)
  if (n !== undefined) return {row: outer, n, plain: isPlain(text, rows[outer]!)}
  const {from, to} = rows[outer]!
  if (outer === inner || to - from > 100 || /[.;,:]/.test(text[to - 1]!)) return undefined
  const next = folioIn(text, rows[inner]!)
  return next === undefined ? undefined : {row: inner, n: next, plain: isPlain(text, rows[inner]!), outer}
}

function isPlain(text: string, {from, to}: Row): boolean {
  return /^(?:page |[-–—] ?\d+ ?[-–—]$)/i.test(text.slice(from, to))
}

/**
 * The folios, in order of their pages, that grow as these do from one to the next, or over one page to the next but one;
 * and those of plain form that count the pages from the first of the text.
 */
export function steady<T extends Folio>(folios: readonly T[]): T[] {
  return folios.filter(
    (one, k) =>
      one.sure ||
      (one.plain && one.page > 0 && one.n === one.page + 1) ||
      near(folios, k).some((other) => growsWith(one, other)),
  )
}

/** The numbers of the pages next to that of the k-th, and its own: a page has two at most. */
function near<T extends Folio>(folios: readonly T[], k: number): T[] {
  return folios.slice(Math.max(0, k - 4), k + 5)
}

/** Whether two numbers are as far from each other as their pages, of which there is one between them at most. */
function growsWith(one: Folio, {page, n}: Folio): boolean {
  return page !== one.page && Math.abs(page - one.page) <= 2 && n - one.n === page - one.page
}

/** `12`, `- 12 -`, `[12]`, `Page 12`, `12 of 30`, `12/30`. */
export function folioIn(text: string, row: Row): number | undefined {
  if (
    row.to - row.from > 16 ||
    !(
      isDigit(text.charCodeAt(row.to - 1)) ||
      isDigit(text.charCodeAt(row.from)) ||
      !isLetter(text.charCodeAt(row.from))
    )
  )
    return undefined
  const found = /^(?:[-–—([]\s?)?(?:p(?:age|\.)?\s)?(\d{1,4})(?:(?:\sof\s|\s?\/\s?)\d{1,4})?(?:\s?[-–—)\]])?$/i.exec(
    text.slice(row.from, row.to),
  )
  return found ? Number(found[1]) : undefined
}
