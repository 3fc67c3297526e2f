/**
 * Sayings: the verbs of saying in a text, and the nouns that frame a clause, found in one walk over its letters.
 *
 * > | To my question whether … Mao Zedong replied that …
 *           ^^^^^^^^                       ^^^^^^^
 */
import {type Form, speechNouns, viewNouns} from './lexicon.js'
import {forms} from './verb-forms.js'

const speechNounSet = new Set(`${speechNouns}|${viewNouns}`.split('|'))

/** A form of the lexicon in a text. */
export interface Saying {
  start: number
  end: number
  form: Form
}

/** Every form in a text, and the places of nouns that frame a clause: one look at a table for each word. */
export function sayingsIn(text: string): {sayings: Saying[]; nouns: number[]} {
  const sayings: Saying[] = []
  const nounsAt: number[] = []
  const {length} = text
  let at = 0
  while (at < length) {
    const kind = letterKind(text.charCodeAt(at))
    if (kind === 0) {
      at++
      continue
    }
    const start = at
    at++
    while (at < length && letterKind(text.charCodeAt(at)) > 0) at++
    if (kind === OTHER && mayOpen(text, start, at)) {
      const form = forms.get(text.slice(start, at).toLowerCase())
      if (form) sayings.push({start, end: at, form})
      continue
    }
    // Other words with a capital are passed over whole.
    if (kind !== SMALL || at - start < 2 || at - start > 15 || beginnings[beginningOf(text, start)] === 0) continue
    const word = text.slice(start, at)
    const pair = phrasal.get(word)?.find(({particle}) => text.startsWith(particle, at))
    if (pair) {
      at += pair.particle.length
      sayings.push({start, end: at, form: pair.form})
    } else {
      const form = forms.get(word)
      if (form) sayings.push({start, end: at, form})
      if (speechNounSet.has(word) && clauseFollows(text, at)) nounsAt.push(start)
    }
  }
  return {sayings, nouns: nounsAt}
}

/** Whether the clause that a noun frames follows: most nouns frame none. */
function clauseFollows(text: string, at: number): boolean {
  clause.lastIndex = at
  return clause.test(text)
}
const clause =
  /\s+(?:(?:was|is|had been)\s+)?(?:(?:as to|of|about)\s+)?(?:that|whether|if|how|what|why|when|where|which|who)\b/y

const SMALL = 1
const OTHER = 2
/** Kinds of the first 256 characters: 0 none, 1 a small letter of English, 2 another letter. */
const letterKinds = Uint8Array.from({length: 256}, (_, code) =>
  code > 96 && code < 123 ? SMALL : (code > 64 && code < 91) || code > 191 ? 2 : 0,
)

/** What opens a sentence: `Noting that …, he left`, `Asked by the Minister whether …`, `Added that …` in a telegram. */
function mayOpen(text: string, start: number, end: number): boolean {
  if (end - start > 15) return false
  if (text.startsWith('ing', end - 3) || text.startsWith('Asked by', start)) return true
  conjunction.lastIndex = end
  return text[end - 1] === 'd' && conjunction.test(text)
}
const conjunction = / (?:me |us )?(?:that|whether|if|he|she) /y

function letterKind(code: number): number {
  return code < 256 ? letterKinds[code]! : isSign(code) ? 0 : 2
}

/** Dashes, quotation marks and the like: no letters. */
function isSign(code: number): boolean {
  return code >= 0x2000 && code <= 0x206f
}

/** Which three letters the words of the lexicon begin with: most words of a text fail here. */
const beginnings = new Uint8Array(32768)
for (const word of [...forms.keys(), ...speechNounSet]) beginnings[beginningOf(word, 0)] = 1

function beginningOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31)
}

/** Forms of several words, by the first of them. */
const phrasal = new Map<string, {particle: string; form: Form}[]>()
for (const [form, value] of forms) {
  const space = form.indexOf(' ')
  if (space < 0) continue
  const first = form.slice(0, space)
  phrasal.set(first, [...(phrasal.get(first) ?? []), {particle: form.slice(space), form: value}])
}
