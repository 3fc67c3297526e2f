/**
 * What is named by a day: no date, but a name.
 *
 * > | members of the terrorist group 17 November     the 17 November group     the 26th of July Movement     the “May 7” schools
 */
import {at, type DateFound} from './found.js'

/**
 * Whether a day without its year names something, by the word before it or after it. Right behind its year, which is that of a
 * date that ends at `past`, a movement is told of as of that day: `In 1919, the May 4th Movement`.
 */
export function namesGroup(text: string, {start, end, incomplete}: DateFound, past: number): boolean {
  if (!incomplete || incomplete.to || incomplete.from.month === undefined) return false
  if (quotes.has(text.charAt(start - 1)) && at(quoted, text, end)) return true
  const isOfYear = past > 0 && start - past < nearby
  return (
    at(after, text, end) !== null ||
    (!isOfYear && at(bodyOrPlace, text, end) !== null) ||
    before.test(text.slice(Math.max(0, start - 30), start))
  )
}
const after = /(?:st|nd|rd|th)? (?:[Gg]roup|[Bb]rigades?|[Ff]ront|[Oo]rgani[sz]ation|[Ff]action)(?!\p{L})/uy
const bodyOrPlace =
  /(?:st|nd|rd|th)?\s(?:Movement|Square|Street|Avenue|Boulevard|Works|Factory|Plant|Stadium|Park)(?!\p{L})/uy
const before = /\b(?:[Gg]roup|[Oo]rgani[sz]ation|[Mm]ovement|[Ff]action|[Bb]rigade) ["“‘']?$/
const quotes = new Set('"“«„')
/** `the “May 7” schools`: in quotation marks before what is named so. */
const quoted = /["”»] \p{Ll}/uy
/** Characters between a year and what is of it. */
const nearby = 12
