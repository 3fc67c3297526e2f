/**
 * Whether a character belongs to a class, asked of the pattern once for each character: walks over single characters
 * are too many for a pattern each.
 */
export function characterClass(pattern: RegExp): (code: number) => boolean {
  const known = new Uint8Array(65536)
  return (code) => {
    if (known[code] === 0) known[code] = pattern.test(String.fromCharCode(code)) ? 2 : 1
    return known[code] === 2
  }
}
