/**
 * The lexicon of verbs of saying: what each takes as its complement, and what it does. docs/speech/frames.md explains
 * the frames; a verb is added here and nowhere else. Its forms are made in verb-forms.ts.
 *
 * Frames: `that` (said that …), `zero` (said he knew), `wh` (asked whether, explained how), `inf` (asked me to …),
 * `np` (mentioned the loan, asked about it: words about speech, not the speech itself), `quote` (said: “…”, and a
 * frame inside or after the clause: …, he said, …). `object`: the one addressed may stand between verb and clause
 * (told me that). `noun`: the object noun it needs before its clause (expressed the hope that).
 */

/** What is done in saying: only what is asserted may go on in the next sentence without a new frame. */
export type Act = 'assert' | 'ask' | 'request' | 'agree'

export type FrameKind = 'that' | 'zero' | 'wh' | 'inf' | 'np' | 'quote'

export interface Verb {
  lemma: string
  act: Act
  /** The frames it takes. */
  takes: Readonly<Record<FrameKind, boolean>>
  object: boolean
  /** What must stand between the verb and its clause, for a verb that says nothing alone: `express the hope that`. */
  noun?: RegExp
  /** A verb of thinking. */
  isThought?: boolean
}

/** How a form stands in its clause. `noun`: the form is a noun as well (states, notes), and needs its clause. */
export interface Form {
  verb: Verb
  tense: 'past' | 'present' | 'base' | 'ing'
  noun: boolean
}

/** Nouns that `express` and `voice` take before their clause. */
export const stanceNouns =
  'hope|view|views|opinion|belief|conviction|fear|fears|desire|wish|concern|doubt|doubts|confidence|thought|feeling|regret|certainty|surprise|satisfaction|judgment|judgement|worry|worries|apprehension|alarm|anxiety|dismay|unease|astonishment|disappointment|readiness|willingness|assurance|gratitude|expectation|suspicion|suspicions|impression|wonder|optimism|pessimism|disagreement|agreement|understanding|certitude|reservation|reservations|idea|supposition|assumption|proposition|thesis|argument|arguments|proposal|suggestion|explanation|theory|contention|objection|excuse|statement|remark|observation|claim'

/** Sounds of several people at once: what is quoted after them has a collective speaker. */
export const chorusNouns = 'exclamations|shouts|cries|voices|murmurs|applause and shouts|calls|cheers'

/** What the verbs of the table take before their clause, by the last word of their row. */
export const between: Readonly<Record<string, RegExp>> = {
  // `expressed himself to the effect that`
  noun: new RegExp(
    `\\b(?:${stanceNouns}|to the effect|in (?:the|this|that) (?:sense|spirit)|as (?:convinced|certain|satisfied|confident|hopeful))$`,
  ),
  // `gave the Minister to understand that`, `gave me his assurance that`, `gave it as his opinion that`, `gave notice that`
  understood:
    /\bto (?:understand|believe)$|\bassurances?$|\bnotice$|\b(?:his|her|their|my|our) word$|\bas (?:his|her|their|my|our) (?:(?:own|personal|private|considered|frank) )?(?:opinion|view|judge?ment|reason|explanation|excuse)$/,
  // `drew his attention to the fact that`, `drew the attention of the Minister to the fact that`
  attention: /\battention(?: of [^,;]{2,50})? to the fact$/,
  // `let the Ambassador know that`, `let me understand that`
  known: /\b(?:know|understand)$/,
  // `made the point that`, `made a motion that`
  made: /^(?:an?|the|his|her|their|this|my|our) (?:\p{Ll}+ )?(?:point|motion|suggestion|proposal|observation|remark|comment|statement|claim|assertion|argument|request|reservation|proviso|concession|admission|allegation|announcement)$/u,
  // `turned to those present with the question:`, `addressed me with the request that`
  asking: /\bwith (?:an?|the|this|another) (?:\p{Ll}+ )?(?:question|inquiry|query)(?: of| as to)?$/u,
  // `held that`, not `held to the idea that`
  directly: /^(?:firmly|also)?$/,
}

/** lemma | past, when irregular | act | frames | object, or what stands before the clause */
export const table = `
say         | said        | assert  | that zero quote np |
state       |             | assert  | that zero quote np |
reply       | replied     | assert  | that zero quote np |
answer      |             | assert  | that zero quote np | object
respond     |             | assert  | that quote np      |
add         |             | assert  | that quote         |
remark      |             | assert  | that zero quote    |
note        |             | assert  | that zero quote np |
observe     |             | assert  | that quote         |
point out   |             | assert  | that wh quote np   |
stress      |             | assert  | that wh quote np   |
emphasize   |             | assert  | that wh quote np   |
emphasise   |             | assert  | that wh quote np   |
underline   |             | assert  | that quote         |
underscore  |             | assert  | that quote         |
reiterate   |             | assert  | that quote np      |
repeat      |             | assert  | that quote         |
declare     |             | assert  | that quote         |
announce    |             | assert  | that quote         |
assert      |             | assert  | that zero quote    |
affirm      |             | assert  | that quote         |
reaffirm    |             | assert  | that               |
reassert    |             | assert  | that               |
reemphasize |             | assert  | that               |
maintain    |             | assert  | that               |
claim       |             | assert  | that zero          |
contend     |             | assert  | that               |
allege      |             | assert  | that               |
argue       |             | assert  | that quote         |
insist      |             | assert  | that quote         |
explain     |             | assert  | that quote wh np   |
clarify     | clarified   | assert  | that wh            |
report      |             | assert  | that quote         |
inform      |             | assert  | that zero np       | object
tell        | told        | assert  | that zero wh quote inf np | object
assure      |             | assert  | that zero quote    | object
remind      |             | assert  | that               | object
warn        |             | assert  | that inf quote     | object
caution     |             | assert  | that               | object
notify      | notified    | assert  | that               | object
advise      |             | assert  | that zero inf      | object
convey      |             | assert  | that np            | object
communicate |             | assert  | that np            |
transmit    | transmitted | assert  | that               |
indicate    |             | assert  | that zero          |
mention     |             | assert  | that quote np      |
recall      |             | assert  | that quote         |
recount     |             | assert  | that wh quote np   |
relate      |             | assert  | that wh            |
confirm     |             | assert  | that               |
acknowledge |             | assert  | that               |
admit       | admitted    | assert  | that zero quote    |
concede     |             | assert  | that               |
confess     |             | assert  | that               |
deny        | denied      | assert  | that               |
comment     |             | assert  | that quote np      |
complain    |             | assert  | that               |
volunteer   |             | assert  | that               |
interject   |             | assert  | that quote         |
interrupt   |             | assert  | that quote         |
exclaim     |             | assert  | that quote         |
interpose   |             | assert  | that quote         |
quip        | quipped     | assert  | that quote         |
joke        |             | assert  | that quote         |
counter     |             | assert  | that quote         |
disclose    |             | assert  | that               |
proclaim    |             | assert  | that quote         |
lament      |             | assert  | that quote         |
boast       |             | assert  | that quote         |
retort      |             | assert  | that quote         |
predict     |             | assert  | that               |
estimate    |             | assert  | that               |
calculate   |             | assert  | that               |
expound     |             | assert  | that               |
opine       |             | assert  | that quote         |
specify     | specified   | assert  | that               |
stipulate   |             | assert  | that               |
reveal      |             | assert  | that               |
guarantee   |             | assert  | that               |
vow         |             | assert  | that inf           |
threaten    |             | assert  | that               |
insinuate   |             | assert  | that               |
shout       |             | assert  | that quote         |
cry         | cried       | assert  | quote              |
whisper     |             | assert  | that quote         |
mutter      |             | assert  | that quote         |
grumble     |             | assert  | that quote         |
rejoin      |             | assert  | that quote         |
conclude    |             | assert  | that quote         |
continue    |             | assert  | that quote         |
describe    |             | assert  | wh quote           |
summarize   |             | assert  | that quote         |
elaborate   |             | assert  | that               |
hint        |             | assert  | that               |
testify     | testified   | assert  | that quote         |
write       | wrote       | assert  | that quote         |
express     |             | assert  | that               | noun
voice       |             | assert  | that               | noun
protest     |             | assert  | that quote         |
object      |             | assert  | that quote         |
promise     |             | assert  | that inf           | object
pledge      |             | assert  | that inf           |
agree       |             | agree   | that inf np quote  |
concur      | concurred   | agree   | that np            |
resolve     |             | agree   | that               |
confide     |             | assert  | that quote         |
suggest     |             | request | that zero quote    |
propose     |             | request | that inf quote     |
recommend   |             | request | that               |
urge        |             | request | that inf           | object
request     |             | request | that inf           | object
beg         | begged      | request | that inf quote     | object
implore     |             | request | inf quote          | object
demand      |             | request | that quote inf     |
order       |             | request | that inf           | object
instruct    |             | request | that inf           | object
ask         |             | ask     | wh that quote inf np | object
inquire     |             | ask     | wh quote np        |
enquire     |             | ask     | wh quote np        |
wonder      |             | ask     | wh quote np        |
want to know |            | ask     | wh quote np        |
wish to know |            | ask     | wh quote           |
want it understood |      | assert  | that               |
want the record to show | | assert  | that               |
wish the record to show | | assert  | that               |
wish it understood |      | assert  | that               |
go on       | went        | assert  | quote              |
put it      | put        | assert  | quote that         |
question    |             | ask     | wh                 | object
query       | queried     | ask     | wh quote           |
make it clear | made      | assert  | that               |
make clear  | made        | assert  | that               |
let it be known | let     | assert  | that               |
let it be understood | let | assert | that               |
make it plain | made      | assert  | that               |
make        | made        | assert  | that               | made
take the position | took  | assert  | that               |
take the view | took      | assert  | that               |
take the line | took      | assert  | that               |
raise the question |      | ask     | wh quote           |
pose the question |       | ask     | wh quote           |
put the question | put    | ask     | wh quote           |
raise the possibility |   | assert  | that               |
voice the question |      | ask     | wh                 |
pose the following question | | ask  | quote              |
put the following question | put | ask | quote           |
point to the fact |       | assert  | that               |
refer to the fact | referred | assert | that             |
refer again to the fact | referred | assert | that       |
refer also to the fact  | referred | assert | that       |
allude to the fact |      | assert  | that               |
stress the fact |         | assert  | that               |
emphasize the fact |      | assert  | that               |
emphasise the fact |      | assert  | that               |
make no secret of the fact | made | assert | that         |
speak to the effect | spoke | assert | that              |
hold the view | held      | assert  | that               |
hold the opinion | held   | assert  | that               |
come up with the idea | came | assert | that             |
have this to say | had    | assert  | quote              |
make the following statement | made | assert | quote      |
give the following answer | gave | assert | quote         |
offer       |             | assert  | that               | noun
advance     |             | assert  | that               | noun
put forward | put         | assert  | that               | noun
share       |             | assert  | that               | noun
let         | let         | assert  | that               | known
let slip    | let         | assert  | that               |
move        |            | request | that               | directly
rule        |            | assert  | that               |
submit      | submitted  | assert  | that               |
telegraph   |             | assert  | that               |
telephone   |             | assert  | that               |
cable       |             | assert  | that               |
narrate     |             | assert  | that               |
accentuate  |             | assert  | that quote         |
hold        | held        | assert  | that               | directly
swear       | swore       | assert  | that               |
surmise     |             | assert  | that               |
reckon      |             | assert  | that zero          |
burst out   | burst       | assert  | quote              |
break in    | broke       | assert  | quote              |
cut in      | cut         | assert  | quote              |
put in      | put         | assert  | quote              |
chime in    |             | assert  | that quote         |
shoot back  | shot        | assert  | that quote         |
fire back   |             | assert  | that quote         |
call out    |             | assert  | quote              |
call back   |             | assert  | that quote         |
cry out     | cried       | assert  | quote              |
blurt out   |             | assert  | that quote         |
snap        | snapped     | assert  | that quote         |
growl       |             | assert  | that quote         |
scoff       |             | assert  | that quote         |
intimate    |             | assert  | that               |
aver        | averred     | assert  | that               |
speculate   |             | assert  | that               |
venture     |             | assert  | that quote         |
murmur      |             | assert  | that quote         |
plead       |             | assert  | that               |
moan        |             | assert  | that quote         |
reflect     |             | assert  | that quote         |
profess     |             | assert  | that               |
hazard      |             | assert  | that               |
give        | gave        | assert  | that               | understood
draw        | drew        | assert  | that               | attention
call        |             | assert  | that               | attention
turn        |             | ask     | wh                 | asking
address     |             | ask     | wh                 | asking
`

/** Nouns of a view that frame a clause with *that*: `it was the Minister’s opinion that …`. */
export const viewNouns =
  'opinion|view|contention|belief|conviction|argument|claim|position|reaction|impression|feeling|point|thesis|words|advice|complaint|conclusion|explanation|theory|concern|hope|fear|recommendation|preference|understanding|objection|worry|guess'

/** Nouns of what a sentence gives as somebody’s own: `in the Minister’s view`, `in his words`. */
export const ownNouns = 'view|opinion|judgement|judgment|estimation|assessment|words|information|eyes|experience'

/** Nouns of what one takes a side on, or does something with: `on the ground that`, `with the remark that`. */
export const groundNouns =
  'ground|grounds|remark|observation|statement|comment|argument|explanation|assertion|assurance|claim|warning|reminder|hint|reproach'

/** Nouns that frame a clause as a verb does: `to my question whether …`, `his statement that …`. */
export const speechNouns =
  'question|questions|inquiry|inquiries|enquiry|query|remark|remarks|reply|answer|response|statement|statements|comment|comments|assertion|assertions|request|suggestion|suggestions|proposal|assurance|assurances|objection|objections'
