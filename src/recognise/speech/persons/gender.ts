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
/**
 * Whether two names of one surname are those of two: one is called a man and the other a woman, `Mr. Hale`, `Mrs. Hale`; or one
 * has a rank below a general's and the other a doctorate or an office of state, `Captain Hale`, `Dr. Hale`, `Ambassador Hale`.
 */
export function areOfTwo(one: string, other: string): boolean {
  if (female.test(one)) return male.test(other)
  if (female.test(other)) return male.test(one)
  return (officer.test(one) && learned.test(other)) || (learned.test(one) && officer.test(other))
}
/** Whether one known by a rank and a surname, `General Hsu`, may have a fuller name: not `Mr. Hsu Kan`, who has none. */
export function mayBeFuller(name: string, known: string): boolean {
  return !(civilian.test(name) && soldier.test(known))
}
/** Whether a name begins with a military rank: `Lt. Colonel Hsu`. */
export function hasRank(name: string): boolean {
  return soldier.test(name)
}
const civilian = /^(?:mr|mrs|miss|ms|mister|dr|doctor|professor|prof)\.?\s\S+\s\S/i
const soldier =
  /^(?:(?:lieutenant|lt|major|brigadier|vice|rear|field)\.? )?(?:general|gen|admiral|marshal|colonel|col|captain|capt|major|commander|lieutenant|lt)\b/i
const officer =
  /^(?:the )?(?:(?:first|second|lieutenant|lt\.?) )?(?:captain|capt|major|maj|lieutenant|lt|colonel|col|commander|cdr|sergeant|sgt|ensign|corporal|private)\b\.? (?!general|gen\b)/i
const learned =
  /^(?:the )?(?:(?:prime|foreign|vice) )?(?:dr|doctor|professor|prof|minister|ambassador|premier|president|senator|governor|bishop|judge|justice)\b/i
const female =
  /^(?:the\s+)?(?:mrs|miss|ms|madame?|mme|lady|queen|princess|dame|frau|countess|baroness|duchess|señora|señorita|senhora|signora|aunt|(?:(?:my|his|our|your|the) )?(?:wife|mother|mama|sister|daughter|grandmother))\b/i
const male =
  /^(?:the\s+)?(?:mr|sir|lord|king|prince|herr|m|count|baron|duke|earl|viscount|señor|senhor|signor|monsieur|canon|marquess|archduke|sultan|emir|shah|sheikh|tsar|emperor|(?:field )?marshal|(?:(?:lieutenant|lt|major|brigadier)\.? )?general|gen|(?:(?:vice|rear) )?admiral|pope|cardinal|archbishop|bishop|father|uncle|(?:(?:my|her|our|your) )?(?:husband|father|papa|brother|son|grandfather))\b\.?(?=\s|$)/i
