/**
 * Those present, named in a paragraph at the head of minutes, after a colon.
 *
 * > | The following took part on the Varnian side: Comrades Orsini, Halmos and Lis.
 *                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | On the Ostrian side: Comrade Marek, Ambassador in Melvern.
 *                          ^^^^^^^^^^^^^
 */
import type {Transcription} from '../../../tree/nodes.js'
import {readingsOf} from '../../../tree/reading.js'
import type {Persons} from '../persons/persons.js'
import {oneLine} from '../words/one-line.js'
import {isPersonListed, personsListed} from './listed-persons.js'

/** What such paragraphs name, each on a line; none where it is not names alone. */
export function runInLists(tree: Transcription, persons: Persons): string[] {
  const lines: string[] = []
  for (const block of tree.children) {
    if (block.type !== 'paragraph') continue
    const {start, end} = block.position
    if (end.offset - start.offset > longest) break
    const opening = tree.source.text.slice(start.offset, start.offset + label)
    if (!opens.test(opening) || !opening.includes(':')) continue
    const words = oneLine(readingsOf(tree.source, block).main.text).trim()
    const [head] = (lines.length > 0 ? further.exec(words) : null) ?? first.exec(words) ?? []
    if (head === undefined) continue
    const names = words.slice(head.length)
    const listed = personsListed(names, true, persons)
    // `The Keeper, Mr. Lis as notetaker, N.N.`: what cannot be parted is not read.
    const isParted = listed.length > 1 || (listed.length === 1 && !/[,;]/.test(names))
    if (isParted && listed.every(({name}) => isPersonListed(name))) lines.push(names)
  }
  return lines
}
/** The most characters of such a paragraph, and of what stands before its colon. */
const longest = 600
const label = 100

/** What all such labels begin with: most paragraphs are asked no more. */
const opens = /^(?:Also |[Pp]resent|[Aa]ttending|[Ii]n attendance|[Pp]articipant|The following|On |From |For )/
const first =
  /^(?:(?:Also )?(?:[Pp]resent|[Aa]ttending|[Ii]n attendance|[Pp]articipants?)(?: (?:for|from|on) (?:the |our |your )?[^:.;]{2,50})?|The following (?:\p{Ll}+ )?(?:took part|were present|participated|attended)[^:.;]{0,60})\s?:\s+/u
const further = /^(?:On|From|For) (?:the|our|your|their) [^:.;]{2,50}\s?:\s+/u
