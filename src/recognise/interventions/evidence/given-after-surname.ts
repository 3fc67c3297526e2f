/**
 * Given names after surnames of East Asia, which stand first there.
 *
 * > | Deng [Xiaoping]        Sato [Eisaku]        Kim [Il Sung]        Pak [Hŏn-yŏng]        Chu [Teh]
 */
import {japaneseSurnames, southernSurnames, surnames} from '../words/given-names.js'
import {isPinyin} from '../words/pinyin.js'
import type {Word} from '../words/words.js'

/** `Hŏn-yŏng`: small letters, without the signs of McCune and Reischauer. */
function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** One syllable, in whatever romanisation. */
export const syllable = /^(?=.{1,5}$)[^aeiouy]*[aeiouy]+[^aeiouy]*$/
/** `Deng [Xiaoping]`, `Kim [Il Sung]`: one word of pinyin, or two short words; none of them a surname. */
export function givenAfterSurname(surname: Word, given: readonly Word[]): boolean {
  const lower = surname.text.toLowerCase()
  if (japaneseSurnames.has(lower)) return given.length === 1 && /^[A-Z][a-z]+[aeioun]$/.test(given[0]!.text)
  if (!(surnames.has(lower) || southernSurnames.has(lower)) || given.length > 2) return false
  const words = given.flatMap((word) => withoutAccents(word.text).split('-'))
  // `Le [Duan]`: what is a surname in Chinese may be a given name here.
  if (southernSurnames.has(lower) && words.length <= 2) return words.every((word) => syllable.test(word))
  // `Chu [Teh]`: in the romanisation of Wade.
  if (words.length === 1) return (isPinyin(words[0]!) || /^[a-z’']{1,4}eh$/.test(words[0]!)) && !surnames.has(words[0]!)
  return words.every((word) => syllable.test(word)) && !surnames.has(words[0]!)
}
