/**
 * Of whom the clause before a pronoun tells, in its own sentence.
 *
 * > | Its leader, Dr. Anton Kalla, is in Varna, and he has announced that …
 *                ^^^^^^^^^^^^^^^^                      ^^
 */
import {phraseFrom} from '../phrases/phrase.js'
import {sentencesOf} from '../phrases/sentences.js'
import {isTitled} from './mentions.js'

/** The one with a title of whom the first clause of a sentence tells what or where he is; `before` are the words before the pronoun. */
export function subjectOfClause(before: string): string | undefined {
  if (!joins.test(before)) return undefined
  const last = sentencesOf(before).at(-1)
  const sentence = last ? before.slice(last.start) : ''
  const comma = sentence.indexOf(', ')
  for (const at of [0, comma + 1]) {
    const subject = phraseFrom(sentence, at)
    if (subject?.kind === 'name' && isTitled(subject.text) && is.test(sentence.slice(subject.end))) return subject.text
  }
  return undefined
}
const joins = /, (?:and|but) $/
const is = /^,? (?:is|was|has been|had been|lives|lived)\b/
