/**
 * The automaton of names: every name of the authority in one trie of words, walked once over a text. A word that
 * begins no name costs one look at a table, so a text is read at tens of millions of characters a second whatever the
 * size of the authority.
 */
import type {AuthorityEntry, AuthorityName} from '../../authority/authority.js'
import {fold, isUpper, joins, wordsOf} from '../../authority/words.js'

/** One name of one entry. */
export interface Variant {
  entry: AuthorityEntry
  name: AuthorityName
  /** The name's own words as written, for their case. */
  words: string[]
}

export interface Match {
  start: number
  end: number
  variants: Variant[]
  /** Names inside this one: the party in the name of its committee. */
  inner: Match[]
  /** Whether the match begins a sentence, where a capital says nothing. */
  initial: boolean
}

interface State {
  next: Map<string, State>
  accepts: Variant[]
}

/** Words that stand in small letters in the running text of many names: `com[munist] party of China`. */
const common = new Set([
  'communist',
  'party',
  'army',
  'union',
  'central',
  'committee',
  'executive',
  'politburo',
  'league',
  'programme',
  'program',
  'ministry',
  'government',
  'province',
  'congress',
])

export class NameAutomaton {
  readonly #root: State = {next: new Map(), accepts: []}
  /** By first letter of the first word, the lengths names begin with. */
  readonly #lengths = new Map<number, number>()
  /** How the first words of names begin, by three letters: most words of a text fail here. */
  readonly #beginnings = new Uint8Array(1 << 15)
  /** The same of names that may begin with a small letter. */
  readonly #small = new Uint32Array(128)

  constructor(entries: readonly AuthorityEntry[]) {
    for (const entry of entries) for (const name of entry.names) this.add(entry, name)
  }

  /** Adds a name, also with its hyphens or apostrophes left out, as extraction and other spellings do. */
  add(entry: AuthorityEntry, name: AuthorityName): void {
    const spellings = new Set([name.text])
    if (/\w[-‐‑]\w/.test(name.text)) spellings.add(name.text.replace(/(\w)[-‐‑](?=\w)/g, '$1'))
    if (/\w['’]\w/.test(name.text) && !/['’]s\b/.test(name.text))
      spellings.add(name.text.replace(/(\w)['’](?=\w)/g, '$1'))
    for (const spelling of spellings) this.#insert(spelling, {entry, name, words: []})
  }

  #insert(text: string, variant: Variant): void {
    const {starts, ends} = wordsOf(text)
    if (starts.length === 0) return
    let state = this.#root
    for (let i = 0; i < starts.length; i++) {
      const word = text.slice(starts[i], ends[i])
      variant.words.push(word)
      const bracketed = i > 0 && text.slice(ends[i - 1], starts[i]).includes('(')
      const key = bracketed ? `(${fold(word)}` : fold(word)
      let next = state.next.get(key)
      if (!next) {
        next = {next: new Map(), accepts: []}
        state.next.set(key, next)
      }
      state = next
    }
    if (!state.accepts.some((v) => v.entry === variant.entry)) state.accepts.push(variant)
    const first = fold(variant.words[0]!)
    const code = first.charCodeAt(0)
    const length = 1 << Math.min(31, first.length)
    this.#beginnings[beginningOf(first, 0, first.length)] = 1
    this.#lengths.set(code, (this.#lengths.get(code) ?? 0) | length)
    if (code < 128 && mayBeSmall(variant)) this.#small[code]! |= length
  }

  /** Every name in the text, the longest at each place, in order. */
  find(text: string): Match[] {
    const {starts, ends} = wordsOf(text)
    const matches: Match[] = []
    for (let i = 0; i < starts.length; ) {
      const beginning = beginningOf(text, starts[i]!, ends[i]!)
      const found =
        beginning < 0 || this.#beginnings[beginning] === 1 ? this.#longest(text, starts, ends, i) : undefined
      if (!found) {
        i++
        continue
      }
      matches.push(found.match)
      if (found.match.variants.some((v) => v.entry.class === 'org') && found.words > 1)
        this.#findInner(text, starts, ends, i, found.words, found.match)
      i += found.words
    }
    return matches
  }

  /** The names inside an organisation's name, at every depth: `CCP CC Politburo` holds `CCP CC`, and that `CCP`. */
  #findInner(text: string, starts: number[], ends: number[], from: number, words: number, outer: Match): void {
    for (let i = from; i < from + words; ) {
      const found = this.#longest(text, starts, ends, i, from + words - (i === from ? 1 : 0))
      if (found) {
        const variants = found.match.variants.filter(
          (v) => v.name.type !== 'short' && !outer.variants.some((o) => o.entry === v.entry),
        )
        if (variants.length > 0) outer.inner.push({...found.match, variants})
        if (found.words > 1) this.#findInner(text, starts, ends, i, found.words, outer)
      }
      i += found ? found.words : 1
    }
  }

  #longest(
    text: string,
    starts: number[],
    ends: number[],
    from: number,
    limit = starts.length,
  ): {match: Match; words: number} | undefined {
    const start = starts[from]!
    const code = text.charCodeAt(start)
    const lower = code >= 65 && code <= 90 ? code + 32 : code < 128 ? code : fold(text[start]!).charCodeAt(0)
    const lengths = code > 96 && code < 123 ? this.#small[code]! : this.#lengths.get(lower)
    const length = ends[from]! - start
    // A possessive ending may hide the length of a word that names begin with.
    if (
      lengths === undefined ||
      (code < 128 && !(lengths & (1 << Math.min(31, length))) && !possessive(text, start, ends[from]!))
    )
      return undefined
    let state: State | undefined = this.#root
    let best: {match: Match; words: number} | undefined
    for (let i = from; i < limit; i++) {
      let prefix = ''
      if (i > from) {
        if (!joins(text, starts[i - 1]!, ends[i - 1]!, starts[i]!, ends[i]!)) break
        if (text.slice(ends[i - 1], starts[i]).includes('(')) prefix = '('
      }
      const word = fold(text.slice(starts[i], ends[i]))
      const stem: string | undefined = word.endsWith("'s") ? word.slice(0, -2) : undefined
      const last = stem === undefined ? undefined : state.next.get(prefix + stem)
      const next: State | undefined = state.next.get(prefix + word)
      if (last) best = this.#accept(text, starts, ends, from, i, last, ends[i]! - 2) ?? best
      if (!next) break
      if (next.accepts.length > 0) best = this.#accept(text, starts, ends, from, i, next, ends[i]!) ?? best
      state = next
    }
    return best
  }

  #accept(
    text: string,
    starts: number[],
    ends: number[],
    from: number,
    to: number,
    state: State,
    end: number,
  ): {match: Match; words: number} | undefined {
    const variants = state.accepts.filter((variant) => fits(variant, text, starts, ends, from))
    if (variants.length === 0) return undefined
    let stop = end
    const written = variants[0]!.name.text
    if ((written.endsWith('.') && text[end] === '.') || (written.endsWith(')') && text[end] === ')')) stop++
    const start = starts[from]!
    return {match: {start, end: stop, variants, inner: [], initial: beginsSentence(text, start)}, words: to - from + 1}
  }
}

/** Up to three letters of a word as one number, whatever their case; -1 where one of them is no English letter. */
function beginningOf(text: string, start: number, end: number): number {
  let number = 0
  for (let i = 0; i < 3; i++) {
    const code = start + i < end ? text.charCodeAt(start + i) : 0
    if (code > 127) return -1
    number = (number << 5) | (code & 31)
  }
  return number
}

/** Whether a name may begin with a small letter in a text: see `fits`. */
function mayBeSmall({words, entry}: Variant): boolean {
  const [first] = words
  return !isUpper(first!, 0) || (words.length > 1 && entry.class === 'org' && common.has(first!.toLowerCase()))
}

function possessive(text: string, start: number, end: number): boolean {
  return end - start > 3 && text[end - 1] === 's' && (text[end - 2] === "'" || text[end - 2] === '’')
}

/** Case: an abbreviation stands in capitals, a proper word begins with one; only common words may be small. */
function fits(variant: Variant, text: string, starts: number[], ends: number[], from: number): boolean {
  for (let i = 0; i < variant.words.length; i++) {
    const word = variant.words[i]!
    const start = starts[from + i]!
    if (!isUpper(word, 0)) continue
    if (!isUpper(text, start)) {
      if (variant.words.length > 1 && variant.entry.class === 'org' && common.has(word.toLowerCase())) continue
      return false
    }
    if (word.length > 1 && word === word.toUpperCase()) {
      const written = text.slice(start, start + word.length)
      if (written !== written.toUpperCase()) return false
      // `LET US GO` in a heading: among capitals a word of two letters is no abbreviation.
      if (variant.words.length === 1 && word.length === 2 && allCapitals(text, starts, ends, from)) return false
    }
  }
  return true
}

function allCapitals(text: string, starts: number[], ends: number[], at: number): boolean {
  let capitals = 0
  for (const i of [at - 2, at - 1, at + 1, at + 2]) {
    const start = starts[i]
    if (start === undefined) continue
    const word = text.slice(start, ends[i])
    if (word.length > 3) {
      if (word !== word.toUpperCase()) return false
      capitals++
    }
  }
  return capitals > 0
}

export function beginsSentence(text: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && /[\s"“‘'([]/.test(text[i]!)) i--
  return i < 0 || /[.?!:]/.test(text[i]!)
}
