/**
 * Blocks of formulas: datelines, marks of secrecy, numbers, addresses, salutations, closings and signatures, by their
 * words (formulas.ts) and their place in the text.
 *
 * > | SOVIET AMBASSADOR                       an office over a signature
 * > | [signature]
 * > | /A. PUZANOV/
 */
import type {Block} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import {isAttachment} from '../headings/attachments.js'
import {type Unit, wordsOf} from '../headings/units.js'
import {leafOf} from '../lines/build.js'
import {namesCorrespondents} from '../wording/correspondents.js'
import {isBareDate, isDateline, isDatelineOfLetter, isDayOfDiary} from '../wording/datelines.js'
import {isDocumentNumber} from '../wording/document-numbers.js'
import {isAddress, isClosing, isSalute, isSignature} from '../wording/formulas.js'
import {isHolding} from '../wording/holdings.js'
import {isClassification, isReleaseStamp} from '../wording/secrecy.js'
import {isSitting} from '../wording/sessions.js'
import {headsApparatus, opensLikeTitle} from '../wording/titles.js'
import {standsOverAttestor} from './attestations.js'
import {isOfFootAddress, isOfInsideAddress, isOfPost} from './inside-address.js'
import {isPlaceOfHouse, isPlaceOfLetter, isSender} from './letterheads.js'
import {roleInParties} from './party-signatures.js'
import {isDayOfMinute, isWriterOfMinute, signatureRule} from './signatures.js'
import {isEnded} from './signed-offices.js'

/** Units that may stand before the text itself. */
export const opening = 12

/** How many days make a diary. */
const days = 3

/** Whether the units are parted by days, as a diary is. */
export function isDiary(source: Source, units: readonly Unit[]): boolean {
  let found = 0
  for (const unit of units) {
    if (unit.rows.length > 1 || unit.to - unit.from > 30 || unit.label) continue
    if (isDayOfDiary(wordsOf(source.text, unit)) && ++found === days) return true
  }
  return false
}

/** The block that the unit at `at` is by its formula; `words` are its words on one line. */
export function formulaBlock(
  source: Source,
  units: readonly Unit[],
  at: number,
  words: string,
  isOfDiary: boolean,
): Block | undefined {
  const unit = units[at]!
  const nearStart = at < opening
  // The number of a telegram before how fast it goes: `46. IMMEDIATE SECRET`.
  if (unit.label && !(nearStart && isClassification(words))) return undefined
  if (unit.rows.length > 3 || isLong(words) || headsApparatus(words) || isAttachment(words)) return undefined
  if (isReleaseStamp(words))
    return leafOf(
      source,
      unit.rows,
      {rule: 'classification-formula', cert: 'medium'},
      {type: 'classification' as const},
    )
  // What ends the text does not open it.
  const opens = nearStart && at < units.length - 1
  if (at > 1 && isDayOfMinute(words) && isUnderMinute(source, units, at))
    return leafOf(source, unit.rows, {rule: 'dateline-of-minute', cert: 'medium'}, {type: 'dateline' as const})
  if (
    (isBareDate(words) && (nearStart || !/^\d{4}\.?$/.test(words))) ||
    isDateline(words) ||
    (nearStart && (isDateInParentheses(words) || isDateBeside(source.text.slice(unit.from, unit.to))))
  )
    return leafOf(
      source,
      unit.rows,
      {rule: 'dateline-date', cert: nearStart ? 'high' : 'medium'},
      {type: 'dateline' as const},
    )
  const above = at > 0 ? wordsOf(source.text, units[at - 1]!) : ''
  if ((nearStart && hourOf.test(words) && isDateline(above)) || (dayAndHour.test(words) && isSitting(above)))
    return leafOf(source, unit.rows, {rule: 'dateline-hour', cert: 'medium'}, {type: 'dateline' as const})
  const isUnderHouse =
    at > 0 && opens && isPlaceOfHouse(wordsOf(source.text, units[at - 1]!), words, wordsOf(source.text, units[at + 1]!))
  if (isUnderHouse || (nearStart && standsOverLetter(source, units, at, words)))
    return leafOf(source, unit.rows, {rule: 'dateline-place', cert: 'medium'}, {type: 'dateline' as const})
  const isOverSalute = at < units.length - 1 && isSalute(wordsOf(source.text, units[at + 1]!))
  if ((nearStart || isOverSalute) && isDatelineOfLetter(words))
    return leafOf(source, unit.rows, {rule: 'dateline-of-letter', cert: 'medium'}, {type: 'dateline' as const})
  // When a despatch came, as editions print it under its date.
  if (nearStart && received.test(words))
    return leafOf(source, unit.rows, {rule: 'dateline-received', cert: 'medium'}, {type: 'dateline' as const})
  if (isOfDiary && at < units.length - 1 && isDayOfDiary(words))
    return leafOf(source, unit.rows, {rule: 'dateline-of-diary', cert: 'medium'}, {type: 'dateline' as const})
  if (isClassification(words))
    return leafOf(source, unit.rows, {rule: 'classification-formula', cert: 'high'}, {type: 'classification' as const})
  if (unit.rows.length === 1 && ((opens && isDocumentNumber(words)) || isNumberInside(source, units, at, words)))
    return leafOf(source, unit.rows, {rule: 'document-number', cert: 'medium'}, {type: 'documentNumber' as const})
  if (isSalute(words)) {
    if (isAmidClosing(source, units, at))
      return leafOf(source, unit.rows, {rule: 'closer-formula', cert: 'medium'}, {type: 'closer' as const})
    return leafOf(source, unit.rows, {rule: 'salute-formula', cert: 'high'}, {type: 'salute' as const})
  }
  if (opens && isTitledSalute(source, units, at, words))
    return leafOf(source, unit.rows, {rule: 'salute-formula', cert: 'medium'}, {type: 'salute' as const})
  if (opens && isRouting(words))
    return leafOf(source, unit.rows, {rule: 'opener-routing', cert: 'medium'}, {type: 'opener' as const})
  if ((opens && (isAddress(words) || isOfInsideAddress(source, units, at))) || isOfPost(source, units, at, words))
    return leafOf(source, unit.rows, {rule: 'opener-address', cert: 'medium'}, {type: 'opener' as const})
  if (mayBeSender(source, units, at, words, opens))
    return leafOf(source, unit.rows, {rule: 'opener-letterhead', cert: 'medium'}, {type: 'opener' as const})
  if (isSignature(words))
    return leafOf(source, unit.rows, {rule: 'signed-formula', cert: 'high'}, {type: 'signed' as const})
  if ((at > 0 && isClosing(words)) || standsOverAttestor(source, units, at, words))
    return leafOf(source, unit.rows, {rule: 'closer-formula', cert: 'medium'}, {type: 'closer' as const})
  if (at > 2 && isOfFootAddress(source, units, at))
    return leafOf(source, unit.rows, {rule: 'closer-address', cert: 'medium'}, {type: 'closer' as const})
  const role = at > 1 ? roleInParties(source, units, at) : undefined
  if (role === 'party')
    return leafOf(source, unit.rows, {rule: 'closer-formula', cert: 'medium'}, {type: 'closer' as const})
  const rule = role === 'name' ? 'signed-name' : signatureRule(source, units, at, words)
  return rule === undefined ? undefined : leafOf(source, unit.rows, {rule, cert: 'medium'}, {type: 'signed' as const})
}

/** Whether a line stands under who has signed his minute with his initials, no closing formula over them, and over no letter. */
function isUnderMinute(source: Source, units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  const before = units[at - 2]!
  return (
    isWriterOfMinute(wordsOf(source.text, units[at - 1]!)) &&
    isEnded(source, before) &&
    !isClosing(wordsOf(source.text, before)) &&
    !(next && next.to - next.from <= 100 && isSalute(wordsOf(source.text, next)))
  )
}

/** `October 22, 10 a.m.` under *First Session*. */
const dayAndHour =
  /^(?:\p{Lu}\p{Ll}{2,8} \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}),? (?:at )?\d{1,2}(?:[.:]\d\d)? ?[ap]\. ?m\.$/u

/** `at 4.45 p.m.` under the day of a meeting. */
const hourOf = /^at \d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.? ?m\.?|hours|o[’']clock|noon)\.?$/i

/** No formula is so long; the gap between the two ends of a line does not count. */
function isLong(words: string): boolean {
  return words.length > 160 && words.replace(/ {3,}/g, '').length > 160
}

/**
 * The number of a further document, or where it is kept: first or last of all, under another heading and over its date, or over
 * the title of the next document.
 */
function isNumberInside(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  const next = units[at + 1]
  // An idno calls no note.
  if (/\]$|[Ff]iles\d/.test(words)) return false
  if (at === 0) return isHolding(words)
  // `No. 2519-A` under the date at the foot of the paper.
  if (!next) return isHolding(words) || (isDocumentNumber(words) && isDateline(wordsOf(source.text, units[at - 1]!)))
  if (next.to - next.from > 250) return false
  const after = wordsOf(source.text, next)
  if (isHolding(words)) return at < opening || opensLikeTitle(after) || namesCorrespondents(after)
  if (!isDocumentNumber(words) || !isShort(units[at - 1]!)) return false
  const beyond = units[at + 2]
  return isDateline(after) || (beyond !== undefined && isSender(after, wordsOf(source.text, beyond)))
}

/**
 * `Mr. Halmos:` alone over `I submit the report …`: officials write so to each other. A line of the kind that comes back is
 * whose turn it is.
 */
function isTitledSalute(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  const next = units[at + 1]!
  return (
    words.endsWith(':') &&
    titledSalute.test(words) &&
    ownWords.test(source.text.slice(next.from, next.from + 20)) &&
    !units.some(
      (unit, i) => i !== at && unit.to - unit.from < 40 && titledSalute.test(source.text.slice(unit.from, unit.to)),
    )
  )
}
const titledSalute = /^(?:Mr|Mrs|Miss|Ms|Dr|Prof|Professor|General|Ambassador|Senator|Governor)\.? \p{Lu}[\p{L}’'-]+:$/u
const ownWords = /^(?:I|We|Your|You|Attached|Enclosed|Herewith|Thank you|As you|In reply)\s/

/** `SENT DEPARTMENT 1698, REPEATED INFORMATION BANGKOK 702`, `CINCPAC FOR POLAD`: where a telegram goes. */
function isRouting(words: string): boolean {
  return words === words.toUpperCase() && routing.test(words)
}
const routing =
  /^(?:SENT (?:TO )?(?:THE )?(?:DEPARTMENT|DEPT|STATE)\b|(?:REPEATED|RPTD|REPTD) (?:INFO|TO)\b|(?:DEPARTMENT|DEPT) (?:ALSO )?PASS\b|PASS TO\b|EYES ONLY\b|(?:NO|LIMITED) DISTRIBUTION\b|(?:NODIS|EXDIS|LIMDIS|NIACT|NOFORN)\b|[A-Z]{5,12} FOR POLAD\.?$|(?:CINC|AMEMB|USDEL|POLAD|CHMAAG|COMUS|DEPT)[A-Z]* FOR [A-Z]{4,12}\.?$)/

/** `[Received June 3, 1947—4:15 p. m.]` */
const received = /^\[Rec(?:eived|[’']d\.?) [^[\]]{0,12}\p{Lu}\p{Ll}+ \d[^[\]]{0,30}\]$/u

/** `I have the honour to be, / Sir, / Your obedient servant,`: the salute once more, inside the closing formula. */
function isAmidClosing(source: Source, units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  const next = units[at + 1]
  if (!before || !next || before.to - before.from > 160 || next.to - next.from > 100) return false
  return isClosing(wordsOf(source.text, before)) && isClosing(wordsOf(source.text, next))
}

/** Whether the unit at `at` names the place of a letter, over its date and its salute. */
export function standsOverLetter(source: Source, units: readonly Unit[], at: number, words: string): boolean {
  const date = units[at + 1]
  const salute = units[at + 2]
  if (words.length > 40 || !date || !salute || salute.to - salute.from > 100) return false
  return isPlaceOfLetter(words, wordsOf(source.text, date), wordsOf(source.text, salute))
}

/** Whether a paper, or one attached to it, begins with who sends it: nothing but short lines stands over that, or one right over its date. */
function mayBeSender(source: Source, units: readonly Unit[], at: number, words: string, opens: boolean): boolean {
  const next = units[at + 1]
  if (!next || !isSender(words, wordsOf(source.text, next))) return false
  if (opens) return units.slice(0, at).every(isShort)
  return words.endsWith(',') && isShort(units[at - 1]!)
}

/** What may stand over the sender of a paper: no text. */
function isShort({from, to}: Unit): boolean {
  return to - from <= 100
}

/**
 * `Varna, 5 May 1951        Top Secret`, `No. 3092/GS     5 May 1951`: a date at one end of the line, a mark of secrecy or a
 * number at the other, or at its left who writes: `Head of Section 3        Varna, 5 May 1951`.
 */
function isDateBeside(line: string): boolean {
  const ends = endsOfLine(line)
  if (!ends.some(isDate)) return false
  return (
    ends.some((end) => isClassification(end) || isNumber(end)) ||
    (isWriter(ends[0]!) && isPlaceAndDate(ends[1]!)) ||
    diarist.test(ends[0]!)
  )
}

/** `ORSINI P. S.`, as Soviet diplomats head their diaries, the day beside it. */
const diarist = /^(?:\p{Lu}{3,}(?:-\p{Lu}+)? (?:\p{Lu}\. ?){1,2}|(?:\p{Lu}\. ?){1,2}\p{Lu}{3,}(?:-\p{Lu}+)?)$/u

/** An office or a name, with no sign but its points. */
function isWriter(words: string): boolean {
  return words.length <= 60 && writer.test(words.trimEnd())
}
const writer =
  /^(?:\p{Lu}[\p{L}’'-]*\.?|\p{Lu}{1,4}\/?\d{0,4}|\d{1,4}|of|for|the)(?:[ /]+(?:\p{Lu}[\p{L}’'-]*\.?|[IVX\d]{1,5}|of|for|the))*$/u

function isPlaceAndDate(words: string): boolean {
  const line = words.trim()
  return isDateline(line) && !isBareDate(line)
}

/** Whether a line has a date, a number or a mark of secrecy at one of its two ends, as the head of a paper: no row of a table. */
export function isOfHead(line: string): boolean {
  return endsOfLine(line).some((end) => isDate(end) || isClassification(end) || isNumber(end))
}

function endsOfLine(line: string): string[] {
  const ends = line.split(/ {3,}|\t\s*/)
  return ends.length === 2 ? ends : []
}

function isDate(words: string): boolean {
  return isBareDate(words) || isDateline(words)
}

/** `Spec. No. 1977`, `No. 3092/GS` */
function isNumber(words: string): boolean {
  return /N[oº°]|№/.test(words) && isDocumentNumber(words.replace(/^\p{Lu}\p{L}{1,6}\. (?=N)/u, ''))
}

/** `(5 May 1951)` */
function isDateInParentheses(words: string): boolean {
  return words.startsWith('(') && words.endsWith(')') && isDate(words.slice(1, -1))
}
