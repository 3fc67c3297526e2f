/**
 * Who wrote the parts of a document: the paper itself, and what is attached to it, each with its heading or its signature.
 *
 * > | I recommend that we hold firm.                          I: Lindqvist, of the title
 * > | Tab A
 * > | Memorandum From Secretary Ames to the President
 * > | I told our Chargé to wait.                              I: Ames
 */
import type {Block, LeafBlock} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {signatoryOf, writerIn} from './signatory.js'

/** The one who signed the paper itself, and who wrote each part, by the heading that it begins with. */
export interface Writers {
  signatory: string | undefined
  ofParts: ReadonlyMap<Block, string>
}

/** Who wrote the parts of a document of these leaves; `isKnown`: its title says who wrote the paper itself. */
export function writersOf(source: Source, all: readonly LeafBlock[], isKnown: boolean): Writers {
  const starts: number[] = []
  for (const [i, leaf] of all.entries()) if (i > 0 && opensPart(leaf)) starts.push(i)
  if (starts.length === 0) return {signatory: signatoryOf(source, all), ofParts: new Map()}
  const own = signatoryOf(source, all.slice(0, starts[0]))
  const ofParts = new Map<Block, string>()
  for (const [i, start] of starts.entries()) {
    const part = all.slice(start, starts[i + 1])
    const head = part.findIndex(({type}) => type !== 'heading')
    const title = part.slice(0, head < 0 ? part.length : head).map((leaf) => wordsOf(source, leaf))
    const hasOther = own !== undefined || isKnown || ofParts.size > 0
    const named = title.map(writerIn).find((writer) => writer !== undefined)
    const signed = hasOther || named !== undefined ? signatoryOf(source, part) : undefined
    const isFuller = named === undefined || (signed !== undefined && lastWord(signed) === lastWord(named))
    const writer = isFuller ? signed : named
    if (writer !== undefined) ofParts.set(all[start]! as Block, writer)
  }
  // What is signed under the first enclosure alone is the enclosure.
  const isAttached = all[starts[0]!]!.rule === 'heading-attachment' && ofParts.size > 0
  return {signatory: own ?? (isAttached ? undefined : signatoryOf(source, all)), ofParts}
}

function opensPart({type, rule}: LeafBlock): boolean {
  return type === 'heading' && (rule === 'heading-attachment' || rule === 'heading-document')
}

function wordsOf(source: Source, {position}: LeafBlock): string {
  return source.text.slice(position.start.offset, position.end.offset)
}
