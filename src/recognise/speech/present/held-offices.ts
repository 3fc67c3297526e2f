/**
 * Held offices: what an office is of, and the name of its holder, where a sentence begins with them.
 *
 * > | Secretary of the Council Carla Hale opened the meeting by noting that …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {Subject} from '../phrases/phrase.js'
import {subjectBefore} from '../phrases/subject.js'
import {endsInRole} from '../words/role-words.js'

/** Capitals, and the small words between them, as far as a verb. */
const ofWhat =
  /\s(?:of|for|to)\s(?:(?:the|of|and|for)\s|\p{Lu}[\p{L}’'.-]*\s){2,9}(?:(?:delegation|side|government|party|committee|ministry|embassy|department|commission|mission|office|council|union|group)\s)?(?=\p{Ll})/uy

/** The phrase with what it is of and its holder; the office itself where neither is named. */
export function withHolder(text: string, phrase: Subject | undefined): Subject | undefined {
  // `Assistant Secretary of the Council for Tides Carla Hale`: an office without its article is a name as yet.
  if (phrase === undefined || (phrase.kind !== 'role' && !(phrase.kind === 'name' && endsInRole(phrase.text))))
    return phrase
  ofWhat.lastIndex = phrase.end
  const found = ofWhat.exec(text)
  const whole = found ? subjectBefore(text, phrase.start, phrase.end + found[0].length)?.subject : undefined
  return whole?.start === phrase.start ? whole : phrase
}
