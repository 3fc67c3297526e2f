/**
 * Tokens of a citation: runs of letters and digits, single marks, and web addresses, each with its place.
 *
 * > | RGANI, f. 5, op. 49
 *     ^^^^^^ ^^ ^  ^^^ ^^
 *
 * Brackets and quotation marks that match know their partner, so that the grammar can step over what they enclose.
 */
import type {Span} from '../../../tree/source.js'

export interface Token extends Span {
  kind: 'word' | 'number' | 'mark' | 'url'
  text: string
  /** As `text`, with case and diacritics folded: how the lexicon is looked up. */
  key: string
  /** White space stands before it. */
  spaced: boolean
  /** Index of the closing partner of an opening bracket or quotation mark. */
  partner?: number
}

// An address may leave its protocol out (dodis.ch/123). A word may hold an apostrophe (O’Driscoll); a number may hold letters (81D154, 1B) but begins with a digit.
const pattern =
  /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:)\]]|\b[a-z][a-z\d-]{1,30}\.[a-z]{2,6}\/[\w-]+|\p{Script=Han}+|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‘ʹ](?=[\p{L}\p{M}])[\p{L}\p{M}\p{N}]+)*|\p{N}(?:(?!\p{Script=Han})[\p{N}\p{L}\p{M}])*|[^\s]/gu

/** `„…“` in German, `„…”` in Polish, Hungarian and Romanian. */
const closers: Readonly<Record<string, string>> = {'(': ')', '[': ']', '“': '”', '«': '»', '„': '“”', '{': '}'}

/** Marks of Chinese and Japanese, as the grammar reads them. */
const wide: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
}

/** Case and diacritics folded, apostrophes unified. */
export function fold(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʹ]/g, "'")
    .toLowerCase()
    .replace(/[łđøı]/g, (letter) => strokes[letter]!)
}

/** Letters with a stroke, which Unicode does not take apart: `źródło`, `przełożył`. */
const strokes: Readonly<Record<string, string>> = {ł: 'l', đ: 'd', ø: 'o', ı: 'i'}

/** The tokens of a text, in order; every character that is not white space is in exactly one. Linear. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const open: number[] = []
  let straight = -1
  let single = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [value] = match
    const start = match.index
    const kind = kindOf(value)
    const i = tokens.length
    const before = tokens[i - 1]
    tokens.push({
      kind,
      text: kind === 'mark' ? (wide[value] ?? value) : value,
      key: kind === 'mark' ? (wide[value] ?? value) : fold(value),
      spaced: before === undefined || before.end < start,
      start,
      end: start + value.length,
    })
    if (kind !== 'mark') continue
    if (value === '‘') {
      single = tokens[i]!.spaced ? i : single
    } else if (value === '’' && single >= 0 && closesTitle(text, start)) {
      // The grammar knows one kind of quotation marks.
      Object.assign(tokens[single]!, {text: '“', partner: i})
      tokens[i]!.text = '”'
      single = -1
    } else if (value === '"') {
      if (straight >= 0) tokens[straight]!.partner = i
      straight = straight >= 0 ? -1 : i
    } else if (open.length > 0 && closers[tokens[open.at(-1)!]!.text]!.includes(value)) {
      tokens[open.pop()!]!.partner = i
    } else if (value in closers) {
      open.push(i)
    } else if (value === ')' || value === ']') {
      // An opening mark that something else interrupts stays unmatched; look one deeper, no further.
      const at = open.at(-2)
      if (at !== undefined && closers[tokens[at]!.text] === value) {
        tokens[at]!.partner = i
        open.length -= 2
      }
    }
  }
  return tokens
}

/** `‘A Title’, 5 May`, `‘A Title,’ 5 May`: any other such mark is an apostrophe. */
function closesTitle(text: string, at: number): boolean {
  return /^\s*$|^[,.;:)]/.test(text.slice(at + 1, at + 3)) || /[,.?!]/.test(text.charAt(at - 1))
}

function kindOf(value: string): Token['kind'] {
  const code = value.charCodeAt(0)
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return 'number'
    if (!/[A-Za-z]/.test(value[0]!)) return 'mark'
    return value.includes('/') ? 'url' : 'word'
  }
  return /^\p{N}/u.test(value) ? 'number' : /^[\p{L}\p{M}]/u.test(value) ? 'word' : 'mark'
}
