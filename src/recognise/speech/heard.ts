/**
 * What the leaves of a document hold of speech, before anyone asks who speaks: their verbs of saying, quotations, sentences
 * and frames.
 *
 * Each question is asked of some dozens of leaves before the next one: its code and its expressions are large, and stand
 * ready in the processor only where the same question was asked just before.
 */
import type {InlineDecision} from '../../tree/decision.js'
import type {Block, Leaf} from '../../tree/nodes.js'
import {type Reading, type Readings, readingsOf} from '../../tree/reading.js'
import type {Source, Span} from '../../tree/source.js'
import type {Frame} from './frames/frame.js'
import {framesOf} from './frames/frames.js'
import {withGapped} from './frames/gapped-frames.js'
import {narratedIn} from './frames/narrated-clauses.js'
import {holdsOpening, openingFrame} from './frames/opening-frames.js'
import {type Sayings, sayingsIn} from './frames/sayings.js'
import type {Head, Sentence} from './frames/spoken-words.js'
import {holdsMeeting} from './mentioned/meetings.js'
import {leadingPhrase} from './phrases/leading.js'
import {phraseFrom} from './phrases/phrase.js'
import {pastOpeningMark, Quotations} from './phrases/quotations.js'
import {sentencesOf} from './phrases/sentences.js'
import {withHolder} from './present/held-offices.js'
import {pronounsMeant} from './present/holders.js'
import {isSourceNote} from './writers/source-note.js'

/** A reading, and what it holds of speech. */
export interface Heard {
  reading: Reading
  /** The interventions of its leaf. */
  interventions: readonly InlineDecision[]
  quotations: Quotations
  /** Whether it has nothing that frames speech, and no quotation. */
  isSilent: boolean
  sentences: Sentence[]
}

/** A leaf with what its main reading holds. */
export interface HeardLeaf {
  readings: Readings
  main: Heard
}

/** How many leaves are heard together: enough to be fast, few enough for a document of any length. */
const together = 64

/** Hears the leaves of a document that may hold speech, in their order. */
export class Hearing {
  readonly #leaves: readonly Leaf[]
  readonly #heard = new Map<Leaf, HeardLeaf>()
  #next = 0

  constructor(
    private readonly source: Source,
    blocks: readonly Block[],
  ) {
    this.#leaves = leavesWithSpeech(blocks)
  }

  /** What a leaf holds; each is asked for once. */
  take(leaf: Leaf): HeardLeaf {
    while (!this.#heard.has(leaf) && this.#next < this.#leaves.length) this.#hearNext()
    const heard = this.#heard.get(leaf)!
    this.#heard.delete(leaf)
    return heard
  }

  #hearNext(): void {
    const leaves = this.#leaves.slice(this.#next, this.#next + together)
    this.#next += leaves.length
    const all = leaves.map((leaf) => readingsOf(this.source, leaf))
    const heard = heardIn(
      all.map(({main}) => main),
      all.map(({interventions}) => interventions),
    )
    for (const [i, leaf] of leaves.entries()) this.#heard.set(leaf, {readings: all[i]!, main: heard[i]!})
  }
}

/** The leaves whose speech is asked for, in their order. */
function leavesWithSpeech(blocks: readonly Block[]): Leaf[] {
  return blocks.flatMap((block): Leaf[] => {
    if (block.type === 'paragraph' || block.type === 'note') return isSourceNote(block) ? [] : [block]
    if (block.type === 'turn') return leavesWithSpeech(block.children)
    if (block.type !== 'list' || block.role !== undefined) return []
    return block.children.flatMap((item) => [item, ...leavesWithSpeech(item.children)])
  })
}

/** What readings hold, question by question; `interventions` are those of the leaf of each. */
export function heardIn(readings: readonly Reading[], interventions: readonly (readonly InlineDecision[])[]): Heard[] {
  const said = readings.map(({text}) => sayingsIn(text))
  const quotations = readings.map(({text}) => new Quotations(text))
  const mayOpen = readings.map(({text}, i) => holdsOpening(text, said[i]!.openings))
  const isSilent = said.map(
    ({sayings, nouns}, i) => sayings.length + nouns.length + quotations[i]!.all.length === 0 && !mayOpen[i],
  )
  // Most of what is silent nobody asks for.
  const spans = readings.map(({text}, i) => (isSilent[i] ? [] : sentencesOf(text)))
  const framed = readings.map(({text}, i) => framesIn(text, spans[i]!, said[i]!))
  const heard = readings.map((reading, i): Heard => {
    const {text} = reading
    const sentences = spans[i]!.map((span, j): Sentence => {
      // `According to Orsini, the men thought that`, `what they had promised`: whose report it is comes first.
      const opening = mayOpen[i] ? openingFrame(text, span) : undefined
      return sentenceOf(span, opened(opening, framed[i]![j]!))
    })
    return {reading, interventions: interventions[i]!, quotations: quotations[i]!, isSilent: isSilent[i]!, sentences}
  })
  // Where nobody speaks the heads of few sentences are asked for.
  const speaking = heard.filter(({sentences}) => sentences.some(({frames}) => frames.length > 0))
  for (const {reading, sentences} of speaking)
    for (const sentence of sentences)
      sentence.head = headAt(reading.text, pastOpeningMark(reading.text, sentence.start))
  for (const {reading, sentences} of speaking)
    for (const sentence of sentences) sentence.mayMeet = holdsMeeting(narratedIn(reading.text, sentence))
  return heard
}

function sentenceOf({start, end}: Span, frames: Frame[]): Sentence {
  return {start, end, frames, meant: undefined, head: undefined, mayMeet: true}
}

/** What a sentence begins with at a place. */
export function headAt(text: string, at: number): Head {
  const phrase = phraseFrom(text, at)
  return {at, phrase, leading: withHolder(text, leadingPhrase(text, at, phrase))}
}

/** The sentences that are heard, with whom brackets say that they mean. */
export function sentencesHeard({reading, interventions, isSilent, sentences}: Heard): Sentence[] {
  const all = isSilent ? sentencesOf(reading.text).map((span) => sentenceOf(span, [])) : sentences
  const meantBy = pronounsMeant(reading, interventions)
  for (const sentence of all) sentence.meant = meantBy(sentence)
  return all
}

/** The frames of each sentence. */
function framesIn(text: string, sentences: readonly Span[], {sayings, nouns}: Sayings): Frame[][] {
  let verb = 0
  let noun = 0
  return sentences.map((span) => {
    const from = verb
    while (verb < sayings.length && sayings[verb]!.start < span.end) verb++
    const hadNouns = noun
    while (noun < nouns.length && nouns[noun]! < span.end) noun++
    const isFramed = verb > from || noun > hadNouns
    return isFramed ? withGapped(text, span, framesOf(text, span, sayings.slice(from, verb), noun > hadNouns)) : []
  })
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
