/** The names of months as reading meets them at the edges of lines, in the languages of letters and records. */
import type {Span} from '../../tree/source.js'
import {monthBetween, monthOf} from '../../words/months.js'
import {isLetter} from '../lines/characters.js'

const word = /\p{L}+/gu

/** The first word in `line` from `at` on that may name a month, whole and without its point. */
export function monthFrom(line: string, at: number): Span | undefined {
  word.lastIndex = at
  for (let found = word.exec(line); found; found = word.exec(line))
    if (isMonth(found[0]) || monthBetween(found[0]) !== undefined) return {start: found.index, end: word.lastIndex}
  return undefined
}

/** Where the name of a month ends that begins at `at`, if one does. */
export function endOfMonth(line: string, at: number): number | undefined {
  if (!isLetter(line.charCodeAt(at))) return undefined
  word.lastIndex = at
  const found = word.exec(line)
  return found?.index === at && isMonth(found[0]) ? word.lastIndex : undefined
}

/** Whether a word names a month by itself; typists write it in small letters, too: `3 may 1951`. */
function isMonth(name: string): boolean {
  return monthOf(name) !== undefined || monthOf(name[0]!.toUpperCase() + name.slice(1)) !== undefined
}
