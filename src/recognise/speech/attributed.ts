/**
 * Whether a frame attributes anything in this document, and to whom: what grammar alone cannot tell.
 *
 * > | … of the Japanese Party Mao Zedong said that …      the known name is the subject, not the words before it
 *                             ^^^^^^^^^^
 * > | Mr. Talbot thought that …                           he said so, if he speaks in these minutes
 */
import type {Leaf} from '../../tree/nodes.js'
import {leadingTitlesEnd} from '../../words/leading-titles.js'
import type {Frame} from './frames/frame.js'
import type {Sentence} from './frames/spoken-words.js'
import {isStateAsShe, refersToOwnPage} from './inside-words.js'
import {isCollective} from './persons/person-names.js'
import {hasFloor, type Subject} from './phrases/phrase.js'
import type {QuotedBy} from './quoted-by.js'
import type {Conversation} from './voices/conversation.js'

const aPeople = /^the \p{Lu}\p{Ll}+(?:ese|ish|nch|ians|cans|sians)$/iu

/** Whether a name is that of a state, or several names are. */
function areStates({kind, text}: Subject, speech: Conversation): boolean {
  if (kind !== 'name' && kind !== 'several') return false
  return (
    speech.persons.isState(text) ||
    (kind === 'several' && text.split(' and ').every((name) => speech.persons.isState(name)))
  )
}

/** The frame with its subject cut to a known name; nothing where it attributes nothing. `isQuoted`: in words someone speaks. */
function attributed(frame: Frame, speech: Conversation, leaf: Leaf, isQuoted: boolean): Frame | undefined {
  const {subject} = frame
  if (frame.needsSpeaker && (isQuoted || !speaksHere(frame, speech, leaf))) return undefined
  if (!subject || frame.inherited) return frame
  const isOfAll = frame.tense === 'base' && /^they$/i.test(subject.text)
  // `It is hard, they say, to control them`: a turn of phrase.
  if (isOfAll && frame.complement === 'inside') return undefined
  // `They say in the corridors that`, `They answer yes`: rumour, and what all do, where no group has spoken.
  const isRumour = isOfAll && (frame.complement === 'none' || (!speech.inTurn && !isQuoted && !speech.chain))
  if (isRumour && speech.voiceOf(subject, undefined, undefined).person === undefined) return undefined
  // `Ostria agreed to the text`, `Ostria's position was that`: what states do, nobody says.
  const isOfState =
    frame.complement === 'none' ||
    frame.rule === 'speech-noun' ||
    (frame.rule === 'speech-thought' && frame.tense === 'present')
  if (isOfState && areStates(subject, speech)) return undefined
  // `The French answered letters`: a people that has not spoken here.
  if (frame.complement === 'none' && aPeople.test(subject.text) && !speech.hasSpoken(subject.text)) return undefined
  if (subject.kind !== 'name') return frame
  // `the position in Ostria and Talbot said that`: the preposition reaches no further than `and`.
  const second = subject.governed ? / and (?!.* and )(.+)$/.exec(subject.text)?.[1] : undefined
  const tail =
    speech.persons.knownTail(subject.text, subject.governed) ??
    (second !== undefined && speech.isSomeone(second) ? second : undefined)
  // `a note from Mao Zedong said`: the preposition governs the whole name.
  if (tail === undefined || (subject.governed && tail !== second && speech.isSomeone(subject.text)))
    return subject.governed ? undefined : frame
  const start = subject.end - tail.length
  return {
    ...frame,
    subject: {...subject, text: tail, start},
    start: frame.start === subject.start ? start : frame.start,
  }
}

/** `I note: …`, `we suggest that`: the author writes now, and did not speak then. */
function isWritten(frame: Frame, {inTurn, chain}: Conversation, text: string): boolean {
  if (inTurn || (!refersToOwnPage(text, frame) && (frame.tense !== 'base' || chain?.shifted))) return false
  return /^(?:I|we)$/i.test(frame.subject?.text ?? '')
}

/** Whether the one whose thoughts or reports a frame gives speaks in this document: only then it says what was said. */
function speaksHere({subject, start, opensSentence}: Frame, speech: Conversation, leaf: Leaf): boolean {
  if (!subject || subject.kind === 'several' || speech.inTurn) return false
  if (subject.kind === 'pronoun') {
    const {chain} = speech
    const {person} = speech.voiceOf(subject, undefined, undefined)
    if (chain?.leaf !== leaf || chain.asked === true) return person !== undefined
    // In words that go on, *he* may be another, who is only spoken of: `He felt that` is he who speaks, or whom *I* spoke to.
    const isHis = person !== undefined && (person === chain.voice.person || chain.voice.person?.author === true)
    // `Miss Dune wondered whether … Not so far, Mr. Ito replied. She hoped that`: she cannot be he.
    const isOther = person !== undefined && speech.isOtherSpeaker(subject.text.toLowerCase(), person)
    return opensSentence === true && !chain.shifted && !chain.direct && (isHis || isOther)
  }
  // `TALBOT thought that`, at the head of a paragraph, as minutes write whose turn it is.
  const isHeading = start === 0 && subject.text.length > 3 && subject.text === subject.text.toUpperCase()
  // `The Attorney General thought that`, where several have spoken.
  const isOffice = subject.kind === 'role' && speech.isDiscussion && !isCollective(subject.text)
  // `Mr. Halmos (Ostria) felt that`, at the head of a sentence, likewise.
  const hasTitle = opensSentence === true && speech.isDiscussion && leadingTitlesEnd(subject.text) !== undefined
  return isHeading || isOffice || hasTitle || hasFloor(subject) || speech.isSomeone(subject.text)
}

/** The frames of a sentence that attribute anything. */
export function attributedAmong(
  sentence: Sentence,
  spoken: QuotedBy,
  speech: Conversation,
  leaf: Leaf,
  text: string,
): Frame[] {
  const frames: Frame[] = []
  for (const whole of sentence.frames) {
    if (spoken.leadsToTold(whole) || isStateAsShe(text, sentence, whole, speech)) continue
    const isQuoted = spoken.around(whole.start) !== undefined
    const frame = attributed(whole, speech, leaf, isQuoted)
    if (frame && (isQuoted || !isWritten(frame, speech, text))) frames.push(frame)
  }
  return frames
}
