/**
 * Groups that are named by a day: no date, but a name.
 *
 * > | members of the terrorist group 17 November     the 17 November group
 */
import {at, type DateFound} from './found.js'

/** Whether a day without its year names a group, by the word before it or after it. */
export function namesGroup(text: string, {start, end, incomplete}: DateFound): boolean {
  if (!incomplete || incomplete.to || incomplete.from.month === undefined) return false
  return at(after, text, end) !== null || before.test(text.slice(Math.max(0, start - 30), start))
}
const after = /(?:st|nd|rd|th)? (?:[Gg]roup|[Bb]rigades?|[Ff]ront|[Oo]rgani[sz]ation|[Ff]action)(?!\p{L})/uy
const before = /\b(?:[Gg]roup|[Oo]rgani[sz]ation|[Mm]ovement|[Ff]action|[Bb]rigade) ["“‘']?$/
