/** Months one after another, whose year stands after the last: `June, July and August 1941`. */

import {monthOf} from '../../words/months.js'
import {at} from './found.js'

const inRow = /(?:, \p{Lu}\p{Ll}{2,8}){1,10},? (?:and|und|et|y|e|и|i) \p{Lu}\p{Ll}{2,8},? \d{4}(?!\d)/uy

/** The year, the last month and the end of a row that goes on at `start` after its first month. */
export function monthsInRow(text: string, start: number, first: number) {
  const match = text[start] === ',' ? at(inRow, text, start) : null
  const names = match?.[0].match(/\p{Lu}\p{Ll}+/gu) ?? []
  if (!match || !names.every((name, i) => monthOf(name) === first + i + 1)) return undefined
  return {year: Number(match[0].slice(-4)), last: first + names.length, end: start + match[0].length}
}
