/**
 * Turns in the records of assemblies, whose paragraphs are numbered through, whoever speaks: the paragraphs are items, the
 * label stands after the number, and all until the next label is the speaker's.
 *
 * > | 12. Mr. ORSINI (Ostria): Mr. President, may I …
 *         ^^^^^^^^^^^^^^^^^^^^
 * > | 13. The debate of this Assembly is …                 his, too
 */
import type {Authority} from '../../../authority/authority.js'
import type {Cert, InlineDecision, SaidDetail} from '../../../tree/decision.js'
import {type Flow, flowOf} from '../../../tree/flow.js'
import type {Block, Item, List} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import type {Person, Persons} from '../persons/persons.js'
import {link} from '../speech-decisions.js'
import {speakersBy} from './label-names.js'
import {type Label, labelOf} from './labels.js'

/** Marks the turns of numbered records, and says who has the floor in which item. */
export function numberedTurns(
  source: Source,
  blocks: readonly Block[],
  persons: Persons,
  authority: Authority,
  opening: string,
): ReadonlyMap<Item, Person> {
  const floor = new Map<Item, Person>()
  const isPerson = (name: string): boolean => persons.isPerson(name)
  const isPlace = (name: string): boolean => authority.lookup(name).some((entry) => entry.class !== 'person')
  const lists = blocks.filter(
    (block): block is List => block.type === 'list' && block.style === 'numbered' && block.role === undefined,
  )
  const found = lists.map((list) => labelsIn(source, list, isPerson, isPlace))
  const items = lists.reduce((sum, list) => sum + list.children.length, 0)
  const spoken = isTalk(source, found) ? areTurns(found, items) : new Set<string>()
  for (const [i, list] of lists.entries()) {
    const isRecord = list.children.some((item) => item.label !== undefined && delegate.test(headOf(source, item)))
    const labels = new Map([...found[i]!].filter(([, {kind, name}]) => spoken.has(name) || (isRecord && isSure(kind))))
    if (labels.size > 0) markTurns(source, list, labels, speakersBy(persons, opening), floor)
  }
  return floor
}

/** Whether those speak whom labels name: they say *I* or *you*, or ask. `1. Mr. Talbot: the report.` says who is to do what. */
function isTalk(source: Source, found: readonly ReadonlyMap<Item, Label>[]): boolean {
  const items = found.flatMap((labels) => [...labels.keys()])
  const spoken = items.filter(({position: {start, end}}) => talks.test(source.text.slice(start.offset, end.offset)))
  return spoken.length * 3 >= items.length
}
const talks = /\?|\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]urs?|[Yy]ours?|me|us)\b/

function isSure(kind: Label['kind']): boolean {
  return kind === 'titled' || kind === 'role'
}

/**
 * Who speaks in items that are a talk that somebody numbered: half of the items and more have labels, of two speakers or
 * more, who come back; none otherwise. Who is no title, office or known person comes back himself.
 */
function areTurns(found: readonly ReadonlyMap<Item, Label>[], items: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const sure = new Set<string>()
  let turns = 0
  for (const {name, kind} of found.flatMap((labels) => [...labels.values()])) {
    turns++
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (isSure(kind) || kind === 'known') sure.add(name)
  }
  if (turns < fewestTurns || turns * 2 < items || counts.size < 2 || turns < counts.size + 2) return new Set()
  return new Set([...counts].flatMap(([name, count]) => (count > 1 || sure.has(name) ? [name] : [])))
}
const fewestTurns = 4

/** The labels of the items that say something. */
function labelsIn(
  source: Source,
  list: List,
  isPerson: (name: string) => boolean,
  isPlace: (name: string) => boolean,
): ReadonlyMap<Item, Label> {
  const labels = new Map<Item, Label>()
  for (const item of list.children) {
    if (!headOf(source, item).includes(':')) continue
    const {text} = flowOf(source, item)
    const label = labelOf(text, isPerson, isPlace, false)
    // `2. Mr. LUND (Norland): statement`, of a list of speakers.
    if (label?.sign === 'colon' && text.length > label.length + 1 && saysSomething.test(text)) labels.set(item, label)
  }
  return labels
}
const saysSomething = /[.?!…:;][”"’')]*\s*$/
/** `Mr. ORSINI (Ostria):`, `Mrs. van der HALE (Norland) (translated from French):` */
const delegate = /^(?:\p{Lu}\p{L}{0,12}\.? ){1,3}(?:\p{Ll}{2,4} ){0,2}\p{Lu}{2}[\p{Lu}’' -]*(?: \([^()]{2,60}\)){1,2}:/u

function headOf(source: Source, item: Item): string {
  const first = item.pieces.find(({as}) => as === 'text')
  return first ? source.text.slice(first.start, Math.min(first.end, first.start + 140)) : ''
}

function markTurns(
  source: Source,
  list: List,
  labels: ReadonlyMap<Item, Label>,
  speakerOf: (label: Label) => Person,
  floor: Map<Item, Person>,
): void {
  let person: Person | undefined
  let last: SaidDetail | undefined
  let lastStart = 0
  for (const item of list.children) {
    const label = labels.get(item)
    if (label) {
      person = speakerOf(label)
      last = undefined
    }
    if (!person) continue
    floor.set(item, person)
    const flow = flowOf(source, item)
    if (label) item.decisions.push(labelDecision(flow, label, person))
    const said = saidDecision(flow, label?.length ?? 0, person, label?.kind === 'titled' ? 'high' : 'medium')
    if (!said) continue
    item.decisions.push(said)
    link(last, lastStart, said)
    last = (said as {detail: SaidDetail}).detail
    lastStart = said.start
  }
}

function labelDecision(flow: Flow, label: Label, person: Person): InlineDecision {
  return {
    class: 'speaker',
    ...flow.span(0, label.length),
    rule: 'speech-label-numbered',
    cert: label.kind === 'titled' ? 'high' : 'medium',
    resp: '#sigla',
    alternatives: [],
    detail: {name: label.name, who: person.id, kind: 'direct'},
  }
}

function saidDecision(flow: Flow, from: number, {id}: Person, cert: Cert): InlineDecision | undefined {
  const start = from + flow.text.slice(from).search(/\S|$/)
  const end = flow.text.trimEnd().length
  if (end <= start) return undefined
  return {
    class: 'said',
    ...flow.span(start, end),
    rule: 'speech-label-numbered',
    cert,
    resp: '#sigla',
    alternatives: [],
    detail: {who: id, direct: true},
  }
}
