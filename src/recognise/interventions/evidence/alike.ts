/**
 * Alike: whether a bracket repeats the word before it, changed a little, whatever that word might name elsewhere.
 *
 * > | an adjeurned [adjourned] meeting · talk of a draught [draft]
 *        ^^^^^^^^^ ^^^^^^^^^^^                   ^^^^^^^ ^^^^^^^
 */
import {similarity} from '../words/alignment.js'
import type {Context} from './context.js'

/** Whether a bracket of one word in small letters is much like the word before it: what mends a word tells of nothing else. */
export function mendsWordBefore({content, words, wordBefore}: Context): boolean {
  return (
    words.length === 1 &&
    wordBefore !== undefined &&
    /^\p{Ll}{3,}$/u.test(content) &&
    wordBefore.text !== content &&
    wordBefore.text.slice(0, 2).toLowerCase() === content.slice(0, 2) &&
    similarity(wordBefore.text, content, 0.5) >= 0.5
  )
}
