/**
 * Women named in some words: whom *she* may mean.
 *
 * > | Mrs. Ito telephoned the Minister. She said that …
 *     ^^^^^^^^                          ^^^
 */
import {isWoman} from '../persons/gender.js'
import type {Persons} from '../persons/persons.js'
import {namedIn} from './mentions.js'

/** The last woman named in some words; not `Queen Anne’s reign`. */
export function lastWomanIn(words: string, persons: Persons): string | undefined {
  return namedIn(words, persons).findLast(
    (name) => isWoman(name) && !/^['’]s?\b/.test(words.slice(words.lastIndexOf(name) + name.length)),
  )
}
