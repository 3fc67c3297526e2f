/**
 * The titles of what is attached: with the word for it, or on the line under its number.
 *
 * > | [Inclosure in No. 12.]
 * > | Memorandum.                             ← under the number
 * > |
 * > | Attachment: Biographical Note           ← with the word
 */
import {namesCorrespondents} from '../wording/correspondents.js'
import {Formula} from '../wording/formula.js'
import {isAddress} from '../wording/formulas.js'
import {auxiliary, isNamed, opensLikeTitle} from '../wording/titles.js'
import {isAttachment, isListedAttachment} from './attachments.js'
import {isKindAlone} from './broken-heads.js'
import {isParted, type Neighbours, startsLikeTitle} from './heading-places.js'
import {namesSender} from './heading-subjects.js'
import {type Unit, wordsOf} from './units.js'

/**
 * `Attachment: Biographical Note` over a paragraph, blank lines about it: what is attached follows. At the end of a paper such
 * a line tells only that something is.
 */
export function headsAttached(text: string, unit: Unit, words: string, after: Unit | undefined): boolean {
  // What is proposed stands under the note that proposes it.
  if (after && draft.test(words)) return after.to - after.from <= 250 && opensLikeTitle(wordsOf(text, after))
  if (!after || after.to - after.from < 100 || !isParted(unit) || !isParted(after)) return false
  return attachedWithTitle.test(words) && isNamed(words) && !auxiliary.test(words)
}
/** `Draft` over `RESOLUTION OF THE COUNCIL` */
const draft = /^\[?draft\]?$/i
const attachedWithTitle = new Formula(
  'attachment enclosure inclosure addendum supplement',
  /^\p{L}+: \p{Lu}[^.;:?!]{3,80}$/u,
)

/** Whether a line names what is attached under the number of the attachment: `[Annex 2]` over `Rules of the Port`. */
export function titlesAttachment(text: string, unit: Unit, words: string, near: Neighbours): boolean {
  const {before} = near
  const number = before && before.to - before.from <= 40 ? text.slice(before.from, before.to) : ''
  if (number === '' || !isAttachment(number) || isListedAttachment(text, number, {...near, after: unit})) return false
  return (
    mayTitleAttachment(words) &&
    startsLikeTitle(text, unit) &&
    !isAddress(words) &&
    (words.includes(' ') || isKindAlone(withoutStop(words))) &&
    !namesSender(words) &&
    (!/[.,;:]$/.test(words) || isTitleWithStop(withoutStop(words)))
  )
}

/** `Memorandum`, `Memorandum by Captain Hale`, `Mr. Halmos to Mr. Lis`, which older prints end with a stop. */
function isTitleWithStop(words: string): boolean {
  if (namesCorrespondents(words) || isKindAlone(words)) return true
  return words.length <= 80 && opensLikeTitle(words) && !auxiliary.test(words)
}

function withoutStop(words: string): string {
  return words.endsWith('.') ? words.slice(0, -1) : words
}

/** Whether a line under `Annex 2` may name what is attached: no shelf mark, no day of a diary, no legend in brackets. */
function mayTitleAttachment(words: string): boolean {
  return words.length <= 200 && !noTitle.test(words)
}
const noTitle =
  /^\[|^\d{1,2}(?:st|nd|rd|th)\b|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d|\b[A-Z]{2,4} ?\d+\/\d/
