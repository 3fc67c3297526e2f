/** Headings as a series: what the lines of one text that stand apart alike tell of each other. */
import {endsSentence, firstWeightyCode, isCapitals, isStop, isUpper, lastWeightyCode} from '../lines/characters.js'
import type {SpeakerLabels} from '../marks/speaker-labels.js'
import {yearSpan} from '../wording/datelines.js'
import {isPersonName, isPersonWithOffice} from '../wording/formulas.js'
import {holdsSentence, isNamed} from '../wording/titles.js'
import {endsWithPage} from './contents.js'
import {countedHeadings, labelledNumbers} from './counted-headings.js'
import {
  carriesText,
  closesText,
  finite,
  isParted,
  leadsOn,
  standsOverSentence,
  standsOverText,
  startsLikeTitle,
} from './heading-places.js'
import {namesSubject} from './heading-subjects.js'
import {numbersAlone} from './numbers-alone.js'
import {isPointedHeadline, isShortPointed, namesOnly, standsOverReference} from './pointed-headings.js'
import {setOffHeadings} from './set-off-lines.js'
import {smallLettered} from './small-lettered.js'
import {titledNumbers} from './titled-numbers.js'
import type {Unit} from './units.js'

/** The most characters of a numbered heading that blank lines or its repeated number set apart. */
const longestNumbered = 220

/** How the enumerators of one text number its headings, by their styles (`arabic.`). */
export interface HeadingSeries {
  /**
   * Styles whose headings may have a stop: two and more have none, and no more have one; or all are set as headlines, two
   * and more; or two and more stand over headings of the next level.
   */
  stopped: ReadonlySet<string>
  /** Styles of which one without a stop stands apart over running text. */
  bare: ReadonlySet<string>
  /** Whether headlines with a final point stand over the text, two and more, as headings do. */
  pointed: boolean
  /** Whether years stand alone over the text, three and more, as in a chronology. */
  years: boolean
  /** Numbers that stand alone and count the parts of the text. */
  numbers: ReadonlySet<Unit>
  /** Lines whose numbers without a point count the parts of the text, with their levels. */
  counted: ReadonlyMap<Unit, number>
  /** Lines that name one kind of thing by its numbers. */
  labelled: ReadonlySet<Unit>
  /** Whether a short line stands free over running text, or two over a sentence: then others may, too. */
  short: boolean
  /** Whether capitals tell a heading: not where half of the text and more is set in them. */
  capitals: boolean
  /** Lines in capitals of which too many follow each other for headings: a form, a cover. */
  forms: ReadonlySet<Unit>
  /** Styles of which one without a stop stands over text that is no item. */
  overText: ReadonlySet<string>
  /** Styles of items: where blank lines part the text, half of their lines and more follow on what is before without one. */
  items: ReadonlySet<string>
  /** Lines set off by blank lines that others of their form tell. */
  setOff: ReadonlySet<Unit>
}

export function headingSeries(text: string, units: readonly Unit[], turns: SpeakerLabels): HeadingSeries {
  const overText = new Set<string>()
  const counts = new Map<string, {bare: number; stopped: number; headlines: number; following: number; upper: number}>()
  let parted = 0
  let pointed = 0
  let shortPointed = 0
  let short = 0
  let years = 0
  units.forEach((unit, i) => {
    if (isYear(text, unit)) years++
    if (short < 2 && i > 0 && isShortHead(text, unit, units[i + 1], 60) && closesText(text, units[i - 1]!))
      short += units[i + 1]!.to - units[i + 1]!.from < 150 ? 1 : 2
    if (pointed < 2 && isPointedHeadline(text, unit, units[i + 1])) pointed++
    // Names may have signed what stands over them.
    else if (i > 0 && isShortPointed(text, unit, units[i + 1]) && closesText(text, units[i - 1]!))
      if (standsOverReference(text, units[i + 1]!)) shortPointed += 3
      else if (!isPersonName(text.slice(unit.from, unit.to - 1))) shortPointed++
    if (!unit.label) parted += i === 0 || units[i - 1]!.label ? 0 : isParted(unit) ? 1 : -1
    else if (standsApart(text, unit, unit.to - unit.from, units[i - 1], units[i + 1])) {
      const count = counts.get(unit.label.style) ?? {bare: 0, stopped: 0, headlines: 0, following: 0, upper: 0}
      if (isStop(lastWeightyCode(text, unit.from, unit.to))) count.stopped++
      else count.bare++
      const isApart = isParted(unit) || isOverParagraph(unit, units[i + 1]!, units[i + 2])
      if (isApart && namesOnly(text.slice(unit.label.textFrom, unit.to - 1))) count.headlines++
      if (i > 0 && !isParted(unit)) count.following++
      if (standsOverNumbered(text, unit, units[i + 1]!, units[i + 2])) count.upper++
      counts.set(unit.label.style, count)
      if (!units[i + 1]!.label) overText.add(unit.label.style)
    } else if (isNumberedLine(text, unit, units[i - 1], units[i + 1])) overText.add(unit.label.style)
  })
  const styles = [...counts]
  const numbers = numbersAlone(text, units)
  const {capitals, forms} = capitalsOf(text, units)
  return {
    capitals,
    forms,
    setOff: setOffHeadings(text, units, turns, numbers),
    bare: new Set(styles.filter(([, {bare}]) => bare > 0).map(([style]) => style)),
    overText,
    counted: countedHeadings(text, units),
    labelled: new Set([...labelledNumbers(text, units), ...titledNumbers(text, units), ...smallLettered(text, units)]),
    pointed: pointed > 1 || shortPointed > 2,
    short: short > 1,
    years: years > 2,
    numbers,
    stopped: new Set(
      styles
        .filter(
          ([, {bare, stopped, headlines, upper}]) =>
            upper >= 2 || (bare >= 2 ? bare >= stopped : headlines >= 2 && headlines === stopped + bare),
        )
        .map(([style]) => style),
    ),
    items: new Set(
      parted > 0
        ? styles.filter(([, {bare, stopped, following}]) => following * 2 >= bare + stopped).map(([style]) => style)
        : [],
    ),
  }
}

/**
 * Whether a line of a few words stands between blank lines, without a stop, over a paragraph of `least` characters and
 * more that comes to its end: `Lodging`. A name may be a signature, or who speaks.
 */
export function isShortHead(text: string, unit: Unit, after: Unit | undefined, least: number): boolean {
  const length = unit.to - unit.from
  if (length > 40 || length < 4 || unit.label || unit.note || unit.rows.length > 1 || !isParted(unit)) return false
  if (!after || after.note || after.label || !isParted(after) || after.to - after.from < least) return false
  const words = text.slice(unit.from, unit.to)
  return (
    shortHead.test(words) &&
    !/[,:\d]/.test(words) &&
    !isPersonName(words) &&
    !finite.test(words) &&
    isUpper(firstWeightyCode(text, after.from, after.to)) &&
    closesText(text, after) &&
    (after.to - after.from >= 60 || finite.test(text.slice(after.from, after.to)))
  )
}

/** `Grain`, `Nuclear Agreement`, between blank lines over a speaker's turn: names that stand there do not speak. */
export function isHeadOfTurns(text: string, unit: Unit, after: Unit): boolean {
  if (unit.label || unit.rows.length > 1 || unit.to - unit.from > 60 || isParted(unit) !== isParted(after)) return false
  const words = text.slice(unit.from, unit.to)
  // Where no blank line tells, a name may speak, or one word say what was done: `Applause`.
  if (!isParted(unit) && !namesSubject(text, unit, words)) return false
  return namesOnly(words) && !/[,:;\d]/.test(words) && !leadsOn(text, after)
}

/** A capital, a small letter, and no stop at the end. */
const shortHead = /^\p{Lu}\p{Ll}.*\p{L}$/u

/** The fewest units in capitals on end that are no headings. */
const form = 8

function capitalsOf(text: string, units: readonly Unit[]): Pick<HeadingSeries, 'capitals' | 'forms'> {
  const forms = new Set<Unit>()
  let all = 0
  let inCapitals = 0
  let run: Unit[] = []
  for (const unit of units) {
    const length = unit.to - unit.from
    all += length
    // The entries of a table of contents are no form.
    if (isCapitals(text, unit.from, unit.to) && !endsWithPage(text, unit)) {
      inCapitals += length
      run.push(unit)
      if (run.length >= form) for (const one of run.length === form ? run : [unit]) forms.add(one)
    } else run = []
  }
  return {capitals: units.length < 6 || inCapitals * 2 < all, forms}
}

/** `1948` alone on its line. */
export function isYear(text: string, {from, to, note}: Unit): boolean {
  return to - from === 4 && !note && /^1[5-9]\d\d$|^20\d\d$/.test(text.slice(from, to))
}

/** `1948–1950` alone over text: the years that a part tells of. */
export function isYearSpan(text: string, unit: Unit, after: Unit): boolean {
  const {from, to, note} = unit
  if (to - from > 11 || to - from < 7 || note || after.note || !yearSpan.test(text.slice(from, to))) return false
  return standsOverText(text, unit, after)
}

/** Whether an enumerated unit stands over text, without a sibling beside it, and its words may be a heading. */
export function standsApart(
  text: string,
  unit: Unit,
  length: number,
  before: Unit | undefined,
  after: Unit | undefined,
): boolean {
  const label = unit.label!
  if (label.series === 'bullet' || !after) return false
  const repeated = repeatsNumber(text, unit, after)
  if (length > (repeated || (isParted(unit) && isParted(after)) ? longestNumbered : 130)) return false
  if (!repeated && !carriesText(text, after) && !(after.label === undefined && standsOverSentence(text, unit, after)))
    return false
  const isOverAnew = beginsAnew(text, unit, before, after) || standsOverOther(text, unit, before, after)
  if (after.label?.style === label.style && !isOverAnew) return false
  // Under an agenda the numbers begin anew.
  if (!isOverAnew && before?.label?.style === label.style && !(label.value === 1 && before.label.value > 1))
    return false
  const words = text.slice(label.textFrom, unit.to)
  // What ends with `:`, `;` or a dash goes on; what holds a sentence is a paragraph.
  if (leadsOn(text, unit) || /[;,–—-]$/.test(words) || holdsSentence(words)) return false
  return startsLikeTitle(text, unit)
}

/** A short enumerated line without a stop over a sentence, however short: told by another of its series. */
export function isNumberedLine(text: string, unit: Unit, before: Unit | undefined, after: Unit | undefined): boolean {
  const label = unit.label!
  const isAmong = before?.label?.style === label.style && !(label.value === 1 && before.label.value > 1)
  if (!after || after.label || after.note || isAmong || unit.to - unit.from > 80) return false
  const words = text.slice(label.textFrom, unit.to)
  return (
    unit.rows.length === 1 &&
    label.series !== 'bullet' &&
    endsWithWord.test(words) &&
    startsLikeTitle(text, unit) &&
    !finite.test(words) &&
    isUpper(firstWeightyCode(text, after.from, after.to)) &&
    // `It is proposed that the Board` and `The Council:` lead into a list; a longer clause is text.
    (((after.to - after.from >= 40 || (isParted(unit) && isParted(after) && after.to - after.from >= 12)) &&
      leadsOn(text, after)) ||
      isStop(lastWeightyCode(text, after.from, after.to)) ||
      isPersonWithOffice(text.slice(after.from, Math.min(after.to, after.from + 120))) ||
      finite.test(text.slice(after.from, Math.min(after.to, after.from + 100))))
  )
}

/** Whether a line, no blank one about it, stands over a paragraph that has no number, or over a line of the next level that does. */
function isOverParagraph(unit: Unit, after: Unit, beyond?: Unit): boolean {
  if (unit.rows.length > 1) return false
  if (!after.label) return after.to - after.from > 150
  if (after.label.style === unit.label?.style) return false
  return after.to - after.from > 100 || (beyond !== undefined && isOverParagraph(after, beyond))
}

const endsWithWord = /[\p{L}\p{N})”"]$/u

/** `3. Course of the Visit` over `1. The delegation arrived …`: its items, numbered in the same style. */
function beginsAnew(text: string, unit: Unit, before: Unit | undefined, after: Unit): boolean {
  const {style, series, textFrom} = unit.label!
  if (after.label?.style !== style || after.label.value !== 1 || series === 'bullet') return false
  // The last of an agenda stands over the first of what was decided.
  if (before?.label?.style === style && !endsSentence(text, before.from, before.to)) return false
  const words = text.slice(textFrom, unit.to)
  return (
    words.length <= 80 &&
    words.includes(' ') &&
    isParted(unit) === isParted(after) &&
    after.to - after.from > 80 &&
    endsSentence(text, after.from, after.to) &&
    isNamed(words)
  )
}

/** `2. Cranes` between `10. The quays …` and `11. Of the sixty cranes …`: paragraphs that are counted through the text. */
function standsOverOther(text: string, unit: Unit, before: Unit | undefined, after: Unit): boolean {
  const {style, series, value, textFrom} = unit.label!
  if (after.label?.style !== style || series !== 'arabic' || after.label.value <= value + 1) return false
  if (before?.label?.style === style && before.label.value + 1 !== after.label.value) return false
  const words = text.slice(textFrom, unit.to)
  return (
    words.length <= 80 && !finite.test(words) && after.to - after.from > 80 && endsSentence(text, after.from, after.to)
  )
}

/** `II. Foreign policy.` over `1. Trade` over text, blank lines between them: two levels of headings. */
function standsOverNumbered(text: string, unit: Unit, after: Unit, beyond: Unit | undefined): boolean {
  return (
    after.label !== undefined &&
    beyond !== undefined &&
    beyond.label === undefined &&
    isParted(unit) &&
    isParted(after) &&
    isParted(beyond) &&
    standsApart(text, after, after.to - after.from, unit, beyond)
  )
}

/** `I. Estimates` over `I. The Minister of Finance reports …`: the number stands before the text, too. */
function repeatsNumber(text: string, unit: Unit, after: Unit): boolean {
  const label = unit.label!
  return (
    label.series !== 'bullet' &&
    after.to - after.from > unit.to - unit.from &&
    text.startsWith(text.slice(label.start, label.end), firstOwn(text, after))
  )
}

/** Past a bracket: `[VII. The Minister] reports`. */
function firstOwn(text: string, unit: Unit): number {
  return text.charCodeAt(unit.from) === 0x5b ? unit.from + 1 : unit.from
}
