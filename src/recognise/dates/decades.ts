/**
 * Decades in languages other than English.
 *
 * > | в 1950-х годах · 50-е гг. · in den 1950er Jahren · les années 1950 · los años 50 · w latach 50.
 */
import {wordBefore} from './context.js'
import {at, type DateFound} from './found.js'

const after = /(?:[-–](\d0))?-(?:х|е|ые|ых|ми|м) (?:гг?\.|год\p{L}*)|er Jahren?(?!\p{L})|\.? (?:let|ľet)(?!\p{L})/uy
/** Words before the figures; in Polish and Czech a stop follows these. */
const before = new Set('années annees años anos anni lata latach lat léta letech годы'.split(' '))

/** The decade whose figures stand between `start` and `end`. */
export function decadeAt(text: string, start: number, end: number): DateFound | undefined {
  if (text[end - 1] !== '0' || (end - start !== 4 && end - start !== 2)) return undefined
  const year = Number(text.slice(start, end)) + (end - start === 2 ? 1900 : 0)
  if (year < 1400 || year > 2050 || (end - start === 2 && year < 1910)) return undefined
  const said = at(after, text, end)
  const isNamed =
    said !== null ||
    (before.has(wordBefore(text, start).word.toLowerCase()) && !/^\s?[-–—/]\s?\d/.test(text.slice(end, end + 4)))
  if (!isNamed) return undefined
  // `20-30-е годы`
  const last = said?.[1] === undefined ? year : Math.floor(year / 100) * 100 + Number(said[1])
  if (last < year) return undefined
  const value = {from: String(year), to: String(last + 9)}
  const cert = end - start === 4 ? 'high' : 'medium'
  return {start, end: said ? end + said[0].length : end, value, rule: 'date-decade', cert}
}
