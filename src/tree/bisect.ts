/**
 * The first of the numbers 0 … `length` − 1 for which something holds that, once it holds, holds for all that follow;
 * `length` where it holds for none. Asks as often as `length` has binary digits.
 */
export function firstThat(length: number, holds: (i: number) => boolean): number {
  let from = 0
  let to = length
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** Spans nest so deep at most. */
const deepest = 8

/** The innermost of some spans that holds a place; they are in order, an outer one before those inside it. */
export function innermostAt<T extends {start: number; end: number}>(spans: readonly T[], at: number): T | undefined {
  const next = firstThat(spans.length, (i) => spans[i]!.start > at)
  for (let i = next - 1; i >= 0 && i >= next - deepest; i--) if (at < spans[i]!.end) return spans[i]
  return undefined
}
