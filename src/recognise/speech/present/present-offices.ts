/**
 * Offices of those whom a sentence says were present: after the name, or before it.
 *
 * > | There were present Sir R. Orsini, President; Dr. Marek and Mr. Ito; and the Hon. Secretary, Mr. Halmos.
 *                        ^^^^^^^^^^^^^  ^^^^^^^^^                              ^^^^^^^^^^^^^^^  ^^^^^^^^^^
 */

import type {Persons} from '../persons/persons.js'
import {isRole} from '../phrases/phrase.js'

/** Notes which of the names of such a sentence, without its first words, hold an office there. */
export function notePresentOffices(words: string, persons: Persons): void {
  const parts = words.replace(/\.$/, '').split(/\s*[,;]\s+(?:and\s+)?|\s+and\s+(?=the\s)/)
  for (const [i, part] of parts.entries()) {
    const office = officeAlone.exec(part)?.[2]
    if (office === undefined || !isRole(`the ${office}`)) continue
    const holder = part.startsWith('the ') ? parts[i + 1] : parts[i - 1]
    if (holder === undefined || !nameOnly.test(holder) || isRole(holder)) continue
    persons.holds(`the ${office}`, holder)
    if (part.includes('Hon')) persons.holds(`the Hon. ${office}`, holder)
  }
}
const officeAlone = /^(?:the )?((?:Hon\.?|Honorary) )?((?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+)$/u
/** Two words and more, of which the first may be a title. */
const nameOnly = /^\p{Lu}[\p{L}\p{M}’'-]*\.?(?: \p{Lu}[\p{L}\p{M}’'-]*\.?){1,4}$/u
