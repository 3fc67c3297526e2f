/**
 * The decisions that the speech of one leaf leaves: who speaks (`speaker`), the words spoken (`said`), quotations that
 * nobody is known to speak (`quote`), and pronouns and titles that stand for a person.
 */
import {innermostAt} from '../../tree/bisect.js'
import type {Cert, InlineDecision, SaidDetail} from '../../tree/decision.js'
import type {Leaf} from '../../tree/nodes.js'
import type {Reading} from '../../tree/reading.js'
import type {Span} from '../../tree/source.js'
import type {Frame} from './frames/frame.js'
import type {Words} from './frames/spoken-words.js'
import type {Subject} from './phrases/phrase.js'
import type {Quotation} from './phrases/quotations.js'
import type {Voice} from './voices/voice.js'

const lower: {[cert in Cert]: number} = {high: 2, medium: 1, low: 0}

/** Writes decisions of speech into a leaf. */
export class SpeechDecisions {
  /** Known names when the leaf was begun, and the brackets of added letters. */
  readonly #persons: readonly InlineDecision[]
  readonly #additions: readonly InlineDecision[]
  /** Where pronouns and titles stand that two verbs share: `He said … and added`. */
  readonly #stood = new Set<number>()

  constructor(
    private readonly leaf: Leaf,
    private readonly reading: Reading,
    interventions: readonly InlineDecision[],
  ) {
    this.#persons = leaf.decisions
      .filter((d) => d.class === 'person')
      .sort((a, b) => a.start - b.start || b.end - a.end)
    this.#additions = interventions.filter((d) => d.class === 'supplied' || d.class === 'expansion')
  }

  speaker(frame: Frame, voice: Voice, isDirect: boolean): void {
    const {start, end} = this.place(frame)
    const cert = certOf(frame, voice)
    const kind = isDirect ? ('quoted' as const) : ('reported' as const)
    const detail = voice.person ? {name: voice.name, who: voice.person.id, kind} : {name: voice.name, kind}
    this.leaf.decisions.push({
      class: 'speaker',
      start,
      end,
      rule: frame.rule,
      cert,
      resp: '#sigla',
      alternatives: [],
      detail,
    })
    this.#stands(frame.subject, voice)
  }

  /** A pronoun or title that stands for a person: TEI `rs`. */
  #stands(subject: Subject | undefined, voice: Voice): void {
    if (
      !subject ||
      subject.start === subject.end ||
      !voice.person ||
      voice.person.group ||
      (subject.kind !== 'pronoun' && subject.kind !== 'role')
    )
      return
    const span = this.place(subject)
    if (this.#isNamed(span.start) || this.#isNamed(span.end - 1) || this.#stood.has(span.start)) return
    this.#stood.add(span.start)
    const {entry, name} = voice.person
    this.leaf.decisions.push({
      class: 'person',
      ...span,
      rule: voice.rule,
      cert: voice.cert,
      resp: '#sigla',
      alternatives: [],
      detail: entry ? {ref: entry.id, name, as: 'rs'} : {name, as: 'rs'},
    })
  }

  said(words: Words, voice: Voice, cert: Cert, rule: string): InlineDecision {
    const detail: SaidDetail = voice.person ? {who: voice.person.id, direct: words.direct} : {direct: words.direct}
    const {start, end} = this.place(words)
    const decision: InlineDecision = {
      class: 'said',
      start,
      end,
      rule,
      cert: lower[cert] < lower[voice.cert] ? cert : voice.cert,
      resp: '#sigla',
      alternatives: [],
      detail,
    }
    this.leaf.decisions.push(decision)
    return decision
  }

  /** Where a chorus is named: `surprised exclamations`. */
  chorus(noun: Span, voice: Voice): void {
    this.label(noun, voice, 'speech-chorus')
  }

  /** Where who is quoted is named, without a verb: `(Orsini: “Not yet”)`. */
  label(name: Span, voice: Voice, rule = 'speech-label-quotation'): void {
    this.leaf.decisions.push({
      class: 'speaker',
      ...this.place({start: name.start, end: name.end}),
      rule,
      cert: 'medium',
      resp: '#sigla',
      alternatives: [],
      detail: {name: voice.name, ...(voice.person ? {who: voice.person.id} : {}), kind: 'quoted'},
    })
  }

  /** A quotation nobody is known to speak; a few quoted words are only words. */
  quote(quotation: Quotation): void {
    if (quotation.open) return
    const words = this.reading.text
      .slice(quotation.start + 1, quotation.end - 1)
      .trim()
      .split(/\s+/)
    // A few words are only words, and words in capitals a title.
    if (words.length < 5 || words.filter(mayBeInTitle).length > words.length * 0.7) return
    this.leaf.decisions.push({
      class: 'quote',
      ...this.place(quotation),
      rule: 'quote-unattributed',
      cert: 'medium',
      resp: '#sigla',
      alternatives: [],
      detail: {},
    })
  }

  /**
   * The source span of words in the reading; added letters at either end belong to the words, with their brackets.
   * Words that are only a part of one addition stay within it.
   */
  place(words: Span): Span {
    const span = this.reading.span(words.start, words.end)
    const first = this.#additionAt(span.start)
    const last = this.#additionAt(span.end - 1)
    if (first && first === last && !fills(span, first)) return span
    if (first) span.start = Math.min(span.start, first.start)
    if (last) span.end = Math.max(span.end, last.end)
    return span
  }

  /** Whether a character stood in a known name when the leaf was begun. */
  #isNamed(at: number): boolean {
    return innermostAt(this.#persons, at) !== undefined
  }

  /** The brackets of added letters that hold a character. */
  #additionAt(at: number): InlineDecision | undefined {
    return innermostAt(this.#additions, at)
  }
}

/** Whether words are all that stands in an addition. */
function fills(words: Span, {start, end, delimiters}: InlineDecision): boolean {
  return words.start <= start + (delimiters?.open ?? 1) && words.end >= end - (delimiters?.close ?? 1)
}

/** Whether a word may stand in a title: with a capital, a figure, or small between those. */
function mayBeInTitle(word: string): boolean {
  return beginsTitle.test(word) || betweenCapitals.has(word)
}
const beginsTitle = /^[\p{Lu}\p{N}]/u
const betweenCapitals: ReadonlySet<string> = new Set('of the and in on to for a an between with from at by'.split(' '))

/** Two stretches of one speech: TEI `next` and `prev`. */
export function link(before: SaidDetail | undefined, beforeStart: number, decision: InlineDecision): void {
  if (!before || decision.class !== 'said') return
  before.id ??= `speech-${beforeStart}`
  decision.detail.id ??= `speech-${decision.start}`
  before.next = decision.detail.id
  decision.detail.prev = before.id
}

/** How sure a frame's attribution is: no surer than its speaker. */
export function certOf(frame: Frame, voice: Voice): Cert {
  if (frame.rule === 'speech-unsaid') return 'low'
  const own: Cert = frame.inherited || frame.isSupposed || inferred.has(frame.rule) ? 'medium' : 'high'
  return lower[own] < lower[voice.cert] ? own : voice.cert
}
/** Frames without a verb of saying. */
const inferred: ReadonlySet<string> = new Set(
  'noun view according label-quotation thought'.split(' ').map((rule) => `speech-${rule}`),
)
