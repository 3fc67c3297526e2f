/** Signs for bold and italic type, as those set them who type for machines: `**Participants:**`, `_Present:_`. */

const emphasised = /^(\*{1,3}|_{1,2})([^*_]+)\1(:?)$/

/** The words that stand between such signs, if all of them do; else the words as they are. */
export function withoutEmphasis(words: string): string {
  const code = words.charCodeAt(0)
  if (code !== 0x2a && code !== 0x5f) return words
  const found = emphasised.exec(words)
  return found ? found[2]! + found[3]! : words
}
