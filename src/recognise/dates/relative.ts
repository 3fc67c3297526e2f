/**
 * Days whose month or year is said by that of the document, and days that stand alone.
 *
 * > | the 16th instant · the 9th ultimo · am 5. d. M. · le 16 courant · 3 March of last year · 12 ноября с. г.
 * > | my telegram of the 12th · we arrived on the 14th
 */
import {isLetter, isSpace, pastLetters, pastSpace} from './characters.js'
import {at, type DateFound, wordAt} from './found.js'

/** What may follow a day or a day and its month; each group is a shift by months or by years. */
const months =
  /(?:st|nd|rd|d|th|er|t|-го)?\.?\s+(?:числа\s+)?(?:(inst(?:ant|\.)|of (?:this|the (?:present|current)) month|(?:d\.|dieses|ds\.|l\.|lfd\.)\s?M(?:onats|ts?\.|\.)|(?:du\s)?courant|ct\.|de ce mois|del corriente|corrente|сего месяца|этого месяца|текущего месяца|с\.\s?м\.|bm\.|bieżącego miesiąca)|(ult(?:imo|\.)|of last month|(?:v\.|vorigen|vergangenen)\s?M(?:onats|ts?\.|\.)|du mois dernier|del mes pasado|прошлого месяца)|(prox(?:imo|\.)|of next month|(?:n\.|nächsten)\s?M(?:onats|ts?\.|\.)|du mois prochain))(?!\p{L})/uy
const years =
  /,?\s+(?:(of (?:this|the (?:present|current)) year|this year|(?:d\.|dieses|l\.|lfd\.)\s?J(?:ahres|\.)|de cette année|сего года|этого года|текущего года|[ст]\.\s?г\.|br\.|b\.\s?r\.|bieżącego roku|t\.\s?r\.)|(of (?:last|the (?:past|previous|preceding)) year|last year|(?:v\.|vorigen|vergangenen)\s?J(?:ahres|\.)|de l[’']année dernière|прошлого года|п\.\s?г\.|ub\.\s?r\.|ubiegłego roku|minulého roku)|(of (?:next|the coming) year|next year|(?:n\.|nächsten)\s?J(?:ahres|\.)|de l[’']année prochaine|будущего года)|(last(?=[,.;:)]|\s?$)|dernier)|((?:of )?(?:that|the same) year|desselben Jahres|de la même année|того же года|tegoż roku))(?!\p{L})/uy

/** The words that the months and the years so said begin with. */
const opensMonth = new Set(
  (
    'inst instant d dieses ds l lfd du courant ct de del corrente сего этого текущего с bm bieżącego ult ultimo v ' +
    'vorigen vergangenen прошлого prox proximo n nächsten числа'
  ).split(' '),
)
const ofThisMonth = /\S{0,4}\s+of (?:this|the (?:present|current)|last|next) month/y
const opensYear = new Set(
  (
    'of this d dieses l lfd de сего этого текущего с т br b bieżącego t last v vorigen vergangenen прошлого п ub ' +
    'ubiegłego minulého next n nächsten будущего dernier that the desselben того tegoż'
  ).split(' '),
)

/** The word after the blank that follows a day with its ordinal, or a month with its comma. */
function wordAfter(text: string, place: number): string {
  let at = place
  while (at < place + longestEnding && !isSpace(text.charCodeAt(at))) at++
  const start = pastSpace(text, at)
  return text.slice(start, pastLetters(text, start))
}
/** `25-го.` */
const longestEnding = 4

/** The shift that an expression finds at a place, by the number of its group. */
function shift(expression: RegExp, text: string, place: number): number | 'last' | 'that year' | undefined {
  const match = at(expression, text, place)
  if (!match) return undefined
  const group = match.findIndex((found, i) => i > 0 && found !== undefined)
  return ([0, -1, 1, 'last', 'that year'] as const)[group - 1]
}

/** `3 March of last year`: the date with the words that tell its year. */
export function withYearSaid(text: string, date: DateFound): DateFound {
  if (!date.incomplete || date.incomplete.to) return date
  const by = opensYear.has(wordAfter(text, date.end)) ? shift(years, text, date.end) : undefined
  if (by === undefined) return date
  return {...date, end: years.lastIndex, relative: typeof by === 'string' ? by : {years: by}}
}

const ordinal = /\d(?:st|nd|rd|th|d)/y
const onThe =
  /\b(?:[Oo]n|[Oo]f|[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y)\s(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?\s)?(?:the\s)?$/
/** What is dated by a day alone: letters and telegrams, sittings. */
const dated =
  /\b(?:telegrams?|letters?|notes?|despatch(?:es)?|dispatch(?:es)?|messages?|cables?|memorand(?:um|a)|reports?|minutes?|wires?|circulars?|favou?rs?|meetings?|conversations?|[A-Z][a-z]+tels?|morning|evening|afternoon|night)(?:,?\s(?:[Nn]os?\.?\s)?\d+,?)?\sof\s(?:the\s)?$/
/** The sentence ends or goes on: no noun follows that the ordinal counts. */
export const goesOn =
  /\s*(?:$|[.;:)!?—]|,(?!\s*(?:and\s+)?(?:the\s+)?\d)|(?:I|we|he|she|they|it|the|a|an|this|our|his|their|there|at|to|in|from|by|with|was|were|had|has|have|that|but|when|again|of the month)(?!\p{L})|and(?!\p{L}|\s+(?:the\s+)?\d))/uy

/** `On the morning of the 19th Ali came`: a name says who. */
const partOfDay = /\b(?:morning|afternoon|evening|night)\sof\sthe\s$/
const name = /\s\p{Lu}/uy

/** The sentence speaks of what is to come. */
const comes = /\b(?:will|shall|should|would|wld|shld|until|till|by|before)\b[^.;]*$/i

/**
 * A day without month or year: `the 16th instant`, `my telegram of the 12th`. Without a word for the month only an
 * ordinal is read, only where a preposition says that something happened then, and nothing follows that it counts.
 */
export function dayAlone(text: string, start: number, end: number): DateFound | undefined {
  const day = end - start > 2 ? 0 : Number(text.slice(start, end))
  if (day < 1 || day > 31) return undefined
  const found = {start, value: {}, rule: 'date-without-year', cert: 'medium', incomplete: {from: {day}}} as const
  const isSaid = opensMonth.has(wordAfter(text, end)) || at(ofThisMonth, text, end) !== null
  const by = isSaid ? shift(months, text, end) : undefined
  if (typeof by === 'number') return {...found, end: months.lastIndex, relative: {months: by}}
  if (!isLetter(text, end) || !wordAt(ordinal, text, end - 1)) return undefined
  const close = ordinal.lastIndex
  const before = text.slice(Math.max(0, start - 48), start)
  const preposition = onThe.exec(before)
  if (!preposition) return undefined
  const isNamed = /day,? ?(?:the )?$/.test(before) || (partOfDay.test(before) && at(name, text, close) !== null)
  if (!isNamed && !at(goesOn, text, close)) return undefined
  // The guns of the 5th may be an army's; what is sent or held is dated.
  if (/^of/i.test(preposition[0]) && !dated.test(before)) return undefined
  return {...found, end: close, relative: comes.test(before) ? 'next' : 'last'}
}
