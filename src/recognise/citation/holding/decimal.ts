/**
 * The State Department's decimal file, 1910-1963: class, subject, country, a slash, and the date or a serial number.
 *
 * > | 893.00/6–1145        740.00119 Control (Korea)/3–1549
 *     class   date: 11 June 1945
 */
import type {Reader} from '../reader/reader.js'

const dash = /^[-–—‐‑]$/

/** The index after a decimal file number that begins at token `from`, or 0. */
export function decimalEnd(reader: Reader, from: number): number {
  const {tokens} = reader
  const first = tokens[from]
  if (!first || !/^\d{3}[A-Za-z]?$/.test(first.text)) return 0
  let i = from + 1
  if (tokens[i]?.text === '.' && !tokens[i]!.spaced) {
    if (!/^[0-9A-Z][0-9A-Za-z]*$/.test(tokens[i + 1]?.text ?? '') || tokens[i + 1]!.spaced) return 0
    i += 2
  }
  // Words of the subject between the number and the slash: 893.24 FLC/, 740.00119 Control (Korea)/.
  while (i < from + 12 && tokens[i] && tokens[i]!.text !== '/') {
    if (/^[,;:]$/.test(tokens[i]!.text)) return 0
    i = tokens[i]!.partner === undefined ? i + 1 : tokens[i]!.partner! + 1
  }
  if (tokens[i]?.text !== '/' || tokens[i + 1]?.kind !== 'number') return 0
  i += 2
  if (dash.test(tokens[i]?.text ?? '') && /^\d{3,4}$/.test(tokens[i + 1]?.text ?? '')) i += 2
  return i
}

/** The date that the number after the slash gives (month–day and year), as ISO 8601; the century is the file's own. */
export function decimalDate(value: string): string | undefined {
  const match = /\/(\d{1,2})[-–—‐‑](\d{1,2})(\d{2})$/.exec(value)
  if (!match) return undefined
  const [month, day, year] = [Number(match[1]), Number(match[2]), 1900 + Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
