/**
 * Reported speech of one document, leaf by leaf: frames become `speaker` decisions, the words spoken `said` decisions,
 * and speech goes on without a frame until someone else speaks, the narrator speaks, or the section ends.
 */

import {fold, wordsOf} from '../../authority/words.js'
import type {Cert, InlineDecision, SaidDetail} from '../../tree/decision.js'
import type {Leaf, Note, Turn} from '../../tree/nodes.js'
import type {Source, Span} from '../../tree/source.js'
import {type Reading, readingsOf} from '../names/reading.js'
import {type Frame, framesOf} from './frames.js'
import {chorusNouns, sayingsIn} from './lexicon.js'
import {isFirstPerson, isNarration} from './narration.js'
import {bare, type Person, type Persons} from './persons.js'
import {quotationsOf} from './quotations.js'
import {sentencesOf} from './sentences.js'
import {phraseFrom, type Subject} from './subject.js'

/** Who speaks, how that was found, and how sure it is. */
interface Voice {
  person?: Person
  name: string
  cert: Cert
  rule: string
}

/** Speech that may go on. */
interface Chain {
  voice: Voice
  last: SaidDetail | undefined
  lastStart: number
  /** Whether it has gone over to the speaker's own person. */
  shifted: boolean
  direct: boolean
  leaf: Leaf
}

interface Words extends Span {
  direct: boolean
}

interface Sentence extends Span {
  frames: Frame[]
}

const chorus = new RegExp(`\\b(?:${chorusNouns})\\b[^“"«„.;]{0,40}$`, 'i')
const lower: {[cert in Cert]: number} = {high: 2, medium: 1, low: 0}

export class ReportedSpeech {
  #chain: Chain | undefined
  #turn: Voice | undefined
  /** The last one who spoke in the third person: `he`. */
  #third: Person | undefined
  /** The name of the one the narrator has turned to since: `he`, too. */
  #topic: string | undefined
  #lastSpeaker: Person | undefined
  readonly #opening: ReadonlySet<string>
  /** Ids of those who have spoken so far. */
  readonly #spoken = new Set<string>()

  constructor(
    private readonly source: Source,
    private readonly persons: Persons,
    private readonly first: Person | undefined,
    opening: string,
  ) {
    const {starts, ends} = wordsOf(opening)
    this.#opening = new Set(starts.map((start, i) => fold(opening.slice(start, ends[i]))))
  }

  /** The section ends, and with it what anyone was saying. */
  end(): void {
    this.#chain = undefined
  }

  turn(turn: Turn): void {
    this.end()
    const decision = turn.label.decisions.find((d) => d.class === 'speaker')
    const person = decision?.detail.who === undefined ? undefined : this.persons.byId(decision.detail.who)
    this.#turn = person
      ? {person, name: person.name, cert: 'high', rule: 'speech-turn'}
      : {name: 'speaker', cert: 'low', rule: 'speech-turn'}
  }

  endTurn(): void {
    if (this.#turn?.person && !this.#turn.person.author) this.#third = this.#turn.person
    this.#turn = undefined
    this.end()
  }

  /** A note's words are apart from the conversation. */
  note(note: Note): void {
    const chain = this.#chain
    this.#chain = undefined
    this.leaf(note)
    this.#chain = chain
  }

  leaf(leaf: Leaf): void {
    const {main, interventions} = readingsOf(this.source, leaf)
    const {text} = main
    const {sayings, nouns} = sayingsIn(text)
    const quotations = quotationsOf(text)
    if (sayings.length === 0 && nouns.length === 0 && quotations.length === 0 && !this.#chain) return
    const sentences: Sentence[] = []
    let verb = 0
    let noun = 0
    for (const span of sentencesOf(text)) {
      const from = verb
      while (verb < sayings.length && sayings[verb]!.start < span.end) verb++
      const hadNouns = noun
      while (noun < nouns.length && nouns[noun]! < span.end) noun++
      const frames =
        verb > from || noun > hadNouns ? framesOf(text, span, sayings.slice(from, verb), noun > hadNouns) : []
      sentences.push({...span, frames})
    }
    new LeafSpeech(this, leaf, main, interventions, quotations).sentences(sentences)
  }

  // The state that one leaf's sentences read and write.

  get chain(): Chain | undefined {
    return this.#chain
  }

  set chain(chain: Chain | undefined) {
    this.#chain = chain
  }

  get inTurn(): boolean {
    return this.#turn !== undefined
  }

  /** Whether a name was heard in the opening, or is not a name at all. */
  takesPart(subject: Subject): boolean {
    if (subject.kind !== 'name') return true
    const words = bare(subject.text).split(/\s+/)
    return [words[0], words.at(-1)].some(
      (word) => word !== undefined && this.#opening.has(fold(word.replace(/\.$/, ''))),
    )
  }

  knownTail(name: string): string | undefined {
    return this.persons.knownTail(name)
  }

  /** The one a sentence is about: `Mao Zedong ruled this out, for, as he stated, …`. */
  about(subject: Subject): void {
    if (subject.kind !== 'name') return
    if (this.persons.isPerson(subject.text) && bare(subject.text) !== this.first?.name) this.#topic = subject.text
  }

  hasSpoken(name: string): boolean {
    return this.#spoken.has(this.persons.known(name)?.id ?? '')
  }

  get #nearest(): Person | undefined {
    return this.#topic === undefined ? this.#third : this.persons.named(this.#topic)
  }

  spoke(voice: Voice): void {
    const {person} = voice
    if (!person) return
    this.#lastSpeaker = person
    this.#spoken.add(person.id)
    if (!person.author && !person.group) {
      this.#third = person
      this.#topic = undefined
    }
  }

  /** Who a subject is. `outer` speaks the words it stands in, `quoted` speaks the quotation it stands in. */
  voiceOf(subject: Subject | undefined, outer: Voice | undefined, quoted: Voice | undefined): Voice {
    if (!subject) return {name: 'unknown', cert: 'low', rule: 'subject-missing'}
    if (subject.kind === 'pronoun') return this.#pronoun(subject.text.toLowerCase(), subject.text, outer, quoted)
    const text = this.persons.knownTail(subject.text) ?? subject.text
    if (subject.kind === 'several')
      return {person: this.persons.several(subject.text), name: subject.text, cert: 'medium', rule: 'subject-several'}
    if (subject.kind === 'role' && /^the (?:latter|former)$/i.test(subject.text))
      return this.#pronoun('he', subject.text, outer, quoted)
    if (subject.kind === 'role' && /^(?:both|others)$/i.test(subject.text))
      return {name: subject.text, cert: 'low', rule: 'subject-unresolved'}
    const person = this.persons.named(text)
    return {
      person,
      name: text,
      cert: person.entry || subject.kind === 'name' ? 'high' : 'medium',
      rule: subject.kind === 'role' ? 'subject-title' : 'subject-name',
    }
  }

  #pronoun(word: string, written: string, outer: Voice | undefined, quoted: Voice | undefined): Voice {
    switch (word) {
      case 'i':
      case 'me':
      case 'my': {
        const own = quoted ?? this.#turn
        if (own?.person)
          return {
            person: own.person,
            name: own.person.name,
            cert: own === this.#turn ? 'high' : 'medium',
            rule: 'first-person-speaker',
          }
        if (this.first) return {person: this.first, name: this.first.name, cert: 'high', rule: 'first-person-author'}
        const unknown = this.persons.given('memorandum-author', 'the author of the document')
        unknown.author = true
        unknown.cert = 'low'
        return {person: unknown, name: written, cert: 'low', rule: 'first-person-unknown'}
      }
      case 'we':
      case 'us':
      case 'our': {
        const own = quoted ?? this.#turn ?? outer ?? this.#chain?.voice
        if (own?.person) return {person: own.person, name: own.person.name, cert: 'medium', rule: 'first-person-plural'}
        const side = this.persons.given('our-side', 'we (the side of the document’s author)')
        side.group = true
        side.cert = 'low'
        return {person: side, name: written, cert: 'low', rule: 'first-person-plural'}
      }
      case 'they':
      case 'them':
      case 'their': {
        const group = this.#lastSpeaker?.group ? this.#lastSpeaker : undefined
        return group
          ? {person: group, name: group.name, cert: 'medium', rule: 'pronoun-last-group'}
          : {name: written, cert: 'low', rule: 'pronoun-unresolved'}
      }
      default: {
        const person =
          outer?.person && outer.person !== this.first && !outer.person.group ? outer.person : this.#nearest
        return person
          ? {person, name: person.name, cert: 'medium', rule: 'pronoun-last-speaker'}
          : {name: written, cert: 'low', rule: 'pronoun-unresolved'}
      }
    }
  }
}

/** The speech of one leaf. */
class LeafSpeech {
  /** Quotations that someone speaks. */
  readonly #spoken = new Map<Span, Voice>()
  /** Who was quoted last, in the sentence before. */
  #quoted: Chain | undefined
  /** The decision that goes on in this leaf, to lengthen. */
  #going: InlineDecision | undefined

  constructor(
    private readonly speech: ReportedSpeech,
    private readonly leaf: Leaf,
    private readonly reading: Reading,
    private readonly interventions: readonly InlineDecision[],
    private readonly quotations: readonly (Span & {open: boolean})[],
  ) {}

  sentences(sentences: readonly Sentence[]): void {
    for (const sentence of sentences) {
      if (this.#chorus(sentence)) this.speech.chain = undefined
      const leading = this.speech.chain?.shifted ? undefined : phraseFrom(this.reading.text, sentence.start)
      if (leading && leading.start - sentence.start < 2) this.speech.about(leading)
      if (sentence.frames.length > 0) this.#framed(sentence)
      else {
        this.#unframed(sentence)
        if (!this.quotations.some((q) => q.start <= sentence.start && q.end >= sentence.end - 1))
          this.#quoted = undefined
      }
    }
    for (const quotation of this.quotations) if (!this.#spoken.has(quotation)) this.#quote(quotation)
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
    const quotation = this.quotations.find((q) => q.start === sentence.start)
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
    const frames = sentence.frames.map((frame) => this.#cut(frame)).filter((frame) => !this.#writes(frame, chainBefore))
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
      const words = this.#wordsOf(sentence, frame, i)
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
  #cut(frame: Frame): Frame {
    const {subject} = frame
    if (subject?.kind !== 'name' || frame.inherited) return frame
    const tail = this.speech.knownTail(subject.text)
    if (tail === undefined) return frame
    const start = subject.end - tail.length
    return {
      ...frame,
      subject: {...subject, text: tail, start},
      start: frame.start === subject.start ? start : frame.start,
    }
  }

  /** The words a frame attributes: after it, or on both sides of it. */
  #wordsOf(sentence: Sentence, frame: Frame, index: number): Words[] {
    const {frames} = sentence
    const parts: Words[] = []
    const limit = this.#clauseEnd(sentence, index)
    if (frame.complement === 'quote' || frame.complement === 'colon') {
      const quotation = this.quotations.find((q) => q.start >= frame.clause! - 1 && q.start <= frame.clause! + 1)
      const before =
        frame.complement === 'quote'
          ? this.quotations.find((q) => q.end <= frame.start && frame.start - q.end <= 3)
          : undefined
      if (quotation) return [...(before ? [this.#quotation(before, frame)] : []), this.#quotation(quotation, frame)]
      return frame.complement === 'colon' ? this.#part(frame.clause!, limit, true) : []
    }
    if (frame.complement === 'inside') {
      const before = this.#before(sentence, frame, index)
      if (before) parts.push(before)
      if (frame.clause !== undefined) {
        const quotation = this.quotations.find((q) => q.start >= frame.clause! - 1 && q.start <= frame.clause! + 2)
        if (quotation) parts.push(this.#quotation(quotation, frame))
        else if (!parts[0]?.direct) parts.push(...this.#part(frame.clause, limit, false))
      }
      return parts
    }
    if (frame.clause === undefined || frame.complement === 'none') return parts
    const quotation = this.quotations.find((q) => q.start === frame.clause)
    if (quotation && frames[index + 1] === undefined && quotation.end >= sentence.end - 2)
      return [this.#quotation(quotation, frame)]
    return this.#part(frame.clause, limit, false)
  }

  /** What was said before a frame that stands inside or after it. */
  #before(sentence: Sentence, frame: Frame, index: number): Words | undefined {
    const {text} = this.reading
    const quotation = this.quotations.find((q) => q.end <= frame.start && frame.start - q.end <= 3)
    if (quotation) return this.#quotation(quotation, frame)
    const earlier = sentence.frames[index - 1]
    if (earlier && earlier.clause !== undefined) return undefined
    const start = earlier ? earlier.end : sentence.start
    const words = text.slice(start, frame.start)
    // `for, as he stated, …`: what precedes is the narrator's.
    if (frame.as && /\b(?:for|because|since|that|but|and)\s*,?\s*$/.test(words)) return undefined
    if (
      /^(?:In (?:conclusion|reply|response|answer|this connection|his|her)|To (?:this|which)|Continuing|Speaking|Responding|Replying|Further|Then|At (?:this|that) (?:point|time))\b[^,]*,\s*$/.test(
        words,
      )
    )
      return undefined
    return this.#part(start, frame.start, false)[0]
  }

  /** Where a frame's clause ends: at the next frame beside it, or with the sentence. */
  #clauseEnd(sentence: Sentence, index: number): number {
    const {text} = this.reading
    let end = sentence.end
    const own = sentence.frames[index]!
    for (let i = index + 1; i < sentence.frames.length; i++) {
      const next = sentence.frames[i]!
      if (
        next.join === 'within' ||
        (next.complement === 'inside' && own.complement !== 'inside' && next.start > own.end && next.join !== 'after')
      )
        continue
      end = next.start
      break
    }
    if (end === sentence.end) return end
    const words = text.slice(own.end, end)
    const connector =
      /[\s,;—–-]*(?:\b(?:and then|and also|and|but|while|whereas|to which|to this|whereupon|upon which|after which|at which|in reply(?: to (?:which|this))?|then|having|by|also)\b[\s,]*)*$/i.exec(
        words,
      )
    return own.end + (connector ? connector.index : words.length)
  }

  #part(start: number, end: number, direct: boolean): Words[] {
    const {text} = this.reading
    let from = start
    let to = end
    while (from < to && /[\s,;:—–-]/.test(text[from]!)) from++
    while (to > from && /[\s,;:—–-]/.test(text[to - 1]!)) to--
    if (
      !direct &&
      to > from &&
      text[to - 1] === '.' &&
      !/\b\p{Lu}\.$|\.\p{L}\.$/u.test(text.slice(Math.max(from, to - 4), to))
    )
      to--
    while (to > from && text[to - 1] === ' ') to--
    return to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? [{start: from, end: to, direct}] : []
  }

  #quotation(quotation: Span, frame: Frame): Words {
    this.#pending.set(quotation, frame)
    return {start: quotation.start, end: quotation.end, direct: true}
  }

  readonly #pending = new Map<Span, Frame>()

  #speaker(frame: Frame, voice: Voice, isDirect: boolean): void {
    for (const [quotation, owner] of this.#pending) if (owner === frame) this.#spoken.set(quotation, voice)
    const span = this.#place(frame)
    const cert = certOf(frame, voice)
    const detail = {
      name: voice.name,
      ...(voice.person ? {who: voice.person.id} : {}),
      kind: isDirect ? ('quoted' as const) : ('reported' as const),
    }
    this.leaf.decisions.push({
      class: 'speaker',
      ...span,
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
    if (this.leaf.decisions.some((d) => d.class === 'person' && d.start < span.end && span.start < d.end)) return
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
    const detail: SaidDetail = {...(voice.person ? {who: voice.person.id} : {}), direct: words.direct}
    const decision: InlineDecision = {
      class: 'said',
      ...this.#place(words),
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
    const quotation = this.quotations.find((q) => q.start > sentence.start && q.start < sentence.end)
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
  #quote(quotation: Span & {open: boolean}): void {
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
    return this.quotations.some((q) => q.start <= start + 1 && q.end >= end - 1 && this.#spoken.has(q))
  }

  #speakerAround(at: number): Voice | undefined {
    for (const [quotation, voice] of this.#spoken) if (quotation.start < at && at < quotation.end) return voice
    return undefined
  }

  /** The source span of words in the reading; added letters at either end belong to the words, with their brackets. */
  #place(words: Span): Span {
    const span = this.reading.span(words.start, words.end)
    for (const d of this.interventions) {
      if (d.class !== 'supplied' && d.class !== 'expansion') continue
      if (d.start < span.start && span.start < d.end) span.start = d.start
      if (d.start < span.end && span.end < d.end) span.end = d.end
    }
    return span
  }
}

/** The names a person would not call himself by: in full, without titles, the surname. */
function namesOf(person: Person): string[] {
  const core = bare(person.name)
  const last = core.split(' ').at(-1)!
  return [...new Set([person.name, core, ...(last.length > 3 ? [last] : [])])].filter((name) => name !== '')
}

function certOf(frame: Frame, voice: Voice): Cert {
  const own: Cert = frame.inherited || frame.rule === 'speech-noun' ? 'medium' : 'high'
  return lower[own] < lower[voice.cert] ? own : voice.cert
}
