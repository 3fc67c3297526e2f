/** Roman figures. */

const values: Readonly<Record<string, number>> = {i: 1, j: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000}

/**
 * The number that figures in small letters say, as clerks wrote them, too, the last *i* a *j*: `xiiij` is 14. Whether they
 * are well formed is asked before.
 */
export function romanNumber(figures: string): number {
  let number = 0
  for (let i = 0; i < figures.length; i++) {
    const here = values[figures[i]!]!
    number += here < (values[figures[i + 1] ?? ''] ?? 0) ? -here : here
  }
  return number
}
