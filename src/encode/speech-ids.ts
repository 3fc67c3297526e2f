/**
 * Ids of parted speech, made from its words like those of paragraphs, so that a change elsewhere in the document does
 * not move every link.
 */
import {createHash} from 'node:crypto'
import {type AnyBlock, leaves, type Transcription} from '../tree/nodes.js'

/** Gives every utterance that others point to a lasting id. */
export function settleSpeechIds(tree: Transcription): void {
  const settled = new Map<string, string>()
  const given = new Map<string, number>()
  const all = [...leaves(tree.children as AnyBlock[])].flatMap((leaf) => leaf.decisions)
  for (const decision of all) {
    if (decision.class !== 'said' || decision.detail.id === undefined) continue
    const words = tree.source
      .slice(decision)
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase()
    const id = `s-${createHash('sha256').update(words).digest('hex').slice(0, 8)}`
    const before = given.get(id) ?? 0
    given.set(id, before + 1)
    settled.set(decision.detail.id, before === 0 ? id : `${id}-${before + 1}`)
  }
  const lasting = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (settled.get(id) ?? id)
  for (const decision of all) {
    if (decision.class !== 'said') continue
    const {id, next, prev} = decision.detail
    Object.assign(decision.detail, {
      ...(id && {id: lasting(id)}),
      ...(next && {next: lasting(next)}),
      ...(prev && {prev: lasting(prev)}),
    })
  }
}
