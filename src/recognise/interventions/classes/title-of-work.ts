/**
 * Title of a work: what a book, a film or a paper is called in its own language, after its title in English.
 *
 * > | the film “The Fall of Varna” [Padenie Varny] was shown
 *               ^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^
 */

import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {quotation} from '../evidence/quotation.js'
import {languageOf} from '../words/language.js'
import {isFunctionWord} from '../words/lexicon.js'
import {isUnEnglish} from '../words/un-english.js'
import {endsInQuotation, isCapitalised} from '../words/words.js'

const works =
  /\b(?:film|movie|opera|ballet|novel|play|book|brochure|pamphlet|article|editorial|poem|song|story|painting|newspaper|journal|magazine|daily|weekly)s?,? ["“„«]$/i

export function titleOfWork(context: Context): ProposalOf<'original'> | undefined {
  const {content, words, before, flow} = context
  if (!endsInQuotation(before) || !isCapitalised(content) || words.length > 8) return undefined
  const quoted = quotation(context)
  if (!quoted || !works.test(flow.text.slice(Math.max(0, quoted.start - 16), quoted.start))) return undefined
  if (words.some(({text}) => text.length > 2 && isFunctionWord(text))) return undefined
  const lang = languageOf(content)?.lang
  if (!lang && !words.some(({text}) => isUnEnglish(text.toLowerCase()))) return undefined
  return {
    class: 'original',
    rule: 'original-words',
    weight: 0.92,
    cert: 'medium',
    why: 'what the work before it is called in its language',
    detail: {...(lang ? {lang} : {}), words: context.contentSpan},
  }
}
