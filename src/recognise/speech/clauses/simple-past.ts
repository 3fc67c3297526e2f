/**
 * What one person did, in the simple past. In reported words what had been done stands further back (*had thrown*), so that
 * only the narrator tells of it so; how somebody is, what he knows or wants, either may.
 *
 * > | Mr. Hale said that it was late. He threw up his hands.
 *                                     ^^^^^^^^
 */
import {smallLetter, space} from '../../../words/character-class.js'
import {firstWord} from '../../../words/neighbouring-words.js'
import {WordSet} from '../../../words/word-set.js'
import {timeEnd} from '../phrases/time-openings.js'
import {isOnePerson} from './doers.js'

/** Whether a sentence tells so what somebody did (`done`), or in what way he spoke, without his words (`spoken`): then he may speak on. */
export function toldOfOne(sentence: string): 'done' | 'spoken' | undefined {
  // `He set out his reasons: The dam was old.`: his words follow.
  if (sentence.endsWith('?') || sentence.includes(': ')) return undefined
  const first = firstWord(sentence)
  if (!leads.has(first)) return kindOf(sentence, 0)
  const comma = sentence.indexOf(', ')
  const found = placed.exec(sentence)
  return (
    (comma > 0 && comma < longestLead ? kindOf(sentence, comma + 2) : undefined) ??
    (found ? kindOf(sentence, found[0].length) : undefined) ??
    (withThis.test(sentence) ? kindOf(sentence, timeEnd(sentence)) : undefined)
  )
}

function kindOf(sentence: string, start: number): 'done' | 'spoken' | undefined {
  const found = doerAndVerb.exec(sentence.slice(start, start + longest))
  if (!found || !isOnePerson(found[1]!)) return undefined
  return acts.has(found[2]!) ? 'spoken' : isDeed(found[2]!) ? 'done' : undefined
}
const longest = 100
const longestLead = 90
const doerAndVerb =
  /^([Hh]e|[Ss]he|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4}) (?:(?:then|also|again|next|thereupon|\p{Ll}+ly) )?(?!looked forward )(\p{Ll}{3,}) /u

/** What leads to whoever is told of; no comma may part him from it: `In view of this Professor Orsini withdrew it`. */
const leads = new WordSet(
  'in at on after upon with following for as to from during before then thereupon here finally later next turning asked pressed questioned when'.split(
    ' ',
  ),
)
/** `With these words he took a key from his pocket` */
const withThis = /^(?:With|At|Upon|On) th(?:is|at|ese|ose) /
const placed =
  /^\p{L}+ (?:(?!(?:had|did|was|were|would|could)\b)[\p{Ll}’]+ ){1,6}(?=(?:Mr|Mrs|Ms|Miss|Dr|Professor|General|Ambassador|Minister|Comrade|Secretary|Senator|Sir|Lord)\.? \p{Lu})/u

/** Whether a deed of this kind follows at once on what stands before a text: `threw up his hands`. */
export function simplePastFollows(text: string): boolean {
  const at = space.endOf(text, 0, text.length)
  const end = smallLetter.endOf(text, at, text.length)
  return at > 0 && isDeed(text.slice(at, end))
}

function isDeed(verb: string): boolean {
  return irregular.has(verb) || (verb.endsWith('ed') && !states.has(verb))
}

/** What one does by speaking. */
const acts = new WordSet(
  `advised associated attributed blamed commended compared complimented congratulated credited criticised criticized
  estimated offered pointed posed praised proposed recalled recommended reminded suggested urged warned`.split(/\s+/),
)
const irregular = new WordSet(
  `began bent blew broke brought built bought came caught drew drove fell flew fought gave laid led left lit met paid put ran
  rang rode rose sang sat sent shook showed spent spoke spread stole struck swore swung threw took tore went withdrew wrote`.split(
    /\s+/,
  ),
)
/** What one is, knows, wants or is able to, and what ends as a past does. */
const states = new WordSet(
  `admired anticipated appreciated attached believed belonged cared considered contained continued counted deemed depended
  deserved desired differed doubted enjoyed envied existed expected faced favored favoured feared followed hated hoped
  imagined indeed inferred intended lacked liked lived loved hundred needed occurred opposed owed owned planned possessed
  preferred presumed realised realized recognised recognized regarded regretted relied remained remembered represented
  required resented respected seemed served shared stayed supported supposed suspected sympathised sympathized tended trusted
  used valued viewed wanted welcomed wished wondered worked worried`.split(/\s+/),
)
