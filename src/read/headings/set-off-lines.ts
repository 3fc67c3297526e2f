/**
 * Lines set apart from the text, judged by each other: the headings of one document resemble each other, so that where
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
 * > | How the tolls will be raised           what has small letters at its words
 * > |
 * > | The tolls are due in May. …
 */
import {endsSentence, firstWeightyCode, isCapitals, isLower, isUpper} from '../lines/characters.js'
import type {SpeakerLabels} from '../marks/speaker-labels.js'
import {isDateline} from '../wording/datelines.js'
import {isPersonName, opensWithSalute} from '../wording/formulas.js'
import {isSession} from '../wording/sessions.js'
import {isArticleNumber, isHeadline, isSectionName} from '../wording/titles.js'
import {closesText, finite, isParted, leadsOn} from './heading-places.js'
import {listHeadRole} from './list-heads.js'
import {type Form, formOf, formOfNumbered} from './set-off-forms.js'
import {type Unit, wordsOf} from './units.js'

/** The most lines on end that are headings one over the other; more are a list, an address, verses. */
const highest = 3
/** The fewest characters of a paragraph whose heading is plain. */
const paragraph = 100

/**
 * The headings of a text as far as other lines of their form tell them; `turns` are the labels of its speakers, `numbers`
 * those that stand alone and count its parts.
 */
export function setOffHeadings(
  text: string,
  units: readonly Unit[],
  turns: SpeakerLabels,
  numbers: ReadonlySet<Unit>,
): ReadonlySet<Unit> {
  const parting = partingOf(text, units)
  // Where the headings are underlined, a plain line is none of theirs.
  return parting === undefined || areUnderlined(units)
    ? new Set()
    : new SetOffLines(text, units, turns, numbers, parting).headings()
}

interface Line {
  unit: Unit
  form: Form
  isOverItem: boolean
}

class SetOffLines {
  readonly #heads: Line[] = []
  /** Those over a few words that are none of their form: `Balance` over `USD 195,201.01`. */
  readonly #overLittle: Line[] = []
  /** Those over long text: plain ones, and all. */
  #plain = 0
  #long = 0
  /** Lines of their form where no heading can stand. */
  #strays = 0

  constructor(
    private readonly text: string,
    private readonly units: readonly Unit[],
    private readonly turns: SpeakerLabels,
    private readonly numbers: ReadonlySet<Unit>,
    private readonly parting: Parting,
  ) {
    this.byBlanks = parting !== 'lines'
  }

  /** Whether blank lines part the headings: a line that none parts from the text is then none of its own. */
  private readonly byBlanks: boolean

  headings(): ReadonlySet<Unit> {
    for (let at = 0; at < this.units.length; at++) at = Math.max(at, this.#run(at) - 1)
    const found = new Set<Unit>()
    if (this.#heads.length < 2 * this.#strays) return found
    const areMost = this.#strays === 0 ? this.#long > 2 : this.#long > 3 && this.#heads.length > 4 * this.#strays
    const areAll = this.#plain > 2 || (this.byBlanks && areMost)
    for (const {unit, form, isOverItem} of this.#heads)
      if (form === 'loose' ? areAll && (this.byBlanks || isOverItem) : areAll || this.#plain > 1) found.add(unit)
    if (areAll) for (const {unit, form} of this.#overLittle) if (this.byBlanks || form !== 'loose') found.add(unit)
    return found
  }

  /** Reads the lines on end from `at` that may be headings; where they end. */
  #run(at: number): number {
    const run: Line[] = []
    let end = at
    for (; end < this.units.length; end++) {
      const unit = this.units[end]!
      const form = this.#isApart(end) ? this.#formOf(unit) : undefined
      // Under a head a question is the first of its text: `Should the tolls be raised?`
      if (
        form === undefined ||
        (run.length > 0 && this.parting !== 'above' && this.text.charCodeAt(unit.to - 1) === 0x3f)
      )
        break
      run.push({unit, form, isOverItem: false})
    }
    const after = this.units[end]
    if (run.length === 0) return end
    if (run.length <= highest && this.#isBody(after) && (at === 0 || this.#isClosed(at - 1))) {
      for (const one of run) this.#heads.push(one)
      const last = run.at(-1)!
      // Between two items of page text a line without a bullet is none of theirs.
      last.isOverItem = after!.label !== undefined && last.unit.rule === 'paragraph-line'
      if (at > 0 && isLong(after!)) {
        this.#long++
        if (last.form === 'plain') this.#plain++
      }
    } else if (run.length <= highest && this.#isLittle(after) && (at === 0 || this.#isClosed(at - 1))) {
      for (const one of run) this.#overLittle.push(one)
    } else this.#strays += this.byBlanks ? run.length : 1
    return end
  }

  /** Whether a line stands apart from what is before and after it. */
  #isApart(at: number): boolean {
    const after = this.units[at + 1]
    if (!after) return false
    const unit = this.units[at]!
    // One of a list of persons, or whom those sent who stand about it.
    if (unit.rule === 'item-name') return false
    // Without blank lines a question may be one of the text's.
    if (!this.byBlanks)
      return (
        unit.rows.length === 1 && (this.text.charCodeAt(unit.to - 1) !== 0x3f || isHeadline(wordsOf(this.text, unit)))
      )
    if (this.parting === 'above') return isParted(unit) && !this.#isAmongItems(at)
    return (at === 0 || isParted(unit)) && (isParted(after) || after.label !== undefined)
  }

  /** Whether a numbered line stands by another of its list, or over it goes on at the head of a page. */
  #isAmongItems(at: number): boolean {
    const {label, rows} = this.units[at]!
    if (!label) return false
    const before = this.units[at - 1]?.label
    const after = this.units[at + 1]?.label
    return (
      rows[0]!.blank === 0 ||
      (before?.style === label.style && before.value === label.value - 1) ||
      (after?.style === label.style && after.value === label.value + 1)
    )
  }

  /** The form of a line; where blank lines stand over the headings alone, it may have its number. */
  #formOf(unit: Unit): Form | undefined {
    return this.parting === 'above' && unit.label
      ? formOfNumbered(this.text, unit)
      : formOf(this.text, unit, this.turns)
  }

  /** Whether a unit is what a heading stands over: a list from its first item, a paragraph, a sentence. */
  #isBody(unit: Unit | undefined): boolean {
    if (!unit || unit.note) return false
    const length = unit.to - unit.from
    if (unit.label && (unit.label.series === 'bullet' || unit.label.value <= 1)) return true
    if (isLower(firstWeightyCode(this.text, unit.from, unit.to))) return false
    if (opensWithSalute(this.text.slice(unit.from, unit.from + 60))) return false
    const isSentence = endsSentence(this.text, unit.from, unit.to)
    if (!this.byBlanks)
      return length > 150 || (length > 60 && (unit.rows.length > 1 || (isSentence && unit.rule === 'paragraph-line')))
    return length > paragraph || (length >= 40 && isSentence) || (length >= 12 && leadsOn(this.text, unit))
  }

  /** Whether a unit is a few words of text, and no formula or the like, set apart from the line over it. */
  #isLittle(unit: Unit | undefined): boolean {
    if (!unit || unit.note || unit.to - unit.from < 6) return false
    // Where no blank line tells, a sentence must: `Luncheon` over `The Council lunched with the Minister.`
    if (!this.byBlanks) return unit.to - unit.from >= 20 && this.#isSentence(unit)
    return !isDateline(wordsOf(this.text, unit)) && !isCapitals(this.text, unit.from, unit.to)
  }

  #isSentence({label, from, to}: Unit): boolean {
    const {text} = this
    if (label || !endsSentence(text, from, to) || !isUpper(firstWeightyCode(text, from, to))) return false
    return finite.test(text.slice(from, Math.min(to, from + 160)))
  }

  /** Whether what stands before a heading has come to an end: a sentence, an item, a signature; or heads something itself. */
  #isClosed(at: number): boolean {
    const unit = this.units[at]!
    if (unit.label || unit.note || closesText(this.text, unit)) return true
    if (unit.to - unit.from > 150) return this.byBlanks
    const words = wordsOf(this.text, unit)
    return (
      isPersonName(words) ||
      isDateline(words) ||
      this.numbers.has(unit) ||
      isCapitals(this.text, unit.from, unit.to) ||
      isSectionName(words) ||
      isSession(words) ||
      isArticleNumber(words) ||
      listHeadRole(words) !== undefined ||
      (at === 0 && isHeadline(words))
    )
  }
}

/**
 * What parts the blocks of a text: blank lines, or the ends of lines alone; or blank lines stand over its headings and
 * nowhere else, as where the space over them is wider than that of a line, and the paragraphs have none.
 */
type Parting = 'blanks' | 'above' | 'lines'

/** The way in which a text is parted; undefined where some of it is parted and some not. */
function partingOf(text: string, units: readonly Unit[]): Parting | undefined {
  let parted = 0
  let joined = 0
  let under = 0
  let heads = 0
  let others = 0
  for (let at = 1; at < units.length; at++) {
    const unit = units[at]!
    if (!unit.note && unit.rows[0]!.blank > 0 && unit.rows[0]!.marks.length === 0) {
      if (mayStandOver(text, unit, units[at + 1])) heads++
      else others++
    }
    if (!unit.note && !isParted(unit)) under++
    if (unit.label || unit.note) continue
    if (isParted(unit)) parted++
    else joined++
  }
  if (parted > 3 && joined * 4 <= parted) return 'blanks'
  if (heads > 2 && others * 3 <= heads && under * 2 >= heads) return 'above'
  return joined > 3 && parted * 8 <= joined ? 'lines' : undefined
}

/** Whether a unit may be a heading by its length and its end, and none parts what follows from it but another such. */
function mayStandOver(text: string, unit: Unit, after: Unit | undefined): boolean {
  if (!after || after.note || unit.rows.length > 2 || unit.to - unit.from > 110) return false
  const last = text.charCodeAt(unit.to - 1)
  if (last === 0x2e || last === 0x2c || last === 0x3b) return false
  return !isParted(after) || after.to - after.from <= 110
}

function isLong(unit: Unit): boolean {
  return unit.label !== undefined || unit.to - unit.from >= paragraph
}

/** Whether rules underline three lines and more: the form of the headings of this text. */
function areUnderlined(units: readonly Unit[]): boolean {
  let found = 0
  for (const {rows} of units) if (rows[0]!.underlined && ++found > 2) return true
  return false
}
