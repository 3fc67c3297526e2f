/**
 * Whether what labels head is said at all.
 *
 * > | Map: The Northern Route            a list of things, by kinds
 * > | M: What time did he get in?        a dialogue
 */
import {flowOf} from '../../../tree/flow.js'
import type {Block} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import type {Label} from './labels.js'

/** As many turns as make a dialogue; of fewer, nothing is told by how they end, unless their labels have no sign of their own. */
const fewest = 4

const sentenceEnd = /[.?!…]["'”’»)\]\s\d]*$/u

/** A word in small letters, a stop and another sentence. */
const innerEnd = /\p{Ll}[.?!]\s+\p{Lu}/u

/** Whether a text ends as a sentence does, or leads on to what follows. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-20).trimEnd()
  return sentenceEnd.test(end) || /[:–—-]$/.test(end)
}

/**
 * Whether sentences stand after the labels, and are said to somebody: in a dialogue nearly every turn ends one, and things, archives and
 * newspapers in a list none. `hasText`: the words follow the label in its own block, not in the next.
 */
export function holdsSentences(
  source: Source,
  blocks: readonly Block[],
  labels: ReadonlyMap<Block, Pick<Label, 'sign' | 'kind'> & {hasText: boolean}>,
): boolean {
  if (labels.size < fewest && ![...labels.values()].every(({sign}) => sign === 'line')) return true
  let ended = 0
  let spoken = 0
  for (const [i, block] of blocks.entries()) {
    const label = labels.get(block)
    if (!label) continue
    const words = label.hasText ? block : blocks[i + 1]
    if (words?.type !== 'paragraph' && words?.type !== 'heading') continue
    const {text} = flowOf(source, words)
    // Where a page ends in the midst of a turn, its first sentence ends before.
    if (sentenceEnd.test(text.slice(-20)) || (label.kind === 'titled' && innerEnd.test(text))) ended++
    if (toSomeone.test(text) || !english.test(text)) spoken++
  }
  if (ended * 4 < labels.size) return false
  return spoken * 4 >= labels.size || [...labels.values()].some(({sign, kind}) => sign !== 'line' || kind !== 'name')
}

/**
 * Who speaks says *I*, *we* or *you*, or asks. Of bare names alone on their lines it is asked, for so stand the heads of
 * a report that come back each day: `Enemy` over `A patrol was seen.`
 */
const toSomeone = /\bI\b(?!\.)|\b(?:[Ww]e|[Yy]ou|[Mm]e|[Uu]s|[Mm]y|[Yy]our)\b|[?!]/
const english = /\b(?:the|of|and|to)\b/

/** Whether words are one's own or put to another: they say *I* or *you*, ask or call. */
export function isSpoken(words: string): boolean {
  return ownOrPut.test(words)
}
const ownOrPut = /\bI\b(?!\.)|\b(?:[Yy]ou|[Mm]e|[Mm]y|[Yy]our)\b|[?!]\s*$/
