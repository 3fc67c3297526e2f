/**
 * The words beside a place of a text, parted as `\b` parts them. Most rules about a verb ask for the word right before or
 * after it: it is cut once, and most of them need no pattern then.
 *
 * > | The Minister had then said that …
 *                      ^^^^     ^^^^
 */
import {space, wordSign} from './character-class.js'

/** The word that ends at a place, no further back than `floor`; empty where none ends there. */
export function wordBefore(text: string, floor: number, at: number): string {
  return text.slice(wordSign.startOf(text, floor, at), at)
}

/** The first word of a text, where the text begins with it. */
export function firstWord(text: string): string {
  return text.slice(0, wordSign.endOf(text, 0, text.length))
}

/** The last word of a text, where the text ends with it. */
export function lastWord(text: string): string {
  return wordBefore(text, 0, text.length)
}

/** The word after the white space that follows a place, no further than `limit`; empty where none is there. */
export function wordAfter(text: string, at: number, limit = text.length): string {
  const start = space.endOf(text, at, limit)
  return start === at ? '' : text.slice(start, wordSign.endOf(text, start, limit))
}
