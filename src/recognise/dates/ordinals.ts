/**
 * Days in words before their month, as treaties have them.
 *
 * > | this fourth day of April, 1949        the thirty-first of December 1955
 */
import {romanNumber} from '../../words/roman-figures.js'
import {exists, pointOf, two} from './calendar.js'
import type {DateFound} from './found.js'

const units = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
/** The words that count the days of a month, in their order. */
export const dayWords: readonly string[] = [
  ...units,
  ...'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' '),
  'twentieth',
  ...units.map((unit) => `twenty-${unit}`),
  'thirtieth',
  'thirty-first',
]
const inWords =
  /(?:\b(?:the|this) )?\b(?:([xvij]{1,6}) ?(?:th|st|nd|rd|d)|((?:(?:twenty|thirty)[- ])?[a-z]{3,8}(?:th|st|nd|rd))) (?:day )?of $/i
const longest = 36

/** The month with the day that the words before it count. */
export function withDayInWords(text: string, date: DateFound): DateFound {
  const {start, rule, value} = date
  if (rule !== 'date-month-year' || value.when === undefined || text.slice(start - 3, start) !== 'of ') return date
  const from = Math.max(0, start - longest)
  const match = inWords.exec(text.slice(from, start))
  const day = match?.[1] ? dayInFigures(match[1]) : dayNamed(match?.[2] ?? '')
  if (!match || day === 0 || !exists({...pointOf(value.when), day})) return date
  const when = `${value.when}-${two(day)}`
  return {...date, start: from + match.index, value: {when}, rule: 'date-day-month-year'}
}

/** `xij`, `xxvij`, `iiij`: the day that Roman figures count, or 0. */
function dayInFigures(figures: string): number {
  const plain = figures.toLowerCase().replaceAll('j', 'i')
  return /^x{0,3}(?:ix|iv|v?i{0,4})$/.test(plain) ? romanNumber(plain) : 0
}

/** `fourth`, `thirty first`: the day that a word counts, or 0. */
export function dayNamed(word: string): number {
  return dayWords.indexOf(word.toLowerCase().replace(' ', '-')) + 1
}
