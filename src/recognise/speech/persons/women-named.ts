/**
 * Women named in some words: whom *she* may mean.
 *
 * > | Mrs. Ito telephoned the Minister. She said that …
 *     ^^^^^^^^                          ^^^
 */
import {isWoman} from './gender.js'
import {namedIn} from './mentions.js'
import type {Persons} from './persons.js'

/** The last woman named in some words. */
export function lastWomanIn(words: string, persons: Persons): string | undefined {
  return namedIn(words, persons).findLast(isWoman)
}
