/** A label with what stands after it in its block. */
import {endsSentence, isSpoken} from './dialogue.js'
import type {Label} from './labels.js'

/** A label at the head of a block. */
export interface BlockLabel extends Label {
  /** What the labels of one speaker have in common: `colon orsini`. */
  key: string
  /** Words follow it in its own block. */
  hasText: boolean
  /** Those end as a sentence does, or lead on. */
  isSaid: boolean
  /** Those end as a question does. */
  asks: boolean
  /** They say *I* or *you*, or ask. */
  isSpoken: boolean
}

/** The label that the words of a block begin with. */
export function blockLabel(label: Label, words: string): BlockLabel {
  return {
    key: keyOf(label),
    hasText: words.length > label.length + 1,
    isSaid: endsSentence(words),
    asks: words.endsWith('?'),
    isSpoken: isSpoken(words.slice(label.length)),
    ...label,
  }
}

function keyOf({name, short, sign}: Label): string {
  return `${sign} ${(short ?? name).toLowerCase()}`
}
