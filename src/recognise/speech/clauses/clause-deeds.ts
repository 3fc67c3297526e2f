/**
 * Deeds that end a clause: what the narrator does next, and no part of what was said.
 *
 * > | He asked whether we had any guarantee and I described Article 4.
 *                                          ^
 * > | He said he was not sure and expressed some doubts of the plan.
 *                            ^
 */
import type {Span} from '../../../tree/source.js'
import {smallLetter, space} from '../../../words/character-class.js'
import {Phrases} from '../../../words/phrases.js'
import {ownDeeds} from './deeds.js'

/** Where the reported words that begin at `start` end: before what the narrator, or their speaker, does after them. */
export function ownWordsEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  const joints = jointsOf(words)
  const own = joints.find((joint) => joint.isOwn && ownDeeds.beginsAt(words, joint.end))
  if (own) return start + own.start
  const parted = words.includes(' we ') ? parting.exec(words) : null
  if (parted) return start + parted.index
  const assented = words.includes(', to which ') ? assenting.exec(words) : null
  if (assented) return start + assented.index
  const received = words.includes('; ') ? receiving.exec(words) : null
  if (received) return start + received.index
  const isModal = modal.test(words)
  const act = joints.find((joint) => !joint.isOwn && (isAct(words, joint.end) || (isModal && isPast(words, joint))))
  return act ? start + act.start : end
}

/** `said that he had come and expressed his thanks`: all that he had done; *gave* is no participle. */
function isAct(words: string, at: number): boolean {
  return speechActs.beginsAt(words, at) && (words.startsWith('gave', at) || !perfect.test(words.slice(0, at)))
}

/** `said that he would write and sent for paper`: after what one would do no simple past goes on; `the plan he proposed and submitted`. */
function isPast(words: string, {start, end}: Joint): boolean {
  return simplePast.test(words.slice(end, end + 40)) && !/(?:ed|en)$/.test(words.slice(0, start))
}
const modal =
  /^\s*(?:he|she|I|we|they)\s+(?:would|should|could|might|will|must)(?:\s+not)?(?:\s+\p{Ll}+ly)?\s+(?!be\b|have\b)\p{Ll}/u
const simplePast =
  /^(?:at once |immediately |soon |thereupon )?(?:went|gave|took|left|rose|sent|got|began|withdrew|drew|\p{Ll}{2,}[^e\s]ed)\s(?!by\b)/u

/** Where a deed may be joined to the words before it: `, and then `, `but I `, which is the narrator's own. */
interface Joint extends Span {
  isOwn: boolean
}

function jointsOf(words: string): Joint[] {
  const joints: Joint[] = []
  for (const conjunction of [' and ', ' but ']) {
    for (let at = words.indexOf(conjunction); at >= 0; at = words.indexOf(conjunction, at + 1)) {
      const start = space.startOf(words, 0, at)
      const after = at + conjunction.length
      const isOwn = words.startsWith('I ', after)
      const end = pastAdverb(words, isOwn ? after + 2 : after)
      joints.push({start: words[start - 1] === ',' ? start - 1 : start, end, isOwn})
    }
  }
  return joints.length > 1 ? joints.sort((one, other) => one.start - other.start) : joints
}

function pastAdverb(words: string, at: number): number {
  const end = smallLetter.endOf(words, at, words.length)
  if (end === at || words[end] !== ' ') return at
  const word = words.slice(at, end)
  return word.endsWith('ly') || adverbs.has(word) ? end + 1 : at
}
const adverbs: ReadonlySet<string> = new Set(['then', 'also', 'again'])

/** `and we left it there` */
const parting = /,?\s+and we (?:then )?(?=(?:left (?:it|the matter)|parted|adjourned)\b)/
/** `, to which she assented` */
const assenting =
  /, to which (?:s?he|they|I|we|the \p{Lu}\p{L}+|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:\p{Ll}+ly )?(?:agreed|assented|acceded|consented|objected|demurred)\b/u
/** `; Comrade Marek, on his part, did not object`: how another took it. */
const receiving =
  /;\s+(?:the |(?:com|cde)\. )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3},? (?:(?:on|for) (?:his|her) part,? )?(?:did not (?:object|reply|answer|comment|demur|disagree)|had no objections?|made no (?:reply|comment|objection)|nodded|remained silent|kept silent|smiled|laughed|shrugged|(?:agreed|assented|concurred)(?=[.,;]|$))(?!\p{L})/u
const perfect = /\b(?:had|has|have|having|be|been)\b|['’](?:d|ve)\b/
/** In the simple past after the same subject: reported clauses have *had expressed*. */
const speechActs = new Phrases(
  `referred to | handed over | drew attention | touched on/upon | expressed some/his/her/their/great/considerable/serious/grave/regret/surprise/concern/the | expressed to me/him/her/us/them | gave me/us |
  promised to | undertook to | handed me/us | read me/us | showed me/us | thanked me/us/him/her/them/the |
  adjourned/closed/opened the meeting/session/discussion/sitting | called for/on/upon | instructed the/his/her/him/them | said to tell/give/let/ask |
  moved that/the/to | withdrew | wept | laughed | nodded | shrugged | sat down | left the room/meeting/hall`,
)
