/**
 * Words in a short stretch of text, with their places; brackets inside a word (`Com[munist]`) belong to it.
 */

import {beginsNameWord} from '../../../words/name-words.js'
import {isFunctionWord} from './lexicon.js'

export interface Word {
  /** Without brackets inside: `Communist`. */
  text: string
  start: number
  end: number
  /** What stands between this word and the next (or the end of the stretch). */
  gap: string
}

const word =
  /[\p{L}\p{N}$£€](?:[\p{L}\p{M}\p{N}]|['’ʹʼ\-‐](?=[\p{L}\p{N}])|\.(?=\p{L})|\[\p{L}{1,24}\]|\(\p{Ll}\))*(?:\.(?:['’]s\b)?)?/uy

/** The words of `text`; `at` is the offset of its first character. */
export function wordsOf(text: string, at = 0): Word[] {
  const words: Word[] = []
  let last: Word | undefined
  for (let from = 0; from < text.length; ) {
    const to = wordEnd(text, from)
    if (to === from) {
      from += 1
      continue
    }
    if (last) last.gap = text.slice(last.end - at, from)
    let value = text.slice(from, to)
    // A full stop belongs to an abbreviation (`Com.`, `I.V.`); after a word of more letters, or a short one that a
    // new sentence follows, it ends the sentence.
    if (value.endsWith('.') && !isAbbreviation(value)) value = value.slice(0, -1)
    last = {
      text: value.includes('[') ? value.replace(/[[\]]/g, '') : value,
      start: at + from,
      end: at + from + value.length,
      gap: '',
    }
    words.push(last)
    from = to
  }
  if (last) last.gap = text.slice(last.end - at)
  return words
}

/** Where the word ends that begins at `from`; `from` itself where none does. */
function wordEnd(text: string, from: number): number {
  const first = text.charCodeAt(from)
  if (first < 128 && !isPlain(first) && first !== 0x24) return from
  // Most words are letters and figures of ASCII, up to a sign that no word holds.
  let to = from
  if (first < 128) while (isPlain(text.charCodeAt(++to)));
  const next = text.charCodeAt(to)
  if (to > from && (to === text.length || (next < 128 && !inside.has(next)))) return to
  word.lastIndex = from
  return word.test(text) ? word.lastIndex : from
}

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

/** The signs of ASCII that a word may hold, or end with. */
const inside = new Set([..."'-.[("].map((sign) => sign.charCodeAt(0)))

const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms messrs dr prof gen col maj capt lt sgt adm amb gov sen rep hon com comr coms cde cdes tov st rev jr sr no vol
   op cit art dept govt etc esq ed eds trans geo wm jas jno chas thos robt saml benj edw jos danl fredk richd`
    .trim()
    .split(/\s+/),
)
const letterByLetter = /^(?:\p{L}\.)*\p{L}\.$/u

/** `the Hon [Honourable] member`: an abbreviation that commonly has a full stop, without it. */
export function isUnpointed(word: string): boolean {
  return abbreviations.has(word.toLowerCase())
}

function isAbbreviation(value: string): boolean {
  return abbreviations.has(value.slice(0, -1).toLowerCase()) || letterByLetter.test(value)
}

/** Whether the character at `at`, or that of which it is the second half, is a letter or a mark on one. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  const from = code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at
  return /^[\p{L}\p{M}]/u.test(text.slice(from, from + 2))
}

/** Whether a sentence ends a text, but for blanks. */
export function endsSentence(text: string): boolean {
  return /[.!?]["”’)]?\s*$/.test(text.slice(-5))
}

/** Whether a quotation ends a text, but for a blank. */
export function endsInQuotation(text: string): boolean {
  return /["”»]\s?$/.test(text.slice(-2))
}

/** Whether a text has no letter with a diacritic, none of another script, and no typographic sign. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** A capital first, or after an article that is joined to it: `al-Sabri`. */
export function isCapitalised(value: string): boolean {
  const code = value.charCodeAt(0)
  if (code >= 97 && code <= 122) return value.length > 3 && beginsNameWord(value, 0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(value)
}

/** `CCP`, `KChZhD`, `VKP(b)`, `NATO`, `VTsSPS`: two capitals or more, one of them not the first letter; no `XII`. */
export function isAcronym(value: string): boolean {
  return (
    isCapitalised(value) &&
    value.length > 1 &&
    /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d()]*$/u.test(value) &&
    value.length <= 10 &&
    !/^[IVX]+$/.test(value) &&
    (/^[\p{Lu}\d]+s?$/u.test(value) || countCapitals(value) * 2 >= value.length)
  )
}

function countCapitals(value: string): number {
  return value.match(/\p{Lu}/gu)?.length ?? 0
}

/** Pronouns that are Chinese or Korean surnames too: `He Yingqin`, `You Min`. */
const alsoSurname = /^(?:He|She|You|Me|An)$/

/** `See [Papers, vol. 3]` */
const refers = /^(?:See|Cf|Compare)\.?$/

/**
 * Whether a word may begin a name: it has a capital, and is no word of grammar that only opens its sentence. `He`
 * right before another capital is a surname, for no sentence goes on so.
 */
export function beginsName(one: Word | undefined, next: Word | undefined): boolean {
  if (!one || !isCapitalised(one.text) || refers.test(one.text)) return false
  if (!isFunctionWord(one.text)) return true
  return (
    alsoSurname.test(one.text) &&
    one.gap === ' ' &&
    next !== undefined &&
    isCapitalised(next.text) &&
    !isFunctionWord(next.text) &&
    one.text !== 'An'
  )
}

const particles = new Set(
  'of for de del della di da du von van der den ten al el ibn bin ben le la and the zu los las des dos das und'.split(
    ' ',
  ),
)

export function isParticle(value: string): boolean {
  return particles.has(value)
}

/** `Ostrian`, `Chinese`, `Polish`: whether one word says of what people or state something is. */
export function namesPeople(text: string): boolean {
  return ofPeople.test(text)
}
const ofPeople = /^\p{Lu}\p{Ll}+(?:ian|ean|can|ese|ish|iet|ch)$/u
