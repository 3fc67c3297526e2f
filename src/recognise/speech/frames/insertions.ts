/**
 * Insertions: in parentheses another breaks in, as note-takers write down; after them whoever spoke goes on.
 *
 * > | The port would open. (Interjection by Lund: And the ferry?) It would run.
 *                           ^^^^^^^^^^^^^^^^^^^^^
 * > | He had told the Minister so (Lund: “He told me that too”).
 *                                  ^^^^^
 */
import {phraseFrom, type Subject} from '../phrases/phrase.js'

const interjection =
  /(?:[Ii]nterjection|[Ii]nterruption|[Ii]nterpolation|[Rr]emark|[Cc]omment|[Ee]xclamation)(?: (?:by|from|of))? /y

/** Where the name stands of one who breaks in, after the parenthesis at a place. */
export function pastInterjection(text: string, at: number): number {
  interjection.lastIndex = at + 1
  return interjection.test(text) ? interjection.lastIndex : at + 1
}

/** Who breaks in with the quotation that begins at a place: a name or an office between a parenthesis and a colon. */
export function quotedInParentheses(text: string, quotation: number): Subject | undefined {
  const from = Math.max(0, quotation - longest)
  const opening = text.slice(from, quotation).lastIndexOf('(')
  if (opening < 0) return undefined
  const at = pastInterjection(text, from + opening)
  const subject = phraseFrom(text, at)
  if (!subject || subject.start !== at || (subject.kind !== 'name' && subject.kind !== 'role')) return undefined
  return /^\.?: $/.test(text.slice(subject.end, quotation)) ? subject : undefined
}
/** In characters. */
const longest = 80

/** Whether a parenthesis that was opened before closes with the sentence from `start` to `end`. */
export function closesParenthesis(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  return /\)[.!?]?$/.test(words) && words.lastIndexOf('(', words.lastIndexOf(')')) <= 0
}
