/**
 * Days all in words, as treaties and deeds have them; no figure leads the search to them.
 *
 * > | this fourth day of April, one thousand nine hundred and forty-nine
 */

import {monthOf} from '../../../words/months.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {numberOf} from '../../../words/number-words.js'
import {exists, iso} from '../calendar.js'
import type {DateFound} from '../found.js'
import {dayNamed} from '../ordinals.js'

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
  const hundreds = numberOf(lastWord(words.replace(/ hundred$/, '')))!
  return 100 * hundreds + (words.startsWith('one thousand') ? 1000 : 0)
}

/** `forty-nine`, `nine`: the number under a hundred that words say. */
function belowHundred(words: string): number | undefined {
  const [first = '', unit] = words.split(/[- ]/)
  const value = numberOf(first)
  if (unit === undefined || value === undefined) return value
  return value < 20 ? undefined : value + numberOf(unit)!
}
