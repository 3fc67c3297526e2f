/**
 * Where in the source a delimiter stands, found in one pass, so that a leaf without one costs nothing.
 */
import {firstThat} from '../../../tree/bisect.js'
import {smallLetter, space} from '../../../words/character-class.js'
import {codesOf} from '../../../words/codes.js'
import type {Conventions} from '../../conventions/conventions.js'
import {dottedLetters} from './underdots.js'

/** How an intervention in parentheses, slashes or angle brackets begins; ordinary parentheses are passed over. */
const cue =
  /(?:\/\s|["“]|sic\b|\?|\.\.|…|[-–—]{2}|(?:(?:one|two|three|several|some|few|a|an|\d+)\s+)?(?:words?|lines?|names?|text|phrase|pages?|groups?|word\(s\))\b|illegib|unclear|uncertain|unread|inaud|indeciph|not |missing|lacuna|gap|blank|omi|garble|signature|signed|seal|stamp|corrupt|mutilat|group|gr\.|delet|redact|excis|censor|laugh|chuck|smil|appl|ovat|cheer|clap|silen|paus|commot|uproar|inter|nod|shrug|gest|toast|cough|sigh|general|loud|long|prolong|storm|thunder|anim|stir|hubbub|tumult|amuse|merri|hilar|movement|disturb|noise|exclam|shout|voice|sustain|renew|repeat|deafen|enthus|lively|everyone |everybody |brief|short|recess|break|through |via |had |there was|after|as|while|when|with|in|on|to|aside|trans|ed|note|n\.?b|emph|under|ital|thus|so |hand|margin|written|here|\p{L}+(?:ing|ly|s)\b|\p{Lu}[\p{L}'’]+ (?:laugh|smil|nod|inter)|the )/iuy

export class Delimited {
  readonly #at: number[] = []

  /** `text` is the whole source. */
  constructor(text: string, conventions: Conventions) {
    const signs = signsOf(conventions)
    const codes = codesOf(text)
    for (let at = 0; at < text.length; at++) {
      const kind = signs[codes[at]!]!
      if (kind === 0) continue
      if (kind === 1 && !begins(text, at)) continue
      this.#at.push(at)
    }
  }

  /** Whether a delimiter stands between two offsets. */
  touches(start: number, end: number): boolean {
    const first = firstThat(this.#at.length, (i) => this.#at[i]! >= start)
    return first < this.#at.length && this.#at[first]! < end
  }
}

const tables = new WeakMap<Conventions, Uint8Array>()

/** What each character is: no delimiter, one that must have its cue, or one that always counts. Made once for a set. */
function signsOf(conventions: Conventions): Uint8Array {
  const known = tables.get(conventions)
  if (known) return known
  const signs = new Uint8Array(65536)
  for (const mark of conventions.marks) {
    const kind = mark.explicit ? 1 : 2
    for (const side of [mark.open, mark.close]) {
      const code = side.charCodeAt(0)
      signs[code] = Math.max(signs[code]!, side === mark.close && mark.explicit && mark.open !== mark.close ? 0 : kind)
    }
  }
  if (conventions.epigraphic) for (const code of [0x323, ...dottedLetters]) signs[code] = 2
  tables.set(conventions, signs)
  return signs
}

function begins(text: string, at: number): boolean {
  // What begins its line may be a sentence of its own: `(M. Orsini withdrew.)`
  if (at === 0 || (text.charCodeAt(at - 1) === 0x0a && !smallLetter.has(text.charCodeAt(at - 2)))) return true
  let from = at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
  for (let blanks = 0; blanks < 2 && space.has(text.charCodeAt(from)); blanks++) from += 1
  cue.lastIndex = from
  return cue.test(text)
}
