/**
 * Whom *he* and *she* may mean, by the title before a name: `Mrs.` and `Lady` are never *he*.
 *
 * > | Mrs. Ito telephoned the Minister. She said that …
 *     ^^^^^^^^                          ^^^
 */

/** Whether *he* or *she* may be one of this name: `Mrs.` and `Lady` are never *he*. */
export function mayBe(pronoun: string, name: string): boolean {
  // `told by London`: a capital that is as often a surname, and so no state of states.ts.
  if (name === 'London' || name === 'Paris') return !/^(?:s?he|him|his|her)$/.test(pronoun)
  if (/^(?:she|her)$/.test(pronoun)) return !male.test(name)
  return /^(?:he|him|his)$/.test(pronoun) ? !female.test(name) : true
}
/** Whether a name is called that of a woman: `Mrs. Hale`, `the Queen`. */
export function isWoman(name: string): boolean {
  return female.test(name)
}
/** Whether one of two names is called that of a man, and the other that of a woman: `Mr. Hale`, `Mrs. Hale`. */
export function areOfTwo(one: string, other: string): boolean {
  return (female.test(one) && male.test(other)) || (male.test(one) && female.test(other))
}
const female =
  /^(?:the\s+)?(?:mrs|miss|ms|madame?|mme|lady|queen|princess|dame|frau|countess|baroness|duchess|señora|señorita|senhora|signora|aunt|(?:(?:my|his|our|your|the) )?(?:wife|mother|mama|sister|daughter|grandmother))\b/i
const male =
  /^(?:the\s+)?(?:mr|sir|lord|king|prince|herr|m|count|baron|duke|earl|viscount|señor|senhor|signor|monsieur|canon|marquess|archduke|sultan|emir|shah|sheikh|tsar|emperor|(?:field )?marshal|(?:(?:lieutenant|lt|major|brigadier)\.? )?general|gen|(?:(?:vice|rear) )?admiral|pope|cardinal|archbishop|bishop|father|uncle|(?:(?:my|her|our|your) )?(?:husband|father|papa|brother|son|grandfather))\b\.?(?=\s|$)/i
