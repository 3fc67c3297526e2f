/** Headings that a number tells: `III. Foreign Policy` over text, over `1. Trade`, over `The Leadership`; `II The Visit`. */
import {isLower, isStop, lastWeightyCode} from '../lines/characters.js'
import {romanValue} from '../marks/enumerators.js'
import {isPersonName} from '../wording/formulas.js'
import {isNamed} from '../wording/titles.js'
import {
  carriesText,
  finite,
  type HeadingJudgement,
  isParted,
  type Neighbours,
  standsFree,
  standsOverText,
  startsLikeTitle,
} from './heading-places.js'
import {type HeadingSeries, isNumberedLine, standsApart} from './heading-series.js'
import {namesSubject} from './heading-subjects.js'
import type {Unit} from './units.js'

/** A numbered line is a heading, not an item, where it has no stop and its neighbours of the same series are far off. */
export function numberedHeading(
  text: string,
  unit: Unit,
  words: string,
  {before, after, beyond}: Neighbours,
  series: HeadingSeries,
): HeadingJudgement | undefined {
  const label = unit.label!
  const isOne =
    standsApart(text, unit, words.length, before, after) ||
    (series.bare.has(label.style) &&
      (isNumberedLine(text, unit, before, after) || standsOverUnnumbered(text, unit, after, beyond)))
  if (!isOne || series.items.has(label.style)) return undefined
  // `1. Our deliveries` over `a) ships`: items of two levels, where none of its series stands over text.
  if (after?.label && after.to - after.from <= 120 && !series.overText.has(label.style))
    if (label.series === 'arabic' || label.series === 'alpha') return undefined
  // `1. The dues fixed in Article 2` over `(a) shall be paid`: a sentence that its items go on from.
  if (after?.label && isLower(text.charCodeAt(after.label.textFrom)) && finite.test(words)) return undefined
  // With a stop it is one where the others of its series are headings without.
  if (
    isStop(lastWeightyCode(text, unit.from, unit.to)) &&
    (!series.stopped.has(label.style) || isTold(text.slice(label.textFrom, unit.to)))
  )
    return undefined
  return {rule: 'heading-numbered', cert: 'medium', level: label.series === 'ROMAN' ? 1 : 2}
}

/** `5. The envoy returned on 10 May.`: a sentence, however short. */
function isTold(words: string): boolean {
  return finite.test(words) && !isNamed(words)
}

/** `I. Internal Developments` over `The Leadership` over text: two levels, the lower one without numbers. */
function standsOverUnnumbered(text: string, unit: Unit, after: Unit | undefined, beyond: Unit | undefined): boolean {
  if (!after || !beyond || after.label || after.rows.length > 1 || after.to - after.from > 60) return false
  if (beyond.label?.style === unit.label!.style) return false
  if (isParted(unit) !== isParted(after) || isParted(after) !== isParted(beyond) || !carriesText(text, beyond))
    return false
  const own = text.slice(unit.label!.textFrom, unit.to)
  const lower = text.slice(after.from, after.to)
  return (
    own.length <= 100 &&
    startsLikeTitle(text, unit) &&
    ![own, lower].some((words) => !endsWithLetter.test(words) || finite.test(words)) &&
    isNamed(lower) &&
    !lower.includes(':') &&
    (!isPersonName(lower) || namesSubject(text, after, lower))
  )
}
const endsWithLetter = /\p{L}$/u

/** `§ 12. Tolls that are due`, `Article 4 – Scope` over text: what numbers a part of a law or a treaty, and what it is about. */
export function isTitledArticle(text: string, unit: Unit, words: string, {after, before}: Neighbours): boolean {
  if (!after || after.note || words.length > 160 || !titledArticle.test(words)) return false
  // `Article 4: The dues shall be paid` may have lost its stop.
  if (!words.startsWith('§') && finite.test(words)) return false
  if (before && !isParted(unit) && unit.rule !== 'paragraph-line') return false
  return (
    !titledArticle.test(text.slice(after.from, Math.min(after.to, after.from + 160))) &&
    standsOverText(text, unit, after)
  )
}
const titledArticle =
  /^(?:§{1,2}|Article|ARTICLE|Art\.|Section|SECTION|Sec\.|Clause|Rule) ?(?:\d{1,4}[a-z]?|[IVXLC]{1,7})(?:(?:[.:]|\.? ?[–—-]) ?| \()\p{Lu}.*[\p{L}\p{N})”"’?]$/u

/** `II The Visit of the Delegation`: a numeral without its point. */
export function isBareNumeral(text: string, unit: Unit, words: string, after: Unit): boolean {
  return (
    isParted(unit) &&
    words.length <= 100 &&
    /^[IVX]{2,5}\s+\p{Lu}[^.;:?!]+$/u.test(words) &&
    romanValue(words.slice(0, words.search(/\s/))) > 0 &&
    !finite.test(words) &&
    (carriesText(text, after) || standsFree(text, unit, after))
  )
}
