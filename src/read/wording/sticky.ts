/** Where what a sticky expression takes at `at` ends; nothing where it takes nothing there. */
export function endOfMatch(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : undefined
}
