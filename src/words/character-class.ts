/**
 * Classes of characters. Whether a character belongs to one is asked of its pattern once for each character: walks over
 * single characters are too many for a pattern each.
 *
 * > | Then Comrade Mao Zedong also said
 *                      ^     ^ nameSign.startOf, nameSign.endOf
 */
const OUT = 1
const IN = 2

/** A class of characters, by a pattern that one of them matches. */
export class CharacterClass {
  readonly #known = new Uint8Array(65536)
  readonly #pattern: RegExp

  constructor(pattern: RegExp) {
    this.#pattern = pattern
  }

  /** Whether a UTF-16 code belongs to the class; nothing does that lies beyond a text. */
  has(code: number): boolean {
    // Beyond a text there is no number, and no place in the table.
    return code >= 0 && (this.#known[code] || this.#ask(code)) === IN
  }

  #ask(code: number): number {
    const is = this.#pattern.test(String.fromCharCode(code)) ? IN : OUT
    this.#known[code] = is
    return is
  }

  /** Where the characters of the class that begin at a place end, no further than `limit`. */
  endOf(text: string, at: number, limit: number): number {
    let end = at
    while (end < limit && this.has(text.charCodeAt(end))) end++
    return end
  }

  /** Where the characters of the class that end at a place begin, no further back than `floor`. */
  startOf(text: string, floor: number, at: number): number {
    let start = at
    while (start > floor && this.has(text.charCodeAt(start - 1))) start--
    return start
  }
}

export const space = new CharacterClass(/\s/)
export const letter = new CharacterClass(/\p{L}/u)
export const capital = new CharacterClass(/\p{Lu}/u)
export const smallLetter = new CharacterClass(/\p{Ll}/u)
/** What words are made of, as `\b` parts them. */
export const wordSign = new CharacterClass(/\w/)
/** The letters of common nouns. */
export const nounLetter = new CharacterClass(/[A-Za-z\u00c0-\u00ff]/)
/** What names are made of; two hyphens are a typewriter's dash, which ends one: `the French--and`. */
class NameSigns extends CharacterClass {
  override endOf(text: string, at: number, limit: number): number {
    let end = at
    while (end < limit && this.has(text.charCodeAt(end)) && !isHyphens(text, end)) end++
    return end
  }

  override startOf(text: string, floor: number, at: number): number {
    let start = at
    while (start > floor && this.has(text.charCodeAt(start - 1)) && !isHyphens(text, start - 2)) start--
    return start
  }
}

function isHyphens(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2d && text.charCodeAt(at + 1) === 0x2d
}

/** What names are made of, with the points of initials. */
export const nameSign = new NameSigns(/[\p{L}\p{M}’'\-‐‑.]/u)
