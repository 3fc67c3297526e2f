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

export function isSameTongue(context: Context, lang: string): boolean {
  if (lang === 'zh-Latn') return false
  if (isSameScript(context)) return true
  const {wordsBefore, after} = context
  const before = wordsBefore.slice(-reach).map((word) => word.text)
  const next = after.match(/[\p{L}\p{M}'’-]+/gu)?.slice(0, reach) ?? []
  return [before, next].some((words) => words.length > 2 && languageOf(words.join(' '))?.lang === lang)
}

const latin = /\p{Script=Latin}/u
const letter = /\p{L}/u

/** Whether the letters nearest to a bracket are, as its own, of one script other than Latin. */
export function isSameScript({content, before, after}: Context): boolean {
  const own = letter.exec(content)?.[0]
  if (own === undefined || latin.test(own)) return false
  const near = [/\p{L}(?=\P{L}*$)/u.exec(before)?.[0], letter.exec(after)?.[0]]
  return near.some((one) => one !== undefined && scripts.some((script) => script.test(own) && script.test(one)))
}

/** Japanese and Korean are written with Chinese characters, too. */
const scripts: readonly RegExp[] = [
  /\p{Script=Cyrillic}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Armenian}/u,
]
