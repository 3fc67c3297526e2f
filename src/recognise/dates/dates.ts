/**
 * Dates: every date in the text and the metadata of a transcription becomes one decision.
 *
 * > | On 3 February 1949 another conversation took place        in 1941-1945
 *        ^^^^^^^^^^^^^^^                                             ^^^^^^^^^
 *
 * TEI Guidelines 3.6.4 and att.datable; encoding guide §2, §6. The rules are in docs/dates.md.
 */

import type {VFile} from 'vfile'
import {append} from '../../append.js'
import type {DateDetail, DecisionOf, InlineDecision} from '../../tree/decision.js'
import {type Flow, flowOf} from '../../tree/flow.js'
import {type LeafBlock, leaves, type Transcription} from '../../tree/nodes.js'
import {type Problem, toMessage} from '../../tree/problem.js'
import {Sweep} from '../../tree/sweep.js'
import {placed, withoutBrackets} from './brackets.js'
import {isDigit} from './characters.js'
import {firstSentence, isDay, speaksOfConversation} from './conversation.js'
import type {DateFound} from './found.js'
import {namesDecade} from './in-words/decades.js'
import {isAbroad} from './in-words/months-abroad.js'
import {namesYear} from './in-words/months-of-a-year-said.js'
import {anyMonth} from './in-words/months-without-year.js'
import {anyOrdinal} from './in-words/ordinals-alone.js'
import {slashOrder} from './numeric.js'
import {parseDate} from './parse.js'
import {datesIn, type ScanOptions} from './scan.js'
import {yearOfOldText} from './short-year.js'

/** Fields whose figures are not dates of the text: addresses, numbers, and citations, which have a grammar of their own. */
const otherFields = new Set(['url', 'identifier', 'citation', 'rights', 'credits'])

/** A unified plugin: adds a decision of class `date` for each date, and a warning for each that no calendar has. */
export function recogniseDates(
  options: Pick<ScanOptions, 'documentDate'> = {},
): (tree: Transcription, file: VFile) => void {
  return (tree, file) => {
    const {text} = tree.source
    const holdsFigure = searcher(text, /\d/g)
    const holdsDated = searcher(text, /dated/g)
    const holdsYear = searcher(text, / (?:year|last|next)/g)
    const holdsDecade = searcher(text, /[a-z]ties(?!\p{L})/gu)
    const holdsMonth = searcher(text, anyMonth)
    const holdsOrdinal = searcher(text, anyOrdinal)
    const holdsNumeral = searcher(text, /[元一二三四五六七八九十]年/g)
    const holdsHundred = searcher(text, / day of [^.]{0,60} hundred/g)
    let opening = true
    let previous: LeafBlock | undefined
    const dated = options.documentDate !== undefined
    const run: Run = {
      dated,
      slashes: slashOrder(text),
      near: yearOfOldText(text),
      isAbroad: isAbroad(text),
      toldDays: new Map(),
    }
    if (options.documentDate !== undefined) run.documentDate = options.documentDate
    for (const leaf of leaves(tree.children)) {
      const {start, end} = leaf.position
      const above = previous
      if (!isOfPage(leaf)) previous = leaf
      const isOpening = opening && leaf.type === 'paragraph'
      if (isOpening) opening = false
      if (!isDated(leaf)) continue
      const {offset: from} = start
      const {offset: to} = end
      const isOfYear = () => holdsYear(from, to) && namesYear(text.slice(from, to))
      const isOfDecade = () => holdsDecade(from, to) && namesDecade(text.slice(from, to))
      const isSaid = () =>
        run.isAbroad ||
        holdsMonth(from, to) ||
        holdsOrdinal(from, to) ||
        holdsNumeral(from, to) ||
        isOfYear() ||
        isOfDecade() ||
        holdsHundred(from, to)
      if (!holdsFigure(from, to) && !holdsDated(from, to) && !isSaid()) continue
      run.isOfTalk = run.dated && isUnderTalk(tree, leaf, above)
      for (const problem of decideLeaf(tree, leaf, run, isOpening)) file.messages.push(toMessage(problem, tree.source))
    }
  }
}

/** Whether an expression holds between two places; of places in the order of the text each stretch is searched once. */
function searcher(text: string, expression: RegExp): (start: number, end: number) => boolean {
  let searched = 0
  let next = -1
  return (start, end) => {
    // Blocks come in the order of the text, but for notes.
    if (start < searched) {
      expression.lastIndex = 0
      return expression.test(text.slice(start, end))
    }
    if (start > next) {
      expression.lastIndex = start
      next = expression.exec(text)?.index ?? text.length
      searched = start
    }
    return next < end
  }
}

function isOfPage({type}: LeafBlock): boolean {
  return type === 'furniture' || type === 'runningHead' || type === 'pageBreak'
}

/** `RECORD OF A CONVERSATION with Orsini`, and the day on a line under it: where the paper has a date of its own, that of the talk. */
function isUnderTalk({source: {text}}: Transcription, leaf: LeafBlock, above: LeafBlock | undefined): boolean {
  if (leaf.type !== 'dateline' || (above?.type !== 'heading' && above?.type !== 'title')) return false
  const {start, end} = above.position
  return speaksOfConversation(text.slice(start.offset, end.offset))
}

function isDated(leaf: LeafBlock): boolean {
  switch (leaf.type) {
    case 'furniture':
    case 'runningHead':
    case 'pageBreak':
    case 'documentNumber':
    case 'speakerLabel':
      return false
    case 'field':
      return !otherFields.has(leaf.name)
    default:
      return true
  }
}

function decideLeaf(tree: Transcription, leaf: LeafBlock, options: Run, opening: boolean): Problem[] {
  const flow = flowOf(tree.source, leaf)
  const words = withoutAnchors(flow, leaf)
  const unbracketed = words.includes('[') ? withoutBrackets(words) : undefined
  const masked = unbracketed?.text ?? words
  const day = opening ? openingDay(words) : -1
  const decisions: InlineDecision[] = []
  const problems: Problem[] = []
  const others = new Sweep(leaf.decisions)
  let ofConversation = false
  options.isOfHead = !options.dated
  for (const read of [...datesIn(masked, options), ...undatedLine(leaf, masked), ...yearOfPage(leaf, masked)]) {
    const found = unbracketed ? placed(read, unbracketed.removed) : read
    const bounds = balanced(words, found)
    if (!bounds) continue
    const detail: DateDetail = {...found.value}
    const isOther = options.isOfTalk && isDay(found) && found.value.when?.slice(0, 10) !== options.documentDate
    const of = isOther ? 'conversation' : subject(leaf, found, words)
    if (of) detail.of = of
    else if (!ofConversation && found.start < day && isDay(found)) {
      ofConversation = true
      detail.of = 'conversation'
    }
    const span = flow.span(bounds.start, bounds.end)
    const written = words.slice(bounds.start, bounds.end)
    const decision: DecisionOf<'date'> = {
      class: 'date',
      ...span,
      rule: found.rule,
      cert: found.cert,
      resp: '#sigla',
      detail,
      alternatives: found.alternatives ?? [],
    }
    if (others.touching(decision).some((other) => crosses(other, decision) || forbids(other, decision, written)))
      continue
    decisions.push(decision)
    if (found.rule === 'date-impossible') problems.push(impossible(written, span))
  }
  append(leaf.decisions, decisions)
  remember(leaf, decisions, options)
  return problems
}

/** What the reading has learnt of the dates of the text so far. */
interface Run extends ScanOptions {
  /** Whether `documentDate` dates the document: a head may only speak of a date. */
  dated: boolean
  toldDays: Map<string, number | undefined>
  /** Whether the dateline is that of a conversation which the head above it names. */
  isOfTalk?: boolean
}

/** The year of a dateline or of the page's date holds for the days under it, that of a head where there is none; that of a text, if nothing else, for what follows. */
function remember({type}: LeafBlock, decisions: readonly InlineDecision[], options: Run): void {
  if (type === 'note') return
  for (const {class: kind, detail, cert} of decisions) {
    if (kind !== 'date') continue
    if (cert === 'high' && detail.when?.length === 10) noteDay(options.toldDays, detail.when)
    const {when, from = when, to = when, of} = detail
    if (cert === 'low' || from === undefined || from.slice(0, 4) !== to?.slice(0, 4) || of === 'upload') continue
    const dates = (type === 'dateline' && of !== 'receipt') || of === 'document'
    if (dates) options.dated = true
    if (dates || (!options.dated && (type === 'title' || type === 'heading' || type === 'field')))
      options.documentDate = from.slice(0, 10)
    else options.earlierDate = to.slice(0, 10)
    if (from.length >= 10) options.firstDate ??= from.slice(0, 10)
  }
}

/** Of a day that is told of with two years nobody knows which is meant later. */
function noteDay(told: Map<string, number | undefined>, when: string): void {
  const [year, day] = [Number(when.slice(0, 4)), when.slice(5)]
  told.set(day, !told.has(day) || told.get(day) === year ? year : undefined)
}

/** `(Received December 19.)`, `[Rec’d June 11]`: when a despatch came, beside when it was written. */
const received = /[[(]Rec(?:eived|[’']d)\b[^)\]]*$/

/** The words of a leaf with blanks for the numbers of notes that are glued to a year or a day: `June 30, 19582`. */
function withoutAnchors(flow: Flow, leaf: LeafBlock): string {
  const glued = leaf.decisions
    .filter(({class: kind, rule}) => kind === 'noteAnchor' && rule === 'note-anchor-glued')
    .sort((a, b) => a.start - b.start)
  const parts: string[] = []
  let from = 0
  for (const {start, end} of glued) {
    const at = flow.at(start)
    const isGlued = isDigit(flow.text.charCodeAt(at - 1)) || flow.text.slice(at - 2, at) === 'm.'
    if (at < from || !isGlued) continue
    parts.push(flow.text.slice(from, at), ' '.repeat(end - start))
    from = at + end - start
  }
  return parts.length === 0 ? flow.text : parts.join('') + flow.text.slice(from)
}

/** `Port Amar, undated.`: in a dateline the word needs no brackets. */
function undatedLine(leaf: LeafBlock, words: string): DateFound[] {
  const match = leaf.type === 'dateline' ? /(?<![[(])\b(?:undated|no date)\b/i.exec(words) : null
  if (!match) return []
  const {index: start} = match
  return [{start, end: start + match[0].length, value: {}, rule: 'date-undated', cert: 'high'}]
}

/** `1949`, `c. 1949` alone where a page says its date: a year, and no number. */
function yearOfPage(leaf: LeafBlock, words: string): DateFound[] {
  if (leaf.type !== 'field' || leaf.name !== 'date' || !yearAlone.test(words)) return []
  const date = parseDate(words)
  if (date?.when === undefined) return []
  const start = words.search(/\S/)
  const {rule, cert, ...value} = date
  return [{start, end: words.trimEnd().length, value, rule, cert}]
}
const yearAlone = /^\s*[[(]?\d{4}[\])]?\.?\s*$/

/** How far the first sentence reaches, when it speaks of a conversation; -1 otherwise. */
function openingDay(words: string): number {
  const sentence = firstSentence(words)
  return speaksOfConversation(sentence) ? sentence.length : -1
}

/** What the date is of, where its place says so. */
function subject(leaf: LeafBlock, found: DateFound, words: string): string | undefined {
  if (found.rule === 'date-undated') return 'undated'
  if (leaf.type === 'dateline') return received.test(words.slice(0, found.start)) ? 'receipt' : 'document'
  if (leaf.type === 'field' && leaf.name === 'date') return 'document'
  if (leaf.type === 'field' && leaf.name === 'uploadDate') return 'upload'
  const isTitle = leaf.type === 'title' || (leaf.type === 'field' && leaf.name === 'title')
  return isTitle && isDay(found) && speaksOfConversation(words) ? 'conversation' : undefined
}

/** The date's bounds with the brackets that belong to it; `undefined` when it would split a pair. */
function balanced(words: string, {start, end}: DateFound): {start: number; end: number} | undefined {
  let depth = 0
  for (let i = start; i < end; i++) {
    if (words[i] === '[') depth++
    else if (words[i] === ']' && --depth < 0) return words[start - 1] === '[' ? {start: start - 1, end} : undefined
  }
  if (depth === 0) return {start, end}
  return depth === 1 && words[end] === ']' ? {start, end: end + 1} : undefined
}

/**
 * `the[undated]`: letters that complete a word are no date, whatever they spell; nor are figures in a citation, which has a
 * grammar of its own, but for a day with its month's name.
 */
function forbids(other: InlineDecision, {start, end}: {start: number; end: number}, written: string): boolean {
  const isInside = other.start <= start && end <= other.end
  return isInside && (other.class === 'expansion' || (other.class === 'citation' && !/\p{Ll}{2}/u.test(written)))
}

function crosses(a: {start: number; end: number}, b: {start: number; end: number}): boolean {
  if (a.end <= b.start || b.end <= a.start) return false
  return !((a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end))
}

function impossible(written: string, span: {start: number; end: number}): Problem {
  return {
    rule: 'date-impossible',
    severity: 'warning',
    ...span,
    message: `no calendar has “${written.replace(/\s+/g, ' ')}”; the date is marked without a value`,
    remedy: 'compare the original; where it does say so, leave it, or give the date in a decision of the sidecar',
  }
}
