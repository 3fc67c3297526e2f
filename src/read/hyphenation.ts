/**
 * Hyphens at line ends, and hyphens that extraction lost.
 *
 * > | the Minis-⏎ter was ill         rejoined, where the text itself shows *Minister* whole
 * > | the antiAmerican mood          a hyphen was lost: a warning, the text stays
 *
 * Without a dictionary the text is the evidence: a word is rejoined where it stands whole elsewhere and nowhere with a
 * hyphen, or where what follows the hyphen is an ending that is no word. A compound keeps its hyphen.
 */
import type {Problem} from '../tree/problem.js'
import {widthOf} from './advance-widths.js'
import {isLetter, isLower} from './characters.js'
import type {Measure} from './measure.js'
import type {Row} from './rows.js'

const endings = new Set(
  'tion tions sion sions ment ments ness ing ings ity ities ous ance ances ence ences ism isms ist ists ized izing ization izations ational tional ical ically tive tives tively ative atives ering ered ers cies cial cially tial tially tious cious ture tures tured turing lution lutions sionary tionary'.split(
    ' ',
  ),
)
const prefixes = new Set(
  'anti non pro pan pre post ex counter semi sub trans inter mid neo all self quasi pseudo vice co re un over under multi bi tri ultra arch sino anglo franco russo indo afro euro'.split(
    ' ',
  ),
)
/** Names that have a capital inside. */
const inner = /^(?:Mc|Mac|De|Du|La|Le|Di|Da|Fitz|Van|Von|San|St|Ben|Abu|Al|El|O|D)$/

/** Marks the rows before which a hyphen only broke a word. */
export function markRejoined(text: string, rows: readonly Row[]): Row[] {
  let words: Words | undefined
  let changed = false
  const marked = rows.map((row, i) => {
    const before = rows[i - 1]
    if (!before || !isBroken(text, before, row)) return row
    words ??= new Words(text, rows)
    if (!isOneWord(text, before, row, words)) return row
    changed = true
    return {...row, rejoined: true as const}
  })
  return changed ? marked : [...rows]
}

function isBroken(text: string, before: Row, row: Row): boolean {
  const code = text.charCodeAt(before.to - 1)
  return (
    (code === 0x2d || code === 0x2010 || code === 0xad) &&
    isLetter(text.charCodeAt(before.to - 2)) &&
    isLower(text.charCodeAt(row.from))
  )
}

function isOneWord(text: string, before: Row, row: Row, words: Words): boolean {
  // A soft hyphen says what it is.
  if (text.charCodeAt(before.to - 1) === 0xad) return true
  const left = text.slice(wordStart(text, before.from, before.to - 1), before.to - 1).toLowerCase()
  const right = text.slice(row.from, wordEnd(text, row.from, row.to)).toLowerCase()
  if (words.hyphenated(left, right)) return false
  return words.has(left + right) || (endings.has(right) && !prefixes.has(left) && !words.has(left))
}

/** The words of a text, and which stand with a hyphen between them. */
class Words {
  readonly #words = new Set<string>()
  readonly #compounds = new Set<string>()

  constructor(text: string, rows: readonly Row[]) {
    for (const row of rows) {
      let at = row.from
      let previous = ''
      let hyphen = false
      while (at < row.to) {
        if (!isLetter(text.charCodeAt(at))) {
          hyphen = previous !== '' && text.charCodeAt(at) === 0x2d && isLetter(text.charCodeAt(at - 1))
          at++
          continue
        }
        const end = wordEnd(text, at, row.to)
        const word = text.slice(at, end).toLowerCase()
        // What a hyphen cuts off at a line's edge is no word.
        if (!(text.charCodeAt(end) === 0x2d && end + 1 === row.to)) this.#words.add(word)
        if (hyphen) this.#compounds.add(`${previous}-${word}`)
        previous = word
        hyphen = false
        at = end
      }
    }
  }

  has(word: string): boolean {
    return this.#words.has(word)
  }

  hyphenated(left: string, right: string): boolean {
    return this.#compounds.has(`${left}-${right}`)
  }

  /** Where a hyphen may have stood in `word`: the compound of this text that it is without one. */
  split(word: string): number | undefined {
    for (let i = 2; i + 2 <= word.length; i++) if (this.#compounds.has(`${word.slice(0, i)}-${word.slice(i)}`)) return i
    return undefined
  }
}

/**
 * Words that lost a hyphen: a capital inside a word after a prefix or between two words of the text (`antiAmerican`,
 * `EastWest`); and, in a line longer than the measure (two lines that extraction joined), the word that reaches it.
 */
export function lostHyphens(text: string, rows: readonly Row[], measure: Measure | undefined): Problem[] {
  const problems: Problem[] = []
  let words: Words | undefined
  const known = (): Words => {
    words ??= new Words(text, rows)
    return words
  }
  for (const row of rows) {
    for (let i = row.from + 2; i + 1 < row.to; i++) {
      const code = text.charCodeAt(i)
      if (code < 65 || code > 90) continue
      if (!isLower(text.charCodeAt(i - 1)) || !isLower(text.charCodeAt(i + 1))) continue
      const start = wordStart(text, row.from, i)
      const end = wordEnd(text, i, row.to)
      const left = text.slice(start, i)
      if (lostInside(left, text.slice(i, end), known)) problems.push(lost(text, start, i, end))
      i = end
    }
    const joint = measure && row.to - row.from < 400 ? jointOf(text, row, measure) : undefined
    if (joint) {
      const word = text.slice(joint.start, joint.end)
      const small = word.toLowerCase()
      const split = prefixOf(small, known()) ?? known().split(small)
      if (split !== undefined && !/\p{Ll}\p{Lu}/u.test(word))
        problems.push(lost(text, joint.start, joint.start + split, joint.end))
    }
  }
  return problems
}

function lostInside(left: string, right: string, known: () => Words): boolean {
  if (inner.test(left) || /\p{Lu}/u.test(right.slice(1))) return false
  const small = left.toLowerCase()
  if (prefixes.has(small)) return true
  if (left.length < 3) return false
  const words = known()
  return words.hyphenated(small, right.toLowerCase()) || (words.has(small) && words.has(right.toLowerCase()))
}

/** A prefix that keeps its hyphen more often than not, before a word that the text has by itself. */
function prefixOf(word: string, words: Words): number | undefined {
  for (const prefix of ['anti', 'non', 'self', 'pro', 'semi', 'ex', 'quasi']) {
    if (
      word.startsWith(prefix) &&
      word.length > prefix.length + 3 &&
      !words.has(word.slice(0, -1)) &&
      words.has(word.slice(prefix.length))
    )
      return prefix.length
  }
  return undefined
}

/** The word of a line longer than the measure at which the measure is reached. */
function jointOf(text: string, row: Row, measure: Measure): {start: number; end: number} | undefined {
  if (measure.face === 'typewriter' || widthOf(measure.face, text, row.from, row.to) <= measure.width * 1.03)
    return undefined
  let width = 0
  let at = row.from
  while (at < row.to) {
    let end = at
    while (end < row.to && text.charCodeAt(end) !== 0x20) end++
    width += widthOf(measure.face, text, at, end)
    if (width > measure.width) {
      const start = wordFrom(text, at, end)
      const stop = wordEnd(text, start, end)
      return stop - start > 4 ? {start, end: stop} : undefined
    }
    width += widthOf(measure.face, ' ', 0, 1)
    at = end + 1
  }
  return undefined
}

function lost(text: string, start: number, at: number, end: number): Problem {
  const word = text.slice(start, end)
  const suggestion = `${text.slice(start, at)}-${text.slice(at, end)}`
  return {
    rule: 'lost-hyphen',
    message: `“${word}” seems to have lost a hyphen where a line ended`,
    remedy: `compare the original: probably “${suggestion}”`,
    severity: 'warning',
    start,
    end,
  }
}

function wordStart(text: string, from: number, at: number): number {
  let start = at
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

function wordEnd(text: string, at: number, to: number): number {
  let end = at
  while (end < to && isLetter(text.charCodeAt(end))) end++
  return end
}

function wordFrom(text: string, at: number, to: number): number {
  let start = at
  while (start < to && !isLetter(text.charCodeAt(start))) start++
  return start
}
