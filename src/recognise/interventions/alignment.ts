/**
 * Alignment: which words before a bracket its correction is meant for.
 *
 * > | Okano (Nozako Sanzo) [sic, should be Nosaka Sanzo]
 *            ^^^^^^^^^^^^                    ^^^^^^^^^^^^
 *
 * Every run of words near the bracket is compared with the correction by edit distance; the number of words and the
 * distance from the bracket count against a run.
 */
import type {Word} from './words.js'

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
  const wanted = correction.trim().split(/\s+/).length
  let best: Aligned | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (let end = near.length; end > 0; end--) {
    if (end < near.length && endsSentence(near[end - 1]!, near[end]!)) break
    for (let start = end - 1; start >= 0 && end - start <= wanted + 1; start--) {
      if (start < end - 1 && endsSentence(near[start]!, near[start + 1]!)) break
      const text = near
        .slice(start, end)
        .map((word) => word.text)
        .join(' ')
      const likeness = similarity(text, correction)
      const score = likeness - 0.06 * (near.length - end) - 0.1 * Math.abs(end - start - wanted)
      if (score > bestScore) {
        bestScore = score
        best = {start: near[start]!.start, end: near[end - 1]!.end, text, similarity: likeness}
      }
    }
  }
  return best
}

function endsSentence(word: Word, next: Word): boolean {
  return /[.!?;:]/.test(word.gap) && /^\p{Lu}/u.test(next.text)
}

/** Edit distance as likeness, case and diacritics aside. Texts longer than 80 characters are compared by their ends. */
export function similarity(a: string, b: string): number {
  const left = plain(a).slice(-80)
  const right = plain(b).slice(-80)
  const longer = Math.max(left.length, right.length)
  return longer === 0 ? 1 : 1 - editDistance(left, right) / longer
}

export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’ʹ]/g, '').toLowerCase()
}

/** Levenshtein distance with a swap of neighbours as one edit. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
