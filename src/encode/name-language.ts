/**
 * In which language a name is written that stands in another script than its text: of the languages of a script the entry of
 * the authority knows which.
 *
 * > | <persName><foreign xml:lang="ja">佐藤健二</foreign></persName>
 */
import type {Child} from './element.js'

/** The language in which the authority gives an entry these words for a name. */
export type LanguageOf = (id: string, words: string) => string | undefined

/** The content of a name: one stretch of another script in the language that the entry with this id gives it. */
export function inOwnLanguage(children: Child[], id: string | undefined, langOf: LanguageOf | undefined): Child[] {
  const [only, second] = children
  if (id === undefined || !langOf || second || only?.type !== 'element' || only.name !== 'foreign') return children
  const [words] = only.children
  const lang = words?.type === 'text' ? langOf(id, words.value) : undefined
  if (lang !== undefined) only.attributes['xml:lang'] = lang
  return children
}
