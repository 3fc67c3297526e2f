/**
 * What another put to one who speaks, in words that would go on as his own: a question that he answers himself, or in a
 * memorandum a quotation among the author's words.
 *
 * > | I said that this was for him to decide. But what did Trento think? I replied that …
 *                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {Span} from '../../tree/source.js'
import type {Frame} from './frames/frame.js'
import {isAnswer} from './frames/joins.js'
import type {Conversation} from './voices/conversation.js'
import type {Chain} from './voices/voice.js'

/** Whether a sentence is put to him whose words `chain` are; `next` is the first frame of the sentence after it. */
export function isPutToHim(
  text: string,
  {start, end}: Span,
  next: Frame | undefined,
  chain: Chain,
  speech: Conversation,
): boolean {
  const {person} = chain.voice
  const sentence = text.slice(start, end)
  if (!person || chain.direct) return false
  // `I replied that it was late. “How late?”`
  if (person.author && quoted.test(sentence)) return true
  if (!sentence.endsWith('?') || !next?.subject) return false
  // `In what respect? I asked.`: the question is his who asked.
  if (next.verb.act === 'ask' && next.complement === 'none' && onlyEnds.test(text.slice(next.end, next.end + 2)))
    return isOpening.test(text.slice(end, next.start))
  // Whoever asks himself goes on with a thought of some length: `What was to be done? Mr. Ito thought that a new …`
  if (!isAnswer(next) && !(next.clause !== undefined && shortAnswer.test(text.slice(next.clause, next.clause + 24))))
    return false
  const {kind, text: name} = next.subject
  if (name === 'I') return person.author === true
  return (kind === 'name' || kind === 'role') && speech.persons.known(name) === person
}
const onlyEnds = /^[.,]/
const isOpening = /^[”"]?\s*$/
/** `Could it be done? Mr. Ito thought it could.` */
const shortAnswer =
  /^(?:it|he|she|they|there|so|this|that) (?:could|did|had|was|were|would|should|might|must)(?: not)?(?:[.,;]| (?:and|but)\b)/
const quoted = /^["“][^"“”]*["”]\.?$/
