/**
 * Cues: the words of a sentence by which it may be narration, found in one walk over it. Each pattern of narration.ts needs
 * words of its own; most sentences have none of them.
 *
 * > | The meeting was adjourned at noon.
 *         ^^^^^^^     ^^^^^^^^^ an event, and that it happens
 */
import {wordSign} from '../../../words/character-class.js'
import {codesOf} from '../../../words/codes.js'
import {WordFilter} from '../../../words/word-filter.js'
import {deeds} from './deeds.js'

export const EVENT = 1 << 0
export const HAPPENS = 1 << 1
export const ITEM = 1 << 2
export const VOTE = 1 << 3
export const PAST = 1 << 4
export const IT = 1 << 5
export const CHARGE = 1 << 6
export const EXCHANGE = 1 << 7
export const DEED = 1 << 8
export const OWN_DEED = 1 << 9
export const TOGETHER = 1 << 10
export const FLOOR = 1 << 11
export const NARRATOR = 1 << 12
export const I = 1 << 13
export const WE = 1 << 14
export const VIEW = 1 << 15
export const OWN = 1 << 16
export const STANCE = 1 << 17
export const VIEWED = 1 << 18

const lists: readonly (readonly [cue: number, words: string])[] = [
  [
    EVENT,
    'conversation conference meeting talk talks discussion session reception audience dinner luncheon interview visit recess committee',
  ],
  [
    HAPPENS,
    'ended broke began lasted took concluded closed adjourned proceeded continued reconvened recessed reassembled followed held attended present turned went',
  ],
  [ITEM, 'item topic subject matter article articles paper papers address number numbers report'],
  [
    VOTE,
    'motion question amendment minutes agenda adopted rejected carried vote accepted agreed approved ordered decided elected chosen selected acclamation',
  ],
  [PAST, 'was were'],
  [IT, 'it'],
  [CHARGE, 'asked instructed requested authorised authorized directed empowered deputed charged'],
  [
    EXCHANGE,
    'discussion discussions debate exchange agreement consensus objection objections dissent reply rejoinder response answer comment laughter applause cheers cheering silence pause commotion interruption interruptions nobody remark sally statement announcement news observation',
  ],
  [DEED, [...deeds.firstWords].join(' ')],
  [
    OWN_DEED,
    'sought tried attempted undertook went came put reminded inferred gathered deduced pressed assured declined rejected confirmed contradicted promised did made met could silent lunch dinner talk conversation',
  ],
  [TOGETHER, 'discussed agreed turned adjourned parted thanked exchanged talked listened took then'],
  [FLOOR, 'spoke floor raised found supported seconded same shared conceded concurred silent'],
  [NARRATOR, 'me us'],
  [I, 'i'],
  [WE, 'we'],
  [OWN, 'i we our us ours my me your'],
  [
    STANCE,
    'critical concerned doubtful opposed anxious worried sceptical skeptical inclined disturbed impressed dissatisfied satisfied troubled uneasy favour favor agreement sympathy happy objection objections doubts misgivings reservations merit need difficulty advantage value questioned favoured favored endorsed supported deplored criticised criticized warned',
  ],
  [VIEWED, 'believe suggest recommend request propose assume suspect doubt gather presume feel appreciate'],
  [VIEW, 'seemed appeared impression view opinion judgement judgment'],
]

const cues = new Map<string, number>()
for (const [cue, words] of lists) for (const word of words.split(' ')) cues.set(word, (cues.get(word) ?? 0) | cue)
const filter = new WordFilter(cues.keys())

/** The cues that a sentence holds, a bit for each. */
export function cuesOf(sentence: string): number {
  const {length} = sentence
  const codes = codesOf(sentence)
  let found = 0
  for (let at = 0; at < length; at++) {
    const start = at
    while (at < length && wordSign.has(codes[at]!)) at++
    if (at > start && filter.mayHold(codes, start, at)) found |= cues.get(sentence.slice(start, at).toLowerCase()) ?? 0
  }
  return found
}
