/**
 * Notes that go on at the foot of the next page, without a label.
 *
 * > | 5 The Register was kept until the end of the war and
 * > | ␌ capital, where the harbour master …               the text goes on
 * > |
 * > | then burnt; a copy is in the archive.               and at the foot the note
 * > | 6 Not found.
 */

import {surePages} from '../furniture/repeated-lines.js'
import {endsSentence, isLower} from '../lines/characters.js'
import type {Row} from '../lines/rows.js'
import {type NoteBody, type Notes, uniqueId} from './footnotes.js'

/** No page's foot holds more lines of the note before it. */
const most = 15

/** Adds what goes on of the last note of each page whose sentence is open at the page's end; it has the number of that note. */
export function addContinued(text: string, rows: readonly Row[], notes: Notes, ids: Map<string, number>): void {
  if (notes.bodies.size === 0) return
  let open: NoteBody | undefined
  for (const [first, end] of surePages(rows)) {
    const labelled = firstThatIs(first, end, (i) => notes.bodies.has(i))
    const row = open && restOf(text, rows, first, labelled)
    if (open && row !== undefined) {
      const {from} = rows[row]!
      const rest = {n: open.n, id: uniqueId(ids, open.id), start: from, end: from, textFrom: from}
      notes.bodies.set(row, {...rest, cert: 'medium', rule: 'note-body-continued'})
    }
    open = lastOpen(text, rows, first, end, notes)
  }
}

/** The last note of a page, if the page ends inside its sentence. */
function lastOpen(text: string, rows: readonly Row[], first: number, end: number, notes: Notes): NoteBody | undefined {
  const {from, to} = rows[end - 1]!
  if (endsSentence(text, from, to)) return undefined
  for (let i = end - 1; i >= Math.max(first, end - most); i--) {
    const body = notes.bodies.get(i)
    if (body) return body
  }
  return undefined
}

/** The row that the rest of a note begins with: parted from the text above, in small letters, the last before the page's own notes. */
function restOf(text: string, rows: readonly Row[], first: number, labelled: number): number | undefined {
  let row = labelled - 1
  while (row > first && rows[row]!.blank === 0) row--
  if (row <= first || labelled - row > most) return undefined
  return isLower(text.charCodeAt(rows[row]!.from)) &&
    endsSentence(text, rows[labelled - 1]!.from, rows[labelled - 1]!.to)
    ? row
    : undefined
}

function firstThatIs(from: number, to: number, is: (i: number) => boolean): number {
  let i = from
  while (i < to && !is(i)) i++
  return i
}
