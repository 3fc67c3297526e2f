/**
 * Lines that begin nothing because of the notes: an anchor that a line's end parted from its sentence, alone or before a
 * small letter, the text of a label alone on its line, and what goes on in a note over a blank line.
 *
 * > | … until the dues had been lowered.
 * > | [4]
 * > | 7 The Register was kept by the clerks of the
 * > |                                                  extraction parts the label's line from the others
 * > | Harbour Board.
 */

import {isLoneLabel, type Unit} from '../headings/units.js'
import {endsSentence} from '../lines/characters.js'
import {type Measure, roomLeft} from '../lines/measure.js'
import type {Row} from '../lines/rows.js'
import type {Notes} from '../notes/footnotes.js'

export class NoteLines {
  /** Where each anchor begins and ends. */
  readonly #anchors: ReadonlyMap<number, number>

  constructor(
    private readonly text: string,
    notes: Notes,
    private readonly measure: Measure | undefined,
  ) {
    this.#anchors = new Map(notes.anchors.map(({start, end}) => [start, end]))
  }

  /** Whether `row`, which labels no note, goes on with `unit`, whose last row is `before`. */
  goesOn(unit: Unit, before: Row, row: Row): boolean {
    if (isLoneLabel(unit)) return true
    if (row.blank === 0) {
      const end = this.#anchors.get(row.from)
      return end !== undefined && (end === row.to || /^ \p{Ll}/u.test(this.text.slice(end, end + 2)))
    }
    if (!unit.note || !this.measure || row.marks.length > 0 || endsSentence(this.text, before.from, before.to))
      return false
    return roomLeft(this.measure, this.text, before, row) < 0
  }
}
