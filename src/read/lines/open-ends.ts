/**
 * What a line may end with so that the next goes on with it, though a stop stands there: an abbreviation that something
 * must follow, an initial; words that cannot end anything; and brackets that a paragraph has not closed yet.
 *
 * > | … presented to the House (Ser.
 * > | 2207), and the letter of Prince Felix v.
 * > | Varnberg
 */
import {endsSentence, isDash, isLower, isUpper} from './characters.js'
import {firstFrom} from './places.js'
import {isParted, type Row} from './rows.js'

/** Abbreviations that stand before what they abbreviate: titles, the parts of works and of archives, *von*. */
const before = new Set(
  'abt adm al amb anm art bd bde bl bt ca capt cf ch cmdr col cpt doc docs dr ed eds ew fasc fig fl fol fr frh frhr ft gen gf gov hon hr hrn inf ing jg kap lt ltd lieut maj messrs mlle mme mr mrs ms nos nr nrn op pp pres prof rep resp rev rgbl sen ser sgt sig sr st tit vgl viz vol vols vs zl p s v z no'.split(
    ' ',
  ),
)
/** Words that are no abbreviation unless a capital or a figure follows and they have a capital, or stand after a comma: `so no.` */
const ambiguous = new Set('al ch ed fig fl fr ft inf no op pres rep resp sen sig st'.split(' '))
/** Numerals as often as initials: `World War I.` */
const numerals = new Set('IVX')

/** Whether the line `text[from, to)` ends with an abbreviation that the next line must go on from. */
export function endsAbbreviated(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(to - 1) !== 0x2e) return false
  let at = to - 1
  while (at > from && to - at < 8 && isWordCode(text.charCodeAt(at - 1))) at--
  const word = text.slice(at, to - 1)
  // `9/S.`; `U.S.` and `G.P.O.` end sentences, too.
  if (word === '' || (at > from && !' (["“„'.includes(text[at - 1]!))) return false
  if (word.length === 1 && isUpper(text.charCodeAt(at))) return !numerals.has(word)
  const small = word.toLowerCase()
  return before.has(small) && (!ambiguous.has(small) || isUpper(text.charCodeAt(at)))
}

const link =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|from|with|into|upon|and|or|if|that|which|who|as|than|my|your|our|their|is|are|was|were|be|shall|would|should|could|must|der|die|das|des|dem|den|ein|eine|im|am|zu|zur|zum|von|vom|mit|und|oder|daß|dass|le|la|les|du|de|et|que|qui|à|au|aux)$/

/** Whether a line ends with a word that cannot end anything: an article, a preposition, a conjunction, *is*. */
export function endsWithLink(text: string, from: number, to: number): boolean {
  return link.test(text.slice(Math.max(from, to - 7), to))
}

/** Whether a line ends with an article, which nothing does, however short it is. */
export function endsWithArticle(text: string, {from, to}: Row): boolean {
  return /\s(?:an?|[Tt]he|der|die|das|les?|la)$/.test(text.slice(Math.max(from, to - 4), to))
}

/** How far back an open bracket is looked for, in characters: what is open longer was never closed. */
export const lookBack = 500

/** Whether a bracket is open at `to` that was opened since `from`; `brackets` are the places of all in the text. */
export function isBracketOpen(text: string, brackets: readonly number[], from: number, to: number): boolean {
  const first = Math.max(from, to - lookBack)
  let closed = 0
  for (let i = firstFrom(brackets, to) - 1; i >= 0 && brackets[i]! >= first; i--) {
    const code = text.charCodeAt(brackets[i]!)
    if (code === 0x29 || code === 0x5d) closed++
    else if (closed === 0) return true
    else closed--
  }
  return false
}

/** Whether words open a parenthesis that they do not close. */
export function leavesOpen(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')')
}

/** Whether a row closes a bracket before it opens one. */
export function closesBracket(text: string, {from, to}: Row): boolean {
  return closing.test(text.slice(from, to))
}
const closing = /^[^()[\]]*[)\]]/

/** How many lines may follow the first of a bracket. */
const bracketedLines = 6

/** Whether a square bracket that was opened since `from` is open before the row at `i`, and closed in it or one of the next. */
export function isInBracket(
  text: string,
  brackets: readonly number[],
  rows: readonly Row[],
  i: number,
  from: number,
): boolean {
  let depth = 0
  for (let k = firstFrom(brackets, from); k < brackets.length; k++) {
    const at = brackets[k]!
    if (at >= rows[i]!.from && (depth === 0 || at >= lastLineEnd(rows, i))) return false
    const code = text.charCodeAt(at)
    if (code === 0x5b) depth++
    else if (code === 0x5d && depth > 0 && --depth === 0 && at >= rows[i]!.from) return true
  }
  return false
}

/** Where the last of the lines ends that follow the row at `i` without a blank one, as far as a bracket may go. */
function lastLineEnd(rows: readonly Row[], i: number): number {
  let last = i
  while (last - i < bracketedLines && last + 1 < rows.length && !isParted(rows[last + 1]!)) last++
  return rows[last]!.to
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xbf
}

/** `dem` alone on its line, before `Herrn`: words that justified type drew apart. */
export function isSmallWord(text: string, {from, to}: Row): boolean {
  for (let at = from; at < to; at++) if (!isLower(text.charCodeAt(at))) return false
  return true
}

/** Whether a line ends with a hyphen. */
export function isHyphenated(text: string, row: Row): boolean {
  const code = text.charCodeAt(row.to - 1)
  return code === 0x2d || code === 0xad || code === 0x2010
}

/** `—who had come by sea`, `o Polsce`: a dash, or a word, at the head of a line that its sentence runs into. */
export function isDashInSentence(text: string, row: Row, before: Row | undefined): boolean {
  const first = text.charCodeAt(row.from)
  const isRing = first === 0x6f && text.charCodeAt(row.from + 1) === 0x20
  return (
    (isRing || (first === 0x2014 ? text.charCodeAt(row.from + 1) !== 0x20 : text.startsWith('--', row.from))) &&
    before !== undefined &&
    !isParted(row) &&
    !endsSentence(text, before.from, before.to) &&
    !closesPhrase(text, before) &&
    text.charCodeAt(before.to - 1) !== 0x2c &&
    !(isRing && text.charCodeAt(before.from + 1) === 0x20)
  )
}

/** Whether a line ends with a colon or a semicolon: what follows is of its phrase. */
export function closesPhrase(text: string, row: Row): boolean {
  const code = text.charCodeAt(row.to - 1)
  return code === 0x3a || code === 0x3b
}

/** Whether a line ends with a colon, a dash beside it: `as follows:–`. */
export function endsWithColon(text: string, {from, to}: Row): boolean {
  const last = isDash(text.charCodeAt(to - 1)) ? to - 2 : to - 1
  return last > from && text.charCodeAt(last) === 0x3a
}

/** Whether an item may begin under a line without a sentence's end: after `:–`, `derived from—`, `; and`. */
export function leadsToItem(text: string, row: Row): boolean {
  return opensList(text, row) || endsWithColon(text, row) || text.charCodeAt(row.to - 1) === 0x2014
}

/**
 * Whether a line begins with the mark that opened the quotation its block began with, which is still open: each paragraph
 * of a quotation has it.
 */
export function reopensQuotation(text: string, row: Row, from: number, before: Row): boolean {
  const mark = text[row.from]!
  const closing = closingOf.get(mark)
  if (closing === undefined || text[from] !== mark || text[before.to - 1] === closing) return false
  return mark === '‘' || !text.slice(from + 1, before.to).includes(closing)
}

/** Whether a line opens a quotation after a colon that does not close for some lines: it is set apart. */
export function opensLongQuotation(text: string, row: Row, before: Row): boolean {
  if (text.charCodeAt(before.to - 1) !== 0x3a || !isUpper(text.charCodeAt(row.from + 1))) return false
  const mark = text[row.from]!
  const lines = text.slice(row.from + 1, row.from + 240)
  if (mark === '‘' || mark === "'") return !/[’'](?!\p{L})/u.test(lines)
  const closing = closingOf.get(mark)
  return closing !== undefined && !lines.includes(closing)
}

/** What closes a quotation; an apostrophe may look like it. */
const closingOf = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
])

/** Whether what a line opens may be enumerated under it without numbers: `for these reasons:`, `…; and`. */
export function opensList(text: string, row: Row): boolean {
  return closesPhrase(text, row) || text.endsWith('; or', row.to) || text.endsWith('; and', row.to)
}
