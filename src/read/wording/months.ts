/** The names of months as reading meets them at the edges of lines, in the languages of letters and records. */
import type {Span} from '../../tree/source.js'

/** A month, by its name or by an abbreviation, also of older hands (`Septr`, `Jany`). */
const month = new RegExp(
  `^(?:${[
    'jan(?:uary|y)?|feb(?:ruary|r?y)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust|t)?|sept?(?:ember|r)?|oct(?:ober|r)?|nov(?:ember|r)?|dec(?:ember|r)?',
    'januar|jänner|februar|feber|märz|mai|juni|juli|oktober|dezember',
    'janvier|f[ée]vrier|mars|avril|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre',
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
    'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  ].join('|')})$`,
  'iu',
)
const word = /\p{L}+/gu
const shortest = 3
const longest = 10

/** The first name of a month in `line` from `at` on, a whole word without its point. */
export function monthFrom(line: string, at: number): Span | undefined {
  word.lastIndex = at
  for (let found = word.exec(line); found; found = word.exec(line))
    if (isMonth(found[0])) return {start: found.index, end: word.lastIndex}
  return undefined
}

/** Where the name of a month ends that begins at `at`, if one does. */
export function endOfMonth(line: string, at: number): number | undefined {
  if (!mayBeMonth(line.charCodeAt(at))) return undefined
  word.lastIndex = at
  const found = word.exec(line)
  return found?.index === at && isMonth(found[0]) ? word.lastIndex : undefined
}

function isMonth(name: string): boolean {
  return name.length >= shortest && name.length <= longest && mayBeMonth(name.charCodeAt(0)) && month.test(name)
}

/** Whether the name of a month may begin with a character. */
export function mayBeMonth(code: number): boolean {
  return code > 0x7f || initials.has(code)
}
const initials = new Set([...'adefgjlmnosADEFGJLMNOS'].map((initial) => initial.charCodeAt(0)))
