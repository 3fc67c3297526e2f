/**
 * Spaces of more than one column between two words of a line: justified type drew the words apart, a typist set two behind
 * a stop. In running text each such run is one space; a line that stands alone may have columns.
 *
 * > | Kimball  said  that  access  was  the  key   to
 * > | the Committee's work.
 */
import {firstThat} from '../../tree/bisect.js'
import type {Piece} from '../../tree/nodes.js'
import type {Source, Span} from '../../tree/source.js'

/** More than four part columns; between two brackets it is a gap that somebody left so wide. */
const wide = /(?<=[^\s[({<⟨⟦]) {2,4}(?=[^\s\])}>⟩⟧])/g

/** Found once for each source that is there still, in order. */
const found = new WeakMap<Source, readonly Span[]>()

function wideSpacesOf(source: Source): readonly Span[] {
  let spans = found.get(source)
  if (!spans) {
    spans = Array.from(source.text.matchAll(wide), ({index, 0: {length}}) => ({start: index, end: index + length}))
    found.set(source, spans)
  }
  return spans
}

/** The words from `from` to `to` of a line of running text as pieces, each wide space one space. */
export function spacedPieces(source: Source, from: number, to: number, pieces: Piece[]): void {
  const spans = wideSpacesOf(source)
  let at = from
  for (let i = firstThat(spans.length, (k) => spans[k]!.start > from); i < spans.length; i++) {
    const {start, end} = spans[i]!
    if (end >= to) break
    pieces.push({as: 'text', start: at, end: start}, {as: 'space', start, end})
    at = end
  }
  pieces.push({as: 'text', start: at, end: to})
}
