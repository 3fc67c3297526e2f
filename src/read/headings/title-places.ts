/** Where the title of a text stands: first of all, or under what may stand over it. */
import type {Block} from '../../tree/nodes.js'
import {isHeadline, opensLikeTitle} from '../wording/titles.js'
import {tellsPage} from './heading-subjects.js'

/** What may stand over a title, beside the letterhead. */
const over: ReadonlySet<Block['type']> = new Set([
  'classification',
  'documentNumber',
  'dateline',
  'runningHead',
  'pageBreak',
])
/** The longest line on where the paper is kept, in characters. */
const longestHolding = 60

/**
 * Whether `words` may be the title under `blocks`: the first thing of all, or under a mark of secrecy, a number, a date, or a
 * line on where the paper is kept.
 */
export function mayBeTitle(text: string, blocks: readonly Block[], words: string): boolean {
  const others = othersOf(blocks)
  if (others.length === 0) return true
  const [first] = others
  if (others.length > 1 || first!.type !== 'paragraph') return false
  const {start, end} = first!.position
  return (end.offset - start.offset < longestHolding && opensLikeTitle(words)) || standsUnderSource(text, blocks, words)
}

/** A headline under the newspaper and the page that have it: `The Varna Gazette, 4 October 1962, page 3`. */
export function standsUnderSource(text: string, blocks: readonly Block[], words: string): boolean {
  if (!isHeadline(words)) return false
  const [first, second] = othersOf(blocks)
  if (first?.type !== 'paragraph' || second) return false
  const {start, end} = first.position
  return end.offset - start.offset <= 100 && tellsPage(text.slice(start.offset, end.offset))
}

function othersOf(blocks: readonly Block[]): Block[] {
  return blocks.filter(({type, rule}) => !over.has(type) && rule !== 'opener-letterhead')
}
