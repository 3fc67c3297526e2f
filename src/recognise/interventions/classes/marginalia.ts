/**
 * Marginalia: what someone wrote on the page beside, above or across the text.
 *
 * > | as it was agreed. [handwritten in the left margin: "Who agreed to this?"]
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * `place` takes the values TEI suggests for `@place` (`margin`, `top`, `bottom`, `above`, `below`, `overleaf`, `end`),
 * with the side where it is known.
 */

import {Phrases, Wording} from '../../../words/phrases.js'
import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {remarkAbroad} from '../evidence/remark-abroad.js'

const hands = new Phrases(
  `handwritten/hand-written/handwriting/hand-writing | hand written/writing | manuscript | pencilled/penciled | written |
   wrote | writes | scribbled | scrawled | jotted | inscribed | inscription | annotated/annotation/annotations |
   note/noted/notes | notation | resolution | remark/remarked/remarks | comment/comments/commented | marked | marking |
   mark | marginalia | marginal | added | inserted | insertion | stamp/stamped | initialed | vertical line/lines |
   checked | visa`,
)
const textAlong = /\btext (?:along|across|in the|on the|down)/i
const side =
  /\b(?:in|on|at|along|across|over|above|below|under|beside|next to|near|by|to|into|from)\b[^.:"“]{0,40}?\b(?:margins?|(?:left|right)(?:[- ]?hand)?(?: side| corner)?|top|bottom|foot|head|side|edge|corner|page|sheet|back|reverse|overleaf|verso|first line|text|lines?|paragraph|title|cover)\b/i
const bare = new Phrases(
  `handwritten/hand-written/manuscript/marginal | hand written | written by hand | in longhand/manuscript |
   written upside down |
   written crosswise/crossways/upside-down/sideways/vertically/lengthwise/perpendicular/perpendicularly/across |
   interlined/interlineation/interlineations |
   note/notes at/in/on/along/across (the) top/bottom/foot/head/margin/left/right/upper/lower |
   (later) addition/added/inserted/entered/corrected (later) by hand`,
)
/** A signature is no words on the margin. */
const bareSignature = /^hand[- ]?written (?:signature|initials)\b[^:]*$/i
const inInk =
  /^(?:in (?:[a-z]+ ){0,2}(?:pencil|ink|crayon|handwriting)|h\.?w\.?|handwriting|ms\.? (?:note|addition|annotation))\s*:|^(?:resolution|note|remark|inscription),? in [a-z]+['’]s (?:own )?hand\b|^(?:later )?(?:addition|added|inserted|entered|corrected) (?:later )?in (?:(?:[a-z]+ ){0,2}(?:ink|pencil|handwriting)|[a-z]+ hand)\b/i
const inAHand = new Phrases('hand | handwriting | writing')
const otherHand =
  /^in (?:(?:an?other|a different|a later|an unknown|an unidentified|the same) (?:person['’]s )?|(?:the )?\p{L}+['’]s (?:own )?)(?:hand|handwriting|writing)\b/iu
const owner =
  /^(?:in\s+)?\p{Lu}[\p{L}.\- ]{1,40}['’]s?\s+(?:hand\b|handwriting|handwritten|marginal|note in|resolution|remark in|comment in|annotation|notation)/u
const margin =
  /^(?:(?:in|on|along)\s+)?(?:the\s+)?(?:left|right|upper|lower|top|bottom|outer|inner|side)?[- ]?(?:hand\s+)?(?:margins?|margin ?note|marginal(?:ia)?(?: (?:note|comment|notation|remark|mark)s?)?)\b/i

/** Words for a hand or a margin, of which the bracket's first are. */
function isStated(opening: string, wording: Wording): boolean {
  return (
    (bare.opens(wording) && !bareSignature.test(opening)) ||
    inInk.test(opening) ||
    (wording.text.includes('margin') && margin.test(opening)) ||
    (inAHand.in(wording.folded) && otherHand.test(opening)) ||
    isOwned(opening)
  )
}

function isOwned(opening: string): boolean {
  return /['’]/.test(opening) && owner.test(opening)
}

export function marginalia(context: Context): ProposalOf<'marginalia'> | undefined {
  const {content} = context
  const opening = content.slice(0, 160)
  const wording = opening === content ? context.wording : new Wording(opening)
  const writes = hands.in(wording) || textAlong.test(opening)
  // Without a word for writing the place must lead to the words written.
  const place = writes || /[:“"]/.test(opening) ? side.exec(opening) : null
  const placed = writes && place !== null
  const led = place?.index === 0 && /[:“"]/.test(opening.slice(place[0].length))
  const stated = led || isStated(opening, wording) || remarkAbroad(context) === 'hand'
  if (!stated && !placed) return undefined
  // A note that only speaks of lines or circles on the page is the translator's comment (comment.ts).
  const words = wordsWritten(context)
  const writing =
    /\b(?:hand[- ]?written|handwriting|margin|marginal|marginalia|scribbled|scrawled|jotted|pencil)/i.test(opening)
  const weight = stated ? 1 : writing ? 0.96 : words ? 0.85 : 0.5
  return {
    class: 'marginalia',
    rule: stated ? 'marginalia-handwritten' : 'marginalia-placed',
    weight,
    cert: weight > 0.9 ? 'high' : 'medium',
    why: placed
      ? 'the bracket says that something is written, and where'
      : 'the bracket says that something is written by hand',
    detail: words ? {place: placeOf(opening), words: context.span(words.start, words.end)} : {place: placeOf(opening)},
  }
}

/** Where on the page, as a value of TEI `@place`. */
export function placeOf(text: string): string {
  const said = text.toLowerCase()
  if (/\bleft\b/.test(said) && !/\bleft (?:out|blank|empty)\b/.test(said))
    return /\bcorner\b/.test(said) ? corner(said, 'left') : 'margin-left'
  if (/\bright\b/.test(said)) return /\bcorner\b/.test(said) ? corner(said, 'right') : 'margin-right'
  if (/\b(?:bottom|foot of|lower|end of the page)\b/.test(said)) return 'bottom'
  if (/\b(?:top|head of|upper)\b/.test(said)) return 'top'
  if (/\b(?:overleaf|verso|reverse|back of)\b/.test(said)) return 'overleaf'
  if (/\b(?:above|over) (?:the |this )?(?:line|text|title|word)/.test(said)) return 'above'
  if (/\b(?:below|under|beneath)\b/.test(said)) return 'below'
  if (/\b(?:across|over)\b/.test(said)) return 'across'
  if (/\bmargin/.test(said)) return 'margin'
  return 'unspecified'
}

function corner(said: string, side: string): string {
  return /\b(?:bottom|lower)\b/.test(said)
    ? `bottom-${side}`
    : /\b(?:top|upper)\b/.test(said)
      ? `top-${side}`
      : `margin-${side}`
}

/** The words written: what stands in quotation marks or after the colon, or after the place is named. */
function wordsWritten({content, start}: Context): {start: number; end: number} | undefined {
  const quote = /["“«]/.exec(content)
  const colon = /:\s*(?=\S)/.exec(content)
  const close = /["”»'’]*\s*$/.exec(content)!.index
  if (colon && (!quote || colon.index < quote.index)) {
    const from = colon.index + colon[0].length
    const opened = /^["“«]/.test(content.slice(from)) ? 1 : 0
    return from + opened < close ? {start: start + from + opened, end: start + close} : undefined
  }
  // A closing quotation mark alone: the opening one was lost with the words that led to it.
  const lead =
    /^(?:hand[- ]?written\s+)?(?:notes?\s+)?(?:in|on|at|across|along)\s+the\s+(?:left|right|top|bottom|page)(?:[- ]?hand)?(?:\s+(?:margin|side|corner|of the page))*\s+/i.exec(
      content,
    )
  if (lead && (!quote || quote.index >= close || content.slice(lead[0].length, quote.index).trim().length > 3)) {
    return lead[0].length < close ? {start: start + lead[0].length, end: start + close} : undefined
  }
  if (quote && quote.index + 1 < close) return {start: start + quote.index + 1, end: start + close}
  return undefined
}
