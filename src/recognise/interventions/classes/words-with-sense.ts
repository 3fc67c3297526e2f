/**
 * Words with their sense: words of the original, and after them what they mean letter by letter.
 *
 * > | the union [smychka, literally “bond”]
 *                ^^^^^^^
 */
import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {languageOf} from '../words/language.js'
import {isUnEnglish} from '../words/un-english.js'

const withSense = /^([^,;:“”"]{3,60}?)[,;:–—-]?\s\(?(?:lit\.?|literally|verbatim)[,:]?\s+\S/iu

export function wordsWithSense(context: Context): ProposalOf<'original'> | undefined {
  const {content, start} = context
  const term = /lit|verbatim/i.test(content) ? withSense.exec(content)?.[1] : undefined
  if (term === undefined) return undefined
  const lang = languageOf(term)?.lang
  if (!lang && !term.split(/[ -]/).some((word) => isUnEnglish(word.toLowerCase()))) return undefined
  return {
    class: 'original',
    rule: 'original-words',
    weight: 0.95,
    cert: 'high',
    why: 'words of another language, and their literal sense',
    detail: {...(lang ? {lang} : {}), words: context.span(start, start + term.length)},
  }
}
