/**
 * The words of English, as a published list has them (`word-list`: some 274,000 in all their forms, without names). Read
 * when a text first asks, for most never do, and searched as it is: a set of them takes a tenth of a second to fill.
 */
import {readFileSync} from 'node:fs'
import list from 'word-list'

let words: Buffer | undefined

/** Whether English has a word, given in small letters. The list is in order, a word a line, but for two of its words. */
export function isEnglish(word: string): boolean {
  words ??= readFileSync(list)
  const sought = Buffer.from(word)
  let from = 0
  let to = words.length
  while (from < to) {
    // A line of those between, which the middle stands in.
    const start = Math.max(from, words.lastIndexOf(lineEnd, (from + to) >> 1) + 1)
    const next = words.indexOf(lineEnd, start)
    const end = next < 0 ? words.length : next
    const order = words.compare(sought, 0, sought.length, start, end)
    if (order === 0) return true
    if (order < 0) from = end + 1
    else to = start
  }
  return false
}
const lineEnd = 0x0a
