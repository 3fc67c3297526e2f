/**
 * Brackets inside dates: what an editor added to a date is part of it, and the brackets are not.
 *
 * > | 3 February [1949]        9 July [19]50        31 [October], 5:10 a.m.        the 22nd [of August]
 */

import {firstThat} from '../../tree/bisect.js'
import {isDigit, isLetter} from './characters.js'
import {counts, leads, wordBefore} from './context.js'
import type {DateFound} from './found.js'

/** Words without their brackets, and where in them each left-out character stood, in order. */
export interface Unbracketed {
  text: string
  removed: readonly number[]
}

/** The longest that is read as part of a date. */
const longest = 14
const relative = new Set(
  'of this month|of this year|of that year|of last year|of the same year|this year|last year|inst|inst.|instant|ult|ult.|ultimo|prox|prox.|proximo'.split(
    '|',
  ),
)

/** Whether words in brackets are a figure, or tell the month or the year of a day. */
function isPart(held: string): boolean {
  const word = held.startsWith('of ') ? held.slice(3) : held
  // `5 [July 1953]`, `[July 5,] 1953`
  const name = /^([A-Z][a-z]+)(?: \d{4}| \d{1,2},)?$/.exec(word)?.[1]
  return /^\d{1,4}$/.test(held) || relative.has(held) || (name !== undefined && leads(name))
}

/**
 * The words with the brackets left out that may stand inside a date: blanks for those about a figure, which may be the
 * number of a note, and nothing for others. A year that an editor adds to a name keeps them.
 */
export function withoutBrackets(words: string): Unbracketed {
  const parts: string[] = []
  const removed: number[] = []
  let from = 0
  for (let at = words.indexOf('['); at >= 0; at = words.indexOf('[', at + 1)) {
    const length = words.slice(at + 1, at + longest + 2).indexOf(']')
    const close = at + 1 + length
    const held = words.slice(at + 1, close)
    if (length < 0 || !isPart(held)) continue
    if (isWrittenOut(words, at, held)) {
      // The blank after it goes too, so that one is left.
      const end = words.charAt(close + 1) === ' ' ? close + 2 : close + 1
      for (let i = at; i < end; i++) removed.push(i)
      parts.push(words.slice(from, at))
      from = end
      continue
    }
    const isLeftOut = completesYear(words, at, close) || (!isDigit(held.charCodeAt(0)) && !isLetter(words, at - 1))
    if (isLeftOut) removed.push(at, close)
    const [open, end] = isLeftOut ? ['', ''] : datesName(words, at, close) ? ['(', ')'] : [' ', ' ']
    parts.push(words.slice(from, at), open, held, end)
    from = close + 1
  }
  return from === 0 ? {text: words, removed} : {text: parts.join('') + words.slice(from), removed}
}

/** `8th Aug [August] 1864`: the month before it again, in full. */
function isWrittenOut(words: string, open: number, held: string): boolean {
  if (words.charAt(open - 1) !== ' ' || !/^\p{Lu}/u.test(held)) return false
  const short = /(\p{Lu}\p{Ll}{2,4})\.? $/u.exec(words.slice(Math.max(0, open - 8), open))?.[1]
  return short !== undefined && short.length < held.length && held.startsWith(short) && leads(short)
}

/** `[19]50`, `19[50]`, `194[8]`, `11.XII.[80]`: figures that with those beside them are a year. */
function completesYear(words: string, open: number, close: number): boolean {
  const before = /\d*$/.exec(words.slice(Math.max(0, open - 4), open))![0]
  const after = /^\d*/.exec(words.slice(close + 1, close + 5))![0]
  const whole = before + words.slice(open + 1, close) + after
  if (before + after === '')
    return /^\d\d$/.test(whole) && /(?:[IVX]|\d[./]\d{1,2})[./]$/.test(words.slice(Math.max(0, open - 5), open))
  return /^(?:1[5-9]|20)\d\d$/.test(whole) && before.length < 4
}

/** `the September Plenum [1956]`: after a name, and not before what it counts. */
function datesName(words: string, open: number, close: number): boolean {
  if (!/^1[89]\d\d$/.test(words.slice(open + 1, close))) return false
  const {word} = wordBefore(words, open)
  return /^\p{Lu}\p{Ll}{3}/u.test(word) && !leads(word) && !counts(words, close + 1, true)
}

/** A date of the words without brackets, where it stands in those with them. */
export function placed(found: DateFound, removed: readonly number[]): DateFound {
  if (removed.length === 0) return found
  return {...found, start: placeOf(found.start, removed), end: placeOf(found.end - 1, removed) + 1}
}

/** Where a character stood before others were left out before it. */
function placeOf(at: number, removed: readonly number[]): number {
  // Where so many characters had been left out before one that it stood, without them, behind the place.
  return at + firstThat(removed.length, (i) => removed[i]! - i > at)
}
