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
  if (date.notBefore && date.notAfter) return `between ${dateWords(date.notBefore)} and ${dateWords(date.notAfter)}`
  if (date.notBefore) return `after ${dateWords(date.notBefore)}`
  if (date.notAfter) return `before ${dateWords(date.notAfter)}`
  return date.text || 'undated'
}

/** Where the document stands in time: the earliest date it may have; undated ones come last. */
export function sortKey(date: DateFact): string {
  return date.when || date.notBefore || date.notAfter || '~'
}

export function yearOf(date: DateFact): string {
  const key = sortKey(date)
  return /^\d{4}/.test(key) ? key.slice(0, 4) : ''
}
