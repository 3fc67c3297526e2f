/**
 * Gathering what the header says: the sidecar first, then the source's own words, then inference, which is always
 * a warning (encoding guide §6).
 */

import {nameKey} from '../authority/words.js'
import {parseCitation} from '../recognise/citation/parse.js'
import {citationProblems} from '../recognise/citation/problems.js'
import type {Citation} from '../recognise/citation/reader/citation.js'
import type {Knowledge} from '../recognise/citation/reader/repositories.js'
import {isCitation} from '../tree/decision.js'
import {flowOf} from '../tree/flow.js'
import {type AnyBlock, type Field, type FieldName, type LeafBlock, leaves, type Transcription} from '../tree/nodes.js'
import type {Problem} from '../tree/problem.js'
import type {Span} from '../tree/source.js'
import {documentDate} from './document-date.js'
import {documentLanguage} from './document-language.js'
import {documentPlace} from './document-place.js'
import {inferTitle, isBlank} from './document-title.js'
import type {Metadata, PersonRef} from './metadata.js'

/** What the sidecar and the edition know, already checked, with names resolved to authority entries. */
export type Known = Omit<
  Metadata,
  'title' | 'author' | 'authorship' | 'date' | 'fields' | 'citation' | 'citationText' | 'unbalanced' | 'resps'
> & {
  author?: PersonRef
  title?: string
  date?: string
  citation?: string
}

/** The metadata of one document. Missing titles and dates are inferred with a warning, never left blank in silence. */
export function gatherMetadata(
  tree: Transcription,
  known: Known,
  problems: Problem[],
  archives?: Knowledge,
): Omit<Metadata, 'authorship'> {
  const fields = fieldsOf(tree)
  const {title, date, citation, abstract, documentType, author, ...rest} = known
  const all = [...leaves(tree.children as AnyBlock[])]
  const stated = all.find(
    (leaf) =>
      (leaf.type === 'title' || (leaf.type === 'field' && leaf.name === 'title')) && !isBlank(wordsOf(tree, leaf)),
  )
  const found = citationOf(tree, all, citation, archives)
  if (found) problems.push(...found.problems)
  const named =
    found?.citation.contributions
      .filter((c) => c.role === 'translator')
      .flatMap((c) => c.persons.map((p) => ({name: p.value}))) ?? []
  /** Whether the source says of itself what the sidecar says. */
  const says = (name: FieldName, words: string): boolean =>
    fields.some((field) => field.name === name && wordsOf(tree, field) === words)
  const translators = rest.translators.length > 0 ? rest.translators : named
  const isAuthor = (field: Field): boolean =>
    field.name === 'author' && nameKey(wordsOf(tree, field)) === nameKey(author?.name ?? '')
  const dated = documentDate(tree, all, date, problems)
  if (author === undefined && !fields.some(({name}) => name === 'author')) problems.push(...guessedAuthors(tree))
  const place = known.place ?? documentPlace(tree, all, dated.date)
  return {
    ...rest,
    ...(abstract === undefined || says('abstract', abstract) ? {} : {abstract}),
    ...(documentType === undefined || says('documentType', documentType) ? {} : {documentType}),
    ...(author === undefined ? {} : {author: {...author, isStated: fields.some(isAuthor)}}),
    translators,
    title:
      title !== undefined
        ? {text: title, inferred: false, isStated: stated !== undefined && wordsOf(tree, stated) === title}
        : stated
          ? {text: wordsOf(tree, stated), inferred: false, isStated: true}
          : inferTitle(tree, all, (leaf) => wordsOf(tree, leaf), problems),
    ...dated,
    ...(place === undefined ? {} : {place}),
    language: known.isLanguageGiven ? known.language : documentLanguage(tree, known.language, problems),
    ...(found ? {citation: found.citation, ...(found.isField ? {} : {citationText: found.citation.text})} : {}),
    fields,
    resps: [...new Set(all.flatMap((leaf) => leaf.decisions.map((d) => d.resp.slice(1))))].sort(),
    unbalanced: [
      ...problems
        .filter((p) => p.rule === 'bracket-unbalanced' && p.start !== undefined)
        .map(({start = 0, end = start}) => bareBracket(tree, {start, end})),
      ...(tree.facts.ownBrackets ?? []).map((span) => ({...bareBracket(tree, span), isOwn: true as const})),
    ],
  }
}

/** A bracket that stays text, with the words it holds if they are few, and its line. */
function bareBracket({source}: Transcription, {start, end}: Span): {text: string; line: number} {
  const text = source.text.slice(start, end).replace(/\s+/g, ' ')
  return {text: text.length > 60 ? `${text.slice(0, 40)}…${text.slice(-1)}` : text, line: source.point(start).line}
}

/** Who is only guessed to have written the document is for an editor to look at. */
function guessedAuthors({facts}: Transcription): Problem[] {
  return (facts.authorship?.authors ?? [])
    .filter(({cert}) => cert === 'low')
    .map(({name = ''}) => ({
      rule: 'author-inferred',
      severity: 'warning' as const,
      start: 0,
      end: 0,
      message: `nobody signs the document; “${name}” is taken for its author, since the text never tells of him`,
      remedy: 'write `author:` in the sidecar',
    }))
}

function fieldsOf(tree: Transcription): Field[] {
  return tree.children.filter((block) => block.type === 'field')
}

function citationOf(
  tree: Transcription,
  all: LeafBlock[],
  sidecar: string | undefined,
  archives: Knowledge | undefined,
): {citation: Citation; isField: boolean; problems: Problem[]} | undefined {
  const field = all.find((leaf) => leaf.type === 'field' && leaf.name === 'citation')
  const stated =
    field ??
    (sidecar === undefined
      ? (all.find((leaf) => leaf.decisions.some(isCitation)) ?? filed(tree, all, archives))
      : undefined)
  const flow = stated && flowOf(tree.source, stated)
  const note = stated?.decisions.find(isCitation)
  const from = flow && note ? flow.at(note.start) : 0
  const words = flow && note ? flow.text.slice(from, flow.at(note.end)) : (flow?.text ?? sidecar)
  if (words === undefined) return undefined
  const citation = parseCitation(words, archives)
  const problems = citationProblems(citation).map(({start = 0, end = start, ...problem}) => ({
    ...problem,
    ...(flow ? flow.span(from + start, from + end) : {}),
  }))
  return {citation, isField: field !== undefined, problems}
}

/**
 * The number of a paper that is the place where it is kept, the decimal file of a ministry or a lot of its files, as editions of
 * diplomatic papers print it over the title or under the notes: `611.93/4–2251`, `Harbour Files, Lot 54 D 5`.
 */
function filed(tree: Transcription, all: LeafBlock[], archives: Knowledge | undefined): LeafBlock | undefined {
  return all.find((leaf) => {
    if (leaf.type !== 'documentNumber') return false
    const {text} = flowOf(tree.source, leaf)
    if (!/[/]|\bLot\b/.test(text)) return false
    const {holdings, unread} = parseCitation(text, archives)
    return (
      unread.length === 0 &&
      holdings.some(({levels}) => levels.some(({level}) => level === 'decimal' || level === 'lot'))
    )
  })
}

/** The words of a title without the signs that call notes. */
function wordsOf(tree: Transcription, leaf: LeafBlock): string {
  const flow = flowOf(tree.source, leaf)
  const anchors = leaf.decisions.filter((d) => d.class === 'noteAnchor').map((d) => [flow.at(d.start), flow.at(d.end)])
  let words = ''
  let at = 0
  for (const [start = 0, end = 0] of anchors.sort(([a = 0], [b = 0]) => a - b)) {
    words += flow.text.slice(at, start)
    at = Math.max(at, end)
  }
  return (words + flow.text.slice(at)).trim()
}
