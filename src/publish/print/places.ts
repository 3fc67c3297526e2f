/**
 * Places: what one setting finds out and the next needs, because a page is known only once it is set: the number of the
 * line an apparatus entry belongs to, the order of the notes on a page, the running head over it.
 *
 * Typst could look all this up itself, but each look-up then depends on every line of the book, and time and memory
 * grow with the square of its length. One survey at the end of a setting, and labels in the next, keep them linear.
 */
import type {SourceFact} from './facts.js'
import {typst} from './literal.js'

/** What the template's `survey.typ` says. Heights are points from the top of the page. */
export interface Survey {
  /** Page and height of every line that counts. */
  lines: [number, number][]
  /** Where a page of the source begins: page, height, its number. */
  pages: [number, number, string][]
  /**
   * Label and page; with an apparatus entry also the height of its end, page and height of its beginning, and whether that
   * is at the end of a line.
   */
  notes: [string, number, number?, number?, number?, boolean?][]
  /** Page, title, date, key. */
  documents?: [number, string, string, string][]
  starts?: number[]
  ends?: number[]
  /** The page where the part of the documents begins, folio 1, and the last with a document on it. */
  body?: number
  last?: number
  /** Page, height, the name: its words stand for an entry that no authority file has. */
  names?: [number, number, {kind: string; id: string; words: string}][]
  /** Page, height, ISO date. */
  dates?: [number, number, string][]
  /** Page, height, shelf mark. */
  sources?: [number, number, SourceFact][]
}

export interface PlacesOptions {
  volume: boolean
  runningTitle: string
  /** Whether the footnotes of a page are gathered by layers. */
  gather: boolean
  /** Every how many lines a number stands in the margin; 0 for none. */
  every: number
}

/** How far, in points, the place of a word may be from the mark of its line. */
const tolerance = 6
const layers = ['source', 'apparatus', 'editor']

/** The Typst module that tells the next setting its places. */
export function placesModule(survey: Survey | undefined, options: PlacesOptions): string {
  const marks = survey
    ? [
        ...lineMarks(survey),
        ...besideMarks(survey, options.every),
        ...(options.gather ? turnMarks(survey) : []),
        ...(options.volume ? headMarks(survey, options.runningTitle) : []),
      ]
    : []
  return `#let places = [${marks.map(([label, value]) => `#[#metadata(${value})#label(${typst(label)})]`).join('')}]\n`
}

type Mark = [label: string, value: string]

/** `line:NOTE`. */
function lineMarks(survey: Survey): Mark[] {
  return [...lineNumbers(survey)].map(([name, words]): Mark => [`line:${name}`, typst(words)])
}

/**
 * For each entry of the apparatus the numbers of the lines from its first word to its last; empty where there are none.
 *
 * The mark before the first word may stand elsewhere than the word: where a paragraph begins, at the paragraph's upper edge;
 * where a line begins, behind the last word of the line before.
 */
export function lineNumbers({lines, notes}: Survey): Map<string, string> {
  const linesOf = countedLines(lines)
  const lineAt = (page: number, height: number): number | undefined => {
    let best: number | undefined
    let nearest = tolerance
    for (const [n, y] of (linesOf.get(page) ?? []).entries()) {
      const distance = Math.abs(y - height)
      if (distance < nearest) {
        best = n + 1
        nearest = distance
      }
    }
    return best
  }
  const numbers = new Map<string, string>()
  for (const [name, page, height, startPage, startHeight, endsLine] of notes) {
    if (height === undefined || startPage === undefined || startHeight === undefined) continue
    const last = lineAt(page, height)
    const marked = lineAt(startPage, startHeight)
    const isOver = endsLine === true && marked !== last
    const first =
      last === undefined || page !== startPage
        ? marked
        : marked === undefined
          ? lineBelow(linesOf.get(page), startHeight, last)
          : isOver
            ? marked + 1
            : marked
    const words =
      first === undefined
        ? ''
        : last === undefined || last === first || page !== startPage
          ? `${first}`
          : `${first}–${last}`
    numbers.set(name, words)
  }
  return numbers
}

/** The number of the first line below a height, at most `last`. */
function lineBelow(lines: readonly number[] | undefined, height: number, last: number): number {
  const below = (lines ?? []).findIndex((y) => y > height)
  return below < 0 ? last : Math.min(below + 1, last)
}

/** The heights of the lines of each page, from the top. What stands side by side is one line. */
function countedLines(lines: Survey['lines']): Map<number, number[]> {
  const counted = new Map<number, number[]>()
  for (const [page, own] of byPage(lines, ([page]) => page)) {
    const heights = own.map(([, y]) => y).sort((a, b) => a - b)
    counted.set(
      page,
      heights.filter((y, i) => i === 0 || y - heights[i - 1]! >= 1),
    )
  }
  return counted
}

/** `beside:PAGE`: the numbers in its margins with their heights. Of source pages that begin in one line, all. */
function besideMarks({lines, pages}: Survey, every: number): Mark[] {
  const numbers = new Map<number, [height: number, words: string][]>()
  if (every > 0) {
    for (const [page, heights] of countedLines(lines)) {
      const shown = heights.flatMap((y, i): [number, string][] => ((i + 1) % every === 0 ? [[y, `${i + 1}`]] : []))
      if (shown.length > 0) numbers.set(page, shown)
    }
  }
  const begun = new Map<number, [height: number, words: string][]>()
  for (const [page, own] of byPage(pages, ([page]) => page)) {
    const atHeight = byPage(own, ([, y]) => y)
    begun.set(
      page,
      [...atHeight].map(([y, marks]) => [
        y,
        marks
          .map(([, , n]) => n)
          .filter((n) => n !== '')
          .join(', '),
      ]),
    )
  }
  return [...new Set([...numbers.keys(), ...begun.keys()])].map((page) => [
    `beside:${page}`,
    typst({lines: numbers.get(page) ?? [], pages: begun.get(page) ?? []}),
  ])
}

/** `turn:NOTE`: on pages with notes of several layers, the note that this note's entry shows. */
function turnMarks({notes}: Survey): Mark[] {
  const layerOf = (name: string): string => name.slice(0, name.indexOf(':'))
  return [...byPage(notes, ([, page]) => page).values()].flatMap((own): Mark[] => {
    const names = own.map(([name]) => name)
    // A note inside a note is set by the note around it: on such a page each entry keeps its own.
    if (new Set(names.map(layerOf)).size < 2 || names.some((name) => name.endsWith('.nested'))) return []
    const sorted = layers.flatMap((layer) => names.filter((name) => layerOf(name) === layer))
    return names.map((name, i): Mark => [`turn:${name}`, typst(sorted[i]!)])
  })
}

/** `head:PAGE`: the running head; none where a document opens or a page is left blank. `opens:PAGE`: those. */
function headMarks({documents = [], starts = [], ends = [], body = 1, last = 0}: Survey, runningTitle: string): Mark[] {
  const opening = new Set(starts)
  const marks: Mark[] = [...opening].map((page) => [`opens:${page}`, 'none'])
  const ended = new Set(ends)
  let blank = false
  let head = ''
  let next = 0
  for (let page = body; page <= last; page++) {
    if (opening.has(page)) blank = false
    for (; next < documents.length && documents[next]![0] <= page; next++) {
      const [, title, date] = documents[next]!
      head = documentHead(title, date)
    }
    if (!blank && !opening.has(page))
      marks.push([`head:${page}`, typst(page % 2 === 1 ? head : clip(runningTitle, 64))])
    if (ended.has(page)) blank = true
  }
  return marks
}

/** A document's title, shortened at a word, and its date. */
export function documentHead(title: string, date: string): string {
  return [clip(title, 52), date].filter((words) => words !== '').join(', ')
}

/** The first words of a text, as many as `length` characters hold. */
function clip(text: string, length: number): string {
  // As many clusters as units at most: most titles need no look at them.
  if (text.length <= length) return text
  const clusters = [...new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(text)]
  if (clusters.length <= length) return text
  const cut = clusters
    .slice(0, length)
    .map(({segment}) => segment)
    .join('')
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut} …`
}

function byPage<T>(items: readonly T[], pageOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const page = pageOf(item)
    const group = groups.get(page)
    if (group) group.push(item)
    else groups.set(page, [item])
  }
  return groups
}
