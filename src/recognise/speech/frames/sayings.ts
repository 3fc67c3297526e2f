/**
 * Sayings: the verbs of saying in a text, and the nouns that frame a clause, found in one walk over its letters.
 *
 * > | To my question whether … Mao Zedong replied that …
 *           ^^^^^^^^                       ^^^^^^^
 */

import {codesOf} from '../../../words/codes.js'
import {WordTable} from '../../../words/word-table.js'
import {type Form, groundNouns, ownNouns, speechNouns, viewNouns} from '../words/lexicon.js'
import {forms} from '../words/verb-forms.js'

/** A form of the lexicon in a text. */
export interface Saying {
  start: number
  end: number
  form: Form
}

/** What frames speech in a text. */
export interface Sayings {
  /** Every form of the lexicon. */
  sayings: Saying[]
  /** The places of nouns that frame a clause. */
  nouns: number[]
  /** What of `OWN`, `SOURCE` and `THUS` is there, by which a sentence may give the words of somebody: a bit for each. */
  openings: number
}

/** A noun of what a sentence gives as somebody’s own: `in his opinion`. */
export const OWN = 1 << 0
/** `according to` */
export const SOURCE = 1 << 1
/** `so` and `thus`, which may stand after a quotation. */
export const THUS = 1 << 2

/** One look at a table for each word. */
export function sayingsIn(text: string): Sayings {
  let openings = 0
  const sayings: Saying[] = []
  const nounsAt: number[] = []
  const {length} = text
  const codes = codesOf(text)
  let at = 0
  while (at < length) {
    const kind = letterKind(codes[at]!)
    const start = at++
    if (kind === NONE) continue
    while (at < length && letterKind(codes[at]!) !== NONE) at++
    if (kind === OTHER && mayOpen(text, codes, start, at)) {
      if (text.startsWith('According', start)) openings |= SOURCE
      if (text.startsWith(outThat, at)) at += ' out'.length
      const form = forms.get(text.slice(start, at).toLowerCase())
      if (form) sayings.push({start, end: at, form})
      continue
    }
    // Other words with a capital are passed over whole.
    const entry = kind === SMALL ? table.get(codes, start, at) : undefined
    if (!entry) continue
    const phrase = entry.phrases && codes[at] === 0x20 ? phraseIn(entry.phrases, text, codes, at) : undefined
    if (phrase) {
      at += phrase.particle.length
      sayings.push({start, end: at, form: phrase.form})
      continue
    }
    openings |= entry.opens
    if (entry.form) sayings.push({start, end: at, form: entry.form})
    if (entry.framesAsNoun && clauseFollows(text, at)) nounsAt.push(start)
  }
  return {sayings, nouns: nounsAt, openings}
}

/** The form of several words that goes on at a place, with a space and the next word. */
function phraseIn(phrases: WordTable<Phrase[]>, text: string, codes: Uint16Array, at: number): Phrase | undefined {
  let end = at + 1
  while (end < text.length && letterKind(codes[end]!) !== NONE) end++
  return phrases.get(codes, at + 1, end)?.find(({particle}) => text.startsWith(particle, at))
}

/** Whether the clause that a noun frames follows: most nouns frame none. */
function clauseFollows(text: string, at: number): boolean {
  clause.lastIndex = at
  return clause.test(text)
}
const clause =
  /(?:, (?:however|therefore|though|moreover|nevertheless),)?\s+(?:(?:was|were|is|had been)\s+(?:[a-z]+ly\s+)?)?(?:(?:as to|of|about)\s+)?(?:that|whether|if|how|what|why|when|where|which|who)\b|,? (?:is|are|was|were|will|would|do|does|did|has|have|had|can|could|should|might) (?:not )?(?:it|s?he|th\p{Ll}{1,4}|we|you|I|an?|any|one|\p{Lu}\p{L}+) |\s(?:was|came)[,:] ["“]|\s(?:(?:put|raised|asked) )?(?:by|from|of) (?:the )?[A-Z]/uy

/** No letter, a small letter of English, another letter. */
const NONE = 0
const SMALL = 1
const OTHER = 2

const longestOpener = 15
/** What opens a sentence: `Noting that …, he left`, `Asked by the Minister whether …`, `Added that …` in a telegram. */
function mayOpen(text: string, codes: Uint16Array, start: number, end: number): boolean {
  const last = codes[end - 1]!
  if ((last !== 0x67 && last !== 0x64) || end - start > longestOpener) return false
  if (last === 0x67) return text.startsWith('ing', end - 3)
  conjunction.lastIndex = end
  if (conjunction.test(text) || text.startsWith(outThat, end)) return true
  return text.startsWith('Asked by', start) || text.startsWith('Said ', start)
}
/** `Pointed out that` */
const outThat = ' out that'
const conjunction =
  / (?:(?:me|us|him|her|them|to (?:me|us|him|her|them|(?:Mr\. )?[A-Z][a-z]+)) )?(?:that|whether|if|he|she) /y

function letterKind(code: number): number {
  return code < kinds.length ? kinds[code]! : OTHER
}
/** Of the characters up to the dashes and quotation marks, which are no letters. */
const kinds = Uint8Array.from({length: 0x2070}, (_, code) => {
  if (code > 0x60 && code < 0x7b) return SMALL
  if (code < 0xc0) return code > 0x40 && code < 0x5b ? OTHER : NONE
  return code >= 0x2000 ? NONE : OTHER
})

/** What follows the first word of a form of several. */
interface Phrase {
  particle: string
  form: Form
}

/** What the lexicon has of one word. */
interface Entry {
  form: Form | undefined
  /** Forms of several words that begin with it, by the second of them. */
  phrases: WordTable<Phrase[]> | undefined
  /** Whether it is a noun that frames a clause. */
  framesAsNoun: boolean
  /** What of `OWN`, `SOURCE` and `THUS` it is. */
  opens: number
}

const entries = new Map<string, Entry>()
function entryOf(word: string): Entry {
  const entry = entries.get(word) ?? {form: undefined, phrases: undefined, framesAsNoun: false, opens: 0}
  entries.set(word, entry)
  return entry
}
/** Forms of several words, by the first and the second. */
const longer = new Map<string, Map<string, Phrase[]>>()
for (const [words, form] of forms) {
  const space = words.indexOf(' ')
  if (space < 0) {
    entryOf(words).form = form
    continue
  }
  const [first, second] = [words.slice(0, space), /[^ ]\p{L}*/u.exec(words.slice(space))![0]]
  const phrases = longer.get(first) ?? new Map<string, Phrase[]>()
  const all = [...(phrases.get(second) ?? []), {particle: words.slice(space), form}]
  // `express doubts at` before `express doubts`
  all.sort((a, b) => b.particle.length - a.particle.length)
  longer.set(first, phrases.set(second, all))
}
for (const [first, phrases] of longer) entryOf(first).phrases = new WordTable(phrases)
for (const noun of [...speechNouns.split('|'), ...viewNouns.split('|'), ...groundNouns.split('|')])
  entryOf(noun).framesAsNoun = true
for (const noun of ownNouns.split('|')) entryOf(noun).opens |= OWN
entryOf('according').opens |= SOURCE
for (const word of ['so', 'thus']) entryOf(word).opens |= THUS

const table = new WordTable(entries)
