/**
 * Same tongue: whether the words around a bracket are of the language of those inside; then the bracket has no words of an
 * original, but what that paper lacks or what it means.
 *
 * > | Ähnliche Bedenken [wie dem Minister] stießen auch ihm auf.
 *                       ^^^^^^^^^^^^^^^^^^
 */
import {languageOf} from '../words/language.js'
import type {Context} from './context.js'

/** How many words are read on either side. */
const reach = 6

export function isSameTongue({wordsBefore, after}: Context, lang: string): boolean {
  if (lang === 'zh-Latn') return false
  const before = wordsBefore.slice(-reach).map((word) => word.text)
  const next = after.match(/[\p{L}\p{M}'’-]+/gu)?.slice(0, reach) ?? []
  return [before, next].some((words) => words.length > 2 && languageOf(words.join(' '))?.lang === lang)
}
