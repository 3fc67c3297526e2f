/**
 * Places of the characters that many questions of reading start from (figures, brackets, the signs of notes), found at one
 * pass over the text: they are few, and each question then looks at them alone.
 */
import {firstThat} from '../tree/bisect.js'

/** In order of place. */
export interface Places {
  /** Digits, and the raised figures that call notes. */
  figures: readonly number[]
  /** `(`, `)`, `[`, `]`. */
  brackets: readonly number[]
  /** `*`, `†`, `‡`, `§`. */
  signs: readonly number[]
}

const figure = 1
const bracket = 2
const sign = 3
/** What each character is, by its code. */
const kinds = new Uint8Array(0x10000)
for (const character of '0123456789¹²³⁴⁵⁶⁷⁸⁹') kinds[character.charCodeAt(0)] = figure
for (const character of '()[]') kinds[character.charCodeAt(0)] = bracket
for (const character of '*†‡§') kinds[character.charCodeAt(0)] = sign

export function placesIn(text: string): Places {
  const figures: number[] = []
  const brackets: number[] = []
  const signs: number[] = []
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === 0) continue
    if (kind === figure) figures.push(at)
    else if (kind === bracket) brackets.push(at)
    else signs.push(at)
  }
  return {figures, brackets, signs}
}

/** Index of the first of `places` at or after `offset`. */
export function firstFrom(places: readonly number[], offset: number): number {
  return firstThat(places.length, (i) => places[i]! >= offset)
}
