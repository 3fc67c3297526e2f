/**
 * Expansion: letters the editor added inside or at the end of a word.
 *
 * > | the com[munist] parties
 *         ^^^^^^^^^^^
 *
 * TEI Guidelines 3.6.5: the word is `expan`, the added letters `ex`. The target is the whole word with all brackets in
 * it. A grammatical ending on a word that is whole without it (`request[ed]`) is not an expansion: see supplied.ts.
 */
import type {Context} from './context.js'
import type {ProposalOf} from './proposal.js'

/** Endings that inflect a word: after a stem that is a word they are supplied, not expanded. */
const endings = /^(?:s|es|['’]s|s['’]|d|ed|n|en|ing|ly|er|r)$/

/** The word around a bracket, its brackets included: offsets, and the text with and without what brackets hold. */
export interface Lettered {
  start: number
  end: number
  abbreviated: string
  expanded: string
}

export function expansion(context: Context): ProposalOf<'expansion'> | undefined {
  const {content, bracket} = context
  if (!context.gluedBefore || bracket.innerEnd - bracket.innerStart !== content.length) return undefined
  if (!/^[\p{L}\p{M}][\p{L}\p{M}'’ʹ-]*\.?$/u.test(content)) return undefined
  const {stem} = context
  const capitals = /^\p{Lu}+$/u.test(stem)
  // A capital after a small letter begins another word: `Strakhov[Li]` has only lost its space.
  if (/^\p{Lu}/u.test(content) && !(capitals && content === content.toUpperCase())) return undefined
  if (/^sic$/i.test(content)) return undefined
  const word = wordAround(context)
  const ending = endings.test(content) && !context.gluedAfter
  const whole = stem.length >= 3 && /[aeiouyаеиоуыэюя]/iu.test(stem)
  return {
    class: 'expansion',
    rule: context.gluedAfter ? 'expansion-inside-word' : 'expansion-in-word',
    weight: ending && whole ? 0.5 : 0.95,
    cert: ending && whole ? 'low' : 'high',
    why: `letters added ${context.gluedAfter ? 'inside' : 'to the end of'} a word`,
    detail: {target: context.span(word.start, word.end), abbreviated: word.abbreviated, expanded: word.expanded},
  }
}

/** The letters and brackets that touch the bracket on either side. */
export function wordAround({bracket, before, after, flow}: Context): Lettered {
  const {open, close} = bracket.mark
  if (open === '') {
    const bare = flow.text.slice(bracket.start, bracket.end)
    return {start: bracket.start, end: bracket.end, abbreviated: bare, expanded: bare}
  }
  const {left, right, marks} = patternsOf(open, close)
  const start = bracket.start - (left.exec(before.slice(-80))?.[0].length ?? 0)
  const end = bracket.end + (right.exec(after.slice(0, 80))?.[0].length ?? 0)
  const text = flow.text.slice(start, end)
  return {start, end, abbreviated: text.replace(marks, ''), expanded: text.replace(marks, '$1')}
}

interface Patterns {
  /** Letters, and brackets that hold only letters, up to the bracket and from it on. */
  left: RegExp
  right: RegExp
  /** Every bracket of a word. */
  marks: RegExp
}

const patterns = new Map<string, Patterns>()

function patternsOf(open: string, close: string): Patterns {
  const key = `${open} ${close}`
  let known = patterns.get(key)
  if (!known) {
    const letters = '[\\p{L}\\p{M}]'
    const part = `(?:${letters}|${literal(open)}${letters}{1,40}${literal(close)})`
    known = {
      left: new RegExp(`${part}+$`, 'u'),
      right: new RegExp(`^${part}+`, 'u'),
      marks: new RegExp(`${literal(open)}([^${literal(close)}]*)${literal(close)}`, 'gu'),
    }
    patterns.set(key, known)
  }
  return known
}

/** The characters of `text` for a pattern, whatever they mean in one. */
function literal(text: string): string {
  return [...text].map((sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`).join('')
}
