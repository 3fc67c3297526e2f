/**
 * Page breaks: form feeds (see `rowsOf`), breaks that are written out, and, in wrapped text whose paragraphs are not
 * parted by blank lines, isolated blank lines.
 *
 * > | [page two]                         and `(p. 2)`
 *   ^^^^^^^^^^^^ written: the words stay
 */
import {endsSentence, isLetter, isLower} from '../lines/characters.js'
import {linesOf} from '../lines/lines.js'
import {type Measure, roomLeft} from '../lines/measure.js'
import type {Places} from '../lines/places.js'
import type {Mark, Row} from '../lines/rows.js'
import {enumeratorAt} from '../marks/enumerators.js'
import {labelsOf} from '../marks/note-labels.js'
import {namesCorrespondents} from '../wording/correspondents.js'
import {opensLikeTitle} from '../wording/titles.js'
import type {Layout} from './layout.js'
import {runsOver} from './page-feet.js'

const written =
  /^(?:(?:\[{1,2}|\()\s*(?:page break|end of page|new page|(?:begin(?:ning)? of )?page\s+([\dA-Za-z-]{1,12})|p\.\s?(\d{1,4}))\s*(?:\]{1,2}|\))|\/\/)$/i
/** A folio alone on its line: where no form feed says so, a page ends there. */
const folio = /^(?:-{0,2}\s*page (\d{1,4})(?: of \d{1,4})?\s*-{0,2}|[-–—]\s?(\d{1,4})\s?[-–—])$/i
const writtenHere = /^\[(?:page break|page\s+(\d{1,4}|[a-z-]{2,12}))\]/i

const words = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

function pageNumber(n: string | undefined): string | undefined {
  if (n === undefined) return undefined
  const word = words.indexOf(n.toLowerCase())
  return word > 0 ? String(word) : /^\d+$/.test(n) ? n : undefined
}

/** Whether pages are parted before any word is asked: by form feeds, or by their furniture (`unmarked-pages.ts`). */
function hasPages(rows: readonly Row[]): boolean {
  return rows.some((row) => row.marks.some((mark) => mark.as === 'page'))
}

/** A break that a row is, and nothing else. */
function breakIn(text: string, row: Row, fed: boolean): RegExpExecArray | null {
  if (row.to - row.from > 30 || !mayBeBreak(text.charCodeAt(row.from))) return null
  const line = text.slice(row.from, row.to)
  return written.exec(line) ?? (fed ? null : folio.exec(line))
}

/** Whether what begins so may be a written break: most lines begin with a letter, and only *page* with one. */
function mayBeBreak(first: number): boolean {
  return !isLetter(first) || first === 0x50 || first === 0x70
}

const lone = /^\[(\d{1,4})\]$/

/**
 * Bracketed numbers alone on their lines that count up one by one, two and more, and stand nowhere else: pages. At the
 * edges of pages that form feeds part they are folios.
 */
function lonePages(text: string, rows: readonly Row[], fed: boolean): Map<Row, RegExpExecArray> {
  const found = new Map<Row, RegExpExecArray>()
  let last: number | undefined
  for (const [i, row] of rows.entries()) {
    if (row.to - row.from > 6 || text.charCodeAt(row.from) !== 0x5b) continue
    if (fed && (row.marks.length > 0 || (rows[i + 1]?.marks.length ?? 1) > 0)) return new Map()
    const number = lone.exec(text.slice(row.from, row.to))
    if (!number) continue
    const n = Number(number[1])
    if (last !== undefined && n !== last + 1) return new Map()
    last = n
    found.set(row, number)
  }
  if (found.size < 2) return new Map()
  const numbers = new Set([...found.values()].map(([words]) => words))
  const all = text.match(/\[\d{1,4}\]/g) ?? []
  return all.filter((words) => numbers.has(words)).length === found.size ? found : new Map()
}

/** Takes the rows that are written page breaks out of `rows`, and marks the rows that follow them. */
export function takeWritten(text: string, rows: readonly Row[]): {rows: Row[]; tail: Mark[]} {
  const fed = hasPages(rows)
  const alone = lonePages(text, rows, fed)
  const kept: Row[] = []
  let marks: Mark[] = []
  let gap: number | undefined
  for (const row of rows) {
    const own = alone.size > 0 ? alone.get(row) : undefined
    const found = own ?? breakIn(text, row, fed)
    const numbered = found?.[1] ?? found?.[2]
    const n = pageNumber(numbered)
    // `[page torn]` counts no page.
    if (
      found &&
      (kept.length > 0 || own) &&
      (numbered === undefined || n !== undefined || /\d|^[ivxlc]+$/i.test(numbered))
    ) {
      gap ??= row.gap
      marks.push(...row.marks, {
        as: 'page',
        start: row.from,
        end: row.to,
        rule: 'page-break-written',
        cert: 'high',
        written: true,
        ...(n === undefined ? {} : {n}),
      })
    } else {
      kept.push(marks.length > 0 ? {...row, gap: gap ?? row.gap, marks: [...marks, ...row.marks]} : row)
      marks = []
      gap = undefined
    }
  }
  return {rows: kept, tail: marks}
}

/** Notes the page breaks that are written inside rows: `… as he said [page 3] on arrival …`. */
export function markWritten(text: string, rows: readonly Row[], {brackets}: Places): readonly Row[] {
  let marked: Row[] | undefined
  let i = 0
  for (const index of brackets) {
    // Every such break begins with the word *page*.
    if (!/^\[pa/i.test(text.slice(index, index + 3))) continue
    while (i < rows.length && rows[i]!.to <= index) i++
    const row = (marked ?? rows)[i]
    const mark = row && index >= row.from ? writtenBreakAt(text, index, row.to) : undefined
    if (!row || !mark) continue
    if (row.inside) row.inside.push(mark)
    else {
      marked ??= [...rows]
      marked[i] = {...row, inside: [mark]}
    }
  }
  return marked ?? rows
}

function writtenBreakAt(text: string, start: number, to: number): Mark | undefined {
  const found = writtenHere.exec(text.slice(start, Math.min(to, start + 24)))
  if (!found) return undefined
  const n = pageNumber(found[1])
  if (found[1] !== undefined && n === undefined) return undefined
  return {
    as: 'page',
    start,
    end: start + found[0].length,
    rule: 'page-break-written',
    cert: 'high',
    written: true,
    ...(n === undefined ? {} : {n}),
  }
}

/**
 * Marks isolated blank lines as page breaks: of wrapped text whose paragraphs no blank line parts all but those that set a
 * few lines, the notes or a further document apart; and elsewhere those inside a sentence, after a line that was full. Where indents part the
 * paragraphs, the sentence may go on with a capital, if its line does not stand in.
 */
export function markBlankLines(text: string, rows: readonly Row[], layout: Layout): readonly Row[] {
  const {measure, spaced} = layout
  // A form feed, if only at the end of the one page there is, says that pages are marked so.
  if (!measure || text.includes('\f')) return rows
  let marked: Row[] | undefined
  let breaks = 0
  let partsSentence = false
  let partsList = false
  let shortest = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  /** Where the page begins that the blank line may end. */
  let first = 0
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i]!
    if (row.blank === 0 && row.marks.length === 0) continue
    const isShort = i - first < fewestLines || isSetApart(rows, i)
    first = i
    if (row.blank !== 1 || row.marks.length > 0 || isSmallHead(text, rows, i, measure)) continue
    const runs = runsOver(text, layout, rows[i - 1]!, row) && !isItem(text, row, rows[i - 1]!)
    if (!runs && (spaced || isShort || opensNotes(text, row) || opensList(text, row) || opensDocument(text, row)))
      continue
    const blank = linesOf(text, row.gap, row.from)[1]
    if (!blank) continue
    breaks++
    partsList = closesList(text, rows.slice(Math.max(0, i - 2), i + 1), measure)
    shortest = Math.min(shortest, row.from - last)
    last = row.from
    partsSentence ||= runs || isLower(text.charCodeAt(row.from))
    marked ??= [...rows]
    marked[i] = {
      ...row,
      marks: [{as: 'page', start: blank.start, end: blank.next, rule: 'page-break-blank-line', cert: 'medium'}],
    }
  }
  // Where blank lines, and no indents, part the paragraphs, a few of them may begin with small letters: their pages have no length.
  const length = (rows.at(-1)?.to ?? 0) - (rows[0]?.from ?? 0)
  if (spaced && !layout.indents && (shortest < shortestPage || length > breaks * farthest)) return rows
  // Pages end in the midst of sentences: where several blank lines stand all between sentences, they part articles and entries,
  // and one alone may part a list from the text.
  return marked && (partsSentence || (breaks === 1 && !partsList)) ? marked : rows
}

/** `Ruth Tanner`, `Petra Lis` over a blank line and the text: short lines without stops, which all stand in, are a list. */
function closesList(text: string, rows: readonly Row[], measure: Measure): boolean {
  return rows.slice(0, -1).every((row, i) => {
    if (row.indent <= measure.margin || endsSentence(text, row.from, row.to)) return false
    return roomLeft(measure, text, row, rows[i + 1]!) > 0.3 * measure.width
  })
}

/**
 * `conclusions` under a blank line and over a capital or a number, after a sentence or a line that left three tenths of the
 * measure free: a head in small capitals, and no sentence that runs over the page.
 */
function isSmallHead(text: string, rows: readonly Row[], i: number, measure: Measure): boolean {
  const row = rows[i]!
  const next = rows[i + 1]
  if (!next || row.to - row.from > 60 || !isLower(text.charCodeAt(row.from))) return false
  if (!isLower(text.charCodeAt(row.to - 1)) || isLower(text.charCodeAt(next.from))) return false
  const before = rows[i - 1]!
  return endsSentence(text, before.from, before.to) || roomLeft(measure, text, before, row) > 0.3 * measure.width
}

/** The fewest characters of a page, and as many as three pages have, one of which at least ends in a sentence. */
const shortestPage = 500
const farthest = 10_000

/** As many lines a page has at least: fewer between blank lines are a title, a heading, a signature. */
const fewestLines = 5

/** Whether another blank line follows the one before the row at `i` within fewer lines than a page has; the last page may be short. */
function isSetApart(rows: readonly Row[], i: number): boolean {
  for (let k = i + 1; k < i + fewestLines && k < rows.length; k++) if (rows[k]!.blank > 0) return true
  return false
}

/** `(b) the price of grain` under a blank line goes on from `(a) wages; and`, and begins an item; `1.` does so after a colon. */
function isItem(text: string, {from, to}: Row, before: Row): boolean {
  const mayBe = text.slice(from + 1, from + 5).includes(')') || text.charCodeAt(before.to - 1) === 0x3a
  return mayBe && enumeratorAt(text, from, to) !== undefined
}

/** A bullet: the blank line parts the list from what leads into it. */
function opensList(text: string, {from, to}: Row): boolean {
  return !isLetter(text.charCodeAt(from)) && enumeratorAt(text, from, to)?.series === 'bullet'
}

/** `Mr. Halmos to Mr. Lis.`, `Memorandum of Conversation`: the blank line parts a further document. */
function opensDocument(text: string, {from, to}: Row): boolean {
  const words = to - from <= 160 ? text.slice(from, to) : ''
  return namesCorrespondents(words.endsWith('.') ? words.slice(0, -1) : words) || opensLikeTitle(words)
}

/** The first of the notes under a text: `1 See …`, `[1] …`. A number with a stop may as well count an item. */
function opensNotes(text: string, row: Row): boolean {
  const [label] = labelsOf(text, [row])
  return label?.n === 1 && label.style !== 'stop'
}
