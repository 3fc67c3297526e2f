/**
 * What somebody thinks of a thing, without a verb: an object and what it is thought to be (the *object predicative* of
 * grammars). Minutes report with it what was said, as with the clause of the same verb.
 *
 * > | Colonel Ito thought the estimate a high one.     that it was one
 *                         ^^^^^^^^^^^^^^^^^^^^^^^
 * > | Mr. Hale considered this unfair.
 *                         ^^^^^^^^^^^
 */

const degree =
  '(?:too|very|quite|rather|somewhat|far too|much too|a little|a bit|most|more|less|highly|hardly|scarcely|altogether|entirely|wholly|extremely) '
/** Adjectives that tell what is thought of a thing. */
const judgements =
  'fair|unfair|wise|unwise|just|unjust|high|low|harsh|mild|poor|good|bad|weak|strong|wrong|right|strange|odd|queer|curious|short|long|late|early|hard|easy|safe|unsafe|dear|cheap|absurd|sound|unsound|premature|true|false|clear|obscure|vague|thin|best|better|worse|sufficient|insufficient|adequate|inadequate|important|unimportant|desirable|undesirable|necessary|unnecessary|likely|unlikely|possible|impossible|probable|improbable|fitting|proper|improper|natural|unnatural|excessive|exaggerated|inopportune|appropriate|inappropriate|convincing|unconvincing|encouraging|discouraging|disappointing|satisfactory|unsatisfactory|superfluous|sensible|foolish|silly|amusing|inconvenient|expensive|extravagant|reasonable|unreasonable|acceptable|unacceptable|regrettable|tolerable|intolerable|dangerous|ridiculous|helpful|useful|useless|hopeless|ambiguous|ingenious|tactless|doubtful|shameful|wasteful|unfortunate|fortunate|unhappy|impractical|impracticable|practical|unworkable|evasive|rude|cold|friendly|unfriendly|ample|tedious|odious|serious|untimely|timely'
/** What ends it, or goes on with it: `wise to wait`, `unfair to the men`. */
const after = '(?=[.,;:)]|$| (?:to|for|in|on|and|but|if|as|at|since|because|unless|when|that|under|of|by|with) )'
/** Of what a pronoun stands for anything may be thought. */
const ofPronoun = new RegExp(
  `^ (?:(?:it|this|that) (?:as )?an? (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+|(?:it|this|that|these|those|them|both|neither|him|her) (?:as )?(?:${degree}(?!\\p{Ll}+ly(?!\\p{L})|much(?!\\p{L}))[\\p{Ll}-]+|${judgements}))${after}`,
  'u',
)
/** Of a thing that is named only what can be no part of its name, or another object. */
const ofNoun = new RegExp(
  `^ (?:the|this|that|these|those|such|his|her|its|their|our|my|any|\\p{Lu}[\\p{L}.’'-]*['’]s?) (?:[\\p{L}’'-]+ ){1,8}?(?:as )?(?:an? (?:[\\p{L}-]+ ){0,2}(?:one|thing|mistake|error|pity|shame|blow|danger|success|failure|risk|necessity|nuisance|blunder|folly|compliment|insult)|(?:${degree})?(?:${judgements}))${after}`,
  'u',
)

/** Whether such words follow a verb of thinking; `right` are the words after it, from the blank on. */
export function opensWithSmallClause(right: string): boolean {
  return ofPronoun.test(right) || ofNoun.test(right)
}
