/** What the words of a line tell of it, where it may be a heading: a headline, the name of something, words that may be anything. */

import {firstWeightyCode, isDigit, isStop, isUpper, lastWeightyCode} from '../lines/characters.js'
import {endsWithLink} from '../lines/open-ends.js'
import type {SpeakerLabels} from '../marks/speaker-labels.js'
import {isByline} from '../wording/bylines.js'
import {isBareDate, isDateline, isDatelineOfLetter} from '../wording/datelines.js'
import {isDocumentNumber} from '../wording/document-numbers.js'
import {
  isAddress,
  isClosing,
  isInitialled,
  isOfficeWithName,
  isPersonName,
  isPersonWithOffice,
  isSalute,
  isSignature,
} from '../wording/formulas.js'
import {isClassification} from '../wording/secrecy.js'
import {isSession} from '../wording/sessions.js'
import {auxiliary, isHeadline, isNamed, isSectionName} from '../wording/titles.js'
import {isTitledPerson} from './attendance.js'
import {endsWithPage} from './contents.js'
import {finite, leadsOn} from './heading-places.js'
import {isLineOfForm, namesSender, namesSubject} from './heading-subjects.js'
import {listHeadRole} from './list-heads.js'
import {type Unit, wordsOf} from './units.js'

/** The most characters of a line that is judged by others. */
const longest = 110

/** How much the words of a line tell: a headline; one or two names of things; words with small letters, a question. */
export type Form = 'plain' | 'named' | 'loose'

/** The form of a line that may be a heading by its words; `turns` are the labels of the speakers. */
export function formOf(text: string, unit: Unit, turns: SpeakerLabels): Form | undefined {
  const length = unit.to - unit.from
  if (unit.label || unit.note || length > longest || length < 3 || unit.rows.length > 2) return undefined
  const first = firstWeightyCode(text, unit.from, unit.to)
  if (!isUpper(first) && !isDigit(first)) return undefined
  const words = wordsOf(text, unit)
  if (!endsLikeHeading.test(words) || words.includes('___') || endsWithPage(text, unit)) return undefined
  if (inBrackets.test(words)) return undefined
  if (turns.begins(unit.rows[0]!) || isFormula(text, unit, words)) return undefined
  if (itemOfMinutes.test(words)) return 'plain'
  if (sum.test(words)) return undefined
  // What is said, word for word, is no heading.
  if (quoted.test(words) || isStop(lastWeightyCode(text, unit.from, unit.to)) !== /[?!]$/.test(words)) return undefined
  if (isSession(words) || isSectionName(words)) return 'plain'
  if (words.endsWith('?') && words.includes(': ')) return undefined
  if (isHeadline(words)) return isPersonName(words) && !namesSubject(text, unit, words) ? undefined : 'plain'
  if (finite.test(words) && !words.endsWith('?') && !participle.test(words)) return undefined
  if (auxiliary.test(words) && !words.endsWith('?')) return undefined
  if (isPersonName(words)) return namesSubject(text, unit, words) ? 'named' : undefined
  if (isNamed(words) && !words.endsWith('?')) return words.includes(' ') ? 'plain' : 'named'
  return endsWithLink(text, unit.from, unit.to) ? undefined : 'loose'
}
/** The form of a line with its number: `2. The Harbour`, `IV. How the tolls are raised`; no item that is told or leads on. */
export function formOfNumbered(text: string, unit: Unit): Form | undefined {
  const {label, from, to, rows} = unit
  if (!label || label.series === 'bullet' || to - from > longest || rows.length > 2) return undefined
  const first = firstWeightyCode(text, label.textFrom, to)
  const words = wordsOf(text, unit)
  if (!isUpper(first) || !endsLikeHeading.test(words) || words.includes('___') || endsWithPage(text, unit))
    return undefined
  if (isStop(lastWeightyCode(text, from, to)) !== /[?!]$/.test(words) || (finite.test(words) && !isHeadline(words)))
    return undefined
  return isPersonWithOffice(words) || isTitledPerson(words) ? undefined : 'plain'
}

/** `Grants approved`: what was done, not who did it. */
const participle = /^\S+(?: \S+){0,3} \p{Ll}+ed$/u
/** `USD 195,201.01`, `$40 for lamps` */
const sum = /[$£€]\s?\d|\d,\d{3}\b/
/** `064/18 Tolls`, `21/11 – Tolls`: an item of minutes, by its number and the year. */
const itemOfMinutes = /^\d{1,3}\/\d{2,4}[\s.:–—-]/
const quoted = /^[“"‘'][^”"]*[”"’']$|^[“"][^”"]*$|[,.?!][”"]$/
/** `(Continued from page 1)`: what is said of the text. */
const inBrackets = /^[([](?:continued|concluded|end of|see) .*[)\]]$/i
const endsLikeHeading = /[\p{L}\p{N})”"’?!]$/u

/** What else stands alone on a line: a date, a name, an office, a mark of secrecy, a label of a form. */
function isFormula(text: string, unit: Unit, words: string): boolean {
  return (
    isDateline(words) ||
    isBareDate(words) ||
    isDatelineOfLetter(words) ||
    isClassification(words) ||
    isDocumentNumber(words) ||
    isAddress(words) ||
    isSalute(words) ||
    isClosing(words) ||
    isSignature(words) ||
    isByline(words) ||
    isInitialled(words) ||
    isOfficeWithName(words) ||
    isPersonWithOffice(words) ||
    isTitledPerson(words) ||
    isLineOfForm(words) ||
    namesSender(words) ||
    listHeadRole(words) !== undefined ||
    leadsOn(text, unit)
  )
}
