/**
 * Names: persons, places and organisations that the authority knows, at every occurrence.
 *
 * > | the interpreter Shi⏎Zhe took part. I[van] V. Kovalev. and …
 *                     ^^^^^^^^^          ^^^^^^^^^^^^^^^^^
 *
 * Encoding guide §4: `persName`, `placeName`, `orgName` with `ref`; the longest match wins. A name that several
 * entries share is resolved only with evidence: one of them is named in full in the same document.
 */
import type {Plugin} from 'unified'
import type {Authority, AuthorityEntry} from '../../authority/authority.js'
import type {DecisionOf, InlineDecision} from '../../tree/decision.js'
import {type Leaf, type LeafBlock, leaves, type Transcription} from '../../tree/nodes.js'
import {type Reading, readingsOf, widened} from '../../tree/reading.js'
import {isOfAnother} from './another.js'
import {type Match, NameAutomaton, type Variant} from './automaton.js'

export interface NamesOptions {
  authority: Authority
}

const automata = new WeakMap<Authority, NameAutomaton>()

/** The automaton of an authority, made once. */
export function automatonOf(authority: Authority): NameAutomaton {
  let automaton = automata.get(authority)
  if (!automaton) {
    automaton = new NameAutomaton(authority.entries)
    automata.set(authority, automaton)
  }
  return automaton
}

interface Found {
  leaf: Leaf
  reading: Reading
  interventions: readonly InlineDecision[]
  match: Match
}

/** Marks every known name with a decision of class `person`, `place` or `org`. */
export const recogniseNames: Plugin<[NamesOptions], Transcription> =
  ({authority}) =>
  (tree) => {
    // An edition may have no authority files yet: then it knows no names.
    if (authority.entries.length === 0) return
    const automaton = automatonOf(authority)
    const found: Found[] = []
    for (const leaf of leaves(tree.children)) {
      if (!holdsNames(leaf)) continue
      const {main, apart, interventions} = readingsOf(tree.source, leaf)
      findIn(main, automaton, leaf, interventions, found)
      for (const {reading} of apart) findIn(reading, automaton, leaf, [], found)
    }
    const named = namedInFull(found)
    for (const one of found) {
      place(one, one.match, named)
      for (const inner of one.match.inner) place(one, inner, named)
    }
  }

/** The names in one reading, without those whose neighbours show that another is meant. */
function findIn(
  reading: Reading,
  automaton: NameAutomaton,
  leaf: LeafBlock,
  interventions: readonly InlineDecision[],
  found: Found[],
): void {
  const {text} = reading
  const matches = automaton.find(text)
  const tells = !inTitleCase.has(leaf.type)
  for (const [i, match] of matches.entries()) {
    const last = matches[i - 1]
    const next = matches[i + 1]
    const before = last && onlySpace.test(text.slice(last.end, match.start)) ? last : undefined
    const after = next && belonging.test(text.slice(match.end, next.start)) ? next : undefined
    const variants = tells
      ? match.variants.filter((variant) => !isOfAnother(text, {match, before, after}, variant))
      : match.variants
    if (variants.length > 0 || match.inner.length > 0)
      found.push({leaf, reading, interventions, match: {...match, variants}})
  }
}

/** Where every word may have a capital. */
const inTitleCase: ReadonlySet<string> = new Set(['title', 'heading', 'listHead', 'field'])
const onlySpace = /^\s+$/
const belonging = /^\s+(?:of\s+(?:the\s+)?)?$/

/** Titles and abstracts of a page hold names; its addresses, dates and boilerplate do not. */
function holdsNames(leaf: LeafBlock): boolean {
  if (leaf.type === 'field') return leaf.name === 'title' || leaf.name === 'abstract' || leaf.name === 'contents'
  return leaf.type !== 'furniture' && leaf.type !== 'pageBreak' && leaf.type !== 'runningHead'
}

/** The entries that the document calls by a name no other entry shares. */
function namedInFull(found: readonly Found[]): ReadonlySet<AuthorityEntry> {
  const named = new Set<AuthorityEntry>()
  for (const {match} of found) {
    const [only, second] = match.variants
    if (only && !second && only.name.type !== 'short') named.add(only.entry)
  }
  return named
}

function place({leaf, reading, interventions}: Found, match: Match, named: ReadonlySet<AuthorityEntry>): void {
  const judged = judge(match, named)
  if (!judged) return
  const {start, end} = widened(reading.span(match.start, match.end), interventions)
  const {class: kind, rule, cert, resp, detail, alternatives} = judged
  leaf.decisions.push({class: kind, rule, cert, resp, detail, alternatives, start, end} as InlineDecision)
}

type Judged = Pick<DecisionOf<'person'>, 'detail' | 'rule' | 'cert' | 'resp' | 'alternatives'> & {
  class: 'person' | 'place' | 'org'
}

function judge(match: Match, named: ReadonlySet<AuthorityEntry>): Judged | undefined {
  const [first] = match.variants
  if (!first) return undefined
  if (match.variants.length === 1 && first.name.type !== 'short') return decided(first, 'name-known', 'high')
  const likely = match.variants.filter((variant) => named.has(variant.entry))
  const [only] = likely
  if (only && likely.length === 1) {
    // `Strong forces` at the start of a sentence is no person.
    if (only.entry.class === 'person' && match.initial) return undefined
    return decided(only, 'name-short', 'medium', match.variants)
  }
  if (likely.length < 2 || match.initial) return undefined
  return {
    class: first.entry.class,
    rule: 'name-shared',
    cert: 'low',
    resp: '#sigla',
    detail: {name: first.name.text},
    alternatives: likely.map(({entry}) => ({
      class: entry.class,
      why: `may be ${entry.name} (${entry.id}): the document names several so`,
    })),
  }
}

function decided({entry}: Variant, rule: string, cert: 'high' | 'medium', all: readonly Variant[] = []): Judged {
  return {
    class: entry.class,
    rule,
    cert,
    resp: '#sigla',
    detail: {ref: entry.id, name: entry.name},
    alternatives: all
      .filter((v) => v.entry !== entry)
      .map((v) => ({
        class: v.entry.class,
        why: `${v.entry.name} (${v.entry.id}) shares the name but is not named in full here`,
      })),
  }
}
