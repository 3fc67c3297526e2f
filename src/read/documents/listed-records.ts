/**
 * Where the records of a listing begin: at a date alone on its line, which its title follows, or at a title over its date.
 *
 * > | May 3, 1951                              Letter, the Envoy to the Minister
 * > |                                          May 3, 1951
 * > | Letter, the Envoy to the Minister        The envoy reports on the harvest.
 */
import {endsSentence, holdsDigit} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'
import {isBareDate, yearSpan} from '../wording/datelines.js'
import {labelOf} from '../wording/labels.js'

export interface Claim {
  /** How many records this page says it shows. */
  shown: number
  total: number
}

/** `1 - 6 of 6`, `Showing 1 to 20 of 145 results`, `6 results`. */
export function claimIn(line: string): Claim | undefined {
  if (!holdsDigit(line)) return undefined
  const range =
    /^(?:showing|displaying|results?|records?|items?|documents?)?:?\s*(\d{1,6})\s*(?:-|–|to)\s*(\d{1,6})\s+of\s+(\d{1,6}(?:,\d{3})*)(?:\s+(?:results?|records?|items?|documents?|entries))?\.?$/i.exec(
      line,
    )
  if (range) return {shown: Number(range[2]) - Number(range[1]) + 1, total: Number(range[3]!.replaceAll(',', ''))}
  const all =
    /^(?:showing |found )?(?:all )?(\d{1,6}) (?:results?|records?|items found|documents found|entries)\.?$/i.exec(line)
  return all ? {shown: Number(all[1]), total: Number(all[1])} : undefined
}

/** The claim of a page, and the row at which it stands. */
function claimOf(text: string, rows: readonly Row[]): (Claim & {at: number}) | undefined {
  for (const [at, {from, to}] of rows.entries()) {
    const claim = claimIn(text.slice(from, Math.min(to, from + 80)))
    if (claim) return {...claim, at}
  }
  return undefined
}

/** The rows of dates that stand alone, each parted from what is before it. */
export function datesAlone(text: string, rows: readonly Row[], isDate = isBareDate): number[] {
  const starts: number[] = []
  for (const [i, row] of rows.entries())
    if (row.to - row.from <= 60 && (i === 0 || row.blank > 0) && isDate(text.slice(row.from, row.to))) starts.push(i)
  return starts
}

/** The records of a listing. */
export interface ListedRecords {
  /** The rows at which they begin. */
  starts: readonly number[]
  /** Whether their titles stand over their dates. */
  titleFirst: boolean
}

export function listedRecords(text: string, rows: readonly Row[]): ListedRecords {
  const claim = claimOf(text, rows)
  const bare = datesAlone(text, rows)
  // A date that no paper has for sure counts where the page then shows as many records as it claims.
  const doubtful = claim && claim.shown > bare.length ? datesAlone(text, rows, isDateLine) : bare
  const alone = doubtful.length === claim?.shown ? doubtful : bare
  const under = datesUnderTitles(text, rows)
  if (under.length > alone.length) {
    const titles = under.map((at) => at - 1)
    return {starts: withUndated(text, rows, titles, claim, 1), titleFirst: true}
  }
  if (alone.length > 1 && alone.every((at) => standsUnderTitle(text, rows, at)))
    return {starts: alone.map((at) => at - 1), titleFirst: true}
  // More blank lines stand where the date would be.
  return {starts: withUndated(text, rows, alone, claim, 2), titleFirst: false}
}

/** The rows of dates right under a line that opens a group. */
function datesUnderTitles(text: string, rows: readonly Row[]): number[] {
  return rows.flatMap((row, at) => {
    const title = rows[at - 1]
    if (!title || row.blank > 0 || (at > 1 && title.blank === 0) || row.to - row.from > 60) return []
    return isBareDate(text.slice(row.from, row.to)) && mayBeTitle(text, title) ? [at] : []
  })
}

/** A title ends as no sentence does, what tells of the paper as one does. */
function standsUnderTitle(text: string, rows: readonly Row[], at: number): boolean {
  const title = rows[at - 1]
  const next = rows[at + 1]
  return title !== undefined && mayBeTitle(text, title) && next !== undefined && endsSentence(text, next.from, next.to)
}

function mayBeTitle(text: string, {from, to}: Row): boolean {
  const words = text.slice(from, Math.min(to, from + 80))
  return !endsSentence(text, from, to) && !labelOf(words) && !claimIn(words) && !isBareDate(words)
}

/** A date alone, also one that no paper has for sure, as catalogues give it: `circa March 1962`, `undated [before 12 August 1960]`. */
export function isDateLine(line: string): boolean {
  return line.length <= 60 && (isBareDate(line) || yearSpan.test(line) || doubtfulDate.test(line))
}
const doubtfulDate =
  /^\[?(?:(?:undated|no date|n\.d\.)(?![^\s\],.])|(?:circa|ca?\.|about|before|after|between|early|mid|late)[\s-].*\b(?:1[5-9]|20)\d\d\]?$)/i

/**
 * The rows at which records begin, those without a date among them: `blank` lines and more stand before them. They are
 * taken where the page then shows as many records as it claims.
 */
function withUndated(
  text: string,
  rows: readonly Row[],
  dated: readonly number[],
  claim: (Claim & {at: number}) | undefined,
  blank: number,
): readonly number[] {
  if (!claim || claim.shown <= dated.length) return dated
  const known = new Set(dated)
  const undated = rows.flatMap((row, i) =>
    i > claim.at && row.blank >= blank && !known.has(i) && !labelOf(text.slice(row.from, row.to)) ? [i] : [],
  )
  if (dated.length + undated.length !== claim.shown) return dated
  return [...dated, ...undated].sort((a, b) => a - b)
}
