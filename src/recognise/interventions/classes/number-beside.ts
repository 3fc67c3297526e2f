/**
 * Numbers and dates that a bracket puts in place of those before it.
 *
 * > | in 1925 [1924] they met
 *        ^^^^ ^^^^^^
 */

import {numberOf} from '../../../words/number-words.js'
import type {Context} from '../evidence/context.js'
import {ordinals} from '../evidence/measure.js'
import {months, weekdays} from '../words/lexicon.js'
import type {Word} from '../words/words.js'

/** `1925 [1924]`, `two [three] plans`, `15 [15-20] per cent`: a number in place of another. */
export function numberBeside(context: Context, last: Word, correct: string): {weight: number; why: string} | undefined {
  const {words} = context
  if (words.length > 2) return undefined
  if (isNumber(last.text)) {
    // The number is one end of the range.
    if (/^(\d+)\s?[-–]\s?(\d+)$/.exec(correct)?.slice(1).includes(last.text))
      return {weight: 0.9, why: 'a range stands beside one of its ends'}
    // Times and days differ in length: `8 [11] p.m.`
    const same =
      last.text.length === correct.length || (last.text.length < 3 && correct.length < 3 && isTimeOrDay(context))
    if (words.length === 1 && same && isNumber(correct))
      return {weight: 0.85, why: 'a number stands beside a number of the same kind'}
  }
  // `the Fourth [Fifth] Congress`
  if (words.length === 1 && last.text !== correct && isOrdinal(last.text) && isOrdinal(correct))
    return {weight: 0.92, why: 'an ordinal stands beside another'}
  const amount = words.length === 1 ? numberOf(last.text) : undefined
  return amount !== undefined && amount > 1 && numberOf(correct) && !/\d/.test(last.text + correct)
    ? {weight: 0.85, why: 'a number stands beside another'}
    : undefined
}

/** `3 May [4 June]`, `May [June]`, `Monday [Tuesday]`: why one is put in place of the other. */
export function dateBeside({words, wordsBefore}: Context, last: Word, correct: string): string | undefined {
  if (words.length === 2) {
    const month = wordsBefore.at(-2)
    return month && months.has(month.text.toLowerCase()) && months.has(words[0]!.text.toLowerCase())
      ? 'a date stands beside a date'
      : undefined
  }
  if (words.length > 2) return undefined
  const [before, inside] = [last.text.toLowerCase(), correct.toLowerCase()]
  if (months.has(before) && months.has(inside)) return 'a month stands beside a month'
  return weekdays.has(before) && weekdays.has(inside) ? 'a day of the week stands beside another' : undefined
}

/** `8 [11] p.m.`, `9 [10] June`, `June 9 [10]`: figures of an hour or a day. */
function isTimeOrDay({after, wordsBefore}: Context): boolean {
  const next = /^\s?([\p{L}’']+)/u.exec(after)?.[1]?.toLowerCase()
  return (
    (next !== undefined && (months.has(next) || /^(?:[ap]|am|pm|o[’']clock|hours?|hrs|noon)$/.test(next))) ||
    months.has(wordsBefore.at(-2)?.text.toLowerCase() ?? '')
  )
}

/** `Fourth`, `fifth`, `3d` */
export function isOrdinal(text: string): boolean {
  return /^\d{1,3}(?:st|n?d|r?d|th)$/.test(text) || ordinals.includes(text.toLowerCase())
}

function isNumber(text: string): boolean {
  return /^[$£€¥]?\d[\d.,]*$/.test(text)
}
