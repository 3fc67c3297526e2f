/**
 * Overrides: an editor's decisions take the place of the program's, without a change to transcription or code. They
 * are applied after all recognisers; what they name must be found, once.
 */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {InlineDecision, Resp} from '../../tree/decision.js'
import {isIntervention} from '../../tree/decision.js'
import {type Flow, flowOf} from '../../tree/flow.js'
import {type LeafBlock, leaves, type Transcription} from '../../tree/nodes.js'
import {type Problem, toMessage} from '../../tree/problem.js'
import type {Span} from '../../tree/source.js'
import type {Conventions} from '../conventions/conventions.js'
import {conventionsOf} from '../conventions/conventions.js'
import {Applied, crossed} from './conflicts.js'
import {type Decided, decideAs} from './decide.js'
import {foundClasses, type Override} from './schema.js'
import {FoldedText, fold} from './selector.js'
import {mendSpeech} from './speech.js'

export interface OverrideOptions {
  conventions?: Conventions
  /** The sidecar, for messages. */
  file?: string
}

/** A unified plugin: changes, removes and adds decisions as `entries` say; names every entry it cannot apply. */
export function applyOverrides(
  entries: readonly Override[] = [],
  options: OverrideOptions = {},
): (tree: Transcription, file: VFile) => void {
  const conventions = options.conventions ?? conventionsOf()
  return (tree, file) => {
    if (entries.length === 0) return
    const folded = new FoldedText(tree.source.text)
    const all = [...leaves(tree.children)]
    const applied = new Applied()
    const decided: Span[] = []
    for (const entry of entries) {
      const problem = apply({tree, all, folded, applied, conventions, decided}, entry)
      if (problem)
        file.messages.push(
          toMessage(
            {...problem, ...(options.file ? {file: options.file} : {}), ...(entry.line ? {line: entry.line} : {})},
            tree.source,
          ),
        )
    }
    file.messages = file.messages.filter((message) => !isAnswered(message, decided))
    mendSpeech(tree.source.text, all)
  }
}

/** Whether an editor has decided what a message asks him to. */
function isAnswered({ruleId, place}: VFileMessage, decided: readonly Span[]): boolean {
  if (ruleId !== 'unclassified' && ruleId !== 'date-impossible') return false
  const [start, end] = place && 'start' in place ? [place.start.offset, place.end.offset] : []
  return start !== undefined && end !== undefined && decided.some((one) => one.start < end && start < one.end)
}

interface Matter {
  tree: Transcription
  all: readonly LeafBlock[]
  folded: FoldedText
  applied: Applied
  conventions: Conventions
  /** Where entries were applied. */
  decided: Span[]
}

function apply({tree, all, folded, applied, conventions, decided}: Matter, entry: Override): Problem | undefined {
  const places = folded.find(entry)
  const named = `the decision on “${short(entry.exact)}” by ${entry.by}`
  const [place] = places
  if (!place)
    return {
      rule: 'override-unmatched',
      severity: 'error',
      message: `${named} matches nothing in the transcription`,
      remedy: 'compare exact, prefix and suffix with the text, or remove the entry',
    }
  if (places.length > 1) {
    const lines = places
      .slice(0, 6)
      .map((one) => tree.source.point(one.start).line)
      .join(', ')
    return {
      rule: 'override-ambiguous',
      severity: 'error',
      message: `${named} matches ${places.length} places (lines ${lines}${places.length > 6 ? ', …' : ''})`,
      remedy: 'add words before (prefix) or after (suffix) until only one is meant',
    }
  }
  const leaf = all.find((one) => covers(one, place))
  if (!leaf)
    return {
      rule: 'override-unmatched',
      severity: 'error',
      message: `${named} matches words that do not stand in one paragraph, heading or other block of text`,
      remedy: 'name fewer words',
    }
  const problem = applied.add(entry, place, named) ?? change(tree, leaf, place, entry, conventions, named)
  if (problem?.severity !== 'error') decided.push(place)
  return problem
}

function covers(leaf: LeafBlock, {start, end}: Span): boolean {
  const first = leaf.pieces[0]
  const last = leaf.pieces.at(-1)
  return first !== undefined && last !== undefined && first.start <= start && last.end >= end
}

function change(
  tree: Transcription,
  leaf: LeafBlock,
  place: Span,
  entry: Override,
  conventions: Conventions,
  named: string,
): Problem | undefined {
  const subjects = subjectsOf(leaf.decisions, place, entry)
  if (entry['leave-alone']) {
    const pages = leaf.pieces.filter(
      (piece) => piece.as === 'page' && piece.written && piece.start >= place.start && piece.end <= place.end,
    )
    if (pages.length > 0)
      leaf.pieces = leaf.pieces.map((piece) =>
        pages.includes(piece) ? {as: 'text', start: piece.start, end: piece.end} : piece,
      )
    if (subjects.length === 0 && pages.length === 0)
      return {
        rule: 'override-idle',
        severity: 'warning',
        message: `${named} leaves alone what no rule had decided`,
        remedy: 'remove the entry',
      }
    leaf.decisions = leaf.decisions.filter((one) => !subjects.includes(one))
    keepBrackets(tree, [...subjects.filter(isIntervention), ...pages])
    return undefined
  }
  const flow = flowOf(tree.source, leaf)
  const target = targetOf(flow, place, entry)
  if (target === null)
    return {
      rule: 'override-target',
      severity: 'error',
      message: `${named}: the target “${short(entry.target ?? entry.scope ?? '')}” does not stand before or inside it in the same block`,
      remedy: 'write the target as it stands in the text',
    }
  const old = subjects[0]
  // What should be read instead is a correction, also of what was said to stand so.
  const corrects = entry.reading !== undefined && (old === undefined || old.class === 'sic')
  const kind = entry.class ?? (corrects ? 'correction' : old?.class)
  if (kind === undefined && !entry.person)
    return {
      rule: 'override-idle',
      severity: 'error',
      message: `${named} says nothing of class, and no rule had decided`,
      remedy: 'add class',
    }
  const decided = decideAs({kind: kind ?? 'person', entry, place, target, old, leaf, flow, conventions})
  if (typeof decided === 'string')
    return {
      rule: 'override-class',
      severity: 'error',
      message: `${named}: ${decided}`,
      remedy: 'give the class that fits, or a target',
    }
  const others = leaf.decisions.filter((one) => !subjects.includes(one))
  const cut = crossed(others, decided.decisions)
  if (cut)
    return {
      rule: 'override-crossing',
      severity: 'error',
      message: `${named} begins or ends inside “${short(tree.source.slice(cut))}”, which is decided to be ${cut.class}`,
      remedy: 'name all of those words or none of them',
    }
  replace(leaf, subjects, decided, entry)
  if (!decided.decisions.some(isIntervention)) keepBrackets(tree, subjects.filter(isIntervention))
  return undefined
}

/** The brackets of a mark that is left alone, or becomes a name, are text: the header says so, since any other bare bracket is a fault. */
function keepBrackets(tree: Transcription, marks: readonly Span[]): void {
  if (marks.length === 0) return
  tree.facts.ownBrackets = [...(tree.facts.ownBrackets ?? []), ...marks.map(({start, end}) => ({start, end}))]
}

function replace(
  leaf: LeafBlock,
  subjects: readonly InlineDecision[],
  {decisions, refs}: Decided,
  entry: Override,
): void {
  const resp: Resp = `#${entry.by}`
  const old = subjects[0]
  const why = `${old ? `${old.rule}; ` : ''}decided by ${entry.by}${entry.note ? `: ${entry.note}` : ''}`
  const changed = decisions.map(
    (one) =>
      ({
        ...one,
        resp,
        rule: 'override',
        alternatives: old && old.class !== one.class ? [{class: old.class, why}] : one.alternatives,
      }) as InlineDecision,
  )
  leaf.decisions = [...leaf.decisions.filter((one) => !subjects.includes(one)), ...changed].map(
    (one) => refs.get(one) ?? one,
  )
}

/**
 * The decisions an entry is about: those on the very words; else the one intervention inside them; else, for a change
 * that names no new class, the smallest decision around them.
 */
function subjectsOf(decisions: readonly InlineDecision[], {start, end}: Span, entry: Override): InlineDecision[] {
  if (foundClasses.has(entry.class ?? '')) {
    const same = decisions.filter((one) => one.class === entry.class)
    const there = same.filter((one) => one.start === start && one.end === end)
    return (there.length > 0 ? there : same.filter((one) => one.start <= start && one.end >= end)).slice(0, 1)
  }
  const exact = decisions.filter((one) => one.start === start && one.end === end)
  const names = entry.class === 'person' || entry.class === 'place' || entry.class === 'org'
  if (exact.length === 0 && !names && (entry.class || !entry.person)) {
    // The words inside a mark mean the mark.
    const marked = decisions.find((one) => isIntervention(one) && isInside(one, start, end))
    if (marked) return [marked]
  }
  if (exact.length > 0) {
    const interventions = exact.filter(isIntervention)
    return !entry['leave-alone'] && interventions.length > 0 && !names ? interventions : exact
  }
  const inside = decisions.filter((one) => one.start >= start && one.end <= end)
  if (entry['leave-alone']) return inside
  // A quotation keeps what stands in it.
  if (entry.class === 'quote') return []
  const interventions = inside.filter(isIntervention)
  if (interventions.length === 1 && !names) return interventions
  if (names || entry.person)
    return inside.filter((one) => one.class === 'person' || one.class === 'place' || one.class === 'org').slice(0, 1)
  if (entry.class) return []
  const around = decisions
    .filter((one) => one.start <= start && one.end >= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  return around.slice(0, 1)
}

/** Whether words are all that a mark holds, between what opens and what closes it. */
function isInside(mark: InlineDecision, start: number, end: number): boolean {
  const {open, close} = mark.delimiters ?? {open: 1, close: 1}
  return open + close > 0 && mark.start + open === start && mark.end - close === end
}

/** Where the target's words stand: inside the place, or the nearest before it. Null when they do not. */
function targetOf(flow: Flow, place: Span, entry: Override): Span | undefined | null {
  const wanted = fold(entry.target ?? entry.scope ?? '').trim()
  if (!wanted) return undefined
  const from = flow.at(place.start)
  const to = flow.at(place.end - 1) + 1
  const inside = flow.text.slice(from, to).indexOf(wanted)
  const before = flow.text.lastIndexOf(wanted, Math.max(0, from - wanted.length))
  const after = flow.text.indexOf(wanted, to)
  const at =
    before >= 0 && before + wanted.length <= from
      ? before
      : inside >= 0
        ? from + inside
        : after >= 0 && after - to < 80
          ? after
          : -1
  return at < 0 ? null : flow.span(at, at + wanted.length)
}

function short(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  return folded.length > 60 ? `${folded.slice(0, 57)}…` : folded
}
