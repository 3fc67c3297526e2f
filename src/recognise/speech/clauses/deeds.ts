/**
 * Deeds: what the people of a memorandum do apart from speaking, with the adverbs that may stand before it.
 *
 * > | The Minister then handed me a note.
 *                  ^^^^^^^^^^^
 */
import {space, wordSign} from '../../../words/character-class.js'
import {Phrases} from '../../../words/phrases.js'

/** What is told of in the simple past. */
const told = `turned | evaded | left | departed | arrived | entered | came in | smiled | laughed | nodded | listened | thanked |
  satisfied | shed | gave | handed | delivered greetings/a/the/his/her | transmitted greetings/a/the/his/her | presented | read (out) | showed | shook | greeted | raised | introduced | separated |
  divided | cited | referred | paused | interrupted | corrected | accompanied | drew | touched | dwelt | passed | summed |
  withdrew | adjourned | reconvened | sat | stood | rose | opened | closed | accepted | conveyed | recounted | listed |
  took leave/note/part | went out | came back | returned with | concluded/ended/terminated the interview/conversation/meeting/talk/discussion | concluded/ended/closed by handing/giving/thanking/reading/showing/inviting | went on to speak/talk/discuss/describe/outline/review/dwell/deal/refer/touch/list/enumerate/recount/sketch/trace/elaborate | made mention of | rejoined | joined us/them | joined the meeting/group/conversation/discussion/talk/party | returned to the meeting/room/table/chair | took the point | took (strong/sharp/some) exception/issue | produced a/the/his/my letter/note/paper/document/copy/map | promised | undertook to | admitted/denied the charge/fact/error/fault | approved | reviewed | summarized | outlined | described | discussed | distributed |
  circulated | submitted a/the/his/her/copies/two/three/several | solicited | nominated | examined the/it/them | indicated his/her/its/their/general assent/agreement/approval/consent | indicated assent/agreement/approval/consent | moved | seconded | called on/upon | took this/it in good part/humor/humour | took this/it well/badly/calmly/seriously | seemed | appeared | expressed | spoke of/about/to/on/against | spoke first/next/last/again/briefly | stopped | began |
  resumed | proceeded | invited | asked | inquired | received | agreed | disagreed | demurred | assented | dissented |
  insisted on my/our | spread/rubbed his |
  looked pained/surprised/puzzled/annoyed/doubtful/grave | shrugged | hesitated | rejected | refused | declined | directed | frowned | objected | did not demur/object/disagree/react/respond/comment/reply/insist/press/persist/pursue/answer/mention/refer/elaborate/specify/clarify | did not rpt not | concurred | instanced | made no comment/reply/answer/response`
export const deeds = new Phrases(told)

/** What one tells of himself besides. */
export const ownDeeds = new Phrases(
  `${told} | sought | tried | attempted | undertook | went | came | put it | reminded | inferred | gathered | deduced | pressed | assured | confirmed | contradicted | did not comment/reply/answer/respond/react/argue/insist/contradict/pursue/conceal |
  made a/some/several/the/no suggestion/suggestions/proposal/reply/promise/commitment/commitments/comment/answer/offer/observation/remark | reinforced | amplified | kept/remained silent | met with | could not but/help | could only agree/nod/smile/shrug | had lunch/dinner | had a talk/conversation`,
)

/** What both sides do together; other deeds of *we* are the speaker's own history. */
export const commonDeeds = new Phrases(
  'discussed | agreed | turned | adjourned | parted | thanked | exchanged | talked | listened | took leave | then',
)

/** What is done before the eyes of those present, in the simple past or the present. */
export const presentDeeds = new Phrases(
  `${told} | called | came | went | made | took | welcomed | mentioned | stressed | pressed | put | thanks | expresses |
  conveys | invites | listens | smiles | nods | refers | gives`,
)

/** What only persons do. */
export const personalDeeds = new Phrases(
  `smiled | laughed | nodded | listened | thanked | greeted | arrived | read | sat | stood | rose | shook | interrupted |
  paused | thought | expressed | spoke | began | turned to | telephoned | rang | dropped in | came in/over/round/up | received me/us/him/her/them |
  received the content/news/letter/message/delegation | visited/approached/invited me/us`,
)

/** Of what has one name a place may *think* and *express*; it does not nod, nor come to see anybody. */
export const bodilyDeeds = new Phrases(
  `smiled | laughed | nodded | listened | rose | spoke | shouted | interrupted | paused | shook | dined | lunched |
  telephoned | rang | arrived | came/called to see | came/called on/and/in/round/at | came/called this/yesterday/today/again | came to me/us | called. | called, | called; |
  sat down | stood up | began/opened by complaining/asking/thanking/expressing/raising/remarking/referring/recalling/welcoming/regretting | went on to | handed/gave/showed/greeted/received/visited/telephoned/rang/took me |
  became/grew/fell/was/seemed/looked/remained
    animated/silent/serious/angry/agitated/embarrassed/thoughtful/nervous/drunk/gloomy/cheerful/pale`,
)

/** `Orsini interrupted him.`, `Orsini went out and returned with it.` */
export const interruptions = new Phrases(
  'interrupted/corrected him/her/me/us | went out | left the room/meeting | came back | returned with | rejoined us/the | joined us/the',
)

/** `Orsini spoke first.` */
export const takingTheFloor = new Phrases(
  `spoke first/next/last/again/briefly/up | took/had the floor | was given the floor | asked for the floor |
  raised the issue/question/problem/matter | supported/seconded this/him | supported/seconded the proposal/motion |
  was of the same opinion/view/line | shared this opinion/view/line | took the same opinion/view/line |
  conceded the point | concurred | kept/remained silent |
  found this/it/that hard/difficult/odd/strange/surprising/amusing/unconvincing/unacceptable`,
)

/** `Mr. Orsini was critical of the plan.`: where one of those present stands, as minutes tell it. */
export const stances = new Phrases(
  `was the first/next/second/third/last/final/main/principal speaker | was next to speak | took the floor |
  was (not/very/rather/most/also/strongly) critical/concerned/doubtful/opposed/anxious/worried/sceptical/skeptical/inclined/disturbed/impressed/dissatisfied/satisfied/troubled/uneasy |
  was/is of a/the different/same/another/contrary opinion/view/mind | was (not/strongly/also) in favour/favor/agreement/sympathy | was not happy |
  had no/some/grave/serious/strong objection/objections/doubts/misgivings/reservations |
  saw no/some/great/little objection/merit/need/difficulty/advantage/value |
  questioned | favoured | favored | opposed | endorsed | supported | deplored | criticised | criticized | warned of/against`,
)

const adverbs: ReadonlySet<string> = new Set('then also again next first accordingly'.split(' '))
const adverbInLy = /^[a-z]+ly$/

/** Whether a deed follows at once on what stands before a text, or after one adverb. */
export function deedFollows(text: string, among: Phrases): boolean {
  const at = space.endOf(text, 0, text.length)
  if (at === 0) return false
  if (among.beginsAt(text, at)) return true
  const end = wordSign.endOf(text, at, text.length)
  const word = text[end] === ' ' ? text.slice(at, end) : ''
  return (adverbs.has(word) || (word.endsWith('ly') && adverbInLy.test(word))) && among.beginsAt(text, end + 1)
}
