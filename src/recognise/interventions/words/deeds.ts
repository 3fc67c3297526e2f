/**
 * Deeds: whether a bracket tells what someone does meanwhile, by verbs of such deeds.
 *
 * > | Marek: (Reads off:) The sum is
 *             ^^^^^^^^^^
 * > | They are few. [He turns to his aide.]
 *                    ^^^^^^^^^^^^^^^^^^^^^
 */
import {Phrases, type Wording} from '../../../words/phrases.js'

const deeds = new Phrases(
  `interposes/interposing | interrupt/interrupts/interrupting/interrupted | enter/enters/entering/entered |
   leave/leaves/leaving | exit/exits | rise/rises/rising | stands up | standing | sits down |
   point/points/pointing/pointed | turn/turns/turning/turned | addresses/addressing | read/reads/reading |
   look/looks/looking | leafing through | taking/takes notes | show/shows/showing | hand/hands/handing | light/lights/lighting | raise/raises/raising |
   shake/shakes/shaking | drink/drinks/drinking | gets up | shuffles/shuffling | consult/consults/consulting | whisper/whispers |
   speak/speaks/speaking in | speaking simultaneously/together | speaking at once | speaking at the same time |
   resuming/resumes | indicates/indicating | switches to | join/joins | arrive/arrives/arrived | depart/departs |
   ironically/jokingly/sarcastically/smilingly/angrily/excitedly | in a low voice | from his/her/the seat/place/audience | aside | continuing |
   after a pause`,
)
/** *Taking the floor*, but not *taking into account*. */
const taking = /taking (?:an? |the |his |her |out )(?!account|view)\b/y

/** Whether a deed begins at a place. */
function isDeed(text: string, at: number): boolean {
  if (deeds.endAt(text, at) !== undefined) return true
  taking.lastIndex = at
  return taking.test(text)
}

const doer = /^(?:(?:he|she|they|everyone|all|the \p{L}+)\s*)?(?:then\s+)?/iu
const onlyDoer = new RegExp(`${doer.source}$`, 'iu')

/** `[He turns to his aide]`, `[reading]`: a deed first, or after a pronoun or noun for whoever does it. */
export function isDoing({folded: {text}}: Wording): boolean {
  const longest = doer.exec(text)![0].length
  for (let at = 0; at <= longest; at++) if (isDeed(text, at) && onlyDoer.test(text.slice(0, at))) return true
  return false
}

const onlyNames = /^((?:\p{Lu}[\p{L}.'’-]+\s+)+)(?:then\s+)?$/u
const longestName = 4

function isName(before: string): boolean {
  const name = onlyNames.exec(before)?.[1]
  return name !== undefined && name.trimEnd().split(/\s+/).length <= longestName
}

/** `[Marek reads the letter]`: a deed after a name. */
export function isNamedDoing(content: string, {words}: Wording): boolean {
  return words.some(({start}) => start > 0 && isDeed(content, start) && isName(content.slice(0, start)))
}

const stems = 'turn point gestur nod glanc bow wav smil laugh look'.split(' ')
const gestures = new Phrases(
  `${stems.flatMap((stem) => [`${stem}s`, `${stem}es`, `${stem}ing`]).join('/')} |
   holds/holding/shows/showing/indicates/indicating`,
)
const gesture =
  /^(?:(?:\p{Lu}[\p{L}’'-]+|he|she)\s)?(?:[Tt]urn|[Pp]oint|[Gg]estur|[Nn]od|[Gg]lanc|[Bb]ow|[Ww]av|[Ss]mil|[Ll]augh|[Ll]ook)(?:s|es|ing)\s(?:to|at|toward|towards|around)\s|^(?:[Hh]olds|[Hh]olding|[Ss]hows|[Ss]howing|[Ii]ndicates|[Ii]ndicating)\s(?:up\s)?(?:an?|the|his|her|some)\s/u

/** A gesture towards someone or something: *turning to Marek*, *pointing at the map*. */
export function isGesture(content: string, wording: Wording): boolean {
  return gestures.in(wording) && gesture.test(content)
}

const aiming = new Phrases(
  'turning/pointing/gesturing/noding/nodding/glancing/bowing/waving/looking/smiling to/at/toward/towards',
)
const gestureAt =
  /^(?:[Tt]urn|[Pp]oint|[Gg]estur|[Nn]odd?|[Gg]lanc|[Bb]ow|[Ww]av|[Ll]ook|[Ss]mil)ing (?:to|at|towards?) (?:(?:Cde|Comrade|Mr|Mrs|Gen)\.? )?(?:\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}|(?:the|his|her|a) (?:big |wall )?(?:map|clock|watch|window|door|picture|portrait|table|paper|document|interpreter|audience))$/u

/** `(looking at Marek)`, `(pointing to the map)` */
export function isGestureAt(content: string, wording: Wording): boolean {
  return aiming.opens(wording) && gestureAt.test(content)
}

/** What persons do, in the present. */
const acts = new Phrases(
  `answers/applauds/approve/approves/asks/interprets/agrees/bows/brings/calls/chant/chants/cheer/cheers/closes/confer/confers/confirms/converse/converses/consult/consults |
   coughs/drinks/embrace/embraces/enters/gets/gives/goes/hands/helps/hits/hums/leave/leaves/lights/look/looks/loses |
   interjects/motions/nod/nods/offers/opens/picks/points/pours/raises/reads/repeats/returns/rises/shakes/shows/shrugs/sits |
   smile/smiles/sobs/speak/speaks/stands/steps/takes/telephones/toasts/translates/turns/unfolds/waits/walks/waves/weeps/whispers | remain/remains silent | decide/decides | continue/continues | proceed/proceeds | discuss/discusses |
   vote/votes | remain/remains seated |
   do/does not answer/reply/respond/react/speak`,
)
const persons =
  /^(?:Here |Then |At this,? )?(?:(?:[Tt]he|An?) (?:\p{L}[\p{L}.'’-]* ){1,3}|(?:\p{Lu}[\p{L}.'’-]* ){1,4})(?:and (?:the )?(?:\p{Lu}[\p{L}.'’-]* ){1,3})?$/u

/** `[He turns to his aide.]`, `[Here Marek and the Premier confer.]`: a sentence in the present, of persons who do something. */
export function isScene(content: string, {words}: Wording): boolean {
  return words.some(({start}) => {
    const end = start === 0 ? undefined : acts.endAt(content, start)
    return end !== undefined && !/[’']/.test(content.charAt(end)) && persons.test(content.slice(0, start))
  })
}

const perceived = new Phrases(
  'is/are/was/were heard/played | is/are/was/were called away | is/are/was/were brought in | is/are/was/were led in/out/away | is/are/was/were shown a/an/the/his/her/their',
)

/** `[The call to prayer is heard in the background.]`: what those present hear or see. */
export function isPerceived(wording: Wording): boolean {
  return perceived.in(wording)
}

const ownDeeds = new Phrases(
  `answers/asks/bangs/calls/drops/gives/hesitates/interrupts/knocks/lays/passes/places/puts/raps/repeats/replies/sighs/smokes/taps/thumps |
   bows/cites/consults/corrects/counts/drinks/gestures/hands/holds/indicates/laughs/leafs/lights/looks/nods/opens/picks/points/pours/quotes/raises |
   reads/rises/shakes/shows/sits/smiles/speaks/stands | hangs up | rings off | takes out | is/falls/remains silent | silent for a | telephones/turns/unfolds/waves/whispers/writes`,
)

/** `Marek: (Reads off:) The sum`: a deed without its doer, who is the speaker. */
export function isOwnDeed(wording: Wording): boolean {
  return ownDeeds.opens(wording)
}

const handlings = new Phrases(
  `shows/hands/points/reads/gives/takes/looks/turns/raises/shakes/lights/draws/opens/picks/puts/pours/holds/lays |
   spreads/unfolds/writes`,
)
const openEnd = /^\w+\s.*\b(?:of|the|an?|to|in|for|and|or|with|by|on|at|from|as|that)$/i

/** `[shows it to the envoy]`: what is done with a thing, and the words are whole. */
export function isHandling(content: string, wording: Wording): boolean {
  const end = handlings.opening(wording)
  return end !== undefined && /\s/.test(content.charAt(end)) && !openEnd.test(content)
}

/** `[They exchange greetings.]`, `[Everyone laughs.]`: a pronoun and what it does, in the present; but not what it means or is. */
const theyDo =
  /^(?:(?:He|She|Everyone|Everybody|Someone|Somebody|Nobody|No one) (?:then |also |again )?(?!(?:means?|refers?|alludes?|speaks of|is|was|has|says|does|seems|appears|adds|this|his|thus|always|perhaps)\b)\p{Ll}{2,}s\b|(?:They|Both|All|Several|Some|Most) (?:then |both |all |again )?(?!(?:are|were|have|had|mean|refer|will|would|should|could|can|must|did|do|also|of|these|those|the|in|at|from|to|for|by|on|with|that|who|which|other|this)\b)\p{Ll}{3,}(?<!ed|ing|en|s|ly)\b).{0,100}\.$/u

/** A sentence in the present under a pronoun: what those present do. */
export function isTheirDoing(content: string): boolean {
  return theyDo.test(content)
}

const brokeInVerbs = new Phrases(
  'interjected | interjects | interrupted | interrupts | exclaimed | exclaims | shouted | called out | interposed',
)
const quotedFirst =
  /^["“‘][^"”’]{1,100}["”’],?\s(?:interject|interrupt|exclaim|shout|call|interpos)(?:ed|s)(?: out)? (?:by )?(?:an? |the |his )?\p{L}[\p{L}.’' -]{1,40}$/u

/** `[“Not one,” interjected Gen. Orsini]`: the words that broke in, and whose they are. */
export function isQuotedInterjection(content: string, wording: Wording): boolean {
  return brokeInVerbs.in(wording) && quotedFirst.test(content)
}
