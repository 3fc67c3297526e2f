/**
 * The words of a text as names are compared: letters and digits with the apostrophes inside them, folded in case and
 * diacritics. What stands between two words of one name (a space, a point after an initial, a hyphen) is checked by
 * `joins`.
 */

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

/** The words of one text: parallel arrays of their starts and ends. */
export interface Words {
  starts: number[]
  ends: number[]
}

export function wordsOf(text: string): Words {
  const starts: number[] = []
  const ends: number[] = []
  const {length} = text
  let at = 0
  while (at < length) {
    if (kindOf(text.charCodeAt(at)) === NONE) {
      at++
      continue
    }
    const start = at
    at++
    while (at < length) {
      const code = text.charCodeAt(at)
      if (kindOf(code) !== NONE) at++
      else if (isApostrophe(code) && at + 1 < length && kindOf(text.charCodeAt(at + 1)) !== NONE) at += 2
      else break
    }
    starts.push(start)
    ends.push(at)
  }
  return {starts, ends}
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
  const {starts, ends} = wordsOf(name)
  const key = starts.map((start, i) => fold(name.slice(start, ends[i]))).join(' ')
  if (keys.size >= mostKeys) keys.clear()
  keys.set(name, key)
  return key
}
