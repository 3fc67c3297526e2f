/**
 * What stands around a name and is no part of it: the day before it, and what one is after it.
 *
 * > | At the meeting on 2 April Comrade Hale, the senior adviser, stated that …
 *                           ^^^^^              ^^^^^^^^^^^^^^^^^^
 */
import {firstWord, wordBefore} from '../../../words/neighbouring-words.js'
import {WordSet} from '../../../words/word-set.js'
import {trimmedEnd} from '../words/looking-back.js'
import type {Subject} from './phrase.js'

const months: ReadonlySet<string> = new Set(
  'January February March April May June July August September October November December'.split(' '),
)

/** Where a name begins that is read from `start`: after a month that a day stands before, if more words follow. */
export function afterDay(text: string, start: number, end: number): number {
  const month = firstWord(text.slice(start, Math.min(end, start + 10)))
  if (!months.has(month) || start + month.length >= end) return start
  return day.test(text.slice(Math.max(0, start - 6), start)) ? start + month.length + 1 : start
}
const day = /(?:^|\s)[0-3]?\d(?:st|nd|rd|th)? $/

/** Whether what stands between commas after a name is a noun with its article: `the senior adviser`. */
export function isNounGroup(words: string): boolean {
  return nounGroup.test(words)
}
const nounGroup = /^\s*(?:the|an?|our|their|his|her)\s(?:[\p{L}’'-]+\s){0,7}[\p{L}’'-]+,?$/u

/** `The Ostrian Legation, Trento, has asked`: where the house is, not who speaks. */
export function standsAfterHouse(text: string, floor: number, {kind, start, text: name}: Subject): boolean {
  const comma = trimmedEnd(text, floor, start) - 1
  return kind === 'name' && !name.includes(' ') && text[comma] === ',' && houses.has(wordBefore(text, floor, comma))
}
const houses = new WordSet(
  'legation embassy consulate mission department ministry office bank board institute'.split(' '),
)
