/**
 * Expansion: letters the editor added inside or at the end of a word.
 *
 * > | the com[munist] parties
 *         ^^^^^^^^^^^
 *
 * TEI Guidelines 3.6.5: the word is `expan`, the added letters `ex`. The target is the whole word with all brackets in
 * it. A grammatical ending on a word that is whole without it (`request[ed]`) is not an expansion: see supplied.ts.
 */
import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {isFunctionWord, months} from '../words/lexicon.js'
import {isCapitalised, isLetter} from '../words/words.js'

/** Endings that inflect a word: after a stem that is a word they are supplied, not expanded. */
export const endings = /^(?:s|es|['’]s|s['’]|d|ed|n|en|ing|ly|er|r)$/

/** The word around a bracket, its brackets included: offsets, and the text with and without what brackets hold. */
export interface Lettered {
  start: number
  end: number
  abbreviated: string
  expanded: string
}

export function expansion(context: Context): ProposalOf<'expansion'> | undefined {
  const {content, bracket} = context
  if (context.before.endsWith('.') && isAfterInitial(context)) return afterInitial(context)
  if (!context.gluedBefore || bracket.innerEnd - bracket.innerStart !== content.length) return undefined
  const {stem} = context
  const capitals = /^\p{Lu}+$/u.test(stem)
  // `C[ouncil of] M[inisters]`
  const letters = capitals ? content.replace(/ (?:of|for|and)(?: the)?$/, '') : content
  if (!/^[\p{L}\p{M}][\p{L}\p{M}'’ʹ-]*\.?$/u.test(letters)) return undefined
  // A capital after a small letter begins another word: `Strakhov[Li]` has only lost its space.
  if (/^\p{Lu}/u.test(content) && !(capitals && content === content.toUpperCase())) return undefined
  if (/^sic$/i.test(content)) return undefined
  const word = wordAround(context)
  const ending = endings.test(content) && !context.gluedAfter && !isMonth(stem + content)
  const isName = /^(?:er|ed|ing|ly)$/.test(content) && isNameInside(context)
  const whole = !isName && stem.length >= 3 && /[aeiouyаеиоуыэюя]/iu.test(stem)
  return {
    class: 'expansion',
    rule: context.gluedAfter ? 'expansion-inside-word' : 'expansion-in-word',
    weight: ending && whole ? 0.5 : 0.95,
    // `c[oe]ur`: a ligature that the type lacks.
    cert: (ending && whole) || (context.gluedAfter && /^[ao]e$/i.test(content)) ? 'low' : 'high',
    why: `letters added ${context.gluedAfter ? 'inside' : 'to the end of'} a word`,
    detail: {target: context.span(word.start, word.end), abbreviated: word.abbreviated, expanded: word.expanded},
  }
}

/** `does Popp[er] know`: whether a capital in the midst of an English sentence tells a name, which is not inflected. */
export function isNameInside({stem, before, wordsBefore}: Context): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(stem) &&
    /\p{Ll} $/u.test(before.slice(0, before.length - stem.length)) &&
    wordsBefore.slice(-5, -1).some((word) => isFunctionWord(word.text))
  )
}

/** Months are cut short by a letter or two: `Septemb[er]`. */
export function isMonth(word: string): boolean {
  return months.has(word.toLowerCase())
}

/** Whether one capital and its point stand before letters in small. */
function isAfterInitial({before, content}: Context): boolean {
  const initial = before.length - 2
  const isAlone = isCapitalised(before.charAt(initial)) && !isLetter(before, initial - 1) && before[initial - 1] !== '.'
  return isAlone && /^\p{Ll}{3,}$/u.test(content)
}

/** `L.[alouette]`, `P.[onsonby] said`: the rest of a name after its initial and the point. */
function afterInitial({bracket, content, flow}: Context): ProposalOf<'expansion'> {
  const start = bracket.start - 2
  const initial = flow.text.charAt(start)
  return {
    class: 'expansion',
    rule: 'expansion-after-initial',
    weight: 0.95,
    cert: 'high',
    why: 'the rest of a name after its initial',
    detail: {target: flow.span(start, bracket.end), abbreviated: `${initial}.`, expanded: initial + content},
  }
}

/** The letters and brackets that touch the bracket on either side. */
export function wordAround({bracket, before, after, flow}: Context): Lettered {
  const {open, close} = bracket.mark
  if (open === '') {
    const bare = flow.text.slice(bracket.start, bracket.end)
    return {start: bracket.start, end: bracket.end, abbreviated: bare, expanded: bare}
  }
  const start = bracket.start - lengthBefore(before, open, close)
  const end = bracket.end + lengthAfter(after, open, close)
  const text = flow.text.slice(start, end)
  return {
    start,
    end,
    abbreviated: without(text, open, close),
    expanded: text.split(open).join('').split(close).join(''),
  }
}

/** How many characters at the end of `text` belong to the word: letters, and brackets that hold only letters. */
function lengthBefore(text: string, open: string, close: string): number {
  let at = text.length
  for (;;) {
    if (at > 0 && isLetter(text, at - 1)) at -= 1
    else if (text.endsWith(close, at)) {
      let from = at - close.length
      while (from > 0 && isLetter(text, from - 1)) from -= 1
      const held = text.slice(from, at - close.length)
      if (!completes(held) || !text.endsWith(open, from)) return text.length - at
      at = from - open.length
    } else return text.length - at
  }
}

function lengthAfter(text: string, open: string, close: string): number {
  let at = 0
  for (;;) {
    if (at < text.length && isLetter(text, at)) at += 1
    else if (text.startsWith(open, at)) {
      let to = at + open.length
      while (to < text.length && isLetter(text, to)) to += 1
      if (!completes(text.slice(at + open.length, to)) || !text.startsWith(close, to)) return at
      at = to + close.length
    } else return at
  }
}

/** Whether a bracket's letters may be part of the word: `com[munist][sic]` ends before its *sic*. */
function completes(letters: string): boolean {
  return letters !== '' && !/^sic$/i.test(letters)
}

/** The word without what its brackets hold. */
function without(text: string, open: string, close: string): string {
  const [first = '', ...rest] = text.split(open)
  return first + rest.map((part) => part.slice(part.indexOf(close) + close.length)).join('')
}
