/** Reading: from source text to the tree of its blocks. */
import type {Paragraph, Transcription} from '../tree/nodes.js'
import type {Problem} from '../tree/problem.js'
import type {Kind, Source} from '../tree/source.js'
import {isBlank, type Line, linesOf, piecesOf} from './lines.js'

export interface ReadOptions {
  /** Declared in the sidecar; otherwise detected. */
  kind?: Kind
}

export interface Reading {
  tree: Transcription
  problems: Problem[]
}

/** Reads one source. Never throws for any text: what has no structure is paragraphs. */
export function read(source: Source, options: ReadOptions = {}): Reading {
  const blocks: Paragraph[] = []
  let group: Line[] = []
  const flush = (): void => {
    if (group.length > 0) {
      const start = group[0]!.from
      const end = group.at(-1)!.to
      blocks.push({type: 'paragraph', rule: 'paragraph-blank-line', cert: 'high', position: source.place(start, end), pieces: piecesOf(group), decisions: []})
    }
    group = []
  }
  for (const line of linesOf(source.text)) {
    if (isBlank(line)) flush()
    else group.push(line)
  }
  flush()
  return {tree: {type: 'transcription', source, kind: options.kind ?? 'plain', children: blocks, facts: {}}, problems: []}
}
