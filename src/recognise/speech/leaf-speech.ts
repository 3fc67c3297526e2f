/**
 * The speech of one leaf, sentence by sentence: its frames, the words they attribute, and words that go on. One module,
 * because all of it reads and writes the state of the leaf: who speaks which quotation, and what goes on.
 */
import type {Cert, InlineDecision, SaidDetail} from '../../tree/decision.js'
import type {Leaf} from '../../tree/nodes.js'
import type {Span} from '../../tree/source.js'
import type {Reading} from '../names/reading.js'
import type {Chain, Conversation, Voice} from './conversation.js'
import type {Frame} from './frames.js'
import {chorusNouns} from './lexicon.js'
import {isFirstPerson, isNarration} from './narration.js'
import {bare, type Person} from './persons.js'
import {phraseFrom, type Subject} from './phrase.js'
import type {Quotation, Quotations} from './quotations.js'
import {type Sentence, spokenWords, type Words} from './spoken-words.js'

const chorus = new RegExp(`\\b(?:${chorusNouns})\\b[^“"«„.;]{0,40}$`, 'i')
const lower: {[cert in Cert]: number} = {high: 2, medium: 1, low: 0}

/** The speech of one leaf. */
export class LeafSpeech {
  /** Quotations that someone speaks. */
  readonly #spoken = new Map<Quotation, Voice>()
  /** Characters of known names, and of added letters with their brackets. */
  #named: Set<number> | undefined
  #added: Map<number, InlineDecision> | undefined
  readonly #persons: readonly InlineDecision[]
  /** Who was quoted last, in the sentence before. */
  #quoted: Chain | undefined
  /** The decision that goes on in this leaf, to lengthen. */
  #going: InlineDecision | undefined

  constructor(
    private readonly speech: Conversation,
    private readonly leaf: Leaf,
    private readonly reading: Reading,
    private readonly interventions: readonly InlineDecision[],
    private readonly quotations: Quotations,
  ) {
    this.#persons = leaf.decisions.filter((d) => d.class === 'person')
  }

  /** Whether a character stood in a known name when the leaf was begun. */
  #isNamed(at: number): boolean {
    if (!this.#named) {
      this.#named = new Set()
      for (const d of this.#persons) for (let i = d.start; i < d.end; i++) this.#named.add(i)
    }
    return this.#named.has(at)
  }

  /** The brackets of added letters that hold a character. */
  #additionAt(at: number): InlineDecision | undefined {
    if (this.interventions.length === 0) return undefined
    if (!this.#added) {
      this.#added = new Map()
      for (const d of this.interventions)
        if (d.class === 'supplied' || d.class === 'expansion')
          for (let i = d.start; i < d.end; i++) this.#added.set(i, d)
    }
    return this.#added.get(at)
  }

  sentences(sentences: readonly Sentence[]): void {
    const mayRefer = sentences.some((sentence) => sentence.frames.length > 0)
    for (const sentence of sentences) {
      if (this.#chorus(sentence)) this.speech.chain = undefined
      if (mayRefer && !this.speech.chain?.shifted) {
        const leading = phraseFrom(this.reading.text, sentence.start)
        if (leading && leading.start - sentence.start < 2) this.speech.about(leading)
      }
      if (sentence.frames.length > 0) this.#framed(sentence)
      else {
        this.#unframed(sentence)
        if (!this.quotations.covering(sentence.start, sentence.end - 1)) this.#quoted = undefined
      }
    }
    for (const quotation of this.quotations.all) if (!this.#spoken.has(quotation)) this.#quote(quotation)
  }

  /** A sentence without a frame: the last speaker goes on, or the narrator speaks. */
  #unframed(sentence: Sentence): void {
    const {chain} = this.speech
    this.#quotationGoesOn(sentence)
    if (!chain || this.speech.inTurn) return
    if (this.#quotationAt(sentence.start, sentence.end)) return
    const text = this.reading.text.slice(sentence.start, sentence.end)
    const {person} = chain.voice
    const names = person && !chain.direct ? namesOf(person) : []
    if (!chain.shifted && this.#otherActs(sentence, chain)) {
      this.speech.chain = undefined
      this.#going = undefined
      return
    }
    if (isNarration(text, names, chain.shifted)) {
      this.speech.chain = undefined
      this.#going = undefined
      return
    }
    const own = isFirstPerson(text)
    if (chain.leaf !== this.leaf) {
      // Over a paragraph only where the words themselves are someone's own.
      if (!chain.shifted || !/[.?!…:;”"’)]$/.test(text)) {
        this.speech.chain = undefined
        return
      }
    }
    this.#goOn(chain, sentence, chain.leaf === this.leaf ? 'medium' : 'low')
    if (own && !/^I\b/.test(text)) chain.shifted = true
  }

  /** `“We shall not wait,” said Mr. Talbot. “The ice will come.”`: one speaker, two sentences. */
  #quotationGoesOn(sentence: Sentence): void {
    const quotation = this.quotations.starting(sentence.start, sentence.start)
    const before = this.#quoted
    if (!quotation || !before || this.#spoken.has(quotation) || quotation.end < sentence.end - 1) return
    this.#spoken.set(quotation, before.voice)
    const decision = this.#said({...quotation, direct: true}, before.voice, 'medium', 'speech-goes-on')
    this.#link(before.last, before.lastStart, decision)
    this.#quoted = {...before, last: (decision as {detail: SaidDetail}).detail, lastStart: decision.start}
  }

  /** `Mao Zedong was content with this and thanked …`, after the author's own words: someone else acts. */
  #otherActs(sentence: Sentence, chain: Chain): boolean {
    const leading = phraseFrom(this.reading.text, sentence.start)
    if (leading?.kind !== 'name' || !this.speech.hasSpoken(leading.text)) return false
    return chain.voice.person === undefined || !namesOf(chain.voice.person).includes(leading.text)
  }

  #goOn(chain: Chain, span: Span, cert: Cert): void {
    const place = this.#place(span)
    if (this.#going && this.#going.class === 'said' && this.#going.detail === chain.last) {
      this.#going.end = place.end
      return
    }
    const decision = this.#said(
      {...span, direct: chain.direct},
      chain.voice,
      cert,
      cert === 'low' ? 'speech-goes-on-paragraph' : 'speech-goes-on',
    )
    this.#link(chain.last, chain.lastStart, decision)
    chain.last = (decision as {detail: SaidDetail}).detail
    chain.lastStart = decision.start
    this.#going = decision
  }

  #link(before: SaidDetail | undefined, beforeStart: number, decision: InlineDecision): void {
    if (!before || decision.class !== 'said') return
    before.id ??= `speech-${beforeStart}`
    decision.detail.id ??= `speech-${decision.start}`
    before.next = decision.detail.id
    decision.detail.prev = before.id
  }

  #framed(sentence: Sentence): void {
    const chainBefore = this.speech.chain
    const frames: Frame[] = []
    for (const whole of sentence.frames) {
      const frame = this.#cut(whole)
      if (frame && !this.#writes(frame, chainBefore)) frames.push(frame)
    }
    sentence.frames = frames
    if (frames.length === 0) {
      this.#unframed(sentence)
      return
    }
    // In someone's unquoted words, others who take no part are only spoken of: their speech stands inside his.
    const isReportedInside =
      chainBefore?.shifted === true &&
      !this.speech.inTurn &&
      frames.every(
        (frame) =>
          (frame.subject?.kind === 'name' && !this.speech.takesPart(frame.subject)) ||
          (/^we$/i.test(frame.subject?.text ?? '') && frame.verb.act === 'assert'),
      )
    if (isReportedInside) this.#unframed(sentence)
    let chain: Chain | undefined
    let outer: Voice | undefined
    let latest: (Chain & {direct: boolean}) | undefined
    for (const [i, frame] of frames.entries()) {
      const quoted = this.#speakerAround(frame.start)
      const isWithin = frame.join === 'within' && frame.complement !== 'inside'
      const voice =
        frame.inherited && outer && frame.subject === frames[i - 1]?.subject
          ? outer
          : this.speech.voiceOf(
              frame.subject,
              isWithin || isReportedInside ? (outer ?? chainBefore?.voice) : undefined,
              quoted,
            )
      const words = spokenWords(this.reading.text, this.quotations, sentence, i)
      for (const {quotation} of words) if (quotation) this.#spoken.set(quotation, voice)
      this.#speaker(
        frame,
        voice,
        words.some((w) => w.direct),
      )
      let before: Chain | undefined
      for (const part of words) {
        const decision = this.#said(
          part,
          voice,
          part.direct || frame.complement !== 'colon' ? certOf(frame, voice) : 'medium',
          frame.rule,
        )
        if (before) this.#link(before.last, before.lastStart, decision)
        before = {
          voice,
          last: (decision as {detail: SaidDetail}).detail,
          lastStart: decision.start,
          shifted: false,
          direct: frame.complement === 'colon',
          leaf: this.leaf,
        }
      }
      if (before && words.at(-1)!.direct && frame.complement === 'inside') latest = {...before, direct: true}
      if (isWithin || isReportedInside || quoted) continue
      outer = voice
      this.speech.spoke(voice)
      const mayGoOn =
        before !== undefined && frame.verb.act !== 'ask' && frame.complement !== 'quote' && !words.at(-1)!.direct
      const announced = frame.complement === 'colon' && words.length === 0
      chain =
        mayGoOn || (frame.complement === 'colon' && (before || announced))
          ? (before ?? {voice, last: undefined, lastStart: frame.start, shifted: true, direct: false, leaf: this.leaf})
          : undefined
      if (chain && chainBefore?.shifted && chainBefore.voice.person === voice.person) chain.shifted = true
    }
    if (isReportedInside) return
    this.#going = undefined
    this.speech.chain = this.speech.inTurn ? undefined : chain
    this.#quoted = latest?.direct ? latest : undefined
  }

  /** `I note: …`, `we suggest that`: the author writes now, and did not speak then. */
  #writes(frame: Frame, chain: Chain | undefined): boolean {
    const isOwn = /^(?:I|we)$/i.test(frame.subject?.text ?? '')
    return (
      isOwn && frame.tense === 'base' && !this.speech.inTurn && !chain?.shifted && !this.#speakerAround(frame.start)
    )
  }

  /** `… of the Japanese Party Mao Zedong said`: the known name is the subject, not the words before it. */
  #cut(frame: Frame): Frame | undefined {
    const {subject} = frame
    if (subject?.kind !== 'name' || frame.inherited) return frame
    const tail = this.speech.knownTail(subject.text)
    if (tail === undefined) return subject.governed ? undefined : frame
    const start = subject.end - tail.length
    return {
      ...frame,
      subject: {...subject, text: tail, start},
      start: frame.start === subject.start ? start : frame.start,
    }
  }

  #speaker(frame: Frame, voice: Voice, isDirect: boolean): void {
    const {start, end} = this.#place(frame)
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
    if (!subject || !voice.person || voice.person.group || (subject.kind !== 'pronoun' && subject.kind !== 'role'))
      return
    const span = this.#place(subject)
    if (this.#isNamed(span.start) || this.#isNamed(span.end - 1)) return
    this.leaf.decisions.push({
      class: 'person',
      ...span,
      rule: voice.rule,
      cert: voice.cert,
      resp: '#sigla',
      alternatives: [],
      detail: {...(voice.person.entry ? {ref: voice.person.entry.id} : {}), name: voice.person.name, as: 'rs'},
    })
  }

  #said(words: Words, voice: Voice, cert: Cert, rule: string): InlineDecision {
    const detail: SaidDetail = voice.person ? {who: voice.person.id, direct: words.direct} : {direct: words.direct}
    const {start, end} = this.#place(words)
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

  /** `surprised exclamations: “Yes! Yes!”`: several speak at once. */
  #chorus(sentence: Sentence): boolean {
    const quotation = this.quotations.starting(sentence.start + 1, sentence.end - 1)
    if (!quotation) return false
    const before = this.reading.text.slice(sentence.start, quotation.start)
    const found = chorus.exec(before)
    if (!found) return false
    const person = this.speech.voiceOf(
      {kind: 'several', text: 'several voices', start: 0, end: 0},
      undefined,
      undefined,
    )
    const voice: Voice = {...person, cert: 'medium', rule: 'speech-chorus'}
    this.#spoken.set(quotation, voice)
    const noun = sentence.start + found.index
    const end = noun + /^[\p{L} ]+?(?=[^\p{L} ]|$)/u.exec(found[0])![0].length
    this.leaf.decisions.push({
      class: 'speaker',
      ...this.#place({start: noun, end}),
      rule: 'speech-chorus',
      cert: 'medium',
      resp: '#sigla',
      alternatives: [],
      detail: {name: voice.name, ...(voice.person ? {who: voice.person.id} : {}), kind: 'quoted'},
    })
    this.#said({...quotation, direct: true}, voice, 'medium', 'speech-chorus')
    return true
  }

  /** A quotation nobody is known to speak; a few quoted words are only words. */
  #quote(quotation: Quotation): void {
    const words = this.reading.text
      .slice(quotation.start + 1, quotation.end - 1)
      .trim()
      .split(/\s+/)
    // A few words are only words, and words in capitals a title.
    const capitals = words.filter(
      (word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|and|in|on|to|for|a|an|between|with|from|at|by)$/.test(word),
    ).length
    if (quotation.open || words.length < 5 || capitals > words.length * 0.7) return
    this.leaf.decisions.push({
      class: 'quote',
      ...this.#place(quotation),
      rule: 'quote-unattributed',
      cert: 'medium',
      resp: '#sigla',
      alternatives: [],
      detail: {},
    })
  }

  #quotationAt(start: number, end: number): boolean {
    const quotation = this.quotations.covering(start + 1, end - 1)
    return quotation !== undefined && this.#spoken.has(quotation)
  }

  #speakerAround(at: number): Voice | undefined {
    const quotation = this.quotations.covering(at - 1, at + 1)
    return quotation && this.#spoken.get(quotation)
  }

  /** The source span of words in the reading; added letters at either end belong to the words, with their brackets. */
  #place(words: Span): Span {
    const span = this.reading.span(words.start, words.end)
    const first = this.#additionAt(span.start)
    if (first) span.start = Math.min(span.start, first.start)
    const last = this.#additionAt(span.end - 1)
    if (last) span.end = Math.max(span.end, last.end)
    return span
  }
}

/** The names a person would not call himself by: in full, without titles, the surname. */
function namesOf(person: Person): readonly string[] {
  let names = namesByPerson.get(person)
  if (!names) {
    const core = bare(person.name)
    const last = core.split(' ').at(-1)!
    names = [...new Set([person.name, core, ...(last.length > 3 ? [last] : [])])].filter((name) => name !== '')
    namesByPerson.set(person, names)
  }
  return names
}
const namesByPerson = new WeakMap<Person, readonly string[]>()

function certOf(frame: Frame, voice: Voice): Cert {
  const own: Cert = frame.inherited || frame.rule === 'speech-noun' ? 'medium' : 'high'
  return lower[own] < lower[voice.cert] ? own : voice.cert
}
