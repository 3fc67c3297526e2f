/**
 * Two who speak as one, with the words that pair them.
 *
 * > | Both the Ostrian Minister for Trade and the Consul pointed out that …
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {wordBefore} from '../../../words/neighbouring-words.js'
import {trimmedEnd} from '../words/looking-back.js'
import {oneLine} from '../words/one-line.js'
import {phraseFrom, type Subject} from './phrase.js'

/** The subject with the one that *both … and* or *not only … but also* pairs with it, looked for no further back than `from`. */
export function joint(text: string, from: number, subject: Subject): Subject {
  if (subject.kind !== 'name' && subject.kind !== 'role') return subject
  const end = trimmedEnd(text, from, subject.start)
  if (!pairing.has(wordBefore(text, from, end))) return subject
  const floor = Math.max(from, end - longest)
  const found = paired.exec(text.slice(floor, end))
  if (!found) return subject
  const start = floor + found.index + found[0].indexOf(found[1]!)
  const first = phraseFrom(text, start)
  const isWhole = first !== undefined && isOffice.test(text.slice(first.end, start + found[1]!.length))
  if (!isWhole || (first.kind !== 'name' && first.kind !== 'role')) return subject
  return {
    kind: 'several',
    text: `${oneLine(text.slice(start, start + found[1]!.length))} and ${subject.text}`,
    start: first.start,
    end: subject.end,
  }
}

/** What may stand after the words of the first: nothing, or what his office is of. */
const isOffice = /^$|^ (?:of|for) /

const pairing: ReadonlySet<string> = new Set(['and', 'also', 'but'])
/** How far before the second of them the pair may begin. */
const longest = 110
const paired = /(?:^|[\s,;(])(?:[Bb]oth|[Nn]ot only) (\p{L}[^,;:]{2,80}?),? (?:and|but also|but)$/u
