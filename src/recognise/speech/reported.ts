/**
 * Reported speech of one document, leaf by leaf: frames become `speaker` decisions, the words spoken `said` decisions,
 * and speech goes on without a frame until someone else speaks, the narrator speaks, or the section ends.
 */
import type {Block, Leaf, Note} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import {type Heard, Hearing, heardIn, sentencesHeard} from './heard.js'
import {LeafSpeech} from './leaf-speech.js'
import type {Person, Persons} from './persons/persons.js'
import {noteApposed} from './present/apposed-holders.js'
import {noteHolders} from './present/holders.js'
import {Conversation} from './voices/conversation.js'
import type {Chain} from './voices/voice.js'
import {isSourceNote} from './writers/source-note.js'

/** `Mr. Ito visited me.`, `I had a talk with Mr. Ito.`: he may speak in the next paragraph. */
const mayMeet =
  /\b(?:visited|approached|greeted|met|telephoned|came up to|called on|invited|received) (?:me|us)\b| with | visit to | (?:received|met|greeted|briefed) by |\b(?:I|We|we) (?:met|saw|received|visited|called)\b|^(?:Saw|Met|Received|Visited|Called on|Spoke|Talked) /

export class ReportedSpeech extends Conversation {
  readonly #hearing: Hearing

  constructor(
    source: Source,
    blocks: readonly Block[],
    persons: Persons,
    first: Person | undefined,
    opening: string,
    signatory: string | undefined,
    isNamed: boolean,
  ) {
    super(persons, first, opening, signatory, isNamed)
    this.#hearing = new Hearing(source, blocks)
  }

  /** A note's words are apart from the conversation. */
  note(note: Note): void {
    const chain = this.chain
    this.chain = undefined
    this.leaf(note)
    this.chain = chain
  }

  /** `Mr. Hale made three points:`, at the end of a paragraph, and a list after it: the words of his that its items are. */
  announcesList(): Chain | undefined {
    const {chain} = this
    if (!chain?.shifted || chain.last !== undefined || this.inTurn) return undefined
    return {...chain, isListed: true}
  }

  leaf(leaf: Leaf): void {
    if (isSourceNote(leaf)) {
      this.chain = undefined
      return
    }
    const {readings, main} = this.#hearing.take(leaf)
    noteHolders(readings.main, readings.interventions, this.persons)
    noteApposed(readings.main.text, this.persons)
    this.#read(leaf, main)
    // `[Mr. Hale said later that …]`: a paragraph that stands in brackets whole.
    const [bracket] = readings.apart
    if (bracket?.decision.class !== 'comment' || readings.main.text.trim() !== '') return
    for (const heard of heardIn([bracket.reading], [readings.interventions])) this.#read(leaf, heard)
  }

  #read(leaf: Leaf, heard: Heard): void {
    const {reading, interventions, quotations, isSilent} = heard
    if (isSilent && !this.chain && !mayMeet.test(reading.text.slice(0, 120))) return
    new LeafSpeech(this, leaf, reading, interventions, quotations).sentences(sentencesHeard(heard))
  }
}
