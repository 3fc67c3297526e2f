/**
 * The automaton of names: every name of the authority in one trie of words, walked once over a text. A word that
 * begins no name costs one look at a table, so a text is read at tens of millions of characters a second whatever the
 * size of the authority.
 */
import type {AuthorityEntry, AuthorityName} from '../../authority/authority.js'
import {fold, isUpper, joins, type Words, wordsIn} from '../../authority/words.js'
import {codesOf} from '../../words/codes.js'
import {WordFilter} from '../../words/word-filter.js'

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
  /** The first words of names, folded: most words of a text fail here. */
  readonly #first = new WordFilter()
  /** The same of names that may begin with a small letter. */
  readonly #firstInSmall = new WordFilter()
  /** Words that a point shortens inside a name: `Jas. Talbot`, `Wm. Talbot`. */
  readonly #pointed = new Set<string>()

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
    const {count, starts, ends} = wordsIn(codesOf(text), text.length)
    if (count === 0) return
    let state = this.#root
    for (let i = 0; i < count; i++) {
      const word = text.slice(starts[i], ends[i])
      variant.words.push(word)
      const gap = i > 0 ? text.slice(ends[i - 1], starts[i]) : ''
      if (gap === '. ') this.#pointed.add(fold(variant.words[i - 1]!))
      const bracketed = gap.includes('(')
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
    this.#first.add(first)
    if (mayBeSmall(variant)) this.#firstInSmall.add(first)
  }

  /** Every name in the text, the longest at each place, in order. */
  find(text: string): Match[] {
    // Both hold to the end: nothing below asks for those of another text.
    const codes = codesOf(text)
    const words = wordsIn(codes, text.length)
    const {count, starts, ends} = words
    const matches: Match[] = []
    for (let i = 0; i < count; ) {
      const found = this.#mayBegin(codes, starts[i]!, ends[i]!) ? this.#longest(text, words, i, count) : undefined
      if (!found) {
        i++
        continue
      }
      matches.push(found.match)
      if (found.match.variants.some((v) => v.entry.class === 'org') && found.words > 1)
        this.#findInner(text, words, i, found.words, found.match)
      i += found.words
    }
    return matches
  }

  /** The names inside an organisation's name, at every depth: `CCP CC Politburo` holds `CCP CC`, and that `CCP`. */
  #findInner(text: string, words: Words, from: number, count: number, outer: Match): void {
    for (let i = from; i < from + count; ) {
      const found = this.#longest(text, words, i, from + count - (i === from ? 1 : 0))
      if (found) {
        const variants = found.match.variants.filter(
          (v) => v.name.type !== 'short' && !outer.variants.some((o) => o.entry === v.entry),
        )
        if (variants.length > 0) outer.inner.push({...found.match, variants})
        if (found.words > 1) this.#findInner(text, words, i, found.words, outer)
      }
      i += found ? found.words : 1
    }
  }

  /** Whether a name may begin with the word between two places: a letter beyond ASCII may be folded into several. */
  #mayBegin(codes: Uint16Array, start: number, end: number): boolean {
    const filter = isSmall(codes[start]!) ? this.#firstInSmall : this.#first
    if (filter.mayHold(codes, start, end)) return true
    for (let at = start; at < end; at++) if (codes[at]! > 0x7f) return true
    // The ending of a possessive is no part of a name.
    return end - start > 3 && codes[end - 2] === 0x27 && filter.mayHold(codes, start, end - 2)
  }

  /** Whether a point shortens a word here, as it does in a name of the authority. */
  #isShort(text: string, {starts, ends}: Words, i: number): boolean {
    return (
      this.#pointed.size > 0 &&
      text.slice(ends[i], starts[i + 1]) === '. ' &&
      this.#pointed.has(fold(text.slice(starts[i], ends[i])))
    )
  }

  /** The longest name that begins with the word `from` and ends before the word `limit`. */
  #longest(text: string, words: Words, from: number, limit: number): {match: Match; words: number} | undefined {
    const {starts, ends} = words
    let state: State | undefined = this.#root
    let best: {match: Match; words: number} | undefined
    for (let i = from; i < limit; i++) {
      let prefix = ''
      if (i > from) {
        if (!joins(text, starts[i - 1]!, ends[i - 1]!, starts[i]!, ends[i]!) && !this.#isShort(text, words, i - 1))
          break
        if (text.slice(ends[i - 1], starts[i]).includes('(')) prefix = '('
      }
      const word = fold(text.slice(starts[i], ends[i]))
      const stem: string | undefined = word.endsWith("'s") ? word.slice(0, -2) : undefined
      const last = stem === undefined ? undefined : state.next.get(prefix + stem)
      const next: State | undefined = state.next.get(prefix + word)
      if (last) best = accept(text, words, from, i, last, ends[i]! - 2) ?? best
      if (!next) break
      if (next.accepts.length > 0) best = accept(text, words, from, i, next, ends[i]!) ?? best
      state = next
    }
    return best
  }
}

function accept(
  text: string,
  words: Words,
  from: number,
  to: number,
  state: State,
  end: number,
): {match: Match; words: number} | undefined {
  const variants = state.accepts.filter((variant) => fits(variant, text, words, from))
  if (variants.length === 0) return undefined
  let stop = end
  const written = variants[0]!.name.text
  if ((written.endsWith('.') && text[end] === '.') || (written.endsWith(')') && text[end] === ')')) stop++
  const start = words.starts[from]!
  return {match: {start, end: stop, variants, inner: [], initial: beginsSentence(text, start)}, words: to - from + 1}
}

/** Whether a name may begin with a small letter in a text: see `fits`. */
function mayBeSmall({words, entry}: Variant): boolean {
  const [first] = words
  return !isUpper(first!, 0) || (words.length > 1 && entry.class === 'org' && common.has(first!.toLowerCase()))
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** Case: an abbreviation stands in capitals, a proper word begins with one; only common words may be small. */
function fits(variant: Variant, text: string, words: Words, from: number): boolean {
  for (let i = 0; i < variant.words.length; i++) {
    const word = variant.words[i]!
    const start = words.starts[from + i]!
    if (!isUpper(word, 0)) continue
    if (!isUpper(text, start)) {
      if (variant.words.length > 1 && variant.entry.class === 'org' && common.has(word.toLowerCase())) continue
      return false
    }
    if (word.length > 1 && word === word.toUpperCase()) {
      const written = text.slice(start, start + word.length)
      if (written !== written.toUpperCase()) return false
      // `LET US GO` in a heading: among capitals a word of two letters is no abbreviation.
      if (variant.words.length === 1 && word.length === 2 && allCapitals(text, words, from)) return false
    }
  }
  return true
}

function allCapitals(text: string, {count, starts, ends}: Words, at: number): boolean {
  let capitals = 0
  for (const i of [at - 2, at - 1, at + 1, at + 2]) {
    if (i < 0 || i >= count) continue
    const word = text.slice(starts[i], ends[i])
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
