/**
 * Portion marks: how secret a paragraph is, in brackets at its head, as papers of the United States have it (Executive
 * Order 12356 and those after it). They look like the letters that number items, and number nothing.
 *
 * > | (S) The Director opened the meeting.
 * > | (C/NF) The port would pay.
 */

const mark = /^\((?:TS|S|C|U|R|LOU|FOUO|OUO|SBU|CUI)(?:(?:\/\/?|-)[A-Z]{1,8}){0,3}\) (?=["“(]?\p{Lu})/u

/** The letters that stand alone for confidential, restricted, secret and unclassified, by their places in the alphabet. */
const letters: ReadonlySet<number> = new Set([...'CRSU'].map((letter) => letter.charCodeAt(0) - 64))

/** Whether a line begins with a portion mark, or with a letter that looks like one. */
export function opensWithPortionMark(line: string): boolean {
  return mark.test(line)
}

/** Whether the capitals in brackets that open the blocks of a text are portion marks, and no `(A)`, `(B)`, `(C)`. */
export function arePortionMarks(values: ReadonlySet<number>): boolean {
  for (const value of values) if (!letters.has(value)) return false
  return values.size > 0
}
