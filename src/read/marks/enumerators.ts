/**
 * Enumerators: what numbers an item, a heading or a paragraph.
 *
 * > 1) The Northern Route
 *   ^^
 * > (b) the Committee’s staff
 *   ^^^
 */
import {romanNumber} from '../../words/roman-figures.js'
import {isDigit, isLetter} from '../lines/characters.js'

export type Series = 'arabic' | 'alpha' | 'ALPHA' | 'roman' | 'ROMAN' | 'bullet'

export interface Enumerator {
  /** Series and punctuation together: `(arabic)`, `alpha)`, `ROMAN.`, `-`. Items of one list share it. */
  style: string
  series: Series
  value: number
  /** Place of the label, and where the text after it starts. */
  start: number
  end: number
  textFrom: number
  /** Other ways to read the label: `i.` is a letter or a numeral, `c)` and `C.` too. */
  other?: {style: string; series: Series; value: number}
}

/** The last ones are those of symbol faces, which extraction leaves in the private area. */
const bullets = new Set([...'-–—•●▪·*−◦■□○‣►➢❖✓✔\uf0b7\uf0a7\uf0d8'].map((mark) => mark.charCodeAt(0)))

/** Marks that stand nowhere but before an item. */
const round = new Set([...'•●▪■►➢❖\uf0b7\uf0a7\uf0d8'])

/** Whether a bullet begins its item however full the line before was: no sentence runs over it, as it may over a dash. */
export function isRound({series, style}: Enumerator): boolean {
  return series === 'bullet' && round.has(style)
}

/** `o Wages` under `• Costs`: word processors set a letter for a ring. */
function isRing(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x6f && isLayout(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2))
}

/** The enumerator at `from`, if the text there starts with one and words follow it before `to`. */
export function enumeratorAt(text: string, from: number, to: number): Enumerator | undefined {
  const first = text.charCodeAt(from)
  if (bullets.has(first) || isRing(text, from)) return bulletAt(text, from, to)
  // `/1/`, as Polish and Hungarian offices number.
  const isSlashed = first === 0x2f && isDigit(text.charCodeAt(from + 1))
  const open = first === 0x28 || first === 0x5b || isSlashed ? 1 : 0
  if (first === 0x5b) return undefined
  let at = from + open
  const start = at
  while (at < to && at - start < 7 && isAlphanumeric(text.charCodeAt(at))) at++
  if (at === start || at >= to) return undefined
  const close = text.charCodeAt(at)
  if (isSlashed && (close !== 0x2f || !isLayout(text.charCodeAt(at + 1)))) return undefined
  // `)`, `.`, or `.)`; `1/` and `a-` before a blank, `1./` and `1.-`
  const isMark = isMarkBeforeBlank(text, at) && open === 0
  if (close !== 0x29 && close !== 0x2e && !isMark && !isSlashed) return undefined
  // `(i.)` as well as `(i)`.
  if (open === 1 && close !== 0x29 && !isSlashed && !(close === 0x2e && text.charCodeAt(at + 1) === 0x29))
    return undefined
  let end = at + 1
  if (close === 0x2e && (text.charCodeAt(end) === 0x29 || isMarkBeforeBlank(text, end))) end++
  let textFrom = end
  while (textFrom < to && isLayout(text.charCodeAt(textFrom))) textFrom++
  if (textFrom >= to) return undefined
  // `1.5 tons`, `e.g.`, `2.Text` (lost space) — only a letter may follow a number's full stop without a space.
  if (textFrom === end) {
    const next = text.charCodeAt(end)
    if (isDigit(next) || !isDigit(text.charCodeAt(start)) || close !== 0x2e || !(next >= 65 && next <= 90)) {
      if (close !== 0x29 || !(next >= 65 && next <= 90)) return undefined
    }
    // `1.XI.62`: a date.
    if (close === 0x2e && /^[IVX]{1,4}\.\s?\d{2}/.test(text.slice(end, end + 8))) return undefined
  }
  // `12- 13 May`: a stretch of days.
  if (close === 0x2d && isDigit(text.charCodeAt(textFrom))) return undefined
  const punctuation = isSlashed
    ? '//'
    : open === 1
      ? '()'
      : isMark
        ? text[at]!
        : close === 0x2e && end - at === 1
          ? '.'
          : ')'
  const readings = readingsOf(text.slice(start, at))
  const reading = readings[0]
  if (!reading) return undefined
  const {series, value} = reading
  const found: Enumerator = {style: styleOf(series, punctuation), series, value, start: from, end, textFrom}
  const second = readings[1]
  if (second) found.other = {style: styleOf(second.series, punctuation), ...second}
  return found
}

/** Whether a slash or a hyphen stands at `at` with a blank after it. */
function isMarkBeforeBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x2f || code === 0x2d) && isLayout(text.charCodeAt(at + 1))
}

function bulletAt(text: string, from: number, to: number): Enumerator | undefined {
  // Typists write two hyphens for a dash.
  const mark = text.startsWith('--', from) ? '--' : text[from]!
  const end = from + mark.length
  let textFrom = end
  while (textFrom < to && isLayout(text.charCodeAt(textFrom))) textFrom++
  if (textFrom >= to) return undefined
  // `• 4 May 1947 •`, `- - -`: an ornament on either side, or nothing else.
  if (text[to - 1] === mark && to - 1 > textFrom && (mark !== '-' || dashes.test(text.slice(textFrom, to))))
    return undefined
  if (textFrom === end && (mark === '*' || !/[\p{L}(“"]/u.test(text[textFrom]!))) return undefined
  return {style: mark, series: 'bullet', value: 0, start: from, end, textFrom}
}

const dashes = /^[-\s]+$/

function styleOf(series: Series, punctuation: string): string {
  return punctuation === '()' ? `(${series})` : series + punctuation
}

function readingsOf(label: string): {series: Series; value: number}[] {
  const first = label.charCodeAt(0)
  if (isDigit(first)) return /^\d{1,3}$/.test(label) ? [{series: 'arabic', value: Number(label)}] : []
  const isSmall = first >= 97
  const readings: {series: Series; value: number}[] = []
  if (label.length === 1)
    readings.push(isSmall ? {series: 'alpha', value: first - 96} : {series: 'ALPHA', value: first - 64})
  const value = romanValue(label)
  if (value > 0) {
    const reading = {series: isSmall ? ('roman' as const) : ('ROMAN' as const), value}
    // I, V and X number more often than they letter.
    if (/^[ivxIVX]$/.test(label)) readings.unshift(reading)
    else readings.push(reading)
  }
  return readings
}

/** `1)` of `2)`, `(b)` of `(c)`, `ii.` of `iii.`: how the label before reads. */
function labelBefore(text: string, {series, value, start, end}: Enumerator): string | undefined {
  const label = text.slice(start, end)
  if (series === 'bullet' || value < 2) return undefined
  if (series === 'arabic') return label.replace(String(value), String(value - 1))
  const own = /[A-Za-z]+/.exec(label)![0]
  if (own.length === 1 && own !== 'v' && own !== 'V')
    return label.replace(own, String.fromCharCode(own.charCodeAt(0) - 1))
  const numeral = numerals[value - 2]
  return numeral && label.replace(own, series === 'ROMAN' ? numeral.toUpperCase() : numeral)
}
const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']

/** `1) talks; and` before `2) a paper`: whether the number before stands among the words since `from`, all in one sentence. */
export function countsOn(text: string, label: Enumerator, from: number): boolean {
  const before = labelBefore(text, label)
  if (before === undefined) return false
  // `18. (a) …` over `(b) …`: the number at the head of its paragraph opens a list.
  const first = Math.max(from + 9, label.start - longestSentence)
  const at = first + text.slice(first, label.start).lastIndexOf(before)
  return at >= first && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + before.length))
}

/** How far the number before is looked for, in characters. */
const longestSentence = 2000

function isSpace(code: number): boolean {
  return isLayout(code) || code === 0x0a
}

/** The value of a well-formed roman numeral below 400 in one case, otherwise 0. */
export function romanValue(label: string): number {
  if (!'ivxlcIVXLC'.includes(label[0] ?? ' ')) return 0
  const small = label.toLowerCase()
  if (small !== label && label.toUpperCase() !== label) return 0
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(small)) return 0
  return romanNumber(small)
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isLayout(code: number): boolean {
  return code === 32 || code === 9
}
