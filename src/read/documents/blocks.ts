/** Blocks from units: what kind of block each unit is, in the light of the units about it. */
import {append} from '../../append.js'
import type {Block, Heading, List, Milestone} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import {formulaBlock, isDiary, isOfHead, opening, standsOverLetter} from '../formal-parts/formula-blocks.js'
import {isSender, letterheadLength} from '../formal-parts/letterheads.js'
import {roleInParties} from '../formal-parts/party-signatures.js'
import {personsUnderSentence, standsOverOne, standsOverPersons} from '../headings/attendance.js'
import {contentsLength} from '../headings/contents.js'
import {settleLevels} from '../headings/heading-levels.js'
import {type HeadingSeries, headingSeries, isYear, isYearSpan} from '../headings/heading-series.js'
import {headingOf} from '../headings/headings.js'
import {type InLineHead, inLineHead, isSubject, listHeadRole} from '../headings/list-heads.js'
import {withOwnTitle} from '../headings/quoted-title.js'
import {mayBeTitle, standsUnderSource} from '../headings/title-places.js'
import {longestWords, type Unit, wordsOf} from '../headings/units.js'
import {leafOf} from '../lines/build.js'
import {endsSentence} from '../lines/characters.js'
import {isStrokes} from '../lines/rows.js'
import {withRole} from '../lists/list-roles.js'
import {ListBuilder} from '../lists/lists.js'
import {endOfPlainList} from '../lists/plain-list-ends.js'
import {plainList} from '../lists/plain-lists.js'
import {SpeakerLabels} from '../marks/speaker-labels.js'
import {footRuleOf, isHeadingRule, markBlock, noteOf, withFeet} from '../paragraphs/page-blocks.js'
import {tableLength, tableOf} from '../paragraphs/tables.js'
import {isTitle} from '../wording/titles.js'

export interface BlockOptions {
  /** The text may begin with its own title (no page or sidecar has given it). */
  titled: boolean
  /** Two blank lines or more part sections. */
  milestones: boolean
  /** The title that the page gives. */
  title?: string
}

const yearHeading = {rule: 'heading-year', cert: 'medium' as const}
const numberHeading = {rule: 'heading-numbered', cert: 'medium' as const}

/** What may stand before the first heading of a document. */
const openers = new Set<Block['type']>([
  'classification',
  'documentNumber',
  'dateline',
  'opener',
  'pageBreak',
  'runningHead',
])

export function blocksOf(source: Source, units: readonly Unit[], options: BlockOptions): Block[] {
  return new BlockReader(source, units, options).read()
}

class BlockReader {
  readonly #blocks: Block[] = []
  readonly #lists: ListBuilder
  readonly #series: HeadingSeries
  readonly #labels: SpeakerLabels
  readonly #isDiary: boolean
  readonly #letterhead: number
  /** Nothing but openers stands so far. */
  #opensText = true
  #at = 0

  constructor(
    private readonly source: Source,
    private readonly units: readonly Unit[],
    private readonly options: BlockOptions,
  ) {
    this.#lists = new ListBuilder(source)
    this.#isDiary = isDiary(source, units)
    this.#letterhead = letterheadLength(source, units)
    this.#labels = new SpeakerLabels(
      source.text,
      units.map((unit) => unit.rows[0]!),
    )
    this.#series = withOwnTitle(headingSeries(source.text, units, this.#labels), source, units, options.title)
  }

  read(): Block[] {
    for (; this.#at < this.units.length; this.#at++) {
      const unit = this.units[this.#at]!
      this.#between(unit)
      this.#block(unit)
    }
    this.#closeList()
    settleLevels(this.source.text, this.#blocks)
    return this.#blocks
  }

  /** Page breaks, running heads and section breaks before a unit. */
  #between(unit: Unit): void {
    const row = unit.rows[0]!
    if (row.marks.length > 0) {
      const marks = row.marks.map((mark) => markBlock(this.source, mark))
      // The list may run over the page.
      if (unit.label && this.#lists.goesOn(unit.label)) this.#lists.between(marks)
      else {
        this.#closeList()
        append(this.#blocks, marks)
      }
    } else if (this.options.milestones && this.#at > 0 && row.blank >= 2) {
      this.#push({
        type: 'milestone',
        rule: 'milestone-blank-lines',
        cert: 'medium',
        position: this.source.place(row.gap, row.from),
      } satisfies Milestone)
    }
  }

  #block(unit: Unit): void {
    const {source} = this
    const entries = contentsLength(source.text, this.units, this.#at)
    if (entries > 0) {
      const units = this.units.slice(this.#at, this.#at + entries)
      this.#push(plainList(source, undefined, units, undefined, 'list-contents'))
      this.#at += entries - 1
      return
    }
    const rows = tableLength(source.text, this.units, this.#at)
    const isHead = this.#at < opening && isOfHead(source.text.slice(unit.from, unit.to))
    if (rows > 0 && !isHead && !roleInParties(source, this.units, this.#at)) {
      this.#push(tableOf(source, this.units.slice(this.#at, this.#at + rows)))
      this.#at += rows - 1
      return
    }
    // What is longer than a title, or runs over notes, can only be an item or a paragraph.
    if (!unit.note && (unit.feet || unit.to - unit.from > longestWords)) {
      this.#textBlock(unit)
      return
    }
    const words = wordsOf(source.text, unit)
    const before = this.units[this.#at - 1]
    const after = this.units[this.#at + 1]
    if (unit.note || (after?.note && isStrokes(source.text, unit))) {
      this.#push(unit.note ? noteOf(source, unit) : footRuleOf(source, unit))
      return
    }
    if (this.#at < this.#letterhead) {
      this.#push(leafOf(source, unit.rows, {rule: 'opener-letterhead', cert: 'medium'}, {type: 'opener' as const}))
      return
    }
    if (
      this.options.titled &&
      this.#at <= 3 + this.#letterhead &&
      mayBeTitle(source.text, this.#blocks, words) &&
      (unit.rows[0]!.underlined ||
        standsUnderSource(source.text, this.#blocks, words) ||
        isTitle(source.text, unit, words, after && wordsOf(source.text, after))) &&
      !(after && isSender(words, wordsOf(source.text, after))) &&
      !standsOverLetter(source, this.units, this.#at, words)
    ) {
      this.#push(leafOf(source, unit.rows, {rule: 'title-first-lines', cert: 'medium'}, {type: 'title' as const}))
      return
    }
    const isYearAlone =
      (this.#series.years && isYear(source.text, unit)) || (after && isYearSpan(source.text, unit, after))
    if (isYearAlone || this.#series.numbers.has(unit)) {
      const rule = isYearAlone ? yearHeading : numberHeading
      this.#push(leafOf(source, unit.rows, rule, {type: 'heading' as const, level: 2}))
      return
    }
    const formula = formulaBlock(source, this.units, this.#at, words, this.#isDiary)
    if (formula) {
      this.#push(formula)
      return
    }
    const persons = unit.label ? 0 : personsUnderSentence(source, this.units, this.#at)
    if (persons > 0) {
      const units = this.units.slice(this.#at, this.#at + persons)
      this.#push(plainList(source, undefined, units, 'participants', 'list-participants'))
      this.#at += persons - 1
      return
    }
    const role = unit.label ? undefined : (listHeadRole(words) ?? this.#headOfPersons())
    if (role && !inLineHead(words) && this.#plainList(unit, role)) return
    const split = unit.label ? undefined : inLineHead(words)
    if (split && this.#plainListInLine(unit, split)) return
    // The rule under a heading belongs to it.
    const above = this.#lists.isOpen ? undefined : this.#blocks.findLast((block) => !isHeadingRule(block))
    const heading = headingOf({
      text: source.text,
      unit,
      words,
      near: {
        before,
        after,
        beyond: this.units[this.#at + 2],
        underHeading: above?.type === 'heading' || above?.type === 'title',
        underFormula:
          (above?.type === 'dateline' && this.#isDiary) || (above?.type === 'list' && above.role !== undefined),
        underOpening: this.#at < opening && above !== undefined && openers.has(above.type),
        underDate: above?.type === 'dateline' || above?.type === 'classification',
        underClosing: above?.type === 'signed' || above?.type === 'closer',
        overTurn: after !== undefined && this.#labels.begins(after.rows[0]!),
        opensText: !this.#lists.isOpen && this.#opensText,
      },
      series: this.#series,
      isTurn: this.#labels.begins(unit.rows[0]!),
    })
    if (heading) {
      const own: Pick<Heading, 'type' | 'level'> = {type: 'heading', level: heading.level}
      this.#push(leafOf(source, unit.rows, heading, own))
      return
    }
    this.#textBlock(unit)
  }

  #textBlock(given: Unit): void {
    const unit = withFeet(this.source, given)
    if (unit.label) this.#lists.add(unit)
    else this.#push(leafOf(this.source, unit.rows, unit, {type: 'paragraph' as const}))
  }

  /** The short units after a line such as `Present:`, up to the first that is text. */
  #plainList(head: Unit, role: NonNullable<List['role']>): boolean {
    const {text} = this.source
    const end = this.#endOfPlainList(role)
    const items = end - this.#at - 1
    const next = this.units[end]
    // One item makes a list where another list follows: `SUBJECT`, its line, `PARTICIPANTS`.
    const isFollowed = (next && listHeadRole(wordsOf(text, next))) !== undefined || isSubject(wordsOf(text, head))
    const mayBeOne = (): boolean =>
      isFollowed ||
      (role === 'participants' && standsOverOne(this.source, this.units, this.#at, this.#isBesideAttendance()))
    if (items < 1 || (items < 2 && !mayBeOne())) return false
    // `The Harbour Office:` over its people is one line of the list, as editions print it.
    const isLine = text.charCodeAt(head.to - 1) === 0x3a && listHeadRole(wordsOf(text, head)) === undefined
    const units = this.units.slice(isLine ? this.#at : this.#at + 1, end)
    this.#push(plainList(this.source, isLine ? undefined : head, units, role, `list-${role}`))
    this.#at = end - 1
    return true
  }

  /** Who was there, under a line that only its place over persons tells. */
  #headOfPersons(): 'participants' | undefined {
    const isBeside = this.#isBesideAttendance()
    if (!isBeside && this.#at >= opening) return undefined
    return standsOverPersons(this.source, this.units, this.#at, isBeside) ? 'participants' : undefined
  }

  #isBesideAttendance(): boolean {
    const above = this.#lists.isOpen ? undefined : this.#blocks.findLast(({type}) => type !== 'pageBreak')
    return above?.type === 'list' && above.role === 'participants'
  }

  /** `Participants: Mr. Clayton`, with or without more names on lines of their own. */
  #plainListInLine(unit: Unit, {length, role, ofSeveral}: InLineHead): boolean {
    if (unit.rows.length > 2) return false
    const first = unit.rows[0]!
    const split = Math.min(first.from + length, first.to)
    if (split >= first.to) return false
    const to = first.from + this.source.text.slice(first.from, split).replace(/[ \t]+$/, '').length
    const head: Unit = {...unit, rows: [{...first, to}], to}
    const rest: Unit = {
      ...unit,
      rows: [{...first, from: split, gap: to, marks: []}, ...unit.rows.slice(1)],
      from: split,
    }
    // Names that end with a stop on the line of their head are all there are, unless more stand right under it.
    const next = this.units[this.#at + 1]
    const isWhole = endsSentence(this.source.text, unit.from, unit.to) && !(next && next.rows[0]!.blank === 0)
    const end = isWhole ? this.#at + 1 : this.#endOfPlainList(role)
    const items = [rest, ...this.units.slice(this.#at + 1, end)]
    // `cc: Mr. Marek`: one alone makes no list.
    if (ofSeveral && items.length < 2) return false
    this.#push(plainList(this.source, head, items, role, `list-${role}`, true))
    this.#at = end - 1
    return true
  }

  #endOfPlainList(role: List['role']): number {
    return endOfPlainList(this.source, this.units, this.#at, role, this.#series.capitals)
  }

  #push(block: Block): void {
    this.#closeList()
    this.#add(block)
  }

  #closeList(): void {
    const closed = this.#lists.close()
    if (!closed) return
    const {list, takesAbove} = withRole(this.source, closed, this.#blocks)
    if (takesAbove) this.#blocks.pop()
    this.#add(list)
  }

  #add(block: Block): void {
    this.#blocks.push(block)
    this.#opensText &&= openers.has(block.type)
  }
}
