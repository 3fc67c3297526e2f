/**
 * Sections: from a flat run of blocks to nested divisions that TEI's content models allow.
 *
 * A heading opens a division; what opens a text (dateline, salutation, number) may stand only before its paragraphs,
 * and after what closes it (signature) only notes may follow: where the source goes on, a sibling division begins
 * (encoding guide §2; TEI Guidelines 4.2).
 */
import {append} from '../append.js'
import type {Block, Heading, Title} from '../tree/nodes.js'

export interface Section {
  level: number
  /** A division the source has no heading for. */
  implied: boolean
  heads: (Title | Heading)[]
  opening: Block[]
  body: Block[]
  closing: Block[]
  sections: Section[]
}

const opens: ReadonlySet<string> = new Set(['dateline', 'salute', 'documentNumber', 'classification', 'opener'])
const closes: ReadonlySet<string> = new Set(['signed', 'closer'])
/** May stand anywhere without ending what it stands in (TEI `model.global`). */
const anywhere: ReadonlySet<string> = new Set(['pageBreak', 'runningHead', 'milestone', 'note'])

/** The divisions of a text; the outermost section (level 0) is the text's body itself. */
export function sectionsOf(blocks: readonly Block[]): Section {
  const root = section(0, false)
  const open = [root]
  const current = (): Section => open.at(-1)!
  const sibling = (): Section => {
    const level = Math.max(1, current().level)
    while (open.length > 1 && current().level >= level) open.pop()
    return enter(section(level, true))
  }
  const enter = (inner: Section): Section => {
    current().sections.push(inner)
    open.push(inner)
    return inner
  }
  for (const block of blocks) {
    if (block.type === 'furniture' || block.type === 'field') continue
    if (block.type === 'title' && isEmpty(root)) {
      root.heads.push(block)
    } else if (block.type === 'title' || block.type === 'heading') {
      const level = block.type === 'title' ? 1 : block.level
      while (open.length > 1 && current().level >= level) open.pop()
      enter(section(level, false)).heads.push(block)
    } else if (anywhere.has(block.type)) {
      const {opening, body, closing} = current()
      if (closing.length > 0) closing.push(block)
      else if (body.length > 0) body.push(block)
      else opening.push(block)
    } else if (closes.has(block.type) && hasBody(current())) {
      current().closing.push(block)
    } else if (opens.has(block.type) || closes.has(block.type)) {
      // A signature before any text can only open (TEI `opener` holds `signed` too).
      const into = hasBody(current()) ? sibling() : current()
      into.opening.push(block)
    } else {
      const into = current().closing.some((b) => closes.has(b.type)) ? sibling() : current()
      // Notes that already stand at the end go before the paragraph again, in the source's order.
      if (into.closing.length > 0) append(into.body, into.closing.splice(0))
      into.body.push(block)
    }
  }
  return root.closing.length > 0 && root.sections.length > 0
    ? {
        ...section(0, false),
        heads: root.heads,
        sections: [{...root, level: 1, implied: true, heads: [], sections: []}, ...root.sections],
      }
    : root
}

function section(level: number, implied: boolean): Section {
  return {level, implied, heads: [], opening: [], body: [], closing: [], sections: []}
}

function hasBody(s: Section): boolean {
  return s.body.some((block) => !anywhere.has(block.type)) || s.closing.length > 0 || s.sections.length > 0
}

function isEmpty(s: Section): boolean {
  return s.heads.length === 0 && s.opening.every((b) => anywhere.has(b.type)) && !hasBody(s)
}
