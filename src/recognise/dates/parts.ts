/**
 * Parts of a year, a month or a decade.
 *
 * > | the winter of 1948 · early 1949 · mid-February 1949 · the first half of 1950 · the last days of May 1950 · circa 1948
 */
import type {Cert} from '../../tree/decision.js'
import {seasonOf} from '../../words/months.js'
import {daysIn, iso, type Point, type Value} from './calendar.js'
import {isDigit, pastLetters} from './characters.js'
import {at} from './found.js'

export type PartName =
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | 'early'
  | 'mid'
  | 'late'
  | 'first half'
  | 'second half'
  | 'first days'
  | 'last days'
  | 'first week'
  | 'second week'
  | 'third week'
  | 'fourth week'
  | 'last week'
  | 'first quarter'
  | 'second quarter'
  | 'third quarter'
  | 'fourth quarter'
  | 'circa'

export interface Part {
  name: PartName
  /** Where what it is a part of begins. */
  end: number
}

/** The part that English words in small letters name. */
export function partNamed(words: string): PartName | undefined {
  return whole.get(words) ?? (words in thirds ? (words as PartName) : undefined)
}

const decades: Partial<Record<PartName, [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  'first half': [0, 4],
  'second half': [5, 9],
}

/** `the late 1940s`. */
export function partOfDecade({name}: Pick<Part, 'name'>, year: number): PartValue | undefined {
  const range = decades[name]
  if (!range) return undefined
  return {
    value: {notBefore: String(year + range[0]), notAfter: String(year + range[1])},
    rule: 'date-part-of-decade',
    cert: 'medium',
  }
}

const endOfThird = /[-–]\s?|\s(?!in\s)|\s+in\s+/y
const share = / (?:half|quarter|days|ten days|week|part)/iy
const ofYear = /(?:\s+of)?(?:\s+the(?:\s+year)?)?\s+/iy
const circa = /(?:circa|ca?\.|approximately|около)\s*/iuy
const ofOther = /\s(?:de|del|di|du|roku|roka|r\.)\s|[-\s](?:des Jahres |de l’année |del año )?/iuy

/** Parts of a year or a month in other languages, as they stand before it; seasons are with the months. */
const others = new Map<string, PartName>([
  ['anfang', 'early'],
  ['mitte', 'mid'],
  ['ende', 'late'],
  ['début', 'early'],
  ['mi', 'mid'],
  ['fin', 'late'],
  ['начале', 'early'],
  ['середине', 'mid'],
  ['конце', 'late'],
  ['началу', 'early'],
  ['концу', 'late'],
  ['начала', 'early'],
  ['середины', 'mid'],
  ['конца', 'late'],
  ['principios', 'early'],
  ['comienzos', 'early'],
  ['mediados', 'mid'],
  ['fines', 'late'],
  ['finales', 'late'],
  ['inizio', 'early'],
  ['metà', 'mid'],
  ['fine', 'late'],
  ['início', 'early'],
  ['meados', 'mid'],
  ['fins', 'late'],
  ['początku', 'early'],
  ['połowie', 'mid'],
  ['końcu', 'late'],
  ['koniec', 'late'],
  ['začátkem', 'early'],
  ['koncem', 'late'],
])

/** The words of other languages for parts. */
export const partsAbroad: readonly string[] = [...others.keys()]

/** The part of a year or month that a word of another language names. */
export function partAbroad(word: string): PartName | undefined {
  return others.get(word.toLowerCase())
}

/** Parts in English, before *of*, or before the year itself. */
const whole = new Map<string, PartName>([
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['first half', 'first half'],
  ['second half', 'second half'],
  ['early part', 'first half'],
  ['latter part', 'second half'],
  ['latter half', 'second half'],
  ['first quarter', 'first quarter'],
  ['second quarter', 'second quarter'],
  ['third quarter', 'third quarter'],
  ['fourth quarter', 'fourth quarter'],
  ['last quarter', 'fourth quarter'],
  ['first days', 'first days'],
  ['first ten days', 'first days'],
  ['last days', 'last days'],
  ['first week', 'first week'],
  ['second week', 'second week'],
  ['third week', 'third week'],
  ['fourth week', 'fourth week'],
  ['last week', 'last week'],
])

/** The words that begin a part in English, and those that may stand right before a figure. */
const english = new Set(
  'early mid late latter beginning start middle end first second third fourth last spring summer autumn fall winter'.split(
    ' ',
  ),
)
/** `в первой половине 1954 года`, `in der ersten Hälfte 1954` */
const halfElsewhere =
  /(?:перв(?:ой|ая)|втор(?:ой|ая)|ersten|zweiten|première|seconde|deuxième|primera|segunda|pierwszej|drugiej|první|druhé|prima|seconda) (?:половин[аеы]|Hälfte|moitié|mitad|połowie|polovině|metà)/iuy
const firstOfTwo = /^(?:п|ersten|prem|prim|pi|prv)/iu
/** The words before a half, in other languages. */
export const halves: ReadonlySet<string> = new Set(
  'первой первая второй вторая ersten zweiten première seconde deuxième primera segunda pierwszej drugiej první druhé prima seconda'.split(
    ' ',
  ),
)
const about = /^(?:circa|ca?$|approximately|около)/iu

/** Whether a word may begin the name of a part. */
function opensPart(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    english.has(lower) || halves.has(lower) || others.has(lower) || about.test(word) || seasonOf(word) !== undefined
  )
}

/** `3rd quarter of`, `2nd half of`, `Q3`: the part that a figure counts. */
const countedPart = /(?:([1-4])(?:st|nd|rd|th) (half|quarter)(?: of)?(?: the year)? |Q([1-4])[ /-])(?=\d)/y
const counts = ['first', 'second', 'third', 'fourth']

function partCounted(text: string, start: number): Part | undefined {
  const match = at(countedPart, text, start)
  const name = match && partNamed(`${counts[Number(match[1] ?? match[3]) - 1]} ${match[2] ?? 'quarter'}`)
  return name ? {name, end: countedPart.lastIndex} : undefined
}

/** The part that begins at `start`. */
export function partBefore(text: string, start: number): Part | undefined {
  if (isDigit(text.charCodeAt(start)) || text[start] === 'Q') return partCounted(text, start)
  const end = pastLetters(text, start)
  const word = text.slice(start, end)
  if (word === '' || !opensPart(word)) return undefined
  const lower = word.toLowerCase()
  const counted = at(share, text, end)?.[0].toLowerCase() ?? ''
  const inEnglish = whole.get(lower + counted)
  if (inEnglish && at(ofYear, text, end + counted.length)) return {name: inEnglish, end: ofYear.lastIndex}
  const half = at(halfElsewhere, text, start)
  if (half && at(ofOther, text, halfElsewhere.lastIndex))
    return {name: firstOfTwo.test(half[0]) ? 'first half' : 'second half', end: ofOther.lastIndex}
  if (thirds[lower as PartName] && at(endOfThird, text, end))
    return {name: lower as PartName, end: endOfThird.lastIndex}
  if (at(circa, text, start)) return {name: 'circa', end: circa.lastIndex}
  const name = seasonOf(word) ?? others.get(lower)
  return name && at(ofOther, text, end) ? {name, end: ofOther.lastIndex} : undefined
}

interface PartValue {
  value: Value
  rule: string
  cert: Cert
}

const thirds: Partial<Record<PartName, [number, number]>> = {early: [1, 4], mid: [5, 8], late: [9, 12]}
const seasons: Partial<Record<PartName, [number, number]>> = {spring: [3, 5], summer: [6, 8], autumn: [9, 11]}
const shares: Partial<Record<PartName, [number, number]>> = {
  'first half': [1, 6],
  'second half': [7, 12],
  'first quarter': [1, 3],
  'second quarter': [4, 6],
  'third quarter': [7, 9],
  'fourth quarter': [10, 12],
}

/** The days of a month, the first counted from its end where it is less than none. */
const ofMonth: Partial<Record<PartName, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  'first half': [1, 15],
  'second half': [16, 31],
  'first days': [1, 10],
  'last days': [21, 31],
  'first week': [1, 7],
  'second week': [8, 14],
  'third week': [15, 21],
  'fourth week': [22, 28],
  'last week': [-7, 31],
}

/** Not before and not after; `undefined` where the part makes no sense (the winter of a month). */
export function partOf({name}: Pick<Part, 'name'>, {year, month}: Point): PartValue | undefined {
  if (year === undefined) return undefined
  if (name === 'circa')
    return {value: {when: iso(month === undefined ? {year} : {year, month})!}, rule: 'date-circa', cert: 'low'}
  if (month !== undefined) {
    const days = ofMonth[name]
    if (!days) return undefined
    const last = Math.min(days[1], daysIn(year, month))
    const first = days[0] > 0 ? days[0] : last + 1 + days[0]
    return {
      value: {notBefore: iso({year, month, day: first})!, notAfter: iso({year, month, day: last})!},
      rule: 'date-part-of-month',
      cert: 'medium',
    }
  }
  if (name === 'winter') {
    // Of the winter of 1948 no one knows whether it began or ended in that year.
    return {value: {notBefore: `${year - 1}-12`, notAfter: `${year + 1}-02`}, rule: 'date-season', cert: 'low'}
  }
  const range = thirds[name] ?? seasons[name] ?? shares[name]
  if (!range) return undefined
  return {
    value: {notBefore: iso({year, month: range[0]})!, notAfter: iso({year, month: range[1]})!},
    rule: seasons[name] ? 'date-season' : 'date-part-of-year',
    cert: 'medium',
  }
}
