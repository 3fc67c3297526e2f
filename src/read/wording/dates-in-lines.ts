/**
 * Dates in a line: a day or a month with its year. Lists of months make large expressions; so the month is looked for by
 * itself, and what stands before and after its name tells whether it is a date's.
 */
import type {Span} from '../../tree/source.js'
import {isDigit, isLetter} from '../lines/characters.js'
import {endOfMonth, monthFrom} from './months.js'
import {endOfMatch} from './sticky.js'

const day = '\\d{1,2}(?:st|nd|rd|th|d|er|\\.|º)?'
const days = `${day}(?:\\s?(?:-|–|/|and|to)\\s?${day})?`
const year = '(?:1[5-9]|20)\\d\\d'

/** `3` before *May 1950*, `2nd and 3rd of` before *May, 1950*. */
const daysBefore = new RegExp(`(?<![\\p{L}\\d])${days}\\s+(?:de |of )?$`, 'giu')
/** ` 1950`, ` de 1950`, ` 1950 г.`, ` 1950 roku` after the month; the word for *year* belongs to the date. */
const yearAfter = new RegExp(
  `\\.?,?\\s+(?:de(?:l)? )?${year}(?:\\.?\\s?(?:года?|год\\.|рок[ау]|roku|rok|(?:гг?|р|r|god)(?:\\.|$))(?!\\p{L}))?`,
  'iuy',
)
/** ` 3, 1950` after *May*, or the year alone. */
const daysAndYearAfter = new RegExp(`\\.?(?:\\s+${days})?(?:,?\\s+|(?<=\\d),)${year}`, 'iuy')
/** A date whose month is a figure. */
const inFigures = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    `${year}-(?:0[1-9]|1[0-2])(?:-\\d{2})?(?!\\d)`,
    // With the month in roman numerals, as in Central Europe: `14. III. 1957`, `14 III 1957`.
    '\\d{1,2} (?:x?i{1,3}|i?[vx]|vi{1,3}|xi?) (?:19|20)\\d\\d',
    '\\d{1,2}(?:[./]\\d{1,2}[./]|[./]\\s?(?:x?i{1,3}|i?[vx]|vi{1,3}|xi?)[./]\\s?)\\d{2,4}(?:\\s?г\\.)?',
    // As it is set in Central Europe: `2. 6. 1956`.
    `\\d{1,2}\\. \\d{1,2}\\. ${year}(?!\\d)`,
    `${year}[年년]\\s?\\d{1,2}[月월]\\s?\\d{1,2}[日일]`,
  ].join('|')})`,
  'giu',
)

/** The first date of a line from `at` on. */
export function dateFrom(line: string, at: number): Span | undefined {
  inFigures.lastIndex = at
  const figures = inFigures.exec(line)
  const named = anyYear.test(line) ? namedDateFrom(line, at) : undefined
  if (figures && !(named && named.start <= figures.index)) return {start: figures.index, end: inFigures.lastIndex}
  return named
}

const anyYear = new RegExp(year)

/** The first date of a line from `at` on that names its month. */
function namedDateFrom(line: string, at: number): Span | undefined {
  for (let month = monthFrom(line, at); month; month = monthFrom(line, month.end)) {
    const before = daysBeforeMonth(line, at, month)
    const last = before ? endOfMatch(yearAfter, line, month.end) : undefined
    if (before && last !== undefined) return {start: before.index, end: last}
    const end =
      isWord(line, month.start) && endOfMonth(line, month.start) !== undefined
        ? endOfMatch(daysAndYearAfter, line, month.end)
        : undefined
    if (end !== undefined) return {start: month.start, end}
  }
  return undefined
}

/** The days that stand between `at` and the name of a month, right before it. */
function daysBeforeMonth(line: string, at: number, month: Span): RegExpExecArray | null {
  daysBefore.lastIndex = at
  return daysBefore.exec(line.slice(0, month.start))
}

/** Whether no letter and no figure touches what begins at `at`. */
function isWord(line: string, at: number): boolean {
  const before = line.charCodeAt(at - 1)
  return !isLetter(before) && !isDigit(before)
}

const yearAlone = new RegExp(year, 'y')

/** Where the year ends that begins at `at`. */
export function endOfYear(line: string, at: number): number | undefined {
  return endOfMatch(yearAlone, line, at)
}

const dayAfter = new RegExp(`^\\.?\\s+${day}[.,]?$`, 'iu')
const closing = /^\.?[.,]?$/

/** Whether a line is a day without its year, as letters have it: `June 10th`, `10 June`. */
export function isDay(line: string): boolean {
  const month = monthFrom(line, 0)
  if (!month) return false
  const after = line.slice(month.end)
  return month.start === 0 ? dayAfter.test(after) : closing.test(after) && daysBeforeMonth(line, 0, month)?.index === 0
}

const yearToEnd = new RegExp(`^\\.?,?\\s+${year}$`)

/** Whether a date is a month and its year: `August 1914`. */
export function isMonthOfYear(date: string): boolean {
  const month = endOfMonth(date, 0)
  return month !== undefined && yearToEnd.test(date.slice(month))
}
