/**
 * The reading of a leaf: its flow with interventions resolved, and the way back to the source.
 *
 * > | informed [me] that I[van] V. Kovalev [Soviet specialist] came
 *   reading: informed me that Ivan V. Kovalev  came
 *   apart:   Soviet specialist
 *
 * Letters that were added (`expansion`, `supplied`) stand in the text; what comments on it (every other bracket) is
 * read apart, so that a name or a frame runs on across it.
 */
import {firstThat} from './bisect.js'
import {type InlineDecision, isIntervention} from './decision.js'
import {type Flow, flowOf} from './flow.js'
import type {Leaf} from './nodes.js'
import type {Source, Span} from './source.js'

export class Reading {
  readonly text: string
  readonly #flow: Flow
  /** Reading offset and flow offset at which each kept stretch starts. */
  readonly #at: number[]
  readonly #from: number[]

  constructor(flow: Flow, kept: readonly Span[]) {
    this.#flow = flow
    this.#at = []
    this.#from = []
    const parts: string[] = []
    let length = 0
    for (const {start, end} of kept) {
      if (end <= start) continue
      this.#at.push(length)
      this.#from.push(start)
      parts.push(flow.text.slice(start, end))
      length += end - start
    }
    this.text = parts.length === 1 ? parts[0]! : parts.join('')
  }

  /** The source offset of the character `at`. */
  source(at: number): number {
    return this.#flow.source(this.#flowAt(at))
  }

  /** The source span of the characters `start` to `end`. */
  span(start: number, end: number): Span {
    if (end <= start) return {start: this.source(start), end: this.source(start)}
    return {start: this.source(start), end: this.#flow.span(this.#flowAt(end - 1), this.#flowAt(end - 1) + 1).end}
  }

  /** The first character at or after a source offset. */
  at(offset: number): number {
    const flowAt = this.#flow.at(offset)
    let i = this.#from.length - 1
    while (i > 0 && this.#from[i]! > flowAt) i--
    const next = this.#at[i + 1] ?? this.text.length
    return Math.min(Math.max(0, (this.#at[i] ?? 0) + flowAt - (this.#from[i] ?? 0)), next)
  }

  #flowAt(at: number): number {
    const piece = Math.max(0, firstThat(this.#at.length, (i) => this.#at[i]! > at) - 1)
    return (this.#from[piece] ?? 0) + at - (this.#at[piece] ?? 0)
  }
}

export interface Readings {
  main: Reading
  /** What the notes in brackets say, each with its intervention. */
  apart: {reading: Reading; decision: InlineDecision}[]
  interventions: InlineDecision[]
}

/** The readings of a leaf, from the interventions that are on it. */
export function readingsOf(source: Source, leaf: Pick<Leaf, 'pieces' | 'decisions'>): Readings {
  const flow = flowOf(source, leaf)
  const interventions = leaf.decisions.filter(isIntervention).sort((a, b) => a.start - b.start || b.end - a.end)
  if (interventions.length === 0)
    return {main: new Reading(flow, [{start: 0, end: flow.text.length}]), apart: [], interventions}
  const kept: Span[] = []
  const apart: Readings['apart'] = []
  let at = 0
  for (const decision of interventions) {
    const start = flow.at(decision.start)
    const end = flow.at(decision.end)
    if (start < at || end <= start) continue
    const open = decision.delimiters?.open ?? 1
    const close = decision.delimiters?.close ?? 1
    kept.push({start: at, end: start})
    if (decision.class === 'expansion' || decision.class === 'supplied') {
      const query = decision.class === 'supplied' ? decision.detail.query : undefined
      const stop = query ? flow.at(query.start) : end - close
      kept.push({start: start + open, end: Math.max(start + open, stop)})
    } else if (end - start > open + close) {
      apart.push({reading: new Reading(flow, [{start: start + open, end: end - close}]), decision})
    }
    at = end
  }
  kept.push({start: at, end: flow.text.length})
  return {main: new Reading(flow, kept), apart, interventions}
}

/** A span widened so that it holds every bracket of added letters it would otherwise cut in two. */
export function widened(span: Span, interventions: readonly InlineDecision[]): Span {
  let {start, end} = span
  const next = firstThat(interventions.length, (i) => interventions[i]!.start >= span.start)
  // Brackets nest a few deep at most: those that begin before the span and reach into it are near.
  for (let i = Math.max(0, next - 8); i < interventions.length; i++) {
    const d = interventions[i]!
    if (d.start >= end) break
    if (d.end <= start || (d.start >= start && d.end <= end)) continue
    // A name inside the brackets of a note stays inside them.
    if (d.start < start && d.end > end) continue
    start = Math.min(start, d.start)
    end = Math.max(end, d.end)
  }
  return {start, end}
}
