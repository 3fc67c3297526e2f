/**
 * Gapping: a verb of saying that two clauses share stands in the first alone.
 *
 * > | Mrs. Dorr said that it was dear, and Mr. Hale that it faded.
 *                                          ^^^^^^^^^^^^^
 */
import type {Span} from '../../../tree/source.js'
import {writtenTitles} from '../../../words/titles.js'
import {phraseFrom} from '../phrases/phrase.js'
import type {Frame} from './frame.js'

/** One with a title, after a comma or a semicolon, and *that*; `that day` says when. */
const gap = new RegExp(
  `[,;] (?:and |but |while )?(?=(?:(?:${writtenTitles})\\.? )+\\p{Lu}[\\p{L}’'-]+(?: \\([^()]{3,40}\\))? that (?!(?:day|night|evening|morning|afternoon|week|month|year|time)\\b))`,
  'gu',
)

/** The frames of a sentence with those whose verb is that of the one before. */
export function withGapped(text: string, {end}: Span, frames: Frame[]): Frame[] {
  const [first] = frames
  if (first?.clause === undefined || !mayLackVerb(text.slice(first.clause, end))) return frames
  const all = [...frames]
  for (const frame of frames) {
    if (frame.complement !== 'clause' || frame.clause === undefined || frame.join === 'within') continue
    const until = frames.find(({start}) => start > frame.clause!)?.start ?? end
    const words = text.slice(frame.clause, until)
    for (const {index, 0: joint} of words.matchAll(gap)) {
      const subject = phraseFrom(text, frame.clause + index + joint.length)
      if (subject?.kind !== 'name') continue
      const clause = text.indexOf(' that ', subject.end) + ' that '.length
      const gapped: Frame = {
        subject,
        inherited: false,
        verb: frame.verb,
        tense: frame.tense,
        complement: 'clause',
        clause,
        join: 'after',
        as: false,
        rule: frame.rule,
        start: subject.start,
        end: clause - 1,
      }
      if (frame.needsSpeaker) gapped.needsSpeaker = true
      all.push(gapped)
    }
  }
  return all.length === frames.length ? frames : all.sort((one, other) => one.start - other.start)
}

/** Characters between the sign before a name with its title and office, and the *that* behind it. */
const longestName = 90
const sign = /[,;] /

/** Whether *that* stands near behind a comma or a semicolon: most words have none. */
function mayLackVerb(words: string): boolean {
  for (let that = words.indexOf(' that '); that >= 0; that = words.indexOf(' that ', that + 1)) {
    if (sign.test(words.slice(Math.max(0, that - longestName), that))) return true
  }
  return false
}
