/** A frame: the words that attribute speech, whose they are, and where the words spoken begin. */
import type {Span} from '../../../tree/source.js'
import type {Subject} from '../phrases/phrase.js'
import type {Form, Verb} from '../words/lexicon.js'
import type {Complement} from './complement.js'
import type {Saying} from './sayings.js'

export interface Frame extends Span {
  /** Absent where the verb takes the subject of the verb before it, and no such verb was found. */
  subject?: Subject
  /** The subject is that of an earlier verb of the sentence, or of the sentence. */
  inherited: boolean
  verb: Verb
  tense: Form['tense']
  complement: Complement['complement']
  /** Where the words spoken begin, when they follow the frame. */
  clause?: number
  /** Where the words spoken end at the latest: before the clause that a fronted frame belongs to. */
  until?: number
  /** How the frame stands to the one before it in its sentence. */
  join: 'first' | 'after' | 'within'
  /** Frame inside the clause introduced by `as`. */
  as: boolean
  /** What was said before what is told: `had said`. */
  isEarlier?: boolean
  /** `has said`: of some time, and nobody goes on from it now. */
  isPerfect?: boolean
  /** `General Ilin’s statement that`: he made it before, and need not be here. */
  isCited?: boolean
  /** `what General Ilin said`: it is spoken of, and nobody says it now. */
  isSpokenOf?: boolean
  /** It attributes only what one says who has spoken before, or is known: `According to Orsini`, `Mr. Orsini thought that`. */
  needsSpeaker?: boolean
  /** In parentheses another breaks in: `(Orsini: We have none.)`; after them whoever spoke goes on. */
  isInserted?: boolean
  /** `was prepared to admit`: most likely he did. */
  isSupposed?: boolean
  /** Its subject begins the sentence, and its verb follows at once. */
  opensSentence?: boolean
  rule: string
}

/** A verb of saying where it stands, with what its rules look at. */
export interface Standing extends Saying {
  text: string
  sentence: Span
  /** Where the words begin that belong to the verb: `went on to say`. */
  verbStart: number
  /** The words before the verb, without the white space between, and those after it. */
  left: string
  right: string
  /** The word that follows. */
  next: string
  /** The frame before in the same sentence. */
  last: Frame | undefined
}
