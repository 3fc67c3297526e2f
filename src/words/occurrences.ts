/** Where a character stands between two places of a text, in order; what lies beyond them is not searched. */
export function* placesOf(character: string, text: string, from: number, to: number): Generator<number> {
  const part = text.slice(from, to)
  for (let at = part.indexOf(character); at >= 0; at = part.indexOf(character, at + 1)) yield from + at
}
