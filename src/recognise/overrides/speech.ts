/**
 * Speech after an editor's decisions: what hangs on a decision goes with it.
 *
 * > | Orsini said that the mill was sold. It had been empty.
 *     ^^^^^^^^^^^^^^^^ the frame: whoever it names speaks the words beside it
 *                                         ^^^^^^^^^^^^^^^^^^ and what goes on from them without a frame of its own
 *
 * Parts of one utterance that two speak, or of which one is gone, are joined no more.
 */
import type {DecisionOf, InlineDecision} from '../../tree/decision.js'
import type {LeafBlock} from '../../tree/nodes.js'

type Said = DecisionOf<'said'>

export function mendSpeech(text: string, leaves: readonly LeafBlock[]): void {
  const changed = new Map<InlineDecision, Said>()
  const now = (part: Said): Said => changed.get(part) ?? part
  const parts: Said[] = []
  for (const {decisions} of leaves) {
    const own = decisions.filter((one) => one.class === 'said').sort((a, b) => a.start - b.start)
    for (const frame of decisions)
      if (frame.class === 'speaker' && isEditors(frame))
        for (const part of own)
          if (!isEditors(part) && isBeside(text, frame, part)) changed.set(part, give(part, frame))
    for (const part of own) parts.push(part)
  }
  const byId = new Map(parts.map((part) => [part.detail.id, part]))
  for (const part of parts) {
    const {prev, ...rest} = now(part).detail
    if (prev === undefined) continue
    const before = byId.get(prev)
    const known = before && now(before)
    if (known?.detail.who === rest.who) continue
    const goesOn = known && isEditors(known) && !isEditors(now(part))
    changed.set(part, goesOn ? give(part, known) : {...now(part), detail: rest})
  }
  for (const part of parts) {
    const {next, ...rest} = now(part).detail
    const after = next === undefined ? undefined : byId.get(next)
    if (next !== undefined && (!after || now(after).detail.prev === undefined))
      changed.set(part, {...now(part), detail: rest})
  }
  if (changed.size === 0) return
  for (const leaf of leaves) leaf.decisions = leaf.decisions.map((one) => changed.get(one) ?? one)
}

/** Words that are now said by whom an editor's decision names. */
function give(part: Said, {resp, detail}: Said | DecisionOf<'speaker'>): Said {
  const {who} = detail
  return who === undefined || who === part.detail.who
    ? part
    : {...part, resp, rule: 'override', detail: {...part.detail, who}}
}

/** Whether nothing but signs and spaces parts a frame from words before or after it. */
function isBeside(text: string, frame: InlineDecision, part: InlineDecision): boolean {
  const between = part.start >= frame.end ? [frame.end, part.start] : [part.end, frame.start]
  const [from, to] = between as [number, number]
  return to >= from && to - from < 8 && !/[\p{L}\p{N}]/u.test(text.slice(from, to))
}

function isEditors({rule}: InlineDecision): boolean {
  return rule === 'override'
}
