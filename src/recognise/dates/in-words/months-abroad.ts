/**
 * Months that name no year, in the languages of documents that are not in English.
 *
 * > | в феврале        к концу апреля        im Februar        Anfang März        en février        pod koniec marca
 *
 * They are looked for in texts of such languages alone.
 */
import {englishMonth, monthBetween, monthOf} from '../../../words/months.js'
import {type DateFound, isTaken} from '../found.js'
import {partAbroad, partsAbroad} from '../parts.js'
import {type Known, withYear} from '../year.js'
import {withPart} from './months-without-year.js'

const part = partsAbroad.map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')
const said = new RegExp(
  `(?<![\\p{L}-])(?:(?<lead>[ВвУу]|[Вв]о|[СсЗз]|[Дд]о|[Ii]m|[Ss]eit|[Bb]is|[Ee]n|[Ee]m|[Dd]epuis|[WwVv]e?|[Oo]d|[Dd]o)\\s(?!(?:${part})\\s)|(?<part>${part})\\s(?:de\\s|del\\s|di\\s|d[’'])?)(?<name>\\p{L}{3,12})(?![\\p{L}’'-])`,
  'gu',
)
const belongs =
  /^\.?,?\s?(?:\d|(?:этого|того|прошлого|сего|с\.|dieses|vorigen|de cette|tego|br\.|letošního|loňského)(?!\p{L}))/u
const isEnglish = new RegExp(`^(?:${englishMonth})$`)
/** These are words of English, or figures: `we March`. */
const alsoEnglish = /^(?:[WwVv]e?|[Dd]o|[Oo]d)$/

/** Characters from whose beginning a language is told, and the share of letters with marks, or of other scripts. */
const sample = 20_000
const share = 1 / 150

/** Whether a text is of a language that writes letters which English has not. */
export function isAbroad(text: string): boolean {
  const length = Math.min(text.length, sample)
  let others = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xc0 && code < 0x590) others++
  }
  return others > length * share
}

/** The months of such a text without a year of their own, beside the dates `found`; `known` says what tells their year. */
export function monthsAbroad(text: string, found: readonly DateFound[], known: (start: number) => Known): DateFound[] {
  const months: DateFound[] = []
  for (const match of text.matchAll(said)) {
    const {lead, part, name = ''} = match.groups!
    const month = monthOf(name) ?? monthBetween(name)
    if (month === undefined) continue
    if (lead && alsoEnglish.test(lead) && isEnglish.test(name)) continue
    const end = match.index + match[0].length
    const date: DateFound = {
      start: part === undefined ? end - name.length : match.index,
      end,
      value: {},
      rule: 'date-without-year',
      cert: 'medium',
      incomplete: {from: {month}},
    }
    if (belongs.test(text.slice(end, end + 14)) || isTaken(date, found)) continue
    const dated = withYear(date, known(date.start))
    if (!dated.incomplete) months.push(withPart(dated, part ? partAbroad(part) : undefined))
  }
  return months
}
