/**
 * Indents that part paragraphs: in some wrapped texts each paragraph begins some columns to the right of its other
 * lines. There the indent tells where one begins, and a blank line need not.
 *
 * > |    The envoy arrived at the port in the early morning and was met by
 * > | the officers of the garrison.
 * > |    they told him that the harbour master had left.
 */
import {endsSentence, isDash, isUpper} from './characters.js'
import {type Measure, marginOf, roomLeft} from './measure.js'
import {isParted, type Row} from './rows.js'

export interface Indents {
  /** Columns before most lines. */
  margin: number
}

/** The least and the most columns that a paragraph is indented by; what stands further in is centred or set to the right. */
const least = 2
const most = 12

/**
 * Finds whether indents part the paragraphs of wrapped rows: three lines at least that stand in, after a line that has
 * come to an end and over one that does not; few that do so inside a sentence, as hanging and ragged indents do; and
 * few sentences' ends that left a quarter of the measure free before a line that does not stand in.
 */
export function indentsOf(text: string, rows: readonly Row[], measure: Measure): Indents | undefined {
  const margin = marginOf(text, rows)
  let parting = 0
  let within = 0
  let flush = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const before = rows[i - 1]
    const next = rows[i + 1]
    if (standsIn(row, margin)) {
      const ended = before === undefined || isParted(row) || endsParagraph(text, before)
      if (!ended && !isEndedByHand(text, before, row, measure)) within++
      else if (next && (isFlush({margin}, next) || endsParagraph(text, row) || isEndedByHand(text, row, next, measure)))
        parting++
    } else if (
      isFlush({margin}, row) &&
      before &&
      !isParted(row) &&
      isUpper(text.charCodeAt(row.from)) &&
      endsParagraph(text, before) &&
      isEndedByHand(text, before, row, measure)
    )
      flush++
  }
  return parting >= 3 && within * 4 <= parting && flush * 3 <= parting ? {margin} : undefined
}

/** Whether `row` is indented as paragraphs are. */
export function isIndented({margin}: Indents, row: Row): boolean {
  return standsIn(row, margin)
}

/** Whether `row` begins where most lines do. */
export function isFlush({margin}: Indents, row: Row): boolean {
  return row.indent < margin + least
}

/** Whether a line ends with a sentence, or with the dash that some writers set after a paragraph. */
export function endsParagraph(text: string, row: Row): boolean {
  if (endsSentence(text, row.from, row.to)) return true
  return isDash(text.charCodeAt(row.to - 1)) && stopAndDash.test(text.slice(Math.max(row.from, row.to - 7), row.to))
}
const stopAndDash = /[.!?…] ?\d{0,2} ?[–—-]$/

function standsIn(row: Row, margin: number): boolean {
  return row.indent >= margin + least && row.indent <= margin + most
}

/** Whether a line left a quarter of the measure free, though the next word would have fitted. */
function isEndedByHand(text: string, row: Row, next: Row, measure: Measure): boolean {
  return roomLeft(measure, text, row, next) > measure.width * 0.25
}
