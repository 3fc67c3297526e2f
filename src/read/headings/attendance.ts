/**
 * Who was there: the lines over the names, and what tells that a line names one of them.
 *
 * > | Invited Scientists                      ← over persons only, each with a title or an office
 * > | Dr. Petra Lis
 * > | General Anton Marek
 */
import type {Source} from '../../tree/source.js'
import {Formula} from '../wording/formula.js'
import {isPersonName, isPersonWithOffice} from '../wording/formulas.js'
import {opensWithNumberedLabel} from '../wording/sessions.js'
import {opensLikeTitle} from '../wording/titles.js'
import {finite, isParted} from './heading-places.js'
import {type Unit, wordsOf} from './units.js'

/** Who of those who were there: what may stand before the word for them. */
export const whose =
  /^(?:list of )?(?:also |others? |those |persons? |officials? |candidate members |candidates |guests )?/iu
const opensWithWhose = new Formula(
  'list also other others candidate candidates guests those person persons official officials participant participants present attending attendance attendees attended in members the there anwesend anwesende teilnehmer teilnehmerinnen sont presentes asistentes',
  whose,
)
const participants =
  /^(?:participants?|present|attend(?:ing|ance|ees|ed by)|persons present|in attendance|members present|others? (?:persons )?present|(?:the following|there) (?:are|were)(?: also)? present|anwesende?|gegenwärtige?|teilnehmer(?:innen)?|(?:étaient |sont )?présents?|presentes|asistentes|присутствовали|присутствуют|участники)(?!\p{L})[^.]{0,60}$/iu

/** `Participants:`, `Also present`, `Anwesend:` */
export function headsParticipants(words: string): boolean {
  const before = opensWithWhose.exec(words)
  return before !== null && participants.test(words.slice(before[0].length))
}

/** `Commission Staff present:`, `Guests:`, each with its colon, and `ABSENT`: who else was there, or was not. */
export function headsOthers(words: string): boolean {
  return words.endsWith(':') ? words.length <= 60 && others.test(words) : missing.test(words)
}
const missing = /^(?:absent|not present|excused|also present)$/i
const others =
  /^(?:(?:[a-z’'-]+ ){0,7}(?:present|absent|in attendance|attending)|present members|(?:(?:board|commission|committee|council|panel|subcommittee) )?(?:members|staff)|members of the [a-z ]+|(?:by invitation|invited)(?: [a-z]+)?|guests?(?: and [a-z]+)?|observers|visitors|witnesses|excused|secretariat):$/i

/** A side, or a rank, among those who were there, with its names or over them: `From the Varnian side:`, `Members: Lis, Marek`. */
export function isAttendance(words: string): boolean {
  return attendance.test(words)
}
const attendance = new Formula(
  'from on for members candidates candidate guests apologies absent excused chairman secretaries secretary interpreter interpreters',
  /^(?:(?:from|on|for)(?: behalf of)? (?:the |our |their )?[^:.;]{2,50}|(?:members|candidates?|guests)(?: [^:.;]{2,40})?|apologies|absent|excused|chairman|secretar(?:y|ies)|interpreters?):(?:$|\s+\p{Lu})/iu,
)

/** `The Right Hon. A. ORSINI, M.P., Minister of Marine.`: one of those who were there; the stop ends no sentence. */
export function isTitledPerson(words: string): boolean {
  return titledPerson.test(words) && !finite.test(words)
}
const titledPerson = new Formula(
  'the sir mr mrs ms dr professor general admiral lord',
  /^(?:The (?:(?:Right|Rt\.|Most) )?Hon\.?|Sir|M(?:rs?|s)\.?|Dr\.?|Professor|General|Admiral|Lord) [A-Z][^,;:]{2,60}, [A-Z]/,
)

/**
 * Whether the line at `at` stands over persons, up to the next blank line: two and more who have each a title, an office
 * or a degree; beside another list of those who were there any name is one, also alone under *Excused* and the like.
 */
export function standsOverPersons(source: Source, units: readonly Unit[], at: number, isBeside: boolean): boolean {
  const unit = units[at]!
  if (unit.rows.length > 1 || unit.to - unit.from > 60) return false
  const words = wordsOf(source.text, unit)
  if (!shortHead.test(words) || isPerson(words) || opensLikeTitle(words)) return false
  let end = at + 1
  while (end < units.length && (end === at + 1 || !isParted(units[end]!))) {
    const next = units[end]!
    const entry = next.note || next.label || next.rows.length > 3 ? '' : wordsOf(source.text, next)
    if (!(isBeside ? mayBePerson(entry) : isPerson(entry))) {
      // In lines that no blank one parts a colon must tell.
      if (words.endsWith(':')) break
      return false
    }
    end++
  }
  return end - at > 2 || (end - at > 1 && isBeside && whoElse.test(words))
}
/** Up to six words without a figure or a stop. */
const shortHead = /^[A-ZÀ-Þ][^\d\s.,;:?!]*(?: [^\d\s.,;:?!]+){0,5}:?$/
const whoElse =
  /\b(?:present|absent|excused|invit(?:ed|ation)|staff|guests?|members?|observers?|witness(?:es)?|interpreters?)\b/i

/** A line that a title, an office after the name, or a degree tells for a person's. */
function isPerson(words: string): boolean {
  return (
    (titled.test(words) || isPersonWithOffice(words) || degree.test(words)) &&
    !finite.test(words) &&
    !/[:;]$/.test(words)
  )
}
const titled = new Formula(
  'he h mr mrs ms messrs dr prof professor hon rt right the sir lord gen general maj major col colonel capt captain lt lieutenant adm admiral rear vice ambassador senator secretary comrade comrades cde cdes',
  /^(?:The |H\.?\s?E\.? )?(?:(?:Rt\.? |Right )?Hon\.?|M(?:r|rs|s|essrs)\.?|Dr\.?|Prof(?:\.|essor)|Sir|Lord|Comrades?|Cdes?\.|(?:(?:Rear|Vice|Major|Maj\.|Lieutenant|Lt\.) )?(?:Gen(?:\.|eral)|Maj(?:\.|or)|Col(?:\.|onel)|Capt(?:\.|ain)|L(?:ieutenan)?t\.?|Adm(?:\.|iral))|Ambassador|Senator|Secretary)(?: of the [A-Z][a-z]+)? [A-ZÀ-Þ]/,
)
/** `Petra Lis, Ph.D., M.P.H.` */
const degree = /^[^,]{5,40}, (?:[A-Z][a-z]?\.){2,4}/

/** `The Under Secretary, Mr. Hale`: an office, and who holds it. */
const officeFirst = /^The [A-Z][^,.;:]{3,50}, (?:M(?:r|rs|s)\.?|Dr\.?|Sir|Lord|General|Professor) [A-Z]/

/** Whether a line opens the list of another side, after a blank line: a person with a title or an office. */
export function isOfOtherSide(words: string): boolean {
  return words.length <= 90 && (isPerson(words) || officeFirst.test(words)) && !/[.:;]$/.test(words)
}

/** Whether a line may name a person, what stands after a comma, a dash or in parentheses aside. */
export function mayBePerson(words: string): boolean {
  return isPerson(words) || (!opensWithNumberedLabel(words) && isPersonName(words.replace(/(?:,| [–—(-]).*$/, '')))
}
