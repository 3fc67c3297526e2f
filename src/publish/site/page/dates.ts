/** Dates of documents: how they sort, and how a reader sees them. */
import type {DateFact} from '../facts/facts.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `1949-02-03` → `3 February 1949`, `1956-09` → `September 1956`; what is no such date comes back as it is. */
export function dateWords(iso: string): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso)
  if (!found) return iso
  const [, year, month, day] = found
  const name = month ? months[Number(month) - 1] : undefined
  return [day && name ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ')
}

/** One line for a reader: the exact date where known, bounds where not, else the source's own words. */
export function displayDate(date: DateFact): string {
  if (date.when) return dateWords(date.when)
  const first = dateWords(date.notBefore)
  const last = dateWords(date.notAfter)
  if (first && last) {
    // Two hours of one day.
    if (first === last) return first
    return date.lasted ? span(first, last) : `between ${first} and ${last}`
  }
  if (first) return `${date.lasted ? 'from' : 'not before'} ${first}`
  if (last) return `${date.lasted ? 'until' : 'not after'} ${last}`
  return date.text || 'undated'
}

/** `3–5 May 1951`, `30 April – 2 May 1951`, `1949–1951`: what the two have in common is said once, as print does (transforms/print/typst.xsl). */
function span(first: string, last: string): string {
  const before = first.split(' ')
  const after = last.split(' ')
  while (before.length > 1 && before.length === after.length && before.at(-1) === after.at(-1)) {
    before.pop()
    after.pop()
  }
  const common = last.split(' ').slice(after.length)
  const isShort = before.length === 1 && after.length === 1
  return [before.join(' ') + (isShort ? '–' : ' – ') + after.join(' '), ...common].join(' ')
}

/** Where the document stands in time: the earliest date it may have; undated ones come last. */
export function sortKey(date: DateFact): string {
  return date.when || date.notBefore || date.notAfter || '~'
}

export function yearOf(date: DateFact): string {
  const key = sortKey(date)
  return /^\d{4}/.test(key) ? key.slice(0, 4) : ''
}
