/** Puts each note anchor on the leaf that holds it, and warns of anchors whose bodies are not in the text. */
import {firstThat} from '../../tree/bisect.js'
import {type AnyBlock, leaves} from '../../tree/nodes.js'
import type {Problem} from '../../tree/problem.js'
import type {NoteAnchor} from './footnotes.js'

/** `anchors` in order of place. */
export function placeAnchors(blocks: readonly AnyBlock[], anchors: readonly NoteAnchor[], problems: Problem[]): void {
  if (anchors.length === 0) return
  for (const leaf of leaves(blocks)) {
    const start = leaf.pieces[0]?.start
    const end = leaf.pieces.at(-1)?.end
    if (start === undefined || end === undefined || leaf.type === 'furniture') continue
    const first = firstFrom(anchors, start)
    if (first === anchors.length || anchors[first]!.end > end) continue
    const notes = leaf.pieces.filter((piece) => piece.as === 'note')
    let next = 0
    for (let i = first; i < anchors.length && anchors[i]!.end <= end; i++) {
      const anchor = anchors[i]!
      while (next < notes.length && notes[next]!.end <= anchor.start) next++
      // It stands in a note that the leaf runs over.
      if (next < notes.length && notes[next]!.start <= anchor.start) continue
      leaf.decisions.push({
        class: 'noteAnchor',
        start: anchor.start,
        end: anchor.end,
        rule: anchor.rule,
        cert: anchor.cert,
        resp: '#sigla',
        alternatives: [],
        detail: {n: anchor.n, ...(anchor.note === undefined ? {} : {note: anchor.note})},
      })
      if (anchor.note === undefined) {
        problems.push({
          rule: 'note-anchor-without-body',
          message: `note ${anchor.n} is called here, but its text is nowhere in this transcription`,
          remedy: 'add the note to the transcription, or leave it: the edition keeps the anchor without a link',
          severity: 'warning',
          start: anchor.start,
          end: anchor.end,
        })
      }
    }
  }
}

function firstFrom(anchors: readonly NoteAnchor[], offset: number): number {
  return firstThat(anchors.length, (i) => anchors[i]!.start >= offset)
}
