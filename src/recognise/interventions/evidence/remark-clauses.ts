/**
 * Remarks that are clauses of their own, which the sentence around them has no place for.
 *
 * > | ten were killed [the figure is uncertain].
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {isFunctionWord, unended} from '../words/lexicon.js'
import type {Context} from './context.js'

/**
 * `ten were killed [this figure is uncertain].`: a subject and its verb, where the sentence ends, halts or goes on with a
 * conjunction; but not after a word of grammar, a verb of saying or a time, which such a clause may follow.
 */
export function isRemarkInClause({content, words, wordBefore: last, wordsBefore, before, after}: Context): boolean {
  // `at 3% [the rate was fixed in May].`
  if (words.length < 4 || unended.test(content)) return false
  if (!last) return /[\d%]\s$/.test(before) && clause.test(content) && /^\s*(?:$|[.,;)])/.test(after)
  if (isFunctionWord(last.text)) return false
  // `The embassy of Varna [asylum was granted to 318] is guarded`: a subject of its own, and its verb.
  if (ownClause.test(content) && !isFunctionWord(words[0]!.text) && /^ (?:is|are|was|were|has|have|had)\b/.test(after))
    return true
  if (!clause.test(content) || !/^\s*(?:$|[.,;)]|(?:and|but)\s)/.test(after)) return false
  if (since.test(content)) return true
  // `ten were killed [the figure is uncertain]`
  if (/^\p{Ll}+ed$/u.test(last.text)) return /^(?:was|were|been|is|are)$/.test(wordsBefore.at(-2)?.text ?? '')
  return !/^(?:sa(?:id|ys?)|th(?:ink|inks|ought)|kn(?:ow|ows|ew)|fe(?:el|els|lt)|s(?:ees?|aw)|found|told|means?|wr(?:ote|ites?)|shows?|believes?|hopes?|days?|times?|moment|year|way|reason|fact)$/u.test(
    last.text,
  )
}

/**
 * `He speaks openly [he repeated this twice].`, `“in liberty …” – [he did not finish]`: the same under a pronoun, after an
 * adverb, a dash or dots; after a noun such a clause may tell of it (`the book [he had promised me].`).
 */
export function isAside({content, words, wordBefore, wordsBefore, before, after}: Context): boolean {
  // `Comrade Halmos is missing [he is in the clinic].`: the predicate is whole.
  const isWhole =
    /^\p{Ll}+(?:ing|ed)$/u.test(wordBefore?.text ?? '') && /^(?:is|are|was|were)$/.test(wordsBefore.at(-2)?.text ?? '')
  return (
    words.length > 2 &&
    pronounClause.test(content) &&
    !unended.test(content) &&
    (isWhole ? /^\s*(?:$|[.,;)])/ : /^\s*(?:$|[.;)])/).test(after) &&
    (/(?:[–—]|\.\.\.|…)["”’]?\s?$/.test(before) || /^\p{L}{3,}ly$/u.test(wordBefore?.text ?? '') || isWhole)
  )
}
/** `[he repeated this twice]`: a pronoun and a verb in the past. */
const pronounClause =
  /^(?:he|she|they|it|this|we) (?:(?:then|also|again|never|thus|twice) )?(?:(?:did|had|was|were|could|would|is|are|has|have)\b|\p{Ll}{2,}ed\b|said\b|spoke\b|left\b|went\b|came\b|rose\b|meant\b)/u
const ownClause = /^\p{Ll}{3,} (?:\p{Ll}+ )?(?:is|are|was|were|has been|have been) \p{Ll}+/u
const clause =
  /^(?:(?:this|these|his|her|their|its|the|no) (?:[\p{L}-]+ ){1,3}(?:is|are|was|were|has|have|had)|it (?:was|has (?:since )?been) \p{Ll}{3,}):? \S/u
/** `[the last has since been done]`: later than what is told. */
const since = /^(?:[\p{L}-]+ ){1,4}(?:has|have|had) since /u
