/**
 * What an override makes of its words: the decision of the class asked for, its detail read from the words as the
 * recogniser of that class reads it, then changed as the entry says.
 */
import type {Delimiters, InlineClass, InlineDecision, InterventionClass} from '../../tree/decision.js'
import {isIntervention} from '../../tree/decision.js'
import type {Flow} from '../../tree/flow.js'
import type {LeafBlock} from '../../tree/nodes.js'
import type {Span} from '../../tree/source.js'
import {type Conventions, type Mark, rendOf} from '../conventions/conventions.js'
import type {Bracket} from '../interventions/brackets/scan.js'
import {weigh} from '../interventions/classes/classify.js'
import {make} from '../interventions/classes/editorial.js'
import {Context} from '../interventions/evidence/context.js'
import type {Override} from './schema.js'

export interface Question {
  kind: InlineClass
  entry: Override
  place: Span
  target: Span | undefined
  old: InlineDecision | undefined
  leaf: LeafBlock
  flow: Flow
  conventions: Conventions
}

export interface Decided {
  decisions: InlineDecision[]
  /** Decisions of the leaf that the entry gives another person, place or organisation. */
  refs: Map<InlineDecision, InlineDecision>
}

/** The decision, or why there can be none. */
export function decideAs(question: Question): Decided | string {
  const {entry, old, kind, place, flow} = question
  const cert =
    entry.cert ??
    (entry.class || entry.person || entry.target || entry.scope || entry.reading ? 'high' : (old?.cert ?? 'high'))
  const named = {cert, rule: 'override', resp: '#' as const, alternatives: []}
  if (kind === 'person' || kind === 'place' || kind === 'org') {
    const span = question.target ?? old ?? place
    const name = flow.text.slice(flow.at(span.start), flow.at(span.end - 1) + 1)
    const ref = entry.person ?? (old && 'ref' in old.detail ? old.detail.ref : undefined)
    return {
      decisions: [{...named, class: kind, start: span.start, end: span.end, detail: {name, ...(ref ? {ref} : {})}}],
      refs: new Map(),
    }
  }
  if (kind === 'quote')
    return {decisions: [{...named, class: 'quote', start: place.start, end: place.end, detail: {}}], refs: new Map()}
  if (!isIntervention({class: kind})) {
    if (!old) return `there is no ${kind} here to change`
    const detail =
      entry.person && (old.class === 'speaker' || old.class === 'said')
        ? {...old.detail, who: entry.person}
        : old.detail
    return {decisions: [{...old, cert, detail} as InlineDecision], refs: new Map()}
  }
  return intervention(question, kind as InterventionClass, cert)
}

function intervention(question: Question, kind: InterventionClass, cert: InlineDecision['cert']): Decided | string {
  const {entry, old, leaf, flow, conventions} = question
  // What the rules took for the words explained are the words corrected, unless the entry names others.
  const known = old && 'target' in old.detail ? old.detail.target : undefined
  const {bracket, delimiters} = bracketAt(question)
  // Words that no mark sets off are themselves what is wrong, not the word before them.
  const isBare = delimiters?.open === 0 && (kind === 'sic' || (kind === 'correction' && entry.reading !== undefined))
  const target = question.target ?? (isBare ? question.place : kind === 'correction' ? known : undefined)
  const context = new Context(bracket, flow, leaf.type, conventions)
  const read =
    weigh(context).find((one) => one.class === kind) ?? make(kind, context, 'override', cert, 'an editor decided')
  if (read.class !== kind && !(kind === 'correction' && target)) return `these words cannot be a ${kind} as they stand`
  const kept = old?.class === kind ? old.detail : read.class === kind ? read.detail : {}
  const sic = target ? flow.text.slice(flow.at(target.start), flow.at(target.end - 1) + 1) : undefined
  const detail = {
    ...kept,
    ...(target && kind !== 'original' && kind !== 'marginalia' ? {target} : {}),
    ...(target && (kind === 'original' || kind === 'marginalia') ? {words: target} : {}),
    ...(sic !== undefined && kind === 'correction' ? {sic} : {}),
    ...(sic !== undefined && (kind === 'identification' || kind === 'role') ? {of: sic} : {}),
    ...(kind === 'correction' && (entry.reading || !('corr' in kept)) ? {corr: entry.reading ?? context.content} : {}),
  }
  const span = flow.span(bracket.start, bracket.end)
  const decision = {
    class: kind,
    ...span,
    cert,
    rule: 'override',
    resp: '#',
    alternatives: old?.alternatives ?? [],
    detail,
    ...(delimiters ? {delimiters} : {}),
  } as unknown as InlineDecision
  return {decisions: [decision], refs: personOf(question)}
}

/** A person given with an intervention goes to the name it is about, or that it holds. */
function personOf({entry, target, place, leaf}: Question): Map<InlineDecision, InlineDecision> {
  const refs = new Map<InlineDecision, InlineDecision>()
  if (!entry.person) return refs
  for (const one of leaf.decisions) {
    if (one.class !== 'person' && one.class !== 'place' && one.class !== 'org') continue
    const within = (span: Span): boolean => one.start >= span.start && one.end <= span.end
    if (within(place) || (target && within(target)))
      refs.set(one, {...one, resp: `#${entry.by}`, cert: 'high', detail: {...one.detail, ref: entry.person}})
  }
  return refs
}

/** The mark around the words; words without one are decided bare. */
function bracketAt({old, place, flow, conventions}: Question): {bracket: Bracket; delimiters: Delimiters | undefined} {
  const span = old && isIntervention(old) ? old : place
  const start = flow.at(span.start)
  const end = flow.at(span.end - 1) + 1
  const text = flow.text.slice(start, end)
  const mark = conventions.marks.find(
    (one) => text.length >= one.open.length + one.close.length && text.startsWith(one.open) && text.endsWith(one.close),
  )
  const bare: Mark = {open: '', close: ''}
  const {open, close} = mark ?? bare
  const bracket: Bracket = {
    start,
    end,
    innerStart: start + open.length,
    innerEnd: end - close.length,
    mark: mark ? {open, close} : bare,
  }
  const rend = mark ? rendOf(mark) : 'none'
  return {bracket, delimiters: {open: open.length, close: close.length, ...(rend ? {rend} : {})}}
}
