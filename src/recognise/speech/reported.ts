/**
 * Reported speech of one document, leaf by leaf: frames become `speaker` decisions, the words spoken `said` decisions,
 * and speech goes on without a frame until someone else speaks, the narrator speaks, or the section ends.
 */
import type {InlineDecision} from '../../tree/decision.js'
import type {Leaf, Note} from '../../tree/nodes.js'
import {type Reading, readingsOf} from '../../tree/reading.js'
import type {Source} from '../../tree/source.js'
import type {Frame} from './frames/frame.js'
import {framesOf} from './frames/frames.js'
import {holdsOpening, openingFrame} from './frames/opening-frames.js'
import {sayingsIn} from './frames/sayings.js'
import type {Sentence} from './frames/spoken-words.js'
import {LeafSpeech} from './leaf-speech.js'
import {Conversation} from './persons/conversation.js'
import {noteHolders, pronounsMeant} from './persons/holders.js'
import type {Person, Persons} from './persons/persons.js'
import {isSourceNote} from './persons/source-note.js'
import {Quotations} from './phrases/quotations.js'
import {sentencesOf} from './phrases/sentences.js'

/** `Mr. Ito visited me.`, `I had a talk with Mr. Ito.`: he may speak in the next paragraph. */
const mayMeet =
  /\b(?:visited|approached|greeted|met|telephoned|came up to|called on|invited|received) (?:me|us)\b| with | visit to | (?:received|met|greeted|briefed) by |\b(?:I|We|we) (?:met|saw|received|visited|called)\b|^(?:Saw|Met|Received|Visited|Called on|Spoke|Talked) /

export class ReportedSpeech extends Conversation {
  constructor(
    private readonly source: Source,
    persons: Persons,
    first: Person | undefined,
    opening: string,
    signatory: string | undefined,
  ) {
    super(persons, first, opening, signatory)
  }

  /** A note's words are apart from the conversation. */
  note(note: Note): void {
    const chain = this.chain
    this.chain = undefined
    this.leaf(note)
    this.chain = chain
  }

  leaf(leaf: Leaf): void {
    if (isSourceNote(leaf)) {
      this.chain = undefined
      return
    }
    const {main, apart, interventions} = readingsOf(this.source, leaf)
    noteHolders(main, interventions, this.persons)
    this.#read(leaf, main, interventions)
    // `[Mr. Hale said later that …]`: a paragraph that stands in brackets whole.
    const [bracket] = apart
    if (bracket?.decision.class === 'comment' && main.text.trim() === '')
      this.#read(leaf, bracket.reading, interventions)
  }

  #read(leaf: Leaf, main: Reading, interventions: readonly InlineDecision[]): void {
    const {text} = main
    const {sayings, nouns, hasOwn} = sayingsIn(text)
    const quotations = new Quotations(text)
    const isSilent = sayings.length + nouns.length + quotations.all.length === 0
    const mayOpen = holdsOpening(text, hasOwn)
    if (isSilent && !this.chain && !mayOpen && !mayMeet.test(text.slice(0, 120))) return
    const sentences: Sentence[] = []
    const meantBy = pronounsMeant(main, interventions)
    let verb = 0
    let noun = 0
    for (const span of sentencesOf(text)) {
      const from = verb
      while (verb < sayings.length && sayings[verb]!.start < span.end) verb++
      const hadNouns = noun
      while (noun < nouns.length && nouns[noun]! < span.end) noun++
      const frames =
        verb > from || noun > hadNouns ? framesOf(text, span, sayings.slice(from, verb), noun > hadNouns) : []
      // `According to Orsini, the men thought that`, `what they had promised`: whose report it is comes first.
      const opening = mayOpen ? openingFrame(text, span) : undefined
      sentences.push({start: span.start, end: span.end, frames: opened(opening, frames), meant: meantBy(span)})
    }
    new LeafSpeech(this, leaf, main, interventions, quotations).sentences(sentences)
  }
}

/** The frames of a sentence with the one that it opens with, `According to Orsini, the men had told him that`: theirs are in his. */
function opened(opening: Frame | undefined, frames: Frame[]): Frame[] {
  if (!opening) return frames
  if (frames.every((frame) => frame.needsSpeaker || frame.complement === 'none')) return [opening]
  const isWithin =
    opening.complement === 'clause' &&
    frames.every(({start, complement}) => start >= opening.clause! && complement === 'clause')
  return isWithin ? [opening, ...frames.map((frame): Frame => ({...frame, join: 'within'}))] : frames
}
