/**
 * A year alone: four figures are one where the words around them say so.
 *
 * > | in 1946 · (1928) · between 1941 and 1945 · the 1954 Geneva Conference        no year: in 1949 tons, from 1500 to 1200
 */
import {isBlank} from './characters.js'
import {announcesYear, counts, isBeforeOrAfter, isOfEvent, numbers, wordBefore} from './context.js'
import {type DateFound, type GrammarOptions, wordAt} from './found.js'
import {dateAt} from './grammar.js'

/** A year, where the words around it say that it is one. */
export function aloneYear(text: string, start: number, grammar: GrammarOptions): DateFound | undefined {
  const year = Number(text.slice(start, start + 4))
  if (year < 1400 || year > 2050 || numbers(text, start)) return undefined
  const date = dateAt(text, start, {...grammar, years: true, alone: true})
  if (date?.rule !== 'date-year' || isJoined(text, date.end)) return undefined
  const ofEvent = isOfEvent(text, start, date.end)
  const announced = announcesYear(text, start, date.end) ?? (grammar.listed || ofEvent ? 'weak' : undefined)
  const other = announced === 'strong' && /^(?:between|zwischen|entre|между)$/i.test(wordBefore(text, start).word)
  if (other && andFigure.test(text.slice(date.end, date.end + 8))) return betweenYears(text, start, date.end)
  const either =
    announced === 'strong' || /[[(]/.test(text.charAt(start - 1)) ? eitherYear(text, start, date.end) : undefined
  if (either) return either
  // 1949 г. says itself what it is.
  const marked = date.end > start + 4
  if (!announced && !marked) return undefined
  const isWeak = announced === 'weak' && !ofEvent
  if (counts(text, date.end, isWeak) || (isWeak && falls(text, start, date.end))) return undefined
  // `from 2000 to 6000 yards`
  const higher = text[date.end] === ' ' ? wordAt(toFigure, text, date.end) : null
  if (higher && Number(higher[1]) > 2050) return undefined
  // The pre-1945 papers are not of that year.
  const isSure = marked || (announced === 'strong' && !isBeforeOrAfter(text, start))
  return {...date, rule: 'date-year-in-context', cert: isSure ? 'high' : 'medium'}
}

/** Whether a sign follows after which a year is part of a number, or of a stretch that is no date; `1951:` and `1951--` end. */
function isJoined(text: string, end: number): boolean {
  const [sign, next] = [text.charAt(end), text.charAt(end + 1)]
  if (sign === ':') return next !== '' && !isBlank(next.charCodeAt(0))
  return sign === '–' || sign === '/' || (sign === '-' && next !== '-')
}

/** `from 1500 to 1200`: what goes down is counted. */
function falls(text: string, start: number, end: number): boolean {
  const year = Number(text.slice(start, start + 4))
  const lower = text[end] === ' ' ? wordAt(toFigure, text, end) : null
  const higher = figureTo.exec(text.slice(Math.max(0, start - 9), start))
  return (lower !== null && Number(lower[1]) < year) || (higher !== null && Number(higher[1]) > year)
}
const toFigure = / (?:to|до|auf) (\d{3,4})(?!\d)/y
const figureTo = /(?<!\d)(\d{4}) (?:to|до|auf) $/

/** `between 1941 and 1945`, unless it counts: `between 1500 and 1700 men`. */
function betweenYears(text: string, start: number, end: number): DateFound | undefined {
  const second = wordAt(secondYear, text, end)
  if (!second) return undefined
  const [from, to] = [text.slice(start, start + 4), second[1]!]
  const last = secondYear.lastIndex
  if (Number(to) <= Number(from) || Number(to) > 2050 || counts(text, last, true)) return undefined
  return {start, end: last, value: {from, to}, rule: 'date-year-range', cert: 'high'}
}
/** `in 1953 or 1954`, `[1953 or 1954]`: one of two years beside each other. */
function eitherYear(text: string, start: number, end: number): DateFound | undefined {
  const second = text[end] === ' ' ? wordAt(orYear, text, end) : null
  if (!second || Number(second[1]) !== Number(text.slice(start, start + 4)) + 1 || counts(text, orYear.lastIndex, true))
    return undefined
  const value = {notBefore: text.slice(start, start + 4), notAfter: second[1]!}
  return {start, end: orYear.lastIndex, value, rule: 'date-year-range', cert: 'medium'}
}
const orYear = / (?:or|oder|ou|или) (\d{4})(?!\d)/y
const andFigure = /^\s(?:and|und|et|y|e|и|i)\s\d/
const secondYear = /\s(?:and|und|et|y|e|и|i)\s(\d{4})(?!\d)/y
