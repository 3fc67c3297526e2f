/** Compares what was read with what was set. */
import {read} from '../../../src/read/read.js'
import {type LeafBlock, leaves} from '../../../src/tree/nodes.js'
import {Source} from '../../../src/tree/source.js'
import type {Setting} from './set.js'

export const kinds = ['heading', 'paragraph', 'item', 'note', 'anchor', 'running'] as const
export type Kind = (typeof kinds)[number]
type BlockKind = Exclude<Kind, 'anchor' | 'running'>

export interface Count {
  set: number
  found: number
  /** Read where nothing of the kind was set. */
  invented: number
}
export interface Comparison {
  counts: Record<Kind, Count>
  /** One line for each difference, with its place. */
  differences: string[]
  /** What was set and does not stand in the text that was taken out. */
  lost: string[]
}

export function emptyCounts(): Record<Kind, Count> {
  return Object.fromEntries(kinds.map((kind) => [kind, {set: 0, found: 0, invented: 0}])) as Record<Kind, Count>
}

export function compare(setting: Setting, text: string): Comparison {
  const set = placesOf(setting, text, lettersOf(text))
  const lines = runningLines(setting, text)
  const found = foundIn(text)
  const tally = new Tally(text)

  for (const {kind, at} of set.starts) tally.set(kind, at, found.starts.get(at)?.includes(kind) === true)
  const blocks = new Set(set.starts.map(({at}) => at))
  for (const [at, kinds] of found.starts)
    if (!blocks.has(at) && !lines.some((line) => line.at === at)) tally.invented(kinds[0]!, at)

  for (const at of set.anchors) tally.set('anchor', at, found.anchors.has(at))
  const anchors = new Set(set.anchors)
  for (const at of found.anchors) if (!anchors.has(at)) tally.invented('anchor', at)

  for (const {at, end} of lines)
    tally.set(
      'running',
      at,
      found.running.some((piece) => piece.start <= at && piece.end >= end),
    )
  for (const {start} of found.running)
    if (!lines.some((line) => line.at <= start && start < line.end)) tally.invented('running', start)
  return {counts: tally.counts, differences: tally.differences, lost: set.lost}
}

class Tally {
  readonly counts = emptyCounts()
  readonly differences: string[] = []

  constructor(private readonly text: string) {}

  set(kind: Kind, at: number, isFound: boolean): void {
    this.counts[kind].set++
    if (isFound) this.counts[kind].found++
    else this.#differ(`${kind} −`, at)
  }

  invented(kind: Kind, at: number): void {
    this.counts[kind].invented++
    this.#differ(`${kind} +`, at)
  }

  #differ(what: string, at: number): void {
    const before = this.text.slice(Math.max(0, at - 45), at)
    this.differences.push(`${what.padEnd(18)} ${visible(before)}⟦${visible(this.text.slice(at, at + 50))}`)
  }
}

const visible = (text: string): string => text.replaceAll('\n', '⏎').replaceAll('\f', '␌').replaceAll(/ {3,}/g, '··')

/** A text without what setting changes: its spaces, line ends and hyphens. */
interface Letters {
  flat: string
  /** Where each stands in the text. */
  places: number[]
}

const unset = /[\s\u00ad\u2010-]/

function lettersOf(text: string): Letters {
  const places: number[] = []
  let flat = ''
  for (let i = 0; i < text.length; i++)
    if (!unset.test(text[i]!)) {
      places.push(i)
      flat += text[i]
    }
  places.push(text.length)
  return {flat, places}
}

const bare = (text: string): string => text.replaceAll(/[\s\u00ad\u2010-]/g, '')

interface Places {
  starts: {kind: BlockKind; at: number}[]
  anchors: number[]
  lost: string[]
}

/** Where in the text that was taken out each block, note and anchor stands. */
function placesOf(setting: Setting, text: string, {flat, places}: Letters): Places {
  const expected: Places = {starts: [], anchors: [], lost: []}
  const sign = /^(?:\[\d+\]|\d+|[*†‡§¶‖]+)/
  let lastNote = -1
  /** The next place where its words stand after a label. */
  const noteAt = (words: string): void => {
    const letters = bare(words).slice(0, 24)
    for (let at = flat.indexOf(letters, lastNote + 1); at >= 0; at = flat.indexOf(letters, at + 1)) {
      const label = labelBefore(text, places[at]!)
      if (label === undefined) continue
      expected.starts.push({kind: 'note', at: label})
      lastNote = at
      return
    }
    expected.lost.push(`note ${words.slice(0, 50)}`)
  }
  let from = 0
  for (const unit of setting.units) {
    if (unit.kind === 'note') {
      noteAt(unit.text)
      continue
    }
    const parts = unit.text.split(/\{\{(.*?)\}\}/)
    const words = bare(parts.filter((_, i) => i % 2 === 0).join(''))
    const at = place(flat, bare(parts[0]!).slice(0, 40) || words, from, from + 6000)
    if (at < 0) {
      expected.lost.push(`${unit.kind} ${unit.text.slice(0, 50)}`)
      continue
    }
    expected.starts.push({kind: unit.kind, at: places[at]!})
    let done = at
    let said = ''
    for (const [i, part] of parts.entries()) {
      if (i % 2 === 0) {
        said += bare(part)
        continue
      }
      const before = said.slice(-12)
      for (
        let next = flat.indexOf(before, done);
        next >= 0 && next - done < 6000;
        next = flat.indexOf(before, next + 1)
      ) {
        if (!sign.test(flat.slice(next + before.length, next + before.length + 5))) continue
        done = next + before.length
        expected.anchors.push(places[done]!)
        break
      }
      if (setting.typography.notes === 'foot') noteAt(part)
    }
    const end = flat.indexOf(words.slice(-24), at)
    from = Math.max(done, end < 0 || end > at + words.length + 600 ? at + 1 : end)
  }
  return expected
}

/** Where the label of the note that begins at `at` stands: before it on its line, or alone on the line above. */
function labelBefore(text: string, at: number): number | undefined {
  const found = /(?:^|[\n\f])[ \t]*(\[\d+\]|\d+[./]?|[*†‡§¶‖]+)\s*$/.exec(text.slice(Math.max(0, at - 120), at))
  return found ? at - found[0].length + found[0].indexOf(found[1]!) : undefined
}

/** Where words begin: by as many of their first letters as stand together. */
function place(flat: string, words: string, from: number, to: number): number {
  for (const length of [40, 24, 14, 8]) {
    if (length > words.length && length > 8) continue
    const at = flat.indexOf(words.slice(0, length), from)
    if (at >= 0 && at < to) return at
  }
  return -1
}

interface Found {
  starts: Map<number, BlockKind[]>
  anchors: Set<number>
  running: {start: number; end: number}[]
}

/** What was read, by where it begins. */
function foundIn(text: string): Found {
  const {tree} = read(new Source('set.txt', text))
  const found: Found = {starts: new Map(), anchors: new Set(), running: []}
  const begin = (at: number, kind: BlockKind): void => {
    let start = at
    while (start < text.length && /\s/.test(text[start]!)) start++
    found.starts.set(start, [...(found.starts.get(start) ?? []), kind])
  }
  for (const leaf of leaves(tree.children)) {
    // What goes on of a note at the foot of the next page begins nothing.
    const kind = leaf.rule === 'note-body-continued' ? undefined : kindOf(leaf)
    const label = 'label' in leaf && leaf.label && 'start' in leaf.label ? leaf.label.start : undefined
    const first = leaf.pieces[0]!.start
    if (kind) begin(label === undefined ? first : Math.min(label, first), kind)
    for (const piece of leaf.pieces) if (piece.as === 'running') found.running.push(piece)
    if (leaf.type === 'runningHead') found.running.push({start: first, end: leaf.pieces.at(-1)!.end})
    for (const decision of leaf.decisions) if (decision.class === 'noteAnchor') found.anchors.add(decision.start)
  }
  return found
}

/** What a leaf is, as far as setting knows kinds; what stands at pages' edges is none. */
function kindOf({type}: LeafBlock): BlockKind | undefined {
  if (type === 'pageBreak' || type === 'runningHead') return undefined
  if (type === 'note' || type === 'item') return type
  return type === 'heading' || type === 'title' ? 'heading' : 'paragraph'
}

/** The lines at the edges of the pages that hold what stands over and under each. */
function runningLines({typography}: Setting, text: string): {at: number; end: number}[] {
  const {head, foot} = typography
  const words = [...(head ?? []), ...(foot ?? [])].filter((words) => words !== '')
  const forms = words.map((words) =>
    words
      .replaceAll(/[.*+?^()|[\]\\{}]/g, '\\$&')
      .replaceAll(/[#$]/g, '\\d+')
      .replaceAll(' ', '\\s*'),
  )
  const line = new RegExp(`^(?:\\s*(?:${forms.join('|')}))+$`)
  const lines: {at: number; end: number}[] = []
  for (const page of text.matchAll(/[^\f]+/g)) {
    const rows = [...page[0].matchAll(/[^\n]+/g)].filter(([row]) => row.trim() !== '')
    for (const [i, {0: row, index}] of rows.entries()) {
      if ((i >= 3 && i < rows.length - 3) || !line.test(row.trim())) continue
      const at = page.index + index + row.search(/\S/)
      lines.push({at, end: at + row.trim().length})
    }
  }
  return lines
}
