/**
 * Sounds: whether a bracket names what was heard or seen while they spoke, and nothing else.
 *
 * > | They are paper tigers. [loud laughter in the hall]
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {Phrases, type Wording} from '../../../words/phrases.js'

const sounds = new Phrases(
  `laugh/laughs/laughter/laughing/laughed | chuckle/chuckles/chuckling | giggles/giggling |
   smile/smiles/smiling/smiled | applause/applauds/applauding | ovation | cheer/cheers/cheering |
   clapping/clapped | silence | pause/pauses/pausing/paused | commotion | uproar | noise |
   murmur/murmurs/murmuring | exclamation/exclamations | interrupt/interrupts/interruption/interruptions |
   interrupting/interrupted | interject/interjects/interjection/interjecting/interjected | cough/coughs/coughing |
   sigh/sighs/sighing | weep/weeps/weeping | cries/crying | whisper/whispers/whispering | shout/shouts/shouting |
   bell rings | music | nod/nods/nodding | shrug/shrugs/shrugging | gesture/gestures/gesturing | toast/toasts |
   hesitate/hesitates/hesitation | animation | stir | hubbub | static | interference on the line |
   movement/disturbance/disturbances/disorder in the (public) hall/house/chamber/room/gallery/audience |
   shouts from the floor | crosstalk | amusement | merriment | hilarity |
   general/loud agreement/assent/approval/excitement/confusion/indignation/consternation/disagreement |
   knock/knocks/knocking at/on the door |
   (speaking) off/away (from) (the) mic/mike/microphone | off-mic/off-mike/off-microphone | (the) phone/telephone rings | voice/voices | break | recess |
   intermission | adjourned | recessed`,
)
const manners = `general | loud | long | prolonged | stormy | thunderous | tumultuous | sustained | renewed | repeated | deafening | enthusiastic | lively | brief | short | light | slight | some | great |
   much | a | the | everyone | everybody | all | both | they | he | she | audience | delegates | members |
   from the floor | in the hall | those present | again | briefly | loudly | heartily | warmly | sarcastically |
   ironically | and`
/** How it was done, or who did it. */
const manner = new Phrases(manners)
/** What else may follow a sound. */
const company = new Phrases(
  `${manners} | in | of | on | from | at | to | with | hall | room | line | gallery | audience | public | benches | side | end | table | seats | rows | platform | presidium | delegates | for some time |
   ending/ends/growing/passing/turning/culminating in/into (a/an) | standing | with flags raised | his | her | their | head | agreement | assent |
   approval | present | left | right | continuing |
   all/everyone/everybody/delegates rise/rises/stand/stands`,
)

/** Up to three words of a name. */
const name = /\p{Lu}[\p{L}.'’-]+\s+/iuy
const longestName = 3
const parting = /[\s,]+/y
const stops = /[\s,;.]+/y

/** How it was done, or who did it, and the sound: what else follows is of the same kind, or it is none. */
export function isSound(wording: Wording): boolean {
  const folded = wording.folded
  if (!sounds.in(folded)) return false
  for (let at: number | undefined = 0; at !== undefined; at = pastManner(folded.text, at)) {
    if (isNamedSound(folded.text, at)) return true
  }
  return false
}

function pastManner(text: string, at: number): number | undefined {
  const end = manner.endAt(text, at)
  return end === undefined ? undefined : past(parting, text, end)
}

/** Whether a sound and what belongs to it stands at a place, after a name or none. */
function isNamedSound(text: string, start: number): boolean {
  let at: number | undefined = start
  for (let words = 0; at !== undefined && words <= longestName; words++) {
    const end = sounds.endAt(text, at)
    if (end !== undefined && isCompany(text, end)) return true
    at = past(name, text, at)
  }
  return false
}

function isCompany(text: string, start: number): boolean {
  let at = start
  for (;;) {
    if (/^[.!:]?$/.test(text.slice(at, at + 2))) return true
    const next = past(stops, text, at)
    const end = next === undefined ? undefined : (sounds.endAt(text, next) ?? company.endAt(text, next))
    if (end === undefined) return false
    at = end
  }
}

function past(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : undefined
}
