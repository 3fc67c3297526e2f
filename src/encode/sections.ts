/**
 * Sections: from a flat run of blocks to nested divisions that TEI's content models allow.
 *
 * A heading opens a division; what opens a text (dateline, salutation, number) may stand only before its paragraphs,
 * and after what closes it (signature) only notes may follow: where the source goes on, a sibling division begins
 * (encoding guide §2; TEI Guidelines 4.2). A date, a number or a mark of secrecy that nothing follows closes the text it
 * stands under, as letters and minutes are dated at their foot (TEI Guidelines 4.2.2: `closer` groups datelines, too). A
 * postscript stands after what closes, and belongs to the same division.
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
/** What may stand at the head of a text or at its foot. */
const either: ReadonlySet<string> = new Set(['dateline', 'documentNumber', 'classification'])
/** What is no part of the text. */
const apart: ReadonlySet<string> = new Set(['furniture', 'field'])
/** May stand anywhere without ending what it stands in (TEI `model.global`). */
const anywhere: ReadonlySet<string> = new Set(['pageBreak', 'runningHead', 'milestone', 'note'])

/** The divisions of a text; the outermost section (level 0) is the text's body itself. */
export function sectionsOf(blocks: readonly Block[], text: string): Section {
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
  const last = lastBlocks(blocks)
  for (const block of blocks) {
    if (apart.has(block.type)) continue
    if (block.type === 'title' && isEmpty(root)) {
      root.heads.push(block)
    } else if (block.type === 'heading' && block.isSecond && isHeadAlone(current())) {
      current().heads.push(block)
    } else if (block.type === 'title' || block.type === 'heading') {
      // What a page break parts from the number over it stands in a division of its own.
      const level = block.type === 'title' ? 1 : block.level + (block.isSecond ? 1 : 0)
      while (open.length > 1 && current().level >= level) open.pop()
      enter(section(level, false)).heads.push(block)
    } else if (anywhere.has(block.type)) {
      const {opening, body, closing} = current()
      if (closing.length > 0) closing.push(block)
      else if (body.length > 0) body.push(block)
      else opening.push(block)
    } else if ((closes.has(block.type) || last.has(block) || isUnderMinute(block, current())) && hasBody(current())) {
      current().closing.push(block)
    } else if (isPostscript(block, text) && current().closing.some((b) => !anywhere.has(b.type))) {
      current().closing.push(block)
    } else if (opens.has(block.type) || closes.has(block.type)) {
      // A signature before any text can only open (TEI `opener` holds `signed` too).
      const into = hasBody(current()) ? sibling() : current()
      into.opening.push(block)
    } else {
      const isOther =
        current().closing.some((b) => !anywhere.has(b.type)) ||
        endsWithContents(current()) ||
        (block.type === 'turn' && isSummary(current(), text))
      const into = isOther ? sibling() : current()
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

/**
 * The dates, numbers and marks of secrecy that close a text: nothing but their like, signatures, notes and what others wrote
 * on the paper follows, to the end or to the next heading. Right over a heading only a date under a signature does, or one
 * that stands nearer to the text; a number there is the next document's.
 */
function lastBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const last = new Set<Block>()
  let follows: 'nothing' | 'heading' | 'text' = 'nothing'
  let below: Block | undefined
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!
    if (anywhere.has(block.type) || apart.has(block.type)) continue
    if (block.type === 'title' || block.type === 'heading') follows = 'heading'
    else if (either.has(block.type)) {
      const isLast = follows === 'nothing' || (follows === 'heading' && block.type === 'dateline')
      if (isLast && (follows === 'nothing' || belongsAbove(block, textBefore(blocks, i), below))) last.add(block)
    } else if (!closes.has(block.type) && !isAddition(block)) follows = 'text'
    below = block
  }
  return last
}

function textBefore(blocks: readonly Block[], at: number): Block | undefined {
  let above = at - 1
  while (above >= 0 && (anywhere.has(blocks[above]!.type) || apart.has(blocks[above]!.type))) above--
  return blocks[above]
}

/** Whether a date under text stands under its signature, or nearer to it than to the heading that follows. */
function belongsAbove(date: Block, above: Block | undefined, below: Block | undefined): boolean {
  if (above === undefined) return false
  if (closes.has(above.type)) return true
  const {start, end} = date.position
  return below !== undefined && start.line - above.position.end.line < below.position.start.line - end.line
}

/** `[Handwritten in the margin:] Agreed.`, `[Stamp: …]`: what others wrote on the paper. */
function isAddition(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const {offset} = block.position.start
  return block.decisions.some((d) => d.start === offset && (d.class === 'marginalia' || d.class === 'comment'))
}

function section(level: number, implied: boolean): Section {
  return {level, implied, heads: [], opening: [], body: [], closing: [], sections: []}
}

function hasBody(s: Section): boolean {
  return s.body.some((block) => !anywhere.has(block.type)) || s.closing.length > 0 || s.sections.length > 0
}

/** `P.S. The post goes out.`: what a writer adds under his signature (TEI Guidelines 4.2.4, `postscript`). */
function isPostscript(block: Block, text: string): boolean {
  const {start} = block.position
  return block.type === 'paragraph' && postscript.test(text.slice(start.offset, start.offset + 20))
}
const postscript =
  /^[[(]?(?:(?:P\. ?){1,3}-?S\.|PP?S[.:,]|N\. ?S\.|П\. ?С\.|З\. ?[ІЫ]\.|Post ?script(?:um)?[.:])[\])]?\s/iu

/** Whether a section has told what was agreed, as minutes do before what was said: `SUMMARY OF CONCLUSIONS`. */
function isSummary({heads, body}: Section, text: string): boolean {
  const head = heads.at(-1)?.position
  const words = head ? text.slice(head.start.offset, Math.min(head.end.offset, head.start.offset + 60)) : ''
  return summary.test(words) && body.length > 0 && body.at(-1)!.type !== 'turn' && !body.some((b) => b.type === 'turn')
}
const summary = /^(?:summary of (?:the )?(?:conclusions|decisions|actions)|conclusions|decisions)[.:]?$/i

/** Whether a table of contents, and what stands over its columns, is all that a head of its own has under it. */
function endsWithContents({heads, body}: Section): boolean {
  if (heads.length === 0 || body.length > 6) return false
  const blocks = body.filter((block) => !anywhere.has(block.type))
  return blocks.length <= 2 && blocks.at(-1)?.rule === 'list-contents'
}

/** Whether a date tells when the minute was written whose signature it stands under, whatever another writes under that. */
function isUnderMinute({rule}: Block, {closing}: Section): boolean {
  return rule === 'dateline-of-minute' && closing.length > 0
}

/** Whether a division has nothing yet but its head. */
function isHeadAlone(s: Section): boolean {
  return s.heads.length > 0 && s.opening.length === 0 && !hasBody(s) && s.body.length === 0
}

function isEmpty(s: Section): boolean {
  return s.heads.length === 0 && s.opening.every((b) => anywhere.has(b.type)) && !hasBody(s)
}
