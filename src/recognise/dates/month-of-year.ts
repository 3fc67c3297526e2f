/**
 * Months whose year the words after them tell.
 *
 * > | in April of that year        in June of this year        in March last year
 */
import {two} from './calendar.js'
import type {DateFound} from './found.js'
import {monthOf} from './months.js'

/** `April of that year`: a month, and words for its year; where a day stands before it, the month is no date of its own. */
const monthOfYear =
  /(?<!\d(?:st|nd|rd|th)?(?: of)? )\b([A-Z][a-z]{2,8})(?: of (?:(this|the (?:present|current))|(last|the past)|(next|the coming)|(?:that|the same))| (?:(this)|(last)|(next))) year\b/g

/** Whether a text may name a month so. */
export function namesYear(text: string): boolean {
  return text.includes(' year') && ofYear.test(text)
}
const ofYear = /\b(?:of (?:the )?\w+|[A-Z][a-z]+ (?:this|last|next)) year\b/

/** The months of a text whose year is told by that of the document, or by the last year that the text names before them. */
export function monthsOfYear(text: string, found: readonly DateFound[], document?: number): DateFound[] {
  if (!namesYear(text)) return []
  return [...text.matchAll(monthOfYear)].flatMap((match): DateFound[] => {
    const [whole, name] = match
    const [current, last, next] = [match[2] ?? match[5], match[3] ?? match[6], match[4] ?? match[7]]
    const month = monthOf(name!)
    const named = found.findLast((one) => one.end <= match.index && yearOf(one) !== undefined)
    const isSaid = current ?? last ?? next
    const near = isSaid ? document : ((named && yearOf(named)) ?? document)
    if (near === undefined || month === undefined) return []
    const when = `${near + (last ? -1 : next ? 1 : 0)}-${two(month)}`
    const rule = isSaid || !named ? 'date-year-from-document' : 'date-year-from-context'
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        value: {when},
        rule,
        cert: isSaid || named ? 'medium' : 'low',
      },
    ]
  })
}

/** The year that a date names, or the last of several. */
export function yearOf({value: {when, to, notAfter}}: DateFound): number | undefined {
  const written = when ?? to ?? notAfter
  return written === undefined ? undefined : Number(written.slice(0, 4))
}
