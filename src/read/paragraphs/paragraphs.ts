/**
 * Paragraphs: where one begins.
 *
 * In page text each line is one (or blank lines part them). In hard-wrapped text without blank lines the wrap-width
 * rule tells: a line was broken because the next word did not fit; where it would have fitted, somebody ended the
 * line, and a paragraph ends there if the line ends a sentence or what follows can only begin something new.
 *
 * > | … the Western powers hurried to refuse mediation.        ← room for *Then*: the paragraph ends
 * > | Then, at his request, I spoke of the question of …
 *
 * One module, for each start is judged by the blocks made before it; the order of the questions is the rule.
 */
import type {Cert} from '../../tree/decision.js'
import {goesOnInTitle, goesOnWithTitle, isBroken, isBrokenHead, isDatedTwice} from '../headings/broken-heads.js'
import {goesOnInLargerType} from '../headings/larger-titles.js'
import {beginsUnderTitle, capitalsStart, isHalfOfTitle, isTitleLine, smallTitle} from '../headings/title-lines.js'
import {comesBackFromHang, hangsUnder, headStart} from '../headings/unit-starts.js'
import {isBrokenByHand, isNextItem, repeatsNumber, type Start, type Unit, unitOf} from '../headings/units.js'
import {endsSentence, firstWeightyCode, isLower, isUpper} from '../lines/characters.js'
import {endsParagraph, isFlush, isIndented} from '../lines/indents.js'
import {type Measure, roomLeft} from '../lines/measure.js'
import {
  closesBracket,
  closesPhrase,
  endsAbbreviated,
  endsWithArticle,
  endsWithLink,
  isBracketOpen,
  isDashInSentence,
  isHyphenated,
  isInBracket,
  leadsToItem,
  opensList,
  opensLongQuotation,
  reopensQuotation,
} from '../lines/open-ends.js'
import type {Places} from '../lines/places.js'
import {isParted, isStrokes, type Row} from '../lines/rows.js'
import {isCarried, isWanted} from '../marks/carried-numbers.js'
import {countsOn, type Enumerator, enumeratorAt, isRound} from '../marks/enumerators.js'
import {Series} from '../marks/series.js'
import {SpeakerLabels} from '../marks/speaker-labels.js'
import type {Notes} from '../notes/footnotes.js'
import {headsApparatus} from '../wording/titles.js'
import {goesOn, type Layout} from './layout.js'
import {lineStart, opensInBracket, opensInSmallLetters} from './line-starts.js'
import {isListed} from './listed-persons.js'
import {NoteLines} from './note-lines.js'
import {isOneLine, runsOverBlank, runsOverPage} from './page-feet.js'
import {afterRoom, isCounted} from './short-lines.js'

/** Groups `rows` into units. */
export function unitsOf(text: string, rows: readonly Row[], layout: Layout, notes: Notes, places: Places): Unit[] {
  return new Paragraphs(text, rows, layout, notes, places).units()
}

class Paragraphs {
  readonly #series: Series
  readonly #enumerators: (Enumerator | undefined)[]
  readonly #units: Unit[] = []
  readonly #labels: SpeakerLabels
  readonly #noteLines: NoteLines
  /** Where in `#units` the notes begin that stand at the foot of the page, while nothing but notes has followed them. */
  #foot: number | undefined

  constructor(
    private readonly text: string,
    private readonly rows: readonly Row[],
    private readonly layout: Layout,
    private readonly notes: Notes,
    private readonly places: Places,
  ) {
    this.#labels = new SpeakerLabels(text, rows)
    this.#noteLines = new NoteLines(text, notes, layout.measure)
    this.#enumerators = rows.map((row, i) =>
      isCarried(text, row, rows[i - 1]) || isDashInSentence(text, row, rows[i - 1])
        ? undefined
        : enumeratorAt(text, row.from, row.to),
    )
    this.#series = new Series(this.#enumerators)
  }

  units(): Unit[] {
    this.rows.forEach((row, i) => {
      if (this.#joinsOverFoot(row, i)) return
      const start = this.#start(row, i)
      if (start) {
        if (start.label) this.#series.take(start.label)
        if (!start.note || row.marks.length > 0) this.#foot = undefined
        else if (!this.#units.at(-1)?.note) this.#foot = this.#units.length
        this.#units.push(unitOf(row, start))
      } else {
        const unit = this.#units.at(-1)!
        unit.rows.push(row)
        unit.to = row.to
        if (row.marks.length > 0) this.#foot = undefined
      }
    })
    return this.#units
  }

  /**
   * A paragraph that runs over the page goes on after the notes at its foot: they, and the rule over them, are set aside
   * and the row is joined to what stands before them.
   */
  #joinsOverFoot(row: Row, i: number): boolean {
    if (!this.#opensPageUnderNote(row) || this.notes.bodies.has(i) || row.rejoined || this.#foot === undefined)
      return false
    const rule = this.#units[this.#foot - 1]
    const at = rule && isStrokes(this.text, rule) ? this.#foot - 1 : this.#foot
    const unit = this.#units[at - 1]
    if (!unit || !this.#runsOverPage(unit, row, i)) return false
    unit.feet ??= new Map()
    unit.feet.set(row, this.#units.splice(at))
    unit.rows.push(row)
    unit.to = row.to
    this.#foot = undefined
    return true
  }

  #runsOverPage(unit: Unit, row: Row, i: number): boolean {
    const label = this.#enumerators[i]
    if (label && this.#borneOut(label, unit.rows.at(-1))) return false
    return runsOverPage(this.text, this.layout, unit, row)
  }

  #opensPageUnderNote(row: Row): boolean {
    return this.#units.at(-1)?.note !== undefined && row.marks.some((mark) => mark.as === 'page')
  }

  #start(row: Row, i: number): Start | undefined {
    const {text} = this
    const note = this.notes.bodies.get(i)
    if (note) return {rule: note.rule, cert: note.cert, note}
    if (this.notes.bodies.has(i + 1) && headsApparatus(text.slice(row.from, Math.min(row.to, row.from + 30))))
      return {rule: 'paragraph-section', cert: 'high'}
    const before = this.rows[i - 1]
    const unit = this.#units.at(-1)
    const label = this.#enumerators[i]
    if (!before || !unit) return {rule: 'paragraph-first', cert: 'high', ...this.#labelled(label, undefined)}
    const byRule = headStart(row, before)
    if (byRule !== 'unmoved') return byRule && {...byRule, ...this.#labelled(label, before)}
    if (row.rejoined || this.#noteLines.goesOn(unit, before, row) || isBroken(text, before, row)) return undefined
    const {measure} = this.layout
    const isLarger = measure && goesOnInLargerType(text, this.rows, i, unit, measure, this.#units.length)
    if (isLarger || goesOnInTitle(text, unit, row)) return undefined
    const start =
      (!measure || this.layout.spaced ? this.#lineStart(row, i, before, label) : undefined) ??
      (measure ? this.#wrappedStart(row, i, before, unit, measure, label) : undefined)
    // A note ends with its page, unless a sentence of its own runs on.
    if (start || !this.#opensPageUnderNote(row) || goesOn(text, before, row)) return start
    return {rule: 'paragraph-page', cert: 'medium', ...this.#labelled(label, before)}
  }

  /** Where blank lines, or lines as such, part paragraphs. */
  #lineStart(row: Row, i: number, before: Row, label: Enumerator | undefined): Start | undefined {
    const {text} = this
    const {measure} = this.layout
    // `secret priority` under a title is a mark.
    const runsOn = goesOn(text, before, row) && !opensInSmallLetters(text, row)
    const page = row.marks.some((mark) => mark.as === 'page')
    if (row.blank > 0) {
      const isRunOver = page && !label && (runsOn || (measure && this.#runsOverPage(this.#units.at(-1)!, row, i)))
      if (isRunOver || (measure && !label && runsOverBlank(text, measure, before, row))) return undefined
      return {rule: 'paragraph-blank-line', cert: 'high', ...this.#labelled(label, before)}
    }
    if (measure || (page && runsOn)) return undefined
    if (!label && isLower(text.charCodeAt(row.from)) && isHyphenated(text, before)) return undefined
    if (isInBracket(text, this.places.brackets, this.rows, i, this.#units.at(-1)!.from)) return undefined
    if (this.#units.length < 7 && goesOnWithTitle(text, this.#units.at(-1)!, row))
      if (!label || !this.#borneOut(label, before, true)) return undefined
    if (runsOn && !label && (isHalfOfTitle(text, this.#units) || isBrokenByHand(text, before))) return undefined
    if (!label && endsWithArticle(text, before)) return undefined
    if (!label && isBrokenByHand(text, before) && endsWithLink(text, before.from, before.to)) return undefined
    return {
      rule: page ? 'paragraph-page' : 'paragraph-line',
      cert: page ? 'medium' : 'high',
      ...this.#labelled(label, before),
    }
  }

  #wrappedStart(
    row: Row,
    i: number,
    before: Row,
    unit: Unit,
    measure: Measure,
    label: Enumerator | undefined,
  ): Start | undefined {
    const {text} = this
    const small = label ? undefined : smallTitle(text, row, before, this.rows[i + 1], measure)
    if (small) return small
    if (!label && (this.#onlyGoesOn(row, before, unit, measure) || hangsUnder(row, unit, this.layout))) return undefined
    if (!isParted(row) && isWanted(text, row, before)) return undefined
    if (!label && comesBackFromHang(row, unit)) return {rule: 'paragraph-hanging', cert: 'medium'}
    // The small letter of `c. Transport` is a number, whether or not the series before it is seen.
    const isSmall =
      isLower(firstWeightyCode(text, row.from, row.to)) && !isUpper(text.charCodeAt(label?.textFrom ?? -1))
    const ends = endsSentence(text, before.from, before.to)
    const share = roomLeft(measure, text, before, row) / measure.width
    const isTop = this.#units.length === 1
    if (isTop && share < 0 && isDatedTwice(text, row, this.rows[i + 1])) return undefined
    const lower = isSmall && !(unit.rows.length === 1 && opensInBracket(text, row, share, ends))
    const underDate = unit.rule === 'paragraph-after-dateline' && share > 0.02
    if (beginsUnderTitle(text, row, unit, (isTop || underDate) && !lower))
      return {rule: 'paragraph-after-title', cert: 'medium', ...this.#labelled(label, before)}
    const free = ends || share > 0.1
    const turn = this.#labels.begins(row)
    const heading = turn ? 'unmoved' : capitalsStart(text, {row, before, unit, label}, {lower, free})
    if (heading !== 'unmoved') return heading && {...heading, ...this.#labelled(label, before)}
    const near = share <= 0.25 && (row.blank === 0 || row.marks.length > 0)
    if (near && endsAbbreviated(text, before.from, before.to)) return undefined
    // In a full line, or after a comma or semicolon, a number may stand inside its sentence, and count on from one before.
    const inSentence =
      label &&
      !isParted(row) &&
      share < (',;'.includes(text[before.to - 1]!) ? 0.3 : 0) &&
      row.indent <= before.indent &&
      countsOn(text, label, unit.label?.textFrom ?? unit.from)
    if (label && (!inSentence || isNextItem(label, row, unit))) {
      // A line that left half of its room has ended: a head over a numbered paragraph.
      const cert = this.#borneOut(label, before, share > 0.5)
      if (cert && (ends || share > 0 || isRound(label) || isNextItem(label, row, unit) || leadsToItem(text, before)))
        return {rule: 'item-enumerator', cert, label}
    }
    const indented = this.#indentedStart(row, before, lower, share)
    if (indented) return indented
    if (lower && isHyphenated(text, before)) return undefined
    // The lines of a title may be full, and its date stands under them.
    const within = !isParted(row) && (unit.note !== undefined || (!ends && share < 0 && unit.rows.length > 1 && !isTop))
    const listed = isListed(text, unit, this.#units.at(-2))
    const room = {within, full: share < 0, share, spaced: this.layout.spaced, listed, next: this.rows[i + 1]}
    // `[Stamp: SECRET` over `17.8.57]`
    if (row.blank === 0 && isInBracket(text, this.places.brackets, this.rows, i, unit.from)) return undefined
    const alone = lineStart(text, row, before, unit.rule, unit.rows[0]!, this.#labels, room)
    if (alone) return alone
    const quotes = !unit.note && opensLongQuotation(text, row, before)
    if (quotes || (ends && reopensQuotation(text, row, unit.from, before)))
      return {rule: 'paragraph-quotation', cert: 'medium'}
    const mayBeOpen = near || closesBracket(text, row)
    if (mayBeOpen && isBracketOpen(text, this.places.brackets, unit.from, before.to)) return undefined
    const isFresh = isTop || unit.rows[0]!.blank > 0
    if (this.layout.spaced && share <= 0.5 && isFresh && isBrokenHead(text, this.rows, i, unit, this.notes))
      return undefined
    if (this.#isUnderIndent(row, share, measure) && !(share > 0.1 && closesPhrase(text, before)))
      return ends ? this.#titleLine(row, i, measure) : undefined
    const known = {share, lower, ends, spaced: this.layout.spaced}
    const byRoom = afterRoom(text, row, before, unit, measure, known)
    if (byRoom !== 'unmoved') return byRoom
    if (ends && !lower && row.indent >= before.indent + 2 && before.indent === 0)
      return {rule: 'paragraph-indent', cert: 'medium'}
    return ends && !lower ? this.#titleLine(row, i, measure) : undefined
  }

  /** Whether a small letter begins the row, and neither its place nor the line before lets it be a beginning all the same. */
  #onlyGoesOn(row: Row, before: Row, unit: Unit, measure: Measure): boolean {
    const {indents} = this.layout
    return (
      isLower(this.text.charCodeAt(row.from)) &&
      !opensInSmallLetters(this.text, row) &&
      !isOneLine(unit.rule) &&
      !(indents && isIndented(indents, row)) &&
      (isParted(row) || !(isCounted(measure) || (!unit.note && opensList(this.text, before))))
    )
  }

  /** Where indents part paragraphs, one begins with its indent: after a sentence also with a small letter. */
  #indentedStart(row: Row, before: Row, lower: boolean, share: number): Start | undefined {
    const {indents} = this.layout
    if (!indents || !isIndented(indents, row)) return undefined
    const begins = endsParagraph(this.text, before) || (!lower && share > 0.1)
    return begins ? {rule: 'paragraph-indent', cert: 'high'} : undefined
  }

  /** Where indents part paragraphs, a line that does not stand in goes on, unless room was left: much, where it is not counted. */
  #isUnderIndent(row: Row, share: number, measure: Measure): boolean {
    const {indents} = this.layout
    return indents !== undefined && isFlush(indents, row) && (isCounted(measure) ? share < 0 : share <= 0.3)
  }

  #titleLine(row: Row, i: number, measure: Measure): Start | undefined {
    const labels = {above: this.#units.at(-1)?.label, below: this.#enumerators[i + 1]}
    const below = this.notes.bodies.has(i + 1) ? [] : this.rows.slice(i + 1, i + 3)
    if (isTitleLine(this.text, row, below, measure, labels)) return {rule: 'paragraph-title-line', cert: 'medium'}
    return undefined
  }

  #labelled(label: Enumerator | undefined, before: Row | undefined): {label?: Enumerator} {
    return label && this.#borneOut(label, before, true) ? {label} : {}
  }

  /** `begins`: a block begins with the label in any case. */
  #borneOut(label: Enumerator, before: Row | undefined, begins = false): Cert | undefined {
    if (repeatsNumber(this.text, this.#units.at(-1), label)) return undefined
    const fresh = begins || before === undefined || endsSentence(this.text, before.from, before.to)
    return this.#series.bearsOut(label, fresh, begins && before !== undefined)
  }
}
