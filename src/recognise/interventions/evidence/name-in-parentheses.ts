/**
 * A name in parentheses right before a bracket: the bracket tells of it, not of what stands before the parentheses.
 *
 * > | the outer islands (Chinmen) [Kinmen].
 *                        ^^^^^^^
 */
import {isCapitalised} from '../words/words.js'
import type {Context, Run} from './context.js'

/** The name that the parentheses before a bracket hold, up to four words with a capital each; undefined where they hold another thing. */
export function nameInParentheses({before, wordsBefore}: Context): Run | undefined {
  if (!before.trimEnd().endsWith(')')) return undefined
  const held = /\((\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,3})\) ?$/u.exec(before)
  if (!held) return undefined
  const count = held[1]!.split(' ').length
  const words = wordsBefore.slice(-count)
  const first = words[0]
  if (!first || words.length < count || !words.every((word) => isCapitalised(word.text))) return undefined
  return {words, start: first.start, end: words.at(-1)!.end, text: held[1]!, titles: [], titleOnly: false}
}
