/**
 * *The latter* and *the former*: the last of those named before, and the last but one.
 *
 * > | Mr. Ito called on Mr. Hale. The latter said that …
 *                                 ^^^^^^^^^^
 */
import {namedIn} from '../mentioned/mentions.js'
import type {Persons} from '../persons/persons.js'
import type {Voice} from './voice.js'
import {meant, unresolved} from './voices.js'

/** The voice of one of those named in the words `before`; nothing where nobody is named, and *the latter* is as *he*. */
export function latterVoice(word: string, written: string, before: string, persons: Persons): Voice | undefined {
  const names = namedIn(before, persons)
  const name = word === 'the latter' ? (partnerIn(before, persons) ?? names.at(-1)) : names.at(-2)
  if (name !== undefined) return meant(persons.named(name), 'medium', 'latter-named')
  return word === 'the latter' ? undefined : unresolved(written)
}

/** `When he was negotiating with Valdor, the latter told him`: a name alone, which a preposition governs. */
function partnerIn(before: string, persons: Persons): string | undefined {
  const name = governed.exec(before.slice(-60))?.[1]
  return name === undefined || persons.isGroup(name) || persons.isState(name) ? undefined : name
}
const governed = /\b(?:with|to|from|by)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}),\s(?:and\s|but\s)?$/u
