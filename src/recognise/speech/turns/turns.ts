/**
 * Direct turns: paragraphs that a label opens become `turn` nodes (TEI `sp`), with the paragraphs that go on under the
 * same label.
 */
import {append} from '../../../append.js'
import type {Authority} from '../../../authority/authority.js'
import {type InlineDecision, isCitation} from '../../../tree/decision.js'
import {flowOf} from '../../../tree/flow.js'
import type {Block, Heading, Paragraph, SpeakerLabel, Transcription, Turn} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import {cuesOf} from '../clauses/cues.js'
import type {Person, Persons} from '../persons/persons.js'
import {sentencesOf} from '../phrases/sentences.js'
import {isNarration} from '../voices/narration.js'
import {isSourceNote} from '../writers/source-note.js'
import {type BlockLabel, blockLabel} from './block-label.js'
import {splitAtLabels, splitLeaf} from './cuts.js'
import {holdsSentences} from './dialogue.js'
import {introductions, speakersBy} from './label-names.js'
import {type Label, labelOf} from './labels.js'
import {labelAfterMark} from './marked-labels.js'
import {beginsWithSaying, isNarrated, tellsOf, tellsOfSomeone} from './narrated.js'
import {beforeOwnPerson, furthestOpening, isMark, ownPerson} from './own-person.js'
import {Room} from './room.js'
import {speakersAmong} from './speakers.js'

/** Regroups the blocks of a tree into turns where labels say who speaks. `opening` explains one-letter labels. */
export function groupTurns(
  tree: Transcription,
  persons: Persons,
  authority: Authority,
  opening: string,
  title: string,
): void {
  const {source} = tree
  const isPerson = (name: string): boolean => persons.isPerson(name)
  const isPlace = (name: string): boolean => authority.lookup(name).some((entry) => entry.class !== 'person')
  const labels = new Map<Block, BlockLabel>()
  // A short turn, or its label, may have been taken for a heading: it is none under a label that speaks elsewhere.
  const heads = new Map<Block, BlockLabel>()
  const noteLabel = (block: Block): void => {
    if ((block.type !== 'paragraph' && block.type !== 'heading') || isSourceNote(block)) return
    const flow = flowOf(source, block)
    const {text} = flow
    const label = labelAfterMark(text, isPerson, isPlace) ?? labelOf(text, isPerson, isPlace, true)
    if (!label || (label.interprets && !severalWords.test(text.slice(label.length)))) return
    if (endsInBracket(block, flow.span(0, label.length).end)) return
    const ofBlock = blockLabel(label, text)
    if (block.type === 'paragraph' || label.sign === 'line') labels.set(block, ofBlock)
    else if (ofBlock.hasText || label.kind === 'titled') heads.set(block, ofBlock)
  }
  for (const block of tree.children) noteLabel(block)
  if (labels.size === 0) return
  const speakers = speakersAmong([...labels.values()], introductions(opening, title, source.text, persons))
  if (speakers.size === 0) return
  for (const [block, label] of heads) {
    const isTitled = label.kind === 'titled' && label.sign === 'colon' && label.isSaid
    if (isTitled || speakers.has(label.key)) labels.set(block, label)
  }
  const names = [...labels.values()]
    .filter((label) => speakers.has(label.key) && label.sign === 'colon')
    .map(({name}) => name)
  const spoken = new Set(names)
  const titled = [...labels.values()].filter((label) => label.kind === 'titled' && speakers.has(label.key)).length
  const isLabel = (head: string): boolean => {
    if (spoken.has(head.slice(0, Math.max(0, head.indexOf(':'))))) return true
    // `Cde. Orsini: …`, where others have spoken so.
    const label = titled > 2 ? labelOf(head, isPerson, isPlace, false) : undefined
    return label?.kind === 'titled' && label.sign === 'colon' && label.length < head.trimEnd().length
  }
  const blocks = splitAtLabels(source, tree.children, isLabel)
  // Most blocks are still those that were looked at.
  const known = new Set(tree.children)
  for (const block of blocks) if (!known.has(block)) noteLabel(block)
  const labelled = new Map<Block, BlockLabel>()
  for (const block of blocks) {
    const label = labels.get(block)
    const isFound = label?.kind === 'titled' && (!known.has(block) || heads.has(block))
    if (label && (isFound || speakers.has(label.key))) labelled.set(block, label)
  }
  if (!holdsSentences(source, blocks, labelled)) return
  // `Q:` and `A:` ask and answer; other letters stand for names.
  const isExamined = ['colon', 'point'].some((sign) => speakers.has(`${sign} q`) && speakers.has(`${sign} a`))
  tree.children = regroup(source, blocks, labelled, speakersBy(persons, isExamined ? '' : opening), persons)
}

/** `T[alia Hale: ]We are late`: a mark that goes on past the label cannot be parted with it. */
function endsInBracket({decisions}: Paragraph | Heading, end: number): boolean {
  return decisions.some((decision) => decision.start < end && decision.end > end && decision.delimiters !== undefined)
}

/** `Interpreter: Paunov.` speaks no word. */
const severalWords = /\s\p{Ll}+\s+\p{Ll}/u

function regroup(
  source: Source,
  blocks: readonly Block[],
  labels: ReadonlyMap<Block, BlockLabel>,
  speakerOf: (label: Label) => Person,
  persons: Persons,
): Block[] {
  const out: Block[] = []
  const names = new Set([...labels.values()].flatMap(({name, short}) => [name, short ?? name]))
  const first = blocks.findIndex((block) => labels.has(block))
  const before = blocks
    .slice(0, first)
    .flatMap((block) => (block.type === 'paragraph' ? flowOf(source, block).text : []))
  const hasNarrator = before.some((text) => /\bI\b/.test(text))
  const room = new Room(names, persons, before)
  const unlabelled = blocks.filter((block) => block.type === 'paragraph' && !labels.has(block)) as Paragraph[]
  const narrated = isNarrated(
    unlabelled.map((block) => flowOf(source, block).text),
    labels.size,
  )
  const returning = hasNarrator ? new Set<Block>() : beforeOwnPerson(source, blocks, labels)
  let turn: Turn | undefined
  let pending: Block[] = []
  const flush = (): void => {
    append(out, pending)
    pending = []
  }
  for (const [i, block] of blocks.entries()) {
    const label = labels.get(block)
    if (label) {
      flush()
      turn = turnOf(source, block as Paragraph | Heading, label, speakerOf(label))
      const next = blocks[i + 1]
      // A label with nothing said under it stays what it was.
      const hasWords = next?.type === 'paragraph' ? !labels.has(next) : next?.type === 'list' && next.role === undefined
      if (turn.children.length === 0 && !hasWords) {
        out.push(block)
        turn = undefined
      } else out.push(turn)
    } else if (turn && (block.type === 'note' || block.type === 'pageBreak' || block.type === 'runningHead'))
      pending.push(block)
    else if (
      turn &&
      goesOn(source, block, turn, {names, room, hasNarrator, narrated, returning, few: labels.size < fewTurns})
    ) {
      append(turn.children, pending)
      turn.children.push(block)
      turn.position = {start: turn.position.start, end: block.position.end}
      pending = []
    } else {
      flush()
      turn = undefined
      out.push(block)
    }
  }
  flush()
  return out
}

/** With fewer turns a record tells mostly what was said. */
const fewTurns = 4

interface Telling {
  /** Those who speak by labels. */
  names: ReadonlySet<string>
  room: Room
  /** Whether someone has said *I* before the first label. */
  hasNarrator: boolean
  /** Whether most of what is said is told. */
  narrated: boolean
  /** Paragraphs after which, before the next label, one is in the speaker's own person. */
  returning: ReadonlySet<Block>
  /** Whether labels are few. */
  few: boolean
}

/** Whether an unlabelled block is still the speaker's. */
function goesOn(
  source: Source,
  block: Block,
  turn: Turn,
  {names, room, hasNarrator, narrated, returning, few}: Telling,
): boolean {
  if (block.type === 'list') return block.role === undefined
  if (block.type !== 'paragraph') return false
  if (turn.children.length === 0) return true
  if (block.decisions.some(isCitation)) return false
  const {text} = flowOf(source, block)
  // After a label in quotation marks only what has them goes on.
  if (isMark(source.text.charCodeAt(turn.position.start.offset)) && !isMark(text.charCodeAt(0))) return false
  if (text.length < 70 && !/[.?!…:;,"”’)—–-]$/.test(text)) return false
  // `Answer: …`, after what another said: the narrator's.
  if (reply.test(text) || decided.test(text)) return false
  if (tellsOf(text, names) || (narrated && tellsOfSomeone(text)) || (few && beginsWithSaying(text))) return false
  if (!returning.has(block) && room.isToldOf(text)) return false
  const opening = text.slice(0, furthestOpening)
  const [first] = returning.has(block) ? sentencesOf(opening) : []
  if (first) return !isNarration(text.slice(first.start, first.end), cuesOf(opening), [], true)
  // `I then went to my office`, `She asked me`: the speaker tells it, where no narrator has said *I*.
  if ((!hasNarrator && ownPerson.test(opening)) || !isNarration(opening, cuesOf(opening), [], true)) return true
  return room.isElsewhere(opening)
}

const reply = /^(?:(?:My |Our )?(?:[Aa]nswer|[Rr]eply|[Rr]esponse)|Comment): /
/** `Resolved: …`, as minutes close an item. */
const decided =
  /^(?:It was )?(?:[Rr]esolved|[Dd]ecided|[Nn]oted|[Aa]dopted|[Ii]nstructed|[Oo]rdered|RESOLVED|DECIDED|NOTED|ADOPTED)(?: (?:that|to))?:/

/** What parts a label from its words; a no-break space is text, as everywhere. */
const layout = /^[\t\n\v\f\r ]*/

function turnOf(source: Source, block: Paragraph | Heading, label: BlockLabel, person: Person): Turn {
  const flow = flowOf(source, block)
  const end = flow.span(0, label.length).end
  const textStart = label.hasText
    ? flow.source(label.length + layout.exec(flow.text.slice(label.length))![0].length)
    : end
  const [head, body] = splitLeaf(source, block, end, textStart)
  const {start} = block.position
  const decisions: InlineDecision[] = head.decisions
  const place = flow.span(0, label.length)
  const cert = label.kind === 'titled' || label.kind === 'known' ? 'high' : 'medium'
  for (const direction of label.stages) {
    const stage = flow.span(direction.start, direction.end)
    const isMarked = decisions.some((d) => d.start < stage.end && stage.start < d.end)
    if (!isMarked && source.text[stage.start] === '(')
      decisions.push({
        class: 'event',
        ...stage,
        rule: 'event-in-label',
        cert: 'high',
        resp: '#sigla',
        alternatives: [],
        detail: {},
        delimiters: {open: 1, close: 1, rend: 'parentheses'},
      })
  }
  decisions.push({
    class: 'speaker',
    ...place,
    rule: `speech-label-${label.kind}`,
    cert,
    resp: '#sigla',
    alternatives: [],
    detail: {name: label.name, who: person.id, kind: 'direct'},
  })
  const speakerLabel: SpeakerLabel = {
    type: 'speakerLabel',
    position: source.place(place.start, place.end),
    rule: `speech-label-${label.kind}`,
    cert,
    pieces: head.pieces,
    decisions,
  }
  const children: Block[] = label.hasText
    ? [
        {
          type: 'paragraph',
          position: {start, end: block.position.end},
          rule: block.rule,
          cert: block.cert,
          pieces: body.pieces,
          decisions: body.decisions,
        },
      ]
    : []
  return {
    type: 'turn',
    position: {start, end: block.position.end},
    rule: `speech-label-${label.kind}`,
    cert,
    label: speakerLabel,
    children,
  }
}
