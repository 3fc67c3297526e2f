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
import {firstWord} from '../../../words/neighbouring-words.js'
import {Phrases} from '../../../words/phrases.js'
import {tellsDeed} from '../phrases/struck-names.js'
import {ownDeeds} from './deeds.js'
import {toldOfOne} from './simple-past.js'

/** Where the reported words that begin at `start` end: before what the narrator, or their speaker, does after them. */
export function ownWordsEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  const joints = jointsOf(words)
  const own = joints.find((joint) => joint.isOwn && ownDeeds.beginsAt(words, joint.end))
  if (own) return start + own.start
  const answered = joints.find((joint) => isReaction(words, joint))
  if (answered) return start + answered.start
  const parted = words.includes(' we ') ? parting.exec(words) : null
  if (parted) return start + parted.index
  const assented = words.includes(', to which ') ? assenting.exec(words) : null
  if (assented) return start + assented.index
  const demurred = words.includes(', but ') ? demurring.exec(words) : null
  if (demurred) return start + demurred.index
  const shared = words.includes(' did ') ? likewise.exec(words) : null
  if (shared) return start + shared.index
  const semicolon = words.indexOf('; ')
  if (semicolon >= 0) {
    const received = receiving.exec(words)
    if (received) return start + received.index
    // `; he laughed and offered me a cigar`: what he does next, as a sentence of its own would tell it.
    for (let at = semicolon; at >= 0; at = words.indexOf('; ', at + 2))
      if (toldOfOne(words.slice(at + 2)) === 'done') return start + at
  }
  const led = words.includes(' whereupon ') ? whereupon.exec(words) : null
  if (led) return start + led.index
  const judged = words.includes(', ') ? judging.exec(words) : null
  if (judged) return start + judged.index
  const isModal = modal.test(words)
  const act = joints.find(
    (joint) => !joint.isOwn && (isAct(words, joint) || (isModal && isPast(words, joint)) || isStress(words, joint)),
  )
  return act ? start + act.start : end
}

/**
 * `said that he had come and expressed his thanks`: all that he had done; *gave* is no participle, nor is what a comma parts
 * from words that are not about him: `asked whether the port has been open, and referred to the map`. Of what a
 * comma parts only a verb near the beginning tells: `disagreed with all that Mr. Ito had said, and expressed his concern`.
 */
function isAct(words: string, {start, end}: Joint): boolean {
  // `said he had been told to wait and handed Mr. Ito a note`; not `had written and handed him`
  if (handsOver.test(words.slice(end, end + 20))) return !participle.test(words.slice(0, start))
  if (!speechActs.beginsAt(words, end)) return false
  return (
    words.startsWith('gave', end) ||
    (words[start] === ',' && !ofSpeaker.test(words)) ||
    !perfect.test(words.slice(0, words[start] === ',' ? Math.min(start, nearVerb) : end))
  )
}
const handsOver = /^handed (?:me|us|him|her|(?:Mr|Mrs|Dr|M)\.? \p{Lu}|the \p{Lu})/u
const participle = /(?:ed|en)$/
const ofSpeaker = /^\s*(?:s?he|I|we|they|it|his|her|their|our|my)\b/i
const nearVerb = 50

/** `said that he would write and sent for paper`: after what one would do no simple past goes on; `the plan he proposed and submitted`. */
function isPast(words: string, {start, end}: Joint): boolean {
  return simplePast.test(words.slice(end, end + 40)) && !participle.test(words.slice(0, start))
}
/** `assumed that they would see the file and stressed the need for it`: after what would be, how he went on. */
function isStress(words: string, {start, end}: Joint): boolean {
  stress.lastIndex = end
  return stress.test(words) && would.test(words.slice(0, start)) && !participle.test(words.slice(0, start))
}
const stress =
  /(?:stressed|emphasi[sz]ed|underlined|underscored|suggested|proposed|urged|recommended|mentioned|questioned|left) (?:to the|it to|the|his|her|their|that|some|several|an?)(?!\p{L})/uy
const would = /\s(?:would|should|could|might|will|must)(?: not)? \p{Ll}/u
const modal =
  /^\s*(?:he|she|I|we|they)\s+(?:would|should|could|might|will|must)(?:\s+not)?(?:\s+\p{Ll}+ly)?\s+(?!be\b|have\b)\p{Ll}/u
const simplePast =
  /^(?:at once |immediately |soon |thereupon )?(?:went|gave|took|left|rose|sent|got|began|withdrew|drew|\p{Ll}{2,}[^e\s]ed)\s(?!by\b)/u

/**
 * `suggested that a club be formed, and Mr. Ito welcomed the idea`, `asked that it be put off, and there was general
 * agreement`, `regretted that time was short, but he invited suggestions`: what is made of the words, in the simple past.
 */
function isReaction(words: string, {start, end}: Joint): boolean {
  // `asked what it was, but [name not declassified] refused`: two blanks are left of the name.
  if (words[end] === ' ' && tellsDeed(firstWord(words.slice(end + 1, end + 20)))) return true
  reacting.lastIndex = end
  if (reacting.test(words)) return true
  if (words[start] !== ',') return false
  assembly.lastIndex = end
  himself.lastIndex = end
  return assembly.test(words) || himself.test(words)
}
const reacting =
  /(?:(?:Mr|Mrs|Ms|Dr|Prof|Messrs)\. |(?:Miss|Professor|Senator|Ambassador) )\p{Lu}[\p{L}’'-]+(?: and (?:(?:Mr|Mrs|Ms|Dr|Prof)\. )?\p{Lu}[\p{L}’'-]+)? (?:then |also |both |\p{Ll}+ly )?(?:welcomed (?:the|this|that|his|her) (?:idea|suggestion|proposal|offer|remark|statement)|added (?:his|her|their) (?:own )?(?:approval|support|voice|thanks)|seconded (?:the|this|that|his|her)|concurred|assented|dissented|demurred|disagreed|agreed(?=[.,;]|$)|supported (?:this|that|him|her|(?:the|his|her) (?:idea|suggestion|proposal|motion|view))|endorsed (?:this|that|the (?:idea|suggestion|proposal|motion|view))|thanked (?:him|her|them))(?!\p{L})/uy
const assembly =
  /(?:there was (?:(?:general|unanimous|some|wide|broad|no) )?(?:agreement|consensus|assent|approval|dissent|objection|support)|it was (?:so |then |finally |also )?(?:agreed|ordered|decided|resolved|voted)(?= (?:to|that|upon)\b|[.,;]|$))(?!\p{L})/uy
const himself =
  /s?he (?:then |also |\p{Ll}+ly )?(?:invited|solicited|welcomed|thanked|called on|called upon|circulated|distributed|introduced|outlined|summari[sz]ed|reviewed|cited|commended|congratulated)(?!\p{L})/uy

/** Where a deed may be joined to the words before it: `, and then `, `but I `, which is the narrator's own. */
interface Joint extends Span {
  isOwn: boolean
}

function jointsOf(words: string): Joint[] {
  const joints: Joint[] = []
  for (const conjunction of [' and ', ' but ', ' and, ']) {
    for (let at = words.indexOf(conjunction); at >= 0; at = words.indexOf(conjunction, at + 1)) {
      const start = space.startOf(words, 0, at)
      const after = pastAside(words, at + conjunction.length)
      const own = words.startsWith('here I ', after) ? after + 'here '.length : after
      const isOwn = words.startsWith('I ', own)
      const end = pastAdverb(words, isOwn ? own + 2 : after)
      joints.push({start: words[start - 1] === ',' ? start - 1 : start, end, isOwn})
    }
  }
  return joints.length > 1 ? joints.sort((one, other) => one.start - other.start) : joints
}

/** `in this connection, `, after `and, `. */
function pastAside(words: string, at: number): number {
  if (!words.startsWith(', ', at - 2)) return at
  const comma = words.indexOf(', ', at)
  return comma < 0 || comma - at > longestAside ? at : comma + 2
}
const longestAside = 40

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
/** `, but he demurred`: what another made of it. */
const demurring =
  /, but (?:s?he|they|[Tt]he \p{Lu}\p{L}+|(?:Mr|Mrs|Dr|General)\.? \p{Lu}[\p{L}’'-]+) (?:\p{Ll}+ly )?(?:demurred|declined|refused|dissented|shrugged|laughed|smiled|made no|shook (?:his|her)|did not (?:answer|reply|respond|react|comment|agree|rise)|would not (?:be drawn|commit|answer|agree))\b/u
/** `, and so did Mr. Ito`, `, as did the others`: who held the same. */
const likewise = /, (?:and so|and neither|nor|as) did (?:the |\p{Lu}|(?:all|most|several|some) )/u
/** `; Comrade Marek, on his part, did not object`: how another took it. */
const receiving =
  /;\s+(?:the |(?:com|cde)\. )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3},? (?:(?:on|for) (?:his|her) part,? )?(?:did not (?:object|reply|answer|comment|demur|disagree)|had no objections?|made no (?:reply|comment|objection)|nodded|remained silent|kept silent|smiled|laughed|shrugged|(?:agreed|assented|concurred)(?=[.,;]|$))(?!\p{L})/u
/** `, which is not true`, `, but from his tone it was plain that`: what the writer makes of the words. */
const judging =
  /, which (?:is|was) (?:(?:not|hardly|scarcely|quite|plainly|obviously|of course|simply|certainly) )?(?:(?:un)?true|false|(?:in)?correct|nonsense|an? (?:lie|exaggeration|distortion|pretext|excuse))(?!\p{L})|,? but (?:from|by) (?:the context|(?:his|her|their) (?:tone|manner|face|expression|look)) it was /u
/** `; whereupon the Chairman closed the discussion`: in the simple past what came of it. */
const whereupon = /[,;] whereupon (?![^;]*\b(?:had|would|should|might|could)\b)/
const perfect = /\b(?:had|has|have|having|be|been)\b|['’](?:d|ve)\b/
/** In the simple past after the same subject: reported clauses have *had expressed*. */
const speechActs = new Phrases(
  `referred to | handed over | drew attention | touched on/upon | expressed some/his/her/their/great/considerable/serious/grave/regret/surprise/concern/the | expressed to me/him/her/us/them | gave me/us |
  promised to | undertook to | handed me/us | read me/us | showed me/us | thanked me/us/him/her/them/the |
  adjourned/closed/opened the meeting/session/discussion/sitting | called for/on/upon | instructed the/his/her/him/them | said to tell/give/let/ask |
  moved that/the/to | pointed to/with | withdrew | wept | laughed | nodded | shrugged | sat down | left the room/meeting/hall | passed round/around`,
)
