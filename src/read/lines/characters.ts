/** Classes of characters that reading asks for; by code where the question is asked of every line. */
import {capital, letter, smallLetter} from '../../words/character-class.js'

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isLower(code: number): boolean {
  if (code >= 97 && code <= 122) return true
  return code >= 0xb5 && smallLetter.has(code)
}

export function isUpper(code: number): boolean {
  if (code >= 65 && code <= 90) return true
  return code >= 0xc0 && capital.has(code)
}

export function isLetter(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true
  return code >= 0xaa && letter.has(code)
}

/** `)`, `]`, closing quotation marks. */
export function isClosing(code: number): boolean {
  return (
    code === 0x29 ||
    code === 0x5d ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb
  )
}

/** `(`, `[`, opening quotation marks. */
export function isOpening(code: number): boolean {
  return (
    code === 0x28 ||
    code === 0x5b ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0xab ||
    code === 0x201e
  )
}

/** `-` `–` `—` */
export function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014
}

/** `*` `†` `‡` `§` `¶` `‖` */
export function isNoteSign(code: number): boolean {
  return code === 0x2a || code === 0xa7 || code === 0xb6 || code === 0x2016 || code === 0x2020 || code === 0x2021
}

/** `¹` `²` `³` and the other raised figures. */
export function isRaised(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079)
}

/** The last character of `text[from, end)` that is neither a closing mark nor the number or the sign of a note after one. */
export function lastWeightyCode(text: string, from: number, end: number): number {
  let to = end
  while (to - 1 > from && (isNoteSign(text.charCodeAt(to - 1)) || isRaised(text.charCodeAt(to - 1)))) to--
  let at = to - 1
  while (at > from && isDigit(text.charCodeAt(at))) at--
  // `struggle.^7`
  if (at < to - 1 && at > from && text.charCodeAt(at) === 0x5e) {
    to = at
    at = to - 1
  }
  const before = text.charCodeAt(at)
  // 1949 ends a line as a number; struggle.1 ends it as a full stop with an anchor.
  if (at === to - 1 || !(isStop(before) || isClosing(before)) || to - at > 4) at = to - 1
  while (at > from && isClosing(text.charCodeAt(at))) at--
  // [12] after the stop, or after a space
  if (at < to - 1 && isDigit(text.charCodeAt(at))) {
    let open = at
    while (open > from && isDigit(text.charCodeAt(open))) open--
    if (open > from && text.charCodeAt(open) === 0x5e) open--
    if (text.charCodeAt(open) === 0x5b) {
      at = open - 1
      if (at > from && text.charCodeAt(at) === 0x20) at--
      while (at > from && isClosing(text.charCodeAt(at))) at--
    }
  }
  return at < from ? 0 : text.charCodeAt(at)
}

/** `.` `!` `?` `…` */
export function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
}

/** Whether `text[from, to)` ends as a sentence ends: with a stop, closing marks and a note's anchor aside. */
export function endsSentence(text: string, from: number, to: number): boolean {
  return isStop(lastWeightyCode(text, from, to))
}

/** `words` in small letters, the long s an s: as expressions that ignore case see the letters from a to z. */
export function inSmallLetters(words: string): string {
  return words.toLowerCase().replaceAll('ſ', 's')
}

export function holdsDigit(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (isDigit(words.charCodeAt(at))) return true
  return false
}

/** The first letter or digit of `text[from, to)`, past opening marks. */
export function firstWeightyCode(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isOpening(text.charCodeAt(at))) at++
  return at < to ? text.charCodeAt(at) : 0
}

/** Whether the words of `text[from, to)` are set in capitals: at least four letters, none small (but for `e.g.` in brackets). */
export function isCapitals(text: string, from: number, to: number): boolean {
  let capitals = 0
  let depth = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x5b) depth++
    else if (code === 0x5d) depth--
    else if (depth > 0) continue
    else if (isLower(code)) {
      // VKP(b): one small letter in brackets belongs to a name in capitals.
      if (text.charCodeAt(i - 1) !== 0x28 || text.charCodeAt(i + 1) !== 0x29) return false
    } else if (isUpper(code)) capitals++
  }
  return capitals >= 4
}
