/**
 * Decades in words.
 *
 * > | the nineteen-thirties · the late twenties · during the fifties
 *
 * The same words tell ages and temperatures: *in his thirties*, *in the low thirties*. A decade is read where its century
 * stands before it, or *the early, mid, late*, or after *of, during, since* and the like, which neither of them follows.
 */
import type {Point} from '../calendar.js'
import type {DateFound} from '../found.js'
import {partNamed, partOfDecade} from '../parts.js'

const tens = 'twen thir for fif six seven eigh nine'.split(' ')
const inWords = new RegExp(
  String.raw`\b(?:(nineteen|eighteen)[- ]|the (early|mid|middle|late)[- ]|((?:early|late) in|(?:beginning|start|middle|end|(?:first|second|latter) half|(?:early|latter) part) of) the |(?:of|during|since|from|throughout) (the) )(${tens.join('|')})ties(?![\p{L}-])`,
  'giu',
)
const otherwise = /\b(?:temperatures?|degrees?|thermometer|aged?|humidity)\b/i

/** Whether a text may name a decade so. */
export function namesDecade(text: string): boolean {
  return ofTens.test(text)
}
const ofTens = new RegExp(`(?:${tens.join('|')})ties`, 'i')

/** The decades that a text names in words; without a century, that which its document looks back on. */
export function decadesInWords(text: string, document: Point | undefined): DateFound[] {
  const found: DateFound[] = []
  if (!text.includes('ties') || !namesDecade(text)) return found
  for (const match of text.matchAll(inWords)) {
    const [all, century, third, share, , ten] = match
    const tail = 20 + 10 * tens.indexOf(ten!.toLowerCase())
    const end = match.index + all.length
    if (century) {
      const year = (century.toLowerCase() === 'nineteen' ? 1900 : 1800) + tail
      found.push({start: match.index, end, value: wholeOf(year), rule: 'date-decade', cert: 'high'})
      continue
    }
    if (otherwise.test(sentenceAround(text, match.index, end))) continue
    const known = document?.year ?? 1999
    const year = known - (known % 100) + tail - (known % 100 < tail ? 100 : 0)
    const start = match.index + (share ? 0 : all.search(/the /i))
    const name = partNamed((third ?? share ?? '').toLowerCase().replace(/ (?:in|of)$/, ''))
    const partly = name ? partOfDecade({name}, year) : undefined
    found.push({start, end, value: wholeOf(year), rule: 'date-decade', cert: 'medium', ...partly})
  }
  return found
}

/** Some words before and after, of the same sentence. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 50), start)
  const after = text.slice(end, end + 30)
  return before.slice(before.lastIndexOf('. ') + 1) + (/^[^.]*/.exec(after)?.[0] ?? '')
}

function wholeOf(year: number): DateFound['value'] {
  return {from: String(year), to: String(year + 9)}
}
