/**
 * Places: what one setting finds out and the next needs, because a page is known only once it is set: the number of the
 * line an apparatus entry belongs to, the order of the notes on a page, the running head over it.
 *
 * Typst could look all this up itself, but each look-up then depends on every line of the book, and time and memory
 * grow with the square of its length. One survey at the end of a setting, and labels in the next, keep them linear.
 */
import {typst} from './literal.js'

/** What the template's `survey.typ` says. Heights are points from the top of the page. */
export interface Survey {
  /** Page, height, number. */
  lines: [number, number, number][]
  /** Label and page; with an apparatus entry also the height of its end, and page and height of its beginning. */
  notes: [string, number, number?, number?, number?][]
  /** Page, title, date. */
  documents?: [number, string, string][]
  parts?: [number, string][]
  starts?: number[]
  ends?: number[]
  last?: number
}

export interface PlacesOptions {
  volume: boolean
  runningTitle: string
  /** Whether the footnotes of a page are gathered by layers. */
  gather: boolean
}

/** How far, in points, the place of a word may be from the mark of its line. */
const tolerance = 6
const layers = ['source', 'apparatus', 'editor']

/** The Typst module that tells the next setting its places. */
export function placesModule(survey: Survey | undefined, options: PlacesOptions): string {
  const marks = survey
    ? [
        ...lineMarks(survey),
        ...(options.gather ? turnMarks(survey) : []),
        ...(options.volume ? headMarks(survey, options.runningTitle) : []),
      ]
    : []
  return `#let places = [${marks.map(([label, value]) => `#[#metadata(${value})#label(${typst(label)})]`).join('')}]\n`
}

type Mark = [label: string, value: string]

/** `line:NOTE`: the numbers of the lines from an entry's first word to its last; nothing where lines have no numbers. */
function lineMarks({lines, notes}: Survey): Mark[] {
  const linesOf = byPage(lines, ([page]) => page)
  const lineAt = (page: number, height: number): number | undefined => {
    let best: number | undefined
    let nearest = tolerance
    for (const [, y, n] of linesOf.get(page) ?? []) {
      const distance = Math.abs(y - height)
      if (distance < nearest) {
        best = n
        nearest = distance
      }
    }
    return best
  }
  return notes.flatMap(([name, page, height, startPage, startHeight]): Mark[] => {
    if (height === undefined || startPage === undefined || startHeight === undefined) return []
    const first = lineAt(startPage, startHeight)
    const last = lineAt(page, height)
    const words =
      first === undefined
        ? ''
        : last === undefined || last === first || page !== startPage
          ? `${first}`
          : `${first}–${last}`
    return [[`line:${name}`, typst(words)]]
  })
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

/** `head:PAGE`: the running head; none where a part or document opens or a page is left blank. `opens:PAGE`: those. */
function headMarks(
  {documents = [], parts = [], starts = [], ends = [], last = 0}: Survey,
  runningTitle: string,
): Mark[] {
  const opening = new Set(starts)
  const marks: Mark[] = [...opening].map((page) => [`opens:${page}`, 'none'])
  const ended = new Set(ends)
  let blank = false
  let document: [number, string, string] | undefined
  let part: [number, string] | undefined
  let [nextDocument, nextPart] = [0, 0]
  for (let page = 1; page <= last; page++) {
    if (opening.has(page)) blank = false
    while (nextDocument < documents.length && documents[nextDocument]![0] <= page) document = documents[nextDocument++]
    while (nextPart < parts.length && parts[nextPart]![0] <= page) part = parts[nextPart++]
    if (!blank && !opening.has(page))
      marks.push([`head:${page}`, typst(page % 2 === 1 ? rightHead(document, part) : clip(runningTitle, 64))])
    if (ended.has(page)) blank = true
  }
  return marks
}

function rightHead(document: [number, string, string] | undefined, part: [number, string] | undefined): string {
  if (document && (!part || document[0] >= part[0])) return documentHead(document[1], document[2])
  return part?.[1] ?? ''
}

/** A document's title, shortened at a word, and its date. */
export function documentHead(title: string, date: string): string {
  return [clip(title, 52), date].filter((words) => words !== '').join(', ')
}

/** The first words of a text, as many as `length` characters hold. */
function clip(text: string, length: number): string {
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
