/** Lines that stand over lists without numbers: who was there, who has a copy, what was on the agenda. */
import type {List} from '../tree/nodes.js'
import {Formula} from './formula.js'
import {finite} from './heading-places.js'
import {endOfMatch} from './sticky.js'

/** Who of those who were there: what may stand before the word for them. */
const whose = /^(?:list of )?(?:also |others? |those |persons? |officials? |candidate members |candidates |guests )?/iu
const opensWithWhose = new Formula(
  'list also other others candidate candidates guests those person persons official officials participant participants present attending attendance attendees attended in members the there anwesend anwesende teilnehmer teilnehmerinnen sont presentes asistentes',
  whose,
)
const participants =
  /^(?:participants?|present|attend(?:ing|ance|ees|ed by)|persons present|in attendance|members present|others? (?:persons )?present|(?:the following|there) (?:are|were)(?: also)? present|anwesende?|gegenwärtige?|teilnehmer(?:innen)?|(?:étaient |sont )?présents?|presentes|asistentes|присутствовали|присутствуют|участники)(?!\p{L})[^.]{0,60}$/iu

function headsParticipants(words: string): boolean {
  const before = opensWithWhose.exec(words)
  return before !== null && participants.test(words.slice(before[0].length))
}

/** `Commission Staff present:`, `ABSENT:`, `Guests:`, each with its colon: who else was there, or was not. */
function headsOthers(words: string): boolean {
  return words.endsWith(':') && words.length <= 60 && others.test(words)
}
const others =
  /^(?:(?:[a-z’'-]+ ){0,7}(?:present|absent|in attendance|attending)|guests?(?: and [a-z]+)?|observers|visitors|secretariat):$/i

const heads: {role: NonNullable<List['role']>; words: {test(words: string): boolean}}[] = [
  {role: 'participants', words: {test: headsParticipants}},
  // `The talks were attended by:`, `Those taking part:`
  {
    role: 'participants',
    words: new Formula(
      'the those in conversation meeting talks following also',
      /^[^.,;:]{0,50}\b(?:attended by|participated|took part|taking part)\b[^.;:]{0,40}:$/i,
    ),
  },
  {role: 'participants', words: {test: headsOthers}},
  // Inside another list `Committee members` is one of its items.
  {
    role: 'participants',
    words: new Formula(
      'committee board council commission panel group members',
      /^(?:(?:Committee|Board|Council|Commission|Panel|Group) )?Members(?: Present)?:?$/,
    ),
  },
  {
    role: 'distribution',
    words: new Formula(
      'distribution copies cc copy sent printed delivered distributed made typed recipients',
      /^(?:distribution(?: list)?|copies(?: to)?|cc|copy to|(?:sent|delivered|distributed) to|(?:printed|made|typed) in \d+ copies|recipients)\b[^.]{0,40}:$/i,
    ),
  },
  {
    role: 'agenda',
    words: new Formula(
      'agenda order item items subject subjects topics',
      /^(?:(?:agenda|order of the day|items? for discussion|subjects? discussed|topics)\b[^.]{0,60}|subjects?):?$/i,
    ),
  },
]

/** The role of the list that a line such as `Participants:` stands over. */
export function listHeadRole(words: string): List['role'] | undefined {
  if (words.length > 90) return undefined
  return heads.find((head) => head.words.test(words))?.role
}

/** A side, or a rank, among those who were there, with its names or over them: `From the Varnian side:`, `Members: Lis, Marek`. */
export function isAttendance(words: string): boolean {
  return attendance.test(words)
}
const attendance = new Formula(
  'from on for members candidates candidate guests apologies absent excused chairman secretaries secretary interpreter interpreters',
  /^(?:(?:from|on|for)(?: behalf of)? (?:the |our |their )?[^:.;]{2,50}|(?:members|candidates?|guests)(?: [^:.;]{2,40})?|apologies|absent|excused|chairman|secretar(?:y|ies)|interpreters?):(?:$|\s+\p{Lu})/iu,
)

/** `The Right Hon. A. ORSINI, M.P., Minister of Marine.`: one of those who were there; the stop ends no sentence. */
export function isTitledPerson(words: string): boolean {
  return titledPerson.test(words) && !finite.test(words)
}
const titledPerson = new Formula(
  'the sir mr mrs ms dr professor general admiral lord',
  /^(?:The (?:(?:Right|Rt\.|Most) )?Hon\.?|Sir|M(?:rs?|s)\.?|Dr\.?|Professor|General|Admiral|Lord) [A-Z][^,;:]{2,60}, [A-Z]/,
)

const inLine =
  /^(?:participants?|present|attend(?:ing|ees)|members present|others? present|in attendance|distribution|copies to|(?:außerdem )?(?:anwesende?|gegenwärtige?)|teilnehmer|(?:étaient )?présents?|presentes|присутствовали)$/iu
/** Those who are named over their list alone. */
const neverInLine = /(?:members|candidates|guests) $/iu
const beforeFirst = /:\s+(?=\S)/y

/** How long the label is that a first name follows on its line: `Participants: Mr. Clayton`. */
export function inLineHead(words: string): {length: number; role: List['role']} | undefined {
  const colon = words.indexOf(':')
  if (colon < 0 || colon > 50) return undefined
  const length = endOfMatch(beforeFirst, words.slice(0, 60), colon)
  const role = length === undefined ? undefined : listHeadRole(words.slice(0, colon + 1))
  if (length === undefined || role === undefined) return undefined
  const label = words.slice(0, colon).replace(/\s$/, '')
  const [before] = whose.exec(label)!
  return !neverInLine.test(before) && inLine.test(label.slice(before.length)) ? {length, role} : undefined
}
