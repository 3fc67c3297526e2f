/**
 * Footnotes: the bodies, wherever they stand, and the anchors that call them.
 *
 * > | retreat is a rational form of struggle.1 But the second period …
 *                                             ^ anchor
 * > | 1 See his letter of 3 March.
 *     ^ label of the body
 *
 * A number alone proves nothing (`NSC 64`, `C–54`, `1.5 tons`). What proves is the sequence: bodies numbered one after
 * another, and for each a number glued to a word or a stop (or bracketed) before it, in the same order.
 */

import {firstThat} from '../../tree/bisect.js'
import type {Cert} from '../../tree/decision.js'
import {isUpper} from '../lines/characters.js'
import type {Places} from '../lines/places.js'
import {isStrokes, type Row} from '../lines/rows.js'
import {
  bracketed,
  type Candidate,
  candidatesOf,
  eligibleFor,
  firstCalls,
  inOrder,
  numbered,
} from '../marks/note-candidates.js'
import {chainsOf, isAnnounced, type Label, labelsOf, seriesOf} from '../marks/note-labels.js'
import {endOfMonth} from '../wording/months.js'
import {headsApparatus} from '../wording/titles.js'
import {addContinued} from './continued-notes.js'
import {type KnownFeet, outsideFeet, withDisplaced} from './displaced-labels.js'
import {atFeet} from './foot-labels.js'
import {addSigns} from './note-signs.js'
import {addParenthesised} from './parenthesised-notes.js'

export interface NoteBody {
  n: string
  id: string
  start: number
  end: number
  textFrom: number
  cert: Cert
  rule: string
}

export interface NoteAnchor {
  n: string
  start: number
  end: number
  cert: Cert
  rule: string
  note?: string
}

export interface Notes {
  /** By the row's place in `rows`. */
  bodies: Map<number, NoteBody>
  /** In order of their places. */
  anchors: NoteAnchor[]
}

/** What is known of the notes before they are looked for. */
export interface KnownNotes {
  /** Rows over the text (a title that the page gives), which may hold anchors. */
  headRows?: readonly Row[] | undefined
  /** Feet of pages whose labels are known, and these. */
  displaced?: KnownFeet
}

/** Finds the notes of `rows`, which lie in `text` in order. */
export function notesOf(text: string, rows: readonly Row[], places: Places, known: KnownNotes = {}): Notes {
  const {headRows = [], displaced} = known
  const candidates = candidatesOf(text, headRows.length > 0 ? [...headRows, ...rows] : rows, places)
  const byNumber = numbered(candidates)
  const notes: Notes = {bodies: new Map(), anchors: []}
  const ids = new Map<string, number>()
  const taken = new Set<number>()
  const before: Partial<Record<ReturnType<typeof seriesOf>, Before>> = {}
  const others = atFeet(outsideFeet(labelsOf(text, rows), displaced), rows, byNumber)
  const labels = withDisplaced(others, displaced)
  const chains = chainsOf(labels, firstCalls(candidates))
  const laterStops = chains.filter(([first]) => seriesOf(first!) === 'stop' && first!.n === 1)
  for (const chain of chains) {
    const {style, row} = chain[0]!
    const series = seriesOf(chain[0]!)
    const last = rows[chain.at(-1)!.row]!.from
    // Numbers that begin anew are called after the notes before; those that go on over a gap may be called with them.
    const earlier = before[series]
    const since = !earlier ? 0 : chain[0]!.n > earlier.n ? earlier.since : earlier.last
    const eligible = eligibleFor(chain, byNumber, since, last).filter((c) => !taken.has(c.start))
    const matched = inOrder(eligible)
    const mayBeOutline = series === 'stop' || (series === 'foot' && chain[0]!.n > 1)
    if (mayBeOutline && isOutline(chain, matched, laterStops, byNumber)) continue
    if (style === 'stop' && isAnnounced(text, rows[row - 1])) continue
    if (!isBorneOut(chain, matched, rows[row]!.from) && !isHeaded(text, rows, chain, matched)) continue
    const bodyOf = new Map<number, string>()
    for (const label of chain) {
      if (notes.bodies.has(label.row)) continue
      const id = uniqueId(ids, `n${label.n}`)
      bodyOf.set(label.n, id)
      notes.bodies.set(label.row, {
        n: String(label.n),
        id,
        start: label.start,
        end: label.end,
        textFrom: label.textFrom,
        cert: label.isDisplaced ? 'medium' : 'high',
        rule: `note-body-${label.isDisplaced ? 'displaced' : style}`,
      })
    }
    for (const c of matched) {
      const note = bodyOf.get(c.n)
      if (note === undefined) continue
      taken.add(c.start)
      notes.anchors.push({
        n: String(c.n),
        start: c.start,
        end: c.end,
        cert: c.weight >= 2 ? 'high' : 'medium',
        rule: ruleOf(c),
        note,
      })
    }
    before[series] = {n: chain.at(-1)!.n, since, last}
  }
  addParenthesised(text, rows, places.brackets, notes, ids)
  addBodiless(text, rows, candidates, taken, notes)
  addSigns(text, rows, headRows, places.signs, notes, ids)
  addContinued(text, rows, notes, ids)
  notes.anchors.sort((a, b) => a.start - b.start)
  return notes
}

function ruleOf({weight, raised, carried}: Candidate): string {
  if (raised) return 'note-anchor-raised'
  return carried || weight >= bracketed ? 'note-anchor-bracketed' : 'note-anchor-glued'
}

/** The notes that a style numbered last: their last number and its place, and from where on they were called. */
interface Before {
  n: number
  last: number
  since: number
}

/** Whether a chain of labels is one of notes: how many of them are called, and by what. */
function isBorneOut(chain: readonly Label[], matched: readonly Candidate[], first: number): boolean {
  const {style} = chain[0]!
  if (style === 'bracket' || style === 'raised') return matched.length > 0 || chain.length > 1
  const strong = matched.some((c) => c.weight >= 2)
  if (chain.every((label) => label.weak))
    return matched.length === chain.length && matched.every((c) => c.weight >= 2 && c.start < first)
  const share = matched.length / chain.length
  // Away from the feet of pages one alone (`4Rs`) may as well be a name.
  if (style === 'glued')
    return strong && share >= 0.8 && (chain.length > 1 || chain[0]!.n === 1 || seriesOf(chain[0]!) === 'foot')
  if (style === 'bare' || seriesOf(chain[0]!) === 'foot') return strong && share >= 0.5
  return strong && share >= 0.6 && matched.every((c) => c.start < first || c.weight >= bracketed)
}

/**
 * Whether numbers with stops are those of paragraphs, beside or around the anchors: a later run from 1 numbers the notes
 * that all of them call, and no number is called anew between the two.
 */
function isOutline(
  chain: readonly Label[],
  matched: readonly Candidate[],
  runs: readonly (readonly Label[])[],
  calls: ReadonlyMap<number, readonly Candidate[]>,
): boolean {
  const {row, start} = chain.at(-1)!
  const most = matched.reduce((most, {n}) => Math.max(most, n), 0)
  // Of the runs below, in their order, the first that goes as far: what is called before it is called before all others.
  let next = firstThat(runs.length, (i) => runs[i]![0]!.row > row)
  while (next < runs.length && runs[next]!.at(-1)!.n < most) next++
  const run = runs[next]
  if (!run) return false
  if (matched.some((c) => c.start > chain[0]!.start)) return true
  const ones = calls.get(1) ?? []
  for (let i = firstThat(ones.length, (k) => ones[k]!.start > start); i < ones.length; i++) {
    if (ones[i]!.start >= run[0]!.start) break
    if (ones[i]!.weight >= bracketed) return false
  }
  return true
}

/**
 * Under *Notes* a run from 1 is one of notes, though no anchor is seen (an extraction parted them from their words); with
 * stops it may number anything, and one anchor at least must speak for it. Under a rule each may be called by any figure.
 */
function isHeaded(text: string, rows: readonly Row[], chain: readonly Label[], matched: readonly Candidate[]): boolean {
  const {row, n, style} = chain[0]!
  const head = rows[row - 1]
  if (!head || n !== 1) return false
  const words = text.slice(head.from, Math.min(head.to, head.from + 80))
  if (style === 'bare' && matched.length === chain.length && isStrokes(text, head)) return true
  if (chain.length < 2 || (style === 'stop' && matched.length === 0)) return false
  return headsApparatus(words.slice(0, 30))
}

/** `n7`, and `n7-2` where numbers begin anew; `given` counts how often each was given, also one made so (`n7-2-2`). */
export function uniqueId(given: Map<string, number>, stem: string): string {
  const count = (given.get(stem) ?? 0) + 1
  given.set(stem, count)
  if (count === 1) return stem
  const id = `${stem}-${count}`
  if (given.has(id)) return uniqueId(given, stem)
  given.set(id, 1)
  return id
}

/**
 * Anchors whose bodies are not in this text: any bracketed number that is left, and numbers glued to the stop of a
 * sentence that count 1, 2, 3 … from the start of the text.
 */
function addBodiless(
  text: string,
  rows: readonly Row[],
  candidates: readonly Candidate[],
  taken: ReadonlySet<number>,
  notes: Notes,
): void {
  const hasGlued = notes.anchors.some((anchor) => anchor.rule === 'note-anchor-glued')
  const labelled = new Set([...notes.bodies.values()].map((body) => body.start))
  const inBrackets = new Set(candidates.filter((one) => one.weight >= bracketed).map((one) => one.n))
  const seen = new Set<number>()
  let expected = 1
  let pinpointed = -1
  for (const candidate of candidates) {
    if (taken.has(candidate.start) || labelled.has(candidate.start) || candidate.slashed) continue
    if (candidate.weight >= bracketed) {
      // After a figure it is an anchor where it counts on from another: `telegram 58 [2]` after a `[1]`. Where the notes
      // are called by glued figures, one in brackets that counts from none numbers something else: `Orsini v. Lis [936]`.
      const counts = candidate.n === 1 ? inBrackets.has(2) : seen.has(candidate.n - 1)
      if (!counts && !candidate.raised && (hasGlued || completesNumber(text, candidate))) continue
      if (isPinpoint(text, candidate, pinpointed)) {
        pinpointed = candidate.end
        continue
      }
      seen.add(candidate.n)
      notes.anchors.push({
        n: String(candidate.n),
        start: candidate.start,
        end: candidate.end,
        cert: 'medium',
        rule: ruleOf(candidate),
      })
    } else if (
      !hasGlued &&
      candidate.n === expected &&
      candidate.weight >= 3 &&
      endsAStatement(text, candidate, rows)
    ) {
      notes.anchors.push({
        n: String(candidate.n),
        start: candidate.start,
        end: candidate.end,
        cert: 'medium',
        rule: 'note-anchor-glued',
      })
      expected++
    }
  }
}

/** `194[8]`, `17 [18] trucks`, `June [12]`, `[12] June`, `£[100]`: digits that an editor supplied or corrected. */
function completesNumber(text: string, {n, start, end}: Candidate): boolean {
  if (n <= 31 && endOfMonth(text.slice(end, end + 12), 1) !== undefined) return true
  return /(?:[\d£$€] ?|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) )$/.test(
    text.slice(Math.max(0, start - 12), start),
  )
}

/** `at [5]`, `at [9] to [13]`: the numbered paragraphs of a judgement; the last that one was seen to end at is `last`. */
function isPinpoint(text: string, {start}: Candidate, last: number): boolean {
  if (text.slice(Math.max(0, start - 4), start) === ' at ') return true
  return last > start - 8 && /^(?: to | and |, ?|[–-])$/.test(text.slice(last, start))
}

/** After a full stop (not an abbreviation's), and before a capital or the line's end. */
function endsAStatement(text: string, candidate: Candidate, rows: readonly Row[]): boolean {
  if (rows.length === 0) return false
  const code = text.charCodeAt(candidate.start - 1)
  if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x201d) return false
  let at = candidate.end
  while (text.charCodeAt(at) === 0x20) at++
  const after = text.charCodeAt(at)
  return Number.isNaN(after) || isUpper(after) || after === 0x0a || after === 0x0d || after === 0x201c || after === 0x0c
}
