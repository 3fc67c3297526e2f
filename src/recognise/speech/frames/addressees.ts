/**
 * To whom a frame says its words.
 *
 * > | The Minister told me that he knew. I doubt it.      the narrator, who is *I*
 *                       ^^
 */
import type {Span} from '../../../tree/source.js'
import {endsAt} from '../words/looking-back.js'
import type {Frame} from './frame.js'
import {answers, opensInTime} from './joins.js'

/** `told me that`: the words are spoken to the narrator. */
export function tellsNarrator(frame: Frame, text: string): boolean {
  if (/\b(?:me|us)\b/.test(afterSubject(frame, text))) return true
  // `We were informed by the Minister that`
  if (frame.rule === 'speech-passive' && endsAt(toNarrator, text, frame.start)) return true
  // `proposed that I should go`
  return frame.verb.act === 'request' && text.startsWith('I ', frame.clause ?? text.length)
}

const toNarrator = /(?<=\b(?:I|[Ww]e) (?:was|were) )/y

/** What follows the subject where it names someone spoken to: `asked Orsini`, `pointed out to Orsini`; not `mentioned Orsini`. */
export function wordsToSomeone(frame: Frame, text: string): string | undefined {
  const words = afterSubject(frame, text)
  // `We asked Orsini on Monday about the loan`: no clause follows.
  if (frame.complement === 'none' && frame.verb.object && frame.subject)
    return text.slice(frame.subject.end, frame.end + furthestAddressed)
  // `When I said so to the Secretary, she replied`
  if (frame.complement === 'none' && frame.subject && soTo.test(text.slice(frame.end, frame.end + longestSoTo)))
    return text.slice(frame.subject.end, frame.end + furthestAddressed)
  return frame.verb.object || words.includes(' to ') ? words : undefined
}

const soTo = /^ (?:so|this|it|that|as much) to \S/
const longestSoTo = 14
/** How far after its verb the name of one spoken to may reach. */
const furthestAddressed = 60

/** `When Mr. Ito asked him`, `Mr. Ito asked whether it was open and he said`: he who answers is another. */
export function asksHim(frame: Frame, next: Frame, text: string, sentence: Span): boolean {
  // `When asked by Mr. Ito whether it was open, he said`
  if (frame.rule === 'speech-asked-by') return true
  if (/\b(?:him|her)\b/.test(afterSubject(frame, text)) && opensInTime(text, sentence, frame)) return true
  // `He was glad when I answered his question whether it was open; and said that`: he goes on.
  if (next.subject && next.inherited && next.subject.end < (frame.subject?.start ?? 0)) return false
  const isAnswered = frame.complement === 'question' && next.join === 'after' && !tellsNarrator(frame, text)
  return isAnswered && (next.verb.lemma === 'say' || answers.has(next.verb.lemma))
}

function afterSubject({subject, end}: Frame, text: string): string {
  return subject ? text.slice(subject.end, end) : ''
}
