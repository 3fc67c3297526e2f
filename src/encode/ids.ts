/**
 * Ids and numbers. A paragraph's id is made from its words, not from its position, so that links survive when the
 * text before it changes (encoding guide §2).
 */

import {createHash} from 'node:crypto'
import {flowOf} from '../tree/flow.js'
import type {Leaf, Record} from '../tree/nodes.js'
import type {Source} from '../tree/source.js'
import {plainLetters} from '../words/plain-letters.js'

/** How much of a paragraph makes its id: later words can be corrected without breaking links. */
const wordsThatCount = 60

export class ParagraphIds {
  #count = 0
  readonly #given = new Map<string, number>()

  next(paragraph: Leaf, source: Source): {id: string; n: string} {
    this.#count++
    return {id: this.#unique('p', flowOf(source, paragraph).text), n: String(this.#count)}
  }

  record(record: Record, source: Source): string {
    return this.#unique('r', record.children.map((field) => flowOf(source, field).text).join(' '))
  }

  #unique(prefix: string, words: string): string {
    const key = words
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase()
      .slice(0, wordsThatCount)
    const id = `${prefix}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`
    const before = this.#given.get(id) ?? 0
    this.#given.set(id, before + 1)
    return before === 0 ? id : `${id}-${before + 1}`
  }
}

/** A name as an XML id: letters, digits and hyphens, starting with a letter. */
export function idFrom(name: string): string {
  const slug = plainLetters(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return /^\p{L}/u.test(slug) ? slug : `id-${slug || 'unnamed'}`
}
