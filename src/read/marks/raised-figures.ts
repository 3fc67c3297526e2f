/**
 * Numbers in raised figures, which say by themselves that they call or label a note.
 *
 * > | the member states of the Treaty¹⁸.
 * > | ¹⁸ See document No. 12.
 */
import {isDigit, isLetter} from '../lines/characters.js'

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export interface RaisedNumber {
  n: number
  end: number
}

/** The number in raised figures at `start`, of three figures at most and not beginning with a nought. */
export function raisedNumber(text: string, start: number, to: number): RaisedNumber | undefined {
  let end = start
  let n = 0
  for (let figure = figureAt(text, end); end < to && figure >= 0; figure = figureAt(text, end)) {
    n = n * 10 + figure
    end++
  }
  return n === 0 || end - start > 3 || figureAt(text, start) === 0 ? undefined : {n, end}
}

/** `^18`, and `[^18]` as in Markdown: a number that typing raises. */
const typedRaised = /^(\[?)\^([1-9]\d{0,2})(?![\d\p{L}])(\])?/u

/** The number that begins at `start` with `^`, or with `[^` and its bracket closed. */
export function typedNumber(text: string, start: number, to: number): RaisedNumber | undefined {
  const found = typedRaised.exec(text.slice(start, Math.min(to, start + 7)))
  if (!found || (found[1] === '') !== (found[3] === undefined)) return undefined
  return {n: Number(found[2]), end: start + found[0].length}
}

/** Whether raised figures are those of a measure or a power: `40 km²`, `10⁶`, `x²`; no note is called so. */
export function isPower(text: string, start: number, from: number): boolean {
  if (isDigit(text.charCodeAt(start - 1)))
    return !/(?<!\d)(?:1[4-9]|20)\d\d$/.test(text.slice(Math.max(from, start - 5), start))
  if (!isLetter(text.charCodeAt(start - 1))) return false
  return /(?:^|[\s\d])(?:[kcmd]?m|ft|yds?|м|км|см|\p{Ll})$/u.test(text.slice(Math.max(from, start - 5), start))
}

function figureAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  // Three of them are older than the rest, and stand elsewhere.
  return code < 0xb2 || (code > 0xb9 && code < 0x2070) || code > 0x2079 ? -1 : raised.indexOf(text[at]!)
}
