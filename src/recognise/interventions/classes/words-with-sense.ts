/**
 * Words with their sense: words of the original, and after them what they mean, letter by letter or not.
 *
 * > | the union [smychka, literally “bond”]
 *                ^^^^^^^
 */
import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {languageOf} from '../words/language.js'
import {isUnEnglish} from '../words/un-english.js'

/** `krysha, i.e. protection`, `dackë; Tr. – a slap`, `dvoinik: a double`: a term in small letters, a sign, and English. */
const explained =
  /^(\p{Ll}[\p{L}\p{M}'’ʹ-]+(?: \p{Ll}[\p{L}\p{M}'’ʹ-]+){0,3})(?:[;:,=]| [=–—-])\s(?:(?:i\.?\s?e\.?|that is|meaning|trans|transl|tr)[.,:]*\s(?:[–—-]\s)?)?["“‘]?(\p{L}.*)$/u
const withSense = /^([^,;:“”"]{3,60}?)[,;:–—-]?\s\(?(?:lit\.?|literally|verbatim)[,:]?\s+\S/iu

export function wordsWithSense(context: Context): ProposalOf<'original'> | undefined {
  const {content} = context
  const term = /lit|verbatim/i.test(content) ? withSense.exec(content)?.[1] : undefined
  if (term !== undefined) return propose(context, term, 0.95, 'words of another language, and their literal sense')
  const parts = /[;:,=–—-]\s/.test(content) ? explained.exec(content) : null
  return parts && !languageOf(parts[2]!)
    ? propose(context, parts[1]!, 0.88, 'words of another language, and what they mean')
    : undefined
}

/** The term is of no English. */
function propose(context: Context, term: string, weight: number, why: string): ProposalOf<'original'> | undefined {
  const lang = languageOf(term)?.lang
  if (!lang && !term.split(/[ -]/).some((word) => isUnEnglish(word.toLowerCase()))) return undefined
  return {
    class: 'original',
    rule: 'original-words',
    weight,
    cert: weight > 0.9 ? 'high' : 'medium',
    why,
    detail: {...(lang ? {lang} : {}), words: context.span(context.start, context.start + term.length)},
  }
}
