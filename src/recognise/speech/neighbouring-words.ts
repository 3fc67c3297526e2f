/**
 * The words beside a place of a text, parted as `\b` parts them. Most rules about a verb ask for the word right before or
 * after it: it is cut once, and most of them need no pattern then.
 *
 * > | The Minister had then said that …
 *                      ^^^^     ^^^^
 */
import {characterClass} from './character-class.js'
import {isSpace} from './looking-back.js'

const isWordSign = characterClass(/\w/)

/** The word that ends at a place, no further back than `floor`; empty where none ends there. */
export function wordBefore(text: string, floor: number, at: number): string {
  let start = at
  while (start > floor && isWordSign(text.charCodeAt(start - 1))) start--
  return text.slice(start, at)
}

/** The last word of a text, where the text ends with it. */
export function lastWord(text: string): string {
  return wordBefore(text, 0, text.length)
}

/** The word after the white space that follows a place, no further than `limit`; empty where none is there. */
export function wordAfter(text: string, at: number, limit = text.length): string {
  let start = at
  while (start < limit && isSpace(text.charCodeAt(start))) start++
  if (start === at) return ''
  let end = start
  while (end < limit && isWordSign(text.charCodeAt(end))) end++
  return text.slice(start, end)
}
