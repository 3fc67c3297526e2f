/**
 * A date as the grammar finds it, and the tools of its steps: a match at one place.
 */
import {firstThat} from '../../tree/bisect.js'
import type {Cert} from '../../tree/decision.js'
import type {Point, Value} from './calendar.js'
import {beginsLetter} from './characters.js'

export interface DateFound {
  start: number
  end: number
  value: Value
  rule: string
  cert: Cert
  /** The date lacks its year: what it does say. */
  incomplete?: {from: Point; to?: Point; either?: true}
  /** The day of the week that is named with it, 0 for Sunday, where it lacks its year. */
  weekday?: number
  /** Its month or year is said by that of the document: *instant*, *of last year*. */
  relative?: Relative
  /** Ways to read it that were turned down. */
  alternatives?: {class: string; why: string}[]
}

/** How many months or years from the document's; the year that was spoken of; the last or the next such day. */
export type Relative = {months: number} | {years: number} | 'that year' | 'last' | 'next'

export type SlashOrder = 'day first' | 'month first'

export interface GrammarOptions {
  /** Two-figure years belong to the hundred years that end thirty after this one; 1999 without. */
  near?: number | undefined
  /** Whether the day or the month stands first between slashes, where the other dates of the text tell. */
  slashes?: SlashOrder | undefined
  /** A year alone counts (metadata, or the words before it say so). */
  years?: boolean
  /** It stands in a list after a year. */
  listed?: boolean
  /** A day after a year and its stop is another's: a sentence ends between them. */
  alone?: boolean
}

/** Of dates in the order of the text, none inside another, the first that ends behind a place; how many there are, where none does. */
export function firstBehind(dates: readonly DateFound[], place: number): number {
  return firstThat(dates.length, (i) => dates[i]!.end > place)
}

/** Whether one of such dates has words of a span. */
export function isTaken({start, end}: {start: number; end: number}, dates: readonly DateFound[]): boolean {
  const next = dates[firstBehind(dates, start)]
  return next !== undefined && next.start < end
}

/** The match of a sticky expression at a place. */
export function at(expression: RegExp, text: string, place: number): RegExpExecArray | null {
  expression.lastIndex = place
  return expression.exec(text)
}

/** The match at a place, where no letter goes on after it. */
export function wordAt(expression: RegExp, text: string, place: number): RegExpExecArray | null {
  const match = at(expression, text, place)
  return match && beginsLetter(text, expression.lastIndex) ? null : match
}

/** A day that no calendar has: found, with no value. */
export function impossible(start: number, end: number, written: string): DateFound {
  const why = `no calendar has ${written.replace(/\s+/g, ' ')}`
  return {start, end, value: {}, rule: 'date-impossible', cert: 'low', alternatives: [{class: 'date', why}]}
}

/** The year of two figures: of the hundred years that end thirty after `near`. */
export function century(figures: number, near = 1970): number {
  const base = Math.floor(near / 100) * 100
  const candidates = [base - 100 + figures, base + figures, base + 100 + figures]
  return candidates.filter((year) => year <= near + 30).at(-1) ?? base + figures
}
