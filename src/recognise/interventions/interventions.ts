/**
 * Interventions: every mark of an editor's or translator's hand in running text becomes one decision (encoding guide
 * §1). Leaves without a delimiter are not looked at.
 */

import type {VFile} from 'vfile'
import {append} from '../../append.js'
import {type InlineDecision, isCitation, type Resp} from '../../tree/decision.js'
import {type Flow, flowOf} from '../../tree/flow.js'
import {type LeafBlock, leaves, type Transcription} from '../../tree/nodes.js'
import {type Problem, toMessage} from '../../tree/problem.js'
import type {Span} from '../../tree/source.js'
import {Sweep} from '../../tree/sweep.js'
import {type Conventions, conventionsOf, rendOf} from '../conventions/conventions.js'
import {Delimited} from './brackets/delimited.js'
import {joinParted} from './brackets/parted.js'
import {type Bracket, type Stray, scanBrackets} from './brackets/scan.js'
import {underdots} from './brackets/underdots.js'
import {writtenPages} from './brackets/written-page.js'
import {classify, type Verdict} from './classes/classify.js'
import {Context, type KnownNames} from './evidence/context.js'
import {unended} from './words/lexicon.js'
import {isLetter} from './words/words.js'

export interface InterventionOptions {
  /** The marks of the edition; *diplomatic* without. */
  conventions?: Conventions
  /** What the authority file knows; classification does without. */
  names?: KnownNames
  /** Whether the document has a known translator; without, the page's own fields are asked. */
  translator?: boolean
}

/** A unified plugin: adds a decision for each bracket, and a warning for each that has no partner. */
export function recogniseInterventions(options: InterventionOptions = {}): (tree: Transcription, file: VFile) => void {
  const conventions = options.conventions ?? conventionsOf()
  return (tree, file) => {
    const resp: Resp = (options.translator ?? namesTranslator(tree)) ? '#translator' : '#source-editor'
    const delimited = new Delimited(tree.source.text, conventions)
    joinParted(tree, delimited)
    writtenPages(tree, delimited)
    const problems: Problem[] = []
    let waiting: Scanned[] = []
    let brackets = 0
    for (const leaf of leaves(tree.children)) {
      if (leaf.type === 'furniture' || leaf.type === 'runningHead' || leaf.type === 'pageBreak') continue
      if (!delimited.touches(leaf.position.start.offset, leaf.position.end.offset)) continue
      const scanned = scanLeaf(tree, leaf, conventions, options.names)
      waiting.push(scanned)
      brackets += scanned.contexts.length
      if (brackets < together) continue
      decide(waiting, tree, conventions, resp, problems)
      waiting = []
      brackets = 0
    }
    decide(waiting, tree, conventions, resp, problems)
    for (const problem of problems) file.messages.push(toMessage(problem, tree.source))
  }
}

/** How many brackets are classified together: enough to be fast, few enough for a document of any length. */
const together = 200

/** A leaf with its brackets, in their contexts, and the delimiters that have no partner. */
interface Scanned {
  leaf: LeafBlock
  flow: Flow
  brackets: Bracket[]
  contexts: Context[]
  strays: Stray[]
}

function scanLeaf(
  tree: Transcription,
  leaf: LeafBlock,
  conventions: Conventions,
  names: KnownNames | undefined,
): Scanned {
  const flow = flowOf(tree.source, leaf)
  const {brackets: found, strays} = scanBrackets(flow.text, conventions.marks)
  const decided = new Set(leaf.decisions.map((decision) => `${decision.start} ${decision.end}`))
  const brackets: Bracket[] = []
  const contexts: Context[] = []
  let last: Bracket | undefined
  for (const bracket of found) {
    const start = last && follows(flow.text, last, bracket) ? last.start : bracket.start
    last = {...bracket, start}
    const span = flow.span(bracket.start, bracket.end)
    if (decided.has(`${span.start} ${span.end}`) || isMasked(flow.text, bracket)) continue
    brackets.push(bracket)
    contexts.push(new Context(last, flow, leaf.type, conventions, names))
  }
  return {leaf, flow, brackets, contexts, strays}
}

/** `the “chairman” [elnök] [Marek] came`: two brackets beside each other have one context. */
function follows(text: string, last: Bracket, {start, mark}: Bracket): boolean {
  return (
    last.end === start - 1 &&
    text.charAt(last.end) === ' ' &&
    mark.open === '[' &&
    last.mark.open === '[' &&
    !isLetter(text, last.start - 1) &&
    // `[from] [Varna]`: the second goes on from the first.
    !unended.test(text.slice(Math.max(last.innerStart, last.innerEnd - 8), last.innerEnd)) &&
    // What is doubted is what the bracket before it holds.
    !/^\[(?:\?|sic\b)/i.test(text.slice(start, start + 5))
  )
}

function decide(
  scanned: readonly Scanned[],
  {facts}: Transcription,
  conventions: Conventions,
  resp: Resp,
  problems: Problem[],
): void {
  const verdicts = classify(scanned.flatMap(({contexts}) => contexts))
  const own: Span[] = []
  let next = 0
  for (const {leaf, flow, brackets, strays} of scanned) {
    for (const bracket of brackets) {
      const verdict = verdicts[next++]
      if (verdict) record(leaf, flow, bracket, verdict, resp, problems)
      else if (bracket.mark.open.includes('[')) own.push(flow.span(bracket.start, bracket.end))
    }
    if (conventions.epigraphic) append(leaf.decisions, underdots(flow, resp))
    if (strays.length === 0) continue
    warnOfStrays(
      strays.map((stray) => ({...stray, ...flow.span(stray.at, stray.at + stray.sign.length)})).filter(isFree(leaf)),
      problems,
    )
  }
  if (own.length > 0) facts.ownBrackets = [...(facts.ownBrackets ?? []), ...own]
}

function record(
  leaf: LeafBlock,
  flow: Flow,
  bracket: Bracket,
  {chosen, alternatives}: Verdict,
  resp: Resp,
  problems: Problem[],
): void {
  const {class: name, rule, cert, detail} = chosen
  const {start, end} = flow.span(bracket.start, bracket.end)
  const lengths = {open: bracket.mark.open.length, close: bracket.mark.close.length}
  const rend = rendOf(bracket.mark)
  const delimiters = rend ? {...lengths, rend} : lengths
  leaf.decisions.push({class: name, rule, cert, detail, start, end, resp, alternatives, delimiters} as InlineDecision)
  if (chosen.class === 'unclassified')
    problems.push({
      start,
      end,
      rule: 'unclassified',
      severity: 'warning',
      message: `The bracket ${quote(flow.text.slice(bracket.start, bracket.end))} fits no class of intervention`,
      remedy: 'decide it in the sidecar: decisions: - {exact, class, by}',
    })
}

/** How many unbalanced brackets of one block are named each; the rest follow from them and are only counted. */
const named = 5

function warnOfStrays(strays: readonly (Span & Stray)[], problems: Problem[]): void {
  // The header lists the signs that have no partner: each is named once at least.
  const firsts = new Map([...strays].reverse().map((stray) => [stray.sign, stray])).values()
  const shown = new Set([...firsts, ...strays.slice(0, named)])
  const rest = strays.length - shown.size
  const last = [...shown].at(-1)
  for (const stray of strays) {
    if (!shown.has(stray)) continue
    const {sign, start, end} = stray
    const fault = stray.isDeep ? 'stands in more brackets than are read' : 'has no partner in this block of text'
    problems.push({
      start,
      end,
      rule: 'bracket-unbalanced',
      severity: 'warning',
      message: `“${sign}” ${fault}${stray === last && rest > 0 ? `, nor have ${rest} more` : ''}`,
      remedy: 'check the source; the text is kept as it stands',
    })
  }
}

/** Asks of one stray sign after another whether it belongs to no anchor of a note. */
function isFree({decisions}: LeafBlock): (stray: Span) => boolean {
  const anchors = new Sweep(decisions.filter((one) => one.class === 'noteAnchor'))
  return (stray) => !anchors.touching(stray).some(({start, end}) => start <= stray.start && end >= stray.end)
}

/** `[email protected]`, which a site puts for an address it hides, is no one's intervention. */
function isMasked(text: string, bracket: Bracket): boolean {
  const {innerStart, innerEnd} = bracket
  return innerEnd - innerStart === 15 && /^email[\s\u00a0]protected$/i.test(text.slice(innerStart, innerEnd))
}

/** Whether the page's own fields, or the note on where the document is kept, name a translator. */
function namesTranslator(tree: Transcription): boolean {
  for (const block of tree.children) {
    const isMeta = block.type === 'field' || block.type === 'furniture'
    if (!isMeta && !('decisions' in block && block.decisions.some(isCitation))) continue
    if (
      /\btranslat(?:ed|ion)\b.{0,60}\bby\b|\btranslator\b/is.test(
        tree.source.text.slice(
          block.position.start.offset,
          Math.min(block.position.end.offset, block.position.start.offset + 5000),
        ),
      )
    )
      return true
  }
  return false
}

function quote(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`
}
