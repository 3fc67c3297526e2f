/**
 * The title of a document that states none: what a catalogue would print between brackets.
 *
 * > |                DEPARTMENT OF TIDES            whose paper it is
 * > | 417/212                            SECRET     its file
 * > |                NOTE OF CONVERSATION           what it is: its title
 */
import {isDocumentNumber} from '../read/wording/document-numbers.js'
import {isClassification} from '../read/wording/secrecy.js'
import {namesDocumentKind, opensLikeTitle} from '../read/wording/titles.js'
import type {LeafBlock, Transcription} from '../tree/nodes.js'
import type {Problem} from '../tree/problem.js'
import type {Metadata} from './metadata.js'

/** The most characters of a line over the text, and of a title made of the first words. */
const head = 250
const shortest = 100

/**
 * The first heading over the text that names a kind of document, else such a line, else the first heading that is neither a
 * letterhead nor a legend, else the opening words. `wordsOf` gives the words of a leaf without the signs of notes.
 */
export function inferTitle(
  tree: Transcription,
  all: readonly LeafBlock[],
  wordsOf: (leaf: LeafBlock) => string,
  problems: Problem[],
): Metadata['title'] {
  if (tree.kind === 'listing') return {text: 'List of records', inferred: true, isStated: false}
  const text = titleOver(all, wordsOf) ?? openingWords(all, wordsOf)
  problems.push({
    rule: 'title-inferred',
    severity: 'warning',
    start: 0,
    end: 0,
    message: `the source states no title; “${text}” is inferred`,
    remedy: 'write `title:` in the sidecar',
  })
  return {text, inferred: true, isStated: false}
}

function titleOver(all: readonly LeafBlock[], wordsOf: (leaf: LeafBlock) => string): string | undefined {
  const headings: string[] = []
  const lines: string[] = []
  for (const leaf of all) {
    if (leaf.type !== 'heading' && leaf.type !== 'paragraph' && leaf.type !== 'item') continue
    const words = wordsOf(leaf).replace(/\s+/g, ' ')
    if (leaf.type === 'item' || words.length > head) break
    if (leaf.type === 'heading') headings.push(words)
    else lines.push(words)
  }
  const own = headings.filter((words) => !isBlank(words) && !isOfPaper(words))
  const named = own.find((words) => namesDocumentKind(words)) ?? lines.find((words) => isNamed(words))
  const first = named ?? own[0] ?? all.filter(({type}) => type === 'heading').map(wordsOf)[0]
  return first === undefined || isBlank(first) ? undefined : shortened(first, head)
}

/** `CONCLUSIONS of a Meeting of the Board`, as a line. */
function isNamed(words: string): boolean {
  return opensLikeTitle(words) || conclusions.test(words)
}
const conclusions = /^conclusions of (?:a|the) /i

/** Whose paper it is, what may be done with it, and how it is filed: no name of what it says. */
function isOfPaper(words: string): boolean {
  return (
    legend.test(words) ||
    isClassification(words) ||
    isDocumentNumber(words) ||
    (house.test(words) && !namesDocumentKind(words.replace(house, ''))) ||
    fileNumber.test(words)
  )
}
/** `This document is the property of …`, as governments and companies print it over their papers. */
const legend =
  /^(?:\(?this (?:document|paper|copy|report) (?:is|must|contains|may)\b|printed for |not to be |to be (?:kept|returned|destroyed|circulated) |copy n|page \d|draft$|original$)/i
/** `DEPARTMENT OF TIDES`, `Office of the Minister`, `ROYAL VARNIAN EMBASSY` */
const house =
  /^(?:the |royal |imperial |federal |people.s )*(?:\p{L}+ ){0,3}(?:department|ministry|embassy|legation|consulate(?: general)?|office|government|directorate|secretariat|foreign office|chancellery|republic)(?: (?:of|for|in|at) [^,.;:]{3,60})?$/iu
/** `417/212`, perhaps with a mark of secrecy beside it. */
const fileNumber = /^[\d./ –-]+(?: \p{Lu}{4,})?(?: \p{Lu}+)?$/u

/** The first words of the text, and not what somebody has written on the page. */
function openingWords(all: readonly LeafBlock[], wordsOf: (leaf: LeafBlock) => string): string {
  const paragraphs = all.filter(({type}) => type === 'paragraph')
  const first = paragraphs.find((leaf) => !isRemark.test(wordsOf(leaf).trim())) ?? paragraphs[0]
  const words = first ? shortened(wordsOf(first), shortest) : ''
  // A text may open with a point alone.
  return isBlank(words) ? '[Untitled document]' : words.trim()
}
/** A bracket alone: what someone wrote on the page or says of it, with which the document does not begin. */
const isRemark = /^\[[^[\]]*\]$/

function shortened(words: string, most: number): string {
  return words.length <= most ? words.replace(stop, '') : `${words.slice(0, most).replace(/\s+\S*$/, '')} …`
}

/** The stop that ends the words, and no abbreviation: `at 11 a.m.` */
const stop = /(?<!\.\p{L})[.,;:]$/u

/** Nothing, or a gap of which nothing is said, `[ ]`: no title. */
export function isBlank(words: string): boolean {
  return words.replace(/\[\s*\]/g, '').trim() === ''
}
