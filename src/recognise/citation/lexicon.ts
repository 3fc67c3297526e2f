/**
 * The lexicon: the knowledge of archives, arranged so that the grammar can ask what stands at a token.
 */
import type {Knowledge, Level, LevelForm, Repository, System} from './repositories.js'
import {type Token, tokenise} from './tokens.js'

/** Something of the lexicon found at a token: `end` is the index of the token after it. */
export interface Hit<T> {
  value: T
  end: number
}

interface Entry<T> {
  words: Token[]
  value: T
  /** Sigla are looked up with their case. */
  exact: boolean
}

/** Sequences of words by their first word, the longest first. */
class Phrases<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()

  /** Adds a phrase; `sorted` puts the longest first when all are added. */
  add(phrase: string, value: T, exact = false): void {
    const words = wordsOf(phrase)
    const first = words[0]
    if (!first) return
    const list = this.#byFirst.get(first.key)
    if (list) list.push({words, value, exact})
    else this.#byFirst.set(first.key, [{words, value, exact}])
  }

  sorted(): this {
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
    return this
  }

  /** The longest phrase at token `at`; full stops of the text are passed over (`U.S.`, `a. e.`). */
  at(tokens: readonly Token[], at: number): Hit<T> | undefined {
    const first = tokens[at]
    const entries = first && this.#byFirst.get(first.key)
    if (!entries) return undefined
    for (const {words, value, exact} of entries) {
      let i = at
      let matched = true
      for (const [k, word] of words.entries()) {
        while (k > 0 && tokens[i]?.text === '.') i++
        const token = tokens[i]
        if (!token || token.key !== word.key || (exact && !sameCase(token.text, word.text))) {
          matched = false
          break
        }
        i++
      }
      if (matched) return {value, end: i}
    }
    return undefined
  }
}

const phraseWords = new Map<string, Token[]>()

/** The words of a phrase, made once: the same terms stand in many systems. */
function wordsOf(phrase: string): Token[] {
  let words = phraseWords.get(phrase)
  if (!words) {
    words = tokenise(phrase).filter((word) => word.text !== '.')
    phraseWords.set(phrase, words)
  }
  return words
}

/** Sigla keep their capitals; diacritics may be missing. */
function sameCase(a: string, b: string): boolean {
  const bare = (s: string) => s.normalize('NFD').replace(/\p{M}+/gu, '')
  return bare(a) === bare(b)
}

export interface Marker {
  system: System
  level: Level
  form: LevelForm
}

export interface Lexicon {
  knowledge: Knowledge
  /** The archives of that name, usually one: sigla are shared. */
  repositories(tokens: readonly Token[], at: number): Hit<readonly Repository[]> | undefined
  repository(tokens: readonly Token[], at: number): Hit<Repository> | undefined
  /** The archives that have a part of that name. */
  fonds(word: string): readonly Repository[]
  digitalArchive(tokens: readonly Token[], at: number): Hit<Repository> | undefined
  /** Whether a word is (the last of) an abbreviated level: its full stop ends no sentence. */
  abbreviates(key: string): boolean
  /** A level's name or abbreviation, its full stop included. */
  marker(tokens: readonly Token[], at: number, system: System): Hit<Marker> | undefined
  /** The same of files and leaves, in words of two letters and more that only some other system has. */
  foreignMarker(tokens: readonly Token[], at: number): Hit<Marker> | undefined
  series(tokens: readonly Token[], at: number): Hit<string> | undefined
  /** Whether a level's name in some system begins with this word. */
  mayMark(key: string): boolean
  /** The same in whichever system: the index after it, of a level whose value follows. */
  anyMarker(tokens: readonly Token[], at: number): number | undefined
  classification(tokens: readonly Token[], at: number): Hit<string> | undefined
  handling(tokens: readonly Token[], at: number): Hit<string> | undefined
  /** `Ibid.`, its full stop included. */
  samePlace(tokens: readonly Token[], at: number): Hit<string> | undefined
  signal(tokens: readonly Token[], at: number): Hit<string> | undefined
  /** `Published in`, in any language. */
  opening(tokens: readonly Token[], at: number): Hit<string> | undefined
  remark(tokens: readonly Token[], at: number): Hit<string> | undefined
}

const lexica = new WeakMap<Knowledge, Lexicon>()

/** The lexicon of a body of knowledge, made once. */
export function lexiconOf(knowledge: Knowledge): Lexicon {
  let lexicon = lexica.get(knowledge)
  if (!lexicon) {
    lexicon = makeLexicon(knowledge)
    lexica.set(knowledge, lexicon)
  }
  return lexicon
}

function makeLexicon(knowledge: Knowledge): Lexicon {
  const repositories = namesOf(knowledge.repositories)
  const digital = namesOf(knowledge.digitalArchives)
  const abbreviations = new Set<string>()
  for (const {form, abbreviated} of knowledge.systems.flatMap((s) => s.levels.flatMap((l) => l.forms))) {
    const last = wordsOf(form).findLast((token) => token.kind === 'word')
    if (abbreviated && last) abbreviations.add(last.key)
  }
  const markers = new Map<System, Phrases<Marker>>()
  for (const system of knowledge.systems) {
    const phrases = new Phrases<Marker>()
    for (const level of system.levels) for (const form of level.forms) phrases.add(form.form, {system, level, form})
    markers.set(system, phrases)
  }
  const foreign = new Phrases<Marker>()
  const known = new Set<string>()
  for (const system of knowledge.systems) {
    for (const level of system.levels.filter(({field}) => /^(?:delo|folios)$/.test(field))) {
      for (const form of level.forms) {
        if (form.after || known.has(form.form) || form.form.replace(/\P{L}/gu, '').length < 2) continue
        known.add(form.form)
        foreign.add(form.form, {system, level, form})
      }
    }
  }
  const firstWords = new Set<string>()
  const anywhere = new Phrases<true>()
  const forms = new Set<string>()
  for (const {form, after} of knowledge.systems.flatMap((s) => s.levels.flatMap((l) => l.forms))) {
    firstWords.add(wordsOf(form)[0]!.key)
    if (!after) forms.add(form)
  }
  for (const form of forms) anywhere.add(form, true)
  const series = phrasesOf(knowledge.series)
  const classifications = phrasesOf(knowledge.classifications)
  const handling = phrasesOf(knowledge.handling)
  const samePlace = phrasesOf(knowledge.samePlace)
  const signals = phrasesOf(knowledge.signals)
  const remarks = phrasesOf(knowledge.remarks)
  const openings = phrasesOf(knowledge.openings)
  for (const phrases of [anywhere, foreign, ...markers.values()]) phrases.sorted()
  const fonds = new Map<string, Repository[]>()
  for (const repository of knowledge.repositories) {
    for (const name of repository.fonds) fonds.set(name, [...(fonds.get(name) ?? []), repository])
  }
  return {
    knowledge,
    repositories: (tokens, at) => repositories.at(tokens, at),
    repository: (tokens, at) => first(repositories.at(tokens, at)),
    fonds: (word) => fonds.get(word) ?? [],
    digitalArchive: (tokens, at) => first(digital.at(tokens, at)),
    abbreviates: (key) => abbreviations.has(key),
    marker(tokens, at, system) {
      const hit = markers.get(system)?.at(tokens, at)
      if (hit) hit.end = pastStop(tokens, hit.end)
      return hit
    },
    mayMark: (key) => firstWords.has(key),
    foreignMarker(tokens, at) {
      const hit = foreign.at(tokens, at)
      return hit && {...hit, end: pastStop(tokens, hit.end)}
    },
    anyMarker(tokens, at) {
      const hit = anywhere.at(tokens, at)
      return hit && pastStop(tokens, hit.end)
    },
    series: (tokens, at) => series.at(tokens, at),
    classification: (tokens, at) => classifications.at(tokens, at),
    handling: (tokens, at) => handling.at(tokens, at),
    samePlace(tokens, at) {
      const hit = samePlace.at(tokens, at)
      return hit && {...hit, end: pastStop(tokens, hit.end)}
    },
    signal: (tokens, at) => signals.at(tokens, at),
    opening: (tokens, at) => openings.at(tokens, at),
    remark: (tokens, at) => remarks.at(tokens, at),
  }
}

function first<T>(hit: Hit<readonly T[]> | undefined): Hit<T> | undefined {
  return hit && {value: hit.value[0]!, end: hit.end}
}

function phrasesOf(terms: readonly string[]): Phrases<string> {
  const phrases = new Phrases<string>()
  for (const term of terms) phrases.add(term, term)
  return phrases.sorted()
}

/** The full stop of an abbreviation belongs to it. */
function pastStop(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' && !tokens[at]!.spaced ? at + 1 : at
}

/** Archives by their sigla, whose capitals count, and by their names; one phrase may be that of several. */
function namesOf(repositories: readonly Repository[]): Phrases<readonly Repository[]> {
  const of = {sigla: new Map<string, Repository[]>(), names: new Map<string, Repository[]>()}
  const add = (map: Map<string, Repository[]>, phrase: string, repository: Repository) => {
    const list = map.get(phrase)
    if (!list) map.set(phrase, [repository])
    else if (!list.includes(repository)) list.push(repository)
  }
  for (const repository of repositories) {
    for (const siglum of repository.sigla) add(of.sigla, siglum, repository)
    for (const {name} of repository.names) add(of.names, name, repository)
  }
  const phrases = new Phrases<readonly Repository[]>()
  for (const [siglum, list] of of.sigla) phrases.add(siglum, list, true)
  for (const [name, list] of of.names) phrases.add(name, list)
  return phrases.sorted()
}
