/**
 * The head of a page that holds its number.
 *
 * > | 72 RIVER REVIEW                     and on the right page: The Council and its Records 73
 */
import {isDash, isDigit} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'
import {isDateline} from '../wording/datelines.js'
import {isNamed} from '../wording/titles.js'
import {longest, longestDrawn, squeezed} from './repeated-lines.js'

/** The number before or after the words of a head, each of which has its capital: `72 RIVER REVIEW`, `The Council and its Records 73`. */
export function numberedHead(text: string, row: Row): number | undefined {
  const {from, to} = row
  if (to - from > longestDrawn || to - from < 12) return undefined
  const leads = isDigit(text.charCodeAt(from))
  const isDashed = isDash(text.charCodeAt(to - 1))
  if (!leads && !isDashed && !isDigit(text.charCodeAt(to - 1))) return undefined
  const found = (isDashed ? dashedAfter : leads ? folioBefore : folioAfter).exec(squeezed(text, row))
  if (!found || found[0].length > longest) return undefined
  const {words = '', n} = found.groups!
  // `Agenda Item 3` numbers what it stands over.
  if (!isNamed(words) || (!isDashed && words.split(/[\t ]+/).length < 3)) return undefined
  return isDateline(text.slice(from, to)) ? undefined : Number(n)
}
/** `SECRET  - 2 -` */
const dashedAfter = /^(?<words>\S.*[^\s,;:.])\s[-–—] ?(?<n>\d{1,4}) ?[-–—]$/
const folioBefore = /^(?<n>\d{1,4})[\t |•·–—]+(?<words>\p{Lu}.*[^,;:])$/u
const folioAfter = /^(?<words>\p{Lu}.*[^,;:.\d])[\t |•·–—]+(?<n>\d{1,4})$/u
