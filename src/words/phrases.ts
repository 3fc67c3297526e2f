/**
 * Lists of phrases, looked up in the words of a bracket. A pattern with fifty words is much code once it is compiled, and
 * most brackets hold none of them: their words are cut once, and asked for by every class.
 *
 * > | [Signature illegible]
 *      ^^^^^^^^^ ^^^^^^^^^
 */
import {wordSign} from './character-class.js'
import {WordShapes} from './word-shapes.js'

/** The letters of ASCII in small, and nothing else: what a pattern with the flag `i` takes for the same. */
export function smallLetters(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
}

/** The words of a text, parted as `\b` parts them. */
export class Wording {
  /** The text in small letters; its places are those of the text. */
  readonly text: string
  readonly words: readonly {text: string; start: number}[]
  #folded: Wording | undefined

  constructor(written: string) {
    this.text = smallLetters(written)
    const words: {text: string; start: number}[] = []
    for (let at = 0; at < this.text.length; at++) {
      const end = wordSign.endOf(this.text, at, this.text.length)
      if (end === at) continue
      words.push({text: this.text.slice(at, end), start: at})
      at = end
    }
    this.words = words
  }

  /** The same as the flags `iu` take it: there the long s is an s, and the sign for Kelvin a k. */
  get folded(): Wording {
    this.#folded ??= /[ſ\u212a]/.test(this.text)
      ? new Wording(this.text.replaceAll('ſ', 's').replaceAll('\u212a', 'k'))
      : this
    return this.#folded
  }
}

/** Phrases in small letters, each of which begins with a word. */
export class Phrases {
  /** What may follow each first word, the longest first: the rest of a phrase, or nothing. */
  readonly #rests = new Map<string, string[]>()
  readonly #shapes = new WordShapes()

  /** Phrases, with `|` between them: `a/b` stands for either word, `(a/b)` for either or none. */
  constructor(written: string) {
    for (const phrase of written.split('|').flatMap(spelledOut)) {
      const end = wordSign.endOf(phrase, 0, phrase.length)
      const first = phrase.slice(0, end)
      this.#shapes.add(first)
      const rests = [...(this.#rests.get(first) ?? []), phrase.slice(end)]
      this.#rests.set(
        first,
        rests.sort((a, b) => b.length - a.length),
      )
    }
  }

  /** The first words of the phrases. */
  get firstWords(): Iterable<string> {
    return this.#rests.keys()
  }

  /** Whether a phrase stands anywhere in the words. */
  in(wording: Wording): boolean {
    return this.find(wording) !== undefined
  }

  /** The first phrase in the words, the longest that begins there. */
  find({text, words}: Wording): {start: number; end: number} | undefined {
    for (const {text: word, start} of words) {
      const end = this.#endOf(text, start, start + word.length)
      if (end !== undefined) return {start, end}
    }
    return undefined
  }

  /** Where the longest phrase ends that begins at a place of a text; undefined where none does. */
  endAt(text: string, at: number): number | undefined {
    return this.#endOf(text, at, wordSign.endOf(text, at, text.length))
  }

  /** Whether a phrase begins at a place. */
  beginsAt(text: string, at: number): boolean {
    return this.endAt(text, at) !== undefined
  }

  /** Where phrases begin in a text. */
  *placesIn(text: string): Iterable<number> {
    for (let at = 0; at < text.length; at++) {
      const end = wordSign.endOf(text, at, text.length)
      if (end === at) continue
      if (this.#endOf(text, at, end) !== undefined) yield at
      at = end
    }
  }

  /** Where the phrase ends that the words begin with; undefined where they do not. */
  opening({text, words}: Wording): number | undefined {
    const [first] = words
    return first?.start === 0 ? this.#endOf(text, 0, first.text.length) : undefined
  }

  /** Whether the words begin with a phrase. */
  opens(wording: Wording): boolean {
    return this.opening(wording) !== undefined
  }

  /** Whether the words are a phrase and nothing else. */
  are(wording: Wording): boolean {
    return this.opening(wording) === wording.text.length
  }

  /** Whether the words are a phrase and nothing else but a full stop. */
  standAlone(wording: Wording): boolean {
    const end = this.opening(wording)
    return end !== undefined && /^\.?$/.test(wording.text.slice(end))
  }

  /** Where the longest phrase ends whose first word stands between two places. */
  #endOf(text: string, start: number, end: number): number | undefined {
    if (!this.#shapes.has(text.charCodeAt(start), end - start)) return undefined
    for (const rest of this.#rests.get(text.slice(start, end)) ?? none)
      if (text.startsWith(rest, end) && !cutsWord(text, end + rest.length)) return end + rest.length
    return undefined
  }
}
const none: readonly string[] = []

function cutsWord(text: string, at: number): boolean {
  return wordSign.has(text.charCodeAt(at - 1)) && wordSign.has(text.charCodeAt(at))
}

/** The phrases that one stands for. */
function spelledOut(written: string): string[] {
  let phrases = ['']
  for (const slot of written.trim().split(/\s+/)) {
    const words = slot.replace(/[()]/g, '').split('/')
    const longer = phrases.flatMap((begun) => words.map((word) => (begun === '' ? word : `${begun} ${word}`)))
    phrases = slot.startsWith('(') ? phrases.concat(longer) : longer
  }
  return phrases
}
