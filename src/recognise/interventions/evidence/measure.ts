/**
 * Measure: a number in another way of writing or counting, a measure in other units, a sum in another currency.
 *
 * > | they marched 100 li [50 km] to the north
 *                  ^^^^^^ ^^^^^^^
 */

import {numberOf} from '../../../words/number-words.js'
import {romanNumber} from '../../../words/roman-figures.js'
import {auxiliaries, determiners, isFunctionWord, months} from '../words/lexicon.js'
import {isCapitalised, type Word} from '../words/words.js'
import type {Context} from './context.js'
import {isForeign} from './foreign-word.js'
import {type Identification, identify} from './identify.js'

const unit =
  '(?:k(?:ilo)?m(?:et(?:er|re))?s?|m(?:et(?:er|re)s?)?|cm|centimet(?:er|re)s?|miles?|yards?|feet|inches|k(?:ilo)?g(?:ram)?s?|grams?|tons?|tonnes?|pounds?|lbs?|ounces?|hectares?|ha|acres?|(?:square|cubic|nautical) (?:k(?:ilo)?m(?:et(?:er|re))?s?|miles?|met(?:er|re)s?|feet|yards)|sq\\.? ?(?:km|mi)|lit(?:er|re)s?|gallons?|bushels?|degrees?|(?:U\\.?S\\.? )?dollars?|cents?|rubles?|roubles?|francs?|pounds sterling|shillings?|pence|yuan|yen|won|forints?|zlotys?|lei|leva|korunas?|crowns?|inch|foot|yard)\\.?'
const onlyUnit = new RegExp(`^${unit}$`, 'i')
/** What leads to the unit: a number or two, and how many thousands or millions. */
const amount =
  /^(?:(?:about|around|approximately|approx\.?|nearly|roughly|some|circa|ca\.?|c\.|or|=|≈|~|i\.e\.,?)\s*)?[\d.,½¼¾]+(?:\s?[-–]\s?[\d.,]+)?\s?(?:(?:thousand|million|billion)\s)?/i

/** `about a`, `less than half an`, `two`: an amount in words, before its unit. */
const amountInWords =
  /^(?:(?:about|around|approximately|nearly|almost|roughly|some|circa|ca\.?|(?:just )?(?:under|over)|(?:less|more) than) )?(?:half an?|an?(?: half)?|one|two|three|four|five|six|seven|eight|nine|ten|a dozen)\s/i

function isMeasure(content: string): boolean {
  const found = (amount.exec(content) ?? amountInWords.exec(content))?.[0]
  return found !== undefined && onlyUnit.test(content.slice(found.length))
}

/** `about $18,000`, `£41,000` */
const sum =
  /^(?:(?:about|around|approximately|approx\.?|nearly|roughly|some|circa|ca\.?|c\.|or|=|i\.e\.,?)\s*)?(?:US)?[$£€¥]\s?\d[\d.,]*(?:\s(?:thousand|million|billion))?$/i
const sumBefore = /(?:US)?[$£€¥]\s?\d[\d.,]*(?:\s(?:thousand|million|billion))?(?=\s$)/

/** What a bracket says of a number, a measure or a sum; undefined where it is none. */
export function ofMeasure(context: Context): Identification | undefined {
  return ofNumeral(context) ?? ofUnits(context) ?? ofDecade(context) ?? ofCount(context)
}

/** `The doctors [120 persons] are`: how many they are, after a plural with its article. */
function ofCount(context: Context): Identification | undefined {
  const {content, lastWord: last, wordsBefore, wordAfter, after} = context
  if (!last || !counted.test(content) || !/^\p{Ll}{3,}[^s\P{Ll}]s$/u.test(last.text) || last.gap !== ' ')
    return undefined
  const article = wordsBefore.slice(-4, -1).some((word) => determiners.has(word.text.toLowerCase()))
  const goesOn = /^[,.;)]/.test(after) || (wordAfter !== undefined && auxiliaries.has(wordAfter.text))
  return article && goesOn
    ? identify(context, 'identification-of-measure', 0.72, 'low', 'how many they are', content, last)
    : undefined
}
const counted =
  /^(?:(?:about|some|approximately|around|roughly|over|almost) )?\d[\d.,]*(?: (?:thousand|million))? \p{Ll}+$/u

/** `the XX [20th] Congress`, `5 IX [September]`: the same number, or the month it counts, in another way of writing. */
function ofNumeral(context: Context): Identification | undefined {
  const {content, wordBefore, bracket} = context
  const old = ofOldSum(context)
  if (old !== undefined) {
    const end = bracket.start - 1
    const of = {start: end - old.length, end, text: old}
    return identify(context, 'identification-of-measure', 0.95, 'high', 'the same sum in our figures', content, of)
  }
  if (!wordBefore || content.length > 60) return undefined
  const figures = /(?:thousand|million)$/.test(content) ? inThousands.exec(context.before)?.[1] : undefined
  if (figures && Number(figures.replace(/[ ,]/g, '')) === inWords(content)) {
    const end = wordBefore.end
    const of = {start: end - figures.length, end, text: figures}
    return identify(context, 'identification-of-measure', 0.95, 'high', 'the same number in words', content, of)
  }
  const fraction = context.before.endsWith(' ') ? fractionBefore.exec(context.before.slice(-12)) : null
  if (fraction && isFraction(content, Number(fraction[1]), Number(fraction[2]))) {
    const end = bracket.start - 1
    const of = {start: end - fraction[0].length + 1, end, text: fraction[0].trimEnd()}
    return identify(context, 'identification-of-measure', 0.95, 'high', 'the same part in words', content, of)
  }
  const inRoman = roman(wordBefore.text)
  const value = inRoman ?? inFigures(wordBefore.text, content)
  if (!value) return undefined
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(content)
  // `by the 5th [May]` lacks its month, which is the fifth too.
  const month =
    inRoman && months.has(content.toLowerCase()) ? [...months].indexOf(content.toLowerCase()) + 1 : undefined
  const said = ordinals.indexOf(content.toLowerCase()) + 1 || (inWords(content) ?? numberOf(content))
  if (value !== (ordinal ? Number(ordinal[1]) : (month ?? said))) return undefined
  return identify(context, 'identification-of-measure', 0.95, 'high', 'the same number', content, wordBefore)
}

/** `iiij d. [4d.]`, `xij li. [12 pounds]`: a sum as old accounts write it. */
function ofOldSum({content, before}: Context): string | undefined {
  // `6s. 8d. [six shillings and eight pence]`
  if (sumInWords.test(content)) return sumInFigures.exec(before.slice(-24))?.[1]
  const found = /^£?\d/.test(content) ? oldSum.exec(before.slice(-24)) : null
  return found &&
    String(romanNumber(found[2]!)) ===
      /^£?(\d{1,4}) ?(?:l|li|lb|s|d|pounds?|shillings?|pence|marks?)?\.?$/.exec(content)?.[1]
    ? found[1]
    : undefined
}
const sumInWords = /^(?:[a-z-]+ (?:pounds?|shillings?|pence|penny|farthings?)(?:,| and|$) ?)+$/
const sumInFigures = /(?:^|[\s(])(£?\d{1,4}(?:[lsd]| ?li| ?lb)\.?(?: \d{1,2}[sd]\.?){0,2}) $/
const oldSum = /(?:^|[\s(])(([mdclxvij]+)\.? ?(?:li|lb|s|d|marks?)\.?) $/u

/** `2/3 [two-thirds] of`: a part in figures. */
const fractionBefore = /(?<![\d/])(\d{1,2})\/(\d{1,2}) $/

/** `two-thirds`, `one half`, `a quarter`: whether words say this part. */
function isFraction(content: string, above: number, below: number): boolean {
  const [over, under, ...more] = content.toLowerCase().split(/[- ]/)
  if (!over || !under || more.length > 0 || numberOf(over) !== above) return false
  const one = under.replace(/s$/, '').replace(/^halve$/, 'half')
  return below === (one === 'half' ? 2 : one === 'quarter' ? 4 : ordinals.indexOf(one) + 1)
}

/** `31 [thirty-one]`, `the 2d [second]`: figures, and words after them. */
function inFigures(text: string, content: string): number | undefined {
  const figures = /^(\d{1,3})(?:st|n?d|rd|th)?$/.exec(text)?.[1]
  return figures === undefined || /^\d/.test(content) ? undefined : Number(figures)
}

/** `5000 [five thousand]`, `2,000,000 [two million]` */
const inThousands = /(?<![\d.,])(\d{1,3}(?:[ ,]?\d{3})+) $/

/** `two hundred`, `one hundred and eighty`, `five thousand`: the number that words say. */
function inWords(content: string): number | undefined {
  let whole = 0
  let part: number | undefined
  for (const word of content.toLowerCase().split(/\s+/)) {
    const scale = scales.get(word)
    const value = numberOf(word)
    if (scale === 100 && part !== undefined) part *= scale
    else if (scale !== undefined && part !== undefined) {
      whole += part * scale
      part = 0
    } else if (value !== undefined && /^[a-z-]+$/.test(word)) part = (part ?? 0) + value
    else if (word !== 'and' || part === undefined) return undefined
  }
  return part === undefined ? undefined : whole + part
}
const scales = new Map(Object.entries({hundred: 100, thousand: 1000, million: 1_000_000}))

/** `first`, `second` … as they count. */
export const ordinals: readonly string[] =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
   seventeenth eighteenth nineteenth twentieth`.split(/\s+/)

/** The value of a Roman number under forty; of one letter, a month's or an ordinal's. */
function roman(text: string): number | undefined {
  return text !== '' && /^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) ? romanNumber(text.toLowerCase()) : undefined
}

/** `100 li [50 km]`, `five versts [about 5.3 kilometers]`: a number and its unit, in other units. */
function ofUnits(context: Context): Identification | undefined {
  const {content, wordBefore, wordsBefore, before, bracket} = context
  if (!wordBefore || isCapitalised(wordBefore.text)) return undefined
  // `300,000 leva [Varnian currency]`
  if (kindOfUnit.test(content) && wordsBefore.slice(-4, -1).some((word) => isAmount(word)))
    return identify(
      context,
      'identification-of-measure',
      0.9,
      'high',
      'what kind of unit is counted',
      content,
      wordBefore,
    )
  if (isShare(context))
    return identify(context, 'identification-of-measure', 0.76, 'medium', 'how much it is', content, wordBefore)
  if (!/\d|=/.test(content) && !amountInWords.test(content)) return undefined
  const one = /^(?:1|one|an?)\s/i.test(content) ? equation.exec(content)?.[1] : undefined
  if (one !== undefined && sameUnit(one, wordBefore.text))
    return identify(
      context,
      'identification-of-measure',
      0.92,
      'high',
      'the bracket says what one of the measure before it is',
      content,
      wordBefore,
    )
  // `five lakhs [500,000]`: a number in a way of counting that is not ours.
  if (
    counts.test(wordBefore.text) &&
    /^(?:about |i\.e\.,? )?[\d.,]+(?: (?:thousand|million|billion))?$/i.test(content)
  ) {
    const start = (wordsBefore.at(-2) && isAmount(wordsBefore.at(-2)!) ? wordsBefore.at(-2)! : wordBefore).start
    const of = {start, end: wordBefore.end, text: context.flow.text.slice(start, wordBefore.end)}
    return identify(context, 'identification-of-measure', 0.9, 'high', 'the same number as we count', content, of)
  }
  const isSum = sum.test(content)
  // `the cost [$14,500] seemed high`
  if (isSum && /^(?:costs?|prices?|sums?|amount|fee|total)$/.test(wordBefore.text))
    return identify(context, 'identification-of-measure', 0.8, 'medium', 'how much it is', content, wordBefore)
  // `£500 [$2,400]`
  const paid = isSum ? sumBefore.exec(before) : null
  if (paid && signOf(paid[0]) !== signOf(content)) {
    const start = bracket.start - before.length + paid.index
    const of = {start, end: start + paid[0].length, text: paid[0]}
    return identify(context, 'identification-of-measure', 0.9, 'high', 'the same sum in another currency', content, of)
  }
  if (!isSum && !isMeasure(content)) return undefined
  const counted = wordsBefore.slice(-4, -1).findLast((word) => isAmount(word))
  // `a pood [16 kg]`: one of a measure that is not ours.
  // `a box [5 kg] of tea`
  const isOne = /^(?:an?|per|one)$/i.test(wordsBefore.at(-2)?.text ?? '')
  if (!counted && !isOne && !isForeign(wordBefore.text)) return undefined
  const first = (counted ?? wordBefore).start
  // `2,000,000 leva`
  const start = counted
    ? first - /(?:\d[\d,]*,)?$/.exec(context.flow.text.slice(Math.max(0, first - 16), first))![0].length
    : first
  const text = counted ? context.flow.text.slice(start, wordBefore.end) : wordBefore.text
  const of = {start, end: wordBefore.end, text}
  return identify(context, 'identification-of-measure', 0.9, 'high', 'the same measure in other units', content, of)
}

const kindOfUnit =
  /^(?:an? |the )?(?:\p{L}+ ){0,2}(?:currency|coins?|monetary unit|(?:unit|measure) of (?:length|weight|area|currency|volume))$/iu

/** `the rest [two thirds] was sent`, `the remaining sum [35.5 million]`: how much it is; but `a total [15] tons`. */
function isShare({content, wordBefore, wordAfter, wordsBefore}: Context): boolean {
  if (!/^(?:rest|remainder|sum|total|balance|majority|minority|remaining|amount)$/.test(wordBefore?.text ?? ''))
    return false
  if (wordAfter && !isFunctionWord(wordAfter.text)) return false
  return (
    (determiners.has(wordsBefore.at(-2)?.text.toLowerCase() ?? '') ||
      /^(?:remaining|whole|entire|full|outstanding)$/.test(wordsBefore.at(-2)?.text ?? '')) &&
    amountAlone.test(content)
  )
}
const amountAlone =
  /^(?:about |some |around |approximately |over |nearly )?(?:[\d.,]+(?: ?%| (?:thousand|million|billion|mill?n?\.?|per ?cent))?|(?:one|two|three|four) (?:halves|half|thirds?|quarters?|fourths?|fifths?)|half)$/i

function signOf(sum: string): string | undefined {
  return /[$£€¥]/.exec(sum)?.[0]
}

const counts = /^(?:lakhs?|crores?|wan|milliards?|myriads?)$/i

/** `1 pood = 16.38 kg`, `one li is half a kilometer`: the measure that is explained. */
const equation = /^(?:1|one|an?)\s+(\p{L}[\p{L}’'-]*)\s*(?:=|≈|is|was|equals?|equalled)\s*(?:\p{L}|\d|~)/iu

/** A unit in the singular and in the plural. */
function sameUnit(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  return a === b || `${a}s` === b || a === `${b}s`
}

export function isAmount({text}: Word): boolean {
  return /^\d/.test(text) || (numberOf(text) !== undefined && !determiners.has(text.toLowerCase()))
}

/** `the ’40s [1940s]` */
function ofDecade(context: Context): Identification | undefined {
  const before = context.before.endsWith('0s ') ? /['’‘]?(\d0)s $/.exec(context.before) : null
  const {wordBefore} = context
  if (!before || !wordBefore || !new RegExp(`^1[5-9]${before[1]}s$`).test(context.content)) return undefined
  return identify(
    context,
    'identification-of-decade',
    0.9,
    'high',
    'the same years in full',
    context.content,
    wordBefore,
  )
}
