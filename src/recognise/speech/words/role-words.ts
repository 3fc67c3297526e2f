/**
 * Nouns that speak, where they stand in a text.
 *
 * > | the Ambassador of Ostria to the Court
 *         ^^^^^^^^^^
 */
import {nameSign, nounLetter, space} from '../../../words/character-class.js'
import {occupations} from '../../../words/occupations.js'
import {roleNouns} from '../../../words/titles.js'
import {WordSet} from '../../../words/word-set.js'

/** Offices of titles.ts, which has them in the singular; not the bodies, which as several are parties to something. */
const officesInPlural = `
  ambassadors ministers presidents chancellors chairmen secretaries premiers generals marshals colonels translators spokesmen
  directors professors consuls kings princes sultans emperors deputies authors writers envoys attachés analysts
  counsellors counselors commanders admirals heads correspondents commissioners senators governors mayors judges
  captains doctors managers advisers advisors negotiators administrators witnesses prosecutors defendants clerks archivists
  librarians interpreters counterparts wives husbands brothers sisters sons daughters`
  .trim()
  .split(/\s+/)

/** Nouns that may stand for one who speaks, beside those of titles.ts. */
export const otherSpeakers: readonly string[] = [...officesInPlural, ...occupations]

/** Those of them that need no article. */
export const members =
  'members|representatives|officials|officers|leaders|experts|editors|historians|delegates|comrades|others|both'

/** The nouns that stand for whoever speaks. */
export const roleWords = new WordSet([
  ...`${roleNouns}|${members}`.split('|').map((noun) => /[\p{L}-]+$/u.exec(noun)![0]),
  ...otherSpeakers,
])

/**
 * Whether a stretch of text may end in an office: its last word is a noun that speaks, or one stands before *of*, *for* or
 * *from*, and no other signs than those of names stand after it.
 */
export function mayEndInRole(text: string, start: number, end: number): boolean {
  let next: string | undefined
  for (let at = end; at > start; ) {
    const from = nounLetter.startOf(text, start, at)
    if (from === at) {
      const code = text.charCodeAt(at - 1)
      if (!space.has(code) && !nameSign.has(code)) return false
      at--
      continue
    }
    const word = text.slice(from, at)
    if ((next === undefined || joinsPlace.has(next)) && roleWords.has(word)) return true
    next = word
    at = from
  }
  return false
}

/** What joins to an office the place or the body it is of. */
const joinsPlace = new WordSet(['of', 'for', 'from'])

/** Whether any word of a stretch of text is a noun that speaks: most texts before a verb of saying hold none. */
export function holdsRole(text: string, start: number, end: number): boolean {
  for (let at = end; at > start; ) {
    let from = at
    from = nounLetter.startOf(text, start, from)
    if (at - from > 2 && roleWords.has(text.slice(from, at))) return true
    at = from === at ? at - 1 : from
  }
  return false
}

/** Whether the last word of a text is a noun that speaks. */
export function endsInRole(text: string): boolean {
  return roleWords.has(text.slice(nounLetter.startOf(text, 0, text.length)))
}
