/** Classes of characters that dates are made of; by code, for they are asked at every figure of a text. */
import {letter, space} from '../../words/character-class.js'

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** A blank or line end inside a date. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xa0
}

/** White space of every kind. */
export function isSpace(code: number): boolean {
  return space.has(code)
}

export function isLetter(text: string, at: number): boolean {
  return letter.has(text.charCodeAt(at))
}

export function isLetterOrDigit(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || isLetter(text, at)
}

/** Whether a letter of any script begins at a place, also one that is two characters. */
export function beginsLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff ? /^\p{L}/u.test(text.slice(at, at + 2)) : letter.has(code)
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Where the figures end that begin at `at`. */
export function pastDigits(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** Where the letters end that begin at `at`. */
export function pastLetters(text: string, at: number): number {
  let end = at
  while (isPlainLetter(text.charCodeAt(end))) end++
  if (!(text.charCodeAt(end) >= 0x80)) return end
  letters.lastIndex = end
  return letters.test(text) ? letters.lastIndex : end
}
const letters = /\p{L}+/uy

/** Where the blanks end that begin at `at`. */
export function pastBlanks(text: string, at: number): number {
  let end = at
  while (isBlank(text.charCodeAt(end))) end++
  return end
}

/** Where white space of any kind ends that begins at `at`. */
export function pastSpace(text: string, at: number): number {
  let end = at
  while (isSpace(text.charCodeAt(end))) end++
  return end
}
