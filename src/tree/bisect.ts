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
