/**
 * Source notes: the words of a document that say where it is kept. Editors put them under the text, under its title, or
 * into its first note.
 *
 * > | Source: RGASPI, f. 17, op. 162, d. 7, ll. 3-5. Translated by A. Lis.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * They stay where they stand (TEI `bibl`), and the header takes the parsed citation from them (encoding guide §5). With
 * a label some words may be unknown to the grammar; without one it must know them all, an archive and a level of its
 * finding aid first.
 */
import type {InlineDecision} from '../../tree/decision.js'
import {flowOf} from '../../tree/flow.js'
import {type Block, type LeafBlock, leaves, type Transcription} from '../../tree/nodes.js'
import {labels} from './label.js'
import {parseCitation} from './parse.js'
import {builtInRepositories} from './reader/built-in.js'
import type {Citation} from './reader/citation.js'
import {lexiconOf} from './reader/lexicon.js'
import type {Knowledge} from './reader/repositories.js'
import {tokenise} from './reader/tokens.js'

/** What is longer is a text, not a note on one. */
const longest = 1200
/** How many paragraphs at either end may be the one. */
const near = 2
/** Words before a colon at the head: a source may be told with no figure in it (`Source: Truman Library, Subject File`). */
const labelled = /^\s*[[(]?\p{Lu}\p{L}+(?:[. ]{1,2}\p{L}+)?:/u
/** A label, or the name of an archive, ends before this: most paragraphs are told by their first words alone. */
const head = 240

export interface SourceNoteOptions {
  /** What is known of archives; sigla's own file, where an edition has none. */
  archives?: Knowledge
}

/** A unified plugin: decides at most one source note, where the page itself states no citation. */
export const recogniseSourceNote =
  ({archives}: SourceNoteOptions = {}): ((tree: Transcription) => void) =>
  (tree) => {
    if (tree.kind === 'listing') return
    if (tree.children.some((block) => block.type === 'field' && block.name === 'citation')) return
    for (const leaf of candidates(tree.children)) {
      const decision = sourceNote(tree, leaf, archives)
      if (!decision) continue
      leaf.decisions.push(decision)
      return
    }
  }

/** The last paragraphs, the first, then the notes: only there do editors say where a document is kept. */
function* candidates(blocks: readonly Block[]): Generator<LeafBlock> {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  yield* new Set([...paragraphs.slice(-near).reverse(), ...paragraphs.slice(0, near)])
  for (const leaf of leaves(blocks)) {
    if (leaf.type !== 'note') continue
    yield leaf
    return
  }
}

function sourceNote(tree: Transcription, leaf: LeafBlock, archives?: Knowledge): InlineDecision | undefined {
  const flow = flowOf(tree.source, leaf)
  const {text} = flow
  if (text.length > longest || !(/\d/.test(text) || labelled.test(text))) return undefined
  const bracketed = /^\s*\[([^[\]]+)\]\s*$/.exec(text)
  const start = bracketed ? text.indexOf('[') + 1 : leading(text)
  const end = bracketed ? text.lastIndexOf(']') : text.trimEnd().length
  const words = text.slice(start, end)
  // Labels, sigla and names of archives begin with a capital.
  if (!/^\s*(?:\/\/\s?)?["“«„(]?\p{Lu}/u.test(words)) return undefined
  if (!namesArchive(words.slice(0, head), archives) && !mayNameUnlisted(words)) return undefined
  if (words.length > head && !mayCite(parseCitation(words.slice(0, head), archives))) return undefined
  const citation = parseCitation(words, archives)
  const isNamed = isLabelled(citation)
  if (!(isNamed ? says(citation) : leaf.type !== 'note' && saysAll(citation))) return undefined
  const isSure = isNamed && citation.unread.length === 0
  return {
    class: 'citation',
    ...flow.span(start, end),
    rule: isNamed ? 'citation-labelled' : 'citation-archive',
    cert: isSure ? 'high' : 'medium',
    resp: '#sigla',
    alternatives: [],
    detail: {},
  }
}

/** Whether words begin with a label, in a bracket or not, or name an archive that is listed: most do neither, and need not be parsed. */
function namesArchive(words: string, archives: Knowledge = builtInRepositories()): boolean {
  const tokens = tokenise(words)
  if (tokens.slice(0, 2).some(({key}) => labels.has(key))) return true
  const lexicon = lexiconOf(archives)
  return tokens.some((_, at) => lexicon.repositories(tokens, at) !== undefined)
}

/** Whether words may be an archive that nobody has listed and the levels of its finding aid: a siglum, three figures, and no more. */
function mayNameUnlisted(words: string): boolean {
  return words.length < 160 && unlisted.test(words)
}
const unlisted = /^\p{Lu}{2}[\p{L}-]{0,10}(?: \p{Lu}[\p{L}-]*){0,2}[.,:] (?:\D*\d+){3}/u

/** Whether the first words of a longer text are a label or name an archive, as one of the two must. */
function mayCite(beginning: Citation): boolean {
  return isLabelled(beginning) || beginning.holdings[0]?.repository?.entry !== undefined
}

const isLabelled = ({label}: Citation): boolean => label !== undefined && !/^(?:see\b|\d)/i.test(label.value)

/** An archive that is listed, two levels of a finding aid, an archive and a translator, or a publication and nothing that is not understood. */
function says({holdings, published, contributions, unread}: Citation): boolean {
  if (published.length > 0 && unread.length === 0) return true
  // `Source: Personal archive of A. B. Translated by C. D.`
  if (contributions.length > 0 && holdings.some(({repository}) => repository !== undefined)) return true
  return holdings.some(({repository, levels}) => repository?.entry !== undefined || levels.length > 1)
}

/** Nothing but a citation: an archive that is listed comes first, with a level of its finding aid, and the rest is read or little. */
function saysAll({text, holdings, unread, remarks, title, published}: Citation): boolean {
  const [first] = holdings
  // `F. 558, Op. 11, D. 331, L. 12. Original. Typescript.`: three levels and more leave no doubt.
  const isPlain = unread.length === 0 && remarks === undefined
  const isShort = unread.length === 0 && text.length < 400
  // `AAN, KC PZPR, V/64, k. 212. Original, typescript.`: what is said of the copy after two.
  const isDescribed =
    first !== undefined &&
    ((first.levels.length > 1 && isShort) || (first.levels.length > 2 && first.end * 3 > text.length))
  // `Из доклада … // ЦАОДМ, ф. 3, оп. 5, д. 2`: an edition's note under its document.
  const isTold = title === undefined || (isDescribed && text.includes('//'))
  // `ГАНО. Ф. Р-1020. Оп. 4. Д. 17. Л. 12.`: of an archive that is not listed three levels that name themselves.
  const isUnlisted =
    first?.repository !== undefined &&
    mayNameUnlisted(text) &&
    unread.length === 0 &&
    first.levels.filter(({marker}) => marker).length > 2
  return (
    (first?.repository?.entry !== undefined || isUnlisted) &&
    first.levels.length > 0 &&
    (first.start < 4 || title !== undefined) &&
    (isPlain || isDescribed) &&
    isTold &&
    published.every(({relation}) => relation !== 'source')
  )
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}
