/**
 * The papers that a document is made of, and who wrote each: what is enclosed, a letter and its answer, messages that quote
 * those they answer, a note under what another signed. *I* in one is nobody of another, nor does *he* mean who spoke in it.
 *
 * > | Letter From the Keeper (Orsini) to the Minister
 * > | …
 * > | Memorandum From the Minister to the Keeper        a paper of its own
 * > | FROM: The Ministry – Anton Marek                  who wrote it
 */
import type {LeafBlock} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import {articleAndTitlesEnd} from '../../../words/leading-titles.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {oneLine} from '../words/one-line.js'
import {mayEndInRole} from '../words/role-words.js'
import {isNameOfPerson, signatoryOf, writerIn} from './signatory.js'

/** A paper that follows another: where it begins, and its writer, if it tells. */
export interface FurtherPaper {
  from: number
  writer: string | undefined
}

export interface Papers {
  /** Who wrote the first paper, by its `FROM:`, and the one who signed it. */
  sender: string | undefined
  signatory: string | undefined
  further: FurtherPaper[]
}

interface Paper {
  leaves: LeafBlock[]
  sender?: string | undefined
  /** Whether its text has begun: before it stand the lines of its head. */
  hasText: boolean
}

/** The papers of a document of these leaves; `isKnown`: its title says who wrote the first. */
export function papersWithin(source: Source, all: readonly LeafBlock[], isKnown: boolean): Papers {
  const [first, ...others] = partsOf(source, all)
  const own = signatoryOf(source, first!.leaves)
  const {sender} = first!
  if (others.length === 0) {
    const signed = own === undefined ? signedParts(source, all) : []
    return {sender, signatory: own ?? signed[0]?.writer, further: signed.slice(1)}
  }
  const further: FurtherPaper[] = []
  let hasWriter = isKnown || own !== undefined || sender !== undefined
  for (const paper of others) {
    const writer = writerOf(source, paper, hasWriter)
    hasWriter ||= writer !== undefined
    further.push({from: paper.leaves[0]!.position.start.offset, writer})
  }
  // What is signed under the first enclosure alone is the enclosure, and so is a letter with its salute.
  const isApart =
    (others[0]!.leaves[0]!.rule === 'heading-attachment' && further.some(({writer}) => writer !== undefined)) ||
    others.some((paper) => paper.sender !== undefined || paper.leaves.some(({type}) => type === 'salute'))
  return {sender, signatory: own ?? (isApart ? undefined : signatoryOf(source, all)), further}
}

function partsOf(source: Source, all: readonly LeafBlock[]): Paper[] {
  const papers: Paper[] = [{leaves: [], hasText: false}]
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
  return papers
}
/** The fewest characters of a paragraph that is no line of a paper's head. */
const shortest = 60
const fromLine = /^from:\s/i

/** The title of a further document, or *Enclosure*. */
function opensPaper({type, rule}: LeafBlock): boolean {
  return type === 'heading' && (rule === 'heading-document' || rule === 'heading-attachment')
}

/** Who wrote a further paper: by its `FROM:`, by its heading, or by its signature, which may be that of the whole. */
function writerOf(source: Source, {leaves, sender}: Paper, hasOther: boolean): string | undefined {
  if (sender !== undefined) return sender
  const named = headsOf(source, leaves)
    .map(writerIn)
    .find((writer) => writer !== undefined)
  const signed = hasOther || named !== undefined ? signatoryOf(source, leaves) : undefined
  const isFuller = named === undefined || (signed !== undefined && lastWord(signed) === lastWord(named))
  return isFuller ? signed : named
}

/** `Walter Orsini to Alice Halmos`, over a letter: who wrote it. */
function correspondentOf(words: string): string | undefined {
  if (words.length > 90 || !words.includes(' to ')) return undefined
  const [from, to, more] = oneLine(words).trim().split(' to ')
  if (more !== undefined || !from!.includes(' ') || !to!.includes(' ')) return undefined
  return [from!, to!].every((name) => isNameOfPerson(name) && !mayEndInRole(name, 0, name.length)) ? from : undefined
}

/** The headings over the text of a paper. */
function headsOf({text}: Source, leaves: readonly LeafBlock[]): string[] {
  const body = leaves.findIndex(({type}) => type === 'paragraph')
  return leaves
    .slice(0, body < 0 ? leaves.length : body)
    .filter(({type}) => type === 'heading')
    .map(({position: {start, end}}) => text.slice(start.offset, end.offset))
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

/** Who signs which part, where text follows a signature and ends with another: a note, and what whoever read it wrote under it. */
function signedParts(source: Source, all: readonly LeafBlock[]): FurtherPaper[] {
  const parts: FurtherPaper[] = []
  let from = 0
  let signed: LeafBlock[] = []
  const close = (): void => {
    const last = signed.at(-1)
    if (!last) return
    parts.push({from, writer: signatoryOf(source, signed)})
    from = last.position.end.offset
    signed = []
  }
  for (const leaf of all) {
    if (leaf.type === 'signed') signed.push(leaf)
    else if (leaf.type === 'paragraph' || leaf.type === 'heading') close()
  }
  close()
  return parts.length > 1 ? parts : []
}
