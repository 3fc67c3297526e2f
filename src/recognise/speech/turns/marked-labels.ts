/**
 * Labels that something stands before, or about, that is no part of the name: the mark is part of the label.
 *
 * > | “Hale: We are late.                a talk that is quoted
 * > | + Hale: We are late.               so do some minutes
 * > | [00:12:05] Hale: We are late.      the time of a recording
 * > | **Hale:** We are late.             signs for bold and italic type
 */
import {type Label, labelOf} from './labels.js'
import {isMark} from './own-person.js'

type Asks = (name: string) => boolean

/** The label after a mark, or in signs of emphasis. */
export function labelAfterMark(text: string, isPerson: Asks, isPlace: Asks): Label | undefined {
  const mark = markLength(text)
  if (mark > 0) return moved(labelOf(text.slice(mark), isPerson, isPlace, false), mark, mark)
  const code = text.charCodeAt(0)
  const found = code === 0x2a || code === 0x5f ? emphasised.exec(text) : null
  if (!found) return undefined
  const [whole, sign, name] = found
  const plain = labelOf(`${name}: ${text.slice(whole.length)}`, isPerson, isPlace, false)
  // The colon ends it, and nothing of what follows.
  if (plain?.length !== name!.length + 1) return undefined
  return moved(plain, sign!.length, whole.trimEnd().length - plain.length)
}

/** `**Hale:** We …`, `**Hale**: We …`, `_Hale:_ We …` */
const emphasised = /^(\*{1,3}|_{1,2})([^*_:\n]{1,70})(?::\1|\1:)\s/

/** Characters before the label. */
function markLength(text: string): number {
  const code = text.charCodeAt(0)
  if (isMark(code)) return 1
  if (text.startsWith('+ ')) return 2
  const mayBeTime = code === 0x5b || code === 0x28 || (code >= 0x30 && code <= 0x39)
  return mayBeTime ? (time.exec(text)?.[0].length ?? 0) : 0
}
const time = /^(?:\d{1,2}:\d\d(?::\d\d)?|\[\d{1,2}:\d\d(?::\d\d)?\]|\(\d{1,2}:\d\d(?::\d\d)?\))\s+/

/** A label that a colon ends, which begins `before` characters later and is `longer`. */
function moved(label: Label | undefined, before: number, longer: number): Label | undefined {
  if (label?.sign !== 'colon') return undefined
  const stages = label.stages.map(({start, end}) => ({start: start + before, end: end + before}))
  return {...label, length: label.length + longer, stages}
}
