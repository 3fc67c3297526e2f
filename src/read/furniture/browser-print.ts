/**
 * What a browser prints about the pages of a site: the time and the title over each, its address and the number of the page
 * under it, on a line or, as some extractions part them, on two. Its form tells, also on the only page.
 *
 * > | 12/1/26, 10:30 AM      Minutes of the Harbour Board | Library
 * > | The Board met at nine. …
 * > | https://www.example.org/minutes                           1/9
 */
import type {Mark, Row} from '../lines/rows.js'
import type {Page} from './folios.js'

const day = '\\d{1,2}[./]\\d{1,2}[./](?:\\d\\d|\\d{4})'
const time = '\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[AP]M)?'
const address = '(?:https?://|www\\.)\\S+'
const number = '\\d{1,3}\\s?(?:/|of)\\s?\\d{1,3}'

/** `12/1/26, 10:30 AM      Minutes of …`, `Minutes of …      https://…` */
const head = new RegExp(`^(?:${day},? ${time}(?:\\s{2,}\\S.*)?|\\S.*\\s{2,}${address})$`)
/** `https://…      1/9`, `1 of 9      12/1/26, 10:30 AM` */
const foot = new RegExp(`^(?:${address}\\s+${number}|${number}\\s{2,}${day},? ${time})$`)
const onlyAddress = new RegExp(`^${address}$`)
const onlyNumber = new RegExp(`^${number}$`)

const longest = 300

/** Notes what a browser printed over and under the pages. */
export function printedByBrowser(
  text: string,
  rows: readonly Row[],
  pages: readonly Page[],
  places: Map<number, Mark['place']>,
): void {
  const words = (i: number): string => {
    const {from, to} = rows[i]!
    return to - from <= longest ? text.slice(from, to) : ''
  }
  let isPrinted = false
  for (const {first, end} of pages) {
    const last = end - 1
    if (last - first < 2) continue
    const isParted = onlyNumber.test(words(last)) && onlyAddress.test(words(last - 1))
    if (!isParted && !foot.test(words(last))) continue
    isPrinted = true
    places.set(last, 'footer')
    if (isParted) places.set(last - 1, 'footer')
  }
  // The last page may have lost its foot.
  if (isPrinted)
    for (const {first, end} of pages) if (end - first > 1 && head.test(words(first))) places.set(first, 'header')
}
