/** Lines of a few words that name what a text is about, and those that only name who has to do with it. */
import {isPersonName, namesOffice} from '../wording/formulas.js'
import {endsWithPaper} from '../wording/kinds-of-paper.js'
import {isNamed} from '../wording/titles.js'
import type {Unit} from './units.js'

/** `Election of the Chairman`: a capital at each weighty word, though too few words have one for a headline; no name. */
export function namesSubject(text: string, unit: Unit, words: string): boolean {
  return words.includes(' ') && isNamed(words) && (!isPersonName(words) || isCommonNoun(text, unit, words))
}

/**
 * Whether the text around also writes the last word with a small letter, or the first where it is longer than most forenames:
 * `Further Action` is no name where *action* is taken, nor `Nuclear Non-Proliferation` where something is *nuclear*.
 */
function isCommonNoun(text: string, unit: Unit, words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  if (namesThing.test(last) || endsWithPaper(words)) return true
  const first = words.slice(0, words.indexOf(' '))
  if (gerund.test(first)) return true
  const around = text.slice(Math.max(0, unit.from - reach), unit.to + reach)
  return (last.length > 3 && isAlsoSmall(around, last)) || (first.length > 6 && isAlsoSmall(around, first))
}

/** `Fishing Limits`: what is done, and no forename. */
const gerund = /^(?!Irv|Chann|Mann|Flem|Hard|Gold|Brown|Keat|Down)\p{Lu}\p{Ll}{3,}ing$/u

/** What papers are about, as the last word of their headings: no surname. */
const namesThing =
  /^(?!Associ|Corpor|Federat|Foundat|Institut|Deleg|Legation|Commission|Administ|Organi).*(?:tions?|sions?|ments|ities|ances|ences|ology)$|^(?:Affairs|Aid|Amendments?|Appendix|Assistance|Background|Budget|Business|Conference|Conflict|Crisis|Discussion|Documents?|Exchanges?|Finances?|Goods|Government|Guarantees|Issues|Loans?|Materials?|Matters|Measures|Meetings?|Minutes|Notes|Objectives|Outlook|Personnel|Plans?|Policy|Policies|Principles|Problems?|Procedures?|Programs?|Programmes?|Progress|Projects?|Proposals?|Questions?|Records?|Reforms?|Remarks|Reports?|Requirements|Research|Resources|Results|Reviews?|Risks|Schedule|Services|Situation|Statistics|Status|Strategy|Studies|Summary|Supplies|Supply|System|Talks|Tariffs?|Tasks|Treaty|Treaties|Trends|Updates?|Views)$/

/** Whether the word stands after a space with a small letter. Spaces are too many to begin the search with one. */
function isAlsoSmall(text: string, word: string): boolean {
  const small = word[0]!.toLowerCase() + word.slice(1)
  let at = text.indexOf(small, 1)
  while (at > 0 && text.charCodeAt(at - 1) !== 0x20) at = text.indexOf(small, at + 1)
  return at > 0
}
/** How far around is looked, in characters: a few pages, and never a whole long text for each of its lines. */
const reach = 10_000

/** Whether words under the dateline of a paper name its subject, not who sends or has it, what was done with it, or where. */
export function namesSubjectOfPaper(text: string, unit: Unit, words: string): boolean {
  if (!namesSubject(text, unit, words) || namesSender(words) || withPlace.test(words)) return false
  return isAboutSomething.test(words) || subjectAndMore.test(words) || !namesOffice(words)
}
/** `Harbour Plan: Next Meeting of the Committee` */
const subjectAndMore = /^\S+ [^:]{2,40}: [A-Z]/
/** `For the Minister from Orsini`, `Your telegram 12`, `Sent to the Centre`, `Presided over by Comrade Lis`. */
export function namesSender(words: string): boolean {
  return sender.test(words)
}
const transmission = '(?:Sent|[A-Z][a-z]+ed) (?:to|by|from|over|in|at|on)'
const sender = new RegExp(`^(?:For|From|To|Copy|Your|Our|My|Ref|Special (?:to|from)|${transmission}) `)
/** `Repeated to Varnia No. 49.`: what was done with a telegram. */
export function tellsTransmission(words: string): boolean {
  return transmitted.test(words)
}
const transmitted = new RegExp(`^${transmission} `)
/** `Government House, Port Clair` */
const withPlace = /, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u
/** `Minister’s Talks with the Envoy`: not who is written to, though it names an office. */
const isAboutSomething = / (?:with|about|on|between|against|over|regarding|concerning) /

/** `Place: Harbour Office`, `Subject: Grain`: a line of the form that a record begins with; `Room 12, Harbour Office`; `No. 41`. */
export function isLineOfForm(words: string): boolean {
  return (
    roomOrNumber.test(words) ||
    tellsPage(words) ||
    ofForm.test(words) ||
    (labelled.test(words) && !isThemeWithMore(words))
  )
}
/** `Declassification: Views of the Panel`: what is spoken of, and what of it. */
function isThemeWithMore(words: string): boolean {
  const colon = words.indexOf(':')
  const theme = words.slice(0, colon)
  return (namesThing.test(theme) || /(?:cy|ing|ures?)$/.test(theme)) && themeAndMore.test(words.slice(colon))
}
const themeAndMore = /^: \p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+)* (?:of|on|in|for|and|with|at|to) (?:the )?\p{L}/u
/** `Regrets: Orsini`, `Place of meeting: Varna`: a label and its value; `Item 3: Grain` and `Foreign Policy: New Documents` are none. */
const labelled = /^(?:\d+\. )?\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Ll}[\p{L}’'-]*){0,2} ?: /u
/** `The Varna Gazette, October 4, 1962, page 3`: whence a text is. */
export function tellsPage(words: string): boolean {
  return pageAtEnd.test(words)
}
const pageAtEnd = /\d{4}, (?:pages?|pp?\.) ?\d+(?:[–-]\d+)?\.?$/
const roomOrNumber = /^Room \d|^No\. \d{1,4}$/
const ofForm =
  /^(?:subject|re|ref|place|venue|location|date|date\/time|time|present|participants|from|to|copy|interpreter|note-?takers?|recorder|chairman|chair|in the chair|presiding|chaired by|drafted by|translated by|recorded by):\s/i

/** `PORT CLAIR, 1791.`, `Port Clair, Thursday.`, `Office of the Port, May 3, 1951.`: whence and when, under the title of a letter or an order. */
export function datesLetter(words: string): boolean {
  if (words.length > 100 || !words.includes(', ') || !words.endsWith('.')) return false
  return placeAndTime.test(words) || (day.test(words) && !/\b(?:meeting|session|conference|talks)\b/i.test(words))
}
const placeAndTime =
  /^(?:\p{Lu}{3,}(?: \p{Lu}{2,})?|\p{Lu}\p{Ll}+), 1[5-9]\d\d\.$|^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?:\p{Lu}\p{Ll}{2,5}day|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8})\.$/u
const day = /, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \[?1[5-9]\d\d(?:[–-]\d\d)?\]?\.$/u
