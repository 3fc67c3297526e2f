/**
 * Bounds: what an archivist or editor knows of a date that is not stated.
 *
 * > | [no earlier than 12 December 1952]
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ notBefore 1952-12-12
 *
 * TEI Guidelines 14.4: `notBefore` and `notAfter` are the earliest and the latest day that is possible.
 */
import type {DateFound} from './found.js'

/** How far before a date its bound is looked for, in characters. */
const furthest = 24
const notBefore =
  /(?:\bno[t]? (?:earlier|sooner) than|\bnot before|\bне ранее|\bnicht vor(?: dem)?|\[after|\[post)\s+(?:the\s+)?$/iu
const notAfter =
  /(?:\bno[t]? later than|\bnot after|\bне позднее|\bnicht nach(?: dem)?|\[before|\[ante)\s+(?:the\s+)?$/iu

/** The date with its bound, where one stands before it. What is a period already stays what it is. */
export function withBound(text: string, date: DateFound, floor: number): DateFound {
  const {when} = date.value
  if (when === undefined) return date
  const before = text.slice(Math.max(floor, date.start - furthest), date.start)
  const earliest = notBefore.exec(before)
  const bound = earliest ?? notAfter.exec(before)
  if (!bound) return date
  const start = date.start - bound[0].length + (bound[0].startsWith('[') ? 1 : 0)
  return {...date, start, value: earliest ? {notBefore: when} : {notAfter: when}, rule: 'date-bound'}
}

/** A bound at the head of a text that is a date and nothing else: how long it is, and on which side. */
export function boundAtHead(text: string): {length: number; side: 'notBefore' | 'notAfter'} | undefined {
  const found = head.exec(text)
  return found ? {length: found[0].length, side: found[1] ? 'notBefore' : 'notAfter'} : undefined
}
const head =
  /^[[(]?\s*(?:(no[t]? (?:earlier|sooner) than|not before|after|не ранее|nicht vor(?: dem)?)|no[t]? later than|not after|before|не позднее|nicht nach(?: dem)?)\s+(?:the\s+)?/iu

/** Whether `than` before a figure is that of a bound, and counts nothing. */
export function boundsADate(text: string, end: number): boolean {
  return /\bno[t]? (?:earlier|later|sooner) than\s*$/i.test(text.slice(Math.max(0, end - furthest), end))
}
