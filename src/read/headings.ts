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
import {isClassification, isSalute, isSignature} from './formulas.js'
import {isHeadline, opensLikeTitle} from './titles.js'
import type {Unit} from './units.js'

export interface HeadingJudgement {
  rule: string
  cert: Cert
  level: number
}

const attachment =
  /^(?:[[(]?(?:sub)?(?:annex|appendix|attachment|enclosure|addendum|supplement|schedule|tab)(?:\s+(?:no\.?\s*)?[\dA-Z]{1,3}|\s+[IVX]+)?[\])]?[.:]?|[[(]?(?:attached|appended|enclosed|annexed)\s(?:memorandum|statement|paper|note|letter|draft|list|report|document|text|table|telegram|minutes)(?:\s(?:of|by|from|on|to)\s[^.]{3,80}?)?[\])]?)$/i

/** The parts of essays and reports, as their headings name them: whatever stands before and after. */
const section =
  /^(?:introduction|introductory (?:note|remarks)|preface|foreword|prologue|abstract|executive summary|background|historical background|conclusions?(?: and [\p{L} ]{4,40})?|concluding remarks|epilogue|afterword|acknowledge?ments?|(?:list of )?abbreviations|glossary|chronology|(?:select(?:ed)?|annotated) bibliography|bibliography|references|works cited|further reading|table of contents)$/iu

const apparatus =
  /^(?:(?:foot|end)?notes|(?:notes and )?(?:references|sources)|resources|bibliography|anmerkungen|fu(?:ß|ss)noten):?$/i

/** Whether `words` stand over the apparatus of a text: *Notes*, *REFERENCES*. */
export function headsApparatus(words: string): boolean {
  return words.length <= 22 && apparatus.test(words)
}

/** Judges whether `unit` is a heading, knowing its words and the units about it; `isTurn`: it opens with a speaker's label. */
export function headingOf(
  text: string,
  unit: Unit,
  words: string,
  before: Unit | undefined,
  after: Unit | undefined,
  series: HeadingSeries,
  isTurn: boolean,
): HeadingJudgement | undefined {
  if (words.length > 300 || unit.note) return undefined
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
  if (section.test(words) && isParted(unit)) return {rule: 'heading-section', cert: 'medium', level: 2}
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
  if (label.series === 'bullet' || length > 130 || !after) return false
  if (!carriesText(text, after) && !(after.label === undefined && standsFree(text, unit, after))) return false
  if (before?.label?.style === label.style || after.label?.style === label.style) return false
  const last = text.charCodeAt(unit.to - 1)
  if (last === 0x3a || last === 0x3b || last === 0x2c) return false
  return startsLikeTitle(text, unit)
}

/** How the enumerators of one text number its headings, by their styles (`arabic.`). */
export interface HeadingSeries {
  /** Styles whose headings may have a stop: two and more have none, and no more have one. */
  stopped: ReadonlySet<string>
  /** Styles of items: where blank lines part the text, half of their lines and more follow on what is before without one. */
  items: ReadonlySet<string>
}

export function headingSeries(text: string, units: readonly Unit[]): HeadingSeries {
  const counts = new Map<string, {bare: number; stopped: number; following: number}>()
  let parted = 0
  units.forEach((unit, i) => {
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
    stopped: new Set(styles.filter(([, {bare, stopped}]) => bare >= 2 && bare >= stopped).map(([style]) => style)),
    items: new Set(
      parted > 0
        ? styles.filter(([, {bare, stopped, following}]) => following * 2 >= bare + stopped).map(([style]) => style)
        : [],
    ),
  }
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
  return unit.rows.length > 1 || unit.to - unit.from > 150 || unit.label !== undefined
}

/** A verb in its tense, so that a list of offices is not taken for a sentence. */
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|did|does|do|\p{Ll}{3,}ed)\b/u

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
