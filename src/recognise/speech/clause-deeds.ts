/**
 * Deeds that end a clause: what the narrator does next, and no part of what was said.
 *
 * > | He asked whether we had any guarantee and I described Article 4.
 *                                          ^
 * > | He said he was not sure and expressed some doubts of the plan.
 *                            ^
 */
import {Phrases} from '../../words/phrases.js'
import {ownDeeds} from './deeds.js'

/** Where the reported words that begin at `start` end: before what the narrator, or their speaker, does after them. */
export function ownWordsEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  if (!words.includes(' and ') && !words.includes(' but ')) return end
  const joints = [...words.matchAll(joint)]
  const own = joints.find((found) => found[1] && ownDeeds.beginsAt(words, found.index + found[0].length))
  if (own) return start + own.index
  const parted = words.includes(' we ') ? parting.exec(words) : null
  if (parted) return start + parted.index
  const act = joints.find((found) => !found[1] && isAct(words, found.index + found[0].length))
  return act ? start + act.index : end
}

/** `said that he had come and expressed his thanks`: all that he had done; *gave* is no participle. */
function isAct(words: string, at: number): boolean {
  return speechActs.beginsAt(words, at) && (words.startsWith('gave', at) || !perfect.test(words.slice(0, at)))
}

/** Where a deed may be joined to the words before it, the narrator's with *I*. */
const joint = /,?\s+(?:and|but) (I )?(?:then |also |again |[a-z]+ly )?/g
/** `and we left it there` */
const parting = /,?\s+and we (?:then )?(?=(?:left (?:it|the matter)|parted|adjourned)\b)/
const perfect = /\b(?:had|has|have|having|be|been)\b|['’](?:d|ve)\b/
/** In the simple past after the same subject: reported clauses have *had expressed*. */
const speechActs = new Phrases(
  `referred to | handed over | drew attention | touched on/upon | expressed some/his/her/their/great/considerable/serious/grave/regret/surprise/concern/the | expressed to me/him/her/us/them | gave me/us |
  promised to | undertook to | handed me/us | read me/us | showed me/us | thanked me/us`,
)
