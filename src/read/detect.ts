/** What kind of input a transcription is, from its shape. */
import type {Kind} from '../tree/source.js'
import {isBareDate} from './datelines.js'
import {coverLabel, labelOf} from './labels.js'
import {layoutOf} from './layout.js'
import {claimIn, recordStarts} from './listing.js'
import type {Row} from './rows.js'

/** Rows looked at: the head and the foot of a page, and the lay of its lines, show early. */
const sample = 3000

export function detect(text: string, rows: readonly Row[]): Kind {
  const head = rows.slice(0, 40)
  const foot = rows.slice(-40)
  if (isListing(text, rows)) return 'listing'
  let site = 0
  let part = 0
  for (const row of rows.length > 80 ? [...head, ...foot] : rows) {
    if (row.to - row.from > 40) continue
    const label = labelOf(text.slice(row.from, row.to))
    if (label?.as === 'site') site++
    else if (label?.as === 'part') part += 2
    else if (label && row.blank > 0) part++
  }
  const first = head[0]
  const opensAsSite = first !== undefined && labelOf(text.slice(first.from, first.to))?.as === 'site'
  const paged = rows.some((row) => row.marks.length > 0)
  const covers = head.filter((row) => coverLabel(text.slice(row.from, Math.min(row.to, row.from + 41)))).length
  if (!paged && covers < 2 && (opensAsSite || part >= 3 || site >= 3)) return 'web-page'
  if (paged || covers >= 2) return 'wrapped-text'
  return layoutOf(text, rows.slice(0, sample)).measure ? 'wrapped-text' : 'plain'
}

function isListing(text: string, rows: readonly Row[]): boolean {
  const starts = recordStarts(text, rows)
  if (starts.length === 0) return false
  const claimed = rows
    .slice(0, 40)
    .some((row) => claimIn(text.slice(row.from, Math.min(row.to, row.from + 80))) !== undefined)
  if (claimed) return true
  if (starts.length < 3) return false
  // Without a claim: nothing but dates, each with a title and at most three paragraphs about it.
  const even = starts.every(
    (at, i) => (starts[i + 1] ?? rows.length) - at >= 2 && (starts[i + 1] ?? rows.length) - at <= 5,
  )
  const first = rows[starts[0]!]!
  return even && starts[0]! <= 6 && isBareDate(text.slice(first.from, first.to))
}
