/**
 * *The latter* and *the former*: the last of those named before, and the last but one.
 *
 * > | Mr. Ito called on Mr. Hale. The latter said that …
 *                                 ^^^^^^^^^^
 */
import {namedIn} from './mentions.js'
import type {Persons} from './persons.js'
import type {Voice} from './voice.js'
import {meant, unresolved} from './voices.js'

/** The voice of one of those named in the words `before`; nothing where nobody is named, and *the latter* is as *he*. */
export function latterVoice(word: string, written: string, before: string, persons: Persons): Voice | undefined {
  const names = namedIn(before, persons)
  const name = word === 'the latter' ? names.at(-1) : names.at(-2)
  if (name !== undefined) return meant(persons.named(name), 'medium', 'latter-named')
  return word === 'the latter' ? undefined : unresolved(written)
}
