/**
 * Flattened mirrors: a whole document on one line, its line ends lost.
 *
 * What can honestly be seen is cut again: the labels of the cover sheet with their values, and headings in capitals
 * between sentences. Paragraphs are gone, and a warning says so.
 */
import {append} from '../../append.js'
import {endsSentence, isLower, isUpper} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'
import {coverLabel} from '../wording/labels.js'

/** A line as long as this, in a text of a line or two, holds more than a paragraph. */
const tooLong = 1500
/** How far into the line the cover sheet may reach. */
const coverReach = 8000

/** The rows of a flattened text, cut where that is sure; nothing for any other text. */
export function unflatten(text: string, rows: readonly Row[]): Row[] | undefined {
  if (rows.length > 3 || !rows.some((row) => row.to - row.from > tooLong)) return undefined
  const cut: Row[] = []
  for (const row of rows) {
    if (row.to - row.from <= tooLong) {
      cut.push(row)
      continue
    }
    const cover = coverCuts(text, row)
    const cuts = [...cover, ...headingCuts(text, cover.at(-1) ?? row.from, row.to)]
    append(cut, rowsBetween(text, row, cuts))
  }
  return cut
}

function rowsBetween(text: string, row: Row, cuts: readonly number[]): Row[] {
  const edges = [row.from, ...cuts.filter((cut) => cut > row.from && cut < row.to), row.to]
  const rows: Row[] = []
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i]!
    let to = edges[i + 1]!
    while (to > from && /[\t ]/.test(text[to - 1]!)) to--
    if (to === from) continue
    rows.push(i === 0 ? {...row, to} : {from, to, indent: 0, blank: 1, gap: rows.at(-1)?.to ?? from, marks: []})
  }
  return rows
}

const labels =
  /(?<=^|\s)(?:Citation|Summary|Abstract|Description|Credits|Source|Rights|Original Language|Language|Contents):(?=\s)/g
const contents =
  /^\s*(?:(?:[A-Z][a-z]+ )?(?:Translation|Transcription|Transcript|Original|Version)|Scan of Original|Original Scan|PDF)(?:\s+(?=Translation|Transcription|Scan|[A-Z][a-z]+ (?:Translation|Transcription))(?:(?:[A-Z][a-z]+ )?(?:Translation|Transcription)|Scan of Original))*(?=\s)/
const languages = /^\s*\p{Lu}\p{Ll}+(?:, \p{Lu}\p{Ll}+)*(?=\s)/u

/** Before and after each label, and after the last value, where its words say how far it goes. */
function coverCuts(text: string, row: Row): number[] {
  const head = text.slice(row.from, Math.min(row.to, row.from + coverReach))
  const found = [...head.matchAll(labels)]
  if (found.length < 2 || !found.every((label) => coverLabel(label[0]))) return []
  const cuts = [...titleCuts(head.slice(0, found[0]!.index)).map((cut) => row.from + cut)]
  for (const label of found) {
    const end = label.index + label[0].length
    cuts.push(row.from + label.index, row.from + end + 1)
  }
  const last = found.at(-1)!
  const value = last.index + last[0].length
  const field = coverLabel(last[0])?.field
  const words = (field === 'contents' ? contents : field === 'language' ? languages : undefined)?.exec(
    head.slice(value),
  )
  if (words) cuts.push(row.from + value + words[0].length + 1)
  return cuts
}

const date =
  /(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})\s/

/** The date of the cover sheet, and the title after it. */
function titleCuts(head: string): number[] {
  const found = date.exec(head)
  return found ? [found.index, found.index + found[0].length] : []
}

/** Both ends of each run of three words and more in capitals that follows a sentence and stands before another. */
function headingCuts(text: string, from: number, to: number): number[] {
  const cuts: number[] = []
  let start = -1
  let words = 0
  let letters = 0
  let at = from
  while (at <= to) {
    let end = at
    let small = false
    let large = 0
    while (end < to && text.charCodeAt(end) !== 0x20) {
      const code = text.charCodeAt(end)
      if (isLower(code)) small ||= text.charCodeAt(end - 1) !== 0x28 || text.charCodeAt(end + 1) !== 0x29
      else if (isUpper(code)) large++
      end++
    }
    const capital = !small && large > 0
    if (capital) {
      if (start < 0) start = at
      words++
      letters += large
      // `to the OFP. ON THE PORT`: the body ends its sentence, and heads nothing.
      if (text.charCodeAt(end - 1) === 0x2e && end - at > 2 && !closes(text, from, start)) {
        start = -1
        words = letters = 0
      }
    } else {
      // A single letter before a small word (`A`, `I`) begins the sentence after the heading.
      const stop = words > 1 && at - 2 >= start && text.charCodeAt(at - 3) === 0x20 ? at - 2 : at
      const count = stop === at ? words : words - 1
      if (start >= 0 && count >= 3 && letters >= 14 && closes(text, from, start)) cuts.push(start, stop)
      start = -1
      words = 0
      letters = 0
    }
    at = end + 1
  }
  return cuts
}

function closes(text: string, from: number, start: number): boolean {
  let to = start
  while (to > from && text.charCodeAt(to - 1) === 0x20) to--
  const code = text.charCodeAt(to - 1)
  return code === 0x3a || endsSentence(text, Math.max(0, to - 12), to)
}
