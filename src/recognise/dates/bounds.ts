/**
 * Bounds: what an archivist or editor knows of a date that is not stated.
 *
 * > | [no earlier than 12 December 1952]
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ notBefore 1952-12-12
 *
 * TEI Guidelines 14.4: `notBefore` and `notAfter` are the earliest and the latest day that is possible.
 */
import {isSpace} from './characters.js'
import type {DateFound} from './found.js'

/** How far before a date its bound is looked for, in characters. */
const furthest = 24
const earliest = 'not? (?:earlier|sooner) than|not before|не ранее|nicht vor(?: dem)?'
const latest = 'not? later than|not after|не позднее|nicht nach(?: dem)?'
/** Words alone bound a date only at the head of a bracket or of a text: `he left before 4 May` says when he left. */
const bound = new RegExp(
  `(?:(?<!\\p{L})(?:(?<lower>${earliest})|${latest})|\\[(?:(?<after>(?:on or )?after|post)|(?:on or )?before|prior to|ante))\\s+(?:the\\s+)?$`,
  'iu',
)
const head = new RegExp(
  `^[[(]?\\s*(?:(${earliest}|(?:on or )?after)|${latest}|(?:on or )?before|prior to)\\s+(?:the\\s+)?`,
  'iu',
)

/** The date with its bound, where one stands before it; of a period the end that the bound speaks of. */
export function withBound(text: string, date: DateFound, floor: number): DateFound {
  const {when, from, to, notBefore: first = from, notAfter: last = to} = date.value
  const [lowest, highest] = [when ?? first, when ?? last]
  if (lowest === undefined || highest === undefined) return date
  if (!isSpace(text.charCodeAt(date.start - 1))) return date
  const found = bound.exec(text.slice(Math.max(floor, date.start - furthest), date.start))
  if (!found) return date
  const start = date.start - found[0].length + (found[0].startsWith('[') ? 1 : 0)
  const isLower = (found.groups!.lower ?? found.groups!.after) !== undefined
  return {...date, start, value: isLower ? {notBefore: lowest} : {notAfter: highest}, rule: 'date-bound'}
}

/** A bound at the head of a text that is a date and nothing else: how long it is, and on which side. */
export function boundAtHead(text: string): {length: number; side: 'notBefore' | 'notAfter'} | undefined {
  const found = head.exec(text)
  return found ? {length: found[0].length, side: found[1] ? 'notBefore' : 'notAfter'} : undefined
}

/** Whether `than` before a figure is that of a bound, and counts nothing. */
export function boundsADate(text: string, end: number): boolean {
  return /\b(?:earlier|later|sooner|older|rather|other) than\s*$/i.test(text.slice(Math.max(0, end - furthest), end))
}
