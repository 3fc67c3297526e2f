/**
 * Alignment: which words before a bracket its correction is meant for.
 *
 * > | Okano (Nozako Sanzo) [sic, should be Nosaka Sanzo]
 *            ^^^^^^^^^^^^                    ^^^^^^^^^^^^
 *
 * Every run of words near the bracket is compared with the correction by edit distance; the number of words and the
 * distance from the bracket count against a run.
 */
import {isAscii, type Word} from './words.js'

export interface Aligned {
  start: number
  end: number
  text: string
  /** 0 nothing in common, 1 the same. */
  similarity: number
}

/** How many words before the bracket are looked at. */
const window = 12

/** The run of `words` that best aligns with `correction`; the run must not cross the end of a sentence. */
export function align(words: readonly Word[], correction: string): Aligned | undefined {
  const near = words.slice(-window)
  const folded = near.map((word) => plain(word.text))
  const wantedText = plain(correction)
  const wanted = correction.trim().split(/\s+/).length
  let best: {from: number; to: number; similarity: number} | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (let end = near.length; end > 0; end--) {
    if (end < near.length && endsSentence(near[end - 1]!, near[end]!)) break
    let text = ''
    for (let start = end - 1; start >= 0 && end - start <= wanted + 1; start--) {
      if (start < end - 1 && endsSentence(near[start]!, near[start + 1]!)) break
      text = text === '' ? folded[start]! : `${folded[start]!} ${text}`
      const penalty = 0.06 * (near.length - end) + 0.1 * Math.abs(end - start - wanted)
      // Most runs differ so much in length that they need not be compared letter by letter.
      if (mostAlike(text, wantedText) - penalty <= bestScore) continue
      const likeness = likenessOf(text, wantedText)
      const score = likeness - penalty
      if (score > bestScore) {
        bestScore = score
        best = {from: start, to: end, similarity: likeness}
      }
    }
  }
  if (!best) return undefined
  const run = near.slice(best.from, best.to)
  return {
    start: run[0]!.start,
    end: run.at(-1)!.end,
    text: run.map((word) => word.text).join(' '),
    similarity: best.similarity,
  }
}

function endsSentence(word: Word, next: Word): boolean {
  return /[.!?;:]/.test(word.gap) && /^\p{Lu}/u.test(next.text)
}

/**
 * Edit distance as likeness, case and diacritics aside; 0 where the lengths alone leave less than `least` possible.
 * Texts longer than 80 characters are compared by their ends.
 */
export function similarity(a: string, b: string, least = 0): number {
  const [left, right] = [plain(a), plain(b)]
  return mostAlike(left, right) < least ? 0 : likenessOf(left, right)
}

const longest = 80

function likenessOf(a: string, b: string): number {
  const left = a.slice(-longest)
  const right = b.slice(-longest)
  const longer = Math.max(left.length, right.length)
  return longer === 0 ? 1 : 1 - editDistance(left, right) / longer
}

/** What the lengths of two texts leave possible: each letter that one has more is an edit. */
function mostAlike(a: string, b: string): number {
  const left = Math.min(a.length, longest)
  const right = Math.min(b.length, longest)
  const longer = Math.max(left, right)
  return longer === 0 ? 1 : 1 - Math.abs(left - right) / longer
}

function plain(text: string): string {
  return isAscii(text) && !text.includes("'")
    ? text.toLowerCase()
    : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’ʹ]/g, '').toLowerCase()
}

/** Three rows of the table of distances, used again for each pair of texts. */
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)]

/** Levenshtein distance with a swap of neighbours as one edit, of texts of 80 characters at most. */
function editDistance(a: string, b: string): number {
  let [beforeLast, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1)
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1)
      let cost = last[j - 1]! + (code === other ? 0 : 1)
      if (last[j]! + 1 < cost) cost = last[j]! + 1
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1
      if (
        i > 1 &&
        j > 1 &&
        code === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === other &&
        beforeLast[j - 2]! + 1 < cost
      )
        cost = beforeLast[j - 2]! + 1
      row[j] = cost
    }
    const free = beforeLast
    beforeLast = last
    last = row
    row = free
  }
  return last[b.length]!
}
