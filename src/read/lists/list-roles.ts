/**
 * What a list with bullets or numbers is a list of, by the line over it or by its items.
 *
 * > | Present:
 * > | - Petra Lis, Keeper            those who were there
 * > | - Paul W. Marek
 */
import type {Block, Item, List} from '../../tree/nodes.js'
import type {Source} from '../../tree/source.js'
import {isPerson, mayBePerson, namesBody, saysWhoWasThere} from '../headings/attendance.js'
import {finite} from '../headings/heading-places.js'
import {inLineHead, listHeadRole} from '../headings/list-heads.js'
import {onOneLine} from '../headings/units.js'
import {endsSentence} from '../lines/characters.js'
import {withoutEmphasis} from '../wording/emphasis.js'

/** As many persons as make a list of those who were there, where nothing else says that it is one. */
const fewest = 3
/** Of all items: some have an office alone. */
const nearlyAll = 0.9
/** No person takes more characters. */
const longest = 300
/** No line over a list takes more. */
const longestHead = 110

/** A list, and whether the block over it has become its head. */
export interface WithRole {
  list: List
  takesAbove: boolean
}

/** Gives a list under the last of `blocks` its role, if it has one, and its head: `Present:`. */
export function withRole(source: Source, list: List, blocks: readonly Block[]): WithRole {
  const above = blocks.at(-1)
  const over = above && 'pieces' in above ? withoutEmphasis(wordsOf(source, above, true)) : ''
  const isLine = over.length <= longestHead
  const ofHead = isLine && (over.endsWith(':') || above?.type === 'heading') ? listHeadRole(over) : undefined
  const byHead = ofHead !== undefined && isOfLines(source, list) ? ofHead : undefined
  const role = byHead ?? roleByItems(source, list, over, blocks)
  if (!role) return {list, takesAbove: false}
  const isHead = byHead !== undefined || isHeadOfGroup(over)
  if (above?.type !== 'paragraph' || !isHead) return {list: {...list, role}, takesAbove: false}
  const position = {start: above.position.start, end: list.position.end}
  const head = {...above, type: 'listHead' as const, rule: 'list-head', cert: 'high' as const}
  return {list: {...list, role, position, head}, takesAbove: true}
}

/** Whether the items are lines, none of them text: `Agenda` may as well stand over what was said of each point. */
function isOfLines(source: Source, list: List): boolean {
  return itemsOf(list).every((item) => {
    const words = wordsOf(source, item)
    return words.length <= longest && !(endsSentence(words, 0, words.length) && finite.test(words))
  })
}

/** By its items, under a sentence that says who was there, or where the text has not begun. */
function roleByItems(source: Source, list: List, over: string, blocks: readonly Block[]): List['role'] | undefined {
  const mayOpen = isAtHead(source, blocks)
  const isTold = saysWhoWasThere(over)
  if (!mayOpen && !isTold) return undefined
  const items = itemsOf(list).map((item) => wordsOf(source, item))
  const persons = items.filter(isEntry).length
  if (isTold && persons > 1 && persons * 2 > items.length) return 'participants'
  if (!mayOpen) return undefined
  if (persons === items.length && namesBody(over)) return 'participants'
  const inLine = inLineHead(items[0] ?? '')?.role
  if (inLine !== undefined) return inLine
  const named = items.filter((words) => words.length <= longest && (words.endsWith(':') || mayBePerson(words))).length
  const isAmong = isAmongPresent(source, blocks)
  if (isAmong && isHeadOfGroup(over) && named * 2 >= items.length) return 'participants'
  return (isAmong || persons >= fewest) && named >= items.length * nearlyAll ? 'participants' : undefined
}

/** `The Harbour Office (HO):`, over those whom it sent. */
function isHeadOfGroup(over: string): boolean {
  return over.length <= longestHead && over.endsWith(':') && !finite.test(over)
}

/** One of those who were there: `Petra Lis, Keeper`, `[name not declassified] Chief of the Branch`. */
function isEntry(words: string): boolean {
  return words.length <= longest && (isPerson(words.replace(/[;.]$/, '')) || withheldName.test(words))
}
const withheldName = /^\[(?:\S+ )?names? [^\]]+\]/i

/** Whether no text stands over a list: lines that say what the paper is, and other lists with a role. */
function isAtHead(source: Source, blocks: readonly Block[]): boolean {
  if (blocks.length > opening) return false
  return blocks.every((block) =>
    block.type === 'paragraph'
      ? lengthOf(block) <= longestLine && !finite.test(wordsOf(source, block))
      : block.type !== 'list' || block.role !== undefined,
  )
}

/** Whether the last list over this one is of those who were there, or *Participants* stands over all. */
function isAmongPresent(source: Source, blocks: readonly Block[]): boolean {
  const before = blocks.findLast((block) => block.type === 'list')
  if (before) return before.role === 'participants'
  return blocks.some(
    (block) =>
      (block.type === 'heading' || block.type === 'paragraph') &&
      listHeadRole(wordsOf(source, block)) === 'participants',
  )
}

/** Blocks, and the characters of a line such as `Subject: Section 308 Projects.`. */
const opening = 30
const longestLine = 120

function lengthOf({position: {start, end}}: Block): number {
  return end.offset - start.offset
}

/** All items, those of the lists inside them, too. */
function itemsOf(list: List): Item[] {
  return list.children.flatMap((item) => [
    item,
    ...item.children.flatMap((block) => (block.type === 'list' ? itemsOf(block) : [])),
  ])
}

/** Its first words on one line, or its last: as many as tell. */
function wordsOf(source: Source, {pieces}: Pick<Item, 'pieces'>, isLast = false): string {
  const [first] = pieces
  if (!first) return ''
  const {end} = pieces.at(-1)!
  const from = isLast ? Math.max(first.start, end - telling) : first.start
  return onOneLine(source.text.slice(from, Math.min(end, from + telling))).trim()
}
const telling = 2 * longest
