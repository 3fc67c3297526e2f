/**
 * The candidate that a misspelled word most likely meant: at most a third of its letters away, two that changed places
 * counted as one (the restricted distance of Damerau and Levenshtein).
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 40) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const away = distance(word.toLowerCase(), candidate.toLowerCase())
    if (away < least) {
      best = candidate
      least = away
    }
  }
  return best
}

function distance(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({length: other.length + 1}, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next.push(
        Math.min(
          row[j]! + 1,
          next[j - 1]! + 1,
          row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1),
          swapped ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = row
    row = next
  }
  return row[other.length]!
}
