/**
 * Days that have their names from a feast, in a year that stands beside them.
 *
 * > | Christmas Day 1956        New Year’s Eve, 1957        Michaelmas 1534        May Day of 1951
 */
import {iso} from '../calendar.js'
import {isLetterOrDigit} from '../characters.js'
import {wordBefore} from '../context.js'
import {at, type DateFound} from '../found.js'

/** Month and day of the feasts that have one, in the calendar of the Western churches and of states. */
const feasts: Readonly<Record<string, readonly [number, number]>> = {
  'new year’s day': [1, 1],
  epiphany: [1, 6],
  candlemas: [2, 2],
  'lady day': [3, 25],
  'may day': [5, 1],
  'midsummer day': [6, 24],
  lammas: [8, 1],
  michaelmas: [9, 29],
  'all saints’ day': [11, 1],
  'all souls’ day': [11, 2],
  martinmas: [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  'new year’s eve': [12, 31],
}
const named = new RegExp(
  `(?<![\\p{L}’'-])(${Object.keys(feasts).join('|').replaceAll('’', "[’']").replaceAll(' ', '\\s')}),?(?:\\s(?:of|in))?\\s$`,
  'iu',
)
const longest = 28
/** The words that such a name ends in, and those that may stand before its year. */
const lastWords = new Set('Day Eve Epiphany Candlemas Lammas Michaelmas Martinmas of in'.split(' '))
const paper = /\s(?:number|issue|edition|offensive)\b/y

/** The feast before the year that stands between `start` and `end`. */
export function feastBefore(text: string, start: number, end: number): DateFound | undefined {
  const comma = text[start - 2] === ',' ? 2 : 0
  if (!lastWords.has(wordBefore(text, start - comma).word)) return undefined
  const match = named.exec(text.slice(Math.max(0, start - longest), start))
  if (!match || isLetterOrDigit(text, end) || text[end] === '-' || at(paper, text, end)) return undefined
  const [month, day] = feasts[match[1]!.toLowerCase().replace("'", '’').replace(/\s/, ' ')]!
  const value = {when: iso({year: Number(text.slice(start, end)), month, day})!}
  return {start: start - match[0].length, end, value, rule: 'date-feast', cert: 'high'}
}
