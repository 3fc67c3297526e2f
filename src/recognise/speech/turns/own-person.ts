/**
 * A speaker's own person, by which a paragraph without a label is still his.
 *
 * > | General Orsini: The port is closed.
 * > | General Lis stated that it was open. It was decided to ask.      his, for he goes on
 * > | I have asked him since.
 *     ^
 */
import {flowOf} from '../../../tree/flow.js'
import type {Block} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'

export const ownPerson = /\b(?:I|[Mm]y|me)\b/

/** How many characters of a paragraph tell whose it is. */
export const furthestOpening = 400

/** Whether a character opens a quotation. */
export function isMark(code: number): boolean {
  return code === 0x201c || code === 0x22
}

/**
 * Paragraphs without a label after which, before the next label or heading, one says *I*: where no narrator has said it, that is
 * whoever has the turn, so that those between are his too, though they tell what others said and what was decided.
 */
export function beforeOwnPerson(
  source: Source,
  blocks: readonly Block[],
  labels: ReadonlyMap<Block, unknown>,
): ReadonlySet<Block> {
  const found = new Set<Block>()
  let isBefore = false
  for (const block of blocks.toReversed()) {
    if (block.type === 'pageBreak' || block.type === 'runningHead' || block.type === 'note' || block.type === 'list')
      continue
    if (block.type !== 'paragraph' || labels.has(block)) {
      isBefore = false
      continue
    }
    if (isBefore) found.add(block)
    const {text} = flowOf(source, block)
    isBefore ||= !isMark(text.charCodeAt(0)) && ownPerson.test(text.slice(0, furthestOpening).replace(inQuotes, ''))
  }
  return found
}
const inQuotes = /[“"][^“”"]*[”"]/g
