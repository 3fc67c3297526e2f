/**
 * Days all in words, as treaties and deeds have them; no figure leads the search to them.
 *
 * > | this fourth day of April, one thousand nine hundred and forty-nine
 */
import {exists, iso} from './calendar.js'
import type {DateFound} from './found.js'
import {monthOf} from './months.js'
import {dayNamed} from './ordinals.js'

const upToNineteen =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const inWords =
  /\b(?:the|this) ((?:(?:twenty|thirty)[- ])?[a-z]{3,11}) (?:day )?of ([A-Z][a-z]+),?(?: in the year(?: of our Lord)?)?,? ((?:one thousand,? )?(?:nine|eight|seven|six|five|nineteen|eighteen|seventeen|sixteen) hundred)(?: and)?(?: ([a-z]{3,9}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?))?(?![\p{L}-])/gu

/** The days that a text writes out with their years. */
export function daysInWords(text: string): DateFound[] {
  if (!text.includes(' hundred')) return []
  return [...text.matchAll(inWords)].flatMap((match) => {
    const [all, day, month, hundreds, rest] = match
    const written = {
      year: hundredsOf(hundreds!) + (belowHundred(rest ?? '') ?? 0),
      month: monthOf(month!) ?? 0,
      day: dayNamed(day!),
    }
    if (written.month === 0 || written.day === 0 || !exists(written)) return []
    const isRest = rest === undefined || belowHundred(rest) !== undefined
    const end = match.index + (isRest ? all.length : all.indexOf(' hundred') + ' hundred'.length)
    const value = {when: iso(written)!}
    return [{start: match.index, end, value, rule: 'date-day-month-year', cert: 'high' as const}]
  })
}

/** `one thousand nine hundred`, `nineteen hundred` */
function hundredsOf(words: string): number {
  const last = words
    .replace(/ hundred$/, '')
    .split(' ')
    .at(-1)!
  return 100 * upToNineteen.indexOf(last) + (words.startsWith('one thousand') ? 1000 : 0)
}

/** `forty-nine`, `nine`: the number under a hundred that words say. */
function belowHundred(words: string): number | undefined {
  const small = upToNineteen.indexOf(words)
  if (small > 0) return small
  const [ten = '', unit] = words.split(/[- ]/)
  const many = tens.indexOf(ten)
  const one = unit === undefined ? 0 : upToNineteen.indexOf(unit)
  return ten === '' || many < 2 || one < 0 ? undefined : many * 10 + one
}
