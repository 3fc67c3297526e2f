/**
 * Lines that had room for the next word, and what that says: in lines broken by a program that counts characters it says
 * more than in proportional type, where the estimate errs.
 */
import type {Cert} from '../tree/decision.js'
import type {Measure} from './measure.js'

/** Whether a program broke the lines that counts characters: ten witnesses and none against it. */
export function isCounted({face, contradicted, witnesses}: Measure): boolean {
  return face === 'typewriter' && contradicted < 0.02 && witnesses >= 10
}

/**
 * What begins after a line that left `share` of the measure free. Counted lines were all ended by hand where they had room;
 * elsewhere a sentence's end, or much room, must confirm it.
 */
export function afterShortLine(
  measure: Measure,
  share: number,
  lower: boolean,
  ends: boolean,
): {rule: string; cert: Cert} | undefined {
  if (isCounted(measure)) {
    if (share < 0 || (lower && share <= 0.3)) return undefined
    return {rule: 'paragraph-wrap-width', cert: ends ? 'high' : 'medium'}
  }
  if (lower || share <= 0.01) return undefined
  if (ends) return {rule: 'paragraph-wrap-width', cert: share > 0.04 ? 'high' : 'medium'}
  return share > 0.12 ? {rule: 'paragraph-short-line', cert: 'medium'} : undefined
}
