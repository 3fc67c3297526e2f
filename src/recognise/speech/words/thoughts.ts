/**
 * Verbs of thinking, as minutes use them for verbs of saying.
 *
 * > | Mr. Talbot thought that the dam would hold.
 *                ^^^^^^^
 */
import type {FrameKind} from './lexicon.js'

/**
 * Verbs of thinking, and one of meaning: minutes report with them what was said. They attribute only to one who has
 * spoken, and never to the narrator. `that` alone, or also a clause without conjunction.
 */
export const thoughts: Readonly<Record<string, readonly FrameKind[]>> = {
  thought: ['that', 'zero'],
  felt: ['that', 'zero'],
  believed: ['that', 'zero'],
  hoped: ['that', 'zero'],
  considered: ['that'],
  doubted: ['that', 'wh'],
  regretted: ['that'],
  trusted: ['that'],
  feared: ['that'],
  supposed: ['that'],
  wished: ['that'],
  understood: ['that'],
  implied: ['that'],
  expected: ['that'],
  assumed: ['that'],
  anticipated: ['that'],
  imagined: ['that'],
  recognised: ['that'],
  recognized: ['that'],
  thinks: ['that', 'zero'],
  feels: ['that', 'zero'],
  believes: ['that', 'zero'],
  considers: ['that'],
  hopes: ['that'],
  doubts: ['that', 'wh'],
  fears: ['that'],
}
