/**
 * Lines that pages repeat at their head or foot.
 *
 * > | MEMORANDUM OF CONVERSATION          every page begins so
 * > | 3 May 1951                     7    or so, numbers aside
 *
 * A line that answers an anchor of its page (`[3] Ibid., p. 4.`) is a note, however often pages end so.
 */
import {isLower} from '../lines/characters.js'
import type {Places} from '../lines/places.js'
import type {Mark, Row} from '../lines/rows.js'
import {bracketed, type Candidate, candidatesOf} from '../marks/note-candidates.js'
import {labelsOf} from '../marks/note-labels.js'
import {isClassification} from '../wording/secrecy.js'
import {opensLikeTitle} from '../wording/titles.js'
import type {Page} from './folios.js'

/** Lines looked at on either edge of a page, and how long a running head may be, also where blanks draw it out. */
const edge = 2
export const longest = 100
export const longestDrawn = 250

/** A line at a page's edge. */
interface Edge {
  page: number
  row: number
  /** The page has few lines. */
  isShort: boolean
}

/** Lines at the same edge of three pages or more, or of all but the first of three, numbers aside. */
export function repeated(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  known: Places,
  places: Map<number, Mark['place']>,
): void {
  const seen = new Map<string, Edge[]>()
  pages.forEach(({first, end}, page) => {
    for (let k = 0; k < edge; k++) {
      for (const [i, side] of [
        [first + k, 'header'],
        [end - 1 - k, 'footer'],
      ] as const) {
        const row = rows[i]
        if (!row || i < first || i >= end || row.to - row.from > longestDrawn) continue
        // Of a page of two or three lines, which says little, the outermost may be what others repeat.
        const isShort = end - first < 4
        if (isShort && (k > 0 || end - first < 2)) continue
        // Editors set some in brackets: `[Second copy]` on one page, `Second copy` on others.
        const words = sameOnPages(squeezed(text, row))
        if (words === undefined || words.length > longest || numbersPart.test(words) || noteLike.test(words)) continue
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
    // A mark of secrecy is stamped on each.
    const isMark = isClassification(text.slice(rows[list[0]!.row]!.from, rows[list[0]!.row]!.to))
    const enough =
      (pages.length === 2 && isSure(rows[pages[1]!.first]!)) || (pages.length === 3 && !on.has(0))
        ? 2
        : Math.max(isMark && pages.length < 7 ? 2 : 3, pages.length * 0.3)
    const onShort = new Set(list.map(({page}) => page)).size
    const onAll = on.size > 1 && (onShort === pages.length || onShort >= Math.max(3, pages.length * 0.7))
    if (on.size < enough && !onAll && !isOnOneSide(text, rows, list, pages)) continue
    if (list.filter(({page, row}) => answersAnchor(text, rows, row, called(page))).length * 2 >= list.length) continue
    const isHeader = key.startsWith('header')
    for (const {row, page} of list) {
      if (isHeader && page === 0 && isDocuments(text.slice(rows[row]!.from, rows[row]!.to), pages.length)) continue
      places.set(row, isHeader ? 'header' : 'footer')
    }
  }
}

/**
 * On the left pages, or on the right ones, of few: two and more, the first page aside all of them, and all parted from the
 * text or one of them over a sentence that goes on.
 */
function isOnOneSide(text: string, rows: readonly Row[], list: readonly Edge[], pages: readonly Page[]): boolean {
  const on = new Set(list.map(({page}) => page))
  const parity = list[0]!.page % 2
  const isApart = ({row, page}: Edge): boolean => {
    const parting = row < pages[page]!.first + edge ? rows[row + 1] : rows[row]
    return parting !== undefined && parting.blank > 0 && !/[.;:,]/.test(text[rows[row]!.to - 1]!)
  }
  const isOverSentence = ({row, page}: Edge): boolean =>
    row === pages[page]!.first && isLower(text.charCodeAt(rows[row + 1]?.from ?? text.length))
  return (
    on.size >= 2 &&
    list.every(({page}) => page % 2 === parity) &&
    (list.every(isApart) || list.some(isOverSentence)) &&
    pages.every((_, page) => page === 0 || page % 2 !== parity || on.has(page))
  )
}

/** The words of a row, without the blanks that draw its head and its folio apart. */
export function squeezed(text: string, {from, to}: Row): string {
  return text.slice(from, to).replace(/\s{2,}/g, ' ')
}

/** What a line has in common with those of other pages: its words, numbers aside; of figures alone, all of them. */
export function sameOnPages(line: string): string | undefined {
  const words = withoutBrackets(line).replace(/\d+/g, '#').toLowerCase()
  // `03/05/1951, 10:22`: when the page was printed.
  if (/^[\W#_]*$/.test(words)) return line.length < 8 || !/\d/.test(line) ? undefined : line
  return words.length < 4 ? undefined : words
}

function withoutBrackets(words: string): string {
  return words.startsWith('[') && words.endsWith(']') ? words.slice(1, -1) : words
}

/** `Article 3`, `Agenda Item 3:`, with `#` for the number: what numbers the part it stands over. */
const numbersPart =
  /^(?:agenda )?(?:article|art\.|section|chapter|part|item|document|annex|appendix|attachment|enclosure|session|question|point|no\.)s? \(?#\)?[.:]?$/

/** `(1) Ibid.` at the feet of pages. */
const noteLike = /^\(#\) \p{L}/u

/** What pages repeat and is the document's own over the first: its mark of secrecy, and of two pages the title. */
function isDocuments(words: string, pages: number): boolean {
  return isClassification(words) || (pages === 2 && opensLikeTitle(words))
}

/** Whether a page begins with `row` by its mark, not by a blank line that may as well part blocks. */
export function isSure({marks}: Row): boolean {
  return marks.some((mark) => mark.as === 'page' && mark.rule !== 'page-break-blank-line')
}

/** The rows of each sure page, from its first to the one after its last. */
export function surePages(rows: readonly Row[]): [first: number, end: number][] {
  const starts = rows.flatMap((row, i) => (i === 0 || isSure(row) ? [i] : []))
  return starts.map((first, page) => [first, starts[page + 1] ?? rows.length])
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
