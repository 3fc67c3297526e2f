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
  for (const block of blocks) {
    if (block.type !== 'list' || block.style !== 'numbered' || block.role !== undefined) continue
    const labels = labelsIn(source, block, isPerson, isPlace)
    if (labels.size > 0) markTurns(source, block, labels, speakersBy(persons, opening), floor)
  }
  return floor
}

/** The labels in a list, where one at least is of such a record: a title, a name in capitals, and whom he speaks for. */
function labelsIn(
  source: Source,
  list: List,
  isPerson: (name: string) => boolean,
  isPlace: (name: string) => boolean,
): ReadonlyMap<Item, Label> {
  const labels = new Map<Item, Label>()
  if (!list.children.some((item) => item.label !== undefined && delegate.test(headOf(source, item)))) return labels
  for (const item of list.children) {
    const {text} = flowOf(source, item)
    const label = labelOf(text, isPerson, isPlace, false)
    const mayBe = label?.sign === 'colon' && (label.kind === 'titled' || label.kind === 'role')
    // `2. Mr. LUND (Norland): statement`, of a list of speakers.
    if (mayBe && text.length > label.length + 1 && saysSomething.test(text)) labels.set(item, label)
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
