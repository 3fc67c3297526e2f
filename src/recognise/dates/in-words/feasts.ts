/**
 * Days that have their names from a feast, in a year that stands beside them.
 *
 * > | Christmas Day 1956        New Year’s Eve, 1957        Michaelmas 1534        May Day of 1951
 */
import {iso} from '../calendar.js'
import type {DateFound} from '../found.js'

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
  `(?<![\\p{L}’'-])(${Object.keys(feasts).join('|').replaceAll('’', "[’']").replaceAll(' ', '\\s')}),?(?:\\s(?:of|in))?\\s(\\d{4})(?![\\d\\p{L}-])(?!\\s(?:number|issue|edition|offensive)\\b)`,
  'giu',
)
/** What every name has. */
const anyName = /\b(?:Day|Eve|Epiphany|\p{Lu}\p{Ll}+mas)\b/u

/** The feasts in a text that name their years. */
export function feastsIn(text: string): DateFound[] {
  if (!anyName.test(text)) return []
  return [...text.matchAll(named)].map(({0: all, 1: feast, 2: year, index}) => {
    const [month, day] = feasts[feast!.toLowerCase().replace("'", '’').replace(/\s/, ' ')]!
    const value = {when: iso({year: Number(year), month, day})!}
    return {start: index, end: index + all.length, value, rule: 'date-feast', cert: 'high' as const}
  })
}
