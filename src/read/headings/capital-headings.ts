/** Headings that their capitals tell: `ON THE QUESTION OF THE RAILWAY`, but no label of a form (`RECORD NUMBER: 12`). */
import {isCapitals} from '../lines/characters.js'
import {isSectionName} from '../wording/titles.js'
import type {Neighbours} from './heading-places.js'
import type {HeadingSeries} from './heading-series.js'
import type {Unit} from './units.js'

/** A line in capitals over something, where capitals tell headings and the line is no label of a form: `RECORD NUMBER: 12`. */
export function isInCapitals(
  text: string,
  unit: Unit,
  words: string,
  {before, after}: Neighbours,
  {capitals, forms}: HeadingSeries,
): boolean {
  // A bullet before them is an item's: `• ACTIONS:`.
  if (!after || unit.rows.length > 5 || !capitals || forms.has(unit) || unit.label?.series === 'bullet') return false
  const from = unit.label?.textFrom ?? unit.from
  if (!(isCapitals(text, from, beforeRemark(text, from, unit.to)) || isCase(words)) || !/\p{Lu}{4}/u.test(words))
    return false
  if (endsLikeText(text, unit) || telegraphed.test(words) || languages.has(words)) return false
  if (isSectionName(words) || !isLabel(text, unit)) return true
  // Beside `DECISION:`, without a value, a long line is a speaker's turn, no line of a form.
  const most = words.endsWith(':') ? 100 : Number.POSITIVE_INFINITY
  return !(isLabel(text, after, most) || isLabel(text, before, most))
}

/**
 * Where the words of a heading end that what a secretariat says of them follows in small letters:
 * `DUES (agenda item 6) (A/CONF.2/4)`, `TOLLS (continued)`; else `to`.
 */
export function beforeRemark(text: string, from: number, to: number): number {
  if (to - from > 300) return to
  const words = text.slice(from, to)
  const at = words.indexOf(' (')
  return at > 0 && remark.test(words.slice(at, at + 60)) ? from + at : to
}
/** Whether a row holds such remarks and nothing else. */
export function isRemark(text: string, from: number, to: number): boolean {
  return to - from <= 120 && remarks.test(` ${text.slice(from, to)}`)
}
const what =
  '(?:(?:(?:[Pp]rovisional )?[Aa]genda items?|[Ii]tems?|[Cc]ontinued|[Cc]oncluded|[Rr]esumed)(?!\\p{L})|\\p{Lu}{1,4}/)'
const remark = new RegExp(`^ \\(${what}`, 'u')
const remarks = new RegExp(`^(?: \\(${what}[^()]*\\))+$`, 'u')

const label = /^\p{Lu}[\p{Lu} _.'’/-]{1,28}:(?:\s|$)/u

/** `FROM: The Director`, `COMMENTS :`: a label in capitals of a form or of a telegram's head, with its value or without. */
function isLabel(text: string, unit: Unit | undefined, most = Number.POSITIVE_INFINITY): boolean {
  const words = unit && unit.to - unit.from <= most ? text.slice(unit.from, Math.min(unit.to, unit.from + 40)) : ''
  // `AGENDA ITEM II:` numbers what it stands over.
  return label.test(words) && !/^[^:]*\s[IVXLC]+:/.test(words)
}

/** Where a telegram says that a text begins and ends. */
const telegraphed = /^(?:(?:TEXT |MESSAGE )?(?:BEGINS?|ENDS?)|(?:END )?QUOTE|UNQUOTE)[.:]?$/

/** `THE CROWN against A. ORSINI`, `TAVRIA v. OSTRIA`: the parties of a case. */
function isCase(words: string): boolean {
  return words.length <= 120 && parties.test(words)
}
const parties = /^[\p{Lu} .,’'-]{4,60} (?:against|versus|vs?\.) [\p{Lu} .,’'-]{4,60}$/u

/** In which language a body has issued a paper, over its title. */
const languages = new Set(['ENGLISH', 'FRENCH', 'RUSSIAN', 'SPANISH', 'CHINESE', 'ARABIC', 'GERMAN', 'ENGLISH ONLY'])

/** `THE MEMBERS AGREED THAT THE DUES WERE TOO HIGH. …`: a sentence with its verb and its stop, though in capitals. */
export function isSentenceInCapitals(words: string): boolean {
  return words.length > 60 && words.endsWith('.') && verb.test(words)
}
const verb = /\s(?:IS|ARE|WAS|WERE|BE|HAS|HAVE|HAD|WILL|WOULD|SHALL|THAT)\s/

function endsLikeText(text: string, unit: Unit): boolean {
  const last = text.charCodeAt(unit.to - 1)
  return last === 0x2c || last === 0x3b
}
