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
  value: T
  /** Sigla are looked up with their case: how their words are written. */
  written?: string[]
}

interface Node<T> {
  next: Map<string, Node<T>>
  entries: Entry<T>[]
}

/** Sequences of words as a tree, word by word: many archives begin with the same words. */
class Phrases<T> {
  readonly #root: Node<T> = {next: new Map(), entries: []}

  add(phrase: string, value: T, exact = false): void {
    const words = wordsOf(phrase)
    let node = this.#root
    for (const word of words) {
      const key = singular(word.key)
      let next = node.next.get(key)
      if (!next) {
        next = {next: new Map(), entries: []}
        node.next.set(key, next)
      }
      node = next
    }
    if (node !== this.#root) node.entries.push(exact ? {value, written: words.map(({text}) => text)} : {value})
  }

  /** The longest phrase at token `at`; full stops of the text are passed over (`U.S.`, `a. e.`). */
  at(tokens: readonly Token[], at: number): Hit<T> | undefined {
    let found: Hit<T> | undefined
    this.each(tokens, at, (value, end) => {
      found = {value, end}
    })
    return found
  }

  /** Every phrase at token `at`, shorter ones before longer ones. */
  each(tokens: readonly Token[], at: number, take: (value: T, end: number) => void): void {
    let node = this.#root
    for (let i = at; i < tokens.length; i++) {
      if (i > at && tokens[i]!.text === '.') continue
      const next = node.next.get(singular(tokens[i]!.key))
      if (!next) return
      node = next
      const entry = node.entries.find(({written}) => !written || isWritten(written, tokens, at))
      if (entry) take(entry.value, i + 1)
    }
  }
}

/** English says of one house *archive* and *archives*. */
function singular(key: string): string {
  return key === 'archives' ? 'archive' : key
}

/** Sigla keep their capitals; diacritics may be missing. */
function isWritten(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  let i = at
  return words.every((word) => {
    while (i > at && tokens[i]!.text === '.') i++
    return sameCase(tokens[i++]!.text, word)
  })
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

function sameCase(a: string, b: string): boolean {
  if (a === b) return true
  const bare = (s: string) => s.normalize('NFD').replace(/\p{M}+/gu, '')
  return /[^\x00-\x7f]/.test(a + b) && bare(a) === bare(b)
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
  /** The archives that have a part of that name. */
  fonds(word: string): readonly Repository[]
  digitalArchive(tokens: readonly Token[], at: number): Hit<Repository> | undefined
  /** Whether an archive that is listed has its seat in a place of that name. */
  isCity(name: string): boolean
  /** Whether a word is (the last of) an abbreviated level: its full stop ends no sentence. */
  abbreviates(key: string): boolean
  /** By system, the level's name or abbreviation, its full stop included; nothing where none has one. */
  markers(tokens: readonly Token[], at: number): ReadonlyMap<System, Hit<Marker>> | undefined
  /** The same of inventories, boxes, folders, files and leaves, in words of two letters and more that only some other system has. */
  foreignMarker(tokens: readonly Token[], at: number): Hit<Marker> | undefined
  series(tokens: readonly Token[], at: number): Hit<string> | undefined
  classification(tokens: readonly Token[], at: number): Hit<string> | undefined
  handling(tokens: readonly Token[], at: number): Hit<string> | undefined
  /** `Ibid.`, its full stop included. */
  samePlace(tokens: readonly Token[], at: number): Hit<string> | undefined
  signal(tokens: readonly Token[], at: number): Hit<string> | undefined
  /** `Published in`, in any language. */
  opening(tokens: readonly Token[], at: number): Hit<string> | undefined
  remark(tokens: readonly Token[], at: number): Hit<string> | undefined
  /** `and`, `as well as`, in any language. */
  joining(tokens: readonly Token[], at: number): Hit<string> | undefined
  /** What joins a title to its day: `dated`, `vom`. */
  dated(tokens: readonly Token[], at: number): Hit<string> | undefined
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
  // The same words are levels in many systems: one list of each, by system.
  const forms = new Map<string, Marker[]>()
  for (const system of knowledge.systems) {
    for (const level of system.levels) {
      for (const form of level.forms) {
        const words = wordsOf(form.form)
          .map(({key}) => key)
          .join(' ')
        const all = forms.get(words)
        if (!all) forms.set(words, [{system, level, form}])
        else if (all.at(-1)!.system !== system) all.push({system, level, form})
      }
    }
  }
  const markers = new Phrases<Marker[]>()
  for (const [form, all] of forms) markers.add(form, all)
  const foreign = new Phrases<Marker>()
  const known = new Set<string>()
  for (const system of knowledge.systems) {
    for (const level of system.levels.filter(({field}) => /^(?:opis|delo|folios|box|folder)$/.test(field))) {
      for (const form of level.forms) {
        if (form.after || known.has(form.form) || form.form.replace(/\P{L}/gu, '').length < 2) continue
        known.add(form.form)
        foreign.add(form.form, {system, level, form})
      }
    }
  }
  const series = phrasesOf(knowledge.series)
  const classifications = phrasesOf(knowledge.classifications)
  const handling = phrasesOf(knowledge.handling)
  const samePlace = phrasesOf(knowledge.samePlace)
  const signals = phrasesOf(knowledge.signals)
  const remarks = phrasesOf(knowledge.remarks)
  const openings = phrasesOf(knowledge.openings)
  const joining = phrasesOf(knowledge.joining)
  const dated = phrasesOf(knowledge.dated)
  const cities = new Set(knowledge.repositories.flatMap(({places}) => places.map(({name}) => name)))
  const fonds = new Map<string, Repository[]>()
  for (const repository of knowledge.repositories) {
    for (const name of repository.fonds) fonds.set(name, [...(fonds.get(name) ?? []), repository])
  }
  return {
    knowledge,
    repositories: (tokens, at) => repositories.at(tokens, at),
    fonds: (word) => fonds.get(word) ?? [],
    isCity: (name) => cities.has(name),
    digitalArchive: (tokens, at) => first(digital.at(tokens, at)),
    abbreviates: (key) => abbreviations.has(key),
    markers(tokens, at) {
      let found: Map<System, Hit<Marker>> | undefined
      markers.each(tokens, at, (all, to) => {
        const end = pastStop(tokens, to)
        found ??= new Map()
        for (const value of all) found.set(value.system, {value, end})
      })
      return found
    },
    foreignMarker(tokens, at) {
      const hit = foreign.at(tokens, at)
      return hit && {...hit, end: pastStop(tokens, hit.end)}
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
    joining: (tokens, at) => joining.at(tokens, at),
    dated: (tokens, at) => dated.at(tokens, at),
  }
}

function first<T>(hit: Hit<readonly T[]> | undefined): Hit<T> | undefined {
  return hit && {value: hit.value[0]!, end: hit.end}
}

function phrasesOf(terms: readonly string[]): Phrases<string> {
  const phrases = new Phrases<string>()
  for (const term of terms) phrases.add(term, term)
  return phrases
}

/** The full stop of an abbreviation belongs to it, and the apostrophe that stands for a soft sign (`opis' 54`). */
function pastStop(tokens: readonly Token[], at: number): number {
  const isPart = /^['’ʹ.]$/.test(tokens[at]?.text ?? '') && !tokens[at]!.spaced
  return isPart ? at + 1 : at
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
  return phrases
}
