/**
 * The sessions of minutes as headings, and what stands between them and their first item.
 *
 * > | First Session (3 May 1951; 9–12 a.m.)
 * > | Room 12, Harbour Office
 * > | Opening of the Meeting                  ← a heading under the room
 */
import {isStop, isUpper} from '../lines/characters.js'
import {isDateline} from '../wording/datelines.js'
import {isPersonName} from '../wording/formulas.js'
import {isExamination, isSession, isSitting} from '../wording/sessions.js'
import {holdsSentence, isHeadline, isNamed} from '../wording/titles.js'
import {isTimeOrRoom} from './broken-heads.js'
import {carriesText, isParted, standsOverText} from './heading-places.js'
import {listHeadRole} from './list-heads.js'
import type {Unit} from './units.js'

/**
 * Whether a unit names a session or a standing item of minutes over text, over a headline, over the room it sat in, or over
 * those who were there.
 */
export function isSessionHeading(text: string, unit: Unit, words: string, after: Unit): boolean {
  const top = unit.rows[0]!
  if (!isSession(unit.rows.length > 1 ? text.slice(top.from, top.to) : words)) return false
  if (isHourOfSession(text, unit, words)) return false
  // Its room stands on a line of its own, in the same block.
  if (unit.rows.length > 1) return true
  // `9th plenary meeting, 16 June 1955.` under a resolution tells where it was adopted.
  if (words.endsWith('.')) return carriesText(text, after)
  const below = shortWords(text, after)
  return (
    standsOverText(text, unit, after) ||
    isHeadline(below) ||
    (isExamination(words) && isExamination(below)) ||
    (isSitting(words) && (isSession(below) || (isNamed(below) && !isPersonName(below)))) ||
    isTimeOrRoom(below) ||
    isDateline(below) ||
    listHeadRole(below) !== undefined
  )
}

/**
 * Whether words that have their capitals stand under a line on when a session met, or in which room, and not in its block,
 * where blank lines part the blocks.
 */
export function standsUnderRoom(text: string, before: Unit, unit: Unit, words: string, after: Unit): boolean {
  if (isParted(after) && !isParted(unit)) return false
  const row = before.rows.at(-1)!
  return before.rows.length <= 2 && isNamed(words) && isTimeOrRoom(text.slice(row.from, row.to))
}

/** `Afternoon Session - 2:15 p.m.` tells when it sat: editions print it as a line of text, but not with the hour in brackets. */
function isHourOfSession(text: string, unit: Unit, words: string): boolean {
  // With its day on the line under it, `October 22, 10 a.m.`, it is a heading.
  const last = unit.rows.at(-1)!
  if (unit.rows.length > 1 && isUpper(text.charCodeAt(last.from))) return false
  return isStop(text.charCodeAt(unit.to - 1)) && / session\b/i.test(words)
}

function shortWords(text: string, {from, to}: Unit): string {
  return to - from > 210 ? '' : text.slice(from, to)
}

/**
 * Whether a unit is an item of the agenda by its label, over what was said of it, also of several lines or before a colon:
 * `AGENDA ITEM 4: Pilots, buoys and lights (estimates):`
 */
export function isLabelledItem(text: string, unit: Unit, words: string, after: Unit): boolean {
  return (
    unit.rule === 'paragraph-numbered-label' &&
    after.rule !== unit.rule &&
    words.length <= 200 &&
    labelledItem.test(words) &&
    !isStop(text.charCodeAt(unit.to - 1)) &&
    !holdsSentence(words) &&
    carriesText(text, after)
  )
}
const labelledItem = /^(?:AGENDA ITEM|Agenda [Ii]tem) [\dIVXL]{1,5}[:.–—-] ?\S/
