/**
 * The speech of one leaf, sentence by sentence: frames, the words they attribute, what goes on. One module: all of it shares that state.
 */
import type {Cert, InlineDecision, SaidDetail} from '../../tree/decision.js'
import type {Leaf} from '../../tree/nodes.js'
import type {Reading} from '../../tree/reading.js'
import type {Span} from '../../tree/source.js'
import {attributedAmong} from './attributed.js'
import {cuesOf} from './clauses/cues.js'
import {toldOfOne} from './clauses/simple-past.js'
import {asksHim, tellsNarrator, wordsToSomeone} from './frames/addressees.js'
import type {Frame} from './frames/frame.js'
import {closesParenthesis} from './frames/insertions.js'
import {isAnswer, mayGoOn} from './frames/joins.js'
import {narratedAfter, narratedIn} from './frames/narrated-clauses.js'
import {continuation, type Head, type Sentence, spokenWords} from './frames/spoken-words.js'
import {headAt} from './heard.js'
import {isHeToo, isInPartedWords, isInWords, opensInOwnPerson, othersAct, standsInside} from './inside-words.js'
import {wordsAfter} from './mentioned/mentions.js'
import {isPutToHim} from './own-answers.js'
import {namesOf} from './persons/person-names.js'
import {isQuotedWhole, pastOpeningMark, type Quotations} from './phrases/quotations.js'
import {followsStruckName} from './phrases/struck-names.js'
import {QuotedBy} from './quoted-by.js'
import {QuotedLetters} from './quoted-letters.js'
import {certOf, link, SpeechDecisions} from './speech-decisions.js'
import {UnframedQuotations} from './unframed-quotations.js'
import type {Conversation} from './voices/conversation.js'
import {endsSpeech, isFirstPerson, isNarration, isTopic} from './voices/narration.js'
import {type Chain, isNarratorsWe, type Voice} from './voices/voice.js'
import {AuthorRemarks} from './writers/author-remarks.js'

export class LeafSpeech {
  /** Who speaks which quotation. */
  readonly #spoken: QuotedBy
  readonly #decisions: SpeechDecisions
  /** Who was quoted last, in the sentence before. */
  #quoted: Chain | undefined
  readonly #remarks = new AuthorRemarks()
  readonly #letters: QuotedLetters
  readonly #unframedQuotations: UnframedQuotations
  /** The first frame of the sentence after the one that is read. */
  #next: Frame | undefined
  /** Whose words were going on where another broke in, in parentheses that are still open. */
  #interrupted: Chain | undefined
  /** The decision that goes on in this leaf, to lengthen. */
  #going: InlineDecision | undefined

  constructor(
    private readonly speech: Conversation,
    private readonly leaf: Leaf,
    private readonly reading: Reading,
    interventions: readonly InlineDecision[],
    private readonly quotations: Quotations,
  ) {
    this.#decisions = new SpeechDecisions(leaf, reading, interventions)
    this.#spoken = new QuotedBy(quotations, speech, reading.text)
    this.#letters = new QuotedLetters(this.#spoken, speech)
    this.#unframedQuotations = new UnframedQuotations(reading.text, quotations, this.#spoken, speech, this.#decisions)
  }

  sentences(sentences: readonly Sentence[]): void {
    this.#spoken.foresee(sentences)
    const mayRefer = sentences.some((sentence) => sentence.frames.length > 0)
    for (const [i, sentence] of sentences.entries()) {
      this.#next = sentences[i + 1]?.frames[0]
      this.#letters.endBefore(sentence.start)
      if (this.#unframedQuotations.chorus(sentence)) this.speech.chain = undefined
      this.speech.sentenceBegins(sentence.meant)
      if (followsStruckName(this.reading.text, sentence.start)) this.speech.tellsOfStruckName()
      // What a paragraph opens with may be all it says of one who speaks in the next: `Mr. Ito visited me.`
      // At the head of a paragraph the narrator may turn to another than him whose own words went on.
      const isOpen = sentence === sentences[0] && this.speech.chain?.leaf !== this.leaf
      if ((mayRefer || sentence === sentences[0]) && (isOpen || !this.speech.chain?.shifted)) {
        const {text} = this.reading
        const mark = this.#remarks.markOf(text.slice(sentence.start, sentence.end))
        const from = pastOpeningMark(text, sentence.start + mark)
        const start = text[from] === '(' ? from + 1 : from
        const {leading} = this.#headAt(sentence, start)
        const [frame] = sentence.frames
        if (leading && !isInWords(text, leading, frame))
          this.speech.about(leading, wordsAfter(text, leading), this.leaf)
        if (sentence.mayMeet) this.speech.meets(leading, narratedIn(text, sentence), frame?.subject)
      }
      if (sentence.frames[0]?.isInserted) this.#interrupted = this.speech.chain
      if (sentence.frames.length > 0) this.#framed(sentence)
      else {
        this.#unframed(sentence)
        if (!this.quotations.covering(sentence.start, sentence.end - 1)) this.#quoted = undefined
      }
      if (i === 0) this.speech.opensSummary(this.reading.text, sentence.start, this.leaf)
      if (this.#interrupted && closesParenthesis(this.reading.text, sentence.start, sentence.end)) {
        this.speech.chain = this.#interrupted
        this.#interrupted = undefined
      }
    }
    this.#letters.endBefore(this.reading.text.length)
    const {chain} = this.speech
    if (chain && !chain.direct && isQuotedWhole(this.reading.text)) this.speech.chain = undefined
    this.#unframedQuotations.settle()
  }

  /** A sentence without a frame: the last speaker goes on, or the narrator speaks. */
  #unframed(sentence: Sentence): void {
    const {chain} = this.speech
    this.#quotationGoesOn(sentence)
    if (chain && this.#unframedQuotations.announced(sentence, chain, this.leaf)) return
    if (!chain || this.speech.inTurn) return
    if (this.#spoken.covers(sentence.start + 1, sentence.end - 1)) return
    if (this.#unframedQuotations.opens(sentence) && !this.#quoted) {
      this.#endChain()
      return
    }
    const text = this.reading.text.slice(sentence.start, sentence.end)
    const {person} = chain.voice
    const names = person && !chain.direct ? namesOf(person) : []
    const isFramed = sentence.frames.length > 0
    if (
      othersAct(this.reading.text, this.#headAt(sentence, sentence.start).phrase, isFramed, chain, this.speech) ||
      isPutToHim(this.reading.text, sentence, this.#next, chain, this.speech)
    ) {
      this.#endChain()
      return
    }
    const told = chain.shifted ? undefined : toldOfOne(text)
    const cues = cuesOf(text)
    // `said: I am glad. Please greet him.`
    if (chain.direct && text.startsWith('Please ')) chain.shifted = true
    if (told || endsSpeech(text, cues, chain, this.speech) || isNarration(text, cues, names, chain.shifted)) {
      // `He suggested a board of editors. They would meet in May.`: no words of his, but he speaks on.
      this.#endChain(told === 'spoken' && chain.leaf === this.leaf ? chain : undefined)
      return
    }
    if (chain.leaf !== this.leaf) {
      // Over a paragraph only where the words themselves are someone's own.
      if (!chain.shifted || !/[.?!…:;”"’)]$/.test(text) || isTopic(text)) {
        this.speech.chain = undefined
        return
      }
    }
    this.#goOn(chain, sentence, chain.isListed || chain.leaf === this.leaf ? 'medium' : 'low')
    // The author's *I* and *we* are the narrator's as well.
    if (isFirstPerson(text, cues) && !/^I\b/.test(text) && !person?.author) chain.shifted = true
  }

  #endChain(chain?: Chain): void {
    this.speech.chain = chain
    this.#going = undefined
  }

  /** `“We shall not wait,” said Mr. Talbot. “The ice will come.”`: one speaker, two sentences. */
  #quotationGoesOn(sentence: Sentence): void {
    const quotation = this.quotations.starting(sentence.start, sentence.start)
    const before = this.#quoted
    if (!quotation || !before || this.#spoken.has(quotation) || quotation.end < sentence.end - 1) return
    this.#spoken.set(quotation, before.voice)
    const decision = this.#decisions.said({...quotation, direct: true}, before.voice, 'medium', 'speech-goes-on')
    link(before.last, before.lastStart, decision)
    this.#quoted = {...before, last: (decision as {detail: SaidDetail}).detail, lastStart: decision.start}
  }

  /** What a sentence begins with at a place of it: after the mark of a remark, or where it starts. */
  #headAt(sentence: Sentence, at: number): Head {
    if (sentence.head?.at !== at) sentence.head = headAt(this.reading.text, at)
    return sentence.head
  }

  #goOn(chain: Chain, span: Span, cert: Cert): void {
    const place = this.#decisions.place(span)
    if (this.#going && this.#going.class === 'said' && this.#going.detail === chain.last) {
      this.#going.end = place.end
      return
    }
    const decision = this.#decisions.said(
      {start: span.start, end: span.end, direct: chain.direct},
      chain.voice,
      cert,
      chain.isListed ? 'speech-announced' : cert === 'low' ? 'speech-goes-on-paragraph' : 'speech-goes-on',
    )
    link(chain.last, chain.lastStart, decision)
    this.speech.talk.goesOn(this.leaf, decision, chain.last, chain.lastStart)
    chain.last = (decision as {detail: SaidDetail}).detail
    chain.lastStart = decision.start
    this.#going = decision
  }

  #framed(sentence: Sentence): void {
    const chainBefore = this.speech.chain
    const frames = attributedAmong(sentence, this.#spoken, this.speech, this.leaf, this.reading.text)
    sentence.frames = frames
    if (frames.length === 0) {
      this.#unframed(sentence)
      return
    }
    const isReportedInside =
      chainBefore !== undefined &&
      !this.speech.inTurn &&
      frames.every(
        (frame, i) =>
          (i > 0 && isHeToo(frame)) || standsInside(frame, chainBefore, this.leaf, this.speech, this.reading.text),
      )
    if (isReportedInside) this.#unframed(sentence)
    let chain: Chain | undefined
    let outer: Voice | undefined
    let latest: (Chain & {direct: boolean}) | undefined
    for (const [i, frame] of frames.entries()) {
      const quoted = this.#spoken.around(frame.start)
      // What ends in a colon announces words of its own, whatever was reported before it.
      const announces = frame.complement === 'colon' && frame.clause! >= sentence.end
      const {text} = this.reading
      const asker = i > 0 && asksHim(frames[i - 1]!, frame, text, sentence) ? outer?.person : undefined
      const beforeFrame = text.slice(Math.max(0, frame.start - 200), frame.start)
      const isWithin = !asker && frame.join === 'within' && frame.complement !== 'inside' && !announces
      const isCited = !quoted && this.#letters.hold(frame.start, chainBefore !== undefined)
      const voice =
        frame.inherited && outer && frame.subject === frames[i - 1]?.subject
          ? outer
          : this.speech.voiceOf(
              frame.subject,
              isWithin || isReportedInside ? (outer ?? chainBefore?.voice) : undefined,
              quoted,
              {
                before: beforeFrame,
                isNarrators: isNarratorsWe(
                  frame.subject,
                  chainBefore,
                  this.leaf,
                  frame.tense,
                  beforeFrame,
                  isAnswer(frame),
                ),
                isCited,
                isEarlier: frame.isEarlier === true,
                isAnswer: isAnswer(frame),
                mayGoOn: mayGoOn(frame, text),
                asker,
                own: isReportedInside
                  ? chainBefore.voice
                  : isInPartedWords(text, sentence, frames[i - 1], frame)
                    ? outer
                    : undefined,
              },
            )
      if (isCited && !voice.person && frame.complement === 'none') continue
      const words = spokenWords(this.reading.text, this.quotations, sentence, i)
      if (words.length > 0 && !this.speech.inTurn) this.speech.talk.frame(this.#decisions.place(words[0]!).start)
      for (const {quotation} of words) if (quotation) this.#spoken.set(quotation, voice)
      const isDirect = words.some((part) => part.direct)
      this.#decisions.speaker(frame, voice, isDirect)
      let before: Chain | undefined
      for (const part of words) {
        const decision = this.#decisions.said(
          part,
          voice,
          part.direct || frame.complement !== 'colon' ? certOf(frame, voice) : 'medium',
          frame.rule,
        )
        if (before) link(before.last, before.lastStart, decision)
        before = {
          voice,
          last: (decision as {detail: SaidDetail}).detail,
          lastStart: decision.start,
          shifted: frame.complement === 'inside' && !part.direct && i === 0 && opensInOwnPerson(text, sentence),
          direct: frame.complement === 'colon' && part.direct,
          leaf: this.leaf,
        }
      }
      if (before && words.at(-1)!.direct && frame.complement === 'inside') latest = {...before, direct: true}
      if (isReportedInside) outer = voice
      // `In reply to Mr. Hale, [name not declassified] said that`
      if (frame.rule === 'speech-unsaid' && !frame.subject) this.speech.tellsOfStruckName()
      if (isWithin || isReportedInside || quoted || frame.isSpokenOf) continue
      outer = voice
      const addressed = wordsToSomeone(frame, this.reading.text)
      if (addressed !== undefined) this.speech.addresses(voice, addressed)
      const isPast = (frame.isEarlier ?? frame.isCited) === true && frame.subject?.kind !== 'pronoun'
      this.speech.spoke(voice, isPast, frame.rule === 'speech-asked-by')
      if (frame.complement === 'question')
        this.speech.asksOf(
          voice,
          text.slice(frame.clause, sentence.end),
          text.slice(frame.subject?.end ?? frame.start, frame.end),
        )
      const met = narratedAfter(text, sentence, i)
      if (met !== undefined) this.speech.meets(undefined, met)
      const going = met === undefined ? continuation(frame, words, voice.person?.author === true) : 'none'
      if (before && going === 'supposed') before.asked = true
      if (before && going === 'free') before.toNarrator = tellsNarrator(frame, this.reading.text)
      chain =
        going === 'none'
          ? undefined
          : (before ?? {voice, last: undefined, lastStart: frame.start, shifted: true, direct: false, leaf: this.leaf})
      if (chain && chainBefore?.shifted && chainBefore.voice.person === voice.person) chain.shifted = true
    }
    if (isReportedInside) return
    this.#going = undefined
    this.speech.chain = this.speech.inTurn || this.#remarks.isOn ? undefined : chain
    this.#quoted = latest?.direct ? latest : undefined
  }
}
