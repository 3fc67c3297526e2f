/**
 * Choruses: several who speak at once, named before what is quoted.
 *
 * > | There were surprised exclamations: “Yes! Yes!”
 *                          ^^^^^^^^^^^^
 */
import type {Span} from '../../../tree/source.js'
import type {Subject} from '../phrases/phrase.js'
import {chorusNouns} from '../words/lexicon.js'

/** Who speaks in a chorus. */
export const severalVoices: Subject = {kind: 'several', text: 'several voices', start: 0, end: 0}

const chorus = new RegExp(
  `\\b(?:${chorusNouns})\\b(?! (?:you|him|her|it|me|us|them|this|himself|itself)\\b)[^“"«„.;]{0,40}$`,
  'i',
)

/** Where the words from `start` to a quotation at `end` name a chorus. */
export function chorusBefore(text: string, start: number, end: number): Span | undefined {
  const found = chorus.exec(text.slice(start, end))
  if (!found) return undefined
  const at = start + found.index
  return {start: at, end: at + /^[\p{L} ]+?(?=[^\p{L} ]|$)/u.exec(found[0])![0].length}
}
