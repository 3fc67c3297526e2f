/**
 * Note anchor: a number or sign in brackets that calls a note. The reader finds those whose bodies stand in the
 * source; what it left is still an anchor, without a note.
 *
 * > | the elder Novak,[4] and his son
 *                     ^^^
 */
import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {wholeYear} from './supplied.js'

/** `Krotov[ii]`: the numeral of a note, glued to its word. */
export const smallNumeral = /^(?:i{1,3}|i?v|vi{1,3}|i?x|xi{1,3})$/

/** `201-12`: the longest that calls a note. */
const longest = 6

export function noteAnchor(context: Context): ProposalOf<'noteAnchor'> | undefined {
  if (context.content.length > longest) return undefined
  if (ofPage.test(context.content) && /[\p{L}.,;:!?”"’)]$/u.test(context.before) && !context.gluedAfter)
    return propose(context.content, 0.9, 'medium')
  // `Gray[^1] spoke`: Markdown marks the number of a note with a caret.
  const content = context.content.replace(/^\^(?=\d)/, '')
  if (!/^(?:\d{1,3}[a-d]?|[ivx]{1,5}|\*{1,3}|[†‡§¶]{1,2}|[a-h])$/.test(content) || context.gluedAfter) return undefined
  // `194[8]`, `17 [18]`: a digit supplied, a number corrected
  if (/^\d/.test(content) && /[\d£$€] ?$/.test(context.before) && !wholeYear.test(context.before)) return undefined
  // `No. [208]`: the number itself
  if (/(?:\bNo\.?|\bNos\.?|N[º°o]|№|#|\bnr\.?)\s?$/i.test(context.before)) return undefined
  const sign = /^[*†‡§¶]/.test(content)
  const attached = /\S$/.test(context.before)
  const letter = /^[a-z]/.test(content)
  // `an[...][d]`: the rest of a word after a gap.
  if (letter && context.flow.text[context.bracket.start - 1] === ']') return undefined
  const isGlued = letter && context.gluedBefore
  if (letter && (!attached || (isGlued && !smallNumeral.test(content)))) return undefined
  if (!attached && !sign && !/[.!?,;:”"’)]\s$/.test(context.before)) return undefined
  // `para [5a] says`: with a letter it is more often the number of a part.
  if (!attached && /\d[a-d]$/.test(content) && !/[.!?,;]\s$/.test(context.before)) return undefined
  return propose(
    content,
    sign ? 0.95 : isGlued ? 0.96 : attached ? 0.93 : 0.7,
    isGlued ? 'medium' : attached || sign ? 'high' : 'medium',
  )
}

/** `given it to him.[201-1] But`: the page and the note on it. */
const ofPage = /^\d{1,3}-\d{1,2}$/

function propose(n: string, weight: number, cert: 'high' | 'medium'): ProposalOf<'noteAnchor'> {
  const why = 'a number or sign alone, where a note is called'
  return {class: 'noteAnchor', rule: 'note-anchor-bracket', weight, cert, why, detail: {n}}
}
