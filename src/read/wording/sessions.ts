/**
 * The sessions and the standing items of minutes, by their names.
 *
 * > | Call to Order
 * > | Second meeting – 27 May, 5:30 p.m.
 * > | First Session (3 May 1951; 9–12 a.m.)
 */
import {holdsDigit, inSmallLetters, isDigit} from '../lines/characters.js'
import {Formula} from './formula.js'

/** The sessions and the standing items of minutes, by their names. */
const sessions = new Set([
  ...'open closed executive public private plenary opening closing morning afternoon evening first second third fourth fifth final'
    .split(' ')
    .flatMap((which) => [`${which} session`, `${which} meeting`]),
  ...['first', 'second', 'third', 'fourth', 'fifth', 'final'].map((which) => `${which} day`),
  ...['the ', ''].flatMap((the) => [
    ...['minutes', 'agenda', 'record'].map((what) => `approval of ${the}${what}`),
    ...['minutes', 'agenda'].flatMap((what) => [`review of ${the}${what}`, `adoption of ${the}${what}`]),
    ...['date', 'dates'].map((date) => `${date} of ${the}next meeting`),
  ]),
  ...['other', 'new', 'old', 'unfinished', 'ongoing'].flatMap((which) => [
    `${which} business`,
    `any ${which} business`,
  ]),
  ...['matters arising', 'matters arising from the minutes', 'apologies', 'apologies for absence', 'correspondence'],
  ...['opening', 'preliminary', 'introductory', 'closing'].map((which) => `${which} remarks`),
  ...['agenda', 'meeting agenda', 'welcome', 'introductions', 'welcome and introductions', 'general discussion'],
  ...['call to order', 'roll call', 'remark', 'remarks', 'announcements', 'public comment', 'public comments'],
  ...[
    'consent agenda',
    'reports of officers',
    'committee reports',
    'reports of committees',
    'closure',
    'meeting notes',
  ],
  ...['discussion', 'problem', 'the problem', 'action items', 'next steps', 'next meeting', 'adjournment', 'proposals'],
  ...['recommendation', 'recommendations', 'resolution', 'resolutions', 'decision', 'decisions'],
  // The parts of an action memorandum.
  ...['action', 'actions', 'action required', 'action requested', 'action taken', 'action to be taken'],
  ...['recommended', 'proposed', 'implementing', 'follow-up'].map((which) => `${which} action`),
  ...['meeting', 'session', 'talks', 'conversation', 'discussion'].map((of) => `continuation of the ${of}`),
])
/** `Second meeting – 27 May, 5:30 p.m.`, `Open Session (9:00 a.m. - 10:45 a.m.)`, `First day of the talks, 12 October` */
const sessionAndTime = new Formula(
  'open closed executive public private plenary opening closing morning afternoon evening first second third fourth fifth sixth seventh eighth ninth tenth final',
  /^[a-z]+ (?:(?:plenary|working|closed) )?(?:meeting|session|sitting|conversation|day)(?: of (?:the )?[a-z]+)?\s?(?:[,:(–—-]\s?[^.;?!]{0,20}\d[^;?!]{0,25}|\([^().?!]{3,20}\d[^()?!]{1,30}\))$/i,
)
/** `Third Day, Morning Session` */
const sessionOfDayByNumber = new Formula(
  'first second third fourth fifth sixth seventh eighth ninth tenth final',
  /^[a-z]+ (?:day|meeting)\s?[,:–—-]{1,2}\s?(?:morning|afternoon|evening) (?:session|sitting|meeting)$/i,
)
/** `Cross-examined by Mr. Vale`, `CAPTAIN ERIK HALMOS, sworn`, `Direct Examination`: who is heard in a trial, and by whom. */
const examination =
  /^(?:(?:further )?(?:re-?)?(?:cross-?|direct )?(?:re-?)?examined by (?:the |mrs?\.? |sir |lord |dr\.? |counsel )[^.;:]{2,50}|(?:further )?(?:re-?)?(?:cross-?|re-?|direct |redirect |recross )examination(?: by [^.;:]{3,50})?|[\p{L} .’'()-]{5,60}, (?:sworn|recalled|affirmed|(?:again )?called in[;,]? and (?:further )?examined))[.:]?$/iu
const mayBeExamination = /exam|, (?:sworn|recalled|affirmed)/i
/** `Luncheon, 3 May 1951`, `Working Dinner (3 May 1951)` */
const mealAndTime = new Formula(
  'luncheon lunch dinner breakfast working',
  /^(?:working )?(?:luncheon|lunch|dinner|breakfast)\s?[,:(–—-]\s?[^.;?!]{0,20}\d[^;?!]{0,25}$/i,
)
/** `53rd General Meeting--April 12th 1952.`, `7th Session, 3 May 1951`, `214th MEETING` */
const sessionInFigures =
  /^\d{1,4}(?:st|nd|rd|th) (?:[A-Za-z]+ ){0,2}(?:meeting|session|sitting)(?:\s?[,:(–—-]{1,2}\s?[^;?!]{0,15}\d[^;?!]{0,15})?$/i
/** `Monday, 22 July 1951, Afternoon Session II (Pilots)`, `May 5: Second Meeting`: the day before the name. */
const sessionAfterDate =
  /^(?:\p{Lu}\p{Ll}{2,5}day,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2})(?:,? \d{4})?\s?[,:–—-]{1,2}\s?(?=\p{Lu})/u
/** `Thursday Morning Session (Open)`, `Friday Afternoon, 5 May 1951`: the day of the week before the part of the day. */
const sessionOfDay =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:Morning|Afternoon|Evening)(?: (?:Session|Meeting))?(?: (?:[IVX]{1,3}|\d{1,2}))?(?:,? \p{Lu}\p{Ll}{2,8} \d{1,2}(?:, \d{4})?|,? \d{1,2} \p{Lu}\p{Ll}{2,8}(?: \d{4})?)?(?: \((?:Open|Closed|Executive|Public|Plenary|Private)\))?$/u
const partOfSession = /(?: (?:[IVX]{1,3}|\d{1,2}))?(?: \([^()]{1,40}\))?$/

/** Whether `words` name a session or a standing item of minutes: *Closed Session*, *Other Business*, *Decision:*. */
export function isSession(words: string): boolean {
  if (words.length > 80) return false
  const day = endOfDay(words)
  if (day > 0) return sessions.has(inSmallLetters(words.slice(day).replace(partOfSession, '')))
  if (words.length > 60) return false
  const name = inSmallLetters(words.endsWith(':') ? words.slice(0, -1) : words)
  // `Agenda:` stands over its items.
  return (
    (sessions.has(name) && !(name === 'agenda' && words.endsWith(':'))) ||
    sessionAndTime.test(words) ||
    sessionOfDayByNumber.test(words) ||
    isExamination(words) ||
    mealAndTime.test(words) ||
    (words.includes('day') && sessionOfDay.test(words)) ||
    (isDigit(words.charCodeAt(0)) && sessionInFigures.test(words))
  )
}

/** Whether words tell who is heard in a trial, or by whom: *Cross-examined by Mr. Vale*. */
export function isExamination(words: string): boolean {
  return mayBeExamination.test(words) && examination.test(words)
}

/** Whether the name of a session tells when or how those sat, under which the items of the agenda come: *Closed Session*, *Second Day*. */
export function isSitting(words: string): boolean {
  return sitting.test(words)
}
const sitting =
  /\b(?:session|sitting)\b|^(?:first|second|third|fourth|fifth|final|opening|closing|plenary|morning|afternoon|evening) (?:meeting|day)\b|^\p{Lu}\p{Ll}{2,5}day,? (?:morning|afternoon|evening)\b/iu

/** How long the day is that stands before the name of a session; 0 where none does. */
function endOfDay(words: string): number {
  return holdsDigit(words) ? (sessionAfterDate.exec(words)?.[0].length ?? 0) : 0
}

/** `AGENDA ITEM 3:`, `AGENDA ITEMS 1, 2, AND 3:`, `Section IV.`, `Session II:`, `Re 2.`: whether words begin with what numbers a part or an item. */
export function opensWithNumberedLabel(words: string): boolean {
  return mayNumber(words.charCodeAt(0)) && numberedLabel.test(words)
}
const numberedLabel =
  /^(?:(?:AGENDA )?ITEM|SECTION|CHAPTER|PART|ARTICLE|ANNEX|QUESTION|TOPIC|POINT|(?:Agenda )?Item|Section|Session|Chapter|Article|Annex|Question|Re|Ad)S? (?:[Nn]o\. ?)?(?:(?:\d{1,3}, ){0,3}\d{1,3}(?:,? (?:AND|and) \d{1,3})?|[IVXL]{1,6}|[A-Z])(?:[:.]|\s[—–-]|[—–])/

/** Whether a character begins one of the words that number a block. */
export function mayNumber(code: number): boolean {
  return numbering.has(code)
}
const numbering = new Set([...'AISCPQRT'].map((initial) => initial.charCodeAt(0)))
