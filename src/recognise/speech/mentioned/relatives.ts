/**
 * Relatives, of whom somebody tells: *he* and *she* in the sentence after are they, whom nobody names.
 *
 * > | She said that it was so. Her son studied in Leipzig. He had told her that …
 *                              ^^^^^^^                     ^^
 */

/** Whether a pronoun means a relative whom the sentence before it tells of; `before` are the words before the pronoun. */
export function isRelative(pronoun: string, before: string): boolean {
  if (!opened.test(before.slice(-12))) return false
  return (pronoun === 'she' ? ofWoman : pronoun === 'he' ? ofMan : none).test(before)
}
/** What the sentence of the pronoun begins with. */
const opened = /[.?!] (?:(?:Then|Later|Yesterday|Once) )?$/
const whose = '(?:^|[.?!]["”’]? )(?:His|Her|My|Their) (?:own |eldest |elder |younger |youngest |late |two )?'
/** One who tells of them himself, `His father had been ill, he told me`, is *he* after it. */
const sentence = ' \\p{Ll}(?:(?!, s?he \\p{Ll}+(?:ed|d|id)\\b)[^.?!])*[.?!] (?:(?:Then|Later|Yesterday|Once) )?$'
const ofMan = new RegExp(
  `${whose}(?:son|husband|brother|father|uncle|nephew|grandfather|cousin|son-in-law|brother-in-law)${sentence}`,
  'u',
)
const ofWoman = new RegExp(`${whose}(?:daughter|wife|sister|mother|aunt|niece|grandmother|cousin)${sentence}`, 'u')
const none = /(?!)/
