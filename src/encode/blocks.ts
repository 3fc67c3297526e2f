/**
 * What each block becomes. The table is exhaustive over the block types, so that a node without TEI does not compile.
 */

import type {Element} from 'xast'
import {append} from '../append.js'
import type {LedgerDecision} from '../ledger/ledger.js'
import type {Block, Cell, Field, Item, Leaf, List, Note, Row} from '../tree/nodes.js'
import type {BlockLedger} from './decisions.js'
import {type Child, element, heldText, memoryOf} from './element.js'
import type {ParagraphIds} from './ids.js'
import {type Section, sectionsOf} from './sections.js'
import {type WeaveContext, weave} from './weave.js'

export interface BlockContext extends WeaveContext {
  ids: ParagraphIds
  ledgerOfBlock: BlockLedger
  ledgerOfNoteLabel: (note: Note) => LedgerDecision | undefined
}

type Handlers = {[T in Block['type']]: (block: Extract<Block, {type: T}>, context: BlockContext) => Element[]}

const handlers: Handlers = {
  title: (block, context) => [leafElement('head', {type: 'main'}, block, context)],
  heading: (block, context) => [leafElement('head', {}, block, context)],
  paragraph: (block, context) => {
    const {id, n} = context.ids.next(block, context.source)
    return [leafElement('p', {'xml:id': id, n}, block, context)]
  },
  list: (block, context) => [listElement(block, context)],
  note: (block, context) => [noteElement(block, context)],
  dateline: (block, context) => [leafElement('dateline', {}, block, context)],
  salute: (block, context) => [leafElement('salute', {}, block, context)],
  signed: (block, context) => [leafElement('signed', {}, block, context)],
  documentNumber: (block, context) => [leafElement('idno', {type: 'document'}, block, context, true)],
  classification: (block, context) => [leafElement('note', {type: 'classification'}, block, context)],
  opener: (block, context) => [leafElement('seg', {}, block, context)],
  closer: (block, context) => [leafElement('seg', {}, block, context)],
  milestone: (block, context) => [
    known(element('milestone', {unit: 'section', resp: '#sigla', cert: block.cert}), block, context),
  ],
  pageBreak: (block, context) =>
    weave(block, context)
      .filter((child): child is Element => child.type === 'element')
      .map((child) => known(child, block, context)),
  runningHead: (block, context) => [leafElement('fw', {type: block.place}, block, context, true)],
  furniture: () => [],
  field: () => [],
  turn: (block, context) => {
    const who = block.label.decisions.find((d) => d.class === 'speaker')?.detail
    const id = who && 'who' in who ? who.who : undefined
    const speaker = leafElement('speaker', {}, block.label, context)
    const sp = element(
      'sp',
      {who: id === undefined ? undefined : `#${context.whoOf(id)}`, resp: '#sigla', cert: block.cert},
      [speaker, ...block.children.flatMap((child) => blockElements(child, context))],
    )
    return [known(sp, block, context)]
  },
  table: (block, context) => [
    known(
      element(
        'table',
        {},
        block.children.map((row) => rowElement(row, context)),
      ),
      block,
      context,
    ),
  ],
  record: () => [],
}

/** The TEI of one block; none where the block has no place in the text (furniture, metadata). */
export function blockElements(block: Block, context: BlockContext): Element[] {
  return (handlers[block.type] as (block: Block, context: BlockContext) => Element[])(block, context)
}

/** The children of `body`: everything of the source that is its text, in order. */
export function bodyElements(blocks: readonly Block[], context: BlockContext): Element[] {
  const records = blocks.filter((block) => block.type === 'record')
  if (records.length > 0) {
    const others = sectionElements(
      sectionsOf(
        blocks.filter((block) => block.type !== 'record'),
        context.source.text,
      ),
      context,
      true,
    )
    const entries = records.map((record, i) => {
      const date = record.children.find((field) => field.name === 'date')
      const when = date?.decisions.find((d) => d.class === 'date')?.detail
      const bibl = element(
        'bibl',
        {'xml:id': context.ids.record(record, context.source), n: String(i + 1)},
        spaced(record.children.map((field) => recordField(field, when, context))),
      )
      return known(bibl, record, context)
    })
    return [...others, element('listBibl', {}, entries)]
  }
  const elements = sectionElements(sectionsOf(blocks, context.source.text), context, true)
  return elements.some(
    (e) => e.name !== 'pb' && e.name !== 'fw' && e.name !== 'milestone' && e.name !== 'note' && e.name !== 'head',
  )
    ? elements
    : [...elements, element('p')]
}

function recordField(field: Field, when: object | undefined, context: BlockContext): Element {
  const {source} = context
  if (field.name === 'date') {
    // The field is the date: a decision over the whole of it becomes this element, not one inside it.
    const whole = field.decisions.find(
      (d) => d.class === 'date' && d.start <= field.position.start.offset && d.end >= field.position.end.offset,
    )
    const date = element(
      'date',
      whole ? pointsOf(when) : {},
      weave({pieces: field.pieces, decisions: field.decisions.filter((d) => d !== whole)}, context),
    )
    memoryOf(date).decisions = [context.ledgerOfBlock(field), ...(whole ? [context.ledgerOf(whole)] : [])]
    memoryOf(date).span = {
      start: field.position.start.offset,
      end: Math.min(field.position.end.offset, source.text.length),
    }
    return date
  }
  return field.name === 'title'
    ? leafElement('title', {}, field, context)
    : leafElement('note', {type: field.name}, field, context)
}

function pointsOf(detail: object | undefined): {[name: string]: string | undefined} {
  const {when, notBefore, notAfter, from, to} = (detail ?? {}) as {[name: string]: string | undefined}
  return {when, notBefore, notAfter, from, to}
}

function spaced(elements: readonly Element[]): Child[] {
  return elements.flatMap((e, i): Child[] => (i === 0 ? [e] : [{type: 'text', value: ' '}, e]))
}

function sectionElements(section: Section, context: BlockContext, isBody: boolean): Element[] {
  const heads = section.heads.flatMap((head) => blockElements(head, context))
  const hasCommon = section.body.length > 0 || section.sections.length > 0
  const opening = grouped('opener', section.opening, context)
  const body = section.body.flatMap((block) => blockElements(block, context))
  const inner = section.sections.map((sub) => divElement(sub, context))
  const closing = grouped('closer', section.closing, context)
  // A division of openings alone may not end there: TEI wants one component at least before what closes it.
  const filler = !hasCommon && (closing.length > 0 || isBody) ? [element('p')] : []
  return [...heads, ...opening, ...body, ...filler, ...inner, ...closing]
}

function divElement(section: Section, context: BlockContext): Element {
  return element('div', {type: section.implied ? 'section' : undefined}, sectionElements(section, context, false))
}

/** Consecutive opening (closing) lines share one `opener` (`closer`); what may stand anywhere stays between, and postscripts. */
function grouped(name: 'opener' | 'closer', blocks: readonly Block[], context: BlockContext): Element[] {
  const out: Element[] = []
  let group: Element | undefined
  for (const block of blocks) {
    const elements = blockElements(block, context)
    if (
      block.type === 'pageBreak' ||
      block.type === 'runningHead' ||
      block.type === 'milestone' ||
      block.type === 'note'
    ) {
      group = undefined
      append(out, elements)
      continue
    }
    if (block.type === 'paragraph') {
      group = undefined
      out.push(element('postscript', {}, elements))
      continue
    }
    if (!group) {
      group = element(name)
      out.push(group)
    }
    for (const e of elements) {
      if (group.children.length > 0) group.children.push({type: 'text', value: ' '})
      group.children.push(e)
    }
  }
  return out
}

function listElement(block: List, context: BlockContext): Element {
  const rend = block.style === 'simple' ? undefined : block.style
  const head = block.head ? [leafElement('head', {}, block.head, context)] : []
  return known(
    element('list', {rend, type: block.role}, [...head, ...block.children.map((item) => itemElement(item, context))]),
    block,
    context,
  )
}

function itemElement(item: Item, context: BlockContext): Element {
  const children = [...weave(item, context), ...item.children.flatMap((child) => blockElements(child, context))]
  const built = element('item', {n: item.label && context.source.slice(item.label)}, children)
  if (item.label) memoryOf(built).heldAttributes = {n: item.label}
  return known(built, item, context)
}

export function noteElement(note: Note, context: BlockContext): Element {
  const children = [
    ...noteLabel(note, context),
    ...weave(note, context),
    ...note.children.flatMap((child) => blockElements(child, context)),
  ]
  return known(element('note', {'xml:id': note.id, n: note.n, place: note.place}, children), note, context)
}

function noteLabel(note: Note, context: BlockContext): Child[] {
  if (!note.label) return []
  const label = element('label', {}, [heldText(context.source.slice(note.label), note.label.start)])
  const ledger = context.ledgerOfNoteLabel(note)
  if (ledger) memoryOf(label).decisions = [ledger]
  return [label, {type: 'text', value: ' '}]
}

function rowElement(row: Row, context: BlockContext): Element {
  return element(
    'row',
    {},
    row.children.map((cell: Cell) => leafElement('cell', {}, cell, context)),
  )
}

function leafElement(
  name: string,
  attributes: {[name: string]: string | undefined},
  block: Leaf & {type: string},
  context: BlockContext,
  plain = false,
): Element {
  return known(element(name, attributes, weave(block, context, plain)), block as never, context)
}

/** Remembers which block an element encodes. */
function known(e: Element, block: Parameters<BlockLedger>[0], context: BlockContext): Element {
  const memory = memoryOf(e)
  memory.span = {start: block.position.start.offset, end: block.position.end.offset}
  memory.decisions = [...(memory.decisions ?? []), context.ledgerOfBlock(block)]
  return e
}
