/**
 * Lines set off by blank lines, judged by each other: the headings of one document resemble each other, so that where
 * some are plain, lines of the same form and place are headings, too.
 *
 * > | Grain Deliveries                       a headline over text: plain, and so is
 * > |
 * > | The commission met twice. …
 * > |
 * > | Announcements                          one word over a list, and
 * > |
 * > | • The pilots return on Monday
 * > |
 * > | How the tolls will be raised           what has a small letter at its words
 * > |
 * > | The tolls are due in May. …
 */
import {isTitledPerson} from './attendance.js'
import {
  endsSentence,
  firstWeightyCode,
  isCapitals,
  isDigit,
  isLower,
  isStop,
  isUpper,
  lastWeightyCode,
} from './characters.js'
import {isBareDate, isDateline, isDatelineOfLetter} from './datelines.js'
import {
  isAddress,
  isClosing,
  isDocumentNumber,
  isInitialled,
  isOfficeWithName,
  isPersonName,
  isPersonWithOffice,
  isSalute,
  isSignature,
} from './formulas.js'
import {closesText, finite, isParted, leadsOn} from './heading-places.js'
import {isLineOfForm, namesSender, namesSubject} from './heading-subjects.js'
import {listHeadRole} from './list-heads.js'
import {endsWithLink} from './open-ends.js'
import {isClassification} from './secrecy.js'
import {isSession} from './sessions.js'
import type {SpeakerLabels} from './speaker-labels.js'
import {auxiliary, isArticleNumber, isByline, isHeadline, isNamed, isSectionName} from './titles.js'
import {type Unit, wordsOf} from './units.js'

/** The most characters of a line that is judged by others. */
const longest = 110
/** The most lines on end that are headings one over the other; more are a list, an address, verses. */
const highest = 3
/** The fewest characters of a paragraph whose heading is plain. */
const paragraph = 100

/**
 * The headings of a text whose blocks blank lines part, as far as other lines of their form tell them; `turns` are the
 * labels of its speakers, `numbers` those that stand alone and count its parts.
 */
export function setOffHeadings(
  text: string,
  units: readonly Unit[],
  turns: SpeakerLabels,
  numbers: ReadonlySet<Unit>,
): ReadonlySet<Unit> {
  const found = new Set<Unit>()
  if (!arePartedByBlanks(units)) return found
  const heads: {unit: Unit; form: Form}[] = []
  /** Those over long text: plain ones, and all. */
  let plain = 0
  let long = 0
  /** Lines of their form where no heading can stand. */
  let strays = 0
  for (let at = 0; at < units.length; at++) {
    const run: {unit: Unit; form: Form}[] = []
    let end = at
    for (; end < units.length; end++) {
      const form = formOf(text, units, end, turns)
      if (form === undefined) break
      run.push({unit: units[end]!, form})
    }
    if (run.length === 0) continue
    const after = units[end]
    if (
      run.length <= highest &&
      standsOverBody(text, after) &&
      (at === 0 || closesBody(text, units, at - 1, numbers))
    ) {
      for (const one of run) heads.push(one)
      if (at > 0 && isLong(after!)) {
        long++
        if (run.at(-1)!.form === 'plain') plain++
      }
    } else strays += run.length
    at = end - 1
  }
  if (heads.length < 2 * strays) return found
  const areAllHeads = plain > 2 || (long > 3 && heads.length > 4 * strays)
  for (const {unit, form} of heads) if (areAllHeads || (plain > 1 && form !== 'loose')) found.add(unit)
  return found
}

/** How much the words of a line tell: a headline; one or two names of things; words with small letters, a question. */
type Form = 'plain' | 'named' | 'loose'

/** The form of a line that is set off from what is before and after it, and that may be a heading by its words. */
function formOf(text: string, units: readonly Unit[], at: number, turns: SpeakerLabels): Form | undefined {
  const unit = units[at]!
  const length = unit.to - unit.from
  if (unit.label || unit.note || length > longest || length < 3 || unit.rows.length > 2) return undefined
  const after = units[at + 1]
  if ((at > 0 && !isParted(unit)) || !after || !isSetOff(after)) return undefined
  const first = firstWeightyCode(text, unit.from, unit.to)
  if (!isUpper(first) && !isDigit(first)) return undefined
  const words = wordsOf(text, unit)
  if (!endsLikeHeading.test(words) || words.includes('___') || words.includes(' . .')) return undefined
  if (turns.begins(unit.rows[0]!) || isFormula(text, unit, words)) return undefined
  if (itemOfMinutes.test(words)) return 'plain'
  // What is said, word for word, is no heading.
  if (quoted.test(words) || isStop(lastWeightyCode(text, unit.from, unit.to)) !== /[?!]$/.test(words)) return undefined
  if (isHeadline(words)) return isPersonName(words) && !namesSubject(text, unit, words) ? undefined : 'plain'
  if (finite.test(words) && !words.endsWith('?')) return undefined
  if (auxiliary.test(words) && !words.endsWith('?')) return undefined
  if (isPersonName(words)) return namesSubject(text, unit, words) ? 'named' : undefined
  if (isNamed(words) && !words.endsWith('?')) return words.includes(' ') ? 'plain' : 'named'
  return endsWithLink(text, unit.from, unit.to) ? undefined : 'loose'
}
/** `064/18 Tolls`, `21/11 – Tolls`: an item of minutes, by its number and the year. */
const itemOfMinutes = /^\d{1,3}\/\d{2,4}[\s.:–—-]/
const quoted = /^[“"‘'][^”"]*[”"’']$|^[“"][^”"]*$|[,.?!][”"]$/
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

function isSetOff(unit: Unit): boolean {
  return isParted(unit) || unit.label !== undefined
}

/** Whether blank lines part the blocks of a text, so that one about a line tells nothing by itself. */
function arePartedByBlanks(units: readonly Unit[]): boolean {
  let parted = 0
  let joined = 0
  for (let at = 1; at < units.length; at++) {
    if (units[at]!.label || units[at]!.note) continue
    if (isParted(units[at]!)) parted++
    else joined++
  }
  return parted > 3 && joined * 4 <= parted
}

/** Whether a unit is what a heading stands over: a list from its first item, a paragraph, a sentence. */
function standsOverBody(text: string, unit: Unit | undefined): boolean {
  if (!unit || unit.note) return false
  const length = unit.to - unit.from
  if (unit.label && (unit.label.series === 'bullet' || unit.label.value <= 1)) return true
  if (isLower(firstWeightyCode(text, unit.from, unit.to))) return false
  return (
    length > 100 || (length >= 40 && endsSentence(text, unit.from, unit.to)) || (length >= 12 && leadsOn(text, unit))
  )
}

function isLong(unit: Unit): boolean {
  return unit.label !== undefined || unit.to - unit.from >= paragraph
}

/** Whether what stands before a heading has come to an end: a sentence, an item, a signature; or heads something itself. */
function closesBody(text: string, units: readonly Unit[], at: number, numbers: ReadonlySet<Unit>): boolean {
  const unit = units[at]!
  if (unit.label || unit.note || closesText(text, unit) || unit.to - unit.from > 150) return true
  const words = wordsOf(text, unit)
  return (
    isPersonName(words) ||
    isDateline(words) ||
    numbers.has(unit) ||
    isCapitals(text, unit.from, unit.to) ||
    isSectionName(words) ||
    isSession(words) ||
    isArticleNumber(words) ||
    listHeadRole(words) !== undefined ||
    (at === 0 && isHeadline(words))
  )
}
