/**
 * The words of a text as names are compared: letters and digits with the apostrophes inside them, folded in case and
 * diacritics. What stands between two words of one name (a space, a point after an initial, a hyphen) is checked by
 * `joins`.
 */
import {codesOf} from '../words/codes.js'

const UPPER = 2
const OTHER = 1
const NONE = 3
const kinds = new Uint8Array(65536)

function kindOf(code: number): number {
  const known = kinds[code]!
  if (known) return known
  const char = String.fromCharCode(code)
  const kind = /\p{Lu}/u.test(char) ? UPPER : /[\p{L}\p{M}\p{N}]/u.test(char) ? OTHER : NONE
  kinds[code] = kind
  return kind
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x2bb
}

/** The words of one text: where the first `count` of them start and end. */
export interface Words {
  count: number
  starts: Uint32Array
  ends: Uint32Array
}

/** Longer texts get memory of their own, which nobody keeps. */
const longest = 1 << 20
let kept: Words = wordsOfLength(1 << 12)

function wordsOfLength(length: number): Words {
  // Between two words stands at least one character.
  const most = (length + 1) >> 1
  return {count: 0, starts: new Uint32Array(most), ends: new Uint32Array(most)}
}

/** The words of a text, of which these are the first `length` codes; they hold until those of the next are asked for. */
export function wordsIn(codes: Uint16Array, length: number): Words {
  const words = 2 * kept.starts.length > length ? kept : wordsOfLength(2 * length)
  if (words !== kept && length <= longest) kept = words
  const {starts, ends} = words
  let count = 0
  let at = 0
  while (at < length) {
    if (kindOf(codes[at]!) === NONE) {
      at++
      continue
    }
    starts[count] = at++
    while (at < length) {
      const code = codes[at]!
      if (kindOf(code) !== NONE) at++
      else if (isApostrophe(code) && at + 1 < length && kindOf(codes[at + 1]!) !== NONE) at += 2
      else break
    }
    ends[count++] = at
  }
  words.count = count
  return words
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  const {count, starts, ends} = wordsIn(codesOf(text), text.length)
  return Array.from({length: count}, (_, i) => fold(text.slice(starts[i], ends[i])))
}

export function isUpper(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === UPPER
}

/** One word folded: lower case, no diacritics, one kind of apostrophe. */
export function fold(word: string): string {
  let isSmall = true
  for (let i = 0; i < word.length && isSmall; i++) {
    const code = word.charCodeAt(i)
    isSmall = code < 128 && (code < 65 || code > 90)
  }
  // Most words of a text are folded as they stand.
  if (isSmall) return word
  const lower = word.toLowerCase()
  return isAscii(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[\u2019\u02bc\u02bb]/g, "'")
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/**
 * Whether the characters between two words may stand inside one name: spaces, a hyphen, a point after an initial or
 * before one (`E.F.`, `Ivan. V.`), an opening parenthesis (`VKP(b)`).
 */
export function joins(text: string, firstStart: number, firstEnd: number, nextStart: number, nextEnd: number): boolean {
  if (nextStart - firstEnd > 3) return false
  for (let at = firstEnd; at < nextStart; at++) {
    const char = text.charCodeAt(at)
    // `Farmers’ Party`: the apostrophe of a plural.
    if (at === firstEnd && isApostrophe(char) && text[at - 1] === 's') continue
    if (char === 0x20 || char === 0xa0 || char === 0x2d || char === 0x2010 || char === 0x2011 || char === 0x28) continue
    if (char === 0x2e && (firstEnd - firstStart <= 2 || nextEnd - nextStart === 1)) continue
    return false
  }
  return true
}

/** The keys made last: a document asks for the same few names again and again. */
const keys = new Map<string, string>()
const mostKeys = 10_000

/** A name as one comparable string: its folded words joined by spaces. */
export function nameKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = foldedWords(name).join(' ')
  if (keys.size >= mostKeys) keys.clear()
  keys.set(name, key)
  return key
}
