/**
 * Sittings: whether a bracket tells the course of a meeting, a hearing or a recording.
 *
 * > | He left it at that. [The meeting was adjourned.]
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {Phrases, type Wording} from '../../../words/phrases.js'

/** What clerks of courts and interviewers write between the turns. */
export function isOfClerks(content: string, {folded}: Wording): boolean {
  return (
    whereupon.opens(folded) ||
    clerks.standAlone(folded) ||
    (offRecord.in(folded) && offTheRecord.test(content)) ||
    (outcomes.in(folded) && proceeding.test(content)) ||
    (exhibits.opens(folded) && shown.test(content))
  )
}
const whereupon = new Phrases('whereupon | thereupon')
const clerks = new Phrases(
  `no (audible) response/answer/reply | there was no response/answer/reply/objection | tape/recorder/recording (is) turned on/off/over |
   tape/recorder/recording (is) stopped/paused/resumed/restarted/off/on`,
)
const offRecord = new Phrases('off the record')
const offTheRecord = /^(?:\p{L}+\s)?(?:discussion |conversation )?off the record\b.{0,30}$/iu
const outcomes = new Phrases(
  'sworn/excused/dismissed/recalled/adjourned/stopped/paused/restarted | turned on/off | switched off',
)
const exhibits = new Phrases('exhibit/exhibits/document/documents/photograph/photographs')
/** `[Exhibit 12 shown to witness]` */
const shown =
  /^\p{L}+ (?:[\dA-Z-]+,? )?(?:was |were |is |are )?(?:shown|handed|marked|admitted|received) (?:to|as|in|for)\b.{2,40}$/u
const proceeding =
  /^(?:the )?(?:witness|defendant|interpreter|jury|tribunal|court|recorder|tape|recording)(?: \p{Lu}\p{L}+)? (?:was|were|is|has been) (?:duly )?(?:sworn|excused|dismissed|recalled|adjourned|turned (?:on|off)|stopped|paused|restarted|switched off)\.?$/iu
/** What is told of a sitting in so many words. */
const ofSitting = new Phrases(
  `had/after a (short/brief/long/lengthy) intermission/break/pause/recess/silence |
   there was a (short/brief/long) intermission/break/pause/recess |
   a/an (short/brief/noon/luncheon) intermission/break/recess/adjournment is/was taken/called/declared |
   break/recess/toast/toasts/lunch/dinner follow/began | break/recess/toast/toasts/lunch/dinner was announced |
   left/entered/joined the meeting/room/conversation/session/discussion | passed out/around | passed to the members |
   handed out/over/around | distributed | read from`,
)
const turns = new Phrases(
  `recess/recessed/recesses/adjourn/adjourned/adjourns/reconvene/reconvened/resume/resumed/broke/began/ended |
   is/was interrupted`,
)
const sitting =
  /\b(?:committee|meeting|session|conference|conversation|discussion|delegation|council|group|talks?)\b.{0,30}\b(?:recess(?:ed|es)?|adjourn(?:ed|s)?|reconvened?|resumed?|(?:wa|i)s interrupted|broke|began|ended)\b/i
const serving = new Phrases('served | passed')
const meal =
  /\b(?:coffee|tea|lunch|dinner|breakfast|refreshments|cookies|drinks)\b.{0,20}\b(?:was|were|is|are)\b.{0,12}\b(?:served|passed)\b/i

/** `[The meeting was adjourned.]`, `[Approved unanimously.]`: the course of a meeting or sitting. */
export function isOfMeeting(content: string, wording: Wording): boolean {
  return (
    (votes.opens(wording) && voted.test(content)) ||
    (turns.in(wording) && atHour.test(content)) ||
    ofSitting.in(wording) ||
    (turns.in(wording) && sitting.test(content)) ||
    (serving.in(wording) && meal.test(content))
  )
}

/** `(Adjourned at 8:50 for movies)` */
const atHour = /^(?:Adjourned|Recessed|Reconvened|Resumed) (?:at|until|till) (?:noon|\d{1,2})\b.{0,40}$/
const votes = new Phrases('approved | adopted | accepted | carried | rejected | passed | agreed | confirmed')
const voted =
  /^(?:Approved|Adopted|Accepted|Carried|Rejected|Passed|Agreed|Confirmed)(?: unanimously| without (?:debate|discussion|objections?)| by (?:a (?:large )?majority|acclamation|\S+ votes(?: to \S+)?))?\.?$/

const intervals = new Phrases('break | recess | intermission | adjournment | interval')
/** `Recess of fifteen minutes`, `ten-minute recess`, `Luncheon recess until 2:30` */
const ofMinutes =
  /^(?:an? )?(?:(?:short|brief|coffee|tea|lunch|luncheon|dinner|[a-z]+-minute|\d{1,3}-minute)\s)?(?:break|recess|intermission|adjournment|interval|pause)(?: (?:of|for|lasting) (?:about |some )?(?:an? |half an |[a-z]+(?:-[a-z]+)? |\d{1,3} )(?:minutes?|hours?)| (?:is|was|were) (?:taken|called|declared|announced)|(?: for (?:lunch|luncheon|dinner|supper|breakfast|tea|coffee))? from (?:noon|\d{1,2}\b)[^;]{2,24}| (?:until|till) (?:noon|\d{1,2}\b)[^;]{0,20})\.?$|^(?:[a-z]+|\d{1,3})-minute (?:break|recess|intermission)\.?$/i
const during = new Phrases('in the meeting/session/talks/conversation/discussion/sitting | for')
const interval =
  /^(?:(?:short|brief|coffee|tea|lunch|dinner|ten-minute|five-minute)\s)?(?:break|recess|intermission|adjournment|interval)\s(?:in the (?:meeting|session|talks|conversation|discussion|sitting)|for\s(?:(?:an? |the )?(?:lunch|luncheon|dinner|supper|breakfast|tea|coffee|meal|rest|night|consultations?)))[.]?$/i

/** `[short break for lunch]` */
export function isInterval(content: string, wording: Wording): boolean {
  return (
    (intervals.in(wording) || wording.text.startsWith('Pause')) &&
    ((during.in(wording) && interval.test(content)) || ofMinutes.test(content))
  )
}

const motions = new Phrases(
  'withdrew | entered | re-entered | retired | arrived | joined | rejoined | left | returned | departed | took leave',
)
const moved =
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|and|the|of|de|von|van|at this point|from|his|their|members|delegates|delegation|experts|secretaries|interpreters?|,)(?: |(?=,))){1,14}(?:(?:then|here|now|thereupon|also|both) )?(?:(?:having )?withdrew|(?:re-)?entered|retired|arrived|(?:re)?joined|left|returned|departed|took leave)\b(?:[^.;:]|\d:\d){0,60}\.?$/u

/** `(M. Orsini then withdrew.)`: who came or went, a sentence that stands alone. */
export function isComingOrGoing(content: string, wording: Wording): boolean {
  return motions.in(wording) && moved.test(content)
}

/** `[Dr. Marek left at 4:30.]`, `[Mr. Lis then joined the meeting.]`: between sentences the hour, the room or *then* tells it from a life. */
export function isComingOrGoingThen(content: string, wording: Wording): boolean {
  return content.endsWith('.') && then.test(content) && isComingOrGoing(content, wording)
}
const then =
  /\bat (?:about |approximately )?(?:\d{1,2}[:.]\d\d|\d{1,2} (?:a|p)\.? ?m|noon|midnight|this (?:point|time|juncture))|\b(?:then|here|thereupon)\b|\b(?:left|joined|rejoined|entered|re-entered) the (?:meeting|room|session|hall|table|conversation|discussion|talks)\b/

/** `(At 3:10 Mr. Lis was called out to the telephone.)`: what a minute alone in its paragraph tells to the minute. */
export function isAtHour(content: string): boolean {
  return content.length <= 160 && atMinute.test(content) && !/[.!?]\s/.test(content.replace(abbreviated, ''))
}
const atMinute =
  /^(?:At|By) (?:about )?(?:\d{1,2}[:.]\d\d|noon|midnight)(?: ?[ap]\. ?m\.)?,? (?:the |an? )?\p{Lu}?[^:;]{3,}(?:left|joined|rejoined|entered|withdrew|returned|arrived|departed|retired|resumed|adjourned|recessed|reconvened|(?:was|were) (?:called|asked|brought|shown|led|invited|interrupted|joined|excused))\b/u
const abbreviated = /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Amb|Sen|[ap]\. ?m|\p{Lu})\./gu
