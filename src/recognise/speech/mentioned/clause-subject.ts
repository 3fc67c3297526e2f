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
  if (!joins.test(before)) return before.includes(': ') ? ownerOfReply(before) : undefined
  const last = sentencesOf(before).at(-1)
  const sentence = last ? before.slice(last.start) : ''
  const comma = sentence.indexOf(', ')
  for (const at of [0, comma + 1]) {
    const subject = phraseFrom(sentence, at)
    if (subject?.kind === 'name' && isTitled(subject.text) && is.test(sentence.slice(subject.end))) return subject.text
  }
  return undefined
}
/** `The Minister’s reply was evasive: the papers, he claimed`: whose reply the sentence tells of. */
function ownerOfReply(before: string): string | undefined {
  const last = sentencesOf(before).at(-1)
  const owner = last ? ofReply.exec(before.slice(last.start))?.[1] : undefined
  const subject = owner === undefined ? undefined : phraseFrom(owner, 0)
  return subject?.kind === 'role' || (subject?.kind === 'name' && isTitled(subject.text)) ? owner : undefined
}
const ofReply =
  /^((?:[^.:;]|(?<=\b(?:M[rs]|Mrs|Dr|Prof|Gen|Col))\.){3,60})['’]s? (?:\p{Ll}+ )?(?:reply|answer|response|reaction|explanation) (?:was|remained) [^:;]{3,60}: [^:;]*,\s$/u
const joins = /, (?:and|but) $/
const is = /^,? (?:is|was|has been|had been|lives|lived)\b/
