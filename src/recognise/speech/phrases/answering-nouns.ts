/**
 * Whoever answers, by a noun that no list has: only persons answer, but for papers.
 *
 * > | The kaimakam replied that she might write to her king.
 *     ^^^^^^^^^^^^
 */
import {isThing} from '../words/papers.js'
import type {Subject} from './phrase.js'

/** At the head of a clause, with its article. */
const atHead = /(?:^|[.;:?!—]["”’)]*\s|,\s(?:and|but)\s)([Tt]he \p{Ll}{3,}(?:-\p{Ll}+)?)\s+$/u
const longest = 40
/** What answers without saying anything. */
const things: ReadonlySet<string> = new Set(
  'reply answer response echo facts figures poll survey machine oracle'.split(' '),
)

/** The noun that ends before an answering verb at `to`, looked for no further back than `from`, as a subject with its adverbs. */
export function nounBefore(text: string, from: number, to: number): {subject: Subject; adverbs: string} | undefined {
  const start = Math.max(from, to - longest)
  const words = atHead.exec(text.slice(start, to))?.[1]
  if (words === undefined || isThing(words) || things.has(words.slice(4))) return undefined
  const at = start + text.slice(start, to).lastIndexOf(words)
  return {subject: {kind: 'role', text: words, start: at, end: at + words.length}, adverbs: ''}
}
