/**
 * Headings one over the other: two levels over one text, a chapter over its subtitle.
 *
 * > | Recognition
 * > |
 * > | Recognition of Varnian Independence, 1962
 */
import {endsSentence, isLower, isUpper} from '../lines/characters.js'
import {isByline, namesAuthors} from '../wording/bylines.js'
import {isDateline, isDatelineOfLetter} from '../wording/datelines.js'
import {isPersonName} from '../wording/formulas.js'
import {isClassification} from '../wording/secrecy.js'
import {auxiliary, isArticleNumber, isHeadline, isNamed, isSectionName, opensLikeTitle} from '../wording/titles.js'
import {
  carriesText,
  closesText,
  finite,
  isParted,
  leadsOn,
  type Neighbours,
  standsFree,
  startsLikeTitle,
} from './heading-places.js'
import type {HeadingSeries} from './heading-series.js'
import {isLineOfForm, namesSubject, namesSubjectOfPaper, tellsTransmission} from './heading-subjects.js'
import type {Unit} from './units.js'

/** `Recognition` over `Recognition of Varnian Independence, 1962` over its text: two levels, one over the other. */
export function standsOverHeading(
  text: string,
  unit: Unit,
  words: string,
  {before, after, beyond, underOpening}: Neighbours,
): boolean {
  if (!after || !beyond || after.label || after.note || unit.rows.length > 1 || words.length > 60) return false
  if (underOpening && isSubjectOverSection(text, unit, words, after)) return true
  if (!isParted(after) || !isParted(beyond)) return false
  // A long text may have lost its stop.
  if (before && !(isParted(unit) && (closesText(text, before) || before.to - before.from > 150))) return false
  if (beyond.rows.length < 2 && beyond.to - beyond.from <= 150) return false
  if (after.to - after.from > 120) return false
  const next = text.slice(after.from, after.to)
  return (
    startsLikeTitle(text, unit) &&
    !/[.,;:?!\]]$/.test(words) &&
    isHeadline(next.replace(/\.$/, '')) &&
    (words.match(longWord) ?? []).every((word) => isUpper(word.charCodeAt(0))) &&
    // `William Orsini` over his office is a name; `Diplomatic Relations` comes back under it.
    (!isPersonName(words) || words.split(' ').some((word) => word.length > 4 && next.includes(word))) &&
    !isPersonName(next) &&
    !isDatelineOfLetter(words) &&
    !isDateline(next) &&
    !isClassification(next)
  )
}

const longWord = /\p{L}{4,}/gu

/** `The Harbour Treaty` over `Introduction`, under the dateline or the mark of secrecy that opens a paper: its subject. */
function isSubjectOverSection(text: string, unit: Unit, words: string, after: Unit): boolean {
  if (!isParted(after) && after.rule !== 'paragraph-section') return false
  if (after.to - after.from > 60 || !namesSubjectOfPaper(text, unit, words) || !endsWithLetter.test(words)) return false
  return isSectionName(text.slice(after.from, after.to)) && startsLikeTitle(text, unit)
}

/** The lower of two headings, over text, or the title of a chapter over its authors; a stop may end it. */
export function standsUnderHeading(text: string, unit: Unit, words: string, after: Unit): boolean {
  // Where no blank lines part the text, it is told by its capitals over running text.
  if (!isParted(unit) && !isParted(after) && unit.rows.length === 1 && words.length <= 60)
    return (
      isSubtitle(words) &&
      !after.note &&
      (isByline(text.slice(after.from, Math.min(after.to, after.from + 100))) ||
        (namesSubject(text, unit, words) && after.to - after.from > 100))
    )
  if (!isParted(unit) || !isParted(after) || (namesAuthors(words) && !namesSubject(text, unit, words))) return false
  if (tellsTransmission(words) || isLineOfForm(words)) return false
  // `The Council` over `a) approves the plan`: its sentence goes on in the list.
  if (after.label && isLower(text.charCodeAt(after.label.textFrom))) return false
  if (!isHeadline(words.replace(/\.$/, '')) && !isSubtitle(words)) return false
  return (
    carriesText(text, after) ||
    standsFree(text, unit, after) ||
    namesAuthors(text.slice(after.from, Math.min(after.to, after.from + 110)))
  )
}

/** `Transition to a New Era`: too few long words for a headline that stands alone. */
function isSubtitle(words: string): boolean {
  const all = words.split(' ')
  return (
    all.length > 1 &&
    all.length < 12 &&
    all.every((word, i) => startsWithCapital.test(word) || (i > 0 && word.length < 4)) &&
    endsWithLetter.test(words)
  )
}
const startsWithCapital = /^\p{Lu}/u
const endsWithLetter = /\p{L}$/u

/** `General Provisions` between `CHAPTER I` and `Article 1`: the title of a chapter. */
export function standsOverArticle(text: string, unit: Unit, words: string, after: Unit): boolean {
  if (after.to - after.from > 24 || !isArticleNumber(text.slice(after.from, after.to))) return false
  return startsLikeTitle(text, unit) && !/[.,;:–—-]$/.test(words) && !finite.test(words)
}

/**
 * `Scope` on the line under `Article 1`, or parted from it and from its text: what the article, or the part with a number
 * alone, is about.
 */
export function standsUnderNumber(
  text: string,
  unit: Unit,
  words: string,
  {before, after}: Neighbours,
  {numbers}: HeadingSeries,
): boolean {
  const isUnder =
    before !== undefined &&
    (numbers.has(before) || isNumberOfPart(text.slice(before.from, Math.min(before.to, before.from + 30))))
  if (!isUnder || !after || !startsLikeTitle(text, unit)) return false
  if (finite.test(words) && (!isHeadline(words) || auxiliary.test(words))) return false
  if (!isParted(unit))
    return (
      unit.rows.length <= 2 &&
      words.length <= (isHeadline(words) ? 140 : opensLikeTitle(words) ? 120 : 80) &&
      (!/[.,;:–—-]$/.test(words) || (words.endsWith('.') && opensLikeTitle(words)))
    )
  if (!/[\p{L}\p{N})”’"?!]$/u.test(words) || isDateline(words)) return false
  // Where blank lines stand over headings alone, its capitals tell.
  if (!isParted(after))
    return words.length <= 80 && isNamed(words) && (carriesText(text, after) || leadsOn(text, after))
  // `The Contracting Parties` over `a) shall …` goes on in it.
  if (isLower(text.charCodeAt(after.label?.textFrom ?? after.from))) return false
  if (numbers.has(after)) return true
  return carriesText(text, after) || leadsOn(text, after) || endsSentence(text, after.from, after.to)
}

/** `Article 3`, `Chapter V`: the number of a part, without what it is about. */
function isNumberOfPart(words: string): boolean {
  return isArticleNumber(words) || chapterNumber.test(words)
}
const chapterNumber =
  /^(?:chapter|part|book) (?:\d{1,3}|[IVXLC]{1,8}|one|two|three|four|five|six|seven|eight|nine|ten)[.:]?$/i
