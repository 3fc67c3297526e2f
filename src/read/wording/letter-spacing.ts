/** Words whose letters blanks or hyphens part: `M e m o r a n d u m`, `I-N-D-E-X`. */

/** Whether a line is one word, or several, set so. */
export function isLetterSpaced(words: string): boolean {
  if (words.length > 90) return false
  if (words.length < 9) return shortKind.test(words)
  // `P-R-O-C-E-E-D-I-N-G-S`
  if (words[1] === '-') return letterHyphened.test(words)
  // After one letter, which may be one of two code units.
  const blank = words.indexOf(' ')
  return (blank === 1 || blank === 2) && letterSpaced.test(words)
}
/** `N o t e`: four letters may be initials, unless they are the kind of a document. */
const shortKind = /^(?:N o t e|N O T E|N o t a|N O T A)$/
const letterSpaced = /^(?:\p{L} ){4,}\p{L}[:.]?$/u
const letterHyphened = /^(?:[A-Z]-){4,}[A-Z]$/
