/**
 * Times: what day or hour a word for a time means, and when something named was.
 *
 * > | yesterday [15 May] he left · the Plenum [June 1957] said
 *     ^^^^^^^^^ ^^^^^^^^               ^^^^^^ ^^^^^^^^^^^
 */
import type {Span} from '../../../tree/source.js'
import {numberOf} from '../../../words/number-words.js'
import {parseDate} from '../../dates/parse.js'
import {determiners, isFunctionWord, months, weekdays} from '../words/lexicon.js'
import {isCapitalised} from '../words/words.js'
import type {Context} from './context.js'
import {type Identification, identify} from './identify.js'
import {isDay} from './supplied-dateline.js'

/** Words for a stretch of time. */
export const stretchOfTime =
  /^(?:time|period|days|years|day|morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|fall|winter)$/i
const deictic = /^(?:to-?day|yesterday|to-?morrow|to-?night)$/i
const which = /^(?:this|those|these|last|next|that|same|previous|following|past|coming|current|present)$/i

/** `15:00 [3 p.m.]`, `1500 hours [3:00 p.m.]`, `10.X.62 [10 October 1962]`, `’68 [1968]`: the same time, written otherwise. */
function ofWrittenTime({content, before, bracket}: Context): Span | undefined {
  if (!/\d|^(?:midnight|noon)$/.test(content)) return undefined
  const tail = before.slice(-40)
  const shape = isHour(content) ? clock : isDay(content) ? numericDay : undefined
  const found = shape?.exec(tail)?.[1]
  if (found === undefined) return undefined
  const end = bracket.start - (tail.length - tail.trimEnd().length)
  // A year alone is no day, and of two hours in figures the second may mend the first.
  if (/^\d{4}$/.test(content) ? !/^['’‘]/.test(found) : /^\d{1,2}[:.]\d\d$/.test(content) && /^[\d:.]+$/.test(found))
    return undefined
  // `8 p.m. [9:30]`
  if (/m\.?$/.test(found) && hourOf(found) !== hourOf(content)) return undefined
  // Of a year only its last figures stand before it.
  if (/^['’‘]/.test(found) && !content.endsWith(found.slice(1))) return undefined
  return {start: end - found.length, end}
}
function isHour(content: string): boolean {
  const found = hour.exec(content)
  return found !== null && (found[1] === undefined || zone.test(found[1]))
}
/** The hour on the face of a clock. */
function hourOf(time: string): number {
  return (numberOf(/^\p{L}+/u.exec(time)?.[0] ?? '') ?? Number(/^\d{1,2}(?=\D|\d\d\b|$)/.exec(time)?.[0] ?? 0)) % 12
}
const hour = /^(?:midnight|noon)$|^\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|hours)?(?: (.+))?$/
const zone = /^(?:\p{Lu}{2,4}|\p{Lu}\p{L}+ time)$/u
const clock =
  /(?:^|\s)(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?| (?:hours|hrs))?|\d{4} (?:hours|hrs)|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:hours|o['’]clock|[ap]\.?m\.?))(?: \p{Lu}\p{L}+ time)?\s$/u
const numericDay = /(?:^|\s)(\d{1,2}[./](?:\d{1,2}|[IVX]{1,4})(?:[./](?:\d\d)?\d\d)?|['’‘]\d\d)\.?\s$/u

/** `5 Day 1324 [26 December 1945]`, `21 Ramadan 1380 A.H. [8 March 1961]`: the day of another calendar, by a month that ours lacks. */
function ofOtherCalendar({content, before, bracket}: Context): Span | undefined {
  if (!/\d{4}$/.test(content)) return undefined
  const found = otherDay.exec(before.slice(-50))
  if (!found || found[1]!.split(' ').some((word) => months.has(word.toLowerCase()))) return undefined
  if (Math.abs(Number(found[2]) - Number(content.slice(-4))) < 50 || !isDay(content)) return undefined
  const end = bracket.start - 1
  return {start: end - found[0].trim().length, end}
}
const otherDay =
  /(?<![\p{L}\d])\d{1,2} (\p{Lu}[\p{L}’'-]+(?: (?:al-?|I{1,3} ?)?\p{L}[\p{L}’'-]*)?),? (\d{4})(?: [AH]\.?[HS]?\.?)? $/u

/** `In 1948 [the year of the resolution] nobody`: what a year or a month is known for. */
function ofKnownTime({content, wordBefore: last}: Context): boolean {
  return (
    last !== undefined &&
    (/^1\d{3}$/.test(last.text) || months.has(last.text.toLowerCase())) &&
    /^the (?:year|month|time|eve|anniversary) (?:of|when|in which|that|before|after)\b/.test(content)
  )
}

/** `yesterday [15 May]`, `on Monday [22 October]`, `last year [1955]`: the day that a word for a time means. */
export function ofTime(context: Context): Identification | undefined {
  const {wordBefore: last, wordsBefore, said: content} = context
  const written = ofWrittenTime(context)
  if (written)
    return identify(context, 'identification-of-time', 0.95, 'high', 'the same time written otherwise', content, {
      ...written,
      text: context.flow.text.slice(written.start, written.end),
    })
  const other = ofOtherCalendar(context)
  if (other)
    return identify(context, 'identification-of-time', 0.95, 'high', 'the same day in our calendar', content, {
      ...other,
      text: context.flow.text.slice(other.start, other.end),
    })
  if (!last) return undefined
  if (ofKnownTime(context))
    return identify(context, 'identification-of-time', 0.78, 'medium', 'what the time is known for', content, last)
  const lower = last.text.toLowerCase()
  const previous = wordsBefore.at(-2)
  const chosen = previous?.gap === ' ' && which.test(previous.text) ? previous : undefined
  const isBeside = /^(?:before|after)$/.test(lower) && previous?.text === 'day'
  const isTime =
    isBeside ||
    deictic.test(lower) ||
    weekdays.has(lower) ||
    (months.has(lower) && (chosen !== undefined || content.toLowerCase().includes(` ${lower}`))) ||
    (stretchOfTime.test(lower) && chosen !== undefined)
  if (!isTime) return undefined
  const named = weekdays.has(content.toLowerCase())
  if (
    !(named || isDay(content) || isPartOfTime(content)) ||
    lower === content.toLowerCase() ||
    (named && weekdays.has(lower))
  )
    return undefined
  // `the day before yesterday [13 May]`
  const around = /(?:the )?day (?:before|after) $/i.exec(
    context.flow.text.slice(Math.max(0, last.start - 16), last.start),
  )
  const start = ((isBeside ? previous : chosen) ?? last).start - (around?.[0].length ?? 0)
  return identify(context, 'identification-of-time', 0.9, 'high', 'the date of the time before it', content, {
    start,
    end: last.end,
    text: context.flow.text.slice(start, last.end),
  })
}

/** `at that time [the end of the 1940s]`, `then [early 1950]` */
function isPartOfTime(content: string): boolean {
  return /\d{4}s?$/.test(content) && /^date-(?:part|season|decade)/.test(parseDate(content)?.rule ?? '')
}

/** `the Plenum [June 1957]`, `the war [1950–53]`, `the Qianlong reign [1736–1796]`: when it was. */
export function ofEvent(context: Context): Identification | undefined {
  const {wordBefore: last, content} = context
  if (!last || content.length > 40 || context.gluedBefore) return undefined
  if (!/\d/.test(content) && !stretchOfMonths.test(content)) return undefined
  if (last.text.length < 3 || /\d/.test(last.text) || isFunctionWord(last.text) || !isStretch(content)) return undefined
  // `it is premature [Feb. 19] to ask`: nothing is named.
  const isNamed = context.wordsBefore
    .slice(-4)
    .some(
      ({text}) =>
        determiners.has(text.toLowerCase()) || /['’]s$/.test(text) || (isCapitalised(text) && !isFunctionWord(text)),
    )
  if (!isNamed) return undefined
  // At the end of a line that is no sentence the day is that of the paper, and supplied.
  if (context.leaf === 'title' || context.leaf === 'heading' || context.after.trim() === '') return undefined
  // `May [1957]` lacks its year; `the first days of May [3 May]` does not.
  if (months.has(last.text.toLowerCase()) && !content.endsWith(last.text)) return undefined
  return identify(context, 'identification-of-time', 0.74, 'medium', 'when what is named before it was', content, last)
}

const month = [...months].map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')
/** `[January–June]`, `[March to May 1951]` */
const stretchOfMonths = new RegExp(`^(?:${month})(?:\\s?[-–—]\\s?| to )(?:${month})(?: \\d{4})?$`)

/** Days or years from one to the other, or a day or a month with its year. */
function isStretch(content: string): boolean {
  if (stretchOfMonths.test(content)) return true
  if (/^\d{1,4}(?:\s?[-–—]\s?| to )\d{2,4}(?: B\.?C\.?| A\.?D\.?)?$/.test(content)) return true
  // `[on 4 March]`, `[dated 5 August]` go on in the sentence.
  const found = /^(?:[A-Z][a-z]|\d.*[A-Za-z]{3})/.test(content) ? parseDate(content) : undefined
  return found !== undefined && found.rule !== 'date-impossible'
}
