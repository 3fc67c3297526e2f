/**
 * Attendance: who takes part, by lists of those present and by the sentences that open a memorandum.
 *
 * > | … another meeting took place in the presence of … Liu Shaoqi, Ren Bishi and the interpreter Shi Zhe
 *                                                     ^^^^^^^^^^  ^^^^^^^^^^                     ^^^^^^^
 */
import {flowOf} from '../../tree/flow.js'
import type {Item, Paragraph, Transcription} from '../../tree/nodes.js'
import {readingsOf} from '../names/reading.js'
import type {Persons} from './persons.js'
import {sentencesOf} from './sentences.js'

const present =
  /\b(?:took part|takes part|present|presence of|attended|attending|participated|participants|accompanied|invited|conversation with|meeting with|conversation took place|met with|received|called on)\b/
const listed = /^((?:[\p{L}’'.-]+\s+){0,5}[\p{L}’'.-]+?)(?:\s*[,(–—-]\s*(.+?)\)?)?$/u

/** Makes participants of them, with their roles: of lists high, of opening sentences medium. */
export function noteAttendance(tree: Transcription, persons: Persons): void {
  for (const block of tree.children)
    if (block.type === 'list' && block.role === 'participants')
      for (const item of block.children) fromList(tree, item, persons)
  const opening = tree.children.filter((block): block is Paragraph => block.type === 'paragraph').slice(0, 3)
  // One paragraph says who was there; later ones use the same words of other things.
  opening.some((paragraph) => fromSentences(tree, paragraph, persons))
}

function fromList(tree: Transcription, item: Item, persons: Persons): void {
  const text = readingsOf(tree.source, item).main.text.replace(/\s+/g, ' ').trim()
  const found = listed.exec(text)
  if (!found || !/^\p{Lu}/u.test(found[1]!) || found[1]!.length >= 50) return
  persons.named(found[1]!, found[2] ? {role: found[2], cert: 'high'} : {cert: 'high'})
}

function fromSentences(tree: Transcription, paragraph: Paragraph, persons: Persons): boolean {
  const flow = flowOf(tree.source, paragraph)
  let isOpening = false
  for (const sentence of sentencesOf(flow.text)) {
    if (!present.test(flow.text.slice(sentence.start, sentence.end))) continue
    const {start, end} = flow.span(sentence.start, sentence.end)
    for (const decision of paragraph.decisions) {
      if (
        decision.class !== 'person' ||
        decision.start < start ||
        decision.end > end ||
        decision.detail.ref === undefined
      )
        continue
      isOpening = true
      const person = persons.given(decision.detail.ref)
      const [role] = person.entry?.roles ?? []
      if (role !== undefined) person.role ??= role
    }
  }
  return isOpening
}
