/** Lines that stand over lists without numbers: who was there, who has a copy, what was on the agenda. */
import type {List} from '../../tree/nodes.js'
import {withoutEmphasis} from '../wording/emphasis.js'
import {Formula} from '../wording/formula.js'
import {endOfMatch} from '../wording/sticky.js'
import {headsChair, headsOthers, headsParticipants, whose} from './attendance.js'

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
  {role: 'participants', words: {test: headsChair}},
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
      'distribution copies cc c copy sent printed delivered distributed made typed recipients two three four five six',
      /^(?:distribution(?: list)?|copies(?: to)?|(?:two|three|four|five|six) copies(?: (?:sent|made|printed|issued))?|c\.?\s?c\.?|copy to|(?:sent|delivered|distributed) to|(?:printed|made|typed|sent|issued) in \d+ copies|recipients)(?![a-z])[^.]{0,40}:$/i,
    ),
  },
  // `5 copies sent:`, over `1 - Comrade Orsini`
  {
    role: 'distribution',
    words:
      /^(?:\d{1,3} copies(?:(?: (?:sent|made|printed|issued))?(?: to)?:| (?:sent|made|printed|issued))|(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) copies (?:sent|made|printed|typed|issued)\.)$/i,
  },
  {
    role: 'agenda',
    words: new Formula(
      'provisional agenda order item items subject subjects topics',
      /^(?:(?:(?:provisional )?agenda(?! items? [\dIVX]{1,5}: ?\S)|order of the day|items? for discussion|subjects? discussed|topics)\b[^.]{0,60}|subjects?):?$/i,
    ),
  },
  // Over entries without their pages.
  {role: 'contents', words: /^(?:table of )?contents:?$/i},
]

/** The role of the list that a line such as `Participants:` stands over. */
export function listHeadRole(words: string): List['role'] | undefined {
  if (words.length > 90) return undefined
  const plain = withoutEmphasis(words)
  return heads.find((head) => head.words.test(plain))?.role
}

/** `SUBJECT`, in capitals: the one line under it says what a paper is about, also where no list follows. */
export function isSubject(words: string): boolean {
  return /^SUBJECTS?:?$/.test(words)
}

const inLine =
  /^(?:participants?|present|attend(?:ing|ees)|members? (?:present|absent)|others? present|absent|invited|also invited|in attendance|distribution|copies to|(?:außerdem )?(?:anwesende?|gegenwärtige?)|teilnehmer|(?:étaient )?présents?|presentes|присутствовали)$/iu
/** Those who are named over their list alone. */
const neverInLine = /(?:members|candidates|guests) $/iu
/** `c.c. Mr. Whelan`, `cc: The Secretary`: for carbon copy, with a colon or without. */
const carbonCopy = /c\.?\s?c\.?:?\s+(?=\p{Lu})/uy
const beforeFirst = /:\s+(?=\S)/y

/** A label that a first name follows on its line. */
export interface InLineHead {
  length: number
  role: NonNullable<List['role']>
  /** It makes a list only where others follow on lines of their own. */
  ofSeveral?: boolean
}

/** How long the label is that a first name follows on its line: `Participants: Mr. Clayton`. */
export function inLineHead(words: string): InLineHead | undefined {
  const copied = endOfMatch(carbonCopy, words.slice(0, 12), 0)
  if (copied !== undefined) return {length: copied, role: 'distribution', ofSeveral: true}
  const colon = words.indexOf(':')
  if (colon < 0 || colon > 50) return undefined
  const length = endOfMatch(beforeFirst, words.slice(0, 60), colon)
  const role = length === undefined ? undefined : listHeadRole(words.slice(0, colon + 1))
  if (length === undefined || role === undefined) return undefined
  const label = words.slice(0, colon).replace(/\s$/, '')
  const [before] = whose.exec(label)!
  return !neverInLine.test(before) && inLine.test(label.slice(before.length)) ? {length, role} : undefined
}
