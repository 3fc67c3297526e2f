/**
 * Places of the characters that many questions of reading start from (figures, brackets, the signs of notes), found at one
 * pass over the text: they are few, and each question then looks at them alone.
 */
import {firstThat} from '../../tree/bisect.js'
import {codesOf} from '../../words/codes.js'

/** In order of place. */
export interface Places {
  /** Digits, and the raised figures that call notes. */
  figures: readonly number[]
  /** `(`, `)`, `[`, `]`. */
  brackets: readonly number[]
  /** `*`, `†`, `‡`, `§`, `¶`, `‖`. */
  signs: readonly number[]
  /** Capitals between small letters, of the Latin alphabet: `EastWest`. */
  innerCapitals: readonly number[]
}

const figure = 1
const bracket = 2
const sign = 3
const capital = 4
/** What each character is, by its code. */
const kinds = new Uint8Array(0x10000)
for (const character of '0123456789¹²³⁴⁵⁶⁷⁸⁹') kinds[character.charCodeAt(0)] = figure
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') kinds[character.charCodeAt(0)] = capital
for (const character of '()[]') kinds[character.charCodeAt(0)] = bracket
for (const character of '*†‡§¶‖') kinds[character.charCodeAt(0)] = sign

export function placesIn(text: string): Places {
  const figures: number[] = []
  const brackets: number[] = []
  const signs: number[] = []
  const innerCapitals: number[] = []
  const codes = codesOf(text)
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[codes[at]!]
    if (kind === 0) continue
    if (kind === figure) figures.push(at)
    else if (kind === bracket) brackets.push(at)
    else if (kind === sign) signs.push(at)
    else if (isSmall(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(at + 1))) innerCapitals.push(at)
  }
  return {figures, brackets, signs, innerCapitals}
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7)
}

/** Index of the first of `places` at or after `offset`. */
export function firstFrom(places: readonly number[], offset: number): number {
  return firstThat(places.length, (i) => places[i]! >= offset)
}
