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

/**
 * The number before or after the words of a head, each of which has its capital: `72 RIVER REVIEW`, `The Council and its Records 73`.
 * Fewer than three words are one where a line of the first page (`heads`) begins with them: `SECRET 2`, `Final Act 3`.
 */
export function numberedHead(text: string, row: Row, heads: readonly string[] = []): number | undefined {
  const {from, to} = row
  if (to - from > longestDrawn || to - from < (heads.length > 0 ? 6 : 12)) return undefined
  const leads = isDigit(text.charCodeAt(from))
  const isDashed = isDash(text.charCodeAt(to - 1))
  if (!leads && !isDashed && !isDigit(text.charCodeAt(to - 1))) return undefined
  const line = squeezed(text, row)
  // `FC 1051/14 2`: the number of the paper, and that of its page.
  if (heads.includes(line.slice(0, Math.max(0, line.lastIndexOf(' '))))) return Number(/ (\d{1,4})$/.exec(line)?.[1])
  const found = (isDashed ? dashedAfter : leads ? folioBefore : folioAfter).exec(line)
  if (!found || found[0].length > longest) return undefined
  const {words = '', n} = found.groups!
  // `Agenda Item 3` numbers what it stands over.
  if (!isNamed(words)) return undefined
  if (!isDashed && words.split(/[\t ]+/).length < 3)
    if (!heads.some((head) => head.startsWith(words) && afterWords.test(head.slice(words.length)))) return undefined
  return isDateline(text.slice(from, to)) ? undefined : Number(n)
}
/** Nothing, or more words: `Article 1` is not headed by *Article*. */
const afterWords = /^(?:$|[,.:]? \p{L})/u
/** `SECRET  - 2 -` */
const dashedAfter = /^(?<words>\S.*[^\s,;:.])\s[-–—] ?(?<n>\d{1,4}) ?[-–—]$/
const folioBefore = /^(?<n>\d{1,4})[\t |•·–—]+(?<words>\p{Lu}.*[^,;:])$/u
const folioAfter = /^(?<words>\p{Lu}.*[^,;:.\d])[\t |•·–—]+(?<n>\d{1,4})$/u
