/**
 * The papers that a document is made of, and who wrote each: what is enclosed, a letter and its answer, messages that quote
 * those they answer. *I* in one is nobody of another, nor does *he* mean who spoke in it.
 *
 * > | Letter From the Keeper (Orsini) to the Minister
 * > | …
 * > | Memorandum From the Minister to the Keeper        a paper of its own
 * > | FROM: The Ministry – Anton Marek                  who wrote it
 */
import type {LeafBlock} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import {articleAndTitlesEnd} from '../../../words/leading-titles.js'
import {oneLine} from '../words/one-line.js'
import {mayEndInRole} from '../words/role-words.js'
import {isNameOfPerson, signatoryOf, writerIn} from './signatory.js'

/** A paper that follows another: where it begins, and its writer, if it tells. */
export interface FurtherPaper {
  from: number
  writer: string | undefined
}

/** The leaves of the first paper and who sent it by its `FROM:`, and the papers after it. */
export function papersWithin(
  source: Source,
  all: readonly LeafBlock[],
): {leaves: readonly LeafBlock[]; sender: string | undefined; further: FurtherPaper[]} {
  const papers: {leaves: LeafBlock[]; sender?: string | undefined; hasText: boolean}[] = [{leaves: [], hasText: false}]
  for (const leaf of all) {
    const {start, end} = leaf.position
    const begins = fromLine.test(source.text.slice(start.offset, start.offset + 8))
    let paper = papers.at(-1)!
    const heading = leaf.type === 'heading' ? correspondentOf(source.text.slice(start.offset, end.offset)) : undefined
    if ((paper.hasText || heading !== undefined) && (begins || heading !== undefined || opensPaper(leaf))) {
      paper = {leaves: [], hasText: false}
      papers.push(paper)
    }
    paper.leaves.push(leaf)
    if (heading !== undefined) paper.sender = heading
    if (begins && !paper.hasText) paper.sender ??= senderOn(source.text.slice(start.offset, end.offset))
    else if (leaf.type === 'paragraph' && end.offset - start.offset > shortest) paper.hasText = true
  }
  const [first, ...others] = papers
  return {
    leaves:
      others.some(({leaves}) => leaves.some(({type}) => type === 'salute')) || others.some(({sender}) => sender)
        ? first!.leaves
        : all,
    sender: first!.sender,
    further: others.map(({leaves, sender}) => ({
      from: leaves[0]!.position.start.offset,
      writer: sender ?? writerIn(headsOf(source, leaves)) ?? signatoryOf(source, leaves),
    })),
  }
}
/** The fewest characters of a paragraph that is no line of a paper's head. */
const shortest = 60
const fromLine = /^from:\s/i

/** The title of a further document, or *Enclosure*. */
function opensPaper({type, rule}: LeafBlock): boolean {
  return type === 'heading' && (rule === 'heading-document' || rule === 'heading-attachment')
}

/** `Walter Orsini to Alice Halmos`, over a letter: who wrote it. */
function correspondentOf(words: string): string | undefined {
  if (words.length > 90 || !words.includes(' to ')) return undefined
  const [from, to, more] = oneLine(words).trim().split(' to ')
  if (more !== undefined || !from!.includes(' ') || !to!.includes(' ')) return undefined
  return [from!, to!].every((name) => isNameOfPerson(name) && !mayEndInRole(name, 0, name.length)) ? from : undefined
}

/** The headings over the text of a paper. */
function headsOf({text}: Source, leaves: readonly LeafBlock[]): string {
  const body = leaves.findIndex(({type}) => type === 'paragraph')
  return leaves
    .slice(0, body < 0 ? leaves.length : body)
    .filter(({type}) => type === 'heading')
    .map(({position: {start, end}}) => text.slice(start.offset, end.offset))
    .join('\n')
}

/** `FROM: HIS/DR – Owen Blaylock`, `From: The Keeper, Anton Marek`, `From: Petra Lis (Tides)`: the one part that is a person's name. */
function senderOn(line: string): string | undefined {
  const parts = oneLine(line.slice(line.indexOf(':') + 1))
    .split(/\s[–—-]+\s?|—|[,;(<[]/)
    .map((part) => part.replace(/[)\s]+$/, '').trim())
  return parts.find((part) => {
    const named = part.slice(articleAndTitlesEnd(`${part} `))
    const isWhole = named.includes(' ') || named !== part
    return isWhole && !part.includes('/') && isNameOfPerson(named) && !mayEndInRole(named, 0, named.length)
  })
}
