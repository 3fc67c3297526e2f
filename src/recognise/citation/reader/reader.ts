/**
 * The reader: tokens of one citation with a place in them, and the ends of its clauses.
 *
 * > | RGANI, f. 3, op. 12, d. 77. Translated by N. N.
 *                                ^ ends a clause        (not those after f, op, d, N)
 */

import {builtInRepositories} from './built-in.js'
import type {Field} from './citation.js'
import {type Hit, type Lexicon, lexiconOf, type Marker} from './lexicon.js'
import type {Knowledge, Repository, System} from './repositories.js'
import {roleOf} from './roles.js'
import {type Token, tokenise} from './tokens.js'

/** Words whose full stop is part of them. A month or `Vol.` before a capital does not end a clause. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'vol vols no nos nr pp p pg st mr mrs ms dr prof gen col lt maj capt rev hon sen gov dept dep depts div bd bde ' +
    'segr arch nunz gab sez uff asst ed eds trans transl et al cf vs jr sr ca c f ff ll op d l bl inc ltd co corp univ u.s jan feb mar apr jun jul ' +
    'kab abt sekt ref gz allg präs aug sep sept oct nov dec amb sec secy min memcon telcon misc subj corr govt intl natl rept conf mtg pt ch ' +
    'oprac aufl wyd hrsg bearb red szerk coll ред сост отв публ aufz verm telegr schr prot otv sost'
  ).split(' '),
)

/** What may stand before *translation* or *obtained*. */
export const adjective =
  /^(?:english|russian|chinese|german|french|polish|document|documents|copy|copies|photocopy|scan|text|unofficial|official)$/

export class Reader {
  readonly text: string
  readonly tokens: Token[]
  readonly lexicon: Lexicon
  /** For each token, the index of the first token at or after it that ends a clause (or the number of tokens). */
  readonly #ends: number[]
  /** What the lexicon says at each token, which every production asks anew. */
  readonly #markers: (ReadonlyMap<System, Hit<Marker>> | null)[] = []
  readonly #archives: (Hit<readonly Repository[]> | null)[] = []
  at = 0

  constructor(text: string, knowledge: Knowledge = builtInRepositories()) {
    this.text = text
    this.tokens = tokenise(text)
    this.lexicon = lexiconOf(knowledge)
    this.#ends = this.#clauses()
    if (this.#isWhole()) this.at = 1
  }

  get done(): boolean {
    return this.at >= this.tokens.length
  }

  token(offset = 0): Token | undefined {
    return this.tokens[this.at + offset]
  }

  is(text: string, offset = 0): boolean {
    return this.tokens[this.at + offset]?.text === text
  }

  /** The end of the clause that token `at` stands in. */
  clauseEnd(at = this.at): number {
    return this.#ends[at] ?? this.tokens.length
  }

  /** How far a production may look ahead from here: to `end`, but a bounded number of tokens, so that reading stays linear. */
  ahead(end: number): number {
    return Math.min(end, this.at + 160)
  }

  /** The field that tokens `from` up to `to` write, or up to the last. */
  field(from: number, to: number): Field {
    const start = this.tokens[from]?.start ?? this.text.length
    const last = Math.min(to, this.tokens.length)
    const end = last > from ? this.tokens[last - 1]!.end : start
    return {value: this.text.slice(start, end), start, end}
  }

  /** What follows a word at token `at` when that may begin with a statement: *translated by*, *Reprinted in*. */
  opensStatement(at: number): boolean {
    const token = this.tokens[at]
    if (token?.kind !== 'word') return token?.kind === 'url'
    if (this.opensContribution(at)) return true
    return this.publishedOpening(at) > 0 || opensClassification(this, at)
  }

  /** A role, or the adjective of one: `translated by`, `English translation by`. */
  opensContribution(at: number): boolean {
    const names = (i: number) => this.tokens[i] !== undefined && roleOf(this.tokens[i]!.key) !== undefined
    return names(at) || (adjective.test(this.tokens[at]?.key ?? '') && names(at + 1))
  }

  /** By system, the level whose name stands at token `at`. */
  markersAt(at: number): ReadonlyMap<System, Hit<Marker>> | undefined {
    if (at >= this.tokens.length) return undefined
    const known = this.#markers[at]
    if (known !== undefined) return known ?? undefined
    const found = this.lexicon.markers(this.tokens, at)
    this.#markers[at] = found ?? null
    return found
  }

  /** The level of `system` whose name stands at token `at`. */
  markerAt(at: number, system: System): Hit<Marker> | undefined {
    return this.markersAt(at)?.get(system)
  }

  /** The archives whose name stands at token `at`, usually one: sigla are shared. */
  archivesAt(at: number): Hit<readonly Repository[]> | undefined {
    if (at >= this.tokens.length) return undefined
    const known = this.#archives[at]
    if (known !== undefined) return known ?? undefined
    const found = this.lexicon.repositories(this.tokens, at)
    this.#archives[at] = found ?? null
    return found
  }

  /** Whether a level of `system` is named at token `at`, or of any system, and its value follows. */
  levelAt(at: number, system?: System): boolean {
    const markers = this.markersAt(at)
    if (!markers) return false
    let end = 0
    const hits = system ? [markers.get(system)] : markers.values()
    for (const hit of hits) if (hit && !hit.value.form.after && this.#mayBeNamed(hit)) end = Math.max(end, hit.end)
    return end > 0 && startsValue(this.tokens, end) && !this.#isInitial(at, end)
  }

  /** Only fonds and folders have names (`fond Kancelaria`); the others' words may be anyone's (`Juan Sample`). */
  #mayBeNamed({value, end}: Hit<Marker>): boolean {
    const isName = /^\p{Lu}\p{Ll}{2}/u.test(this.tokens[end]?.text ?? '')
    return !isName || /^(?:fond|subseries|series|folder)$/.test(value.level.field)
  }

  /** `V. K. Novak`, `C.C. al P.C.R.`: a capital and no number after it is an initial; but `F. R-9401`. `P 151` is a number. */
  #isInitial(at: number, end: number): boolean {
    const {text} = this.tokens[at]!
    const next = this.tokens[end]
    // `z Moskwy`: a word of one letter.
    if (end === at + 1 && next?.kind === 'word' && next.spaced && /^\p{Ll}$/u.test(text)) return true
    if (!/^\p{Lu}$/u.test(text)) return false
    if (end === at + 1 && next?.kind === 'number' && next.spaced) return !/^[FDLФДЛ]$/.test(text)
    if (next?.kind !== 'word') return false
    return !(/^\p{Lu}{1,3}$/u.test(next.text) && /^[-–]$/.test(this.tokens[end + 1]?.text ?? ''))
  }

  /** How many tokens `Ibid.` takes at `at`; 0 when it does not stand there. */
  ibidAt(at: number): number {
    const hit = this.lexicon.samePlace(this.tokens, at)
    return hit ? hit.end - at : 0
  }

  /** `Reprinted in`, `Abgedruckt in:`. The index after the opening words, or 0. */
  publishedOpening(at: number): number {
    // `ll. 1–10, in Russian;` says it of the copy; `in Russian Archives 3` is published.
    const remark = this.lexicon.remark(this.tokens, at)
    if (remark && /^[,.;]?$/.test(this.tokens[remark.end]?.text ?? '')) return 0
    const hit = this.lexicon.opening(this.tokens, at)
    if (!hit) return englishOpening(this.tokens, at)
    let i = hit.end
    while (/^[.:]$/.test(this.tokens[i]?.text ?? '')) i++
    return /^[\p{Lu}“"«„]/u.test(this.tokens[i]?.text ?? '') ? i : 0
  }

  /** `original in AMVR`, `copy on file at the …`: where an archive that is listed has it; the index of the archive, or 0. */
  keptAt(at: number): number {
    const {tokens} = this
    let i = at
    if (/^(?:originals?|cop(?:y|ies))$/.test(tokens[i]?.key ?? '')) i++
    while (i > at && /^(?:is|are|now|also|kept|held|preserved|available|deposited)$/.test(tokens[i]?.key ?? '')) i++
    if (tokens[i]?.key === 'on' && tokens[i + 1]?.key === 'file') i += 2
    if (i === at || !/^(?:in|at)$/.test(tokens[i]?.key ?? '')) return 0
    const archive = tokens[i + 1]?.key === 'the' ? i + 2 : i + 1
    return this.archivesAt(archive) ? archive : 0
  }

  #clauses(): number[] {
    const {tokens} = this
    const ends = new Array<number>(tokens.length)
    const enclosed = new Uint8Array(tokens.length)
    for (const [i, token] of tokens.entries()) {
      // Brackets around the whole enclose nothing.
      if (i === 0 && this.#isWhole()) continue
      if (token.partner !== undefined && !enclosed[i]) enclosed.fill(1, i + 1, token.partner)
    }
    // Before its grade a source note is one clause, whatever its folders abbreviate.
    const graded = tokens[0]?.key === 'source' ? this.#grade(enclosed) : 0
    let next = tokens.length
    for (let i = tokens.length - 1; i >= 0; i--) {
      if (!enclosed[i] && (i < graded ? this.opensStatement(i + 1) && this.#endsClause(i) : this.#endsClause(i)))
        next = i
      ends[i] = next
    }
    return ends
  }

  #isWhole(): boolean {
    const [first] = this.tokens
    return /^[([]$/.test(first?.text ?? '') && (first?.partner ?? 0) >= this.tokens.length - 2
  }

  /** The index of the stop before the grade, or 0. */
  #grade(enclosed: Uint8Array): number {
    for (let i = 1; i < this.tokens.length; i++) {
      if (this.tokens[i]!.text === '.' && !enclosed[i] && opensClassification(this, i + 1)) return i
    }
    return 0
  }

  #endsClause(i: number): boolean {
    const token = this.tokens[i]!
    if (token.kind === 'url') return true
    const next = this.tokens[i + 1]
    if (token.text === ';') {
      return (
        next === undefined ||
        next.kind === 'url' ||
        this.opensContribution(i + 1) ||
        this.publishedOpening(i + 1) > 0 ||
        this.levelAt(i + 1) ||
        this.ibidAt(i + 1) > 0 ||
        this.keptAt(i + 1) > 0 ||
        this.lexicon.signal(this.tokens, i + 1) !== undefined ||
        this.archivesAt(i + 1) !== undefined
      )
    }
    if (token.text !== '.' || token.spaced) return false
    if (next === undefined || (i + 1 === this.tokens[0]!.partner && this.#isWhole())) return true
    if (next.text === '.' || next.text === ';' || next.text === ')' || next.text === ',') return false
    if (!next.spaced) return next.text === '”' || next.text === '"'
    if (this.opensStatement(i + 1)) return true
    if (this.levelAt(i + 1)) return false
    if (!/^[\p{Lu}"“«[]/u.test(next.text)) return false
    const before = this.tokens[i - 1]
    // `12. Mai 1955`
    if (/^\d{1,2}$/.test(before?.text ?? '') && /^\d{4}$/.test(this.tokens[i + 2]?.text ?? '')) return false
    // `2. Aufl.`
    if (before?.kind === 'number' && /^(?:aufl|auflage|wyd|ausgabe)$/.test(next.key)) return false
    // `3.2.4. K-384`: the class and its number.
    if (/^[A-Z]{1,2}$/.test(next.text) && this.tokens[i - 2]?.text === '.' && this.tokens[i + 2]?.text === '-')
      return false
    if (before?.kind !== 'word') return true
    // `, III. Reihe`
    if (/^[IVX]+$/.test(before.text) && this.tokens[i - 2]?.text === ',') return false
    // `PA. III`
    if (/^\p{Lu}{2,4}$/u.test(before.text) && /^[IVXL]+$/.test(next.text)) return false
    if (abbreviations.has(before.key) || this.lexicon.abbreviates(before.key)) return false
    return !/^\p{L}$/u.test(before.text)
  }
}

/** A value can stand here: a number, a capital, or a number's sign before it. */
export function startsValue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'number') return true
  if (token.text === '(' || token.text === '#' || token.text === '№' || token.text === '[') return true
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

/** The same in English, whose words may stand in many orders: `also first published in`, `in:`. */
function englishOpening(tokens: readonly Token[], at: number): number {
  let i = at
  while (/^(?:also|first|originally|previously|and|partially|partly)$/.test(tokens[i]?.key ?? '')) i++
  if (/^(?:cited|quoted|translated|excerpted|summari[sz]ed)$/.test(tokens[i]?.key ?? '') && tokens[i + 1]?.key === 'in')
    i++
  if (/^(?:reprinted|published|printed|reproduced|republished|appeared)$/.test(tokens[i]?.key ?? '')) {
    i++
    // `published (in Russian) in`, `reprinted by permission from`
    if (tokens[i]?.text === '(' && tokens[i]!.partner !== undefined && tokens[tokens[i]!.partner! + 1]?.key === 'in')
      i = tokens[i]!.partner! + 1
    if (/^(?:by|with)$/.test(tokens[i]?.key ?? '') && tokens[i + 1]?.key === 'permission') i += 2
    if (tokens[i]?.key === 'from' && !/^[\p{Lu}“"«„]/u.test(tokens[i + 1]?.text ?? '')) return 0
    if (tokens[i]?.key === 'in' && /^(?:full|part|whole)$/.test(tokens[i + 1]?.key ?? '')) return 0
    // `in Russian in …`; but `in Russian Archives 3` is a title.
    while (
      /^(?:in|as|at|from|в)$/.test(tokens[i]?.key ?? '') ||
      (/^(?:russian|chinese|german|english|original)$/.test(tokens[i]?.key ?? '') &&
        /^(?:in|as|at|from|:|“|"|«)$/.test(tokens[i + 1]?.text ?? ''))
    )
      i++
    return tokens[i]?.text === ':' ? i + 1 : i
  }
  if (/^(?:in|see|в|cited)$/.test(tokens[i]?.key ?? '')) {
    if (tokens[i + 1]?.text === ':') return i + 2
    // A small letter: it goes on with a sentence (translated by A. B. in the Bulletin).
    if (i > at || tokens[i]?.text === 'in') return tokens[i + 1]?.key === 'the' ? i + 2 : i + 1
  }
  return 0
}

function opensClassification(reader: Reader, at: number): boolean {
  const hit = reader.lexicon.classification(reader.tokens, at)
  if (!hit) return false
  const after = reader.tokens[hit.end]
  if (after === undefined || after.text === '.' || after.text === ';') return true
  return after.text === '/' || reader.lexicon.handling(reader.tokens, hit.end) !== undefined
}
