/** What may join two points of time: a dash, a word, the last figure of a year. */
import {isSpace, pastLetters, pastSpace} from './characters.js'
import {wordAt} from './found.js'

/** Whether a dash without blanks follows. */
export function isNearby(text: string, end: number): boolean {
  return dashes.has(text.charAt(end)) && !isSpace(text.charCodeAt(end + 1))
}

/** The one figure that ends a stretch of years, or 0 where no word before `start` asks for a year. */
export function lastFigure(text: string, from: number, start: number): number {
  const asks = /\b(?:in|of|during|since|from|winter|season|years?) $/i.test(text.slice(Math.max(0, start - 8), start))
  return asks && wordAt(oneFigure, text, from) ? Number(text.charAt(from)) : 0
}
const oneFigure = /\d(?![\d:/-]|[.,]\d|\p{L})/uy

/** Whether a dash or a word follows that may join two points. */
export function isJoined(text: string, end: number): boolean {
  const next = pastSpace(text, end)
  return dashes.has(text.charAt(next)) || (next > end && joining.has(text.slice(next, pastLetters(text, next))))
}
const dashes = new Set('-–—‐‑')

/** The words that may join two. */
const joining = new Set(
  'to until till through bis zum auf по на na do au à al and und et и i or oder ou или'.split(' '),
)
