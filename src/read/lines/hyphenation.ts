/**
 * Hyphens at line ends, and hyphens that extraction lost.
 *
 * > | the Minis-⏎ter was ill         rejoined, where the text itself shows *Minister* whole
 * > | the antiAmerican mood          a hyphen was lost: a warning, the text stays
 *
 * The text is the first evidence: a word is rejoined where it stands whole elsewhere and nowhere with a hyphen, or where
 * what follows the hyphen is an ending that is no word. Then English is: a word that it has whole, and not both halves of,
 * is no compound (`repre-⏎sent`; `week-⏎end` may be one). A compound keeps its hyphen.
 */
import type {Problem} from '../../tree/problem.js'
import {isEnglish} from '../../words/english.js'
import {WordShapes} from '../../words/word-shapes.js'
import {widthOf} from './advance-widths.js'
import {isLetter, isLower} from './characters.js'
import type {Measure} from './measure.js'
import {firstFrom, type Places} from './places.js'
import type {Row} from './rows.js'

const endings = new Set(
  'tion tions sion sions ment ments ness ing ings ity ities ous ance ances ence ences ism isms ist ists ized izing ization izations ational tional ical ically tive tives tively ative atives ering ered ers cies cial cially tial tially tious cious ture tures tured turing lution lutions sionary tionary'.split(
    ' ',
  ),
)
const prefixes = new Set(
  'anti non pro pan pre post ex counter semi sub trans inter mid neo all self quasi pseudo vice co re un over under multi bi tri ultra arch de para thermo tele sino anglo franco russo indo afro euro'.split(
    ' ',
  ),
)
/** Prefixes that keep their hyphen more often than not. */
const keepsHyphen = new Set(['anti', 'non', 'self', 'pro', 'semi', 'quasi'])
/** Names that have a capital inside. */
const inner = /^(?:Mc|Mac|De|Du|La|Le|Di|Da|Fitz|Van|Von|San|St|Ben|Abu|Al|El|O|D)$/

/** A soft hyphen, the double hyphen of older German print (`=`, `⸗`), and the sign that transcribers set for one (`¬`). */
const breaks: ReadonlySet<number> = new Set([0xad, 0x3d, 0x2e17, 0xac])

/** Marks the rows before which a hyphen only broke a word. */
export function markRejoined(text: string, rows: readonly Row[]): readonly Row[] {
  const broken: {i: number; left: string; right: string}[] = []
  const wanted = new Set<string>()
  for (let i = 1; i < rows.length; i++) {
    const before = rows[i - 1]!
    const row = rows[i]!
    if (!isBroken(text, before, row)) continue
    const left = text.slice(wordStart(text, before.from, before.to - 1), before.to - 1).toLowerCase()
    const right = text.slice(row.from, wordEnd(text, row.from, row.to)).toLowerCase()
    broken.push({i, left, right})
    for (const word of [left, right, left + right]) wanted.add(word)
  }
  if (broken.length === 0) return rows
  const words = new Words(text, rows, wanted)
  const marked = [...rows]
  for (const {i, left, right} of broken) {
    // A soft hyphen says what it is, as do the signs that break words alone.
    const soft = breaks.has(text.charCodeAt(rows[i - 1]!.to - 1))
    if (soft || isOneWord(left, right, words)) marked[i] = {...rows[i]!, rejoined: true}
  }
  return marked
}

function isBroken(text: string, before: Row, row: Row): boolean {
  const code = text.charCodeAt(before.to - 1)
  return (
    (code === 0x2d || code === 0x2010 || breaks.has(code)) &&
    before.to - 1 > before.from &&
    isLetter(text.charCodeAt(before.to - 2)) &&
    isLower(text.charCodeAt(row.from))
  )
}

function isOneWord(left: string, right: string, words: Words): boolean {
  if (words.hyphenated(left, right)) return false
  if (words.has(left + right) || (endings.has(right) && !prefixes.has(left) && !words.has(left))) return true
  return isEnglish(left + right) && !(isEnglish(right) && (isEnglish(left) || prefixes.has(left)))
}

/** Which of the `wanted` words a text has, and which of them stand with a hyphen between them. */
class Words {
  readonly #words = new Set<string>()
  readonly #compounds = new Set<string>()

  constructor(text: string, rows: readonly Row[], wanted: ReadonlySet<string>) {
    // Most words are turned away by their length and first letter, without being cut out.
    const shapes = new WordShapes()
    for (const word of wanted) shapes.add(word)
    for (const row of rows) {
      let previous: string | undefined
      for (let at = row.from; at < row.to; at++) {
        if (!isLetter(text.charCodeAt(at))) {
          if (text.charCodeAt(at) !== 0x2d) previous = undefined
          continue
        }
        const end = wordEnd(text, at, row.to)
        const cut = text.charCodeAt(end) === 0x2d && end + 1 === row.to
        if (!cut && shapes.has(text.charCodeAt(at), end - at)) {
          const word = text.slice(at, end).toLowerCase()
          if (wanted.has(word)) {
            this.#words.add(word)
            if (previous !== undefined) this.#compounds.add(`${previous}-${word}`)
            previous = word
          } else previous = undefined
        } else previous = undefined
        at = end - 1
      }
    }
  }

  has(word: string): boolean {
    return this.#words.has(word)
  }

  hyphenated(left: string, right: string): boolean {
    return this.#compounds.has(`${left}-${right}`)
  }
}

interface Suspect {
  start: number
  end: number
  /** Where a hyphen may have stood; the first that the text bears out is taken. */
  splits: number[]
  /** Two words, each of which the text has, are enough (a capital stands between them). */
  capital: boolean
}

/**
 * Words that lost a hyphen: a capital inside a word after a prefix or between two words of the text (`antiAmerican`,
 * `EastWest`); and, in a line longer than the measure (two lines that extraction joined), the word that reaches it.
 */
export function lostHyphens(
  text: string,
  rows: readonly Row[],
  measure: Measure | undefined,
  {innerCapitals}: Places,
): Problem[] {
  const suspects: Suspect[] = []
  const first = rows[0]?.from ?? 0
  const last = rows.at(-1)?.to ?? 0
  let past = first
  for (let next = firstFrom(innerCapitals, first + 1); next < innerCapitals.length; next++) {
    const at = innerCapitals[next]!
    if (at > last) break
    if (at <= past) continue
    const start = wordStart(text, first, at)
    const end = wordEnd(text, at, last)
    if (!inner.test(text.slice(start, at)) && !/\p{Lu}/u.test(text.slice(at + 1, end))) {
      suspects.push({start, end, splits: [at], capital: true})
    }
    past = end
  }
  if (measure) {
    for (const row of rows) {
      const joint = jointOf(text, row, measure)
      if (joint) suspects.push(joint)
    }
  }
  const words = wordsFor(text, rows, suspects)
  const found = suspects.flatMap((suspect) => {
    const at = suspect.splits.find((split) => isLost(text, suspect, split, words))
    return at === undefined ? [] : [lost(text, suspect.start, at, suspect.end)]
  })
  return [...found, ...joinedYears(text, first, last)]
}

/** `19501954`: two years whose hyphen the extraction took for one that broke a word. No day is written so. */
function joinedYears(text: string, from: number, to: number): Problem[] {
  return Array.from(text.slice(from, to).matchAll(twoYears))
    .filter(([, early, late]) => Number(early) < Number(late))
    .map(({index}) => lost(text, from + index, from + index + 4, from + index + 8))
}
const twoYears = /(?<![\d.,/-])(1[5-9]\d\d|20\d\d)(1[5-9]\d\d|20\d\d)(?![\d/-]|[.,]\d)/g

/** The words the suspects turn on; none is looked for where a prefix decides by itself. */
function wordsFor(text: string, rows: readonly Row[], suspects: readonly Suspect[]): Words | undefined {
  const wanted = new Set<string>()
  for (const {start, end, splits, capital} of suspects) {
    for (const at of splits) {
      const left = text.slice(start, at).toLowerCase()
      if (!(capital && prefixes.has(left))) wanted.add(left).add(text.slice(at, end).toLowerCase())
    }
  }
  return wanted.size > 0 ? new Words(text, rows, wanted) : undefined
}

function isLost(text: string, {start, end, capital}: Suspect, at: number, words: Words | undefined): boolean {
  const left = text.slice(start, at).toLowerCase()
  if (capital && prefixes.has(left)) return true
  const right = text.slice(at, end).toLowerCase()
  if (!words) return false
  if (words.hyphenated(left, right)) return true
  if (left.length < 3) return false
  return capital ? words.has(left) && words.has(right) : keepsHyphen.has(left) && right.length > 3 && words.has(right)
}

/** The word of a line longer than the measure at which the measure is reached. */
function jointOf(text: string, row: Row, measure: Measure): Suspect | undefined {
  if (row.to - row.from <= measure.characters || row.to - row.from > 400) return undefined
  if (widthOf(measure.face, text, row.from, row.to) <= measure.width * 1.03) return undefined
  let width = 0
  let at = row.from
  while (at < row.to) {
    let end = at
    while (end < row.to && text.charCodeAt(end) !== 0x20) end++
    width += widthOf(measure.face, text, at, end)
    if (width > measure.width) return suspectIn(text, at, end)
    width += widthOf(measure.face, ' ', 0, 1)
    at = end + 1
  }
  return undefined
}

function suspectIn(text: string, at: number, to: number): Suspect | undefined {
  let start = at
  while (start < to && !isLetter(text.charCodeAt(start))) start++
  const end = wordEnd(text, start, to)
  if (end - start < 5 || end - start > 40 || /\p{Ll}\p{Lu}/u.test(text.slice(start, end))) return undefined
  return {start, end, splits: Array.from({length: end - start - 3}, (_, k) => start + 2 + k), capital: false}
}

function lost(text: string, start: number, at: number, end: number): Problem {
  const suggestion = `${text.slice(start, at)}-${text.slice(at, end)}`
  return {
    rule: 'lost-hyphen',
    message: `“${text.slice(start, end)}” seems to have lost a hyphen where a line ended`,
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
