/**
 * Heads that are longer than a line, and heads of small capitals, which come down in small letters.
 *
 * > | Proposals of the Varnian Delegation Concerning the Establishment of
 * > | a Commission of Pilots and the Dredging of the Lower Channel
 * > | The delegation proposes …
 */
import {firstWeightyCode, isLower} from '../lines/characters.js'
import {endsWithLink} from '../lines/open-ends.js'
import {isDateline} from '../wording/datelines.js'
import {isPersonName} from '../wording/formulas.js'
import {auxiliary, isNamed} from '../wording/titles.js'
import {carriesText, closesText, isParted, type Neighbours} from './heading-places.js'
import type {Unit} from './units.js'

/**
 * Whether words of more than a hundred characters, or three lines, have their capitals over text or its date, after text that
 * has ended; no person with what he is.
 */
export function isLongHeadline(
  text: string,
  words: string,
  {before, underHeading, underClosing}: Neighbours,
  after: Unit,
): boolean {
  if (after.note || words.length > 250 || !endsWithWord.test(words.slice(-1)) || !isNamed(words)) return false
  if (isPersonName(words.slice(0, Math.max(0, words.indexOf(', '))))) return false
  if (before && !closesText(text, before) && !underHeading && !underClosing) return false
  const {from, to} = after
  return carriesText(text, after) || (to - from <= 80 && isDateline(text.slice(from, to)))
}

const endsWithWord = /[\p{L}\p{N})”"]/u

/**
 * `probable developments in varnia` under the date of a paper, its title or a signature, or between blank lines after text:
 * no sentence that goes on stands there, so the small letters are small capitals.
 */
export function isInSmallCapitals(
  text: string,
  unit: Unit,
  words: string,
  {before, after, underDate, underHeading, underClosing}: Neighbours,
): boolean {
  if (!after || after.note || unit.label) return false
  const isFree =
    !ofPaper.test(words) &&
    (unit.rule === 'paragraph-small-title' ||
      (before !== undefined && isParted(unit) && isParted(after) && closesText(text, before)))
  if (!(underDate || underHeading || underClosing || isFree)) return false
  if (unit.rows.length > 1 || words.length > 90 || !smallCapitals.test(words) || auxiliary.test(words)) return false
  if (endsWithLink(text, unit.from, unit.to)) return false
  return !isLower(firstWeightyCode(text, after.from, after.to)) || after.to - after.from <= 60
}
/** `end of translation`, `two pages missing`, `as above`: what a transcriber or a clerk says of the paper. */
const ofPaper =
  /^(?:as|see|with|by|for|from|to|not|the|and|or|ditto|idem)\b|\b(?:pages?|lines?|words?|missing|torn|blank|illegible|unclear|omitted|cut|signatures?|signed|initials?|stamps?|stamped|seals?|cop(?:y|ies)|original|duplicate|translation|translated|transcript|transcribed|handwritten|handwriting|typed|typewritten|manuscript|margin|marginal|annotations?|notes?|enclosures?|attachments?|annex|draft|above|below|overleaf|over|end|ends|beginning|continued|page|document|text|file)\b/
const smallCapitals = /^(?!cc\b|re\b)(?=.{6})\p{Ll}[\p{L}’'-]+(?:[ –-]+[\p{Ll}\d][\p{Ll}\d’'.-]*)*[\p{Ll}\d]$/u
