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
  if (words.includes(' I '))
    for (const at of ownDeeds.placesIn(words)) {
      const found = andI.exec(words.slice(0, at))
      if (found) return start + found.index
    }
  const parted = words.includes(' we ') ? parting.exec(words) : null
  if (parted) return start + parted.index
  for (const at of speechActs.placesIn(words)) {
    const before = words.slice(0, at)
    const found = and.exec(before)
    // `said that he had come and expressed his thanks`: all that he had done; *gave* is no participle.
    if (found && (words.startsWith('gave', at) || !perfect.test(before))) return start + found.index
  }
  return end
}

/** `and we left it there` */
const parting = /,?\s+and we (?:then )?(?=(?:left (?:it|the matter)|parted|adjourned)\b)/
const andI = /,?\s+(?:and|but) I (?:then |also |again |[a-z]+ly )?$/
const and = /,?\s+(?:and|but) (?:then |also |again |[a-z]+ly )?$/
const perfect = /\b(?:had|has|have|having|be|been)\b|['’](?:d|ve)\b/
/** In the simple past after the same subject: reported clauses have *had expressed*. */
const speechActs = new Phrases(
  `referred to | handed over | drew attention | touched on/upon | expressed some/his/her/their/great/considerable/serious/grave/regret/surprise/concern/the | expressed to me/him/her/us/them | gave me/us |
  promised to | undertook to | handed me/us | read me/us | showed me/us | thanked me/us`,
)
