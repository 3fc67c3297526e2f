/**
 * Lists of enumerated units that follow each other.
 *
 * > | 1) The Northern Route        ← item, label `1)`
 * > | a) its bridges               ← item of a list inside the first
 * > | 2) The River Route
 */

import {append} from '../../append.js'
import type {Block, Item, List} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import type {Unit} from '../headings/units.js'
import {leafOf, type Made} from '../lines/build.js'
import type {Enumerator} from '../marks/enumerators.js'

export function itemOf(source: Source, unit: Unit): Item {
  const label = unit.label
  const made: Made = {
    rule: label ? (label.series === 'bullet' ? 'item-bullet' : 'item-enumerator') : unit.rule,
    cert: unit.cert,
  }
  const own: Pick<Item, 'type' | 'children' | 'label'> = {type: 'item', children: []}
  if (label) own.label = {start: label.start, end: label.end}
  return leafOf(source, unit.rows, made, own, label?.textFrom)
}

/**
 * Collects items into lists. A style that has not been met yet opens a list inside the last item; one that an outer
 * list has closes the lists inside it.
 */
export class ListBuilder {
  readonly #source: Source
  #open: {list: List; style: string}[] = []
  #root: List | undefined

  constructor(source: Source) {
    this.#source = source
  }

  get isOpen(): boolean {
    return this.#root !== undefined
  }

  /** Whether `label` goes on with a list that is open. */
  goesOn(label: Enumerator): boolean {
    return this.#open.some((level) => level.style === label.style)
  }

  /** Puts what stands between two items (a page break) after the first. */
  between(blocks: readonly Block[]): void {
    const item = this.#open.at(-1)?.list.children.at(-1)
    if (item) append(item.children, blocks)
  }

  add(unit: Unit): void {
    const item = itemOf(this.#source, unit)
    const label = unit.label!
    const at = this.#open.findLastIndex((level) => level.style === label.style)
    if (at >= 0) this.#open.length = at + 1
    else {
      const parent = this.#open.at(-1)?.list.children.at(-1)
      const list = this.#listFor(item, label.series === 'bullet' ? 'bulleted' : 'numbered')
      // A series that does not begin with its first number does not hang from the one before: it goes on beside it.
      if (parent && (label.value <= 1 || label.series === 'bullet')) {
        parent.children.push(list)
        this.#open.push({list, style: label.style})
        this.#extend(item)
        return
      }
      if (parent) {
        this.#open.at(-1)!.list.children.push(item)
        this.#extend(item)
        return
      }
      this.#root = list
      this.#open = [{list, style: label.style}]
      return
    }
    this.#open[at]!.list.children.push(item)
    this.#extend(item)
  }

  /** The list so far; the builder is empty afterwards. */
  close(): List | undefined {
    const root = this.#root
    this.#root = undefined
    this.#open = []
    return root
  }

  #listFor(item: Item, style: List['style']): List {
    return {
      type: 'list',
      style,
      rule: style === 'bulleted' ? 'list-bullets' : 'list-enumerated',
      cert: item.cert,
      position: {...item.position},
      children: [item],
    }
  }

  #extend(item: Item): void {
    for (const {list} of this.#open) list.position = {start: list.position.start, end: item.position.end}
  }
}
