/**
 * Headings: lines set apart from the paragraphs they stand over.
 *
 * > | ON THE QUESTION OF THE RAILWAY          capitals, over one line or more
 * > | I. THE STATE OF THE NEGOTIATIONS        with a numeral
 * > | M e m o r a n d u m                     letter-spaced
 * > | [Annex 2]                               bracketed
 * > | Problems of Transport                   a short line without a stop, over a paragraph
 */

import type {Cert} from '../tree/decision.js'
import {endsSentence, firstWeightyCode, isCapitals, isDigit, isStop, isUpper, lastWeightyCode} from './characters.js'
import {isBareDate, isDateline} from './datelines.js'
import {isClassification, isPersonName, isSalute, isSignature} from './formulas.js'
import {headsApparatus, isHeadline, isSectionName, namesAuthors, opensLikeTitle} from './titles.js'
import type {Unit} from './units.js'

export interface HeadingJudgement {
  rule: string
  cert: Cert
  level: number
}

const attachment =
  /^(?:[[(]?(?:sub)?(?:annex|appendix|attachment|enclosure|addendum|supplement|schedule|tab)(?:\s+(?:no\.?\s*)?[\dA-Z]{1,3}|\s+[IVX]+)?[\])]?[.:]?|[[(]?(?:attached|appended|enclosed|annexed)\s(?:memorandum|statement|paper|note|letter|draft|list|report|document|text|table|telegram|minutes)(?:\s(?:of|by|from|on|to)\s[^.]{3,80}?)?[\])]?)$/i

/** What stands about a unit that may be a heading. */
export interface Neighbours {
  before: Unit | undefined
  after: Unit | undefined
  /** The unit after the one after. */
  beyond: Unit | undefined
  /** Whether the block before is a heading, or the title. */
  underHeading: boolean
}

/** The most characters of a numbered heading that blank lines or its repeated number set apart. */
const longestNumbered = 220

/** Judges whether `unit` is a heading, knowing its words and what stands about it; `isTurn`: it opens with a speaker's label. */
export function headingOf(
  text: string,
  unit: Unit,
  words: string,
  near: Neighbours,
  series: HeadingSeries,
  isTurn: boolean,
): HeadingJudgement | undefined {
  if (words.length > 300 || unit.note) return undefined
  const {before, after} = near
  const from = unit.label?.textFrom ?? unit.from
  if (
    unit.rows.length <= 5 &&
    !isTurn &&
    isCapitals(text, from, unit.to) &&
    /\p{Lu}{4}/u.test(words) &&
    !endsLikeText(text, unit) &&
    after
  ) {
    return {
      rule: 'heading-capitals',
      cert: 'high',
      level: unit.label?.series === 'arabic' || unit.label?.series === 'ALPHA' ? 2 : 1,
    }
  }
  if (isLetterSpaced(words)) return {rule: 'heading-letter-spaced', cert: 'high', level: 1}
  if (attachment.test(words)) return {rule: 'heading-attachment', cert: 'high', level: 1}
  if (unit.label) {
    // `3. Memorandum of Conversation` over its date: the documents of a file, numbered.
    const title = words.slice(unit.label.textFrom - unit.from)
    if (after && isParted(unit) && isParted(after) && isDocumentHeading(text, unit, title, before, after))
      return {rule: 'heading-document', cert: 'medium', level: 1}
    return numberedHeading(text, unit, words, before, after, series)
  }
  if (before && headsApparatus(words) && (isParted(unit) || after?.note))
    return {rule: 'heading-section', cert: 'medium', level: 2}
  if (!after || unit.rows.length > 3) return undefined
  if (isSectionName(words) && isParted(unit)) return {rule: 'heading-section', cert: 'medium', level: 2}
  if (
    before &&
    attachment.test(wordsBefore(text, before)) &&
    words.length <= 200 &&
    startsLikeTitle(text, unit) &&
    !/[.,;:]$/.test(words)
  )
    return {rule: 'heading-of-attachment', cert: 'medium', level: 2}
  if (isDocumentHeading(text, unit, words, before, after)) return {rule: 'heading-document', cert: 'medium', level: 1}
  if (unit.rows.length > 2 || words.length > 100 || words.length < 4) return undefined
  if (near.underHeading && standsUnderHeading(text, unit, words, after))
    return {rule: 'heading-under-heading', cert: 'medium', level: 2}
  if (series.pointed && isPointedHeadline(text, unit, after)) return {rule: 'heading-pointed', cert: 'medium', level: 2}
  if (standsOverHeading(text, unit, words, near)) return {rule: 'heading-over-heading', cert: 'medium', level: 1}
  if (!startsLikeTitle(text, unit) || isStop(text.charCodeAt(unit.to - 1)) || /[,;:—–-]$/.test(words)) return undefined
  if (/[.!?]["”’)]*$/.test(words) || isStop(lastWeightyCode(text, unit.from, unit.to))) return undefined
  if (!carriesText(text, after) && !(isHeadline(words) && standsFree(text, unit, after))) return undefined
  if (before && !(closesText(text, before) || before.rule.startsWith('heading') || isDocumentTitle(text, before)))
    return undefined
  // `Others:` over `John Smith, Director of …`: the first of a list, not a heading.
  if (before && text.charCodeAt(before.to - 1) === 0x3a && words.includes(', ')) return undefined
  // A sentence that a second line goes on from is a paragraph.
  if (unit.rows.length === 2 && endsSentence(text, unit.from, unit.rows[0]!.to)) return undefined
  return {rule: 'heading-short-line', cert: 'medium', level: 2}
}

/** `Recognition` over `Recognition of Varnian Independence, 1962` over its text: two levels, one over the other. */
function standsOverHeading(text: string, unit: Unit, words: string, {before, after, beyond}: Neighbours): boolean {
  if (!after || !beyond || after.label || after.note || unit.rows.length > 1 || words.length > 60) return false
  if (!isParted(after) || !isParted(beyond)) return false
  // A long text may have lost its stop.
  if (before && !(isParted(unit) && (closesText(text, before) || before.to - before.from > 150))) return false
  if (beyond.rows.length < 2 && beyond.to - beyond.from <= 150) return false
  const next = after.to - after.from <= 120 ? text.slice(after.from, after.to) : ''
  const isName = (words.match(/\p{L}{4,}/gu) ?? []).every((word) => isUpper(word.charCodeAt(0)))
  return (
    isName &&
    startsLikeTitle(text, unit) &&
    !/[.,;:?!]$/.test(words) &&
    isHeadline(next.replace(/\.$/, '')) &&
    // `William Orsini` over his office is a name; `Diplomatic Relations` comes back under it.
    (!isPersonName(words) || words.split(' ').some((word) => word.length > 4 && next.includes(word))) &&
    !isPersonName(next) &&
    !isDateline(next) &&
    !isClassification(next)
  )
}

/** The lower of two headings, over text, or the title of a chapter over its authors; a stop may end it. */
function standsUnderHeading(text: string, unit: Unit, words: string, after: Unit): boolean {
  if (!isParted(unit) || !isParted(after) || namesAuthors(words)) return false
  if (!isHeadline(words.replace(/\.$/, '')) && !isSubtitle(words)) return false
  return carriesText(text, after) || namesAuthors(text.slice(after.from, Math.min(after.to, after.from + 110)))
}

/** `Transition to a New Era`: too few long words for a headline that stands alone. */
function isSubtitle(words: string): boolean {
  const all = words.split(' ')
  return (
    all.length > 1 &&
    all.length < 12 &&
    all.every((word, i) => /^\p{Lu}/u.test(word) || (i > 0 && word.length < 4)) &&
    /\p{L}$/u.test(words)
  )
}

const correspondents = /^\p{Lu}[\p{L}.'’() -]{2,80} to (?:the )?\p{Lu}[\p{L}.'’() -]{2,80}\d{0,2}$/u

/** The title of a further document: `Memorandum From …` over text, or a line such as `A. Brown to C. Green` over a date. */
function isDocumentHeading(text: string, unit: Unit, words: string, before: Unit | undefined, after: Unit): boolean {
  if (words.length > 250 || /[.,;:]$/.test(words) || !startsLikeTitle(text, unit)) return false
  if (before && text.charCodeAt(before.to - 1) === 0x2c) return false
  const next = after.to - after.from <= 120 ? text.slice(after.from, after.to) : ''
  const opens = isBareDate(next) || isDateline(next) || isClassification(next) || isSalute(next)
  return opensLikeTitle(words) ? opens || carriesText(text, after) : opens && correspondents.test(words)
}

/** A numbered line is a heading, not an item, where it has no stop and its neighbours of the same series are far off. */
function numberedHeading(
  text: string,
  unit: Unit,
  words: string,
  before: Unit | undefined,
  after: Unit | undefined,
  series: HeadingSeries,
): HeadingJudgement | undefined {
  const label = unit.label!
  if (!standsApart(text, unit, words.length, before, after) || series.items.has(label.style)) return undefined
  // With a stop it is one where the others of its series are headings without.
  if (isStop(text.charCodeAt(unit.to - 1)) && !series.stopped.has(label.style)) return undefined
  return {rule: 'heading-numbered', cert: 'medium', level: label.series === 'ROMAN' ? 1 : 2}
}

function standsApart(
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
  if (!repeated && !carriesText(text, after) && !(after.label === undefined && standsFree(text, unit, after)))
    return false
  if (before?.label?.style === label.style || after.label?.style === label.style) return false
  const last = text.charCodeAt(unit.to - 1)
  if (last === 0x3a || last === 0x3b || last === 0x2c) return false
  return startsLikeTitle(text, unit)
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

/** How the enumerators of one text number its headings, by their styles (`arabic.`). */
export interface HeadingSeries {
  /** Styles whose headings may have a stop: two and more have none, and no more have one. */
  stopped: ReadonlySet<string>
  /** Whether headlines with a final point stand over the text, two and more, as headings do. */
  pointed: boolean
  /** Styles of items: where blank lines part the text, half of their lines and more follow on what is before without one. */
  items: ReadonlySet<string>
}

export function headingSeries(text: string, units: readonly Unit[]): HeadingSeries {
  const counts = new Map<string, {bare: number; stopped: number; following: number}>()
  let parted = 0
  let pointed = 0
  units.forEach((unit, i) => {
    if (pointed < 2 && isPointedHeadline(text, unit, units[i + 1])) pointed++
    if (!unit.label) parted += i === 0 || units[i - 1]!.label ? 0 : isParted(unit) ? 1 : -1
    else if (standsApart(text, unit, unit.to - unit.from, units[i - 1], units[i + 1])) {
      const count = counts.get(unit.label.style) ?? {bare: 0, stopped: 0, following: 0}
      if (isStop(text.charCodeAt(unit.to - 1))) count.stopped++
      else count.bare++
      if (i > 0 && !isParted(unit)) count.following++
      counts.set(unit.label.style, count)
    }
  })
  const styles = [...counts]
  return {
    pointed: pointed > 1,
    stopped: new Set(styles.filter(([, {bare, stopped}]) => bare >= 2 && bare >= stopped).map(([style]) => style)),
    items: new Set(
      parted > 0
        ? styles.filter(([, {bare, stopped, following}]) => following * 2 >= bare + stopped).map(([style]) => style)
        : [],
    ),
  }
}

/** `Elevation of the Legation to Embassy Status, 1942.`, set apart over its text. */
function isPointedHeadline(text: string, unit: Unit, after: Unit | undefined): boolean {
  if (unit.label || unit.note || unit.rows.length > 2 || unit.to - unit.from > 110 || unit.to - unit.from < 12)
    return false
  if (text.charCodeAt(unit.to - 1) !== 0x2e || !after || !isParted(unit) || !isParted(after)) return false
  const words = text.slice(unit.from, unit.to - 1).replace(/[\t\n\v\f\r ]+/g, ' ')
  return (
    isHeadline(words) && words.split(' ').length > 3 && !finite.test(words) && carriesText(text, after) && !after.note
  )
}

/** Whether a blank line or a page break stands before a unit. */
function isParted(unit: Unit): boolean {
  const row = unit.rows[0]!
  return row.blank > 0 || row.marks.length > 0
}

/** Whether a unit is the title the text begins with: a heading under it needs no sentence before. */
function isDocumentTitle(text: string, unit: Unit): boolean {
  return unit.rule === 'paragraph-first' && isHeadline(text.slice(unit.from, Math.min(unit.to, unit.from + 210)))
}

function wordsBefore(text: string, unit: Unit): string {
  return unit.to - unit.from > 40 ? '' : text.slice(unit.from, unit.to)
}

function endsLikeText(text: string, unit: Unit): boolean {
  const last = text.charCodeAt(unit.to - 1)
  return last === 0x2c || last === 0x3b
}

function startsLikeTitle(text: string, unit: Unit): boolean {
  const code = firstWeightyCode(text, unit.label?.textFrom ?? unit.from, unit.to)
  return isUpper(code) || isDigit(code)
}

/** Whether a unit is running text, so that a line over it can be its heading. */
function carriesText(text: string, unit: Unit): boolean {
  if (unit.to - unit.from < 300 && isSignature(text.slice(unit.from, unit.from + 60))) return false
  const length = unit.to - unit.from
  // Two lines of an address are none.
  return (unit.rows.length > 1 && length > 60) || length > 150 || unit.label !== undefined
}

/** A verb in its tense, so that a list of offices is not taken for a sentence. */
export const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|did|does|do|\p{Ll}{3,}ed|ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|\p{Ll}{3,}iert(?:en?)?|est|sont|était|ont|fut)\b/u

/** Whether blank lines stand about a line without a stop, and a sentence, if a short one, under it. */
function standsFree(text: string, unit: Unit, after: Unit): boolean {
  const words = text.slice(after.from, Math.min(after.to, after.from + 300))
  return (
    finite.test(words) &&
    !opensLikeTitle(words) &&
    isParted(unit) &&
    isParted(after) &&
    after.to - after.from >= 60 &&
    !isStop(lastWeightyCode(text, unit.from, unit.to)) &&
    isUpper(firstWeightyCode(text, after.from, after.to)) &&
    endsSentence(text, after.from, after.to)
  )
}

/** Whether the unit before a heading has come to an end. */
function closesText(text: string, unit: Unit): boolean {
  const last = lastWeightyCode(text, unit.from, unit.to)
  return isStop(last) || last === 0x3a
}

export function isLetterSpaced(words: string): boolean {
  return words.length >= 9 && words.length <= 90 && /^(?:\p{L} ){4,}\p{L}[:.]?$/u.test(words)
}
