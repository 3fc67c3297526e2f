/** Rows: the lines of a transcription that hold text, with what stands between each and the one before. */
import type {Cert} from '../../tree/decision.js'
import type {Piece} from '../../tree/nodes.js'
import {isBlank, type Line} from './lines.js'

/** Something that parts two rows and is neither text nor mere white space. */
export interface Mark {
  as: 'page' | 'running'
  start: number
  end: number
  rule: string
  cert: Cert
  n?: string
  written?: boolean
  place?: 'header' | 'footer' | 'pageNum' | 'rule'
}

export interface Row {
  /** First and last own character, as in `Line`. */
  from: number
  to: number
  /** Columns before the first character. */
  indent: number
  /** Blank lines before this row; 0 where the row before is the line before. */
  blank: number
  /** Where the white space before this row begins, and where the text of the line before it ended. */
  gap: number
  /** Page breaks and running heads before this row, in order. */
  marks: Mark[]
  /** The line before ends with a hyphen that only broke a word: this row goes on with it. */
  rejoined?: true
  /** What stands at the foot of the page before this row, inside its paragraph: notes, and the rule over them. */
  foot?: (Mark | Extract<Piece, {as: 'note'}>)[]
  /** A rule under this row, or under the next, says that it is a heading, of which `level`; `begins`: its first row. */
  underlined?: {level: number; begins: boolean}
  /** Page breaks that are written inside the row's text. */
  inside?: Mark[]
}

/** Shared by the rows that nothing parts from the row before; never added to. */
const none: Mark[] = []

/** The rows of `lines`; a form feed between two rows is a page break. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  let blank = 0
  let gap = lines[0]?.start ?? 0
  let page = 1
  let marks: Mark[] = none
  for (const line of lines) {
    if (isBlank(line)) blank++
    else {
      // A form feed before the first word is the end of a page that is not here, or the producer's own.
      if (rows.length === 0) marks = none
      rows.push({from: line.from, to: line.to, indent: line.from - line.start, blank, gap, marks})
      marks = none
      blank = 0
      gap = line.to
    }
    if (line.pageEnd) {
      page++
      if (marks === none) marks = []
      marks.push({
        as: 'page',
        start: line.end,
        end: line.next,
        rule: 'page-break-form-feed',
        cert: 'high',
        n: String(page),
      })
    }
  }
  return rows
}

/** The rows from `start` on to `end`: the same array where these are all, so that what is known of it need not be found again. */
export function stretchOf(rows: readonly Row[], start: number, end = rows.length): readonly Row[] {
  return start === 0 && end >= rows.length ? rows : rows.slice(start, end)
}

/** Whether `text[from, to)` is a line of strokes, such as parts notes from the text: `_______`, `━━━━━━━`. */
export function isStrokes(text: string, {from, to}: {from: number; to: number}): boolean {
  return to - from >= 3 && to - from <= longestStrokes && strokes.test(text.slice(from, to))
}
const strokes = /^[_—–─━═-]+$/
/** Characters: as wide as any page. */
const longestStrokes = 200

/** Whether something else than a plain line end stands before `row`. */
export function isParted(row: Row): boolean {
  return row.blank > 0 || row.marks.length > 0
}
