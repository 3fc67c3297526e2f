/** Quotations: the words in quotation marks right before a bracket, which it may explain. */
import {endsInQuotation} from '../words/words.js'
import type {Context, Run} from './context.js'

export type Quotation = Pick<Run, 'start' | 'end' | 'text'>

/** The words in quotation marks right before the bracket. */
export function quotation({before, bracket}: Context): Quotation | undefined {
  const found = endsInQuotation(before) ? /["“„«]([^"“”„«»]{2,61})["”»]\s?$/u.exec(before) : null
  if (!found) return undefined
  const start = bracket.start - found[0].length + 1
  return {start, end: start + found[1]!.length, text: found[1]!}
}
